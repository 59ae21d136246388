### German (de), made from src/configuration.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/configuration.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Configuration
ref-configuration-configuration = Konfiguration

# en: The configuration is `glossator.toml`, beside your site. Every key is optional. `glossator init` writes a file that has each with its default, commented out. An unknown key is an error that points at its line.
ref-configuration-configuration-1 = Die Konfiguration ist `glossator.toml`, neben Ihrer Website. Jeder Schlüssel darf fehlen. `glossator init` schreibt eine Datei, in der jeder mit seinem Standardwert steht, auskommentiert. Ein unbekannter Schlüssel ist ein Fehler, der auf seine Zeile zeigt.

# en: Editors complete and explain the keys if you tell them the schema. For *Even Better TOML* in VS Code and other editors that use Taplo, copy `docs/glossator.schema.json` from the repository, and write as the first line of `glossator.toml`:
ref-configuration-configuration-2 = Editoren vervollständigen und erklären die Schlüssel, wenn sie das Schema kennen. Für *Even Better TOML* in VS Code und andere Editoren mit Taplo kopieren Sie `docs/glossator.schema.json` aus dem Repository und schreiben als erste Zeile von `glossator.toml`:

# en: This chapter is made from that schema.
ref-configuration-configuration-3 = Dieses Kapitel entsteht aus diesem Schema.
