"""Compares what other formats say with the JSON report of the same site: reports.py FOLDER"""

import json
import pathlib
import sys

from junitparser import Failure, JUnitXml

folder = pathlib.Path(sys.argv[1])
reports = sorted(folder.glob("*.json"))
assert len(reports) > 40, f"only {len(reports)} reports in {folder}"
for path in reports:
    findings = json.loads(path.read_text())["findings"]
    codes = sorted(finding["code"] for finding in findings)
    denied = sum(finding["level"] == "deny" for finding in findings)

    run = json.loads(path.with_suffix(".sarif").read_text())["runs"][0]
    assert sorted(result["ruleId"] for result in run["results"]) == codes, path
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"]), path

    cases = [case for suite in JUnitXml.fromfile(str(path.with_suffix(".junit"))) for case in suite]
    failures = [result for case in cases for result in case.result if isinstance(result, Failure)]
    assert len(failures) == denied, (path, len(failures), denied)
    assert len(cases) == max(len(findings), 1), path

    quality = json.loads(path.with_suffix(".gitlab").read_text())
    assert sorted(row["check_name"] for row in quality) == codes, path
    assert len({row["fingerprint"] for row in quality}) == len(quality), path

    diagnostics = json.loads(path.with_suffix(".rdjson").read_text())["diagnostics"]
    assert sorted(diagnostic["code"]["value"] for diagnostic in diagnostics) == codes, path
print(f"{len(reports)} sites: SARIF, JUnit, GitLab and Reviewdog reports say what the JSON report says")
