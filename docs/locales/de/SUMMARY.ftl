### German (de), made from src/SUMMARY.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/SUMMARY.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Summary
ref-summary-summary = Inhalt

# en: [Introduction]({ $introduction })
ref-summary-summary-1 = [Einführung]({ $introduction })

# en: Translating
ref-summary-translating = Übersetzen

# en: [For translators]({ $for-translators })
ref-summary-translating-1 = [Für Übersetzerinnen und Übersetzer]({ $for-translators })

# en: [Editors]({ $editors })
ref-summary-translating-2 = [Editoren]({ $editors })

# en: Running a site
ref-summary-running-a-site = Eine Website betreiben

# en: [A new site]({ $a-new-site })
ref-summary-running-a-site-1 = [Eine neue Website]({ $a-new-site })

# en: [A site that is translated already]({ $a-site-that-is-translated-already })
ref-summary-running-a-site-2 = [Eine schon übersetzte Website]({ $a-site-that-is-translated-already })

# en: [For maintainers]({ $for-maintainers })
ref-summary-running-a-site-3 = [Für alle, die eine Website pflegen]({ $for-maintainers })

# en: [Checks in CI]({ $checks-in-ci })
ref-summary-running-a-site-4 = [Prüfungen in der CI]({ $checks-in-ci })

# en: [Large sites]({ $large-sites })
ref-summary-running-a-site-8 = [Große Websites]({ $large-sites })

# en: [A glossary]({ $a-glossary })
ref-summary-running-a-site-9 = [Ein Glossar]({ $a-glossary })

# en: [Site generators]({ $site-generators })
ref-summary-running-a-site-5 = [Website-Generatoren]({ $site-generators })

# en: [Right-to-left languages]({ $right-to-left-languages })
ref-summary-running-a-site-6 = [Sprachen von rechts nach links]({ $right-to-left-languages })

# en: [Exchange with other tools]({ $exchange-with-other-tools })
ref-summary-running-a-site-7 = [Austausch mit anderen Werkzeugen]({ $exchange-with-other-tools })

# en: Reference
ref-summary-reference = Nachschlagen

# en: [What of a page is translated]({ $what-of-a-page-is-translated })
ref-summary-reference-1 = [Was von einer Seite übersetzt wird]({ $what-of-a-page-is-translated })

# en: [Commands]({ $commands })
ref-summary-reference-2 = [Befehle]({ $commands })

# en: [Configuration]({ $configuration })
ref-summary-reference-3 = [Konfiguration]({ $configuration })

# en: [Findings]({ $findings })
ref-summary-reference-4 = [Befunde]({ $findings })

# en: [File formats]({ $file-formats })
ref-summary-reference-5 = [Dateiformate]({ $file-formats })

# en: [Security]({ $security })
ref-summary-reference-6 = [Sicherheit]({ $security })

# en: [Performance]({ $performance })
ref-summary-reference-7 = [Leistung]({ $performance })
