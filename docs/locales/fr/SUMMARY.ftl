### French (fr), made from src/SUMMARY.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/SUMMARY.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Summary
ref-summary-summary = Sommaire

# en: [Introduction]({ $introduction })
ref-summary-summary-1 = [Introduction]({ $introduction })

# en: Translating
ref-summary-translating = Traduire

# en: [For translators]({ $for-translators })
ref-summary-translating-1 = [Pour qui traduit]({ $for-translators })

# en: [Editors]({ $editors })
ref-summary-translating-2 = [Éditeurs]({ $editors })

# en: Running a site
ref-summary-running-a-site = Tenir un site

# en: [A new site]({ $a-new-site })
ref-summary-running-a-site-1 = [Un nouveau site]({ $a-new-site })

# en: [A site that is translated already]({ $a-site-that-is-translated-already })
ref-summary-running-a-site-2 = [Un site déjà traduit]({ $a-site-that-is-translated-already })

# en: [For maintainers]({ $for-maintainers })
ref-summary-running-a-site-3 = [Pour qui entretient un site]({ $for-maintainers })

# en: [Checks in CI]({ $checks-in-ci })
ref-summary-running-a-site-4 = [Vérifications en CI]({ $checks-in-ci })

# en: [Large sites]({ $large-sites })
ref-summary-running-a-site-8 = [Grands sites]({ $large-sites })

# en: [A glossary]({ $a-glossary })
ref-summary-running-a-site-9 = [Un glossaire]({ $a-glossary })

# en: [Site generators]({ $site-generators })
ref-summary-running-a-site-5 = [Générateurs de sites]({ $site-generators })

# en: [Right-to-left languages]({ $right-to-left-languages })
ref-summary-running-a-site-6 = [Langues écrites de droite à gauche]({ $right-to-left-languages })

# en: [Exchange with other tools]({ $exchange-with-other-tools })
ref-summary-running-a-site-7 = [Échanges avec d’autres outils]({ $exchange-with-other-tools })

# en: Reference
ref-summary-reference = Référence

# en: [What of a page is translated]({ $what-of-a-page-is-translated })
ref-summary-reference-1 = [Ce qui est traduit d’une page]({ $what-of-a-page-is-translated })

# en: [Commands]({ $commands })
ref-summary-reference-2 = [Commandes]({ $commands })

# en: [Configuration]({ $configuration })
ref-summary-reference-3 = [Configuration]({ $configuration })

# en: [Findings]({ $findings })
ref-summary-reference-4 = [Constats]({ $findings })

# en: [File formats]({ $file-formats })
ref-summary-reference-5 = [Formats de fichiers]({ $file-formats })

# en: [Security]({ $security })
ref-summary-reference-6 = [Sécurité]({ $security })

# en: [Performance]({ $performance })
ref-summary-reference-7 = [Performances]({ $performance })
