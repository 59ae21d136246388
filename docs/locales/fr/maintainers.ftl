### French (fr), made from src/maintainers.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/maintainers.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: For maintainers
ref-maintainers-for-maintainers = Pour qui entretient un site

# en: This chapter is for people who look after a translated site: what to run when, how texts become current, and what to do with people's work when the English changes.
ref-maintainers-for-maintainers-1 = Ce chapitre s’adresse à qui entretient un site traduit : quoi lancer et quand, ce qui fait qu’un texte est à jour, et que faire du travail des autres quand l’anglais change.

# en: The daily round
ref-maintainers-the-daily-round = La routine quotidienne

# en: When
ref-maintainers-the-daily-round-1 = Quand

# en: Run
# Note from the page: imperative: the reader is to run this command
ref-maintainers-the-daily-round-2 = Lancez

# en: Commit
# Note from the page: imperative: the reader is to commit these files
ref-maintainers-the-daily-round-3 = Versionnez

# en: you have edited English pages
ref-maintainers-the-daily-round-4 = vous avez modifié des pages anglaises

# en: translations were merged
ref-maintainers-the-daily-round-5 = des traductions ont été fusionnées

# en: before you publish
ref-maintainers-the-daily-round-6 = avant de publier

# en: `glossator check`, then `glossator build`, then your site generator
ref-maintainers-the-daily-round-7 = `glossator check`, puis `glossator build`, puis votre générateur de site

# en: nothing
ref-maintainers-the-daily-round-8 = rien

# en: `sync` brings reference catalogs, locks and notes up to date. It never deletes a translation. CI can do it for you, see [Checks in CI]({ $checks-in-ci }). If you forget it, nothing wrong is published: `check`, `status` and `build` answer as if `sync` had just run. Translators only see an older English in their notes.
ref-maintainers-the-daily-round-9 = `sync` met à jour les catalogues de référence, les verrous et les notes. Il ne supprime jamais une traduction. La CI peut s’en charger, voir [Vérifications en CI]({ $checks-in-ci }). Si vous l’oubliez, rien de faux n’est publié : `check`, `status` et `build` répondent comme si `sync` venait de passer. Seules les notes des catalogues montrent encore un anglais plus ancien.

# en: `glossator status` shows pages and languages in a table. `glossator status --language de` lists what is to do in German, with file and line. `glossator report --output _report` writes pages to look at: every translation beside its English, with changes and findings.
ref-maintainers-the-daily-round-10 = `glossator status` montre les pages et les langues dans un tableau. `glossator status --language de` énumère ce qui est à faire en allemand, avec le fichier et la ligne. `glossator report --output _report` écrit des pages à consulter : chaque traduction à côté de son texte anglais, avec les modifications et les constats.

# en: ![A page of the report: English and German side by side; one text is stale, with the words that changed]({ $a-page-of-the-report-english-and-german })
ref-maintainers-the-daily-round-11 = ![Une page du rapport : l’anglais et l’allemand côte à côte ; un texte est périmé, avec les mots qui ont changé]({ $a-page-of-the-report-english-and-german })

# en: Status
ref-maintainers-status = États

# en: Every segment has one status in every language.
ref-maintainers-status-1 = Dans chaque langue, chaque segment est dans un seul état.

# en: Status
ref-maintainers-status-2 = État

# en: Meaning
ref-maintainers-status-3 = Signification

# en: Readers get
# Note from the page: column: what readers see in its place
ref-maintainers-status-4 = On lit

# en: current
ref-maintainers-status-5 = à jour (current)

# en: made from today's English
ref-maintainers-status-6 = vient du texte anglais d’aujourd’hui

# en: the translation
ref-maintainers-status-7 = la traduction

# en: stale
ref-maintainers-status-8 = périmé (stale)

# en: made from another English; the change is *wording* or *material*
ref-maintainers-status-9 = vient d’un autre texte anglais ; la modification est *de forme* (wording) ou *de fond* (material)

# en: English, or what `stale` says
ref-maintainers-status-10 = l’anglais, ou ce que dit `stale`

# en: missing
ref-maintainers-status-11 = manquant (missing)

# en: no text, or only a copy of the English
ref-maintainers-status-12 = pas de texte, ou seulement une copie de l’anglais

# en: English
ref-maintainers-status-13 = l’anglais

# en: unreviewed
ref-maintainers-status-14 = non relu (unreviewed)

