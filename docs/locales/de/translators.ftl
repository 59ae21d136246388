### German (de), made from src/translators.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/translators.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: For translators
ref-translators-for-translators = Für Übersetzerinnen und Übersetzer

# en: You translate in one file per page, `locales/<language>/<page>.ftl`: on your computer, in your forge's web editor, or in a translation platform. A text editor is enough. You don't need this program, and you can't break the site: a text that can't be published is reported, and readers get that paragraph in English meanwhile.
ref-translators-for-translators-1 = Sie übersetzen in einer Datei je Seite, `locales/<language>/<page>.ftl`: auf Ihrem Rechner, im Web-Editor des Repositorys oder auf einer Übersetzungsplattform. Ein Texteditor genügt. Dieses Programm brauchen Sie nicht, und kaputtmachen können Sie nichts: Ein Text, der nicht veröffentlicht werden kann, wird gemeldet, und statt seiner steht dieser Absatz solange auf Englisch da.

# en: One text
ref-translators-one-text = Ein Text

# en: Change only what stands after `=`. What stands before it is the text's id.
ref-translators-one-text-1 = Ändern Sie nur, was hinter `=` steht. Davor steht die Kennung des Textes.

# en: One text is one line, however long. Switch on soft wrap in your editor.
ref-translators-one-text-2 = Ein Text ist eine Zeile, wie lang sie auch ist. Schalten Sie in Ihrem Editor den Zeilenumbruch am Fensterrand ein.

# en: Markdown stays Markdown: `*emphasis*`, `` `code` ``, `[words]({ "{" } $link { "}" })`.
ref-translators-one-text-3 = Markdown bleibt Markdown: `*emphasis*`, `` `code` ``, `[words]({ "{" } $link { "}" })`.

# en: Copy each `{ "{" } $… { "}" }` exactly. It is a *placeable*: it stands for an address, a date or a tag. It may stand elsewhere in the sentence. `locales/en/<page>.ftl` says what each one is.
ref-translators-one-text-4 = Übernehmen Sie jedes `{ "{" } $… { "}" }` genau. Es ist ein *Platzhalter*: Er steht für eine Adresse, ein Datum oder ein Tag. Er darf an einer anderen Stelle des Satzes stehen. Was jeder ist, sagt `locales/en/<page>.ftl`.

# en: Lines that begin with `#` are comments. Glossator writes some of them; your own stay where they are.
ref-translators-one-text-5 = Zeilen, die mit `#` beginnen, sind Kommentare. Einige schreibt Glossator; Ihre eigenen bleiben, wo sie sind.

# en: `{ "{" } $date { "}" }` prints a date as `2026-12-31`. For a date as your readers write it, write `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`. `short`, `medium` and `full` work, too.
ref-translators-one-text-6 = `{ "{" } $date { "}" }` gibt ein Datum als `2026-12-31` aus. Für ein Datum, wie es in Ihrer Sprache geschrieben wird, schreiben Sie `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`. `short`, `medium` und `full` gehen auch.

# en: What the notes say
ref-translators-what-the-notes-say = Was die Hinweise sagen

# en: Glossator writes a note above each text that needs you. Search the file for `MISSING`, `STALE` and `UNREVIEWED` to see all that is to do.
ref-translators-what-the-notes-say-1 = Über jeden Text, der Sie braucht, schreibt Glossator einen Hinweis. Suchen Sie in der Datei nach `MISSING`, `STALE` und `UNREVIEWED`, dann sehen Sie alles, was zu tun ist.

# en: MISSING
ref-translators-missing = MISSING

# en: Nobody has translated this text yet. Write your words after `=` and remove the `# ` in front of the id:
ref-translators-missing-1 = Diesen Text hat noch niemand übersetzt. Schreiben Sie Ihre Worte hinter `=` und löschen Sie das `# ` vor der Kennung:

# en: Leave the `# en:` line: it records what you translated. You may delete the `MISSING` line or leave it; it goes by itself.
ref-translators-missing-2 = Lassen Sie die Zeile `# en:` stehen: Sie hält fest, was Sie übersetzt haben. Die Zeile mit `MISSING` dürfen Sie löschen oder stehen lassen; sie verschwindet von selbst.

