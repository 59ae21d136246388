### French (fr), made from src/generators.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/generators.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Site generators
ref-generators-site-generators = Générateurs de sites

# en: A *profile* says what a site generator expects: where localized pages go, how addresses are made, and what it reads besides Markdown. `glossator init` recognizes each generator by its configuration, writes the profile and the folders, and says what is left to do.
ref-generators-site-generators-1 = Un *profil* dit ce qu’attend un générateur de site : où vont les pages traduites, comment se forment les adresses, et ce qu’il lit en plus du Markdown. `glossator init` reconnaît chaque générateur à sa configuration, écrit le profil et les dossiers, et dit ce qui reste à faire.

# en: The project's tests build a site of each profile with the real program, in three languages: no dead link, anchor or image, no mark that readers see, the tags of the English page. Only jekyll-polyglot isn't run there; its profile follows its documentation. The starter sites that Docusaurus, VitePress, MkDocs, mdBook and Hugo make are built, too, as `glossator init` sets them up.
ref-generators-site-generators-2 = Les tests du projet construisent un site de chaque profil avec le vrai programme, en trois langues : aucun lien, aucune ancre ni aucune image qui ne mène nulle part, aucune marque visible à la lecture, les balises de la page anglaise. Seul jekyll-polyglot n’y est pas exécuté ; son profil suit sa documentation. Les sites de départ que créent Docusaurus, VitePress, MkDocs, mdBook et Hugo sont construits eux aussi, tels que `glossator init` les prépare.

# en: Tried with
# Note from the page: column: the version of the generator that the profile has been tried with
ref-generators-site-generators-3 = Essayé avec

# en: Reads, besides Markdown
ref-generators-site-generators-4 = Lit, en plus du Markdown

# en: A localized page
ref-generators-site-generators-5 = Une page traduite

# en: Internal links
ref-generators-site-generators-6 = Liens internes

# en: Left to do
# Note from the page: column: what the reader still has to set up
ref-generators-site-generators-7 = Reste à faire

# en: Jekyll 4.3
ref-generators-site-generators-8 = Jekyll 4.3

# en: Liquid, kramdown
ref-generators-site-generators-9 = Liquid, kramdown

# en: `de/x.md`; `/de` goes before its permalink
ref-generators-site-generators-10 = `de/x.md` ; `/de` se met devant son permalien

# en: localized
# Note from the page: of the links: Glossator makes them lead to localized pages
ref-generators-site-generators-11 = adaptés

# en: not run
ref-generators-site-generators-12 = pas exécuté

# en: Liquid, kramdown
ref-generators-site-generators-13 = Liquid, kramdown

# en: `de/x.md`; the plug-in puts the language before its permalink
ref-generators-site-generators-14 = `de/x.md` ; le greffon met la langue devant son permalien

# en: stay; the plug-in localizes them
# Note from the page: of the links: they are left as they are
ref-generators-site-generators-15 = restent ; le greffon les adapte

# en: the plug-in's `languages`
ref-generators-site-generators-16 = le `languages` du greffon

# en: Eleventy 3.1
ref-generators-site-generators-17 = Eleventy 3.1

# en: Liquid or Nunjucks
ref-generators-site-generators-18 = Liquid ou Nunjucks

# en: `de/x.md`; `/de` goes before its permalink
ref-generators-site-generators-19 = `de/x.md` ; `/de` se met devant son permalien

# en: localized
ref-generators-site-generators-20 = adaptés

# en: two lines in its configuration
ref-generators-site-generators-21 = deux lignes dans sa configuration

# en: Hugo 0.111
ref-generators-site-generators-22 = Hugo 0.111

# en: shortcodes, attributes of headings
ref-generators-site-generators-23 = shortcodes, attributs de titres

# en: `de/x.md`; `/de` goes before `url`
ref-generators-site-generators-24 = `de/x.md` ; `/de` se met devant `url`

# en: localized
ref-generators-site-generators-25 = adaptés

# en: the languages, each with its `contentDir`
ref-generators-site-generators-26 = les langues, chacune avec son `contentDir`

# en: Docusaurus 3.10
ref-generators-site-generators-27 = Docusaurus 3.10

# en: MDX, directives
ref-generators-site-generators-28 = MDX, directives

# en: in `i18n/de/`, in the folder of its plug-in
ref-generators-site-generators-29 = dans `i18n/de/`, dans le dossier de son greffon

# en: stay; Docusaurus finds the page
ref-generators-site-generators-30 = restent ; Docusaurus trouve la page

# en: Starlight 0.36, Astro 5
ref-generators-site-generators-31 = Starlight 0.36, Astro 5

