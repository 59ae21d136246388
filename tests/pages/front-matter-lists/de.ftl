ref-page-tags-1 = ein Wort
ref-page-tags-2 = zwei: Wörter
ref-page-author-name = Die Gruppe
ref-page-links-1-label = no
ref-page-links-2-label = #Post
ref-page-title = Es ist ein Titel
ref-page-description = Eine Beschreibung: kurz.
ref-page-top-1 = Text auf Deutsch.
