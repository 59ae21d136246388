### Written by glossator from src/right-to-left.md. To change the English, edit that page, not this file.

# heading 1
ref-right-to-left-right-to-left-languages = Right-to-left languages
# paragraph
ref-right-to-left-right-to-left-languages-1 = Arabic, Hebrew, Persian, Urdu and some others are written from right to left. Glossator's part is done without any configuration; the layout's part is one attribute.
# heading 2
ref-right-to-left-what-glossator-does = What Glossator does
# list item
ref-right-to-left-what-glossator-does-1 = English that stands in for a translation is wrapped in `<span lang="en" dir="ltr">`, so that its full stop stays at its end.
# list item
ref-right-to-left-what-glossator-does-2 = The notice is in the page's language, and its direction follows the page.
# list item
ref-right-to-left-what-glossator-does-3 = A page that is a whole HTML document gets `lang` and `dir` on its `<html>`. `dir` is changed where it is there, and added where the language runs the other way.
# list item
# $refused: findings.md#forbidden-character
ref-right-to-left-what-glossator-does-4 = Marks that steer direction (U+200E, U+200F) and joiners (U+200C, U+200D) are right in the scripts that need them. Overrides, which can show text in another order than it is written, are [refused]({ $refused }).
# list item
ref-right-to-left-what-glossator-does-5 = Numbers may be written in the language's own digits: `١٢` is equal to `12`.
# list item
ref-right-to-left-what-glossator-does-6 = `translations.json` says the direction of each language.
# heading 2
ref-right-to-left-what-your-layout-does = What your layout does
# paragraph
ref-right-to-left-what-your-layout-does-1 = The layout writes `<html>`, so it has to say `lang` and `dir`. Let `build` put its data where layouts can read it:
# paragraph
ref-right-to-left-what-your-layout-does-2 = Then save this as `_includes/html.html`:
# paragraph
# $liquid: {% include html.html %}
ref-right-to-left-what-your-layout-does-3 = and write `{ $liquid }` in place of `<html>` in your layout. Other generators have the direction in their own configuration:
# table heading
ref-right-to-left-what-your-layout-does-4 = Generator
# table heading
ref-right-to-left-what-your-layout-does-5 = Where
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-6 = Hugo
# table cell, column "Where"
# $liquid: {{ .Site.Language.LanguageDirection }}
ref-right-to-left-what-your-layout-does-7 = `languageDirection = "rtl"` in the language's table; the theme writes `dir="{ $liquid }"`
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-8 = Docusaurus
# table cell, column "Where"
ref-right-to-left-what-your-layout-does-9 = `direction: 'rtl'` in `i18n.localeConfigs`
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-10 = Starlight
# table cell, column "Where"
ref-right-to-left-what-your-layout-does-11 = `dir: 'rtl'` in `locales`
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-12 = VitePress
# table cell, column "Where"
ref-right-to-left-what-your-layout-does-13 = `dir: 'rtl'` in `locales`
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-14 = mdBook
# table cell, column "Where"
ref-right-to-left-what-your-layout-does-15 = `text-direction = "rtl"` under `[book]`; by default it follows `language`
# table cell, column "Generator"
ref-right-to-left-what-your-layout-does-16 = MkDocs Material
# table cell, column "Where"
ref-right-to-left-what-your-layout-does-17 = `direction: rtl` under `theme`
# heading 2
ref-right-to-left-style-sheets = Style sheets
# paragraph
ref-right-to-left-style-sheets-1 = Write `margin-inline-start` and `text-align: start` instead of `margin-left` and `text-align: left`; then one style sheet serves both directions. To see what breaks before a translator has written a word, list a pseudo-language:
# paragraph
ref-right-to-left-style-sheets-2 = Then fill it with English in Arabic letters:
# heading 2
ref-right-to-left-in-editors = In editors
# paragraph
ref-right-to-left-in-editors-1 = Catalogs mix both directions on one line: the id and the placeables run from left to right. Every `{ "{" } $… { "}" }` keeps its own spelling, even where an editor shows its braces the other way round. Copy placeables instead of typing them. Compare the order of words in the localized page or in `glossator report`, not in the catalog.
