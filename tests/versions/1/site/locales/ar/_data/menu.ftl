### Arabic (ar), made from _data/menu.yml. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/_data/menu.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 ديسمبر 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Privacy policy
ref-data-menu-main-1-title = سياسة الخصوصية

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: About us
# Memory (100 %, ref-about-title): من نحن
# ref-data-menu-main-2-title =
