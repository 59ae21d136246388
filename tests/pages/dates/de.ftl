ref-page-top-1 = Geändert am { DATETIME($date-2, dateStyle: "long") }, gültig ab { $date }.
ref-page-top-2 = Keine Daten: 2018-13-45, a2018-07-26, /2018-07-26/, `2018-07-26`.
