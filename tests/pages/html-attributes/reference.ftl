### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <label>
ref-page-top-1 = Search the site
# placeholder attribute
ref-page-top-2 = Words to look for
# aria-label attribute
ref-page-top-3 = What "words" mean
# title attribute
ref-page-top-4 = Start the search
# text in <button>
ref-page-top-5 = Go
# title attribute
# $liquid: {{ site.title }}
ref-page-top-6 = About { $liquid }
# text in <p>
# $img: <img src="/a.png" alt="A map">
# $abbr-html: <abbr title="Hypertext Markup Language">
# $abbr-html-end: </abbr>
ref-page-top-7 = We show { $img } of the { $abbr-html }HTML{ $abbr-html-end } world.
# alt attribute
ref-page-top-8 = A map
# title attribute
ref-page-top-9 = Hypertext Markup Language
# paragraph
# $span-a-hint: <span title="A hint" class="x">
# $span-a-hint-end: </span>
# $img: <img src="/b.png" alt="A picture">
ref-page-top-10 = A paragraph with { $span-a-hint }a hint{ $span-a-hint-end } and { $img }.
# title attribute
ref-page-top-11 = A hint
# alt attribute
ref-page-top-12 = A picture
# alt attribute
ref-page-top-13 = A picture on its own
