### French (fr), made from src/configuration.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/configuration.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Configuration
ref-configuration-configuration = Configuration

# en: The configuration is `glossator.toml`, beside your site. Every key is optional. `glossator init` writes a file that has each with its default, commented out. An unknown key is an error that points at its line.
ref-configuration-configuration-1 = La configuration est `glossator.toml`, à côté de votre site. Chaque clé est facultative. `glossator init` écrit un fichier où chacune figure avec sa valeur par défaut, en commentaire. Une clé inconnue est une erreur, qui indique sa ligne.

# en: Editors complete and explain the keys if you tell them the schema. For *Even Better TOML* in VS Code and other editors that use Taplo, copy `docs/glossator.schema.json` from the repository, and write as the first line of `glossator.toml`:
ref-configuration-configuration-2 = Les éditeurs complètent et expliquent les clés si vous leur donnez le schéma. Pour *Even Better TOML* dans VS Code et les autres éditeurs qui utilisent Taplo, copiez `docs/glossator.schema.json` du dépôt, et écrivez comme première ligne de `glossator.toml` :

# en: This chapter is made from that schema.
ref-configuration-configuration-3 = Ce chapitre est tiré de ce schéma.
