### French (fr), made from src/security.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/security.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Security
ref-security-security = Sécurité

# en: Who might attack, and how
ref-security-who-might-attack-and-how = Qui pourrait attaquer, et comment

# en: Translators may be strangers: anybody who can open a pull request or has an account on a translation platform can write into a catalog. Assume that such a person wants readers of your site to click another link, run a script, read another number, or trust a text that nobody has checked. A second danger has no attacker: an honest translation that was right last year.
ref-security-who-might-attack-and-how-1 = Les traductions peuvent venir d’inconnus : quiconque peut ouvrir une pull request ou a un compte sur une plateforme de traduction peut écrire dans un catalogue. Supposez qu’une telle personne veuille qu’on clique sur un autre lien en lisant votre site, qu’on exécute un script, qu’on lise un autre nombre ou qu’on se fie à un texte que personne n’a vérifié. Un second danger n’a pas d’auteur : une traduction honnête, qui était juste l’an dernier.

# en: Glossator's answer is one rule: **the published page differs from the English one only in visible words**, and for each of them it is known which English it was made from. It holds whatever stands in a catalog.
ref-security-who-might-attack-and-how-2 = La réponse de Glossator est une seule règle : **la page publiée ne diffère de la page anglaise que par des mots visibles**, et l’on sait pour chacun de quel texte anglais il vient. Elle tient quoi que contienne un catalogue.

# en: You trust
ref-security-who-might-attack-and-how-3 = Ce à quoi se fier

# en: Glossator assumes of it
ref-security-who-might-attack-and-how-4 = Ce qu’en suppose Glossator

# en: the English pages and `glossator.toml`
ref-security-who-might-attack-and-how-5 = les pages anglaises et `glossator.toml`

# en: they are yours; mistakes in them are reported
ref-security-who-might-attack-and-how-6 = ils sont à vous ; leurs erreurs sont signalées

# en: catalogs, terms, imported files, adopted pages
ref-security-who-might-attack-and-how-7 = catalogues, termes, fichiers importés, pages reprises

# en: anything may stand in them
ref-security-who-might-attack-and-how-8 = ils peuvent contenir n’importe quoi

# en: locks and notes
ref-security-who-might-attack-and-how-9 = verrous et notes

# en: they can lower trust in a text, never raise it without a trace: `check --base` lists what somebody vouches for
ref-security-who-might-attack-and-how-10 = ils peuvent diminuer la confiance dans un texte, jamais l’augmenter sans laisser de trace : `check --base` énumère ce dont quelqu’un se porte garant

# en: pull requests from forks
ref-security-who-might-attack-and-how-11 = pull requests venues de forks

# en: they are checked with the target branch's configuration
ref-security-who-might-attack-and-how-12 = elles sont vérifiées avec la configuration de la branche cible

# en: your folder for caches
ref-security-who-might-attack-and-how-16 = votre dossier de cache

# en: it is yours; `check --full` looks at everything all the same. Don't keep it in a repository
ref-security-who-might-attack-and-how-17 = il est à vous ; `check --full` examine tout quand même. Ne le placez pas dans un dépôt

# en: the output folder
ref-security-who-might-attack-and-how-13 = le dossier de sortie

# en: whoever can write there could change your pages anyway; build with `--full` if in doubt
ref-security-who-might-attack-and-how-14 = quiconque peut y écrire pourrait de toute façon changer vos pages ; en cas de doute, construisez avec `--full`

# en: What follows is tried in the tests by more than a thousand hostile translations and some hundred innocent ones, by our parser and by the real renderers of each profile. Fuzz targets look for more.
ref-security-who-might-attack-and-how-15 = Ce qui suit est mis à l’épreuve dans les tests par plus d’un millier de traductions hostiles et une centaine d’innocentes, avec notre analyseur et avec les vrais moteurs de rendu de chaque profil. Des cibles de fuzzing en cherchent d’autres.

# en: What holds
ref-security-what-holds = Ce qui est garanti

