### /docs/, written by glossator from pages/docs/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-11-title = Documentation
# heading 2
ref-11-where-to-begin = Where to begin
# paragraph
ref-11-where-to-begin-1 = Start with *installing a station*.
# paragraph
ref-11-where-to-begin-2 = Start with *installing a station*; some pages may still be in English.
# paragraph
# $liquid: {% if site.stations.size > 5 -%}
# $liquid-2: {%- else -%}
# $liquid-3: {%- endif %}
ref-11-where-to-begin-3 = It takes { $liquid } an afternoon { $liquid-2 } a weekend { $liquid-3 }, and it is fun.
# paragraph
# $calibration: /docs/calibration/
# $liquid: {{ "last" | upcase }}
# $links: {% link pages/docs/links.md %}
ref-11-where-to-begin-4 = Then read about [calibration]({ $calibration }), and { $liquid } about [links]({ $links }).
