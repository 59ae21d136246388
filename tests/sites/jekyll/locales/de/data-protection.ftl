ref-16-title = Datenschutz
