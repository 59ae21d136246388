"""Holds exported XLIFF files against the schemas of OASIS.

    python schemas.py SCHEMAS FOLDER
"""

import pathlib
import sys

from lxml import etree

schemas, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


class Local(etree.Resolver):
    """What a schema imports by its address stands beside it."""

    def resolve(self, url, public_id, context):
        path = schemas / url.rsplit("/", 1)[-1]
        return self.resolve_filename(str(path), context) if path.is_file() else None


def schema(pattern):
    (path,) = schemas.glob(pattern)
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(path), parser))


problems, count = [], 0
# Version 2.1 has the core of 2.0.
for ending, pattern in [("xliff.xlf", "xliff-core-1.2-*.xsd"), ("xliff2.xlf", "xliff-core-2.0.xsd")]:
    rules = schema(pattern)
    for path in sorted(folder.glob(f"*-{ending}")):
        count += 1
        if not rules.validate(etree.parse(str(path))):
            problems += [f"{path.name}:{error.line}: {error.message}" for error in rules.error_log]
if not count:
    problems.append("there are no files")
if problems:
    sys.exit("\n".join(problems[:20]))
print(f"OASIS' schemas: {count} XLIFF files are valid")
