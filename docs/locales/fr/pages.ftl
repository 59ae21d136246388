### French (fr), made from src/pages.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/pages.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What of a page is translated
# Memory (99 %, ref-summary-reference-1): [Ce qui est traduit d’une page]({ $what-of-a-page-is-translated })
# Memory, what differs: [-[What-]{+What+} of a page is [-translated]({ $what-of-a-page-is-translated })-]{+translated+}
# ref-pages-what-of-a-page-is-translated =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Each of these is a segment:
# ref-pages-what-of-a-page-is-translated-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: headings, paragraphs, list items, table cells, quotations, footnotes and definitions;
# ref-pages-what-of-a-page-is-translated-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the front-matter values that `[front-matter] translate` names;
# ref-pages-what-of-a-page-is-translated-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: runs of text inside HTML, with the inline tags in them;
# ref-pages-what-of-a-page-is-translated-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the attributes `alt`, `title`, `placeholder`, `label` and `aria-label`;
# ref-pages-what-of-a-page-is-translated-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: what `<meta>` says to search engines and in chats: `description`, `keywords`, `og:title`, `twitter:description` and their like;
# ref-pages-what-of-a-page-is-translated-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: parameters of Liquid tags and Hugo's shortcodes that `[liquid] translate` names.
# ref-pages-what-of-a-page-is-translated-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Never translated are code, `<pre>`, `<script>`, `<style>`, `<svg>`, comments, Liquid but for those parameters, the Liquid blocks `highlight` and `comment`, and kramdown's attribute lists, extensions and abbreviations. What stands between `if` and `endif` is text.
# ref-pages-what-of-a-page-is-translated-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Files that end with `.html` are HTML altogether. Name them in `[pages] include`.
# ref-pages-what-of-a-page-is-translated-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Parameters of Liquid and shortcodes
# ref-pages-parameters-of-liquid-and-shortcodes =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: With `translate = ["caption"]` under `[liquid]`, the caption of each of these is a segment:
# ref-pages-parameters-of-liquid-and-shortcodes-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A translation of it is plain words, as in a title. Values of other parameters that look like words stay, count as parts of the page in English, and are reported ([`unnamed-parameter`]({ $unnamed-parameter })). Values without a name, and what Liquid computes (`assign`, `if`), aren't looked at.
# ref-pages-parameters-of-liquid-and-shortcodes-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What stays on purpose
# ref-pages-what-stays-on-purpose =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: An element with `translate="no"` or the class `notranslate` isn't translated, nor are its attributes. kramdown's lists say the same: `{ "{" }:.notranslate{ "}" }` beside a block, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` in a line. A block stays byte for byte. In a line, the element with its words is one placeable that a translation has to keep; where it leads is localized. `translate="yes"` inside switches translation on again.
# ref-pages-what-stays-on-purpose-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Comments in the English page tell Glossator more:
# ref-pages-what-stays-on-purpose-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Comment
# ref-pages-what-stays-on-purpose-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Means
# ref-pages-what-stays-on-purpose-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the next block isn't translated; in HTML, the next element or text
# ref-pages-what-stays-on-purpose-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: nothing between is translated
# ref-pages-what-stays-on-purpose-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translators see the note above the next segment
# ref-pages-what-stays-on-purpose-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the next segment's id ends with `consent`, however it is reworded
# ref-pages-what-stays-on-purpose-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: this edit changes nothing for translations; `check` prints the line
# ref-pages-what-stays-on-purpose-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: HTML in Markdown
# ref-pages-html-in-markdown =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: For Jekyll, HTML blocks end where kramdown ends them: at the matching end tag, blank lines or not. Inside `markdown="1"` it is Markdown again, at any depth. An element that never ends takes in all that follows: that stays English, and `check` names the tag.
# ref-pages-html-in-markdown-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The localized page
# ref-pages-the-localized-page =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It has the bytes of the English page, with only the segments' words replaced. Bullets, code, HTML, comments and line ends stay.
# ref-pages-the-localized-page-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In the front matter, `lang`, `permalink`, `redirect_from`, `redirect_to` and the translated keys change. Where one of the first four isn't plain text (an anchor, an alias, a tag), the page is left out and reported.
# ref-pages-the-localized-page-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Headings keep their English anchors, and no page is written that has lost one. A link to an anchor that isn't there is reported.
# ref-pages-the-localized-page-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A document says its own language: `lang` and `xml:lang` of `<html>`, `<meta http-equiv="content-language">` and `og:locale` become the page's. What has a `lang` of its own inside stays.
# ref-pages-the-localized-page-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Links
# ref-pages-links =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Internal links lead to the localized page where there is one, else to the English one. `glossator build --explain-links` lists each with its reason. Addresses in every attribute that holds any are links, also in lists (`srcset`), in `url(…)` of style rules and in `<meta>`. `<link rel="canonical">` and `og:url` become the localized page's own address. `<base href>` stays.
# ref-pages-links-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Links that Liquid writes are localized where the page in them is known: `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` and `{ $liquid-4 }`. Others stay, and `check` says once per page how many ([`unlocalized-link`]({ $unlocalized-link })).
# ref-pages-links-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A link that says which language it leads to, by `hreflang`, stays: `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
# ref-pages-links-3 =
