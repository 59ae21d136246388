### German (de), made from src/security.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/security.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Security
ref-security-security = Sicherheit

# en: Who might attack, and how
ref-security-who-might-attack-and-how = Wer angreifen könnte, und wie

# en: Translators may be strangers: anybody who can open a pull request or has an account on a translation platform can write into a catalog. Assume that such a person wants readers of your site to click another link, run a script, read another number, or trust a text that nobody has checked. A second danger has no attacker: an honest translation that was right last year.
ref-security-who-might-attack-and-how-1 = Übersetzen können auch Fremde: Wer einen Pull Request öffnen darf oder ein Konto auf einer Übersetzungsplattform hat, kann in einen Katalog schreiben. Nehmen Sie an, dass so jemand will, dass man auf Ihrer Website einen anderen Link anklickt, ein Skript ausführt, eine andere Zahl liest oder einem Text vertraut, den niemand geprüft hat. Eine zweite Gefahr braucht keinen Angriff: eine ehrliche Übersetzung, die letztes Jahr richtig war.

# en: Glossator's answer is one rule: **the published page differs from the English one only in visible words**, and for each of them it is known which English it was made from. It holds whatever stands in a catalog.
ref-security-who-might-attack-and-how-2 = Die Antwort von Glossator ist eine einzige Regel: **Die veröffentlichte Seite unterscheidet sich von der englischen nur in sichtbaren Wörtern**, und von jedem ist bekannt, aus welchem englischen Text es entstanden ist. Das gilt, was auch immer in einem Katalog steht.

# en: You trust
ref-security-who-might-attack-and-how-3 = Sie vertrauen

# en: Glossator assumes of it
ref-security-who-might-attack-and-how-4 = Glossator geht davon aus

# en: the English pages and `glossator.toml`
ref-security-who-might-attack-and-how-5 = den englischen Seiten und `glossator.toml`

# en: they are yours; mistakes in them are reported
ref-security-who-might-attack-and-how-6 = sie sind Ihre eigenen; Fehler darin werden gemeldet

# en: catalogs, terms, imported files, adopted pages
ref-security-who-might-attack-and-how-7 = Katalogen, Termen, importierten Dateien, übernommenen Seiten

# en: anything may stand in them
ref-security-who-might-attack-and-how-8 = alles Mögliche kann darin stehen

# en: locks and notes
ref-security-who-might-attack-and-how-9 = Lock-Dateien und Hinweisen

# en: they can lower trust in a text, never raise it without a trace: `check --base` lists what somebody vouches for
ref-security-who-might-attack-and-how-10 = sie können das Vertrauen in einen Text senken, aber nie spurlos heben: `check --base` führt auf, wofür jemand bürgt

# en: pull requests from forks
ref-security-who-might-attack-and-how-11 = Pull Requests aus Forks

# en: they are checked with the target branch's configuration
ref-security-who-might-attack-and-how-12 = sie werden mit der Konfiguration des Ziel-Branches geprüft

# en: your folder for caches
ref-security-who-might-attack-and-how-16 = Ihr Cache-Ordner

# en: it is yours; `check --full` looks at everything all the same. Don't keep it in a repository
ref-security-who-might-attack-and-how-17 = Er gehört Ihnen; `check --full` sieht sich trotzdem alles an. Legen Sie ihn nicht in ein Repository

# en: the output folder
ref-security-who-might-attack-and-how-13 = dem Ausgabeordner

# en: whoever can write there could change your pages anyway; build with `--full` if in doubt
ref-security-who-might-attack-and-how-14 = wer dort schreiben kann, könnte Ihre Seiten ohnehin ändern; bauen Sie im Zweifel mit `--full`

# en: What follows is tried in the tests by more than a thousand hostile translations and some hundred innocent ones, by our parser and by the real renderers of each profile. Fuzz targets look for more.
ref-security-who-might-attack-and-how-15 = Was folgt, wird in den Tests mit mehr als tausend böswilligen und einigen Hundert harmlosen Übersetzungen erprobt, an unserem Parser und an den echten Renderern jedes Profils. Fuzzing sucht nach weiteren Fällen.

# en: What holds
ref-security-what-holds = Was gilt

