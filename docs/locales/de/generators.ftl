### German (de), made from src/generators.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/generators.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Site generators
ref-generators-site-generators = Website-Generatoren

# en: A *profile* says what a site generator expects: where localized pages go, how addresses are made, and what it reads besides Markdown. `glossator init` recognizes each generator by its configuration, writes the profile and the folders, and says what is left to do.
ref-generators-site-generators-1 = Ein *Profil* sagt, was ein Website-Generator erwartet: wohin übersetzte Seiten gehören, wie Adressen gebildet werden und was er außer Markdown liest. `glossator init` erkennt jeden Generator an dessen Konfiguration, schreibt das Profil und die Ordner und sagt, was noch zu tun ist.

# en: The project's tests build a site of each profile with the real program, in three languages: no dead link, anchor or image, no mark that readers see, the tags of the English page. Only jekyll-polyglot isn't run there; its profile follows its documentation. The starter sites that Docusaurus, VitePress, MkDocs, mdBook and Hugo make are built, too, as `glossator init` sets them up.
ref-generators-site-generators-2 = Die Tests des Projekts bauen zu jedem Profil eine Website mit dem echten Programm, in drei Sprachen: kein toter Link, Anker oder Bildverweis, keine sichtbar gebliebene Auszeichnung, die Tags der englischen Seite. Nur jekyll-polyglot läuft dort nicht; sein Profil folgt der Dokumentation. Auch die Startprojekte, die Docusaurus, VitePress, MkDocs, mdBook und Hugo anlegen, werden gebaut, so wie `glossator init` sie einrichtet.

# en: Tried with
# Note from the page: column: the version of the generator that the profile has been tried with
ref-generators-site-generators-3 = Erprobt mit

# en: Reads, besides Markdown
ref-generators-site-generators-4 = Liest außer Markdown

# en: A localized page
ref-generators-site-generators-5 = Eine übersetzte Seite

# en: Internal links
ref-generators-site-generators-6 = Interne Links

# en: Left to do
# Note from the page: column: what the reader still has to set up
ref-generators-site-generators-7 = Noch zu tun

# en: Jekyll 4.3
ref-generators-site-generators-8 = Jekyll 4.3

# en: Liquid, kramdown
ref-generators-site-generators-9 = Liquid, kramdown

# en: `de/x.md`; `/de` goes before its permalink
ref-generators-site-generators-10 = `de/x.md`; vor den Permalink kommt `/de`

# en: localized
# Note from the page: of the links: Glossator makes them lead to localized pages
ref-generators-site-generators-11 = angepasst

# en: not run
ref-generators-site-generators-12 = nicht ausgeführt

# en: Liquid, kramdown
ref-generators-site-generators-13 = Liquid, kramdown

# en: `de/x.md`; the plug-in puts the language before its permalink
ref-generators-site-generators-14 = `de/x.md`; das Plug-in setzt die Sprache vor den Permalink

# en: stay; the plug-in localizes them
# Note from the page: of the links: they are left as they are
ref-generators-site-generators-15 = bleiben; das Plug-in passt sie an

# en: the plug-in's `languages`
ref-generators-site-generators-16 = `languages` des Plug-ins

# en: Eleventy 3.1
ref-generators-site-generators-17 = Eleventy 3.1

# en: Liquid or Nunjucks
ref-generators-site-generators-18 = Liquid oder Nunjucks

# en: `de/x.md`; `/de` goes before its permalink
ref-generators-site-generators-19 = `de/x.md`; vor den Permalink kommt `/de`

# en: localized
ref-generators-site-generators-20 = angepasst

# en: two lines in its configuration
ref-generators-site-generators-21 = zwei Zeilen in seiner Konfiguration

# en: Hugo 0.111
ref-generators-site-generators-22 = Hugo 0.111

# en: shortcodes, attributes of headings
ref-generators-site-generators-23 = Shortcodes, Attribute von Überschriften

