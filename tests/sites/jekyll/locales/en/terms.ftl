### /terms/, written by glossator from pages/terms.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-3-title = Terms of use
# paragraph
# $date: 2024-03-01; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-3-top-1 = These terms have been in force since { $date }. They hold for everyone who uses the readings of the Lindenhöhe Weather Network.
# heading 2
ref-3-1-what-you-may-do = 1. What you may do
# paragraph
ref-3-1-what-you-may-do-1 = You may copy, share and print all readings, for any purpose, if you name the source:
# quotation
ref-3-1-what-you-may-do-2 = Lindenhöhe Weather Network, with the name of the station
# heading 2
ref-3-2-what-you-may-not-do = 2. What you may not do
# list item
ref-3-2-what-you-may-not-do-1 = Present a forecast of yours as ours.
# list item
ref-3-2-what-you-may-not-do-2 = Call the interface more than 60 times an hour.
# list item
ref-3-2-what-you-may-not-do-3 = Sell access to readings that are free here.
# heading 2
ref-3-3-liability = 3. Liability
# paragraph
ref-3-3-liability-1 = Stations stand in gardens. A bird may sit on the rain gauge, and then it rains less than we say. **We promise nothing**, in particular not that a reading is right, and you must not rely on it where lives depend on it.
# heading 2
ref-3-4-ending = 4. Ending
# paragraph
# $privacy-policy: /privacy/#retention
ref-3-4-ending-1 = We may close an account that breaks section 2. You may close yours at any time; what then happens with your data is said in our [privacy policy]({ $privacy-policy }).
# heading 2
ref-3-5-changes = 5. Changes
# paragraph
ref-3-5-changes-1 = If we change these terms we tell you 30 days before. The version in English prevails.
