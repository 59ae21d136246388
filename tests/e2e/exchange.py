"""Reads exported files with the libraries that translators' tools are made of, and has them write those anew.

    python exchange.py FOLDER LANGUAGE
"""

import pathlib
import sys

import polib
from translate.storage import po, tmx, xliff, xliff2

folder, language = pathlib.Path(sys.argv[1]), sys.argv[2]


def check(holds, what):
    if not holds:
        sys.exit(f"{language}: {what}")


def stored(module_class, name):
    with open(folder / f"{language}-{name}", "rb") as file:
        return module_class.parsestring(file.read())


catalog = polib.pofile(str(folder / f"{language}-po.po"))
ids = [entry.msgctxt for entry in catalog if not entry.obsolete]
check(len(ids) > 100 and len(set(ids)) == len(ids), f"polib reads {len(ids)} entries")
check(catalog.metadata["Language"] == language, "polib reads another language")
translated = {entry.msgctxt for entry in catalog if entry.msgstr and not entry.obsolete}
fuzzy = {entry.msgctxt for entry in catalog if entry.fuzzy}
stale = {entry.msgctxt for entry in catalog if entry.previous_msgid}
check(stale and stale <= fuzzy, f"polib reads {len(stale)} entries with a previous text")
check(any(entry.obsolete for entry in catalog), "polib reads no obsolete entry")
# A memory has pairs that belong together.
pairs = translated - (fuzzy - stale)
catalog.save(str(folder / f"{language}-polib.po"))

units = stored(po.pofile, "po.po")
check({unit.getcontext() for unit in units.units if unit.isfuzzy() and not unit.isheader()} == fuzzy,
      "translate-toolkit takes other entries for fuzzy")
(folder / f"{language}-toolkit.po").write_bytes(bytes(units))

for module, name, out in [
    (xliff.xlifffile, "xliff.xlf", "toolkit-1.xlf"),
    (xliff2.Xliff2File, "xliff2.xlf", "toolkit-2.xlf"),
]:
    store = stored(module, name)
    found = [unit for unit in store.units]
    check(len(found) == len(ids), f"{name}: translate-toolkit reads {len(found)} of {len(ids)} units")
    with_target = sum(1 for unit in found if unit.target)
    check(with_target == len(translated), f"{name}: {with_target} of {len(translated)} translations are read")
    (folder / f"{language}-{out}").write_bytes(bytes(store))

memory = stored(tmx.tmxfile, "tmx.tmx")
check(len(memory.units) == len(pairs) and all(unit.source and unit.target for unit in memory.units),
      f"translate-toolkit reads {len(memory.units)} of {len(pairs)} entries of the memory")
print(f"{language}: {len(ids)} entries, {len(translated)} translated, {len(fuzzy)} fuzzy, read alike by all")
