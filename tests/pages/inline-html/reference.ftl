### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $a-some-help: <a href="/help/" title="x > y">
# $a-some-help-end: </a>
# $br: <br>
# $span-this: <span class="note">
# $span-this-end: </span>
ref-page-top-1 = Press <kbd>F1</kbd> for { $a-some-help }some help{ $a-some-help-end }.{ $br } And { $span-this }this{ $span-this-end } too.
# title attribute
ref-page-top-2 = x > y
