"""How translation platforms write a catalog, each with the library that it is made of.

Each function takes the reference catalog, the language's own one, the ids whose English has changed since they were
translated, and what translators have written: a text, or `None` where they have deleted one.

Weblate reads and writes Fluent with translate-toolkit, Pontoon with moz.l10n, and did with compare-locales before.
Crowdin has no library: its export is put together from Fluent's syntax tree.
"""

import copy

from compare_locales.parser import getParser
from compare_locales.serializer import serialize as merge
from fluent.syntax import FluentParser, FluentSerializer, ast
from moz.l10n.formats import Format
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile


def weblate(reference, own, stale, edits):
    """Keeps the file as it is, with all comments; what is new comes at the end, without the reference's comments."""
    template, store = FluentFile.parsestring(reference.encode()), FluentFile.parsestring(own.encode())
    known = {unit.getid(): unit for unit in store.units}
    for unit in template.units:
        if edits.get(unit.getid()) and unit.getid() not in known:
            known[unit.getid()] = copy.copy(unit)
            known[unit.getid()].removenotes()
            store.addunit(known[unit.getid()])
    for id, text in edits.items():
        if id in known:
            known[id].target = known[id].source = text and shown_by_weblate(id, text) or ""
    return bytes(store).decode()


def shown_by_weblate(id, text):
    """Weblate shows a text that begins with `*`, `[` or `.` as `{ "*" }` etc., and takes it only like that."""
    return FluentFile.parsestring(f"{id} = {text}\n".encode()).units[0].source


def pontoon(reference, own, stale, edits):
    """Fills the reference catalog, with its comments, and leaves out what isn't translated."""
    known = {}
    for text in [own, "".join(f"{id} = {text}\n" for id, text in edits.items() if text)]:
        for section in parse_resource(Format.fluent, text).sections:
            known.update((entry.id[0], entry.value) for entry in section.entries if isinstance(entry, Entry))
    known = {id: value for id, value in known.items() if edits.get(id, value) is not None}
    resource = parse_resource(Format.fluent, reference)
    for section in resource.sections:
        section.entries = [
            entry for entry in section.entries if not isinstance(entry, Entry) or entry.id[0] in known
        ]
        for entry in section.entries:
            if isinstance(entry, Entry):
                entry.value = known[entry.id[0]]
    return "".join(serialize_resource(resource))


def compare_locales(reference, own, stale, edits):
    """Merges what is new into what is there, in the order of the reference."""
    walked = []
    for text in [reference, own]:
        parser = getParser("catalog.ftl")
        parser.readUnicode(text)
        walked.append(list(parser.walk()))
    new = {id: text and f"{id} = {text}" for id, text in edits.items()}
    return merge("catalog.ftl", *walked, new).decode()


def crowdin(reference, own, stale, edits):
    """Exports the reference with every translation of today's English, and with English for the rest."""
    known = {id: value for id, value in values(own) if id not in stale and id not in edits}
    known.update(values("".join(f"{id} = {text}\n" for id, text in edits.items() if text)))
    body = [ast.Message(ast.Identifier(id), known.get(id, english)) for id, english in values(reference)]
    return FluentSerializer().serialize(ast.Resource(body))


def values(catalog):
    """Each id with its text, as nodes of Fluent's syntax tree."""
    for entry in FluentParser().parse(catalog).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"this isn't Fluent: {entry.content}")
        if isinstance(entry, ast.Message):
            yield entry.id.name, entry.value


PLATFORMS = [weblate, pontoon, compare_locales, crowdin]
