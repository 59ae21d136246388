### /news/, written by glossator from content/a.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-1-title = News
# paragraph
# $the-last-one: {{ site.posts.first.url }}
# $a-the-old-ones: <a href="{% link old.md %}">
# $a-the-old-ones-end: </a>
ref-1-top-1 = See [the last one]({ $the-last-one }) and { $a-the-old-ones }the old ones{ $a-the-old-ones-end }.
