### German (de), made from src/adopting.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/adopting.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: A site that is translated already
ref-adopting-a-site-that-is-translated-already = Eine schon übersetzte Website

# en: Most sites don't begin with empty catalogs: somebody has translated pages by hand, years ago, and since then the English has changed. `glossator adopt` takes such pages apart, aligns each with its English, and puts its texts into catalogs, with the record of which English they were made from. The tests run this tour as it stands here.
ref-adopting-a-site-that-is-translated-already-1 = Die meisten Websites beginnen nicht mit leeren Katalogen: Jemand hat vor Jahren Seiten von Hand übersetzt, und seitdem hat sich das Englische geändert. `glossator adopt` nimmt solche Seiten auseinander, ordnet jede ihrer englischen zu und setzt ihre Texte in Kataloge, mit dem Vermerk, aus welchem englischen Text sie entstanden sind. Die Tests führen diesen Rundgang so aus, wie er hier steht.

# en: The site is Jekyll's: six pages in `pages/`, all but one of them in German, most of them in French, and a year later three English ones were edited.
ref-adopting-a-site-that-is-translated-already-2 = Die Website ist eine von Jekyll: sechs Seiten in `pages/`, alle bis auf eine auch auf Deutsch, die meisten auf Französisch, und ein Jahr später wurden drei englische geändert.

# en: That is all. `--revision auto` asks git, for each translated page, for the English that was there when the translation was last reworded. What the English says otherwise today is stale:
ref-adopting-a-site-that-is-translated-already-3 = Das ist alles. `--revision auto` fragt git bei jeder übersetzten Seite nach dem englischen Text, der da war, als die Übersetzung zuletzt umformuliert wurde. Was das Englische heute anders sagt, ist veraltet:

# en: What it does
ref-adopting-what-it-does = Was es tut

# en: A page is found by its key and language (`ref` and `lang`), by its address (`/de/team/`), or by where the site's generator wants it (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` or `--from DIR` names others: `glossator adopt de pages/team.md --from old/unser-team.md`.
ref-adopting-what-it-does-1 = Eine Seite wird über ihren Schlüssel und ihre Sprache (`ref` und `lang`) gefunden, über ihre Adresse (`/de/team/`) oder dort, wo der Generator der Website sie haben will (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` oder `--from DIR` nennt andere: `glossator adopt de pages/team.md --from old/unser-team.md`.

# en: Pages with the same headings and texts in the same order are aligned one to one, others by kind, length, links, numbers, anchors, names, and words that stand together again and again. Sections and lists may have another order, and a paragraph may have become two. `--dry-run` shows both side by side and writes nothing.
ref-adopting-what-it-does-2 = Seiten mit denselben Überschriften und Texten in derselben Reihenfolge werden eins zu eins zugeordnet, andere nach Art, Länge, Links, Zahlen, Ankern, Namen und nach Wörtern, die immer wieder zusammen vorkommen. Abschnitte und Listen dürfen eine andere Reihenfolge haben, und aus einem Absatz dürfen zwei geworden sein. `--dry-run` zeigt beide nebeneinander und schreibt nichts.

# en: Links, images, tags and footnotes get the names that they have in the catalog of the page; their addresses are those of the English page from now on. A date that is written as the language writes it becomes `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.
ref-adopting-what-it-does-3 = Links, Bilder, Tags und Fußnoten bekommen die Namen, die sie im Katalog der Seite haben; ihre Adressen sind von nun an die der englischen Seite. Ein Datum, das so geschrieben ist, wie die Sprache es schreibt, wird zu `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.

# en: What can't be taken is listed with its lines: a text without a counterpart, or one that lacks a link, a number or a placeable of its English. Texts that are the English still are left out.
ref-adopting-what-it-does-4 = Was nicht übernommen werden kann, wird mit seinen Zeilen aufgeführt: ein Text ohne Gegenstück oder einer, dem ein Link, eine Zahl oder ein Platzhalter des englischen fehlt. Texte, die noch das Englische sind, werden ausgelassen.

# en: Which English was it? `--revision REV` names a revision, `--revision auto` finds it for each page, `--english FILE` is the page itself as it was. Then texts are current or stale. A text is current only if something tells for sure that it belongs to its English: a link, a number, a name or an anchor that no other text has, in it or in the texts around it, on a page of the same structure. All else is unreviewed, and so is a text that you should look at. Without any of the three options, everything is unreviewed.
ref-adopting-what-it-does-5 = Welcher englische Text war es? `--revision REV` nennt eine Revision, `--revision auto` findet sie für jede Seite, `--english FILE` nennt die Seite selbst in ihrem damaligen Stand. Dann sind Texte aktuell oder veraltet. Aktuell ist ein Text nur, wenn etwas sicher sagt, dass er zu seinem englischen gehört: ein Link, eine Zahl, ein Name oder ein Anker, den kein anderer Text hat, in ihm oder in den Texten um ihn herum, auf einer Seite von gleichem Aufbau. Alles andere ist ungeprüft, auch ein Text, den Sie sich ansehen sollten. Ohne eine der drei Optionen ist alles ungeprüft.

# en: Afterwards
ref-adopting-afterwards = Danach

# en: The old pages stay as they are, and online, until you delete them. Delete them when `build` writes those pages; until then `glossator check` names each that has the address of a localized page (`duplicate-permalink`). Headings get their English anchors. Where an old one was another, a comment above the heading's text keeps it, `# anchor: wer-macht-was`, and `build` writes it, too, so that links to `/de/team/#wer-macht-was` still lead there. Delete the comment when nobody needs it.
ref-adopting-afterwards-1 = Die alten Seiten bleiben, wie sie sind, und online, bis Sie sie löschen. Löschen Sie sie, wenn `build` diese Seiten schreibt; bis dahin nennt `glossator check` jede, die die Adresse einer übersetzten Seite hat (`duplicate-permalink`). Überschriften bekommen ihre englischen Anker. War der alte ein anderer, dann bewahrt ihn ein Kommentar über dem Text der Überschrift, `# anchor: wer-macht-was`, und `build` schreibt ihn dazu, sodass Links auf `/de/team/#wer-macht-was` weiterhin dorthin führen. Löschen Sie den Kommentar, wenn ihn niemand mehr braucht.

# en: An address of a translated page that isn't the English one with the language before it, `/de/unser-team/`, is gone with the page, too: add it to `redirect_from` of the English page, without `/de`.
ref-adopting-afterwards-2 = Mit der Seite verschwindet auch eine Adresse, die nicht die englische mit der Sprache davor ist, `/de/unser-team/`: Nehmen Sie sie in `redirect_from` der englischen Seite auf, ohne `/de`.
