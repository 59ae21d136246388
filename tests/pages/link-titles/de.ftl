ref-page-top-1 = Seht jetzt [die Bedingungen]({ $the-terms }) an.
ref-page-top-2 = Was | gilt
ref-page-top-3 = Schaut euch ![unser Büro]({ $our-office }) an.
ref-page-top-4 = Wo wir 'arbeiten' | leben
ref-page-top-5 = Lest [das]({ $this }).
ref-page-top-6 = Was wir | "sammeln"
