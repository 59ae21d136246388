### /lists/, written by glossator from content/page.md. To change the English, edit that page, not this file.

# tags.0 (front matter)
ref-page-tags-1 = one word
# tags.1 (front matter)
ref-page-tags-2 = two: words
# author.name (front matter)
ref-page-author-name = The team
# links.0.label (front matter)
ref-page-links-1-label = Home
# links.1.label (front matter)
ref-page-links-2-label = Mail: us
# page title (front matter)
ref-page-title = It's a title
# description (front matter)
ref-page-description = A folded description.
# paragraph
ref-page-top-1 = Text.
