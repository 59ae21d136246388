ref-page-top-1 = Ein Absatz mit *Betonung*{ $attributes } darin.
ref-page-top-2 = Ein zweiter.
ref-page-top-3 = Hier ein [Verweis]({ $link }){ $attributes }.
