### German (de), made from src/right-to-left.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/right-to-left.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Right-to-left languages
# Memory (99 %, ref-summary-running-a-site-6): [Sprachen von rechts nach links]({ $right-to-left-languages })
# Memory, what differs: [-[Right-to-left languages]({ $right-to-left-languages })-]{+Right-to-left languages+}
# ref-right-to-left-right-to-left-languages =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Arabic, Hebrew, Persian, Urdu and some others are written from right to left. Glossator's part is done without any configuration; the layout's part is one attribute.
# ref-right-to-left-right-to-left-languages-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What Glossator does
# ref-right-to-left-what-glossator-does =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English that stands in for a translation is wrapped in `<span lang="en" dir="ltr">`, so that its full stop stays at its end.
# ref-right-to-left-what-glossator-does-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The notice is in the page's language, and its direction follows the page.
# ref-right-to-left-what-glossator-does-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A page that is a whole HTML document gets `lang` and `dir` on its `<html>`. `dir` is changed where it is there, and added where the language runs the other way.
# ref-right-to-left-what-glossator-does-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Marks that steer direction (U+200E, U+200F) and joiners (U+200C, U+200D) are right in the scripts that need them. Overrides, which can show text in another order than it is written, are [refused]({ $refused }).
# ref-right-to-left-what-glossator-does-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Numbers may be written in the language's own digits: `١٢` is equal to `12`.
# ref-right-to-left-what-glossator-does-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `translations.json` says the direction of each language.
# ref-right-to-left-what-glossator-does-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What your layout does
# ref-right-to-left-what-your-layout-does =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The layout writes `<html>`, so it has to say `lang` and `dir`. Let `build` put its data where layouts can read it:
# ref-right-to-left-what-your-layout-does-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Then save this as `_includes/html.html`:
# ref-right-to-left-what-your-layout-does-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: and write `{ $liquid }` in place of `<html>` in your layout. Other generators have the direction in their own configuration:
# ref-right-to-left-what-your-layout-does-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Generator
# ref-right-to-left-what-your-layout-does-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Where
# ref-right-to-left-what-your-layout-does-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Hugo
# ref-right-to-left-what-your-layout-does-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `languageDirection = "rtl"` in the language's table; the theme writes `dir="{ $liquid }"`
# ref-right-to-left-what-your-layout-does-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Docusaurus
# ref-right-to-left-what-your-layout-does-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `direction: 'rtl'` in `i18n.localeConfigs`
# ref-right-to-left-what-your-layout-does-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Starlight
# ref-right-to-left-what-your-layout-does-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `dir: 'rtl'` in `locales`
# ref-right-to-left-what-your-layout-does-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: VitePress
# ref-right-to-left-what-your-layout-does-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `dir: 'rtl'` in `locales`
# ref-right-to-left-what-your-layout-does-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: mdBook
# ref-right-to-left-what-your-layout-does-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `text-direction = "rtl"` under `[book]`; by default it follows `language`
# ref-right-to-left-what-your-layout-does-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: MkDocs Material
# ref-right-to-left-what-your-layout-does-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `direction: rtl` under `theme`
# ref-right-to-left-what-your-layout-does-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Style sheets
# ref-right-to-left-style-sheets =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Write `margin-inline-start` and `text-align: start` instead of `margin-left` and `text-align: left`; then one style sheet serves both directions. To see what breaks before a translator has written a word, fill a language with mirrored English:
# ref-right-to-left-style-sheets-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In editors
# ref-right-to-left-in-editors =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Catalogs mix both directions on one line: the id and the placeables run from left to right. Every `{ "{" } $… { "}" }` keeps its own spelling, even where an editor shows its braces the other way round. Copy placeables instead of typing them. Compare the order of words in the localized page or in `glossator report`, not in the catalog.
# ref-right-to-left-in-editors-1 =
