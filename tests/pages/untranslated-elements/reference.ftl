### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 2
# $span-honest-shoes: <span translate="no">Honest Shoes</span>
ref-page-about = About { $span-honest-shoes }
# paragraph
# $logo: ![Logo](/l.png){:.notranslate}
ref-page-about-1 = See { $logo } now.
# quotation
# $b-honest-ltd: <b translate="no">Honest > Ltd</b>
ref-page-about-2 = Quoted { $b-honest-ltd } words go on.
# list item
# $i-honest: <i class="notranslate">Honest</i>
# $br: line break
ref-page-about-3 = One { $i-honest }{ $br }two
# term
# $i-t: <i translate="no">T</i>
ref-page-about-4 = Term { $i-t }
# definition
# $it: *it*{: .notranslate}
ref-page-about-5 = Definition of { $it }
# text in <div>
# $img: <img src="/x.png" translate="no" alt="kept" title="Kept">
ref-page-about-6 = Text and { $img }.
# paragraph
# $footnote: [^1]
# $span-honest: <span translate="no">Honest[^1]</span>
ref-page-about-7 = A footnote{ $footnote } with { $span-honest } words.
# footnote
# $kbd-ctrl: <kbd translate="no">Ctrl</kbd>
ref-page-about-8 = Note { $kbd-ctrl }.
