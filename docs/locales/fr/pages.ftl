### French (fr), made from src/pages.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/pages.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: What of a page is translated
ref-pages-what-of-a-page-is-translated = Ce qui est traduit d’une page

# en: Each of these is a segment:
ref-pages-what-of-a-page-is-translated-1 = Chacun de ces éléments est un segment :

# en: headings, paragraphs, list items, table cells, quotations, footnotes and definitions;
ref-pages-what-of-a-page-is-translated-2 = les titres, les paragraphes, les éléments de liste, les cases de tableau, les citations, les notes de bas de page et les définitions ;

# en: the front-matter values that the [profile knows]({ $profile-knows }), or that `[front-matter] translate` names;
ref-pages-what-of-a-page-is-translated-3 = les valeurs de l’en-tête (front matter) que le [profil connaît]({ $profile-knows }) ou que nomme `[front-matter] translate` ;

# en: runs of text inside HTML, with the inline tags in them;
ref-pages-what-of-a-page-is-translated-4 = les passages de texte dans du HTML, avec les balises en ligne qu’ils contiennent ;

# en: the attributes `alt`, `title`, `placeholder`, `label` and `aria-label`;
ref-pages-what-of-a-page-is-translated-5 = les attributs `alt`, `title`, `placeholder`, `label` et `aria-label` ;

# en: what `<meta>` says to search engines and in chats: `description`, `keywords`, `og:title`, `twitter:description` and their like;
ref-pages-what-of-a-page-is-translated-6 = ce que `<meta>` dit aux moteurs de recherche et dans les messageries : `description`, `keywords`, `og:title`, `twitter:description` et leurs semblables ;

# en: parameters of Liquid tags and Hugo's shortcodes, and attributes of components, that `[liquid] translate` names.
ref-pages-what-of-a-page-is-translated-7 = les paramètres des balises de Liquid et des shortcodes de Hugo, et les attributs de composants, que nomme `[liquid] translate`.

# en: Never translated are code, `<pre>`, `<script>`, `<style>`, `<svg>`, comments, Liquid but for those parameters, the Liquid blocks `highlight` and `comment`, and kramdown's attribute lists, extensions and abbreviations. What stands between `if` and `endif` is text.
ref-pages-what-of-a-page-is-translated-8 = Ne sont jamais traduits le code, `<pre>`, `<script>`, `<style>`, `<svg>`, les commentaires, Liquid hormis ces paramètres, les blocs de Liquid `highlight` et `comment`, ni les listes d’attributs, extensions et abréviations de kramdown. Ce qui se trouve entre `if` et `endif` est du texte.

# en: Files that end with `.html` are HTML altogether. Name them in `[pages] include`.
ref-pages-what-of-a-page-is-translated-9 = Les fichiers qui se terminent par `.html` sont entièrement du HTML. Nommez-les dans `[pages] include`.

# en: Parameters of Liquid and shortcodes
ref-pages-parameters-of-liquid-and-shortcodes = Paramètres de Liquid et des shortcodes

# en: With `translate = ["caption"]` under `[liquid]`, the caption of each of these is a segment:
ref-pages-parameters-of-liquid-and-shortcodes-1 = Avec `translate = ["caption"]` sous `[liquid]`, la légende de chacun de ceux-ci est un segment :

# en: A translation of it is plain words, as in a title. A parameter without a name is called by its tag and its number, as Hugo counts: `button.0` is the one in `{ $liquid }`. An attribute of a component, `<Card heading="Read more">`, is named like a parameter.
ref-pages-parameters-of-liquid-and-shortcodes-3 = Sa traduction n’est faite que de mots, comme dans un titre. Un paramètre sans nom porte celui de sa balise et son numéro, comme Hugo compte : `button.0` est celui de `{ $liquid }`. Un attribut de composant, `<Card heading="Read more">`, se nomme comme un paramètre.

# en: Values of other parameters and attributes that look like words stay, count as parts of the page in English, and are reported once a page ([`unnamed-parameter`]({ $unnamed-parameter })), as are those in the attributes of directives, in kramdown's lists and behind the fence of a code block. What Liquid computes (`assign`, `if`) isn't looked at.
ref-pages-parameters-of-liquid-and-shortcodes-2 = Les valeurs d’autres paramètres et attributs qui ressemblent à des mots restent, comptent comme des parties de la page en anglais, et sont signalées une fois par page ([`unnamed-parameter`]({ $unnamed-parameter })), comme celles des attributs de directives, des listes de kramdown et de la première ligne d’un bloc de code. Ce que Liquid calcule (`assign`, `if`) n’est pas examiné.

# en: What stays on purpose
ref-pages-what-stays-on-purpose = Ce qui reste à dessein

# en: An element with `translate="no"` or the class `notranslate` isn't translated, nor are its attributes. kramdown's lists say the same: `{ "{" }:.notranslate{ "}" }` beside a block, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` in a line. A block stays byte for byte. In a line, the element with its words is one placeable that a translation has to keep; where it leads is localized. `translate="yes"` inside switches translation on again.
ref-pages-what-stays-on-purpose-1 = Un élément qui porte `translate="no"` ou la classe `notranslate` n’est pas traduit, et ses attributs non plus. Les listes de kramdown disent la même chose : `{ "{" }:.notranslate{ "}" }` à côté d’un bloc, `*Honest Shoes*{ "{" }: translate="no"{ "}" }` dans une ligne. Un bloc reste octet pour octet. Dans une ligne, l’élément et ses mots sont un seul champ, qu’une traduction doit garder ; sa destination est adaptée. À l’intérieur, `translate="yes"` rétablit la traduction.

