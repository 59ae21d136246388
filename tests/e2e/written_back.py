"""Lets translation platforms write catalogs back, and looks at what glossator takes every text for: nothing is lost,
one sync is enough, and no stale text counts as current where nobody has said so.

    python written_back.py GLOSSATOR WORK
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

from fluent.syntax.serializer import serialize_pattern

from writers import PLATFORMS, values

SITE = pathlib.Path(__file__).parent.parent / "sites" / "jekyll"
PAGE, CATALOG = "pages/about.md", "about.ftl"
KINDS = ["current", "stale", "missing", "unreviewed", "refused"]
SETTINGS = ["notes = true", "notes = false", "notes = false\ntrust = true"]

# What becomes of the English after its translation.
STALE, RENEWED, STALE_DELETED = "ref-2-top-1", "ref-2-the-people-1", "ref-2-how-we-work-1"
OBSOLETE = "ref-2-how-we-work"
TRANSLATED, UNTRANSLATED = "ref-2-the-people--2-2", "ref-2-the-people--2-3"
ENGLISH = [
    ("with one thermometer", "with one good thermometer"),
    ("looks after the server.", "looks after our server."),
    ("We meet on the first Monday", "We meet in the hall on the first Monday"),
    ("\n## How we work\n", ""),
    ("[the second](#the-people-1).\n", "[the second](#the-people-1).\n\nNew, with [a link](/contact/).\n\nNew, too.\n"),
]

# What translators do on the platform: beside those above, a text that is current is corrected, and one is deleted.
CORRECTED, DELETED = "ref-2-how-we-work-5", "ref-2-how-we-work-3"
EDITS = {
    "de": {
        RENEWED: "**Jürgen Weiß** kümmert sich um unseren Server.",
        TRANSLATED: "Neu, mit [einem Link]({ $a-link }).",
        CORRECTED: "Was offen gemessen wird, darf man auch offen glauben.",
    },
    "ja": {
        RENEWED: "**ユルゲン・ヴァイス**は私たちのサーバーを管理しています。",
        TRANSLATED: "これは新しい段落で、[リンク]({ $a-link })があります。",
        CORRECTED: "開かれた場で測られたものは、みんなが開かれた場で信頼できます。",
    },
    "ar": {
        RENEWED: "**يورغن فايس** يعتني بخادمنا.",
        TRANSLATED: "فقرة جديدة فيها [رابط]({ $a-link }).",
        CORRECTED: "ما يقاس علنًا يمكن للجميع أن يثقوا به علنًا.",
    },
}
for written in EDITS.values():
    written |= {STALE_DELETED: None, DELETED: None}


def expected(platform, setting):
    """What each text of the page is, unless it is current, and the faults besides."""
    statuses = dict.fromkeys([UNTRANSLATED, STALE_DELETED, DELETED], "missing")
    statuses |= {STALE: "stale", RENEWED: "unreviewed"}
    faults = {("withheld-page", None)}
    if platform == "crowdin":
        # The English in its place.
        statuses[STALE] = "missing"
    if platform == "weblate" and "notes = true" in setting:
        # Comments stay: the note still says that the text is stale.
        statuses[RENEWED] = "stale"
        faults.add(("stale-note-left", RENEWED))
    if platform == "weblate" and "notes = false" in setting:
        # What has no English stays in the file, and nobody but its owner takes it out.
        faults.add(("orphan-entry", OBSOLETE))
    if "trust = true" in setting:
        del statuses[RENEWED]
    return statuses, faults


class Site:
    """A copy of the site, with its catalogs as they are when a platform reads them."""

    def __init__(self, glossator, folder, setting):
        self.glossator, self.folder = glossator, folder
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(SITE, folder)
        self.edit("glossator.toml", [("notes = false", setting)])
        self.run("sync")
        self.edit(PAGE, ENGLISH)
        self.run("sync")

    def edit(self, path, replacements):
        path = self.folder / path
        text = path.read_text("utf-8")
        for old, new in replacements:
            if text.count(old) != 1:
                sys.exit(f"{path} has to have this once: {old}")
            text = text.replace(old, new)
        path.write_text(text, "utf-8")

    def run(self, *arguments, allowed=(0,)):
        done = subprocess.run([self.glossator, "-C", self.folder, *arguments], capture_output=True, text=True)
        if done.returncode not in allowed:
            sys.exit(f"{self.folder}: glossator {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def write_back(self, platform):
        references = self.folder / "locales" / "en"
        for language, edits in EDITS.items():
            for reference in sorted(references.glob("**/*.ftl")):
                path = self.folder / "locales" / language / reference.relative_to(references)
                is_edited = path.name == CATALOG
                path.parent.mkdir(parents=True, exist_ok=True)
                text = platform(
                    reference.read_text("utf-8"),
                    path.read_text("utf-8") if path.exists() else "",
                    [STALE, RENEWED, STALE_DELETED] if is_edited else [],
                    edits if is_edited else {},
                )
                path.write_text(text, "utf-8")

    def answers(self):
        """The counts of each page in each language, and all findings: code, page or file, id and language."""
        counts = {}
        for page in json.loads(self.run("status", "--format", "json"))["pages"]:
            counts |= {(page["path"], language): state for language, state in page["languages"].items()}
        findings = set()
        for finding in json.loads(self.run("check", "--format", "json", allowed=(0, 1)))["findings"]:
            at = finding["code"], finding["page"], finding["id"]
            findings |= {(*at, language) for language in finding["languages"]}
        return counts, findings

    def texts(self):
        """Every translation in a catalog or a lock, with its language and as readers get it."""
        found = set()
        for language in EDITS:
            for path in (self.folder / "locales" / language).glob("**/*.ftl"):
                found |= {(language, text) for text in written_in(path.read_text("utf-8"))}
            for path in (self.folder / "locales" / language).glob("**/*.lock"):
                for text in re.findall(r'"(?:[^"\\]|\\.)*"', path.read_text("utf-8")):
                    text = json.loads(text)
                    found |= {(language, entry) for entry in written_in(text) or [plain(text)]}
        return found


def written_in(catalog):
    """The texts of a catalog, or of an entry in a lock; none where the string is anything else."""
    try:
        return [plain(serialize_pattern(value)) for _, value in values(catalog)]
    except ValueError:
        return []


def plain(text):
    """A text on one line, without the escape of Fluent for a mark that a line can't begin with."""
    return re.sub(r'\{ "([*\[.])" \}', r"\1", " ".join(text.split()))