# en: A translation changes only visible words. Destinations of links, tags with all their attributes, code, Liquid, anchors and blocks are those of the English page; otherwise `check` exits with 1. Emphasis may differ, with a warning. The one thing besides: a comment above a heading's text can give that heading one more anchor ([adopted pages]({ $adopted-pages })), a name of letters, digits, `-` and `_` that no other element of the page has. Review such comments where scripts of your site look elements up by id.
ref-security-what-holds-1 = Une traduction ne change que des mots visibles. Les destinations des liens, les balises avec tous leurs attributs, le code, Liquid, les ancres et les blocs sont ceux de la page anglaise ; sinon `check` termine avec 1. La mise en relief peut différer, avec un avertissement. Seule exception : un commentaire au-dessus du texte d’un titre peut donner à ce titre une ancre de plus ([pages reprises]({ $adopted-pages })), un nom fait de lettres, de chiffres, de `-` et de `_` qu’aucun autre élément de la page ne porte. Vérifiez ces commentaires si des scripts de votre site cherchent des éléments par leur id.

# en: No mark of Liquid and no attribute list of kramdown reaches a written file from a translation. This is looked for after Fluent is resolved, in each text and on the whole page.
ref-security-what-holds-2 = Aucune marque de Liquid ni aucune liste d’attributs de kramdown ne passe d’une traduction à un fichier écrit. La recherche en est faite une fois Fluent résolu, dans chaque texte et sur toute la page.

# en: A text has the same links, tags and blocks for every renderer that the profile names. What a translator means as text and a renderer would take for a mark is escaped, and readers see it as it was written.
ref-security-what-holds-3 = Un texte a les mêmes liens, balises et blocs pour chaque moteur de rendu que nomme le profil. Ce qui dans une traduction se veut du texte et qu’un moteur prendrait pour une marque est neutralisé, et s’affiche tel qu’il a été écrit.

# en: Front-matter keys come from the English page only. Values read back the same in YAML 1.1 and 1.2. Titles and data hold no markup, no straight double quotes and no line breaks that the English doesn't have.
ref-security-what-holds-4 = Les clés de l’en-tête (front matter) viennent de la seule page anglaise. Les valeurs se relisent à l’identique en YAML 1.1 et 1.2. Les titres et les données ne contiennent ni balisage, ni guillemets droits doubles, ni sauts de ligne que l’anglais n’a pas.

# en: Nothing outside the project's folder is read or written. `..`, drives, devices, control and invisible characters in names are refused, as are two pages whose names differ only in case. No symbolic link is written through, and one that leads out of the project stops the run.
ref-security-what-holds-5 = Rien n’est lu ni écrit hors du dossier du projet. `..`, les lecteurs, les périphériques, les caractères de contrôle et invisibles dans les noms sont refusés, de même que deux pages dont les noms ne diffèrent que par la casse. Aucun lien symbolique n’est suivi pour écrire, et celui qui mène hors du projet arrête l’exécution.

# en: Bidirectional overrides, control and tag characters are refused, as character references, too. Joiners and direction marks are right in the scripts that need them, and a warning elsewhere.
ref-security-what-holds-6 = Les caractères qui forcent le sens de l’écriture, les caractères de contrôle et d’étiquette sont refusés, même sous forme de références de caractères. Les liants et les marques de sens sont justes dans les écritures qui en ont besoin, et donnent ailleurs un avertissement.

# en: Numbers, dates, fingerprints and addresses keep their values, in the digits and separators of the language. What can't be compared for sure is a warning. Whatever readers take for an address is refused if the English doesn't have it, linked or not. So is a name from `[copies] same` in letters that only look like its own.
ref-security-what-holds-7 = Les nombres, les dates, les empreintes et les adresses gardent leur valeur, avec les chiffres et les séparateurs de la langue. Ce qui ne peut pas être comparé avec certitude donne un avertissement. Tout ce qu’on prendrait pour une adresse est refusé si l’anglais ne l’a pas, que ce soit un lien ou non. De même un nom de `[copies] same` écrit avec des lettres qui ne font que ressembler aux siennes.

# en: A refused text is named with file, line and rule, and the English is published in its place, whole. Missing and stale texts are published in English and named.
ref-security-what-holds-8 = Un texte refusé est signalé avec le fichier, la ligne et la règle, et l’anglais est publié à sa place, en entier. Les textes manquants et périmés sont publiés en anglais et signalés.

# en: Fluent that can't be read, duplicate ids, cycles, unknown references and errors of the resolver are findings. What Glossator doesn't understand, it keeps.
ref-security-what-holds-9 = Du Fluent illisible, des identifiants en double, des cycles, des références inconnues et des erreurs de résolution sont des constats. Ce que Glossator ne comprend pas, il le garde.

