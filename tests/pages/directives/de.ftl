ref-page-top-1 = Wir werden Daten erheben.
ref-page-consent = Sie stimmen zu.
ref-page-top-3 = Aber das.
ref-page-top-4 = Das auch.
ref-page-top-5 = Das Ende mit `<!-- glossator:skip -->`.
ref-page-top-6 = Aber das
ref-page-top-7 = Das Ende in HTML.
