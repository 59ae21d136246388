"""Reads catalogs with the libraries of Fluent's platforms: each entry is there for all of them, and an entry that
is written again says the same.

    python platforms.py LOCALES
"""

import pathlib
import sys

from compare_locales.parser import getParser
from fluent.syntax import FluentParser, FluentSerializer, ast
from moz.l10n.resource import parse_resource, serialize_resource

problems, count = [], 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("**/*.ftl")):
    text = path.read_text("utf-8")
    resource = FluentParser().parse(text)
    wanted = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    values = {entry.id.name: entry.value for entry in resource.body if isinstance(entry, ast.Message)}
    count += len(wanted)

    parser = getParser(path.name)
    parser.readUnicode(text)
    found = [entity.key for entity in parser if not entity.key.startswith("-")]
    if found != wanted:
        problems.append(f"{path}: compare-locales reads {len(found)} of {len(wanted)} entries")

    written = "".join(serialize_resource(parse_resource(str(path))))
    for again in [written, FluentSerializer().serialize(resource)]:
        for entry in FluentParser().parse(again).body:
            if isinstance(entry, ast.Message) and not entry.value.equals(values[entry.id.name]):
                problems.append(f"{path}: {entry.id.name} is written as another text")
if not count:
    problems.append("there are no catalogs")
if problems:
    sys.exit("\n".join(problems))
print(f"fluent.syntax, moz.l10n and compare-locales: {count} entries are read alike and written as they were")
