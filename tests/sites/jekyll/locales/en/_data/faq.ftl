### Written by glossator from _data/faq.yml. To change the English, edit that page, not this file.

# q (data)
ref-data-faq-1-q = Does it cost anything?
# a (data)
ref-data-faq-1-a = No. The network is run by volunteers, and Jürgen Weiß pays for the server out of his own pocket.
# q (data)
ref-data-faq-2-q = Isn't a thermometer at the window enough?
# a (data)
ref-data-faq-2-a = A window is 3 °C warmer than the field behind it. See "Calibration".
# q (data)
ref-data-faq-3-q = How do I leave?
# a (data)
# $br: empty line
ref-data-faq-3-a = Write to us.{ $br }We delete your account within 30 days.