# en: `de/x.md`; `/de` goes before `url`
ref-generators-site-generators-24 = `de/x.md`; vor `url` kommt `/de`

# en: localized
ref-generators-site-generators-25 = angepasst

# en: the languages, each with its `contentDir`
ref-generators-site-generators-26 = die Sprachen, jede mit ihrem `contentDir`

# en: Docusaurus 3.10
ref-generators-site-generators-27 = Docusaurus 3.10

# en: MDX, directives
ref-generators-site-generators-28 = MDX, Direktiven

# en: in `i18n/de/`, in the folder of its plug-in
ref-generators-site-generators-29 = in `i18n/de/`, im Ordner des jeweiligen Plug-ins

# en: stay; Docusaurus finds the page
ref-generators-site-generators-30 = bleiben; Docusaurus findet die Seite

# en: Starlight 0.36, Astro 5
ref-generators-site-generators-31 = Starlight 0.36, Astro 5

# en: directives; MDX in `.mdx`
ref-generators-site-generators-32 = Direktiven; MDX in `.mdx`

# en: `de/x.md` in `src/content/docs`
ref-generators-site-generators-33 = `de/x.md` in `src/content/docs`

# en: localized
ref-generators-site-generators-34 = angepasst

# en: VitePress 1.6
ref-generators-site-generators-35 = VitePress 1.6

# en: containers, alerts, includes, Vue
ref-generators-site-generators-36 = Container, Hinweiskästen, Includes, Vue

# en: `de/x.md` in `docs`
ref-generators-site-generators-37 = `de/x.md` in `docs`

# en: localized
ref-generators-site-generators-38 = angepasst

# en: MkDocs 1.6, mkdocs-static-i18n 1.3
ref-generators-site-generators-39 = MkDocs 1.6, mkdocs-static-i18n 1.3

# en: admonitions, tabs, snippets, attribute lists
ref-generators-site-generators-40 = Admonitions, Tabs, Snippets, Attributlisten

# en: `x.de.md` in `docs`
ref-generators-site-generators-41 = `x.de.md` in `docs`

# en: stay; the plug-in localizes them
ref-generators-site-generators-42 = bleiben; das Plug-in passt sie an

# en: the plug-in
ref-generators-site-generators-43 = das Plug-in

# en: mdBook 0.5
ref-generators-site-generators-44 = mdBook 0.5

# en: includes, alerts
ref-generators-site-generators-45 = Includes, Hinweiskästen

# en: `de/x.md`; a book for each language
ref-generators-site-generators-46 = `de/x.md`; ein Buch je Sprache

# en: localized
ref-generators-site-generators-47 = angepasst

# en: one `mdbook build` for each language
ref-generators-site-generators-48 = je Sprache ein `mdbook build`

# en: not run
ref-generators-site-generators-49 = nicht ausgeführt

# en: what `[custom]` says
ref-generators-site-generators-50 = was `[custom]` sagt

# en: what `[custom]` says
ref-generators-site-generators-51 = was `[custom]` sagt

# en: Of what a generator reads besides Markdown, nothing is translated but titles: `:::note[Title]`, `!!! note "Title"`, and `> [!TIP] Title` in VitePress. If a translation writes such a mark, it is escaped or refused: readers see what the translator wrote, or the English. Images and files beside a page are pointed to where they are. Docusaurus, Starlight and VitePress take what stands right behind a bare address for a part of it, such as `。`: a hair space is written between them.
ref-generators-site-generators-52 = Von dem, was ein Generator außer Markdown liest, werden nur Titel übersetzt: `:::note[Title]`, `!!! note "Title"` und in VitePress `> [!TIP] Title`. Schreibt eine Übersetzung eine solche Auszeichnung, so wird sie maskiert oder abgelehnt: Zu lesen ist, was die Übersetzung hat, oder das Englische. Auf Bilder und Dateien neben einer Seite wird dort verwiesen, wo sie liegen. Docusaurus, Starlight und VitePress nehmen, was unmittelbar hinter einer bloßen Adresse steht, etwa `。`, für einen Teil von ihr: Dazwischen wird ein Haarspatium geschrieben.

