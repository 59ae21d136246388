### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <p>
ref-page-top-1 = This stays <b>English</b>.
# paragraph
ref-page-top-2 = Text after it.
# text in <summary>
ref-page-top-3 = More
# text in <details>
ref-page-top-4 = Text inside.
