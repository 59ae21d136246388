ref-page-top-1 = - Straße 1 { $br } # Stadt{ $br-2 }Land
ref-page-top-2 = Zitierte Zeile{ $br }> und die nächste.
ref-page-top-3 = Ein Punkt{ $br }+ und der nächste.