# en: Icons of the English, `:tada:`, stay in Docusaurus, VitePress and MkDocs. If a translation writes such a word, readers see it with its colons.
ref-generators-site-generators-54 = Icons des Englischen, `:tada:`, bleiben in Docusaurus, VitePress und MkDocs. Schreibt eine Übersetzung ein solches Wort, so ist es mit seinen Doppelpunkten zu lesen.

# en: Formulas, `$x^2$` and `$$x^2$$`, stay as they are where the site reads them. `init` writes `math = true` under `[custom]` if the configuration names remark-math, arithmatex or the like; without it, a `$` is a dollar sign.
ref-generators-site-generators-55 = Formeln, `$x^2$` und `$$x^2$$`, bleiben, wie sie sind, wo die Website sie liest. `init` schreibt `math = true` unter `[custom]`, wenn die Konfiguration remark-math, arithmatex oder Ähnliches nennt; sonst ist ein `$` ein Dollarzeichen.

# en: In attributes of components, words are read from `title`, `alt`, `label`, `placeholder` and `aria-label`, and from those that `[liquid] translate` names. Others that look like words are [reported]({ $reported }).
ref-generators-site-generators-53 = In Attributen von Komponenten werden Wörter aus `title`, `alt`, `label`, `placeholder` und `aria-label` gelesen und aus denen, die `[liquid] translate` nennt. Andere, die nach Wörtern aussehen, werden [gemeldet]({ $reported }).

# en: Front matter
ref-generators-front-matter = Seitenkopf (front matter)

# en: Each profile knows which keys readers see, and which hold addresses that they follow. `title` and `description` are translated in all of them; these are, too:
ref-generators-front-matter-1 = Jedes Profil weiß, welche Schlüssel Leser sehen und welche Adressen enthalten, denen sie folgen. `title` und `description` werden in allen übersetzt, dazu diese:

# en: Words
ref-generators-front-matter-2 = Wörter

# en: Addresses
ref-generators-front-matter-3 = Adressen

# en: Addresses are localized like links; Starlight's and Docusaurus' images, which stand beside the page's file, are pointed to where they are. A key that a page doesn't have changes nothing, nor does `true` or `false`.
ref-generators-front-matter-4 = Adressen werden lokalisiert wie Links; auf die Bilder von Starlight und Docusaurus, die neben der Datei der Seite stehen, wird verwiesen, wo sie sind. Ein Schlüssel, den eine Seite nicht hat, ändert nichts, auch `true` und `false` nicht.

# en: `translate` under `[front-matter]` takes the place of the words, `title` and `description` included, and `urls` that of the addresses:
ref-generators-front-matter-5 = `translate` unter `[front-matter]` tritt an die Stelle der Wörter, auch von `title` und `description`, und `urls` an die der Adressen:

# en: Tags and `keywords` aren't translated: tags make addresses, and nobody sees `keywords`. Nor are the names of entries in Hugo's menus, by which others name their parents, and VitePress' `titleTemplate`, which may hold `:title`.
ref-generators-front-matter-6 = Tags und `keywords` werden nicht übersetzt: Tags ergeben Adressen, und `keywords` sieht niemand. Ebenso wenig die Namen der Einträge in Menüs von Hugo, mit denen andere ihre übergeordneten nennen, und VitePress’ `titleTemplate`, in dem `:title` stehen kann.

# en: Jekyll
ref-generators-jekyll = Jekyll

