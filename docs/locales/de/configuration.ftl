### German (de), made from src/configuration.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/configuration.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Configuration
# ref-configuration-configuration =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The configuration is `glossator.toml`, beside your site. Every key is optional. `glossator init` writes a file that has each with its default, commented out. An unknown key is an error that points at its line.
# ref-configuration-configuration-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Editors complete and explain the keys if you tell them the schema. For *Even Better TOML* in VS Code and other editors that use Taplo, copy `docs/glossator.schema.json` from the repository, and write as the first line of `glossator.toml`:
# ref-configuration-configuration-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: This chapter is made from that schema.
# ref-configuration-configuration-3 =
