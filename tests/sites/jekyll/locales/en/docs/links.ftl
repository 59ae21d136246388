### /docs/links/, written by glossator from pages/docs/links.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-14-title = Further reading
# paragraph
# $with-slash: /privacy/
# $without: /privacy
# $with-fragment: /privacy#retention
# $both: /privacy/#kept
# $query: /contact/?about=links
# $title: /terms/
# $angle: /cookies/
# $old-address: /en/privacy/
# $own-host: https://www.lindenhoehe.example/faq/#accounts
# $own-host-without-slash: https://www.lindenhoehe.example/faq
# $relative: ../install/
# $below: #below
# $a-file: /feeds/stations.json
# $other-site: https://parish.example/privacy/
ref-14-top-1 = All kinds of links: [with slash]({ $with-slash }), [without]({ $without }), [with fragment]({ $with-fragment }), [both]({ $both }), [query]({ $query }), [title]({ $title }), [angle]({ $angle }), [old address]({ $old-address }), [own host]({ $own-host }), [own host without slash]({ $own-host-without-slash }), [relative]({ $relative }), [below]({ $below }), [a file]({ $a-file }), [other site]({ $other-site }).
# title attribute
ref-14-top-2 = The terms
# paragraph
# $full: /terms/#liability
# $collapsed: /docs/install
# $shortcut: https://www.lindenhoehe.example/docs/
# $an-image: /assets/map.svg
# $one-that-redirects: /data-protection/
ref-14-top-3 = References: [full]({ $full }), [collapsed]({ $collapsed }), [Shortcut]({ $shortcut }), ![an image]({ $an-image }), [one that redirects]({ $one-that-redirects }).
# paragraph
# $url: https://www.lindenhoehe.example/privacy/
# $url-2: https://www.lindenhoehe.example/terms/
# $a-https-www-lindenhoehe-example-cookies: <a href="https://www.lindenhoehe.example/cookies/">
# $url-3: https://www.lindenhoehe.example/cookies/
# $a-https-www-lindenhoehe-example-cookies-end: </a>
ref-14-top-4 = Shown: { $url }, { $url-2 }, { $a-https-www-lindenhoehe-example-cookies }{ $url-3 }{ $a-https-www-lindenhoehe-example-cookies-end }.
# paragraph
# $a-double-quotes: <a href="/about/#the-people-1">
# $a-double-quotes-end: </a>
# $a-single: <a href='/imprint/#responsible'>
# $a-single-end: </a>
# $a-with-a-title: <a class="x" title="To the imprint" href="/imprint/">
# $a-with-a-title-end: </a>
ref-14-top-5 = In HTML: { $a-double-quotes }double quotes{ $a-double-quotes-end }, { $a-single }single{ $a-single-end }, { $a-with-a-title }with a title{ $a-with-a-title-end }.
# title attribute
ref-14-top-6 = To the imprint
# text in <p>
# $a-before-you-start: <a href="/docs/calibration/#before-you-start">
# $a-before-you-start-end: </a>
# $a-what-s-next: <a href="/docs/calibration/#whats-next-2024">
# $a-what-s-next-end: </a>
# $a-below: <a href="#below">
# $a-below-end: </a>
ref-14-top-7 = In a block: { $a-before-you-start }before you start{ $a-before-you-start-end }, { $a-what-s-next }what's next{ $a-what-s-next-end }, { $a-below }below{ $a-below-end }.
# paragraph
# $a-x: <a href="/privacy/">
# $a-x-end: </a>
ref-14-top-8 = Code stays: `[x](/privacy/)`, <code>{ $a-x }x{ $a-x-end }</code>.
# paragraph
# $the-valley: /assets/map.svg
# $the-valley-2: /docs/history/
ref-14-top-9 = [![The valley]({ $the-valley })]({ $the-valley-2 })
# heading 1
ref-14-below = Below
# paragraph
# $history: /docs/history/
# $the-rest: /docs/
# $one: {{ site.url }}/privacy/
# $a-two: <a href="{{ '/terms/' | relative_url }}">
# $a-two-end: </a>
ref-14-below-1 = [History]({ $history }) may be missing in your language, [the rest]({ $the-rest }) isn't. By template: [one]({ $one }), { $a-two }two{ $a-two-end }.
# title attribute
ref-14-below-2 = What we promise
