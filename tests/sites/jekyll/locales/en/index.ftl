### /, written by glossator from pages/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-1-title = Home
# description (front matter)
ref-1-description = Weather of our valley, measured by its people.
# text in <p>
# $a-who-we-are: <a href="/about/" title="About the network">
# $a-who-we-are-end: </a>
ref-1-top-1 = <b>Welcome</b> to Lindenhöhe, where <em>forty-one</em> neighbours measure the weather. Read { $a-who-we-are }who we are{ $a-who-we-are-end }.
# title attribute
ref-1-top-2 = About the network
# text in <p>
# $a-build-a-station: <a class="button" href="/docs/install/">
# $a-build-a-station-end: </a>
# $a-get-the-firmware: <a class="button" href="/downloads/#firmware">
# $a-get-the-firmware-end: </a>
ref-1-top-3 = { $a-build-a-station }Build a station{ $a-build-a-station-end } { $a-get-the-firmware }Get the firmware{ $a-get-the-firmware-end }
# paragraph
ref-1-top-4 = **Today's readings** come from two stations.
# heading 2
ref-1-what-you-find-here = What you find here
# list item
# $documentation: /docs/
ref-1-what-you-find-here-1 = [Documentation]({ $documentation }): how to build a station
# list item
# $questions: /faq/#accounts
ref-1-what-you-find-here-2 = [Questions]({ $questions }) that are asked often
# list item
# $privacy-policy: /privacy#retention
ref-1-what-you-find-here-3 = what we keep about you: [privacy policy]({ $privacy-policy })
# text in <h3>
ref-1-for-beginners = For beginners
# text in <p>
# $liquid: {% include fee.html amount="45" %}
ref-1-for-beginners-1 = A station costs { $liquid } and an afternoon.
# text in <h3>
ref-1-for-schools = For schools
# text in <p>
# $a-ask-frau-m-ller: <a href='/contact/'>
# $a-ask-frau-m-ller-end: </a>
ref-1-for-schools-1 = We lend stations to schools. { $a-ask-frau-m-ller }Ask Frau Müller{ $a-ask-frau-m-ller-end }!
# paragraph
ref-1-for-schools-2 = More than one station is on the air.
# paragraph
ref-1-for-schools-3 = Only one station is on the air.
