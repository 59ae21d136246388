### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
ref-page-top-1 = A \*star\*, a &lt;tag&gt;, 1\. no list, a \[bracket\] and { "{" }braces{ "}" }.
# paragraph
ref-page-top-2 = 2018\. A year.
