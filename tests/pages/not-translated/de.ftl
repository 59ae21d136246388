ref-page-title = Ein Titel
