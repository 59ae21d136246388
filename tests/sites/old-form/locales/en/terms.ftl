### /terms/, written by glossator from content/terms.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-4-title = Terms
# heading 1
ref-4-terms = Terms
# paragraph
ref-4-terms-1 = We keep your data for three months.
# paragraph
# $object: /object/
ref-4-terms-2 = You may [object]({ $object }) whenever you like.
# paragraph
# $date: 2020-01-02; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-4-terms-3 = We delete your data after { $date }.
# paragraph
# $us: https://example.org/us/
ref-4-terms-5 = Write to [us]({ $us }) right now.
# paragraph
ref-4-terms-6 = Qubes OS
# paragraph
ref-4-terms-7 = Nobody sells your data to other people, whoever they may be in the world.
# paragraph
ref-4-terms-8 = We ask for your name.
# paragraph
ref-4-terms-9 = We ask for your age.
