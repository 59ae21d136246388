"""Renders the battery's pages with Python-Markdown: as the MkDocs site beside this folder is rendered, and with everything that
Material for MkDocs recommends, in FOLDER-material.

    mkdocs.py FOLDER
"""

import pathlib
import re
import shutil
import sys

import markdown
import yaml

# What a site may have, beside what the site of the tests has. Typographic signs are left to readers: they are no marks.
MATERIAL = {
    "def_list": {},
    "wikilinks": {},
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.betterem": {},
    "pymdownx.blocks.admonition": {},
    "pymdownx.blocks.details": {},
    "pymdownx.blocks.html": {},
    "pymdownx.blocks.tab": {"alternate_style": True},
    "pymdownx.caret": {},
    "pymdownx.critic": {},
    "pymdownx.emoji": {},
    "pymdownx.highlight": {},
    "pymdownx.inlinehilite": {},
    "pymdownx.keys": {},
    "pymdownx.mark": {},
    "pymdownx.tasklist": {},
    "pymdownx.tilde": {},
}


def render(folder, extensions):
    for page in folder.glob("*.md"):
        _, _, body = page.read_text("utf-8").split("---\n", 2)
        rendered = markdown.markdown(body, extensions=list(extensions), extension_configs=extensions)
        page.with_suffix(".html").write_text(rendered, "utf-8")


folder = pathlib.Path(sys.argv[1])
site = yaml.safe_load((pathlib.Path(__file__).parent.parent / "mkdocs" / "mkdocs.yml").read_text("utf-8"))
own = {}
for extension in site["markdown_extensions"]:
    own.update(extension if isinstance(extension, dict) else {extension: {}})
material = folder.with_name(folder.name + "-material")
shutil.copytree(folder, material, dirs_exist_ok=True)
# Readers don't see the marks that the English page has, too.
PAIR = re.compile(r"==\S.*\S==|\^\S+\^|\w~\w+~")
for words in material.glob("*.txt"):
    _, _, body = words.with_suffix(".en.md").read_text("utf-8").split("---\n", 2)
    if PAIR.search(body):
        words.write_text(re.sub("==|[~^]", "", words.read_text("utf-8")), "utf-8")
render(folder, own)
render(material, own | MATERIAL)
