ref-page-top-1 = Ein \*Stern\*, ein &lt;Tag&gt;, 1\. keine Liste, eine \[Klammer\] und { "{" }Klammern{ "}" }.
ref-page-top-2 = 2018. Ein Jahr.
