### Written by glossator from src/configuration.md. To change the English, edit that page, not this file.

# heading 1
ref-configuration-configuration = Configuration
# paragraph
ref-configuration-configuration-1 = The configuration is `glossator.toml`, beside your site. Every key is optional. `glossator init` writes a file that has each with its default, commented out. An unknown key is an error that points at its line.
# paragraph
ref-configuration-configuration-2 = Editors complete and explain the keys if you tell them the schema. For *Even Better TOML* in VS Code and other editors that use Taplo, copy `docs/glossator.schema.json` from the repository, and write as the first line of `glossator.toml`:
# paragraph
ref-configuration-configuration-3 = This chapter is made from that schema.