# en: Pages have a `ref`, and usually a `permalink`. Add the output folder to the site: with `content = "content"` and `output = "localized"`, Jekyll builds both. A page that is withheld after it was published becomes a page of HTML that redirects, without a plug-in. Links that Liquid writes are localized where the page in them is known, see [What of a page is translated]({ $what-of-a-page-is-translated }).
ref-generators-jekyll-1 = Seiten haben ein `ref` und meist einen `permalink`. Nehmen Sie den Ausgabeordner in die Website auf: Mit `content = "content"` und `output = "localized"` baut Jekyll beides. Eine Seite, die nach ihrer Veröffentlichung zurückgehalten wird, wird zu einer HTML-Seite, die weiterleitet, ohne Plug-in. Links, die Liquid schreibt, werden angepasst, wo die Seite darin bekannt ist, siehe [Was von einer Seite übersetzt wird]({ $what-of-a-page-is-translated }).

# en: jekyll-polyglot
ref-generators-jekyll-polyglot = jekyll-polyglot

# en: The plug-in prefixes addresses and links by itself, so permalinks and links stay as they are. Only addresses that its `static_href` holds would be missed; Glossator writes those.
ref-generators-jekyll-polyglot-1 = Das Plug-in stellt Adressen und Links die Sprache selbst voran; Permalinks und Links bleiben deshalb, wie sie sind. Nur Adressen in seinem `static_href` gingen ihm durch; die schreibt Glossator.

# en: Eleventy
ref-generators-eleventy = Eleventy

# en: Its Liquid is the default; `init` writes `markdown = "nunjucks"` under `[custom]` if the configuration says so. Add two lines to `eleventy.config.js`, so that localized pages are read and catalogs aren't:
ref-generators-eleventy-1 = Sein Liquid ist der Standard; `init` schreibt `markdown = "nunjucks"` unter `[custom]`, wenn die Konfiguration das sagt. Setzen Sie zwei Zeilen in `eleventy.config.js`, damit übersetzte Seiten gelesen werden und Kataloge nicht:

# en: Hugo
ref-generators-hugo = Hugo

# en: Name each language with its folder:
ref-generators-hugo-1 = Nennen Sie jede Sprache mit ihrem Ordner:

# en: For translations by file name, `x.de.md`, write `output = "content"`, and `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` under `[custom]`; `init` does where it finds such pages. Attribute lists on lines of their own aren't read.
ref-generators-hugo-2 = Für Übersetzungen nach Dateinamen, `x.de.md`, schreiben Sie `output = "content"` und `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` unter `[custom]`; `init` tut es, wo es solche Seiten findet. Attributlisten auf eigenen Zeilen werden nicht gelesen.

# en: Front matter is YAML, TOML, or a JSON object that the page begins with. JSON has no comments, so a localized page with JSON doesn't say what it is made from.
ref-generators-hugo-3 = Ein Seitenkopf ist YAML, TOML oder ein JSON-Objekt, mit dem die Seite beginnt. JSON hat keine Kommentare; deshalb steht in einer lokalisierten Seite mit JSON nicht, woraus sie entstanden ist.

# en: Docusaurus
ref-generators-docusaurus = Docusaurus

# en: Name the folders that your site has; with `docs` alone write `content = "docs"`. The localized pages of each go where its plug-in looks for them, and its addresses are made as the plug-in makes them: `blog/2025-08-26-welcome/index.md` is at `/blog/2025/08/26/welcome`. Pages of `blog` have their catalogs in `locales/de/blog`, those of `src/pages` in `locales/de/pages`. Pages that are programs, `index.js`, aren't translated.
ref-generators-docusaurus-2 = Nennen Sie die Ordner, die Ihre Website hat; mit `docs` allein schreiben Sie `content = "docs"`. Die lokalisierten Seiten eines jeden Ordners stehen dort, wo sein Plug-in sie sucht, und Adressen haben sie so, wie das Plug-in sie bildet: `blog/2025-08-26-welcome/index.md` hat `/blog/2025/08/26/welcome`. Seiten aus `blog` haben ihre Kataloge in `locales/de/blog`, die aus `src/pages` in `locales/de/pages`. Seiten, die Programme sind, `index.js`, werden nicht übersetzt.

