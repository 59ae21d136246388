### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $liquid: {{ site.title }}
# $liquid-2: {% if a %}
# $liquid-3: {% endif %}
# $them: {{ site.url }}/parts/
ref-page-top-1 = The { $liquid } has { $liquid-2 }two{ $liquid-3 } parts, see [them]({ $them }).
# paragraph
# $liquid: {{ raw }}
ref-page-top-2 = Code: `{ $liquid }`.
