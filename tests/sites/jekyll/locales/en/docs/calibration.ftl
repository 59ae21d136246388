### /docs/calibration/, written by glossator from pages/docs/calibration.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-13-title = Calibration
# heading 2
ref-13-before-you-start = Before you start
# paragraph
ref-13-before-you-start-1 = Let the station stand outside for *at least* a day...
# paragraph
# $attributes: {: .x}
# $attributes-2: {: .language-bash}
# $link: /docs/install/
# $attributes-3: {: rel="next" .next}
ref-13-before-you-start-2 = A **bold**{ $attributes } word, a `code`{ $attributes-2 } span, a [link]({ $link }){ $attributes-3 }.
# list item
ref-13-before-you-start-3 = Put ice into water.
# list item
ref-13-before-you-start-4 = Wait until both have the same temperature.
# table cell
ref-13-before-you-start-5 = The sum of A
# table cell
ref-13-before-you-start-6 = B is shown on the display.
# paragraph
ref-13-before-you-start-7 = Turn the screw by a quarter -- not more.
# term
ref-13-before-you-start-8 = Reaching the "ice point"
# definition
ref-13-before-you-start-9 = is easy
# heading 2
ref-13-what-s-next-2024 = What's next? (2024)
# paragraph
ref-13-what-s-next-2024-1 = `kramdown` turns 'quotes' into curly ones, --- into dashes, and ... into dots. The HTML is clean, *isn't it*?
# paragraph
# $extension: $$t_0$$
ref-13-what-s-next-2024-2 = A formula stands above; one is here, too: { $extension }, the ice point.
# paragraph
# $footnote: [^price]
ref-13-what-s-next-2024-3 = Price: 5 $ or 6 $ for each sensor{ $footnote }.
# footnote
# $date: 2024-01-15; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-13-what-s-next-2024-4 = Prices as of { $date }.
# footnote
ref-13-what-s-next-2024-5 = They rise in summer.
