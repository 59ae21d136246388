### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $url: https://www.qubes-os.org/doc/
# $email: help@example.org
ref-page-top-1 = See { $url } or write to { $email }.
