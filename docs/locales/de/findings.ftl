### German (de), made from src/findings.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/findings.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Findings
ref-findings-findings = Befunde

# en: `glossator check` and `glossator build` print findings. `glossator explain CODE` says the same about each as this chapter, which is made from its texts.
ref-findings-findings-1 = `glossator check` und `glossator build` geben Befunde aus. `glossator explain CODE` sagt zu jedem dasselbe wie dieses Kapitel, das aus seinen Texten entsteht.

# en: A *fault* is wrong. A *debt* is work that isn't done yet. Findings at the level `deny` make the exit code 1, those at `warn` are only printed. Debts are denied for published languages only: they warn for best-effort languages, for drafts, and with `--pull-request`. Change a level under [`[levels]`]({ $levels }) in the configuration.
ref-findings-findings-2 = Ein *Fehler* (fault) ist falsch. Eine *Schuld* (debt) ist Arbeit, die noch zu tun ist. Befunde der Stufe `deny` machen den Exitcode zu 1, solche der Stufe `warn` werden nur ausgegeben. Schulden zählen nur bei veröffentlichten Sprachen: Bei Sprachen der Stufe best-effort, bei Entwürfen und mit `--pull-request` warnen sie. Ändern Sie eine Stufe unter [`[levels]`]({ $levels }) in der Konfiguration.
