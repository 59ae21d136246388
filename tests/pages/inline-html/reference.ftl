### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $a-some-help: <a href="/help/" title="x > y">
# $a-some-help-end: </a>
# $br: <br>
# $span-this: <span class="note">
# $span-this-end: </span>
# $html: <!-- a comment -->
ref-page-top-1 = Press <kbd>F1</kbd> for { $a-some-help }some help{ $a-some-help-end }.{ $br } And { $span-this }this{ $span-this-end } too. { $html }
