"""Whether a built site is right in every language.

    check.py [--words WORDS] BUILT LOCALIZED…

BUILT is the folder of the built site. WORDS is a file with words of front matter, one a line: readers of English see each, no
others do. LOCALIZED are the folders of languages in BUILT, each with the pages that English has beside it. Checked are
links, anchors and images of every page, what readers see, and that the localized page has the tags of the English one.
"""

import argparse
import html.parser
import pathlib
import re
import sys
import urllib.parse

# What no reader is to see: marks of Markdown, of each dialect and of glossator.
MARKS = re.compile(r":::|\{#|\{/\*|\]\(|\*\*|!!!|\[\[|\{\{|\}\}|--8<--|glossator:\w|[Ww]ritten by glossator|&#\d|^import ", re.MULTILINE)
CONTENT = {"main", "article"}
# What the page's language changes, and code, which highlighters don't cut the same way twice.
SKIPPED = {"pre", "script", "style", "svg", "template", "head", "nav", "aside", "footer", "header", "button", "starlight-toc"}
VOID = {"img", "br", "hr", "input", "meta", "link", "source", "wbr", "area", "col", "embed", "track"}
ATTRIBUTES = ("href", "src")


class Page(html.parser.HTMLParser):
    """The links and anchors of a page, and the words and tags of its content."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.tags, self.words, self.language = set(), [], [], [], None
        self.shown = []
        self.open = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.shown += [value for key in ("alt", "content", "title") if (value := attributes.get(key))]
        if tag == "html":
            self.language = attributes.get("lang")
        self.ids.update(value for key in ("id", "name") if (value := attributes.get(key)))
        if attributes.get("rel") not in ("preconnect", "canonical", "sitemap", "modulepreload"):
            self.links += [value for key in ATTRIBUTES if (value := attributes.get(key))]
        if self.is_content() and "notice" not in self.open:
            is_own = tag == "a" and set(attributes) == {"id"}
            # What stays in English is marked so.
            is_own |= tag == "span" and attributes.get("lang") == "en"
            is_notice = "translation-notice" in (attributes.get("class") or "")
            self.tags += [] if is_own or is_notice else [tag]
            self.open += ["notice"] if is_notice else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
            if self.open[-1:] == ["notice"]:
                self.open.pop()

    def handle_data(self, data):
        if not {"script", "style"} & set(self.open):
            self.shown.append(data)
        if self.is_content() and not {"code", "pre", "kbd"} & set(self.open):
            self.words.append(data)

    def is_content(self):
        inside = set(self.open)
        return bool(CONTENT & inside) and not SKIPPED & inside


def target(built, page, link):
    """The file that a link leads to, and its fragment; none for another site."""
    url = urllib.parse.urlsplit(link)
    if url.scheme or url.netloc or link.startswith("data:"):
        return None
    path = urllib.parse.unquote(url.path)
    start = built if path.startswith("/") else page.parent
    file = (start / path.lstrip("/")).resolve() if path else page
    candidates = [file, file / "index.html", file.with_name(file.name + ".html")]
    found = next((one for one in candidates if one.is_file()), None)
    return found, urllib.parse.unquote(url.fragment)


NOTICE = ["blockquote", "p", "a"]


def differ(tags, english):
    """Whether tags differ by more than a notice in Markdown, or one for each post of a list."""
    notices, rest = divmod(len(tags) - len(english), len(NOTICE))
    if rest or not 0 <= notices <= max(1, english.count("article")):
        return True
    # For each place in the tags, the places in the English ones that what is before it comes to.
    reached = [set() for _ in range(len(tags) + len(NOTICE))]
    reached[0].add(0)
    for at, tag in enumerate(tags):
        for place in reached[at]:
            if english[place : place + 1] == [tag]:
                reached[at + 1].add(place + 1)
            if tags[at : at + len(NOTICE)] == NOTICE:
                reached[at + len(NOTICE)].add(place)
    return len(english) not in reached[len(tags)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=pathlib.Path)
    parser.add_argument("built", type=pathlib.Path)
    parser.add_argument("languages", nargs="+")
    arguments = parser.parse_args()
    built, languages = arguments.built.resolve(), arguments.languages
    wanted = arguments.words.read_text("utf-8").splitlines() if arguments.words else []
    pages = {path: Page(path) for path in built.rglob("*.html") if path.name != "404.html"}
    faults = []
    for path, page in pages.items():
        name = path.relative_to(built)
        for link in page.links:
            found = target(built, path, link)
            if found is None:
                continue
            file, fragment = found
            if file is None:
                faults.append(f"{name}: {link} leads to nothing")
            elif fragment and file in pages and fragment not in pages[file].ids and not fragment.startswith("_"):
                faults.append(f"{name}: {link} has no anchor")
    folders = [built / language for language in languages]
    english = {path for path in pages if not any(path.is_relative_to(folder) for folder in folders)}
    for words in wanted:
        seen = {path for path, page in pages.items() if any(words in shown for shown in page.shown)}
        faults += [] if seen & english else [f"no English page shows `{words}`"]
        faults += [f"{path.relative_to(built)}: readers see `{words}`" for path in sorted(seen - english)]
    for language in languages:
        folder = built / language
        localized = [path for path in pages if path.is_relative_to(folder)]
        if not localized:
            faults.append(f"there is no page in {language}")
        for path in localized:
            name, page = path.relative_to(built), pages[path]
            if page.language is None or page.language.split("-")[0] != language.split("-")[0]:
                faults.append(f"{name}: its language is {page.language}")
            for mark in set(MARKS.findall("\n".join(page.words))):
                faults.append(f"{name}: readers see `{mark}`")
            english = pages.get(built / path.relative_to(folder))
            if english is None:
                faults.append(f"{name}: there is no English page")
            elif differ(page.tags, english.tags):
                faults.append(f"{name}: tags are {page.tags}, in English {english.tags}")
    print("\n".join(faults), end="\n" if faults else "")
    print(f"{built.name}: {len(pages)} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
