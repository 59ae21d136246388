ref-page-top-1 = ![Ein Bildschirmfoto]({ $a-screenshot })
ref-page-top-3 = [![Ein verlinktes Bild]({ $a-linked-image })]({ $a-linked-image-2 })
ref-page-top-2 = Sein Titel