# en: directives; MDX in `.mdx`
ref-generators-site-generators-32 = directives ; MDX dans les `.mdx`

# en: `de/x.md` in `src/content/docs`
ref-generators-site-generators-33 = `de/x.md` dans `src/content/docs`

# en: localized
ref-generators-site-generators-34 = adaptés

# en: VitePress 1.6
ref-generators-site-generators-35 = VitePress 1.6

# en: containers, alerts, includes, Vue
ref-generators-site-generators-36 = conteneurs, alertes, inclusions, Vue

# en: `de/x.md` in `docs`
ref-generators-site-generators-37 = `de/x.md` dans `docs`

# en: localized
ref-generators-site-generators-38 = adaptés

# en: MkDocs 1.6, mkdocs-static-i18n 1.3
ref-generators-site-generators-39 = MkDocs 1.6, mkdocs-static-i18n 1.3

# en: admonitions, tabs, snippets, attribute lists
ref-generators-site-generators-40 = admonitions, onglets, extraits inclus, listes d’attributs

# en: `x.de.md` in `docs`
ref-generators-site-generators-41 = `x.de.md` dans `docs`

# en: stay; the plug-in localizes them
ref-generators-site-generators-42 = restent ; le greffon les adapte

# en: the plug-in
ref-generators-site-generators-43 = le greffon

# en: mdBook 0.5
ref-generators-site-generators-44 = mdBook 0.5

# en: includes, alerts
ref-generators-site-generators-45 = inclusions, alertes

# en: `de/x.md`; a book for each language
ref-generators-site-generators-46 = `de/x.md` ; un livre par langue

# en: localized
ref-generators-site-generators-47 = adaptés

# en: one `mdbook build` for each language
ref-generators-site-generators-48 = un `mdbook build` par langue

# en: not run
ref-generators-site-generators-49 = pas exécuté

# en: what `[custom]` says
ref-generators-site-generators-50 = ce que dit `[custom]`

# en: what `[custom]` says
ref-generators-site-generators-51 = ce que dit `[custom]`

# en: Of what a generator reads besides Markdown, nothing is translated but titles: `:::note[Title]`, `!!! note "Title"`, and `> [!TIP] Title` in VitePress. If a translation writes such a mark, it is escaped or refused: readers see what the translator wrote, or the English. Images and files beside a page are pointed to where they are. Docusaurus, Starlight and VitePress take what stands right behind a bare address for a part of it, such as `。`: a hair space is written between them.
ref-generators-site-generators-52 = De ce qu’un générateur lit en plus du Markdown, seuls les titres sont traduits : `:::note[Title]`, `!!! note "Title"`, et `> [!TIP] Title` dans VitePress. Si une traduction écrit une telle marque, elle est neutralisée ou refusée : on lit ce qui est écrit dans la traduction, ou l’anglais. Les images et les fichiers placés à côté d’une page sont désignés là où ils sont. Docusaurus, Starlight et VitePress prennent ce qui suit immédiatement une adresse nue, comme `。`, pour une partie de celle-ci : une espace ultrafine est écrite entre les deux.

# en: Icons of the English, `:tada:`, stay in Docusaurus, VitePress and MkDocs. If a translation writes such a word, readers see it with its colons.
ref-generators-site-generators-54 = Les icônes de l’anglais, `:tada:`, restent telles quelles dans Docusaurus, VitePress et MkDocs. Si une traduction écrit un tel mot, on le lit avec ses deux-points.

# en: Formulas, `$x^2$` and `$$x^2$$`, stay as they are where the site reads them. `init` writes `math = true` under `[custom]` if the configuration names remark-math, arithmatex or the like; without it, a `$` is a dollar sign.
ref-generators-site-generators-55 = Les formules, `$x^2$` et `$$x^2$$`, restent telles quelles là où le site les lit. `init` écrit `math = true` sous `[custom]` si la configuration nomme remark-math, arithmatex ou un équivalent ; sans cela, un `$` est un signe dollar.

# en: In attributes of components, words are read from `title`, `alt`, `label`, `placeholder` and `aria-label`, and from those that `[liquid] translate` names. Others that look like words are [reported]({ $reported }).
ref-generators-site-generators-53 = Dans les attributs de composants, des mots sont lus dans `title`, `alt`, `label`, `placeholder` et `aria-label`, et dans ceux que nomme `[liquid] translate`. Les autres qui ressemblent à des mots sont [signalés]({ $reported }).

# en: Front matter
ref-generators-front-matter = En-tête de page (front matter)

# en: Each profile knows which keys readers see, and which hold addresses that they follow. `title` and `description` are translated in all of them; these are, too:
ref-generators-front-matter-1 = Chaque profil sait quelles clés les lecteurs voient, et lesquelles contiennent des adresses qu’ils suivent. `title` et `description` sont traduits dans tous ; ceux-ci le sont aussi :

