### Written by glossator from src/generators.md. To change the English, edit that page, not this file.

# heading 1
ref-generators-site-generators = Site generators
# paragraph
ref-generators-site-generators-1 = A *profile* says what a site generator expects: where localized pages go, how addresses are made, and what it reads besides Markdown. `glossator init` recognizes each generator by its configuration, writes the profile and the folders, and says what is left to do.
# paragraph
ref-generators-site-generators-2 = The project's tests build a site of each profile with the real program, in three languages: no dead link, anchor or image, no mark that readers see, the tags of the English page. Only jekyll-polyglot isn't run there; its profile follows its documentation. The starter sites that Docusaurus, VitePress, MkDocs, mdBook and Hugo make are built, too, as `glossator init` sets them up.
# table heading
# Note: column: the version of the generator that the profile has been tried with
ref-generators-site-generators-3 = Tried with
# table heading
ref-generators-site-generators-4 = Reads, besides Markdown
# table heading
ref-generators-site-generators-5 = A localized page
# table heading
ref-generators-site-generators-6 = Internal links
# table heading
# Note: column: what the reader still has to set up
ref-generators-site-generators-7 = Left to do
# table cell, column "Tried with"
ref-generators-site-generators-8 = Jekyll 4.3
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-9 = Liquid, kramdown
# table cell, column "A localized page"
ref-generators-site-generators-10 = `de/x.md`; `/de` goes before its permalink
# table cell, column "Internal links"
# Note: of the links: Glossator makes them lead to localized pages
ref-generators-site-generators-11 = localized
# table cell, column "Tried with"
ref-generators-site-generators-12 = not run
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-13 = Liquid, kramdown
# table cell, column "A localized page"
ref-generators-site-generators-14 = `de/x.md`; the plug-in puts the language before its permalink
# table cell, column "Internal links"
# Note: of the links: they are left as they are
ref-generators-site-generators-15 = stay; the plug-in localizes them
# table cell, column "Left to do"
ref-generators-site-generators-16 = the plug-in's `languages`
# table cell, column "Tried with"
ref-generators-site-generators-17 = Eleventy 3.1
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-18 = Liquid or Nunjucks
# table cell, column "A localized page"
ref-generators-site-generators-19 = `de/x.md`; `/de` goes before its permalink
# table cell, column "Internal links"
ref-generators-site-generators-20 = localized
# table cell, column "Left to do"
ref-generators-site-generators-21 = two lines in its configuration
# table cell, column "Tried with"
ref-generators-site-generators-22 = Hugo 0.111
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-23 = shortcodes, attributes of headings
# table cell, column "A localized page"
ref-generators-site-generators-24 = `de/x.md`; `/de` goes before `url`
# table cell, column "Internal links"
ref-generators-site-generators-25 = localized
# table cell, column "Left to do"
ref-generators-site-generators-26 = the languages, each with its `contentDir`
# table cell, column "Tried with"
ref-generators-site-generators-27 = Docusaurus 3.10
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-28 = MDX, directives
# table cell, column "A localized page"
ref-generators-site-generators-29 = in `i18n/de/`, in the folder of its plug-in
# table cell, column "Internal links"
ref-generators-site-generators-30 = stay; Docusaurus finds the page
# table cell, column "Tried with"
ref-generators-site-generators-31 = Starlight 0.36, Astro 5
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-32 = directives; MDX in `.mdx`
# table cell, column "A localized page"
ref-generators-site-generators-33 = `de/x.md` in `src/content/docs`
# table cell, column "Internal links"
ref-generators-site-generators-34 = localized
# table cell, column "Tried with"
ref-generators-site-generators-35 = VitePress 1.6
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-36 = containers, alerts, includes, Vue
# table cell, column "A localized page"
ref-generators-site-generators-37 = `de/x.md` in `docs`
# table cell, column "Internal links"
ref-generators-site-generators-38 = localized
# table cell, column "Tried with"
ref-generators-site-generators-39 = MkDocs 1.6, mkdocs-static-i18n 1.3
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-40 = admonitions, tabs, snippets, attribute lists
# table cell, column "A localized page"
ref-generators-site-generators-41 = `x.de.md` in `docs`
# table cell, column "Internal links"
ref-generators-site-generators-42 = stay; the plug-in localizes them
# table cell, column "Left to do"
ref-generators-site-generators-43 = the plug-in
# table cell, column "Tried with"
ref-generators-site-generators-44 = mdBook 0.5
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-45 = includes, alerts
# table cell, column "A localized page"
ref-generators-site-generators-46 = `de/x.md`; a book for each language
# table cell, column "Internal links"
ref-generators-site-generators-47 = localized
# table cell, column "Left to do"
ref-generators-site-generators-48 = one `mdbook build` for each language
# table cell, column "Tried with"
ref-generators-site-generators-49 = not run
# table cell, column "Reads, besides Markdown"
ref-generators-site-generators-50 = what `[custom]` says
# table cell, column "A localized page"
ref-generators-site-generators-51 = what `[custom]` says
# paragraph
ref-generators-site-generators-52 = Of what a generator reads besides Markdown, nothing is translated but titles: `:::note[Title]`, `!!! note "Title"`, and `> [!TIP] Title` in VitePress. If a translation writes such a mark, it is escaped or refused: readers see what the translator wrote, or the English. Images and files beside a page are pointed to where they are. Docusaurus, Starlight and VitePress take what stands right behind a bare address for a part of it, such as `。`: a hair space is written between them.
# paragraph
ref-generators-site-generators-54 = Icons of the English, `:tada:`, stay in Docusaurus, VitePress and MkDocs. If a translation writes such a word, readers see it with its colons.
# paragraph
ref-generators-site-generators-55 = Formulas, `$x^2$` and `$$x^2$$`, stay as they are where the site reads them. `init` writes `math = true` under `[custom]` if the configuration names remark-math, arithmatex or the like; without it, a `$` is a dollar sign.
# paragraph
# $reported: pages.md#parameters-of-liquid-and-shortcodes
ref-generators-site-generators-53 = In attributes of components, words are read from `title`, `alt`, `label`, `placeholder` and `aria-label`, and from those that `[liquid] translate` names. Others that look like words are [reported]({ $reported }).
# heading 2
ref-generators-front-matter = Front matter
# paragraph
ref-generators-front-matter-1 = Each profile knows which keys readers see, and which hold addresses that they follow. `title` and `description` are translated in all of them; these are, too:
# table heading
ref-generators-front-matter-2 = Words
# table heading
ref-generators-front-matter-3 = Addresses
# paragraph
ref-generators-front-matter-4 = Addresses are localized like links; Starlight's and Docusaurus' images, which stand beside the page's file, are pointed to where they are. A key that a page doesn't have changes nothing, nor does `true` or `false`.
# paragraph
ref-generators-front-matter-5 = `translate` under `[front-matter]` takes the place of the words, `title` and `description` included, and `urls` that of the addresses:
# paragraph
ref-generators-front-matter-6 = Tags and `keywords` aren't translated: tags make addresses, and nobody sees `keywords`. Nor are the names of entries in Hugo's menus, by which others name their parents, and VitePress' `titleTemplate`, which may hold `:title`.
# heading 2
ref-generators-jekyll = Jekyll
# paragraph
# $what-of-a-page-is-translated: pages.md#links
ref-generators-jekyll-1 = Pages have a `ref`, and usually a `permalink`. Add the output folder to the site: with `content = "content"` and `output = "localized"`, Jekyll builds both. A page that is withheld after it was published becomes a page of HTML that redirects, without a plug-in. Links that Liquid writes are localized where the page in them is known, see [What of a page is translated]({ $what-of-a-page-is-translated }).
# heading 2
ref-generators-jekyll-polyglot = jekyll-polyglot
# paragraph
ref-generators-jekyll-polyglot-1 = The plug-in prefixes addresses and links by itself, so permalinks and links stay as they are. Only addresses that its `static_href` holds would be missed; Glossator writes those.
# heading 2
ref-generators-eleventy = Eleventy
# paragraph
ref-generators-eleventy-1 = Its Liquid is the default; `init` writes `markdown = "nunjucks"` under `[custom]` if the configuration says so. Add two lines to `eleventy.config.js`, so that localized pages are read and catalogs aren't:
# heading 2
ref-generators-hugo = Hugo
# paragraph
ref-generators-hugo-1 = Name each language with its folder:
# paragraph
ref-generators-hugo-2 = For translations by file name, `x.de.md`, write `output = "content"`, and `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` under `[custom]`; `init` does where it finds such pages. Attribute lists on lines of their own aren't read.
# paragraph
ref-generators-hugo-3 = Front matter is YAML, TOML, or a JSON object that the page begins with. JSON has no comments, so a localized page with JSON doesn't say what it is made from.
# heading 2
ref-generators-docusaurus = Docusaurus
# paragraph
ref-generators-docusaurus-2 = Name the folders that your site has; with `docs` alone write `content = "docs"`. The localized pages of each go where its plug-in looks for them, and its addresses are made as the plug-in makes them: `blog/2025-08-26-welcome/index.md` is at `/blog/2025/08/26/welcome`. Pages of `blog` have their catalogs in `locales/de/blog`, those of `src/pages` in `locales/de/pages`. Pages that are programs, `index.js`, aren't translated.
# paragraph
ref-generators-docusaurus-3 = A folder with another name, or older versions of the documentation, need to be told:
# paragraph
ref-generators-docusaurus-1 = List the languages in `i18n.locales` of `docusaurus.config.js`. Docusaurus finds pages in the reader's language by itself and shows the English one where there is none, so internal links stay. Titles of sidebars and of the theme are in JSON files; `docusaurus write-translations` makes them.
# heading 2
ref-generators-starlight = Starlight
# paragraph
ref-generators-starlight-1 = `output = "src/content/docs"` puts localized pages among the English ones. List the languages in `locales` of `astro.config.mjs`, the English one as `root`.
# heading 2
ref-generators-vitepress = VitePress
# paragraph
ref-generators-vitepress-1 = `output = "docs"`, and `locales` in `.vitepress/config`. The menus are in that configuration, so translate them there.
# heading 2
ref-generators-mkdocs = MkDocs
# paragraph
ref-generators-mkdocs-1 = `output = "docs"`; localized pages are `x.de.md`. Install mkdocs-static-i18n and name the languages:
# heading 2
ref-generators-mdbook = mdBook
# paragraph
ref-generators-mdbook-1 = mdBook makes a book of one language. Build one for each, after `glossator build`:
# paragraph
ref-generators-mdbook-2 = `SUMMARY.md` is translated like any page, but gets no notice. This book is made so, in English, German and French.
# heading 2
ref-generators-zola-and-others = Zola and others
# paragraph
ref-generators-zola-and-others-1 = For another generator, name the profile that is most like it and change what differs. Zola isn't run in the tests; after its documentation, this is its configuration for pages without `path`. Its own links, `@/x.md`, stay:
# paragraph
# $configuration: configuration.md#custom
ref-generators-zola-and-others-2 = Where localized pages stand among the English ones, `output` is the content folder, and `[languages]` has to name the languages: a file that is named like a translation into one of them is taken for one and left alone. [Configuration]({ $configuration }) lists every key of `[custom]`.
