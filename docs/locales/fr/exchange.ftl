### French (fr), made from src/exchange.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/exchange.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Exchange with other tools
ref-exchange-exchange-with-other-tools = Échanges avec d’autres outils

# en: Translators who work in Poedit, OmegaT or a spreadsheet get a file, and a program that drafts gets JSON lines:
ref-exchange-exchange-with-other-tools-1 = Pour traduire dans Poedit, OmegaT ou un tableur, on reçoit un fichier ; un programme qui prépare des ébauches reçoit des lignes JSON :

# en: Format
ref-exchange-exchange-with-other-tools-2 = Format

# en: For
# Note from the page: column: which programs the format is for
ref-exchange-exchange-with-other-tools-3 = Pour

# en: Poedit, Weblate and everything that reads gettext
ref-exchange-exchange-with-other-tools-4 = Poedit, Weblate et tout ce qui lit gettext

# en: OmegaT, Trados, memoQ
ref-exchange-exchange-with-other-tools-5 = OmegaT, Trados, memoQ

# en: translation memories
ref-exchange-exchange-with-other-tools-6 = les mémoires de traduction

# en: spreadsheets
ref-exchange-exchange-with-other-tools-7 = les tableurs

# en: programs, such as one that drafts
ref-exchange-exchange-with-other-tools-8 = les programmes, par exemple celui qui prépare des ébauches

# en: Importing what was exported changes no byte.
ref-exchange-exchange-with-other-tools-9 = Importer ce qui a été exporté ne change pas un octet.

# en: What an imported text counts as
ref-exchange-what-an-imported-text-counts-as = Ce que vaut un texte importé

# en: The English travels with each text. A text that was made from an older English arrives stale, with that English in the lock. Every text is checked as a stranger's is, and one that breaks a rule stays out ([`not-imported`]({ $not-imported })).
ref-exchange-what-an-imported-text-counts-as-1 = L’anglais voyage avec chaque texte. Un texte qui vient d’un anglais plus ancien arrive périmé, et cet anglais va dans le verrou. Chaque texte est vérifié comme celui d’un inconnu, et celui qui enfreint une règle n’entre pas ([`not-imported`]({ $not-imported })).

# en: A text in a catalog gives way if it is missing, if it was made from an older English, or if it is the one that was exported. Any other stays, with a warning ([`kept-translation`]({ $kept-translation })), unless you pass `--overwrite`. `--dry-run` lists what would be imported.
ref-exchange-what-an-imported-text-counts-as-2 = Dans un catalogue, un texte cède la place s’il manque, s’il vient d’un anglais plus ancien ou si c’est celui qui a été exporté. Tout autre reste, avec un avertissement ([`kept-translation`]({ $kept-translation })), à moins que vous ne passiez `--overwrite`. `--dry-run` énumère ce qui serait importé.

# en: In PO files stale and unreviewed texts are `fuzzy`. Taking the flag away says that the text is right. In tables and JSON lines `status` says it: a text with `stale`, `unreviewed` or `refused` there still has to be looked at, even if you have edited it. Write `current` once it is right for the English beside it.
ref-exchange-what-an-imported-text-counts-as-4 = Dans les fichiers PO, les textes périmés et non relus sont `fuzzy`. Enlever cette marque, c’est dire que le texte est juste. Dans les tableaux et les lignes JSON, c’est `status` qui le dit : un texte qui y porte `stale`, `unreviewed` ou `refused` reste à relire, même si vous l’avez modifié. Écrivez `current` dès qu’il est juste pour l’anglais d’à côté.

# en: Texts from JSON lines and TMX are unreviewed: readers don't see them until a person accepts them. `--as unreviewed` makes that of any format. The lock and `status` say which file a text came from.
ref-exchange-what-an-imported-text-counts-as-3 = Les textes venus de lignes JSON et de TMX sont non relus : ils ne sont pas montrés avant que quelqu’un les accepte. `--as unreviewed` fait de même pour n’importe quel format. Le verrou et `status` disent de quel fichier vient un texte.

# en: Memory and drafts
ref-exchange-memory-and-drafts = Mémoire et ébauches

# en: Each text that is to be translated gets the translation of the same or nearly the same English beside it, from the site itself and from the files that `--memory` names. `docs/exchange.schema.json` in the repository describes a JSON line. A drafter has to give back `id` and `text`; without `english`, nobody knows what the text was made from.
ref-exchange-memory-and-drafts-1 = Chaque texte à traduire est accompagné de la traduction d’un anglais identique ou presque, tirée du site lui-même et des fichiers que nomme `--memory`. `docs/exchange.schema.json`, dans le dépôt, décrit une ligne JSON. Le programme doit rendre `id` et `text` ; sans `english`, personne ne sait de quel anglais vient le texte.

# en: Files of other tools are read, too: an entry that names no segment goes to every segment with its English. Tools for gettext write paragraphs in their Markdown; both texts are read as a page is, and links and dates get their placeables. What is for no segment is listed with its line and the reason.
ref-exchange-memory-and-drafts-2 = Les fichiers d’autres outils sont lus aussi : une entrée qui ne nomme aucun segment va à tous les segments qui ont son anglais. Les outils pour gettext écrivent les paragraphes dans leur Markdown ; les deux textes sont lus comme une page, et les liens et les dates reçoivent leurs variables. Ce qui n’est pour aucun segment est listé avec sa ligne et la raison.