# en: nobody knows which English it was made from, or it is in another language
ref-maintainers-status-15 = personne ne sait de quel texte anglais il vient, ou il est dans une autre langue

# en: English, or what `unreviewed` says
ref-maintainers-status-16 = l’anglais, ou ce que dit `unreviewed`

# en: refused
ref-maintainers-status-17 = refusé (refused)

# en: breaks a [safety rule]({ $safety-rule })
ref-maintainers-status-18 = enfreint une [règle de sécurité]({ $safety-rule })

# en: English
ref-maintainers-status-19 = l’anglais

# en: Where English stands in for a translation, it is marked with `lang="en"`, and the notice on top of the page counts such parts. A page with less than `minimum` percent in translation is *withheld*: not published in that language.
ref-maintainers-status-20 = Là où l’anglais remplace une traduction, il est marqué par `lang="en"`, et l’avis en haut de la page compte ces passages. Une page traduite à moins de `minimum` pour cent est *retenue* : elle n’est pas publiée dans cette langue.

# en: Stages of a language
ref-maintainers-stages-of-a-language = Les stades d’une langue

# en: A new language starts as a draft. Make it `best-effort` when it may go online with gaps. Make it `published` when you want `check` to fail until its texts follow the English.
ref-maintainers-stages-of-a-language-1 = Une nouvelle langue commence comme brouillon (draft). Passez-la à `best-effort` quand elle peut être mise en ligne avec des lacunes. Passez-la à `published` quand vous voulez que `check` échoue tant que ses textes ne suivent pas l’anglais.

# en: When you edit the English
ref-maintainers-when-you-edit-the-english = Quand vous modifiez l’anglais

# en: Other quotes, dashes or white space leave translations current.
ref-maintainers-when-you-edit-the-english-1 = D’autres guillemets, tirets ou espaces laissent les traductions à jour.

# en: A moved link target or a new date changes every language at once, and leaves translations current.
ref-maintainers-when-you-edit-the-english-2 = Une nouvelle cible de lien ou une nouvelle date passe dans toutes les langues à la fois, et laisse les traductions à jour.

# en: Any other change makes the segment's translations stale, a fixed typo, too: one letter makes a country a county. A change of upper and lower case or of a final full stop is called *wording*, everything else *material*.
ref-maintainers-when-you-edit-the-english-3 = Toute autre modification rend périmées les traductions du segment, même une coquille corrigée : une lettre fait d’un poison un poisson. Un changement de majuscules et de minuscules ou du point final s’appelle *wording*, tout le reste *material*.

# en: If an edit changes nothing for translations, say so. The finding prints the command:
ref-maintainers-when-you-edit-the-english-4 = Si une modification ne change rien pour les traductions, dites-le. Le constat affiche la commande :

# en: It accepts the translations that were made from the English just before this edit, and names those it leaves out. For one language at a time, write `glossator accept de ref-1-terms-3`.
ref-maintainers-when-you-edit-the-english-5 = Elle accepte les traductions qui viennent du texte anglais juste avant cette modification, et nomme celles qu’elle laisse de côté. Pour une seule langue à la fois, écrivez `glossator accept de ref-1-terms-3`.

# en: You can move, rename and reorder as you like. An id follows its segment, and catalogs follow their pages.
ref-maintainers-when-you-edit-the-english-6 = Vous pouvez déplacer, renommer et réordonner à votre guise. Un identifiant suit son segment, et les catalogues suivent leurs pages.

# en: When a translation changes
ref-maintainers-when-a-translation-changes = Quand une traduction change

# en: `sync` records which English a changed text was made from. It takes a text for current only if somebody said so: the `STALE` note was deleted while the `# en:` line below it shows today's English, or there is an `# accept`. Anything else leaves the text unreviewed. So a typo fixed in an old sentence, or a branch made from an older page, never turns a stale text current.
ref-maintainers-when-a-translation-changes-1 = `sync` note de quel texte anglais vient un texte modifié. Il ne tient un texte pour à jour que si quelqu’un l’a dit : la note `STALE` a été supprimée alors que la ligne `# en:` en dessous montre l’anglais d’aujourd’hui, ou il y a un `# accept`. Dans tous les autres cas, le texte reste non relu. Ainsi, une coquille corrigée dans une vieille phrase, ou une branche tirée d’une page plus ancienne, ne fait jamais passer un texte périmé pour un texte à jour.

