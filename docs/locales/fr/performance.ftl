### French (fr), made from src/performance.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/performance.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Performance
ref-performance-performance = Performances

# en: Glossator is built for sites with hundreds of pages in dozens of languages.
ref-performance-performance-1 = Glossator est fait pour des sites de centaines de pages en dizaines de langues.

# en: Pages are independent once it is known which of them are published; they are worked on in parallel.
ref-performance-performance-2 = Dès qu’on sait lesquelles sont publiées, les pages ne dépendent plus les unes des autres ; elles sont traitées en parallèle.

# en: The catalogs of one language are in memory at a time, so memory hardly grows with the number of languages.
ref-performance-performance-3 = Les catalogues d’une seule langue à la fois sont en mémoire, si bien qu’elle ne croît guère avec le nombre de langues.

# en: `build` keeps what it found out in `localized/.manifest`, with digests of everything that it depends on. A build with little to do passes over the rest, and files that wouldn't change aren't written. `--full` forgets all that.
ref-performance-performance-4 = `build` garde dans `localized/.manifest` ce qu’il a établi, avec des empreintes de tout ce dont cela dépend. Quand il y a peu à faire, il passe sur le reste, et les fichiers qui ne changeraient pas ne sont pas réécrits. `--full` oublie tout cela.

# en: `check` remembers what it found of each page and language, in a folder of your own (below). Pages on which nothing has an influence that has changed aren't looked at again, neither by `check` nor by `status`. A `sync` with nothing to do says so as soon as it has read the files.
ref-performance-performance-8 = `check` retient ce qu’il a trouvé pour chaque page et chaque langue, dans un dossier qui vous appartient (voir plus bas). Les pages sur lesquelles rien de modifié n’a d’influence ne sont pas examinées de nouveau, ni par `check` ni par `status`. Un `sync` qui n’a rien à faire le dit dès qu’il a lu les fichiers.

# en: `check` can be [split over several machines]({ $split-over-several-machines }).
ref-performance-performance-5 = `check` peut être [réparti sur plusieurs machines]({ $split-over-several-machines }).

# en: A text that has the marks and placeables of its English in the same order isn't parsed again: its structure is known.
ref-performance-performance-6 = Un texte qui a les marques et les champs de l’anglais dans le même ordre n’est pas analysé de nouveau : sa structure est connue.

# en: What is measured is CPU time, as a ratio to that of a program that only reads and parses the same files. `PERFORMANCE.md` in the repository has the figures, what they were measured with, what helped, and what didn't. To measure your own machine, run `benches/compare 574 20` in a clone: 574 pages in 20 languages.
ref-performance-performance-7 = On mesure le temps de processeur, rapporté à celui d’un programme qui ne fait que lire et analyser les mêmes fichiers. `PERFORMANCE.md`, dans le dépôt, donne les chiffres, avec quoi ils ont été mesurés, ce qui a aidé et ce qui n’a pas aidé. Pour mesurer sur votre machine, lancez `benches/compare 574 20` dans un clone : 574 pages en 20 langues.

# en: What is remembered
ref-performance-what-is-remembered = Ce qui est retenu

# en: What `check` and `sync` remember is in your system's folder for caches, below `glossator`, not in the project: a pull request can't bring any along. You may delete it at any time, which costs time and nothing else. `GLOSSATOR_CACHE_DIR` names another folder; where the variable is empty, nothing is remembered. `check --full` looks at everything, whatever is remembered.
ref-performance-what-is-remembered-1 = Ce que retiennent `check` et `sync` se trouve dans le dossier de cache de votre système, sous `glossator`, et non dans le projet : aucune pull request ne peut en apporter. Vous pouvez le supprimer à tout moment, ce qui coûte du temps et rien d’autre. `GLOSSATOR_CACHE_DIR` désigne un autre dossier ; si la variable est vide, rien n’est retenu. `check --full` examine tout, quoi que ce soit qui ait été retenu.

# en: Limits
ref-performance-limits = Limites

# en: Files are measured before they are read. What exceeds a limit is reported ([`too-large`]({ $too-large })), and left out or shown in English:
ref-performance-limits-1 = Les fichiers sont mesurés avant d’être lus. Ce qui dépasse une limite est signalé ([`too-large`]({ $too-large })), et omis ou affiché en anglais :

# en: Limit
ref-performance-limits-2 = Limite

# en: a page or a data file
ref-performance-limits-3 = une page ou un fichier de données

# en: 8 MB
ref-performance-limits-4 = 8 Mo

# en: a catalog or a lock
ref-performance-limits-5 = un catalogue ou un verrou

# en: 64 MB
ref-performance-limits-6 = 64 Mo

# en: terms, `glossator.toml`
ref-performance-limits-7 = termes, `glossator.toml`

# en: 1 MB
ref-performance-limits-8 = 1 Mo

# en: front matter
ref-performance-limits-9 = en-tête d’une page (front matter)

# en: 256 KB, 32 levels
ref-performance-limits-10 = 256 Ko, 32 niveaux

# en: parts of a page
ref-performance-limits-11 = parties d’une page

# en: a text of a page
ref-performance-limits-12 = un texte d’une page

# en: 64 KB, 200 placeables
ref-performance-limits-13 = 64 Ko, 200 champs

# en: a tag
ref-performance-limits-14 = une balise

# en: 100 attributes in quotes
ref-performance-limits-15 = 100 attributs entre guillemets
