"""Translates a site for tests: fills the catalogs of each language with words of that language, one for each English one.

    pseudo.py SITE LANGUAGE…

What is no word stays: placeables, code, tags, references, numbers, marks, and names with a full stop, Node.js.
"""

import itertools
import pathlib
import re
import sys

WORDS = {
    "de": "wir haben den Ofen heute nicht geöffnet weil das Haus schon warm ist und niemand mehr friert",
    "ar": "لا نفتح الموقد اليوم لأن البيت دافئ ولا أحد يشعر بالبرد بعد الآن",
    "ja": "ストーブ を 今日 は 開けません 家 が もう 暖かい ので 誰 も 寒く ない です",
}
KEPT = re.compile(r"\{[^}]*\}|`[^`]*`|<[^>]*>|&#?\w+;|\\.|\w+\.\w+")
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
ENTRY = re.compile(r"^[a-z][a-z0-9-]* = ")


def translated(text, words):
    pieces = KEPT.split(text)
    kept = KEPT.findall(text) + [""]
    return "".join(WORD.sub(lambda _: next(words), piece) + mark for piece, mark in zip(pieces, kept))


def entries(catalog, words):
    for line in catalog.read_text("utf-8").splitlines():
        if ENTRY.match(line):
            name, value = line.split(" = ", 1)
            yield f"{name} = {translated(value, words)}"


site = pathlib.Path(sys.argv[1])
english = site / "locales" / "en"
for language in sys.argv[2:]:
    words = itertools.cycle(WORDS[language].split())
    for catalog in sorted(english.rglob("*.ftl")):
        path = site / "locales" / language / catalog.relative_to(english)
        path.write_text("\n\n".join(entries(catalog, words)) + "\n", "utf-8")
