ref-3-top-1 = Nous recueillons des données.
