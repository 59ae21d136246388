"""Reads every catalog with Python's Fluent: no junk, and the reference catalogs in its own layout.

    python catalogs.py LOCALES SOURCE_LANGUAGE
"""

import pathlib
import sys

from fluent.syntax import FluentParser, FluentSerializer, ast

locales, source = pathlib.Path(sys.argv[1]), sys.argv[2]
paths = sorted(locales.glob("**/*.ftl"))
references = 0
problems = []
for path in paths:
    text = path.read_bytes().decode("utf-8")
    resource = FluentParser().parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            problems.append(f"{path}: junk: {entry.content.strip()[:80]}")
    if path.relative_to(locales).parts[0] == source:
        references += 1
        if FluentSerializer().serialize(resource) != text:
            problems.append(f"{path}: Python's Fluent writes it in another way")
if not references or references == len(paths):
    problems.append(f"{locales}: no catalogs to read")
if problems:
    sys.exit("\n".join(problems))
print(f"fluent.syntax: {len(paths)} catalogs are read, {references} of them written again byte for byte")
