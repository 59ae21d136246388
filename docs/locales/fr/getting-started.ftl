### French (fr), made from src/getting-started.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/getting-started.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: A new site
ref-getting-started-a-new-site = Un nouveau site

# en: You need the program, a folder with Markdown pages, and a few minutes. The commands below run in the project's tests exactly as they stand here.
ref-getting-started-a-new-site-1 = Il vous faut le programme, un dossier de pages en Markdown et quelques minutes. Les commandes ci-dessous sont exécutées par les tests du projet exactement comme elles sont écrites ici.

# en: To install it, run `cargo install --path .` in a clone of the repository. You need Rust 1.91 or newer.
ref-getting-started-a-new-site-2 = Pour l’installer, lancez `cargo install --path .` dans un clone du dépôt. Il vous faut Rust 1.91 ou plus récent.

# en: Set up
ref-getting-started-set-up = Préparer

# en: `glossator init` writes a configuration that explains every key. It looks at what is there: the site generator, existing pages, existing translations. Then it lists the next steps. Here is an empty folder, and a first page in it:
ref-getting-started-set-up-1 = `glossator init` écrit une configuration qui explique chaque clé. Il regarde ce qui existe : le générateur de site, des pages, des traductions. Puis il indique les étapes suivantes. Voici un dossier vide, et une première page dedans :

# en: `ref` is the page's name for good: you may move or rename the file, and its translations follow. For a site generator that knows pages by their path, `init` chooses `page-key = "path"`, and pages need no `ref`.
ref-getting-started-set-up-2 = `ref` est le nom définitif de la page : vous pouvez déplacer ou renommer le fichier, ses traductions suivent. Pour un générateur qui reconnaît les pages à leur chemin, `init` choisit `page-key = "path"`, et les pages n’ont pas besoin de `ref`.

# en: Write the catalogs
ref-getting-started-write-the-catalogs = Écrire les catalogues

# en: The reference catalog, `locales/en/terms.ftl`, lists what there is to translate. Commit it with the rest of `locales/`.
ref-getting-started-write-the-catalogs-1 = Le catalogue de référence, `locales/en/terms.ftl`, énumère ce qu’il y a à traduire. Versionnez-le avec le reste de `locales/`.

# en: Translate
ref-getting-started-translate = Traduire

# en: `sync` has prepared `locales/de/terms.ftl` with notes and empty entries for translators, see [For translators]({ $for-translators }). Plain Fluent is enough, though. This is a translation with one text left out:
ref-getting-started-translate-1 = `sync` a préparé `locales/de/terms.ftl` avec des notes et des entrées vides, voir [Pour qui traduit]({ $for-translators }). Du simple Fluent suffit pourtant. Voici une traduction où il manque un texte :

# en: Publish
ref-getting-started-publish = Publier

# en: `init` makes every language a draft. Once German is published, `check` fails until the last text is there:
ref-getting-started-publish-1 = Avec `init`, chaque langue commence comme brouillon. Une fois l’allemand publié, `check` échoue jusqu’à ce que le dernier texte soit là :

# en: Edit the English
ref-getting-started-edit-the-english = Modifier l’anglais

# en: Now somebody changes a sentence:
ref-getting-started-edit-the-english-1 = Maintenant quelqu’un change une phrase :

# en: Readers get that sentence in English, marked as English, until the German follows. The translator brings the text up to date and deletes the `STALE` line:
ref-getting-started-edit-the-english-2 = On lit cette phrase en anglais, signalée comme telle, jusqu’à ce que l’allemand suive. Qui traduit met le texte à jour et supprime la ligne `STALE` :

# en: Next
ref-getting-started-next = Et ensuite

# en: Invite translators: send them [For translators]({ $for-translators }) and the path of their folder.
ref-getting-started-next-1 = Invitez à traduire : envoyez [Pour qui traduit]({ $for-translators }) et le chemin du dossier.

# en: Let CI check pull requests: `glossator init --ci github` or `--ci gitlab`, see [Checks in CI]({ $checks-in-ci }).
ref-getting-started-next-2 = Faites vérifier les pull requests par la CI : `glossator init --ci github` ou `--ci gitlab`, voir [Vérifications en CI]({ $checks-in-ci }).

# en: Look at the state of all pages and languages: `glossator report --output _report`, then open `_report/index.html`.
ref-getting-started-next-3 = Regardez l’état de toutes les pages et langues : `glossator report --output _report`, puis ouvrez `_report/index.html`.

# en: Tell your site generator where the localized pages are: [Site generators]({ $site-generators }).
ref-getting-started-next-4 = Dites à votre générateur de site où sont les pages traduites : [Générateurs de sites]({ $site-generators }).
