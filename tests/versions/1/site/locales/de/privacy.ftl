### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Privacy policy
ref-3-title = Datenschutz

# en: What we keep, and for how long.
ref-3-description = Was wir behalten und wie lange.

# en: privacy
ref-3-keywords-1 = Datenschutz

# en: data
ref-3-keywords-2 = Daten

# en: Data protection officer
ref-3-author-role = Datenschutzbeauftragte

# en: This page was last changed on { $date }. Read it before you [contact us]({ $contact-us }).
ref-3-top-1 = Diese Seite wurde zuletzt am { DATETIME($date, dateStyle: "long") } geändert. Lest sie, bevor ihr [uns schreibt]({ $contact-us }).

# en: Form
ref-3-top-2 = Formular

# en: What we keep
ref-3-what-we-keep = Was wir behalten

# en: We keep *only* what we **need**: your `user name`, and your address { $url }.
ref-3-what-we-keep-1 = Wir behalten *nur*, was wir **brauchen**: euren `user name` und eure Adresse { $url }.

# en: Your name, as you write it
# Ada: formal or informal?
ref-3-what-we-keep-2 = Euren Namen, wie ihr ihn schreibt

# en: Your address:
ref-3-what-we-keep-3 = Eure Adresse:

# en: the town, if [you want]({ $you-want })
ref-3-what-we-keep-5 = den Ort, wenn [ihr wollt]({ $you-want })

# en: Nothing else.{ $footnote }
ref-3-what-we-keep-6 = Sonst nichts.{ $footnote }

# en: But for what the law asks of us, see { $url }.
ref-3-what-we-keep-7 = Außer dem, was das Gesetz verlangt, siehe { $url }.

# en: We never sell data.
ref-3-what-we-keep-8 = Wir verkaufen nie Daten an { -kunden }.

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: Nor do we rent [-it.-]{+or lend it to anybody.+}
# en: Nor do we rent or lend it to anybody.
ref-3-what-we-keep-9 = Wir vermieten sie auch nicht.

# en: Purpose
ref-3-what-we-keep-10 = Zweck

# en: Kept for
ref-3-what-we-keep-11 = Aufbewahrt für

# en: By
ref-3-what-we-keep-12 = Durch

# en: Answers
ref-3-what-we-keep-13 = Antworten

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: [-30-]{+20+} days
# en: 20 days
ref-3-what-we-keep-14 = 30 Tage

# en: Support
ref-3-what-we-keep-15 = Kundendienst

# en: Bills
ref-3-what-we-keep-16 = Rechnungen

# en: *10 years*
ref-3-what-we-keep-17 = *10 Jahre*

# en: GitHub
ref-3-what-we-keep-18 = GitHub

# en: Back-ups
ref-3-what-we-keep-19 = Sicherungen

# en: 2 weeks
ref-3-what-we-keep-20 = 2 Wochen

# en: Where it is
ref-3-where-it-is = Wo es ist

# en: Street 1{ $br }12345 Town{ $br-2 }Country
ref-3-where-it-is-1 = Straße 1{ $br }12345 Stadt{ $br-2 }Land

# en: Term
ref-3-where-it-is-2 = Begriff

# MISSING. This is still the English: put the translation in its place; if it is right as it is, make this line "# accept".
# en: What it means, in a word.
ref-3-where-it-is-3 = What it means, in a word.
