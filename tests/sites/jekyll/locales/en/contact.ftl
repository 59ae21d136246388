### /contact/, written by glossator from pages/contact.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-10-title = Contact
# paragraph
ref-10-top-1 = Write to us; Samir reads everything.
# text in <label>
ref-10-top-2 = Your name
# placeholder attribute
ref-10-top-3 = First name is enough
# title attribute
ref-10-top-4 = We don't check it
# text in <label>
ref-10-top-5 = Message
# aria-label attribute
ref-10-top-6 = Your message
# placeholder attribute
ref-10-top-7 = What moves you?
# value attribute
ref-10-top-8 = Send
# aria-label attribute
ref-10-top-9 = Send the message
# paragraph
# $img: <img src="/assets/map.svg" alt="Map of the village" title="The red house">
# $abbr-a-chair: <abbr title="kept for you">
# $abbr-a-chair-end: </abbr>
ref-10-top-10 = Or come by: { $img } We have tea, and { $abbr-a-chair }a chair{ $abbr-a-chair-end }.
# alt attribute
ref-10-top-11 = Map of the village
# title attribute
ref-10-top-12 = The red house
# title attribute
ref-10-top-13 = kept for you
# paragraph
# $the-valley: /assets/map.svg
# $attributes: {: width="120"}
ref-10-top-14 = ![The valley]({ $the-valley }){ $attributes }
# title attribute
ref-10-top-15 = Seen from the church tower
# paragraph
# $html: <!-- inline comment -->
# $a-send-a-letter: <a href="/imprint/">
# $a-send-a-letter-end: </a>
ref-10-top-16 = Press <kbd>Ctrl</kbd>+<kbd>P</kbd> to print H<sub>2</sub>O{ $html } proof maps, or { $a-send-a-letter }send a letter{ $a-send-a-letter-end }.