# en: On a translation platform, nobody deletes notes. Set `notes = false` under `[catalogs]`: the platform shows the English itself. With `trust = true`, a text that changed after its English changed counts as redone, without anybody having looked.
ref-maintainers-when-a-translation-changes-2 = Sur une plateforme de traduction, personne ne supprime de notes. Écrivez `notes = false` sous `[catalogs]` : la plateforme montre elle-même l’anglais. Avec `trust = true`, un texte modifié après son texte anglais compte comme refait, sans que personne l’ait vérifié.

# en: Merge conflicts
ref-maintainers-merge-conflicts = Conflits de fusion

# en: Two people who translate neighbouring texts would conflict in git, which merges by lines. Glossator brings a merge driver that merges entry by entry:
ref-maintainers-merge-conflicts-1 = Deux personnes qui traduisent des textes voisins provoqueraient un conflit dans git, qui fusionne ligne par ligne. Glossator fournit un pilote de fusion, qui fusionne entrée par entrée :

# en: It writes `.gitattributes` and prints the two `git config` lines that each clone needs. Then only a text that both sides changed is a conflict, with marks around that text alone.
ref-maintainers-merge-conflicts-2 = La commande écrit `.gitattributes` et affiche les deux lignes `git config` dont chaque clone a besoin. Dès lors, seul un texte modifié des deux côtés est un conflit, avec des marques autour de ce seul texte.

# en: Without the driver, conflicts can happen in three kinds of files:
ref-maintainers-merge-conflicts-3 = Sans le pilote, il peut y avoir des conflits dans trois sortes de fichiers :

# en: In a **catalog**, a person chooses, see [For translators]({ $for-translators }). Until then the segments in the conflict are shown in English, and the finding [`merge-conflict`]({ $merge-conflict }) names the line.
ref-maintainers-merge-conflicts-4 = Dans un **catalogue**, c’est à quelqu’un de choisir, voir [Pour qui traduit]({ $for-translators }). D’ici là, les segments en conflit s’affichent en anglais, et le constat [`merge-conflict`]({ $merge-conflict }) indique la ligne.

# en: In a **reference catalog** or a **lock**, run `glossator sync`. It reads both sides and writes the file clean. Of two records for one text, the one that fits the text counts.
ref-maintainers-merge-conflicts-5 = Dans un **catalogue de référence** ou un **verrou**, lancez `glossator sync`. Il lit les deux côtés et réécrit le fichier proprement. De deux fiches pour un même texte, c’est celle qui lui correspond qui compte.

# en: Platforms
ref-maintainers-platforms = Plateformes

# en: Pontoon, Weblate and Crowdin work on `locales/` as it is. `init` writes `l10n.toml`, which tells Pontoon and Mozilla's tools where the catalogs are. Let the platform commit to a branch, and let CI run `glossator sync` and `glossator check` on it before it is merged.
ref-maintainers-platforms-1 = Pontoon, Weblate et Crowdin travaillent sur `locales/` tel quel. `init` écrit `l10n.toml`, qui dit à Pontoon et aux outils de Mozilla où sont les catalogues. Laissez la plateforme valider ses modifications dans une branche, et faites passer la CI avec `glossator sync` et `glossator check` sur cette branche avant de la fusionner.

# en: Menus and other data
ref-maintainers-menus-and-other-data = Menus et autres données

# en: Menus and questions often stand in YAML files that layouts read. Name their folder and the values that hold words:
ref-maintainers-menus-and-other-data-1 = Les menus et les questions fréquentes se trouvent souvent dans des fichiers YAML que lisent les gabarits. Nommez leur dossier et les valeurs qui contiennent des mots :

# en: `_data/nav.yml` has its catalogs in `locales/<language>/_data/nav.ftl` and becomes `_data/<language>/nav.yml`. Only the named values change; order, comments, line breaks and quotes stay. A file with too little in translation isn't written, so let the layout fall back to the English one:
ref-maintainers-menus-and-other-data-2 = `_data/nav.yml` a ses catalogues dans `locales/<language>/_data/nav.ftl` et devient `_data/<language>/nav.yml`. Seules les valeurs nommées changent ; l’ordre, les commentaires, les sauts de ligne et les guillemets restent. Un fichier trop peu traduit n’est pas écrit : prévoyez donc dans le gabarit de revenir au fichier anglais :