# en: Below the `# en:` line may stand what helps you: `# Note from the page: …` is from the authors of the page, `# Terms: …` from the site's [glossary]({ $glossary }), `# Memory …` from texts like this one.
ref-translators-missing-4 = Unter der Zeile `# en:` kann stehen, was Ihnen hilft: `# Note from the page: …` kommt von denen, die die Seite schreiben, `# Terms: …` aus dem [Glossar]({ $glossary }) der Website, `# Memory …` aus ähnlichen Texten.

# en: Above a text that is the same as the English, the note begins with `# MISSING. This is still the English`. Translate the text. If it is right as it is, a name for example, replace that line by `# accept`.
ref-translators-missing-3 = Über einem Text, der gleich dem englischen ist, beginnt der Hinweis mit `# MISSING. This is still the English`. Übersetzen Sie den Text. Ist er richtig, wie er ist, etwa weil er ein Name ist, dann schreiben Sie statt dieser Zeile `# accept`.

# en: STALE
ref-translators-stale = STALE

# en: The English has changed since the translation was made. The `change` line shows how: words in `[-…-]` are gone, words in `{ "{" }+…+{ "}" }` are new. Do one of two things:
ref-translators-stale-1 = Das Englische hat sich geändert, seit die Übersetzung entstanden ist. Die Zeile `change` zeigt, wie: Wörter in `[-…-]` sind weggefallen, Wörter in `{ "{" }+…+{ "}" }` sind neu. Tun Sie eines von beidem:

# en: Bring the text up to date, and delete the line that begins with `# STALE`.
ref-translators-stale-2 = Bringen Sie den Text auf den neuen Stand, und löschen Sie die Zeile, die mit `# STALE` beginnt.

# en: If the text is right as it is, replace that line by `# accept`.
ref-translators-stale-3 = Ist der Text richtig, wie er ist, dann schreiben Sie statt dieser Zeile `# accept`.

# en: Until then readers get this text in English, or the older translation if the site says so.
ref-translators-stale-4 = Bis dahin steht dieser Text auf Englisch da, oder in der älteren Übersetzung, wenn die Website das so will.

# en: UNREVIEWED
ref-translators-unreviewed = UNREVIEWED

# en: Nobody knows which English this text was made from: it comes from an older page, a machine, or an edit that didn't say. Compare it with the English, correct it, and replace the line by `# accept`.
ref-translators-unreviewed-1 = Niemand weiß, aus welchem englischen Text dieser entstanden ist: Er kommt von einer älteren Seite, von einer Maschine oder aus einer Änderung, die es nicht gesagt hat. Vergleichen Sie ihn mit dem Englischen, verbessern Sie ihn, und schreiben Sie statt der Zeile `# accept`.

# en: accept
ref-translators-accept = accept

# en: `# accept` means: *I have compared this text with the English above it, and it is right.* It counts once, in the place of a note, with the one `# en:` line below it. Glossator removes it after it has recorded your word.
ref-translators-accept-1 = `# accept` heißt: *Ich habe diesen Text mit dem Englischen darüber verglichen, und er ist richtig.* Es gilt einmal, an der Stelle eines Hinweises, mit genau einer Zeile `# en:` darunter. Glossator löscht es, wenn es Ihr Wort vermerkt hat.

# en: Notes of authors
ref-translators-notes-of-authors = Hinweise derer, die die Seite schreiben

# en: In `locales/en/<page>.ftl`, a line that begins with `# Note:` comes from the author of the page: a hint about a word, or what the text is for.
ref-translators-notes-of-authors-1 = In `locales/en/<page>.ftl` kommt eine Zeile, die mit `# Note:` beginnt, von denen, die die Seite schreiben: ein Hinweis zu einem Wort oder dazu, wofür der Text da ist.

# en: Words that come up everywhere
ref-translators-words-that-come-up-everywhere = Wörter, die überall vorkommen

# en: A term that many texts share can be a Fluent term in `locales/<language>/_terms.ftl`:
ref-translators-words-that-come-up-everywhere-1 = Ein Begriff, den viele Texte gemeinsam haben, kann ein Term von Fluent in `locales/<language>/_terms.ftl` sein:

# en: Write `{ "{" } -site-name { "}" }` where it belongs. When you edit a term, every text that uses it changes, and the check names those texts until the change is recorded.
ref-translators-words-that-come-up-everywhere-2 = Schreiben Sie `{ "{" } -site-name { "}" }`, wo er hingehört. Ändern Sie einen Term, so ändert sich jeder Text, der ihn benutzt, und die Prüfung nennt diese Texte, bis die Änderung vermerkt ist.

