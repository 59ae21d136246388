### Written by glossator from _data/footer.yml. To change the English, edit that page, not this file.

# operator (data)
ref-data-footer-operator = Lindenhöhe Weather Network, Gröbnerstraße 4, Lindenhöhe
# links.label (data)
ref-data-footer-links-1-label = Privacy
# links.label (data)
ref-data-footer-links-2-label = Terms of use
# links.label (data)
ref-data-footer-links-3-label = Cookies
# links.label (data)
ref-data-footer-links-4-label = Imprint
# links.label (data)
ref-data-footer-links-5-label = Readings as JSON
