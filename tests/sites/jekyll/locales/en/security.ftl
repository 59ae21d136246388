### /security/, written by glossator from pages/security.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-8-title = Security
# paragraph
# $email: mailto:security@lindenhoehe.example
# Note: Keep the tone friendly; we want people to report.
ref-8-top-1 = Found a hole? Write to { $email } and tell us how to see it.
# paragraph
ref-8-promise = We answer within three days, and never sue anybody who plays fair.
# heading 2
ref-8-checking-a-download = Checking a download
# paragraph
ref-8-checking-a-download-1 = Only trust the key if you got it from **two** places.
# paragraph
ref-8-checking-a-download-2 = The key server is <strong>not</strong> one of them.
# paragraph
ref-8-checking-a-download-3 = What we pay:
# table heading
ref-8-checking-a-download-4 = Kind
# table heading
ref-8-checking-a-download-5 = Reward
# table cell, column "Kind"
ref-8-checking-a-download-6 = Crash
# table cell, column "Kind"
ref-8-checking-a-download-7 = Leak
# table cell, column "Kind"
ref-8-checking-a-download-8 = Together
