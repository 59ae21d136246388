ref-page-top-1 = Sëë { $img } now.
ref-page-top-2 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-3 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-4 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-5 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } änd { $h-the-head }thë hëäd{ $h-the-head-end } now.
ref-page-top-6 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-7 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-8 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-9 = Go to { $a-the-text }thë tëxt{ $a-the-text-end } now.
ref-page-top-10 = Tëxt { $a-the-text }thë tëxt{ $a-the-text-end }.
ref-page-top-11 = Codë `<a { $liquid }href="/x/"{ $liquid-2 }>` in ä tëxt.
