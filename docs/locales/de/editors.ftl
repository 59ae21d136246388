### German (de), made from src/editors.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/editors.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Editors
# ref-editors-editors =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator lsp` is a language server: an editor starts it, and it says what `glossator check` would say of the files as they stand in the editor, saved or not. It writes nothing itself; what an action changes, the editor changes, and you save it.
# ref-editors-editors-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: in
# ref-editors-editors-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: you get
# ref-editors-editors-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: catalogs (`locales/**.ftl`)
# ref-editors-editors-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: findings while you type; below each text that isn't current, why; the English, its change and its notes on hover; completion of placeables (`{ "{" } $`), terms (`{ "{" } -`) and ids without a text
# ref-editors-editors-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: pages
# ref-editors-editors-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: findings, and which translations an edit leaves behind; what every language has of a paragraph on hover
# ref-editors-editors-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: what is wrong with it, at its place
# ref-editors-editors-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Actions in catalogs: accept the text (what `glossator accept` would write), restore a dropped placeable (mark the words of a link first), write the placeable, term or id that was meant, make a comment that was filled in an entry, take over the translation of the same or nearly the same English (it is unreviewed until you accept it). *Accept* also changes the lock beside the catalog: save both.
# ref-editors-editors-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: *Go to definition* leads from a catalog to the page, from a page to the reference catalog, from a placeable to what it stands for; *declaration* to the reference catalog, *implementation* to the translations, *references* to all of them.
# ref-editors-editors-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The project is the folder that the editor has open. Where the site lies deeper, name its folder: `glossator -C site lsp`.
# ref-editors-editors-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Neovim
# ref-editors-neovim =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: From version 0.11 on, in `init.lua`:
# ref-editors-neovim-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In older ones:
# ref-editors-neovim-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Helix
# ref-editors-helix =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In `~/.config/helix/languages.toml`:
# ref-editors-helix-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Visual Studio Code
# ref-editors-visual-studio-code =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Code starts language servers from extensions only, and this one has none in the marketplace. Two files in `~/.vscode/extensions/glossator/` are one; run `npm install` there once.
# ref-editors-visual-studio-code-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What was tried
# ref-editors-what-was-tried =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The tests run the server with [pytest-lsp]({ $pytest-lsp }), as a client with Code's abilities, and with Neovim 0.7.2 and the configuration for older versions above. The other configurations are written after these editors' documentation and were not run.
# ref-editors-what-was-tried-1 =
