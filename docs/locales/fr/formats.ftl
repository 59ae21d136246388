### French (fr), made from src/formats.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/formats.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: File formats
ref-formats-file-formats = Formats de fichiers

# en: File
ref-formats-file-formats-1 = Fichier

# en: Is
# Note from the page: column: what the file is
ref-formats-file-formats-2 = Est

# en: Written by
# Note from the page: column: who or what writes the file
ref-formats-file-formats-3 = Écrit par

# en: the [configuration]({ $configuration })
ref-formats-file-formats-4 = la [configuration]({ $configuration })

# en: you, `init`
ref-formats-file-formats-5 = vous, `init`

# en: English pages
ref-formats-file-formats-6 = les pages anglaises

# en: you
ref-formats-file-formats-7 = vous

# en: the reference catalog: every segment with its kind and its placeables
ref-formats-file-formats-8 = le catalogue de référence : chaque segment avec son genre et ses champs

# en: a catalog
ref-formats-file-formats-9 = un catalogue

# en: translators; notes by `sync`
ref-formats-file-formats-10 = qui traduit ; les notes par `sync`

# en: records
ref-formats-file-formats-11 = des fiches

# en: terms, optional
ref-formats-file-formats-12 = des termes, facultatif

# en: translators
ref-formats-file-formats-13 = qui traduit

# en: your own wording of the notice, optional
ref-formats-file-formats-14 = votre propre rédaction de l’avis, facultatif

# en: you
ref-formats-file-formats-15 = vous

# en: a localized page
ref-formats-file-formats-16 = une page traduite

# en: what `build` wrote
ref-formats-file-formats-17 = ce que `build` a écrit

# en: data for menus and badges
ref-formats-file-formats-18 = des données pour menus et badges

# en: links for search engines, optional
ref-formats-file-formats-19 = des liens pour les moteurs de recherche, facultatif

# en: Commit all but `localized/`. Language folders are named by canonical language tags: `de`, `pt-BR`, `zh-Hans`. `locales/` holds catalogs and locks only.
ref-formats-file-formats-20 = Versionnez tout sauf `localized/`. Les dossiers des langues portent le nom d’une étiquette de langue canonique : `de`, `pt-BR`, `zh-Hans`. `locales/` ne contient que des catalogues et des verrous.

# en: Catalog
ref-formats-catalog = Catalogue

# en: A catalog is plain [Fluent]({ $fluent }): messages of one line, with comments.
ref-formats-catalog-1 = Un catalogue est du simple [Fluent]({ $fluent }) : des messages d’une ligne, avec des commentaires.

# en: An id names the page, the heading and a number: `ref-3-use-of-data-2` is a segment under the heading *Use of Data* of the page with `ref: 3`. The number is a name, not a position. An id follows its segment through edits and moves, and is never given to another.
ref-formats-catalog-2 = Un identifiant nomme la page, le titre et un numéro : `ref-3-use-of-data-2` est un segment sous le titre *Use of Data* de la page où `ref: 3`. Le numéro est un nom, pas une position. Un identifiant suit son segment à travers modifications et déplacements, et n’est jamais donné à un autre.

# en: [For translators]({ $for-translators }) explains each note.
ref-formats-catalog-3 = [Pour qui traduit]({ $for-translators }) explique chaque note.

# en: Reference catalog
ref-formats-reference-catalog = Catalogue de référence

# en: It is generated, so change the page instead. Addresses, dates and tags with attributes are placeables: a moved page or a new date makes no translation stale.
ref-formats-reference-catalog-1 = Il est généré : c’est donc la page qu’il faut changer. Les adresses, les dates et les balises à attributs sont des champs : une page déplacée ou une nouvelle date ne rend aucune traduction périmée.

# en: Lock
ref-formats-lock = Verrou

# en: A lock has one line per segment, like `go.sum`:
ref-formats-lock-1 = Un verrou a une ligne par segment, comme `go.sum` :

# en: After the id stand the fingerprint of the English and that of the translation, then words:
ref-formats-lock-2 = Après l’identifiant viennent l’empreinte de l’anglais et celle de la traduction, puis des mots :

# en: Word
ref-formats-lock-3 = Mot

# en: Means
ref-formats-lock-4 = Signification

# en: no translation seen yet
ref-formats-lock-5 = pas encore de traduction connue

# en: the text is a copy of the English
ref-formats-lock-6 = le texte est une copie de l’anglais

# en: a person accepted a text that equals the English
ref-formats-lock-7 = quelqu’un a accepté un texte identique à l’anglais

# en: nobody knows which English the text was made from
ref-formats-lock-8 = personne ne sait de quel texte anglais le texte vient

# en: the file that an unreviewed text came from
ref-formats-lock-9 = le fichier d’où vient un texte non relu

# en: made from an older English, which follows as text, with the translation as it stood
ref-formats-lock-10 = vient d’un texte anglais plus ancien, qui suit en toutes lettres, avec la traduction telle qu’elle était