# en: Tags, link targets, Liquid and line breaks in a value are placeables. A translation can't add any of them, nor a straight double quote, because a layout may put the value into an attribute. Links in a value are localized as on pages. Aliases, values with an anchor or a tag, and what YAML doesn't read as text (`yes`, `3`) stay as they are.
ref-maintainers-menus-and-other-data-3 = Dans une valeur, les balises, les cibles de liens, Liquid et les sauts de ligne sont des champs. Une traduction ne peut rien ajouter de tout cela, ni de guillemet droit double, car un gabarit peut mettre la valeur dans un attribut. Les liens d’une valeur sont adaptés à la langue comme dans les pages. Les alias, les valeurs qui ont une ancre ou une étiquette YAML, et ce que YAML ne lit pas comme du texte (`yes`, `3`) restent tels quels.

# en: Your own notice
ref-maintainers-your-own-notice = Votre propre avis

# en: The notice on top of a localized page is built in for many languages. To word it yourself, write `glossator-notice/<language>.ftl` beside `glossator.toml`. `notice = "prevails"` under `[publish]` says that the English prevails, which is a legal choice; `notice = "none"` leaves the notice out.
ref-maintainers-your-own-notice-1 = L’avis en haut d’une page traduite est fourni pour beaucoup de langues. Pour le rédiger vous-même, écrivez `glossator-notice/<language>.ftl` à côté de `glossator.toml`. `notice = "prevails"` sous `[publish]` dit que l’anglais prévaut, ce qui est un choix juridique ; `notice = "none"` supprime l’avis.

# en: Search engines
ref-maintainers-search-engines = Moteurs de recherche

# en: With `hreflang = "_includes/hreflang.html"` under `[publish]`, `build` writes an include that says which pages are translations of each other. Put one line into the `<head>` of a Jekyll layout; no plug-in is needed:
ref-maintainers-search-engines-1 = Avec `hreflang = "_includes/hreflang.html"` sous `[publish]`, `build` écrit un fichier à inclure qui dit quelles pages sont des traductions les unes des autres. Mettez une ligne dans le `<head>` d’un gabarit de Jekyll ; aucun greffon n’est nécessaire :

# en: Every page of a set names the whole set, itself and `x-default` (the English page) included. Only published translations are in it. `es-419`, which search engines don't know, becomes `es`. Addresses are absolute if `[links] site` is set. A page whose address only the site generator knows is in no set.
ref-maintainers-search-engines-2 = Chaque page d’un groupe nomme tout le groupe, y compris elle-même et `x-default` (la page anglaise). Seules les traductions publiées y figurent. `es-419`, que les moteurs de recherche ne connaissent pas, devient `es`. Les adresses sont absolues si `[links] site` est défini. Une page dont seul le générateur de site connaît l’adresse n’est dans aucun groupe.

# en: Addresses stay
ref-maintainers-addresses-stay = Les adresses restent

# en: An address that readers have found stays theirs. When a permalink changes or a page goes and nothing redirects from the old address, `check` reports [`vanished-permalink`]({ $vanished-permalink }). When a page that was published in a language is withheld, its address redirects to the English page. `build` knows by `localized/.manifest` what it published before: keep that file from one build to the next, or set `withheld = "redirect"`.
ref-maintainers-addresses-stay-1 = Une adresse que le public connaît lui reste acquise. Quand un permalien change ou qu’une page disparaît et que rien ne redirige depuis l’ancienne adresse, `check` signale [`vanished-permalink`]({ $vanished-permalink }). Quand une page publiée dans une langue est retenue, son adresse redirige vers la page anglaise. `build` sait par `localized/.manifest` ce qu’il a déjà publié : gardez ce fichier d’une construction à l’autre, ou écrivez `withheld = "redirect"`.

# en: Exceptions
ref-maintainers-exceptions = Exceptions

# en: A number, an address, a character, emphasis or a literal address may be right although it looks wrong. The finding prints the lines of an exception. Give a reason:
ref-maintainers-exceptions-1 = Un nombre, une adresse, un caractère, une mise en relief ou une adresse littérale peuvent être justes bien qu’ils paraissent faux. Le constat affiche les lignes d’une exception. Donnez une raison :

# en: The exception lapses when the English changes, and one that allows nothing any more is reported. Rules that keep the page's structure have no exceptions.
ref-maintainers-exceptions-2 = L’exception expire quand l’anglais change, et celle qui ne permet plus rien est signalée. Les règles qui préservent la structure de la page n’ont pas d’exceptions.