# en: No input that we know of causes a panic, an abort or a hang. [Limits]({ $limits }) apply before anything is parsed.
ref-security-what-holds-10 = Aucune entrée connue de nous ne provoque de panique, d’arrêt brutal ni de blocage. Des [limites]({ $limits }) s’appliquent avant toute analyse.

# en: After `kill -9`, a power cut or a full disk, each file is the whole old or the whole new one, and the next run completes the rest. One run writes at a time. A file that somebody edits while `sync` runs isn't replaced.
ref-security-what-holds-11 = Après un `kill -9`, une coupure de courant ou un disque plein, chaque fichier est l’ancien en entier ou le nouveau en entier, et l’exécution suivante achève le reste. Une seule exécution écrit à la fois. Un fichier que quelqu’un modifie pendant que `sync` s’exécute n’est pas remplacé.

# en: Output depends on content alone. A second run rewrites nothing.
ref-security-what-holds-12 = Ce qui est produit ne dépend que du contenu. Une seconde exécution ne réécrit rien.

# en: There is no network, no child process and no clock. What is printed has no terminal escapes, no invisible characters and no commands to CI systems but our own, whatever stands in pages, names and translations.
ref-security-what-holds-13 = Il n’y a ni réseau, ni processus fils, ni horloge. Ce qui est affiché n’a ni séquences d’échappement de terminal, ni caractères invisibles, ni commandes pour les systèmes de CI autres que les nôtres, quoi que contiennent les pages, les noms et les traductions.

# en: A catalog can't relax a rule. The configuration can, for one text and one English of it, with a [reason]({ $reason }).
ref-security-what-holds-14 = Un catalogue ne peut pas assouplir une règle. La configuration le peut, pour un texte et un seul état de son anglais, avec une [raison]({ $reason }).

# en: What isn't promised
ref-security-what-isn-t-promised = Ce qui n’est pas promis

# en: That a translation means what the English means. No program knows. Unreviewed text is never called reviewed.
ref-security-what-isn-t-promised-1 = Qu’une traduction dise ce que dit l’anglais. Aucun programme ne le sait. Un texte non relu n’est jamais dit relu.

# en: Anything against somebody who can write to your output folder, or who swaps folders for links on your machine while Glossator runs.
ref-security-what-isn-t-promised-2 = Quoi que ce soit contre quelqu’un qui peut écrire dans votre dossier de sortie, ou qui remplace des dossiers par des liens sur votre machine pendant que Glossator s’exécute.

# en: That two runs see each other on a file system without locks, as some network disks are.
ref-security-what-isn-t-promised-3 = Que deux exécutions se voient l’une l’autre sur un système de fichiers sans verrouillage, comme le sont certains disques réseau.

# en: That a million findings are few: printed, they take gigabytes.
ref-security-what-isn-t-promised-4 = Qu’un million de constats soit peu de chose : une fois affichés, ils occupent des gigaoctets.

# en: In CI
ref-security-in-ci = En CI

# en: Check pull requests with a workflow that [only reads]({ $only-reads }). Let a workflow of the main branch, which has a token, run nothing that a pull request can change, and look at [`changed-record`]({ $changed-record }) before you merge.
ref-security-in-ci-1 = Vérifiez les pull requests avec un workflow qui [ne fait que lire]({ $only-reads }). Un workflow de la branche principale a un jeton : ne lui faites rien exécuter qu’une pull request puisse changer, et regardez [`changed-record`]({ $changed-record }) avant de fusionner.

# en: Glossator itself is built from published packages only, each with its checksum. `cargo deny` holds their licences and versions against `deny.toml`.
ref-security-in-ci-2 = Glossator lui-même n’est construit qu’à partir de paquets publiés, chacun avec sa somme de contrôle. `cargo deny` compare leurs licences et leurs versions avec `deny.toml`.

# en: Report a hole
ref-security-report-a-hole = Signaler une faille

# en: Report in private, by the repository's security advisories, not as an issue. `SECURITY.md` says what to send.
ref-security-report-a-hole-1 = Signalez-la en privé, par les avis de sécurité du dépôt, et non par un ticket. `SECURITY.md` dit quoi envoyer.
