### French (fr), made from src/right-to-left.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/right-to-left.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Right-to-left languages
ref-right-to-left-right-to-left-languages = Langues écrites de droite à gauche

# en: Arabic, Hebrew, Persian, Urdu and some others are written from right to left. Glossator's part is done without any configuration; the layout's part is one attribute.
ref-right-to-left-right-to-left-languages-1 = L’arabe, l’hébreu, le persan, l’ourdou et quelques autres langues s’écrivent de droite à gauche. Glossator fait sa part sans aucune configuration ; la part du gabarit est un seul attribut.

# en: What Glossator does
ref-right-to-left-what-glossator-does = Ce que fait Glossator

# en: English that stands in for a translation is wrapped in `<span lang="en" dir="ltr">`, so that its full stop stays at its end.
ref-right-to-left-what-glossator-does-1 = L’anglais qui remplace une traduction est entouré de `<span lang="en" dir="ltr">`, pour que son point final reste à sa fin.

# en: The notice is in the page's language, and its direction follows the page.
ref-right-to-left-what-glossator-does-2 = L’avis est dans la langue de la page, et son sens d’écriture suit la page.

# en: A page that is a whole HTML document gets `lang` and `dir` on its `<html>`. `dir` is changed where it is there, and added where the language runs the other way.
ref-right-to-left-what-glossator-does-3 = Une page qui est un document HTML complet reçoit `lang` et `dir` sur son `<html>`. `dir` est changé là où il existe, et ajouté là où la langue s’écrit dans l’autre sens.

# en: Marks that steer direction (U+200E, U+200F) and joiners (U+200C, U+200D) are right in the scripts that need them. Overrides, which can show text in another order than it is written, are [refused]({ $refused }).
ref-right-to-left-what-glossator-does-4 = Les marques qui règlent le sens d’écriture (U+200E, U+200F) et les liants (U+200C, U+200D) sont justes dans les écritures qui en ont besoin. Les caractères qui forcent ce sens, et peuvent montrer un texte dans un autre ordre que celui où il est écrit, sont [refusés]({ $refused }).

# en: Numbers may be written in the language's own digits: `١٢` is equal to `12`.
ref-right-to-left-what-glossator-does-5 = Les nombres peuvent s’écrire avec les chiffres de la langue : `١٢` est égal à `12`.

# en: `translations.json` says the direction of each language.
ref-right-to-left-what-glossator-does-6 = `translations.json` donne le sens d’écriture de chaque langue.

# en: What your layout does
ref-right-to-left-what-your-layout-does = Ce que fait votre gabarit

# en: The layout writes `<html>`, so it has to say `lang` and `dir`. Let `build` put its data where layouts can read it:
ref-right-to-left-what-your-layout-does-1 = Le gabarit écrit `<html>` ; c’est donc à lui de donner `lang` et `dir`. Faites mettre à `build` ses données là où les gabarits peuvent les lire :

# en: Then save this as `_includes/html.html`:
ref-right-to-left-what-your-layout-does-2 = Enregistrez ensuite ceci sous `_includes/html.html` :

# en: and write `{ $liquid }` in place of `<html>` in your layout. Other generators have the direction in their own configuration:
ref-right-to-left-what-your-layout-does-3 = et écrivez `{ $liquid }` à la place de `<html>` dans votre gabarit. Les autres générateurs ont le sens d’écriture dans leur propre configuration :

# en: Generator
ref-right-to-left-what-your-layout-does-4 = Générateur

# en: Where
ref-right-to-left-what-your-layout-does-5 = Où

# en: Hugo
ref-right-to-left-what-your-layout-does-6 = Hugo

# en: `languageDirection = "rtl"` in the language's table; the theme writes `dir="{ $liquid }"`
ref-right-to-left-what-your-layout-does-7 = `languageDirection = "rtl"` dans la table de la langue ; le thème écrit `dir="{ $liquid }"`

# en: Docusaurus
ref-right-to-left-what-your-layout-does-8 = Docusaurus

# en: `direction: 'rtl'` in `i18n.localeConfigs`
ref-right-to-left-what-your-layout-does-9 = `direction: 'rtl'` dans `i18n.localeConfigs`

# en: Starlight
ref-right-to-left-what-your-layout-does-10 = Starlight

# en: `dir: 'rtl'` in `locales`
ref-right-to-left-what-your-layout-does-11 = `dir: 'rtl'` dans `locales`

# en: VitePress
ref-right-to-left-what-your-layout-does-12 = VitePress

# en: `dir: 'rtl'` in `locales`
ref-right-to-left-what-your-layout-does-13 = `dir: 'rtl'` dans `locales`

# en: mdBook
ref-right-to-left-what-your-layout-does-14 = mdBook

# en: `text-direction = "rtl"` under `[book]`; by default it follows `language`
ref-right-to-left-what-your-layout-does-15 = `text-direction = "rtl"` sous `[book]` ; par défaut, il suit `language`

# en: MkDocs Material
ref-right-to-left-what-your-layout-does-16 = MkDocs Material

# en: `direction: rtl` under `theme`
ref-right-to-left-what-your-layout-does-17 = `direction: rtl` sous `theme`

# en: Style sheets
ref-right-to-left-style-sheets = Feuilles de style

# en: Write `margin-inline-start` and `text-align: start` instead of `margin-left` and `text-align: left`; then one style sheet serves both directions. To see what breaks before a translator has written a word, list a pseudo-language:
ref-right-to-left-style-sheets-1 = Écrivez `margin-inline-start` et `text-align: start` plutôt que `margin-left` et `text-align: left` ; une seule feuille de style sert alors les deux sens. Pour voir ce qui se casse avant que le premier mot ne soit traduit, ajoutez une pseudo-langue :

# en: Then fill it with English in Arabic letters:
ref-right-to-left-style-sheets-2 = Remplissez-la ensuite d’anglais en lettres arabes :

# en: In editors
ref-right-to-left-in-editors = Dans les éditeurs

# en: Catalogs mix both directions on one line: the id and the placeables run from left to right. Every `{ "{" } $… { "}" }` keeps its own spelling, even where an editor shows its braces the other way round. Copy placeables instead of typing them. Compare the order of words in the localized page or in `glossator report`, not in the catalog.
ref-right-to-left-in-editors-1 = Les catalogues mêlent les deux sens sur une même ligne : l’identifiant et les champs vont de gauche à droite. Chaque `{ "{" } $… { "}" }` garde sa graphie, même là où un éditeur montre ses accolades retournées. Copiez les champs au lieu de les saisir. Comparez l’ordre des mots dans la page traduite ou dans `glossator report`, pas dans le catalogue.
