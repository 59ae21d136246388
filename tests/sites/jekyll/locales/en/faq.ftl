### /faq/, written by glossator from pages/faq.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-7-title = Questions
# text in <p>
ref-7-top-1 = More
# heading 2
ref-7-accounts = Accounts
# text in <summary>
ref-7-accounts-1 = Do I need an account?
# text in <details>
ref-7-accounts-2 = Only if you run a station. To <em>read</em>, you need nothing.
# text in <summary>
ref-7-accounts-3 = What is in it?
# paragraph
# $data-we-collect: /privacy/#data-we-collect
ref-7-accounts-4 = Your mail address and the position of your station, see [Data we collect]({ $data-we-collect }).
# heading 2
ref-7-can-i-use-curl = Can I use `curl`?
# paragraph
# $liquid: {% raw %}`curl {{address}}`{% endraw %}
ref-7-can-i-use-curl-1 = Yes: { $liquid }, up to 60 times an hour.
# paragraph
# $liquid: {% unless page.lang contains "en" %}
# $liquid-2: {% endunless %}
ref-7-can-i-use-curl-2 = The answers are by neighbours{ $liquid }, and so is their translation{ $liquid-2 }.
# heading 2
ref-7-where-is-the-map = Where is the *map*?
# paragraph
# $liquid: {{ site.time | date: "%Y" }}
# $liquid-2: {{ site.title }}
# $our-page: {{ site.url }}/about/
ref-7-where-is-the-map-1 = It was taken down in { $liquid }, see [our { $liquid-2 } page]({ $our-page }).
