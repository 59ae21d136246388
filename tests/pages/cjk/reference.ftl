### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
ref-page-top-1 = 個人データの 取り扱い **重要：**について。
# paragraph
ref-page-top-2 = English text.