# en: Comments in the English page tell Glossator more:
ref-pages-what-stays-on-purpose-2 = Des commentaires dans la page anglaise en disent plus à Glossator :

# en: Comment
ref-pages-what-stays-on-purpose-3 = Commentaire

# en: Means
ref-pages-what-stays-on-purpose-4 = Signification

# en: the next block isn't translated; in HTML, the next element or text
ref-pages-what-stays-on-purpose-5 = le bloc suivant n’est pas traduit ; en HTML, l’élément ou le texte suivant

# en: nothing between is translated
ref-pages-what-stays-on-purpose-6 = rien entre les deux n’est traduit

# en: translators see the note above the next text, as `# Note from the page: …`
ref-pages-what-stays-on-purpose-7 = les catalogues montrent la note au-dessus du texte suivant : `# Note from the page: …`

# en: the next segment's id ends with `consent`, however it is reworded
ref-pages-what-stays-on-purpose-8 = l’identifiant du segment suivant se termine par `consent`, quelle que soit sa nouvelle formulation

# en: this edit changes nothing for translations; `check` prints the line
ref-pages-what-stays-on-purpose-9 = cette modification ne change rien pour les traductions ; `check` affiche la ligne

# en: HTML in Markdown
ref-pages-html-in-markdown = Du HTML dans le Markdown

# en: For Jekyll, HTML blocks end where kramdown ends them: at the matching end tag, blank lines or not. Inside `markdown="1"` it is Markdown again, at any depth. An element that never ends takes in all that follows: that stays English, and `check` names the tag.
ref-pages-html-in-markdown-1 = Pour Jekyll, les blocs HTML finissent là où kramdown les fait finir : à la balise fermante correspondante, avec ou sans lignes vides. À l’intérieur de `markdown="1"`, c’est de nouveau du Markdown, à n’importe quelle profondeur. Un élément qui ne finit jamais absorbe tout ce qui suit : cela reste en anglais, et `check` nomme la balise.

# en: The localized page
ref-pages-the-localized-page = La page traduite

# en: It has the bytes of the English page, with only the segments' words replaced. Bullets, code, HTML, comments and line ends stay.
ref-pages-the-localized-page-1 = Elle a les octets de la page anglaise, où seuls les mots des segments sont remplacés. Les puces, le code, le HTML, les commentaires et les fins de ligne restent.

# en: In the front matter, `lang`, `permalink`, `redirect_from`, `redirect_to` and the translated keys change. Where one of the first four isn't plain text (an anchor, an alias, a tag), the page is left out and reported.
ref-pages-the-localized-page-2 = Dans l’en-tête (front matter), `lang`, `permalink`, `redirect_from`, `redirect_to` et les clés traduites changent. Là où l’un des quatre premiers n’est pas du simple texte (une ancre, un alias, une étiquette YAML), la page est omise et signalée.

# en: Headings keep their English anchors, and no page is written that has lost one. A link to an anchor that isn't there is reported.
ref-pages-the-localized-page-3 = Les titres gardent leurs ancres anglaises, et aucune page qui en a perdu une n’est écrite. Un lien vers une ancre qui n’existe pas est signalé.

# en: A document says its own language: `lang` and `xml:lang` of `<html>`, `<meta http-equiv="content-language">` and `og:locale` become the page's. What has a `lang` of its own inside stays.
ref-pages-the-localized-page-4 = Un document dit quelle est sa langue : `lang` et `xml:lang` de `<html>`, `<meta http-equiv="content-language">` et `og:locale` deviennent ceux de la page. Ce qui a son propre `lang` à l’intérieur reste.

# en: Links
ref-pages-links = Liens

# en: Internal links lead to the localized page where there is one, else to the English one. `glossator build --explain-links` lists each with its reason. Addresses in every attribute that holds any are links, also in lists (`srcset`), in `url(…)` of style rules and in `<meta>`. `<link rel="canonical">` and `og:url` become the localized page's own address. `<base href>` stays.
ref-pages-links-1 = Les liens internes mènent à la page traduite là où il y en a une, sinon à l’anglaise. `glossator build --explain-links` énumère chacun avec sa raison. Les adresses sont des liens dans tous les attributs qui en contiennent, même dans les listes (`srcset`), dans `url(…)` des règles de style et dans `<meta>`. `<link rel="canonical">` et `og:url` deviennent l’adresse de la page traduite elle-même. `<base href>` reste.

# en: Links that Liquid writes are localized where the page in them is known: `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` and `{ $liquid-4 }`. Others stay, and `check` says once per page how many ([`unlocalized-link`]({ $unlocalized-link })).
ref-pages-links-2 = Les liens écrits par Liquid sont adaptés là où l’on sait quelle page ils désignent : `{ $liquid }/terms/`, `{ $liquid-2 }`, `absolute_url`, `prepend: site.baseurl`, `{ $liquid-3 }` et `{ $liquid-4 }`. Les autres restent, et `check` dit une fois par page combien il y en a ([`unlocalized-link`]({ $unlocalized-link })).

# en: A link that says which language it leads to, by `hreflang`, stays: `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
ref-pages-links-3 = Un lien qui dit vers quelle langue il mène, par `hreflang`, reste : `[English](/a/){ "{" }:hreflang="en"{ "}" }`.
