### French (fr), made from src/introduction.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/introduction.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Introduction
ref-introduction-introduction = Introduction

# en: Glossator translates the pages of a static site. You write Markdown in English. Translators work in plain text files, one per page and language. Glossator puts the two together and writes localized pages that your site generator builds like any other.
ref-introduction-introduction-1 = Glossator traduit les pages d’un site statique. Vous écrivez en anglais, en Markdown. On traduit dans de simples fichiers texte, un par page et par langue. Glossator réunit les deux et écrit des pages traduites, que votre générateur de site traite comme les autres.

# en: It keeps one promise: **nothing stale, missing or unsafe is ever published silently.**
ref-introduction-introduction-2 = Il tient une promesse : **rien de périmé, de manquant ou de dangereux n’est jamais publié en silence.**

# en: *Stale*: Glossator records which English every translation was made from. When you edit a sentence, its translations are stale. Readers get that one sentence in English, marked as English, until somebody brings the translation up to date.
ref-introduction-introduction-3 = *Périmé* : Glossator note de quel texte anglais vient chaque traduction. Quand vous modifiez une phrase, ses traductions sont périmées. On lit alors cette seule phrase en anglais, signalée comme telle, jusqu’à ce que quelqu’un mette la traduction à jour.

# en: *Missing*: a page with gaps says so. A page with too many gaps isn't published in that language.
ref-introduction-introduction-4 = *Manquant* : une page qui a des lacunes le dit. Une page qui en a trop n’est pas publiée dans cette langue.

# en: *Unsafe*: a translation may change words and nothing else. Links, tags, code and numbers stay those of the English page, whatever a translator writes.
ref-introduction-introduction-5 = *Dangereux* : une traduction peut changer des mots, et rien d’autre. Les liens, les balises, le code et les nombres restent ceux de la page anglaise, quoi qu’on écrive dans la traduction.

# en: A glossator was the medieval scholar who wrote the translation beside the legal text.
ref-introduction-introduction-6 = Un glossateur était, au Moyen Âge, le savant qui écrivait la traduction à côté du texte de loi.

# en: How it works
ref-introduction-how-it-works = Comment ça marche

# en: A page is split into *segments*: a heading, a paragraph, a list item, a table cell. Every segment has an id that it keeps when you edit, move or insert text. Its translation is an *entry* in a *catalog*, a [Fluent]({ $fluent }) file. A *lock* beside the catalog holds a *record* for each entry: which English it was made from.
ref-introduction-how-it-works-1 = Une page est découpée en *segments* : un titre, un paragraphe, un élément de liste, une case de tableau. Chaque segment a un identifiant, qu’il garde quand vous modifiez, déplacez ou insérez du texte. Sa traduction est une *entrée* d’un *catalogue*, un fichier [Fluent]({ $fluent }). À côté du catalogue, un *verrou* contient une *fiche* par entrée : de quel texte anglais elle vient.

# en: Where to start
ref-introduction-where-to-start = Par où commencer

# en: You are
# Note from the page: column: each cell below ends this sentence, "You are a translator"
ref-introduction-where-to-start-1 = Vous

# en: Read
# Note from the page: imperative: the reader is to read this chapter
ref-introduction-where-to-start-2 = Lisez

# en: a translator
ref-introduction-where-to-start-3 = traduisez

# en: [For translators]({ $for-translators }). A text editor is enough; you don't need this program.
ref-introduction-where-to-start-4 = [Pour qui traduit]({ $for-translators }). Un éditeur de texte suffit ; vous n’avez pas besoin de ce programme.

# en: starting a new site
ref-introduction-where-to-start-5 = commencez un nouveau site

# en: [A new site]({ $a-new-site })
ref-introduction-where-to-start-6 = [Un nouveau site]({ $a-new-site })

# en: taking over pages that somebody translated before
ref-introduction-where-to-start-7 = reprenez des pages que quelqu’un a déjà traduites

# en: [A site that is translated already]({ $a-site-that-is-translated-already })
ref-introduction-where-to-start-8 = [Un site déjà traduit]({ $a-site-that-is-translated-already })

# en: looking after a translated site
ref-introduction-where-to-start-9 = entretenez un site traduit

# en: [For maintainers]({ $for-maintainers })
ref-introduction-where-to-start-10 = [Pour qui entretient un site]({ $for-maintainers })

# en: setting up checks
ref-introduction-where-to-start-11 = mettez en place des vérifications

# en: [Checks in CI]({ $checks-in-ci })
ref-introduction-where-to-start-12 = [Vérifications en CI]({ $checks-in-ci })

# en: When something else fits better
ref-introduction-when-something-else-fits-better = Quand un autre outil convient mieux

# en: You publish an [mdBook]({ $mdbook }) and your translators want PO files: `mdbook-i18n-helpers`.
ref-introduction-when-something-else-fits-better-1 = Vous publiez un [mdBook]({ $mdbook }) et voulez traduire dans des fichiers PO : `mdbook-i18n-helpers`.

# en: You need many document formats: `translate-toolkit`.
ref-introduction-when-something-else-fits-better-2 = Il vous faut beaucoup de formats de documents : `translate-toolkit`.

# en: You want an editor in the browser: Weblate, Pontoon or Crowdin. They work on Glossator's catalogs as they are, so you can have both.
ref-introduction-when-something-else-fits-better-3 = Vous voulez un éditeur dans le navigateur : Weblate, Pontoon ou Crowdin. Ils travaillent sur les catalogues de Glossator tels quels ; vous pouvez donc avoir les deux.

# en: Glossator is for pages where it matters *which* English a sentence follows: policies, terms, security advice, documentation that changes. It has no editor and no machine translation, and it never uses the network.
ref-introduction-when-something-else-fits-better-4 = Glossator est fait pour les pages où il importe de savoir *quel* texte anglais une phrase suit : règles, conditions, conseils de sécurité, documentation qui change. Il n’a ni éditeur ni traduction automatique, et n’utilise jamais le réseau.