# en: Words
ref-generators-front-matter-2 = Mots

# en: Addresses
ref-generators-front-matter-3 = Adresses

# en: Addresses are localized like links; Starlight's and Docusaurus' images, which stand beside the page's file, are pointed to where they are. A key that a page doesn't have changes nothing, nor does `true` or `false`.
ref-generators-front-matter-4 = Les adresses sont localisées comme des liens ; les images de Starlight et de Docusaurus, qui se trouvent à côté du fichier de la page, sont désignées là où elles sont. Une clé qu’une page n’a pas ne change rien, pas plus que `true` ou `false`.

# en: `translate` under `[front-matter]` takes the place of the words, `title` and `description` included, and `urls` that of the addresses:
ref-generators-front-matter-5 = `translate` sous `[front-matter]` prend la place des mots, y compris `title` et `description`, et `urls` celle des adresses :

# en: Tags and `keywords` aren't translated: tags make addresses, and nobody sees `keywords`. Nor are the names of entries in Hugo's menus, by which others name their parents, and VitePress' `titleTemplate`, which may hold `:title`.
ref-generators-front-matter-6 = Les étiquettes (tags) et `keywords` ne sont pas traduits : les étiquettes forment des adresses, et personne ne voit `keywords`. Les noms des entrées de menus de Hugo, par lesquels d’autres nomment leur parent, ne le sont pas non plus, ni `titleTemplate` de VitePress, qui peut contenir `:title`.

# en: Jekyll
ref-generators-jekyll = Jekyll

# en: Pages have a `ref`, and usually a `permalink`. Add the output folder to the site: with `content = "content"` and `output = "localized"`, Jekyll builds both. A page that is withheld after it was published becomes a page of HTML that redirects, without a plug-in. Links that Liquid writes are localized where the page in them is known, see [What of a page is translated]({ $what-of-a-page-is-translated }).
ref-generators-jekyll-1 = Les pages ont un `ref`, et d’ordinaire un `permalink`. Ajoutez au site le dossier de sortie : avec `content = "content"` et `output = "localized"`, Jekyll construit les deux. Une page retenue après avoir été publiée devient une page HTML qui redirige, sans greffon. Les liens écrits par Liquid sont adaptés là où l’on sait quelle page ils désignent, voir [Ce qui est traduit d’une page]({ $what-of-a-page-is-translated }).

# en: jekyll-polyglot
ref-generators-jekyll-polyglot = jekyll-polyglot

# en: The plug-in prefixes addresses and links by itself, so permalinks and links stay as they are. Only addresses that its `static_href` holds would be missed; Glossator writes those.
ref-generators-jekyll-polyglot-1 = Le greffon ajoute lui-même le préfixe aux adresses et aux liens ; les permaliens et les liens restent donc tels quels. Seules lui échapperaient les adresses que retient son `static_href` ; celles-là, Glossator les écrit.

# en: Eleventy
ref-generators-eleventy = Eleventy

# en: Its Liquid is the default; `init` writes `markdown = "nunjucks"` under `[custom]` if the configuration says so. Add two lines to `eleventy.config.js`, so that localized pages are read and catalogs aren't:
ref-generators-eleventy-1 = Son Liquid est la valeur par défaut ; `init` écrit `markdown = "nunjucks"` sous `[custom]` si la configuration le demande. Ajoutez deux lignes à `eleventy.config.js`, pour que les pages traduites soient lues et que les catalogues ne le soient pas :

# en: Hugo
ref-generators-hugo = Hugo

# en: Name each language with its folder:
ref-generators-hugo-1 = Nommez chaque langue avec son dossier :

# en: For translations by file name, `x.de.md`, write `output = "content"`, and `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` under `[custom]`; `init` does where it finds such pages. Attribute lists on lines of their own aren't read.
ref-generators-hugo-2 = Pour des traductions distinguées par le nom de fichier, `x.de.md`, écrivez `output = "content"` et `path = "{ "{" }stem{ "}" }.{ "{" }language{ "}" }.{ "{" }extension{ "}" }"` sous `[custom]` ; `init` le fait là où il trouve de telles pages. Les listes d’attributs seules sur leur ligne ne sont pas lues.

# en: Front matter is YAML, TOML, or a JSON object that the page begins with. JSON has no comments, so a localized page with JSON doesn't say what it is made from.
ref-generators-hugo-3 = L’en-tête de page (front matter) est en YAML, en TOML, ou un objet JSON par lequel la page commence. JSON n’a pas de commentaires : une page localisée avec du JSON ne dit donc pas de quoi elle est faite.