# en: A folder with another name, or older versions of the documentation, need to be told:
ref-generators-docusaurus-3 = Ein Ordner mit anderem Namen und ältere Versionen der Dokumentation müssen angegeben werden:

# en: List the languages in `i18n.locales` of `docusaurus.config.js`. Docusaurus finds pages in the reader's language by itself and shows the English one where there is none, so internal links stay. Titles of sidebars and of the theme are in JSON files; `docusaurus write-translations` makes them.
ref-generators-docusaurus-1 = Führen Sie die Sprachen in `i18n.locales` von `docusaurus.config.js` auf. Docusaurus findet von selbst die Seite in der gewählten Sprache und zeigt die englische, wo es keine gibt; interne Links bleiben deshalb. Titel der Seitenleisten und des Themes stehen in JSON-Dateien; `docusaurus write-translations` legt sie an.

# en: Starlight
ref-generators-starlight = Starlight

# en: `output = "src/content/docs"` puts localized pages among the English ones. List the languages in `locales` of `astro.config.mjs`, the English one as `root`.
ref-generators-starlight-1 = `output = "src/content/docs"` legt übersetzte Seiten zwischen die englischen. Führen Sie die Sprachen in `locales` von `astro.config.mjs` auf, Englisch als `root`.

# en: VitePress
ref-generators-vitepress = VitePress

# en: `output = "docs"`, and `locales` in `.vitepress/config`. The menus are in that configuration, so translate them there.
ref-generators-vitepress-1 = `output = "docs"`, und `locales` in `.vitepress/config`. Die Menüs stehen in dieser Konfiguration; übersetzen Sie sie dort.

# en: MkDocs
ref-generators-mkdocs = MkDocs

# en: `output = "docs"`; localized pages are `x.de.md`. Install mkdocs-static-i18n and name the languages:
ref-generators-mkdocs-1 = `output = "docs"`; übersetzte Seiten heißen `x.de.md`. Installieren Sie mkdocs-static-i18n und nennen Sie die Sprachen:

# en: mdBook
ref-generators-mdbook = mdBook

# en: mdBook makes a book of one language. Build one for each, after `glossator build`:
ref-generators-mdbook-1 = Ein Buch von mdBook hat nur eine Sprache. Bauen Sie nach `glossator build` für jede Sprache eines:

# en: `SUMMARY.md` is translated like any page, but gets no notice. This book is made so, in English, German and French.
ref-generators-mdbook-2 = `SUMMARY.md` wird wie jede Seite übersetzt, bekommt aber keinen Übersetzungshinweis. So entsteht dieses Buch, auf Englisch, Deutsch und Französisch.

# en: Zola and others
ref-generators-zola-and-others = Zola und andere

# en: For another generator, name the profile that is most like it and change what differs. Zola isn't run in the tests; after its documentation, this is its configuration for pages without `path`. Its own links, `@/x.md`, stay:
ref-generators-zola-and-others-1 = Für einen anderen Generator nennen Sie das Profil, das ihm am nächsten kommt, und ändern, was abweicht. Zola läuft in den Tests nicht; nach seiner Dokumentation ist das seine Konfiguration für Seiten ohne `path`. Seine eigenen Links, `@/x.md`, bleiben:

# en: Where localized pages stand among the English ones, `output` is the content folder, and `[languages]` has to name the languages: a file that is named like a translation into one of them is taken for one and left alone. [Configuration]({ $configuration }) lists every key of `[custom]`.
ref-generators-zola-and-others-2 = Wo übersetzte Seiten zwischen den englischen stehen, ist `output` der Inhaltsordner, und `[languages]` muss die Sprachen nennen: Eine Datei, die wie eine Übersetzung in eine davon heißt, gilt als eine solche und wird nicht angerührt. [Konfiguration]({ $configuration }) führt jeden Schlüssel von `[custom]` auf.
