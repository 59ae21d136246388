ref-page-1-first-steps = 1. Erste Schritte
ref-page-ber-uns = About us
ref-page-ber-uns--2 = Über uns
ref-page-code-more = `code` & mehr
ref-page-same = Gleich
ref-page-same--2 = Gleich
ref-page-same--2-1 = [dorthin]({ $to-it })
