### Written by glossator from src/editors.md. To change the English, edit that page, not this file.

# heading 1
ref-editors-editors = Editors
# paragraph
ref-editors-editors-1 = `glossator lsp` is a language server: an editor starts it, and it says what `glossator check` would say of the files as they stand in the editor, saved or not. It writes nothing itself; what an action changes, the editor changes, and you save it.
# table heading
# Note: column: the kind of file; with the next column, "In pages you get findings"
ref-editors-editors-2 = in
# table heading
ref-editors-editors-3 = you get
# table cell, column "in"
ref-editors-editors-4 = catalogs (`locales/**.ftl`)
# table cell, column "you get"
ref-editors-editors-5 = findings while you type; below each text that isn't current, why; the English, its change and its notes on hover; completion of placeables (`{ "{" } $`), terms (`{ "{" } -`) and ids without a text
# table cell, column "in"
ref-editors-editors-6 = pages
# table cell, column "you get"
ref-editors-editors-7 = findings, and which translations an edit leaves behind; what every language has of a paragraph on hover
# table cell, column "you get"
ref-editors-editors-8 = what is wrong with it, at its place
# paragraph
ref-editors-editors-9 = Actions in catalogs: accept the text (what `glossator accept` would write), restore a dropped placeable (mark the words of a link first), write the placeable, term or id that was meant, make a comment that was filled in an entry, take over the translation of the same or nearly the same English (it is unreviewed until you accept it). *Accept* also changes the lock beside the catalog: save both.
# paragraph
ref-editors-editors-12 = Actions in pages: accept what an edit leaves behind, in every language whose text was made from the English just before it (what `glossator accept --every-language` would write) or in one language; say that a small edit changes nothing for translations; delete a comment for glossator that it can't read.
# paragraph
ref-editors-editors-10 = *Go to definition* leads from a catalog to the page, from a page to the reference catalog, from a placeable to what it stands for; *declaration* to the reference catalog, *implementation* to the translations, *references* to all of them.
# paragraph
ref-editors-editors-11 = The project is the folder that the editor has open. Where the site lies deeper, name its folder: `glossator -C site lsp`.
# heading 2
ref-editors-neovim = Neovim
# paragraph
ref-editors-neovim-1 = From version 0.11 on, in `init.lua`:
# paragraph
ref-editors-neovim-2 = In older ones:
# heading 2
ref-editors-helix = Helix
# paragraph
ref-editors-helix-1 = In `~/.config/helix/languages.toml`:
# heading 2
ref-editors-visual-studio-code = Visual Studio Code
# paragraph
ref-editors-visual-studio-code-1 = Code starts language servers from extensions only, and this one has none in the marketplace. Two files in `~/.vscode/extensions/glossator/` are one; run `npm install` there once.
# heading 2
ref-editors-what-was-tried = What was tried
# paragraph
# $pytest-lsp: https://lsp-devtools.readthedocs.io/
ref-editors-what-was-tried-1 = The tests run the server with [pytest-lsp]({ $pytest-lsp }), as a client with Code's abilities, and with Neovim 0.7.2 and the configuration for older versions above. The extension for Code is run with `vscode-languageclient` 9, Code's own language client, under a mock of Code's interface; Code itself isn't. The configurations for newer versions of Neovim and for Helix are written after these editors' documentation and were not run.
