"""Renders the battery's pages as the MkDocs site beside this folder is rendered, by Python-Markdown with its extensions.

    mkdocs.py FOLDER
"""

import pathlib
import sys

import markdown
import yaml

folder = pathlib.Path(sys.argv[1])
site = yaml.safe_load((pathlib.Path(__file__).parent.parent / "mkdocs" / "mkdocs.yml").read_text("utf-8"))
names, options = [], {}
for extension in site["markdown_extensions"]:
    for name, given in extension.items() if isinstance(extension, dict) else [(extension, {})]:
        names.append(name)
        options[name] = given
for page in folder.glob("*.md"):
    _, _, body = page.read_text("utf-8").split("---\n", 2)
    rendered = markdown.markdown(body, extensions=names, extension_configs=options)
    page.with_suffix(".html").write_text(rendered, "utf-8")
