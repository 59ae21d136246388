"""Whether a renderer makes of each localized page of the battery what it makes of the English one, but for words.

    compare.py FOLDER FEWEST [--addresses]

FOLDER has for each case `x.en.html` and `x.xx.html`, rendered, and `x.txt` where readers are to see what was written: its
pieces, with a zero byte between two. A case that has no `x.en.html` is none for this renderer. There are at least FEWEST.
With --addresses a bare address of the English page has to lead there from the localized one, too.
"""

import collections
import html.parser
import pathlib
import re
import sys
import urllib.parse

# What glossator adds, and emphasis, which is the translator's.
FREE = {"em", "strong"}
TEXTS = {"alt", "title", "placeholder", "aria-label"}
# Renderers give headings anchors of their own, and links to them.
OF_HEADINGS = {"anchor", "header", "header-anchor", "headerlink"}
VOID = {"img", "br", "hr", "input", "meta", "link", "wbr"}
# What some renderers set in typographic marks, in English pages, too.
TYPOGRAPHIC = [("[\u2018\u2019]", "'"), ("[\u201c\u201d]|``|''", '"'), ("…", "..."), ("[—–-]+", "-"), (r"\s+", " "),
               # What nobody sees.
               ("\u2060", "")]


# A link that a renderer makes of an address on its own is no translator's mark: glossator has a rule for addresses. Those of the
# English page lead where they do there.
ADDRESS = re.compile(r"(mailto:|https?://)?(.*)")


class Page(html.parser.HTMLParser):
    """The tags of a page with their attributes, sorted, and what readers see of it."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.words, self.address, self.addresses = [], [], [], None, collections.Counter()
        self.feed(path.read_text("utf-8"))
        self.close()
        self.tags = sorted(tag for tag in self.tags if tag)
        self.seen = plain(" ".join(["".join(self.words), *self.texts()]))

    def texts(self):
        return (value for _, attributes in self.tags for name, value in attributes if name in TEXTS)

    def structure(self):
        return [(tag, [(name, value) for name, value in attributes if name not in TEXTS]) for tag, attributes in self.tags]

    def handle_starttag(self, tag, attributes):
        attributes = sorted((name, value or "") for name, value in attributes)
        known = dict(attributes)
        is_heading = re.fullmatch("h[1-6]|dt", tag)
        is_own = (tag == "span" and known.get("lang") == "en") or (tag == "a" and set(known) == {"id"})
        if is_heading:
            attributes = [(name, value) for name, value in attributes if name not in ("id", "tabindex")]
        is_anchor = tag == "a" and known.get("class") in OF_HEADINGS
        if not is_own and not is_anchor and tag not in FREE:
            self.tags.append((tag, attributes))
        if tag not in VOID:
            self.open.append("anchor" if is_anchor else tag)
        href = urllib.parse.unquote(known.get("href", "-"))
        self.address = (len(self.tags) - 1, ADDRESS.fullmatch(href)[2]) if tag == "a" else None

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if self.open and tag not in VOID:
            self.open.pop()

    def handle_data(self, data):
        if self.address and data.strip() in (self.address[1], f"https://{self.address[1]}"):
            self.tags[self.address[0]] = None
            self.addresses[self.address[1]] += 1
        self.address = None
        # What such a link shows is no word, unless it is the heading itself.
        self.words.append("" if self.open[-1:] == ["anchor"] and data in "#\u200b¶" else data)
        if self.open[-1:] == ["code"]:
            # Blanks beside it are the translator's.
            self.tags.append(("code's text", [("text", " ".join(data.split()))]))

    def handle_comment(self, data):
        # Vue's own marks of where a component begins and ends.
        if data not in ("[", "]", ""):
            self.tags.append(("comment", [("text", data)]))


def plain(text):
    for mark, plain_one in TYPOGRAPHIC:
        text = re.sub(mark, plain_one, text)
    return text


def main():
    folder, fewest = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    compared = shown = failed = 0
    for english in sorted(folder.glob("*.en.html")):
        name = english.name.removesuffix(".en.html")
        compared += 1
        localized = folder / f"{name}.xx.html"
        faults = []
        if localized.exists():
            wanted, found = Page(english), Page(localized)
            if wanted.structure() != found.structure():
                faults.append(f"the tags are {found.structure()}, in English {wanted.structure()}")
            lost = wanted.addresses - found.addresses
            if lost and "--addresses" in sys.argv:
                faults.append(f"nothing leads to {list(lost)}, but to {list(found.addresses)}")
            words = folder / f"{name}.txt"
            if words.exists():
                shown += 1
                pieces = (plain(piece).strip() for piece in words.read_text("utf-8").split("\0"))
                faults += [f"readers don't see {piece!r}, but {found.seen!r}" for piece in pieces if piece not in found.seen]
        else:
            faults.append("the page can't be rendered")
        if faults:
            failed += 1
            print(f"{name}: {(folder / f'{name}.xx.md').read_text('utf-8')!r}", *faults, sep="\n  ")
    print(f"{folder.name}: {compared} cases, {shown} texts shown as written, {failed} faults")
    sys.exit(1 if failed or compared < fewest else 0)


main()
