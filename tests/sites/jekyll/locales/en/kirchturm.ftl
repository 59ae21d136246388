### /stations/kirchturm/, written by glossator from _stations/kirchturm.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-18-title = Kirchturm
# paragraph
ref-18-top-1 = On the church tower, above the bells. Wind only.
# list item
ref-18-top-2 = The strongest gust: 131 km/h
# list item
ref-18-top-3 = The bells shake the sensor at noon.
