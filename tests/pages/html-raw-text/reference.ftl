### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <noscript>
ref-page-top-1 = <p>Please <b>enable</b> it.</p>
# text in <iframe>
ref-page-top-2 = Your browser shows no frames.
# text in <noembed>
ref-page-top-3 = Nothing is embedded.
# text in HTML
ref-page-top-4 = Words
