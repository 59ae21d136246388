### German (de), made from src/exchange.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/exchange.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Exchange with other tools
# Memory (99 %, ref-summary-running-a-site-7): [Austausch mit anderen Werkzeugen]({ $exchange-with-other-tools })
# Memory, what differs: [-[Exchange-]{+Exchange+} with other [-tools]({ $exchange-with-other-tools })-]{+tools+}
# ref-exchange-exchange-with-other-tools =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Translators who work in Poedit, OmegaT or a spreadsheet get a file, and a program that drafts gets JSON lines:
# ref-exchange-exchange-with-other-tools-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Format
# ref-exchange-exchange-with-other-tools-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: For
# ref-exchange-exchange-with-other-tools-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Poedit, Weblate and everything that reads gettext
# ref-exchange-exchange-with-other-tools-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: OmegaT, Trados, memoQ
# ref-exchange-exchange-with-other-tools-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translation memories
# ref-exchange-exchange-with-other-tools-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: spreadsheets
# ref-exchange-exchange-with-other-tools-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: programs, such as one that drafts
# ref-exchange-exchange-with-other-tools-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Importing what was exported changes no byte.
# ref-exchange-exchange-with-other-tools-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What an imported text counts as
# ref-exchange-what-an-imported-text-counts-as =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The English travels with each text. A text that was made from an older English arrives stale, with that English in the lock. Every text is checked as a stranger's is, and one that breaks a rule stays out ([`not-imported`]({ $not-imported })).
# ref-exchange-what-an-imported-text-counts-as-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A text in a catalog gives way if it is missing, if it was made from an older English, or if it is the one that was exported. Any other stays, with a warning ([`kept-translation`]({ $kept-translation })), unless you pass `--overwrite`. `--dry-run` lists what would be imported.
# ref-exchange-what-an-imported-text-counts-as-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In PO files stale and unreviewed texts are `fuzzy`. Taking the flag away says that the text is right. Texts from JSON lines and TMX are unreviewed: readers don't see them until a person accepts them. `--as unreviewed` makes that of any format. The lock and `status` say which file a text came from.
# ref-exchange-what-an-imported-text-counts-as-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Memory and drafts
# ref-exchange-memory-and-drafts =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Each text that is to be translated gets the translation of the same or nearly the same English beside it, from the site itself and from the files that `--memory` names. `docs/exchange.schema.json` in the repository describes a JSON line. A drafter has to give back `id` and `text`; without `english`, nobody knows what the text was made from.
# ref-exchange-memory-and-drafts-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Files of other tools are read, too: an entry that names no segment goes to every segment with its English.
# ref-exchange-memory-and-drafts-2 =
