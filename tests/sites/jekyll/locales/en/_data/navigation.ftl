### Written by glossator from _data/navigation.yml. To change the English, edit that page, not this file.

# main.title (data)
ref-data-navigation-main-1-title = Home
# main.title (data)
ref-data-navigation-main-2-title = About us
# main.hint (data)
ref-data-navigation-main-2-hint = Who measures the weather at Lindenhöhe
# main.title (data)
ref-data-navigation-main-3-title = Documentation
# main.children.title (data)
ref-data-navigation-main-3-children-1-title = Installing a station
# main.children.title (data)
ref-data-navigation-main-3-children-2-title = Calibration
# main.children.title (data)
ref-data-navigation-main-3-children-3-title = Further reading
# main.title (data)
ref-data-navigation-main-4-title = Stations' readings
# main.title (data)
ref-data-navigation-main-5-title = Questions
# main.title (data)
ref-data-navigation-main-6-title = Downloads
