### German (de), made from src/pages.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/pages.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: What of a page is translated
ref-pages-what-of-a-page-is-translated = Was von einer Seite übersetzt wird

# en: Each of these is a segment:
ref-pages-what-of-a-page-is-translated-1 = Jedes davon ist ein Segment:

# en: headings, paragraphs, list items, table cells, quotations, footnotes and definitions;
ref-pages-what-of-a-page-is-translated-2 = Überschriften, Absätze, Listenpunkte, Tabellenzellen, Zitate, Fußnoten und Definitionen;

# en: the front-matter values that the [profile knows]({ $profile-knows }), or that `[front-matter] translate` names;
ref-pages-what-of-a-page-is-translated-3 = die Werte im Seitenkopf (front matter), die das [Profil kennt]({ $profile-knows }) oder `[front-matter] translate` nennt;

# en: runs of text inside HTML, with the inline tags in them;
ref-pages-what-of-a-page-is-translated-4 = zusammenhängender Text in HTML, mit den Inline-Tags darin;

# en: the attributes `alt`, `title`, `placeholder`, `label` and `aria-label`;
ref-pages-what-of-a-page-is-translated-5 = die Attribute `alt`, `title`, `placeholder`, `label` und `aria-label`;

# en: what `<meta>` says to search engines and in chats: `description`, `keywords`, `og:title`, `twitter:description` and their like;
ref-pages-what-of-a-page-is-translated-6 = was `<meta>` Suchmaschinen und Chats mitteilt: `description`, `keywords`, `og:title`, `twitter:description` und dergleichen;

# en: parameters of Liquid tags and Hugo's shortcodes, and attributes of components, that `[liquid] translate` names.
ref-pages-what-of-a-page-is-translated-7 = Parameter von Liquid-Tags und von Shortcodes in Hugo und Attribute von Komponenten, die `[liquid] translate` nennt.

# en: Never translated are code, `<pre>`, `<script>`, `<style>`, `<svg>`, comments, Liquid but for those parameters, the Liquid blocks `highlight` and `comment`, and kramdown's attribute lists, extensions and abbreviations. What stands between `if` and `endif` is text.
ref-pages-what-of-a-page-is-translated-8 = Nie übersetzt werden Code, `<pre>`, `<script>`, `<style>`, `<svg>`, Kommentare, Liquid außer diesen Parametern, die Liquid-Blöcke `highlight` und `comment` sowie die Attributlisten, Erweiterungen und Abkürzungen von kramdown. Was zwischen `if` und `endif` steht, ist Text.

# en: Files that end with `.html` are HTML altogether. Name them in `[pages] include`.
ref-pages-what-of-a-page-is-translated-9 = Dateien auf `.html` sind durch und durch HTML. Nennen Sie sie in `[pages] include`.

# en: Parameters of Liquid and shortcodes
ref-pages-parameters-of-liquid-and-shortcodes = Parameter von Liquid und Shortcodes

# en: With `translate = ["caption"]` under `[liquid]`, the caption of each of these is a segment:
ref-pages-parameters-of-liquid-and-shortcodes-1 = Mit `translate = ["caption"]` unter `[liquid]` ist jede dieser Bildunterschriften ein Segment:

# en: A translation of it is plain words, as in a title. A parameter without a name is called by its tag and its number, as Hugo counts: `button.0` is the one in `{ $liquid }`. An attribute of a component, `<Card heading="Read more">`, is named like a parameter.
ref-pages-parameters-of-liquid-and-shortcodes-3 = Ihre Übersetzung besteht aus bloßen Wörtern, wie in einem Titel. Ein Parameter ohne Namen heißt nach seinem Tag und seiner Nummer, wie Hugo zählt: `button.0` ist der in `{ $liquid }`. Ein Attribut einer Komponente, `<Card heading="Read more">`, wird genannt wie ein Parameter.

# en: Values of other parameters and attributes that look like words stay, count as parts of the page in English, and are reported once a page ([`unnamed-parameter`]({ $unnamed-parameter })), as are those in the attributes of directives, in kramdown's lists and behind the fence of a code block. What Liquid computes (`assign`, `if`) isn't looked at.
ref-pages-parameters-of-liquid-and-shortcodes-2 = Werte anderer Parameter und Attribute, die nach Wörtern aussehen, bleiben, zählen als englische Stellen der Seite und werden einmal pro Seite gemeldet ([`unnamed-parameter`]({ $unnamed-parameter })), ebenso die in den Attributen von Direktiven, in Listen von kramdown und hinter der ersten Zeile eines Codeblocks. Was Liquid berechnet (`assign`, `if`), wird nicht betrachtet.

# en: What stays on purpose
ref-pages-what-stays-on-purpose = Was mit Absicht bleibt