# en: When a text is refused
ref-translators-when-a-text-is-refused = Wenn ein Text abgelehnt wird

# en: A translation may change words and nothing else. These are the usual reasons why a text is refused, and what to do:
ref-translators-when-a-text-is-refused-1 = Eine Übersetzung darf Wörter ändern und sonst nichts. Das sind die üblichen Gründe, aus denen ein Text abgelehnt wird, und was zu tun ist:

# en: The finding says
ref-translators-when-a-text-is-refused-2 = Der Befund heißt

# en: Do this
ref-translators-when-a-text-is-refused-3 = Tun Sie das

# en: Copy the missing `{ "{" } $… { "}" }` from the English.
ref-translators-when-a-text-is-refused-4 = Übernehmen Sie das fehlende `{ "{" } $… { "}" }` aus dem Englischen.

# en: Its name has a typo, or the English doesn't have it any more.
ref-translators-when-a-text-is-refused-5 = Sein Name ist falsch geschrieben, oder das Englische hat es nicht mehr.

# en: Remove the link, tag or code that the English doesn't have.
ref-translators-when-a-text-is-refused-6 = Entfernen Sie den Link, das Tag oder den Code, den das Englische nicht hat.

# en: Put the code or the tag back.
ref-translators-when-a-text-is-refused-7 = Setzen Sie den Code oder das Tag wieder ein.

# en: Write the same number. Your language's digits and separators are right.
ref-translators-when-a-text-is-refused-8 = Schreiben Sie dieselbe Zahl. Die Ziffern und Trennzeichen Ihrer Sprache sind richtig.

# en: Put the text on one line, and close every `{ "{" }`.
ref-translators-when-a-text-is-refused-9 = Schreiben Sie den Text in eine Zeile, und schließen Sie jedes `{ "{" }`.

# en: Each finding says which line it is about and what to write. [Findings]({ $findings }) explains all of them.
ref-translators-when-a-text-is-refused-10 = Jeder Befund sagt, um welche Zeile es geht und was zu schreiben ist. [Befunde]({ $findings }) erklärt alle.

# en: Merge conflicts
ref-translators-merge-conflicts = Merge-Konflikte

# en: Two people have translated the same text, or texts side by side, and git can't join them.
ref-translators-merge-conflicts-1 = Zwei Leute haben denselben Text übersetzt, oder Texte nebeneinander, und git bekommt sie nicht zusammen.

# en: The file has marks in it, with one version above `=======` and the other below:
ref-translators-merge-conflicts-2 = In der Datei stehen Marken, eine Fassung über `=======` und die andere darunter:

# en: Keep the version that is right, or make one of both, and delete the three lines of marks:
ref-translators-merge-conflicts-3 = Behalten Sie die richtige Fassung, oder machen Sie aus beiden eine, und löschen Sie die drei Zeilen mit Marken:

# en: Look at the whole region between the marks: it may hold several texts. Until the conflict is resolved, readers get those texts in English, and nothing is lost. Conflicts in `.lock` files and in `locales/en/` need no hand: `glossator sync` writes them clean.
ref-translators-merge-conflicts-4 = Sehen Sie sich alles zwischen den Marken an: Dort können mehrere Texte stehen. Bis der Konflikt gelöst ist, stehen diese Texte auf Englisch da, und nichts geht verloren. Konflikte in Dateien auf `.lock` und in `locales/en/` muss niemand lösen: `glossator sync` schreibt sie sauber.

# en: If you work with git yourself, ask the site's maintainer about the [merge driver]({ $merge-driver }). With it, only a text that both of you changed is a conflict.
ref-translators-merge-conflicts-5 = Arbeiten Sie selbst mit git, so fragen Sie die, die die Website pflegen, nach dem [Merge-Treiber]({ $merge-driver }). Mit ihm ist nur ein Text, den Sie beide geändert haben, ein Konflikt.

# en: Send your work
ref-translators-send-your-work = Ihre Arbeit abgeben

# en: Commit the file and open a pull request, or do what your site's maintainer asks for. You don't have to run anything. Somebody else's missing or stale texts never make your pull request fail.
ref-translators-send-your-work-1 = Nehmen Sie die Datei in einen Commit auf und öffnen Sie einen Pull Request, oder tun Sie, worum die gebeten haben, die die Website pflegen. Ausführen müssen Sie nichts. Fehlende oder veraltete Texte anderer lassen Ihren Pull Request nie scheitern.
