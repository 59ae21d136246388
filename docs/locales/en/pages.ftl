### Written by glossator from src/pages.md. To change the English, edit that page, not this file.

# heading 1
ref-pages-what-of-a-page-is-translated = What of a page is translated
# paragraph
ref-pages-what-of-a-page-is-translated-1 = Each of these is a segment:
# list item
ref-pages-what-of-a-page-is-translated-2 = headings, paragraphs, list items, table cells, quotations, footnotes and definitions;
# list item
# $profile-knows: generators.md#front-matter
ref-pages-what-of-a-page-is-translated-3 = the front-matter values that the [profile knows]({ $profile-knows }), or that `[front-matter] translate` names;
# list item
ref-pages-what-of-a-page-is-translated-4 = runs of text inside HTML, with the inline tags in them;
# list item
ref-pages-what-of-a-page-is-translated-5 = the attributes `alt`, `title`, `placeholder`, `label` and `aria-label`;
# list item
ref-pages-what-of-a-page-is-translated-6 = what `<meta>` says to search engines and in chats: `description`, `keywords`, `og:title`, `twitter:description` and their like;
# list item
ref-pages-what-of-a-page-is-translated-7 = parameters of Liquid tags and Hugo's shortcodes, and attributes of components, that `[liquid] translate` names.
# paragraph
ref-pages-what-of-a-page-is-translated-8 = Never translated are code, `<pre>`, `<script>`, `<style>`, `<svg>`, comments, Liquid but for those parameters, the Liquid blocks `highlight` and `comment`, and kramdown's attribute lists, extensions and abbreviations. What stands between `if` and `endif` is text.
# paragraph
ref-pages-what-of-a-page-is-translated-9 = Files that end with `.html` are HTML altogether. Name them in `[pages] include`.
# heading 2
ref-pages-parameters-of-liquid-and-shortcodes = Parameters of Liquid and shortcodes
# paragraph
ref-pages-parameters-of-liquid-and-shortcodes-1 = With `translate = ["caption"]` under `[liquid]`, the caption of each of these is a segment:
# paragraph
# $liquid: {{< button "Read more" >}}
ref-pages-parameters-of-liquid-and-shortcodes-3 = A translation of it is plain words, as in a title. A parameter without a name is called by its tag and its number, as Hugo counts: `button.0` is the one in `{ $liquid }`. An attribute of a component, `<Card heading="Read more">`, is named like a parameter.
# paragraph
# $unnamed-parameter: findings.md#unnamed-parameter
ref-pages-parameters-of-liquid-and-shortcodes-2 = Values of other parameters and attributes that look like words stay, count as parts of the page in English, and are reported once a page ([`unnamed-parameter`]({ $unnamed-parameter })), as are those in the attributes of directives, in kramdown's lists and behind the fence of a code block. What Liquid computes (`assign`, `if`) isn't looked at.
# heading 2
ref-pages-what-stays-on-purpose = What stays on purpose
# paragraph
ref-pages-what-stays-on-purpose-1 = An element with `translate="no"` or the class `notranslate` isn't translated, nor are its attributes. kramdown's lists say the same: `{ "{" }:.notranslate{ "}" }` beside a block, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` in a line. A block stays byte for byte. In a line, the element with its words is one placeable that a translation has to keep; where it leads is localized. `translate="yes"` inside switches translation on again.
# paragraph
ref-pages-what-stays-on-purpose-2 = Comments in the English page tell Glossator more:
# table heading
ref-pages-what-stays-on-purpose-3 = Comment
# table heading
ref-pages-what-stays-on-purpose-4 = Means
# table cell, column "Means"
ref-pages-what-stays-on-purpose-5 = the next block isn't translated; in HTML, the next element or text
# table cell, column "Means"
ref-pages-what-stays-on-purpose-6 = nothing between is translated
# table cell, column "Means"
ref-pages-what-stays-on-purpose-7 = translators see the note above the next text, as `# Note from the page: …`
# table cell, column "Means"
ref-pages-what-stays-on-purpose-8 = the next segment's id ends with `consent`, however it is reworded
# table cell, column "Means"
ref-pages-what-stays-on-purpose-9 = this edit changes nothing for translations; `check` prints the line
# heading 2
ref-pages-html-in-markdown = HTML in Markdown
# paragraph
ref-pages-html-in-markdown-1 = For Jekyll, HTML blocks end where kramdown ends them: at the matching end tag, blank lines or not. Inside `markdown="1"` it is Markdown again, at any depth. An element that never ends takes in all that follows: that stays English, and `check` names the tag.
# heading 2
ref-pages-the-localized-page = The localized page
# list item
ref-pages-the-localized-page-1 = It has the bytes of the English page, with only the segments' words replaced. Bullets, code, HTML, comments and line ends stay.
# list item
ref-pages-the-localized-page-2 = In the front matter, `lang`, `permalink`, `redirect_from`, `redirect_to` and the translated keys change. Where one of the first four isn't plain text (an anchor, an alias, a tag), the page is left out and reported.
# list item
ref-pages-the-localized-page-3 = Headings keep their English anchors, and no page is written that has lost one. A link to an anchor that isn't there is reported.
# list item
ref-pages-the-localized-page-4 = A document says its own language: `lang` and `xml:lang` of `<html>`, `<meta http-equiv="content-language">` and `og:locale` become the page's. What has a `lang` of its own inside stays.
# heading 2
ref-pages-links = Links
# paragraph
ref-pages-links-1 = Internal links lead to the localized page where there is one, else to the English one. `glossator build --explain-links` lists each with its reason. Addresses in every attribute that holds any are links, also in lists (`srcset`), in `url(…)` of style rules and in `<meta>`. `<link rel="canonical">` and `og:url` become the localized page's own address. `<base href>` stays.
# paragraph
# $liquid: {{ site.baseurl }}
# $liquid-2: {{ '/terms/' | relative_url }}
# $liquid-3: {% link terms.md %}
# $liquid-4: {% post_url … %}
# $unlocalized-link: findings.md#unlocalized-link
ref-pages-links-2 = Links that Liquid writes are localized where the page in them is known: `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` and `{ $liquid-4 }`. Others stay, and `check` says once per page how many ([`unlocalized-link`]({ $unlocalized-link })).
# paragraph
ref-pages-links-3 = A link that says which language it leads to, by `hreflang`, stays: `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