# en: An element with `translate="no"` or the class `notranslate` isn't translated, nor are its attributes. kramdown's lists say the same: `{ "{" }:.notranslate{ "}" }` beside a block, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` in a line. A block stays byte for byte. In a line, the element with its words is one placeable that a translation has to keep; where it leads is localized. `translate="yes"` inside switches translation on again.
ref-pages-what-stays-on-purpose-1 = Ein Element mit `translate="no"` oder der Klasse `notranslate` wird nicht übersetzt, seine Attribute auch nicht. Die Listen von kramdown sagen dasselbe: `{ "{" }:.notranslate{ "}" }` neben einem Block, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` in einer Zeile. Ein Block bleibt Byte für Byte. In einer Zeile ist das Element mit seinen Wörtern ein einziger Platzhalter, den eine Übersetzung behalten muss; wohin es führt, wird angepasst. `translate="yes"` darin schaltet die Übersetzung wieder ein.

# en: Comments in the English page tell Glossator more:
ref-pages-what-stays-on-purpose-2 = Kommentare in der englischen Seite sagen Glossator mehr:

# en: Comment
ref-pages-what-stays-on-purpose-3 = Kommentar

# en: Means
ref-pages-what-stays-on-purpose-4 = Bedeutung

# en: the next block isn't translated; in HTML, the next element or text
ref-pages-what-stays-on-purpose-5 = der nächste Block wird nicht übersetzt; in HTML das nächste Element oder der nächste Text

# en: nothing between is translated
ref-pages-what-stays-on-purpose-6 = dazwischen wird nichts übersetzt

# en: translators see the note above the next text, as `# Note from the page: …`
ref-pages-what-stays-on-purpose-7 = beim Übersetzen steht der Hinweis über dem nächsten Text, als `# Note from the page: …`

# en: the next segment's id ends with `consent`, however it is reworded
ref-pages-what-stays-on-purpose-8 = die Kennung des nächsten Segments endet mit `consent`, wie auch immer es umformuliert wird

# en: this edit changes nothing for translations; `check` prints the line
ref-pages-what-stays-on-purpose-9 = diese Änderung betrifft keine Übersetzung; `check` gibt die Zeile aus

# en: HTML in Markdown
ref-pages-html-in-markdown = HTML in Markdown

# en: For Jekyll, HTML blocks end where kramdown ends them: at the matching end tag, blank lines or not. Inside `markdown="1"` it is Markdown again, at any depth. An element that never ends takes in all that follows: that stays English, and `check` names the tag.
ref-pages-html-in-markdown-1 = Bei Jekyll enden HTML-Blöcke dort, wo kramdown sie enden lässt: am zugehörigen End-Tag, mit oder ohne Leerzeilen. In `markdown="1"` ist es wieder Markdown, in jeder Tiefe. Ein Element, das nie endet, schließt alles Folgende ein: Das bleibt englisch, und `check` nennt das Tag.

# en: The localized page
ref-pages-the-localized-page = Die übersetzte Seite

# en: It has the bytes of the English page, with only the segments' words replaced. Bullets, code, HTML, comments and line ends stay.
ref-pages-the-localized-page-1 = Sie hat die Bytes der englischen Seite; ersetzt sind nur die Wörter der Segmente. Aufzählungszeichen, Code, HTML, Kommentare und Zeilenenden bleiben.

# en: In the front matter, `lang`, `permalink`, `redirect_from`, `redirect_to` and the translated keys change. Where one of the first four isn't plain text (an anchor, an alias, a tag), the page is left out and reported.
ref-pages-the-localized-page-2 = Im Seitenkopf ändern sich `lang`, `permalink`, `redirect_from`, `redirect_to` und die übersetzten Schlüssel. Ist einer der ersten vier kein einfacher Text (ein Anker, ein Alias, ein Tag), so wird die Seite ausgelassen und gemeldet.

# en: Headings keep their English anchors, and no page is written that has lost one. A link to an anchor that isn't there is reported.
ref-pages-the-localized-page-3 = Überschriften behalten ihre englischen Anker, und keine Seite wird geschrieben, die einen verloren hat. Ein Link auf einen Anker, den es nicht gibt, wird gemeldet.

# en: A document says its own language: `lang` and `xml:lang` of `<html>`, `<meta http-equiv="content-language">` and `og:locale` become the page's. What has a `lang` of its own inside stays.
ref-pages-the-localized-page-4 = Ein Dokument nennt seine eigene Sprache: `lang` und `xml:lang` von `<html>`, `<meta http-equiv="content-language">` und `og:locale` werden zu denen der Seite. Was innen ein eigenes `lang` hat, bleibt.

# en: Links
ref-pages-links = Links

# en: Internal links lead to the localized page where there is one, else to the English one. `glossator build --explain-links` lists each with its reason. Addresses in every attribute that holds any are links, also in lists (`srcset`), in `url(…)` of style rules and in `<meta>`. `<link rel="canonical">` and `og:url` become the localized page's own address. `<base href>` stays.
ref-pages-links-1 = Interne Links führen zur übersetzten Seite, wo es eine gibt, sonst zur englischen. `glossator build --explain-links` führt jeden mit Begründung auf. Adressen in jedem Attribut, das welche enthält, sind Links, auch in Listen (`srcset`), in `url(…)` von Stilregeln und in `<meta>`. `<link rel="canonical">` und `og:url` werden zur eigenen Adresse der übersetzten Seite. `<base href>` bleibt.

# en: Links that Liquid writes are localized where the page in them is known: `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` and `{ $liquid-4 }`. Others stay, and `check` says once per page how many ([`unlocalized-link`]({ $unlocalized-link })).
ref-pages-links-2 = Links, die Liquid schreibt, werden angepasst, wo die Seite darin bekannt ist: `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` und `{ $liquid-4 }`. Andere bleiben, und `check` sagt einmal je Seite, wie viele ([`unlocalized-link`]({ $unlocalized-link })).

# en: A link that says which language it leads to, by `hreflang`, stays: `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
ref-pages-links-3 = Ein Link, der mit `hreflang` sagt, in welche Sprache er führt, bleibt: `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