# en: A translation changes only visible words. Destinations of links, tags with all their attributes, code, Liquid, anchors and blocks are those of the English page; otherwise `check` exits with 1. Emphasis may differ, with a warning. The one thing besides: a comment above a heading's text can give that heading one more anchor ([adopted pages]({ $adopted-pages })), a name of letters, digits, `-` and `_` that no other element of the page has. Review such comments where scripts of your site look elements up by id.
ref-security-what-holds-1 = Eine Übersetzung ändert nur sichtbare Wörter. Linkziele, Tags mit allen Attributen, Code, Liquid, Anker und Blöcke sind die der englischen Seite; sonst endet `check` mit 1. Hervorhebungen dürfen abweichen, mit einer Warnung. Das Einzige daneben: Ein Kommentar über dem Text einer Überschrift kann dieser einen weiteren Anker geben ([übernommene Seiten]({ $adopted-pages })), einen Namen aus Buchstaben, Ziffern, `-` und `_`, den kein anderes Element der Seite hat. Prüfen Sie solche Kommentare, wenn Skripte Ihrer Website Elemente nach ihrer id suchen.

# en: No mark of Liquid and no attribute list of kramdown reaches a written file from a translation. This is looked for after Fluent is resolved, in each text and on the whole page.
ref-security-what-holds-2 = Keine Auszeichnung von Liquid und keine Attributliste von kramdown gelangt aus einer Übersetzung in eine geschriebene Datei. Danach wird gesucht, nachdem Fluent aufgelöst ist, in jedem Text und auf der ganzen Seite.

# en: A text has the same links, tags and blocks for every renderer that the profile names. What a translator means as text and a renderer would take for a mark is escaped, and readers see it as it was written.
ref-security-what-holds-3 = Ein Text hat für jeden Renderer, den das Profil nennt, dieselben Links, Tags und Blöcke. Was in der Übersetzung als Text gemeint ist und ein Renderer für eine Auszeichnung hielte, wird maskiert; zu lesen ist es so, wie es geschrieben wurde.

# en: Front-matter keys come from the English page only. Values read back the same in YAML 1.1 and 1.2. Titles and data hold no markup, no straight double quotes and no line breaks that the English doesn't have.
ref-security-what-holds-4 = Schlüssel im Seitenkopf kommen nur von der englischen Seite. Werte werden in YAML 1.1 und 1.2 gleich gelesen. Titel und Daten enthalten keine Auszeichnung, keine geraden doppelten Anführungszeichen und keine Zeilenumbrüche, die das Englische nicht hat.

# en: Nothing outside the project's folder is read or written. `..`, drives, devices, control and invisible characters in names are refused, as are two pages whose names differ only in case. No symbolic link is written through, and one that leads out of the project stops the run.
ref-security-what-holds-5 = Außerhalb des Projektordners wird nichts gelesen oder geschrieben. `..`, Laufwerke, Geräte, Steuerzeichen und unsichtbare Zeichen in Namen werden abgelehnt, ebenso zwei Seiten, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden. Durch symbolische Links wird nie geschrieben, und einer, der aus dem Projekt hinausführt, hält den Lauf an.

# en: Bidirectional overrides, control and tag characters are refused, as character references, too. Joiners and direction marks are right in the scripts that need them, and a warning elsewhere.
ref-security-what-holds-6 = Zeichen, die die Schreibrichtung außer Kraft setzen, Steuerzeichen und Tag-Zeichen werden abgelehnt, auch als Zeichenreferenzen. Verbinder und Richtungszeichen sind in den Schriften richtig, die sie brauchen, und anderswo eine Warnung.

# en: Numbers, dates, fingerprints and addresses keep their values, in the digits and separators of the language. What can't be compared for sure is a warning. Whatever readers take for an address is refused if the English doesn't have it, linked or not. So is a name from `[copies] same` in letters that only look like its own.
ref-security-what-holds-7 = Zahlen, Datumsangaben, Fingerabdrücke und Adressen behalten ihren Wert, in den Ziffern und mit den Trennzeichen der Sprache. Was sich nicht sicher vergleichen lässt, ist eine Warnung. Was man für eine Adresse halten kann, wird abgelehnt, wenn das Englische es nicht hat, verlinkt oder nicht. Ebenso ein Name aus `[copies] same` in Buchstaben, die nur so aussehen wie seine eigenen.

# en: A refused text is named with file, line and rule, and the English is published in its place, whole. Missing and stale texts are published in English and named.
ref-security-what-holds-8 = Ein abgelehnter Text wird mit Datei, Zeile und Regel genannt, und an seiner Stelle wird das Englische veröffentlicht, als Ganzes. Fehlende und veraltete Texte werden auf Englisch veröffentlicht und genannt.

# en: Fluent that can't be read, duplicate ids, cycles, unknown references and errors of the resolver are findings. What Glossator doesn't understand, it keeps.
ref-security-what-holds-9 = Fluent, das sich nicht lesen lässt, doppelte Kennungen, Zyklen, unbekannte Verweise und Fehler beim Auflösen sind Befunde. Was Glossator nicht versteht, behält es.

