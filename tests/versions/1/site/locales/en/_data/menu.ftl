### Written by glossator from _data/menu.yml. To change the English, edit that page, not this file.

# main.title (data)
ref-data-menu-main-1-title = Privacy policy
# main.title (data)
ref-data-menu-main-2-title = About us
