### /downloads/, written by glossator from pages/downloads.html. To change the English, edit that page, not this file.

# page title (front matter)
ref-9-title = Downloads
# description (front matter)
ref-9-description = Firmware and cases
# text in <p>
# $a-how-to-install-it: <a href="/docs/install">
# $a-how-to-install-it-end: </a>
ref-9-top-1 = Everything here is free. { $a-how-to-install-it }How to install it{ $a-how-to-install-it-end }
# text in <h2>
ref-9-firmware = Firmware
# text in <li>
# $a-version-2-4: <a href="/assets/map.svg" title="Version 2.4, for all boards">
# $a-version-2-4-end: </a>
# $date: 2024-02-11; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-9-firmware-1 = { $a-version-2-4 }Version 2.4{ $a-version-2-4-end } ({ $date })
# title attribute
ref-9-firmware-2 = Version 2.4, for all boards
# text in <li>
# $a-security: <a href="/security/">
# $a-security-end: </a>
ref-9-firmware-3 = Version 2.3 is <em>no longer</em> supported, see { $a-security }security{ $a-security-end }.
# text in <h2>
ref-9-cases-to-print = Cases to print
# alt attribute
ref-9-cases-to-print-1 = The valley from the church tower
# text in <p>
# $liquid: {{ 4 | plus: 1 }}
ref-9-cases-to-print-2 = Print them in white. A dark case is { $liquid } degrees too warm.
# text in <p>
# $a-write-to-us: <a href="{{ '/contact/' | relative_url }}">
# $a-write-to-us-end: </a>
ref-9-cases-to-print-3 = Questions? { $a-write-to-us }Write to us{ $a-write-to-us-end }.
# text in <th>
ref-9-cases-to-print-4 = Case
# text in <th>
ref-9-cases-to-print-5 = Size
# text in <td>
ref-9-cases-to-print-6 = Small
# text in <td>
ref-9-cases-to-print-7 = 12 cm
