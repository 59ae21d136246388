### French (fr), made from src/glossary.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/glossary.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Glossary and memory
ref-glossary-glossary-and-memory = Glossaire et mémoire

# en: The glossary
ref-glossary-the-glossary = Le glossaire

# en: `locales/_glossary.toml` says how terms are translated. It is optional, and so is each of its parts:
ref-glossary-the-glossary-1 = `locales/_glossary.toml` dit comment se traduisent les termes. Il est facultatif, et chacune de ses parties l’est aussi :

# en: `never-translate` lists names that stand in every translation as they are. They may have an ending.
ref-glossary-the-glossary-2 = `never-translate` énumère des noms qui figurent tels quels dans chaque traduction. Ils peuvent prendre une terminaison.

# en: `[terms]` has a line for each term: its translation in a language, or a list of forms that are right. The first is the one that translators are shown. A word with `*` behind it has any ending.
ref-glossary-the-glossary-3 = `[terms]` a une ligne par terme : sa traduction dans une langue, ou une liste de formes qui sont justes. La première est celle que montrent les catalogues. Un mot suivi de `*` peut prendre n’importe quelle terminaison.

# en: `[forbidden]` lists words that no translation in a language may have.
ref-glossary-the-glossary-4 = `[forbidden]` énumère les mots que, dans une langue, aucune traduction ne doit contenir.

# en: Where an English text has a term, translators see it below the English, in one line, and so do exports (`terms` in JSON lines):
ref-glossary-the-glossary-5 = Là où un texte anglais contient un terme, le catalogue l’indique sous l’anglais, sur une ligne, et les exports aussi (`terms` dans les lignes JSON) :

# en: `check` warns where a translation has none of the forms (`missing-term`), where a name was changed, and where a forbidden word stands (`forbidden-word`). These are warnings, and the text is shown: a good translation may say a thing in another way. Words are compared by their stems in the 30 languages that [Snowball]({ $snowball }) knows, so that plurals and cases count; compounds count, too. In other languages they are compared as whole words, in scripts without blanks between words as they are. Code isn't looked at. `[[exceptions]]` in `glossator.toml` can say why a text is right all the same.
ref-glossary-the-glossary-6 = `check` avertit là où une traduction n’a aucune des formes (`missing-term`), là où un nom a été changé et là où figure un mot interdit (`forbidden-word`). Ce sont des avertissements, et le texte est affiché : une bonne traduction peut dire une chose autrement. Les mots sont comparés par leur racine dans les 30 langues que connaît [Snowball]({ $snowball }), si bien que les pluriels et les cas comptent ; les mots composés comptent aussi. Dans les autres langues, ils sont comparés comme des mots entiers, et tels quels dans les écritures sans espaces entre les mots. Le code n’est pas examiné. `[[exceptions]]`, dans `glossator.toml`, peut dire pourquoi un texte est juste malgré tout.

# en: A longer term counts before a shorter one in it. A term that has a capital letter behind its first ("US", "iOS") is found only as it is written.
ref-glossary-the-glossary-7 = Un terme plus long l’emporte sur un plus court qu’il contient. Un terme qui a une majuscule après sa première lettre (« US », « iOS ») n’est trouvé que tel qu’il est écrit.

# en: The memory
ref-glossary-the-memory = La mémoire

# en: A text that is missing may be translated somewhere else on the site already, or be nearly the same as another. `sync` offers what it finds, in the note of the stub; `status --language de` and exports show it, too:
ref-glossary-the-memory-1 = Un texte qui manque est peut-être déjà traduit ailleurs sur le site, ou presque identique à un autre. `sync` propose ce qu’il trouve, dans la note de l’entrée vide ; `status --language de` et les exports le montrent aussi :

# en: It is an offer, never a translation: it counts when somebody writes it behind the `=`. Texts that have become stale are offered only a translation of the very English of today.
ref-glossary-the-memory-2 = C’est une proposition, jamais une traduction : elle ne compte que si quelqu’un l’écrit après le `=`. Pour les textes devenus périmés, seule est proposée une traduction de l’anglais exact d’aujourd’hui.

# en: A new id for a changed English
ref-glossary-a-new-id-for-a-changed-english = Un nouvel identifiant quand l’anglais change

# en: Platforms that know a text by its id alone, as Pontoon does, never show that its English has changed. For them:
ref-glossary-a-new-id-for-a-changed-english-1 = Les plateformes qui ne reconnaissent un texte qu’à son identifiant, comme Pontoon, ne montrent jamais que son anglais a changé. Pour elles :

# en: A segment whose English has changed then gets another id, `ref-3-data-2--2` in place of `ref-3-data-2`. Its translations are missing until somebody writes them. The old text stays in the lock, and the stub offers it:
ref-glossary-a-new-id-for-a-changed-english-2 = Un segment dont l’anglais a changé reçoit alors un autre identifiant, `ref-3-data-2--2` au lieu de `ref-3-data-2`. Ses traductions manquent jusqu’à ce que quelqu’un les écrive. L’ancien texte reste dans le verrou, et l’entrée vide le propose :

# en: When the English is taken back, the old id comes back with its texts. Ids that authors give (`<!-- glossator:id offer -->`) never change.
ref-glossary-a-new-id-for-a-changed-english-3 = Quand on revient à l’ancien anglais, l’ancien identifiant revient avec ses textes. Les identifiants donnés dans la page (`<!-- glossator:id offer -->`) ne changent jamais.
