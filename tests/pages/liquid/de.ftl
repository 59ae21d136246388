ref-page-top-1 = { $liquid } hat { $liquid-2 }zwei{ $liquid-3 } Teile, siehe [dort]({ $them }).
ref-page-top-2 = Der Code: `{ $liquid }`.
