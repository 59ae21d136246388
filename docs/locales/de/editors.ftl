### German (de), made from src/editors.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/editors.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Editors
ref-editors-editors = Editoren

# en: `glossator lsp` is a language server: an editor starts it, and it says what `glossator check` would say of the files as they stand in the editor, saved or not. It writes nothing itself; what an action changes, the editor changes, and you save it.
ref-editors-editors-1 = `glossator lsp` ist ein Language-Server: Ein Editor startet ihn, und er sagt, was `glossator check` zu den Dateien sagen würde, wie sie im Editor stehen, gespeichert oder nicht. Selbst schreibt er nichts; was eine Aktion ändert, ändert der Editor, und Sie speichern es.

# en: in
# Note from the page: column: the kind of file; with the next column, "In pages you get findings"
ref-editors-editors-2 = in

# en: you get
ref-editors-editors-3 = bekommen Sie

# en: catalogs (`locales/**.ftl`)
ref-editors-editors-4 = Katalogen (`locales/**.ftl`)

# en: findings while you type; below each text that isn't current, why; the English, its change and its notes on hover; completion of placeables (`{ "{" } $`), terms (`{ "{" } -`) and ids without a text
ref-editors-editors-5 = Befunde, während Sie tippen; unter jedem Text, der nicht aktuell ist, warum; unter dem Mauszeiger das Englische, seine Änderung und die Hinweise dazu; Vervollständigung von Platzhaltern (`{ "{" } $`), Termen (`{ "{" } -`) und Kennungen ohne Text

# en: pages
ref-editors-editors-6 = Seiten

# en: findings, and which translations an edit leaves behind; what every language has of a paragraph on hover
ref-editors-editors-7 = Befunde und welche Übersetzungen eine Änderung zurücklässt; unter dem Mauszeiger, was jede Sprache von einem Absatz hat

# en: what is wrong with it, at its place
ref-editors-editors-8 = was daran falsch ist, an Ort und Stelle

# en: Actions in catalogs: accept the text (what `glossator accept` would write), restore a dropped placeable (mark the words of a link first), write the placeable, term or id that was meant, make a comment that was filled in an entry, take over the translation of the same or nearly the same English (it is unreviewed until you accept it). *Accept* also changes the lock beside the catalog: save both.
ref-editors-editors-9 = Aktionen in Katalogen: den Text bestätigen (was `glossator accept` schreiben würde), einen verlorenen Platzhalter wieder einsetzen (markieren Sie bei einem Link zuerst die Wörter), den gemeinten Platzhalter, Term oder die gemeinte Kennung schreiben, einen ausgefüllten Kommentar zu einem Eintrag machen, die Übersetzung desselben oder fast desselben englischen Textes übernehmen (sie ist ungeprüft, bis Sie sie bestätigen). *Accept* ändert auch die Lock-Datei neben dem Katalog: Speichern Sie beide.

# en: Actions in pages: accept what an edit leaves behind, in every language whose text was made from the English just before it (what `glossator accept --every-language` would write) or in one language; say that a small edit changes nothing for translations; delete a comment for glossator that it can't read.
ref-editors-editors-12 = Aktionen in Seiten: annehmen, was hinter einer Änderung zurückbleibt, in jeder Sprache, deren Text aus dem Englischen gleich davor entstand (was `glossator accept --every-language` schreiben würde), oder in einer Sprache; sagen, dass eine kleine Änderung an den Übersetzungen nichts ändert; einen Kommentar für Glossator löschen, den er nicht lesen kann.

# en: *Go to definition* leads from a catalog to the page, from a page to the reference catalog, from a placeable to what it stands for; *declaration* to the reference catalog, *implementation* to the translations, *references* to all of them.
ref-editors-editors-10 = *Go to definition* führt von einem Katalog zur Seite, von einer Seite zum Referenzkatalog, von einem Platzhalter zu dem, wofür er steht; *declaration* zum Referenzkatalog, *implementation* zu den Übersetzungen, *references* zu allen.

# en: The project is the folder that the editor has open. Where the site lies deeper, name its folder: `glossator -C site lsp`.
ref-editors-editors-11 = Das Projekt ist der Ordner, den der Editor geöffnet hat. Liegt die Website tiefer, so nennen Sie ihren Ordner: `glossator -C site lsp`.

# en: Neovim
ref-editors-neovim = Neovim

# en: From version 0.11 on, in `init.lua`:
ref-editors-neovim-1 = Ab Version 0.11, in `init.lua`:

# en: In older ones:
ref-editors-neovim-2 = In älteren:

# en: Helix
ref-editors-helix = Helix

# en: In `~/.config/helix/languages.toml`:
ref-editors-helix-1 = In `~/.config/helix/languages.toml`:

# en: Visual Studio Code
ref-editors-visual-studio-code = Visual Studio Code

# en: Code starts language servers from extensions only, and this one has none in the marketplace. Two files in `~/.vscode/extensions/glossator/` are one; run `npm install` there once.
ref-editors-visual-studio-code-1 = Code startet Language-Server nur aus Erweiterungen, und für diesen gibt es keine im Marketplace. Zwei Dateien in `~/.vscode/extensions/glossator/` genügen als Erweiterung; führen Sie dort einmal `npm install` aus.

# en: What was tried
ref-editors-what-was-tried = Was erprobt ist

# en: The tests run the server with [pytest-lsp]({ $pytest-lsp }), as a client with Code's abilities, and with Neovim 0.7.2 and the configuration for older versions above. The extension for Code is run with `vscode-languageclient` 9, Code's own language client, under a mock of Code's interface; Code itself isn't. The configurations for newer versions of Neovim and for Helix are written after these editors' documentation and were not run.
ref-editors-what-was-tried-1 = Die Tests führen den Server mit [pytest-lsp]({ $pytest-lsp }) aus, als Client mit den Fähigkeiten von Code, und mit Neovim 0.7.2 und der Konfiguration für ältere Versionen oben. Die Erweiterung für Code läuft in den Tests mit `vscode-languageclient` 9, dem Client von Code selbst, unter einer Nachbildung der Schnittstelle von Code; Code selbst wird nicht ausgeführt. Die Konfigurationen für neuere Versionen von Neovim und für Helix sind nach der Dokumentation dieser Editoren geschrieben und wurden nicht ausgeführt.
