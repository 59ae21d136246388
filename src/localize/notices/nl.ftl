# A built-in notice.

notice-plain = Deze pagina is een vertaling van het { $link }Engelse origineel{ $link-end }.
notice-prevails = Deze vertaling dient uitsluitend ter informatie; het { $link }Engelse origineel{ $link-end } is doorslaggevend.
notice-english =
    { $parts ->
        [one] { $parts } van de { $all } tekstdelen wordt in het Engels weergegeven omdat er geen actuele vertaling van is.
       *[other] { $parts } van de { $all } tekstdelen worden in het Engels weergegeven omdat er geen actuele vertaling van is.
    }
notice-older =
    { $parts ->
        [one] { $parts } tekstdeel volgt een oudere versie van de Engelse tekst.
       *[other] { $parts } tekstdelen volgen een oudere versie van de Engelse tekst.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } tekstdeel is nog niet gecontroleerd.
       *[other] { $parts } tekstdelen zijn nog niet gecontroleerd.
    }
notice-redirect = Deze pagina is momenteel niet beschikbaar in het Nederlands. { $link }Naar de oorspronkelijke pagina{ $link-end }

# Where the pages are not in English.
notice-plain-other = Deze pagina is een vertaling van het { $link }origineel{ $link-end } ({ $source }).
notice-prevails-other = Deze vertaling is alleen ter informatie; het { $link }origineel{ $link-end } ({ $source }) is bepalend.
notice-english-other = Delen die in de oorspronkelijke taal staan omdat er geen actuele vertaling van is: { $parts } van { $all }.
notice-older-other = Delen die een oudere versie van het origineel volgen: { $parts }.
