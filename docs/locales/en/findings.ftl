### Written by glossator from src/findings.md. To change the English, edit that page, not this file.

# heading 1
ref-findings-findings = Findings
# paragraph
ref-findings-findings-1 = `glossator check` and `glossator build` print findings. `glossator explain CODE` says the same about each as this chapter, which is made from its texts.
# paragraph
# $levels: configuration.md#levels
ref-findings-findings-2 = A *fault* is wrong. A *debt* is work that isn't done yet. Findings at the level `deny` make the exit code 1, those at `warn` are only printed. Debts are denied for published languages only: they warn for best-effort languages, for drafts, and with `--pull-request`. Change a level under [`[levels]`]({ $levels }) in the configuration.
