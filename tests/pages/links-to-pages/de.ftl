ref-page-top-1 = [Hier]({ $here }), [dort]({ $there }), [unbekannt]({ $unknown }), [relativ]({ $relative }), [außen]({ $outside }) und [Verweis]({ $ref }).
ref-page-top-2 = Der „Titel"
