### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# heading 1
ref-3-use-of-data = Use of Data
# paragraph
# $kind: #use-of-datum
# $our-terms: /terms/#kindness
ref-3-use-of-data-1 = Be [kind]({ $kind }), as [our terms]({ $our-terms }) say.
