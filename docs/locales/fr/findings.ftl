### French (fr), made from src/findings.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/findings.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Findings
ref-findings-findings = Constats

# en: `glossator check` and `glossator build` print findings. `glossator explain CODE` says the same about each as this chapter, which is made from its texts.
ref-findings-findings-1 = `glossator check` et `glossator build` affichent des constats. `glossator explain CODE` dit de chacun la même chose que ce chapitre, qui est tiré de ses textes.

# en: A *fault* is wrong. A *debt* is work that isn't done yet. Findings at the level `deny` make the exit code 1, those at `warn` are only printed. Debts are denied for published languages only: they warn for best-effort languages, for drafts, and with `--pull-request`. Change a level under [`[levels]`]({ $levels }) in the configuration.
ref-findings-findings-2 = Une *faute* (fault) est une erreur. Une *dette* (debt) est un travail qui reste à faire. Les constats de niveau `deny` donnent le code de sortie 1, ceux de niveau `warn` sont seulement affichés. Les dettes ne comptent que pour les langues publiées : elles avertissent pour les langues best-effort, pour les brouillons et avec `--pull-request`. Changez un niveau sous [`[levels]`]({ $levels }) dans la configuration.
