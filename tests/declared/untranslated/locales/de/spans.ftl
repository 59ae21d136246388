ref-spans-top-1 = Für immer heißt unser Laden { $span-honest-shoes }.
ref-spans-top-2 = Das { $b-honest-shoes-x-2018-05-04 } fehlt.
