ref-data-footer-operator = Wetternetz Lindenhöhe, Gröbnerstraße 4, Lindenhöhe
ref-data-footer-links-1-label = Datenschutz
ref-data-footer-links-2-label = Nutzungsbedingungen
ref-data-footer-links-3-label = Cookies
ref-data-footer-links-4-label = Impressum
ref-data-footer-links-5-label = Messwerte als JSON
