"""Runs the steps of action.yml that are scripts, as a runner would whose cache has the program:
action.py REPOSITORY GLOSSATOR SITE"""

import os
import pathlib
import shutil
import subprocess
import sys

import yaml

repository, glossator, site = map(pathlib.Path, sys.argv[1:])
home = site.with_name("action-home")
shutil.rmtree(home, ignore_errors=True)
(home / ".glossator/bin").mkdir(parents=True)
shutil.copy(glossator, home / ".glossator/bin/glossator")
output = home / "output"
environment = os.environ | {"HOME": str(home), "GITHUB_ACTION_PATH": str(repository), "GITHUB_OUTPUT": str(output)}
action = yaml.safe_load((repository / "action.yml").read_text())


def steps(inputs):
    """The output of the last step, and how it ended."""
    for step in action["runs"]["steps"]:
        if "run" not in step:
            continue
        values = {name: inputs[value.split(".")[1].split(" ")[0]] for name, value in step.get("env", {}).items()}
        ended = subprocess.run(["bash", "-eo", "pipefail", "-c", step["run"]], env=environment | values,
                               cwd=site.parent, capture_output=True, text=True)
        if ended.returncode:
            break
    return ended


defaults = {name: value["default"] for name, value in action["inputs"].items()}
checked = steps(defaults | {"directory": site.name, "arguments": "check --exit-zero --format github"})
assert checked.returncode == 0, checked
assert output.read_text().startswith("commit="), output.read_text()
# An input is words for the program, never a part of the script.
hostile = steps(defaults | {"directory": site.name, "arguments": "explain $(touch oops); touch oops"})
assert hostile.returncode == 2 and not (site.parent / "oops").exists(), hostile
print("action.yml: its steps run, and an input stays an input")
