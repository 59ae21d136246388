### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $full-one: /qubes/
# $collapsed: https://example.org/a
# $shortcut: /b/
# $image: /i.png
ref-page-top-1 = A [full one]({ $full-one }), a [collapsed]({ $collapsed }), a [shortcut]({ $shortcut }), and an ![image]({ $image }).
# paragraph
# $short-cut: /c/
ref-page-top-2 = The [short cut]({ $short-cut }) again.
# title attribute
ref-page-top-3 = Title