# en: Docusaurus
ref-generators-docusaurus = Docusaurus

# en: Name the folders that your site has; with `docs` alone write `content = "docs"`. The localized pages of each go where its plug-in looks for them, and its addresses are made as the plug-in makes them: `blog/2025-08-26-welcome/index.md` is at `/blog/2025/08/26/welcome`. Pages of `blog` have their catalogs in `locales/de/blog`, those of `src/pages` in `locales/de/pages`. Pages that are programs, `index.js`, aren't translated.
ref-generators-docusaurus-2 = Nommez les dossiers que possède votre site ; avec `docs` seul, écrivez `content = "docs"`. Les pages localisées de chacun vont là où son greffon les cherche, et leurs adresses sont formées comme il les forme : `blog/2025-08-26-welcome/index.md` est à `/blog/2025/08/26/welcome`. Les pages de `blog` ont leurs catalogues dans `locales/de/blog`, celles de `src/pages` dans `locales/de/pages`. Les pages qui sont des programmes, `index.js`, ne sont pas traduites.

# en: A folder with another name, or older versions of the documentation, need to be told:
ref-generators-docusaurus-3 = Un dossier qui porte un autre nom, ou les anciennes versions de la documentation, doivent être indiqués :

# en: List the languages in `i18n.locales` of `docusaurus.config.js`. Docusaurus finds pages in the reader's language by itself and shows the English one where there is none, so internal links stay. Titles of sidebars and of the theme are in JSON files; `docusaurus write-translations` makes them.
ref-generators-docusaurus-1 = Énumérez les langues dans `i18n.locales` de `docusaurus.config.js`. Docusaurus trouve de lui-même les pages dans la langue demandée et montre la page anglaise là où il n’y en a pas ; les liens internes restent donc tels quels. Les titres des barres latérales et du thème sont dans des fichiers JSON ; `docusaurus write-translations` les crée.

# en: Starlight
ref-generators-starlight = Starlight

# en: `output = "src/content/docs"` puts localized pages among the English ones. List the languages in `locales` of `astro.config.mjs`, the English one as `root`.
ref-generators-starlight-1 = `output = "src/content/docs"` place les pages traduites parmi les anglaises. Énumérez les langues dans `locales` de `astro.config.mjs`, l’anglais comme `root`.

# en: VitePress
ref-generators-vitepress = VitePress

# en: `output = "docs"`, and `locales` in `.vitepress/config`. The menus are in that configuration, so translate them there.
ref-generators-vitepress-1 = `output = "docs"`, et `locales` dans `.vitepress/config`. Les menus sont dans cette configuration ; traduisez-les donc là.

# en: MkDocs
ref-generators-mkdocs = MkDocs

# en: `output = "docs"`; localized pages are `x.de.md`. Install mkdocs-static-i18n and name the languages:
ref-generators-mkdocs-1 = `output = "docs"` ; les pages traduites sont `x.de.md`. Installez mkdocs-static-i18n et nommez les langues :

# en: mdBook
ref-generators-mdbook = mdBook

# en: mdBook makes a book of one language. Build one for each, after `glossator build`:
ref-generators-mdbook-1 = mdBook fait un livre dans une seule langue. Construisez-en un par langue, après `glossator build` :

# en: `SUMMARY.md` is translated like any page, but gets no notice. This book is made so, in English, German and French.
ref-generators-mdbook-2 = `SUMMARY.md` est traduit comme toute autre page, mais ne reçoit pas d’avis. Ce livre est fait ainsi, en anglais, en allemand et en français.

# en: Zola and others
ref-generators-zola-and-others = Zola et les autres

# en: For another generator, name the profile that is most like it and change what differs. Zola isn't run in the tests; after its documentation, this is its configuration for pages without `path`. Its own links, `@/x.md`, stay:
ref-generators-zola-and-others-1 = Pour un autre générateur, nommez le profil qui lui ressemble le plus et changez ce qui diffère. Zola n’est pas exécuté dans les tests ; voici, d’après sa documentation, sa configuration pour des pages sans `path`. Ses propres liens, `@/x.md`, restent :

# en: Where localized pages stand among the English ones, `output` is the content folder, and `[languages]` has to name the languages: a file that is named like a translation into one of them is taken for one and left alone. [Configuration]({ $configuration }) lists every key of `[custom]`.
ref-generators-zola-and-others-2 = Là où les pages traduites se trouvent parmi les anglaises, `output` est le dossier des pages, et `[languages]` doit nommer les langues : un fichier nommé comme une traduction dans l’une d’elles est pris pour telle et laissé en paix. [Configuration]({ $configuration }) énumère toutes les clés de `[custom]`.