def replaced():
    """What translators have replaced or deleted, so that nothing but git keeps it, and its English."""
    for language in EDITS:
        for folder in [language, "en"]:
            catalog = (SITE / "locales" / folder / CATALOG).read_text("utf-8")
            texts = {id: plain(serialize_pattern(value)) for id, value in values(catalog)}
            yield from ((language, texts[id]) for id in [CORRECTED, DELETED, RENEWED])


def difference(what, wanted, found):
    lines = [f"{what} lacks {item}" for item in sorted(wanted - found, key=str)]
    return lines + [f"{what} has {item}" for item in sorted(found - wanted, key=str)]


def problems_of(answers, before, platform, setting):
    """How the answers differ from what they have to be: on the page that was translated, and on all others, where
    nothing has changed."""
    statuses, faults = expected(platform, setting)
    kinds = [*statuses.values()]
    counts, findings = answers
    wanted = {key: state for key, state in before[0].items() if key[0] != PAGE}
    for language in EDITS:
        state = before[0][PAGE, language]
        total = sum(state[kind] for kind in KINDS)
        wanted[PAGE, language] = {"current": total - len(kinds)} | {kind: kinds.count(kind) for kind in KINDS[1:]}
    found = {key: {kind: state[kind] for kind in KINDS} if key[0] == PAGE else state for key, state in counts.items()}
    wrong = [key for key in wanted if found.get(key) != wanted[key]]
    problems = [f"{key}: {found.get(key)} instead of {wanted[key]}" for key in wrong]
    about = {(f"{status}-translation", id) for id, status in statuses.items()} | faults
    wanted = {finding for finding in before[1] if finding[1] != PAGE}
    wanted |= {(code, PAGE, id, language) for code, id in about for language in EDITS}
    return problems + difference("check", wanted, findings)


def problems_with(site, platform, setting):
    before, kept = site.answers(), site.texts() - set(replaced())
    site.write_back(platform)
    kept |= site.texts() - set(replaced())
    # What is only said until the next sync: nobody has recorded the new texts yet.
    counts, findings = site.answers()
    answers = counts, {finding for finding in findings if finding[0] != "unrecorded-translation"}
    problems = [f"before sync, {line}" for line in problems_of(answers, before, platform.__name__, setting)]
    site.run("sync")
    problems += problems_of(site.answers(), before, platform.__name__, setting)
    problems += [f"{language}: {text} is lost" for language, text in sorted(kept - site.texts())]
    site.run("sync", "--check")
    return problems


def main(glossator, work):
    problems, count = [], 0
    for setting in SETTINGS:
        for platform in PLATFORMS:
            name = f"{platform.__name__}, {setting}".replace("\n", ", ")
            folder = pathlib.Path(work).resolve() / "written-back" / re.sub(r"\W+", "-", name)
            site = Site(str(pathlib.Path(glossator).resolve()), folder, setting)
            problems += [f"{name}: {line}" for line in problems_with(site, platform, setting)]
            count += len(site.texts())
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(PLATFORMS)} platforms, {len(SETTINGS)} settings: {count} texts are kept, and have the right status")


if __name__ == "__main__":
    main(*sys.argv[1:])
