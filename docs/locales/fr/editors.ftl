### French (fr), made from src/editors.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/editors.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Editors
ref-editors-editors = Éditeurs

# en: `glossator lsp` is a language server: an editor starts it, and it says what `glossator check` would say of the files as they stand in the editor, saved or not. It writes nothing itself; what an action changes, the editor changes, and you save it.
ref-editors-editors-1 = `glossator lsp` est un serveur de langage : un éditeur le démarre, et il dit ce que `glossator check` dirait des fichiers tels qu’ils sont dans l’éditeur, enregistrés ou non. Il n’écrit rien lui-même ; ce qu’une action change, c’est l’éditeur qui le change, et c’est à vous de l’enregistrer.

# en: in
# Note from the page: column: the kind of file; with the next column, "In pages you get findings"
ref-editors-editors-2 = dans

# en: you get
ref-editors-editors-3 = vous avez

# en: catalogs (`locales/**.ftl`)
ref-editors-editors-4 = les catalogues (`locales/**.ftl`)

# en: findings while you type; below each text that isn't current, why; the English, its change and its notes on hover; completion of placeables (`{ "{" } $`), terms (`{ "{" } -`) and ids without a text
ref-editors-editors-5 = les constats pendant la saisie ; sous chaque texte qui n’est pas à jour, la raison ; au survol, l’anglais, ce qui y a changé et ses notes ; la complétion des champs (`{ "{" } $`), des termes (`{ "{" } -`) et des identifiants sans texte

# en: pages
ref-editors-editors-6 = les pages

# en: findings, and which translations an edit leaves behind; what every language has of a paragraph on hover
ref-editors-editors-7 = les constats, et les traductions qu’une modification laisse en retard ; au survol, ce que chaque langue a d’un paragraphe

# en: what is wrong with it, at its place
ref-editors-editors-8 = ce qui n’y va pas, à l’endroit même

# en: Actions in catalogs: accept the text (what `glossator accept` would write), restore a dropped placeable (mark the words of a link first), write the placeable, term or id that was meant, make a comment that was filled in an entry, take over the translation of the same or nearly the same English (it is unreviewed until you accept it). *Accept* also changes the lock beside the catalog: save both.
ref-editors-editors-9 = Actions dans les catalogues : accepter le texte (ce qu’écrirait `glossator accept`), remettre un champ perdu (sélectionnez d’abord les mots d’un lien), écrire le champ, le terme ou l’identifiant voulu, faire une entrée d’un commentaire qui a été rempli, reprendre la traduction d’un texte anglais identique ou presque (elle est non relue jusqu’à ce que vous l’acceptiez). *Accept* change aussi le verrou à côté du catalogue : enregistrez les deux.

# en: Actions in pages: accept what an edit leaves behind, in every language whose text was made from the English just before it (what `glossator accept --every-language` would write) or in one language; say that a small edit changes nothing for translations; delete a comment for glossator that it can't read.
ref-editors-editors-12 = Actions dans les pages : accepter ce qu’une modification laisse en retard, dans chaque langue dont le texte vient de l’anglais juste avant elle (ce que `glossator accept --every-language` écrirait) ou dans une seule langue ; dire qu’une petite modification ne change rien pour les traductions ; supprimer un commentaire destiné à Glossator qu’il ne peut pas lire.

# en: *Go to definition* leads from a catalog to the page, from a page to the reference catalog, from a placeable to what it stands for; *declaration* to the reference catalog, *implementation* to the translations, *references* to all of them.
ref-editors-editors-10 = *Aller à la définition* mène d’un catalogue à la page, d’une page au catalogue de référence, d’un champ à ce qu’il remplace ; *déclaration* mène au catalogue de référence, *implémentation* aux traductions, *références* à toutes à la fois.

# en: The project is the folder that the editor has open. Where the site lies deeper, name its folder: `glossator -C site lsp`.
ref-editors-editors-11 = Le projet est le dossier ouvert dans l’éditeur. Là où le site se trouve plus bas, nommez son dossier : `glossator -C site lsp`.

# en: Neovim
ref-editors-neovim = Neovim

# en: From version 0.11 on, in `init.lua`:
ref-editors-neovim-1 = À partir de la version 0.11, dans `init.lua` :

# en: In older ones:
ref-editors-neovim-2 = Dans les versions plus anciennes :

# en: Helix
ref-editors-helix = Helix

# en: In `~/.config/helix/languages.toml`:
ref-editors-helix-1 = Dans `~/.config/helix/languages.toml` :

# en: Visual Studio Code
ref-editors-visual-studio-code = Visual Studio Code

# en: Code starts language servers from extensions only, and this one has none in the marketplace. Two files in `~/.vscode/extensions/glossator/` are one; run `npm install` there once.
ref-editors-visual-studio-code-1 = Code ne démarre de serveurs de langage qu’à partir d’extensions, et celui-ci n’en a pas sur la place de marché. Deux fichiers dans `~/.vscode/extensions/glossator/` en font une ; lancez-y une fois `npm install`.

# en: What was tried
ref-editors-what-was-tried = Ce qui a été essayé

# en: The tests run the server with [pytest-lsp]({ $pytest-lsp }), as a client with Code's abilities, and with Neovim 0.7.2 and the configuration for older versions above. The extension for Code is run with `vscode-languageclient` 9, Code's own language client, under a mock of Code's interface; Code itself isn't. The configurations for newer versions of Neovim and for Helix are written after these editors' documentation and were not run.
ref-editors-what-was-tried-1 = Les tests exécutent le serveur avec [pytest-lsp]({ $pytest-lsp }), en client doté des capacités de Code, et avec Neovim 0.7.2 et la configuration ci-dessus pour les versions plus anciennes. L’extension pour Code est exécutée avec `vscode-languageclient` 9, le client de Code lui-même, sous une imitation de l’interface de Code ; Code lui-même ne l’est pas. Les configurations pour les versions plus récentes de Neovim et pour Helix sont écrites d’après la documentation de ces éditeurs et n’ont pas été exécutées.
