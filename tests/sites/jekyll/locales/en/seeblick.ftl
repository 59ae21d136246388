### /stations/seeblick/, written by glossator from _stations/seeblick.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-17-title = Seeblick
# description (front matter)
ref-17-description = Readings from the lake
# paragraph
# $liquid: {{ page.height }}
ref-17-top-1 = The station *Seeblick* stands on the jetty, { $liquid } metres above the sea.
# paragraph
# $date: 2011-05-02; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-17-top-2 = It has measured air and water since { $date }. In winter the jetty is icy: please don't visit it then.
# paragraph
# $kirchturm: /stations/kirchturm/
# $terms: /terms/#use
ref-17-top-3 = The next station is [Kirchturm]({ $kirchturm }). How the readings may be used is said in the [terms]({ $terms }).
