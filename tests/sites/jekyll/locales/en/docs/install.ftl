### /docs/install/, written by glossator from pages/docs/install.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-12-title = Installing a station
# paragraph
ref-12-top-1 = You need a board, a case, and two hours without rain.
# heading 2
ref-12-build-it = Build it
# list item
ref-12-build-it-1 = Solder the sensor.
# list item
ref-12-build-it-2 = Use a *small* iron, and mind the fumes.
# list item
# $case: /downloads/#cases
ref-12-build-it-3 = Print the [case]({ $case }).
# list item
ref-12-build-it-4 = White is best.
# list item
ref-12-build-it-5 = Don't print at noon.
# list item
ref-12-build-it-6 = Screw it to a post, 2 metres above the grass.
# heading 2
ref-12-connect-it = Connect it
# paragraph
ref-12-connect-it-1 = Open `http://station.local/` and enter:
# term
ref-12-connect-it-2 = Network
# definition
ref-12-connect-it-3 = The name of your wireless network
# term
ref-12-connect-it-4 = Key
# definition
ref-12-connect-it-5 = Its key. Never send it to us!
# quotation
ref-12-connect-it-6 = **Tip:** The station restarts twice. That is fine.
# quotation
ref-12-connect-it-7 = Three times isn't.
# list item
ref-12-connect-it-8 = The lamp is green
# list item
ref-12-connect-it-9 = The box is closed
# paragraph
# $register-the-station: /contact/?about=station#form
ref-12-connect-it-10 = When all is done, [register the station]({ $register-the-station }).