# en: `sync` has written a `STALE` note above it
ref-formats-lock-11 = `sync` a écrit une note `STALE` au-dessus

# en: stale, and not known to be made from the English just before today's: `accept --every-language` leaves it out
ref-formats-lock-12 = périmé, et rien ne dit qu’il vienne de l’anglais juste avant celui d’aujourd’hui : `accept --every-language` le laisse de côté

# en: earlier pairs of fingerprints
ref-formats-lock-13 = des paires d’empreintes antérieures

# en: fingerprints of the text as it is written and of the terms in it
ref-formats-lock-14 = les empreintes du texte tel qu’il est écrit et des termes qu’il contient

# en: the language of a text that was found in another catalog
ref-formats-lock-15 = la langue d’un texte trouvé dans un autre catalogue

# en: the English is gone; its last words and the whole entry follow
ref-formats-lock-16 = l’anglais a disparu ; ses derniers mots et l’entrée entière suivent

# en: Fingerprints are of words, not of bytes: they don't see white space, kinds of quotes or reformatting. Never edit a lock: `sync` writes it. It reads one with conflict marks, too.
ref-formats-lock-17 = Les empreintes portent sur les mots, pas sur les octets : elles ne voient ni les espaces, ni les sortes de guillemets, ni une nouvelle mise en forme. Ne modifiez jamais un verrou : `sync` l’écrit. Il en lit même un qui contient des marques de conflit.

# en: Rules that cut a page
ref-formats-rules-that-cut-a-page = Les règles qui découpent une page

# en: How a page is cut into segments, and what of them are placeables, can change with a version of glossator. Its rules have a number, which reference catalogs and locks name in their heads. Files that name none are of the first rules.
ref-formats-rules-that-cut-a-page-1 = La façon dont une page est découpée en segments, et ce qui y est un champ, peut changer d’une version de Glossator à l’autre. Ces règles portent un numéro, que les catalogues de référence et les verrous indiquent dans leur en-tête. Les fichiers qui n’en indiquent pas suivent les premières règles.

# en: The first `sync` with other rules takes over what the old ones have cut: where the words of a page are the same, so are its translations. An id stays if its text only has other placeables. A text that is several now, or a part of another one, has new ids, and its translation is taken apart or put together where the English is; what can't be stays in the lock and is offered beside the new texts. Commit its result alone, and merge branches before it: on a branch that was synced by the old rules, translations of texts with new ids are orphans.
ref-formats-rules-that-cut-a-page-2 = Le premier `sync` avec d’autres règles reprend ce que les anciennes ont découpé : là où les mots d’une page sont les mêmes, ses traductions le sont aussi. Un identifiant reste si son texte a seulement d’autres champs. Un texte qui en forme désormais plusieurs, ou qui fait partie d’un autre, reçoit de nouveaux identifiants, et sa traduction est séparée ou réunie là où l’anglais l’est ; ce qui ne peut pas l’être reste dans le verrou et est proposé à côté des nouveaux textes. Enregistrez le résultat dans un commit à part, et fusionnez les branches avant : sur une branche synchronisée selon les anciennes règles, les traductions des textes qui ont de nouveaux identifiants sont orphelines.

# en: Manifest
ref-formats-manifest = Manifeste

# en: `localized/.manifest` lists what `build` wrote, with hashes, and what it found out, so that the next build passes over what hasn't changed. No file that it doesn't list is ever replaced or removed. Keep it between builds if you can: it also tells which addresses readers know.
ref-formats-manifest-1 = `localized/.manifest` énumère ce que `build` a écrit, avec des empreintes, et ce qu’il a établi, pour que la construction suivante passe sur ce qui n’a pas changé. Aucun fichier qui n’y figure pas n’est jamais remplacé ni supprimé. Gardez-le d’une construction à l’autre si vous le pouvez : il dit aussi quelles adresses sont déjà connues du public.

# en: translations.json
ref-formats-translations-json = translations.json

# en: `state` is `complete`, `partial`, `withheld` or `draft`. `url` is `null` where no page is published.
ref-formats-translations-json-1 = `state` est `complete`, `partial`, `withheld` ou `draft`. `url` est `null` là où aucune page n’est publiée.

# en: Schemas
ref-formats-schemas = Schémas

# en: JSON schemas are in the repository's `docs/` folder. Keys may be added to a format; a key that changes its meaning or goes makes a new `version`.
ref-formats-schemas-1 = Les schémas JSON sont dans le dossier `docs/` du dépôt. Des clés peuvent s’ajouter à un format ; une clé qui change de sens ou disparaît donne une nouvelle `version`.

# en: Schema
ref-formats-schemas-2 = Schéma

# en: Describes
ref-formats-schemas-3 = Décrit

# en: a line of `glossator export --format jsonl`
ref-formats-schemas-4 = une ligne de `glossator export --format jsonl`
