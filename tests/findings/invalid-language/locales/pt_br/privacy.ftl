ref-3-top-1 = Coletamos dados.
