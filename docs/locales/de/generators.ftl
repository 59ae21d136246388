### German (de), made from src/generators.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/generators.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Site generators
# ref-generators-site-generators =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A *profile* says what a site generator expects: where localized pages go, how addresses are made, and what it reads besides Markdown. `glossator init` recognizes each generator by its configuration, writes the profile and the folders, and says what is left to do.
# ref-generators-site-generators-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The project's tests build a site of each profile with the real program, in three languages: no dead link, anchor or image, no mark that readers see, the tags of the English page. Only jekyll-polyglot isn't run there; its profile follows its documentation. The starter sites that VitePress, MkDocs, mdBook and Hugo make are built, too, as `glossator init` sets them up.
# ref-generators-site-generators-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Tried with
# ref-generators-site-generators-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Reads, besides Markdown
# ref-generators-site-generators-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A localized page
# ref-generators-site-generators-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Internal links
# ref-generators-site-generators-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Left to do
# ref-generators-site-generators-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Jekyll 4.3
# ref-generators-site-generators-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Liquid, kramdown
# ref-generators-site-generators-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md`; `/de` goes before its permalink
# ref-generators-site-generators-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: not run
# ref-generators-site-generators-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Liquid, kramdown
# ref-generators-site-generators-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md`; the plug-in puts the language before its permalink
# ref-generators-site-generators-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: stay; the plug-in localizes them
# ref-generators-site-generators-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the plug-in's `languages`
# ref-generators-site-generators-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Eleventy 3.1
# ref-generators-site-generators-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Liquid or Nunjucks
# ref-generators-site-generators-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md`; `/de` goes before its permalink
# ref-generators-site-generators-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-20 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: two lines in its configuration
# ref-generators-site-generators-21 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Hugo 0.111
# ref-generators-site-generators-22 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: shortcodes, attributes of headings
# ref-generators-site-generators-23 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md`; `/de` goes before `url`
# ref-generators-site-generators-24 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-25 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the languages, each with its `contentDir`
# ref-generators-site-generators-26 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Docusaurus 3.10
# ref-generators-site-generators-27 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: MDX, directives
# ref-generators-site-generators-28 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: in `i18n/de/docusaurus-plugin-content-docs/current/`
# ref-generators-site-generators-29 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: stay; Docusaurus finds the page
# ref-generators-site-generators-30 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Starlight 0.36, Astro 5
# ref-generators-site-generators-31 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: directives; MDX in `.mdx`
# ref-generators-site-generators-32 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md` in `src/content/docs`
# ref-generators-site-generators-33 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-34 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: VitePress 1.6
# ref-generators-site-generators-35 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: containers, alerts, includes, Vue
# ref-generators-site-generators-36 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md` in `docs`
# ref-generators-site-generators-37 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-38 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: MkDocs 1.6, mkdocs-static-i18n 1.3
# ref-generators-site-generators-39 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: admonitions, tabs, snippets, attribute lists
# ref-generators-site-generators-40 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `x.de.md` in `docs`
# ref-generators-site-generators-41 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: stay; the plug-in localizes them
# ref-generators-site-generators-42 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the plug-in
# ref-generators-site-generators-43 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: mdBook 0.5
# ref-generators-site-generators-44 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: includes, alerts
# ref-generators-site-generators-45 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `de/x.md`; a book for each language
# ref-generators-site-generators-46 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: localized
# ref-generators-site-generators-47 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: one `mdbook build` for each language
# ref-generators-site-generators-48 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: not run
# ref-generators-site-generators-49 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: what `[custom]` says
# ref-generators-site-generators-50 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: what `[custom]` says
# ref-generators-site-generators-51 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Of what a generator reads besides Markdown, nothing is translated but titles: `:::note[Title]`, `!!! note "Title"`, and `> [!TIP] Title` in VitePress. If a translation writes such a mark, it is escaped or refused: readers see what the translator wrote, or the English. Images and files beside a page are pointed to where they are.
# ref-generators-site-generators-52 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Not read are directives and admonitions right after a list mark or in a quotation: their text stays in English, with a warning. Words in attributes of components are read only from `title`, `alt`, `label`, `placeholder` and `aria-label`.
# ref-generators-site-generators-53 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Jekyll
# ref-generators-jekyll =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pages have a `ref`, and usually a `permalink`. Add the output folder to the site: with `content = "content"` and `output = "localized"`, Jekyll builds both. A page that is withheld after it was published becomes a page of HTML that redirects, without a plug-in. Links that Liquid writes are localized where the page in them is known, see [What of a page is translated]({ $what-of-a-page-is-translated }).
# ref-generators-jekyll-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: jekyll-polyglot
# ref-generators-jekyll-polyglot =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The plug-in prefixes addresses and links by itself, so permalinks and links stay as they are. Only addresses that its `static_href` holds would be missed; Glossator writes those.
# ref-generators-jekyll-polyglot-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Eleventy
# ref-generators-eleventy =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Its Liquid is the default; `init` writes `markdown = "nunjucks"` under `[custom]` if the configuration says so. Add two lines to `eleventy.config.js`, so that localized pages are read and catalogs aren't:
# ref-generators-eleventy-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Hugo
# ref-generators-hugo =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Name each language with its folder:
# ref-generators-hugo-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: For translations by file name, `x.de.md`, write `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` under `[custom]`. Front matter in JSON and attribute lists on lines of their own aren't read.
# ref-generators-hugo-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Docusaurus
# ref-generators-docusaurus =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: List the languages in `i18n.locales` of `docusaurus.config.js`. Docusaurus finds pages in the reader's language by itself and shows the English one where there is none, so internal links stay. Titles of sidebars and of the theme are in JSON files; `docusaurus write-translations` makes them.
# ref-generators-docusaurus-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Starlight
# ref-generators-starlight =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `output = "src/content/docs"` puts localized pages among the English ones. List the languages in `locales` of `astro.config.mjs`, the English one as `root`.
# ref-generators-starlight-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: VitePress
# ref-generators-vitepress =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `output = "docs"`, and `locales` in `.vitepress/config`. The menus are in that configuration, so translate them there.
# ref-generators-vitepress-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: MkDocs
# ref-generators-mkdocs =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `output = "docs"`; localized pages are `x.de.md`. Install mkdocs-static-i18n and name the languages:
# ref-generators-mkdocs-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: mdBook
# ref-generators-mdbook =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: mdBook makes a book of one language. Build one for each, after `glossator build`:
# ref-generators-mdbook-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `SUMMARY.md` is translated like any page, but gets no notice. This book is made so, in English, German and French.
# ref-generators-mdbook-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Zola and others
# ref-generators-zola-and-others =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: For another generator, name the profile that is most like it and change what differs. Zola isn't run in the tests; after its documentation, this is its configuration for pages without `path`. Its own links, `@/x.md`, stay:
# ref-generators-zola-and-others-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Where localized pages stand among the English ones, `output` is the content folder, and `[languages]` has to name the languages: a file that is named like a translation into one of them is taken for one and left alone. [Configuration]({ $configuration }) lists every key of `[custom]`.
# ref-generators-zola-and-others-2 =
