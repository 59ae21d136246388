ref-page-top-1 = Ein ![Bild]({ $image }), ein [kurzer]({ $shortcut }), ein [leerer]({ $collapsed }) und ein [ganzer]({ $full-one }).
ref-page-top-2 = Noch einmal der [kurze]({ $short-cut }).
ref-page-top-3 = Titel
