ref-a-top-1 = Eine „grüne“ Pflanze, wie's sie gibt
ref-a-top-2 = Pflanze, wie's sie gibt
ref-a-top-3 = Die { $liquid } ist gering.
ref-a-top-4 = Gebühr