# en: No input that we know of causes a panic, an abort or a hang. [Limits]({ $limits }) apply before anything is parsed.
ref-security-what-holds-10 = Keine Eingabe, die wir kennen, führt zu einem Absturz (Panic), einem Abbruch oder einem Hänger. Die [Grenzen]({ $limits }) gelten, bevor irgendetwas zerlegt wird.

# en: After `kill -9`, a power cut or a full disk, each file is the whole old or the whole new one, and the next run completes the rest. One run writes at a time. A file that somebody edits while `sync` runs isn't replaced.
ref-security-what-holds-11 = Nach `kill -9`, einem Stromausfall oder bei voller Platte ist jede Datei ganz die alte oder ganz die neue, und der nächste Lauf holt den Rest nach. Es schreibt immer nur ein Lauf. Eine Datei, die jemand ändert, während `sync` läuft, wird nicht ersetzt.

# en: Output depends on content alone. A second run rewrites nothing.
ref-security-what-holds-12 = Die Ausgabe hängt nur vom Inhalt ab. Ein zweiter Lauf schreibt nichts neu.

# en: There is no network, no child process and no clock. What is printed has no terminal escapes, no invisible characters and no commands to CI systems but our own, whatever stands in pages, names and translations.
ref-security-what-holds-13 = Es gibt kein Netz, keine Kindprozesse und keine Uhr. Was ausgegeben wird, enthält keine Steuersequenzen für das Terminal, keine unsichtbaren Zeichen und keine Befehle an CI-Systeme außer unseren eigenen, was auch immer in Seiten, Namen und Übersetzungen steht.

# en: A catalog can't relax a rule. The configuration can, for one text and one English of it, with a [reason]({ $reason }).
ref-security-what-holds-14 = Ein Katalog kann keine Regel lockern. Die Konfiguration kann es, für einen Text und einen englischen Wortlaut davon, mit einer [Begründung]({ $reason }).

# en: What isn't promised
ref-security-what-isn-t-promised = Was nicht versprochen ist

# en: That a translation means what the English means. No program knows. Unreviewed text is never called reviewed.
ref-security-what-isn-t-promised-1 = Dass eine Übersetzung bedeutet, was das Englische bedeutet. Das weiß kein Programm. Ungeprüfter Text wird nie geprüft genannt.

# en: Anything against somebody who can write to your output folder, or who swaps folders for links on your machine while Glossator runs.
ref-security-what-isn-t-promised-2 = Schutz vor jemandem, der in Ihren Ausgabeordner schreiben kann oder auf Ihrem Rechner Ordner gegen Links austauscht, während Glossator läuft.

# en: That two runs see each other on a file system without locks, as some network disks are.
ref-security-what-isn-t-promised-3 = Dass zwei Läufe einander auf einem Dateisystem ohne Sperren bemerken, wie es manche Netzlaufwerke sind.

# en: That a million findings are few: printed, they take gigabytes.
ref-security-what-isn-t-promised-4 = Dass eine Million Befunde wenig Platz braucht: Ausgegeben sind es Gigabytes.

# en: In CI
ref-security-in-ci = In der CI

# en: Check pull requests with a workflow that [only reads]({ $only-reads }). Let a workflow of the main branch, which has a token, run nothing that a pull request can change, and look at [`changed-record`]({ $changed-record }) before you merge.
ref-security-in-ci-1 = Prüfen Sie Pull Requests mit einem Workflow, der [nur liest]({ $only-reads }). Lassen Sie einen Workflow des Hauptbranches, der ein Token hat, nichts ausführen, was ein Pull Request ändern kann, und sehen Sie sich vor dem Mergen [`changed-record`]({ $changed-record }) an.

# en: Glossator itself is built from published packages only, each with its checksum. `cargo deny` holds their licences and versions against `deny.toml`.
ref-security-in-ci-2 = Glossator selbst wird nur aus veröffentlichten Paketen gebaut, jedes mit seiner Prüfsumme. `cargo deny` prüft ihre Lizenzen und Versionen anhand von `deny.toml`.

# en: Report a hole
ref-security-report-a-hole = Eine Lücke melden

# en: Report in private, by the repository's security advisories, not as an issue. `SECURITY.md` says what to send.
ref-security-report-a-hole-1 = Melden Sie sie nichtöffentlich, über die Sicherheitshinweise (Security Advisories) des Repositorys, nicht als Issue. `SECURITY.md` sagt, was Sie schicken sollen.
