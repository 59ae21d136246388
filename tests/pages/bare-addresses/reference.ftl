### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $url: https://example.org/a_b
# $url-2: www.example.org
# $url-3: https://example.org
# $email: help@example.org
ref-page-top-1 = See { $url }, { $url-2 } and { $url-3 }, or write to { $email }.
