### /about/, written by glossator from pages/about.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-2-title = About us
# description (front matter)
ref-2-description = Who measures, and why
# paragraph
ref-2-top-1 = The Lindenhöhe Weather Network began in 1998 with one thermometer and a notebook. Jürgen Weiß read it every morning at seven, and his daughter drew the first chart.
# heading 2
ref-2-the-people = The people
# list item
ref-2-the-people-1 = **Jürgen Weiß** looks after the server.
# list item
ref-2-the-people-2 = **Aiko Gröbner** writes the firmware.
# list item
# $email: hello@lindenhoehe.example
ref-2-the-people-3 = **Samir Haddad** answers your mail: { $email }.
# heading 2
ref-2-how-we-work = How we work
# paragraph
ref-2-how-we-work-1 = We meet on the first Monday of each month. Minutes are public, and *everybody* may come.
# list item
ref-2-how-we-work-2 = Somebody proposes a change.
# list item
ref-2-how-we-work-3 = Two others try it at their own station.
# list item
ref-2-how-we-work-4 = We vote.
# quotation
ref-2-how-we-work-5 = What is measured in the open can be trusted in the open.
# heading 3
ref-2-money = Money
# paragraph
# $parish: https://parish.example/
# $ask-to-see-them: /contact/
ref-2-money-1 = We take no advertising. In 2023 we spent 612 € on the server and 88 € on paint. The accounts are audited by the [parish]({ $parish }), and anybody may [ask to see them]({ $ask-to-see-them }).
# title attribute
ref-2-money-2 = By mail or by letter
# heading 2
ref-2-the-people--2 = The people
# paragraph
# $the-first: #the-people
# $the-second: #the-people-1
ref-2-the-people--2-1 = This heading stands here twice, so that its address is another one: [the first]({ $the-first }), [the second]({ $the-second }).
