### French (fr), made from src/translators.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/translators.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: For translators
ref-translators-for-translators = Pour qui traduit

# en: You translate in one file per page, `locales/<language>/<page>.ftl`: on your computer, in your forge's web editor, or in a translation platform. A text editor is enough. You don't need this program, and you can't break the site: a text that can't be published is reported, and readers get that paragraph in English meanwhile.
ref-translators-for-translators-1 = Vous traduisez dans un fichier par page, `locales/<language>/<page>.ftl` : sur votre ordinateur, dans l’éditeur en ligne de la forge ou sur une plateforme de traduction. Un éditeur de texte suffit. Vous n’avez pas besoin de ce programme, et vous ne pouvez pas casser le site : un texte qui ne peut pas être publié est signalé, et en attendant ce paragraphe reste en anglais.

# en: One text
ref-translators-one-text = Un texte

# en: Change only what stands after `=`. What stands before it is the text's id.
ref-translators-one-text-1 = Ne changez que ce qui suit `=`. Ce qui le précède est l’identifiant du texte.

# en: One text is one line, however long. Switch on soft wrap in your editor.
ref-translators-one-text-2 = Un texte tient sur une ligne, si longue soit-elle. Activez le retour à la ligne automatique dans votre éditeur.

# en: Markdown stays Markdown: `*emphasis*`, `` `code` ``, `[words]({ "{" } $link { "}" })`.
ref-translators-one-text-3 = Le Markdown reste du Markdown : `*emphasis*`, `` `code` ``, `[words]({ "{" } $link { "}" })`.

# en: Copy each `{ "{" } $… { "}" }` exactly. It is a *placeable*: it stands for an address, a date or a tag. It may stand elsewhere in the sentence. `locales/en/<page>.ftl` says what each one is.
ref-translators-one-text-4 = Recopiez exactement chaque `{ "{" } $… { "}" }`. C’est un *champ* : il remplace une adresse, une date ou une balise. Il peut se trouver ailleurs dans la phrase. `locales/en/<page>.ftl` dit ce qu’est chacun.

# en: Lines that begin with `#` are comments. Glossator writes some of them; your own stay where they are.
ref-translators-one-text-5 = Les lignes qui commencent par `#` sont des commentaires. Glossator en écrit certaines ; les vôtres restent où elles sont.

# en: `{ "{" } $date { "}" }` prints a date as `2026-12-31`. For a date as your readers write it, write `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`. `short`, `medium` and `full` work, too.
ref-translators-one-text-6 = `{ "{" } $date { "}" }` donne une date sous la forme `2026-12-31`. Pour une date telle qu’on l’écrit dans votre langue, écrivez `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`. `short`, `medium` et `full` conviennent aussi.

# en: What the notes say
ref-translators-what-the-notes-say = Ce que disent les notes

# en: Glossator writes a note above each text that needs you. Search the file for `MISSING`, `STALE` and `UNREVIEWED` to see all that is to do.
ref-translators-what-the-notes-say-1 = Glossator écrit une note au-dessus de chaque texte qui a besoin de vous. Cherchez `MISSING`, `STALE` et `UNREVIEWED` dans le fichier pour voir tout ce qui est à faire.

# en: MISSING
ref-translators-missing = MISSING

# en: Nobody has translated this text yet. Write your words after `=` and remove the `# ` in front of the id:
ref-translators-missing-1 = Personne n’a encore traduit ce texte. Écrivez vos mots après `=` et supprimez le `# ` devant l’identifiant :

# en: Leave the `# en:` line: it records what you translated. You may delete the `MISSING` line or leave it; it goes by itself.
ref-translators-missing-2 = Laissez la ligne `# en:` : elle note ce que vous avez traduit. Vous pouvez supprimer la ligne `MISSING` ou la laisser ; elle disparaît d’elle-même.

# en: Below the `# en:` line may stand what helps you: `# Note from the page: …` is from the authors of the page, `# Terms: …` from the site's [glossary]({ $glossary }), `# Memory …` from texts like this one.
ref-translators-missing-4 = Sous la ligne `# en:` peut se trouver de quoi vous aider : `# Note from the page: …` vient des auteurs de la page, `# Terms: …` du [glossaire]({ $glossary }) du site, `# Memory …` de textes semblables.

# en: Above a text that is the same as the English, the note begins with `# MISSING. This is still the English`. Translate the text. If it is right as it is, a name for example, replace that line by `# accept`.
ref-translators-missing-3 = Au-dessus d’un texte identique à l’anglais, la note commence par `# MISSING. This is still the English`. Traduisez le texte. S’il est juste ainsi, un nom par exemple, remplacez cette ligne par `# accept`.

# en: STALE
ref-translators-stale = STALE

# en: The English has changed since the translation was made. The `change` line shows how: words in `[-…-]` are gone, words in `{ "{" }+…+{ "}" }` are new. Do one of two things:
ref-translators-stale-1 = L’anglais a changé depuis que la traduction a été faite. La ligne `change` montre comment : les mots entre `[-…-]` ont disparu, les mots entre `{ "{" }+…+{ "}" }` sont nouveaux. Faites l’une de ces deux choses :

# en: Bring the text up to date, and delete the line that begins with `# STALE`.
ref-translators-stale-2 = Mettez le texte à jour, et supprimez la ligne qui commence par `# STALE`.

# en: If the text is right as it is, replace that line by `# accept`.
ref-translators-stale-3 = Si le texte est juste tel quel, remplacez cette ligne par `# accept`.

# en: Until then readers get this text in English, or the older translation if the site says so.
ref-translators-stale-4 = D’ici là, ce texte s’affiche en anglais, ou dans l’ancienne traduction si le site le veut ainsi.

# en: UNREVIEWED
ref-translators-unreviewed = UNREVIEWED

# en: Nobody knows which English this text was made from: it comes from an older page, a machine, or an edit that didn't say. Compare it with the English, correct it, and replace the line by `# accept`.
ref-translators-unreviewed-1 = Personne ne sait de quel texte anglais celui-ci vient : d’une page plus ancienne, d’une machine ou d’une modification qui ne l’a pas dit. Comparez-le avec l’anglais, corrigez-le et remplacez la ligne par `# accept`.

# en: accept
ref-translators-accept = accept

# en: `# accept` means: *I have compared this text with the English above it, and it is right.* It counts once, in the place of a note, with the one `# en:` line below it. Glossator removes it after it has recorded your word.
ref-translators-accept-1 = `# accept` veut dire : *j’ai comparé ce texte avec l’anglais qui est au-dessus, et il est juste.* Il compte une fois, à la place d’une note, avec la seule ligne `# en:` en dessous. Glossator le supprime quand il a pris note.

# en: Notes of authors
ref-translators-notes-of-authors = Notes de l’auteur

# en: In `locales/en/<page>.ftl`, a line that begins with `# Note:` comes from the author of the page: a hint about a word, or what the text is for.
ref-translators-notes-of-authors-1 = Dans `locales/en/<page>.ftl`, une ligne qui commence par `# Note:` vient de l’auteur de la page : une indication sur un mot, ou sur le rôle du texte.

# en: Words that come up everywhere
ref-translators-words-that-come-up-everywhere = Les mots qui reviennent partout

# en: A term that many texts share can be a Fluent term in `locales/<language>/_terms.ftl`:
ref-translators-words-that-come-up-everywhere-1 = Un terme commun à beaucoup de textes peut être un terme de Fluent dans `locales/<language>/_terms.ftl` :

# en: Write `{ "{" } -site-name { "}" }` where it belongs. When you edit a term, every text that uses it changes, and the check names those texts until the change is recorded.
ref-translators-words-that-come-up-everywhere-2 = Écrivez `{ "{" } -site-name { "}" }` à sa place. Quand vous modifiez un terme, chaque texte qui l’utilise change, et la vérification nomme ces textes jusqu’à ce que la modification soit notée.

# en: When a text is refused
ref-translators-when-a-text-is-refused = Quand un texte est refusé

# en: A translation may change words and nothing else. These are the usual reasons why a text is refused, and what to do:
ref-translators-when-a-text-is-refused-1 = Une traduction peut changer des mots, et rien d’autre. Voici les raisons habituelles d’un refus, et que faire :

# en: The finding says
ref-translators-when-a-text-is-refused-2 = Le constat est

# en: Do this
ref-translators-when-a-text-is-refused-3 = Faites ceci

# en: Copy the missing `{ "{" } $… { "}" }` from the English.
ref-translators-when-a-text-is-refused-4 = Recopiez de l’anglais le `{ "{" } $… { "}" }` qui manque.

# en: Its name has a typo, or the English doesn't have it any more.
ref-translators-when-a-text-is-refused-5 = Son nom est mal écrit, ou l’anglais ne l’a plus.

# en: Remove the link, tag or code that the English doesn't have.
ref-translators-when-a-text-is-refused-6 = Enlevez le lien, la balise ou le code que l’anglais n’a pas.

# en: Put the code or the tag back.
ref-translators-when-a-text-is-refused-7 = Remettez le code ou la balise.

# en: Write the same number. Your language's digits and separators are right.
ref-translators-when-a-text-is-refused-8 = Écrivez le même nombre. Les chiffres et séparateurs de votre langue sont justes.

# en: Put the text on one line, and close every `{ "{" }`.
ref-translators-when-a-text-is-refused-9 = Mettez le texte sur une seule ligne, et fermez chaque `{ "{" }`.

# en: Each finding says which line it is about and what to write. [Findings]({ $findings }) explains all of them.
ref-translators-when-a-text-is-refused-10 = Chaque constat dit de quelle ligne il s’agit et quoi écrire. [Constats]({ $findings }) les explique tous.

# en: Merge conflicts
ref-translators-merge-conflicts = Conflits de fusion

# en: Two people have translated the same text, or texts side by side, and git can't join them.
ref-translators-merge-conflicts-1 = Deux personnes ont traduit le même texte, ou des textes voisins, et git n’arrive pas à les réunir.

# en: The file has marks in it, with one version above `=======` and the other below:
ref-translators-merge-conflicts-2 = Le fichier contient des marques, avec une version au-dessus de `=======` et l’autre en dessous :

# en: Keep the version that is right, or make one of both, and delete the three lines of marks:
ref-translators-merge-conflicts-3 = Gardez la bonne version, ou faites-en une des deux, et supprimez les trois lignes de marques :

# en: Look at the whole region between the marks: it may hold several texts. Until the conflict is resolved, readers get those texts in English, and nothing is lost. Conflicts in `.lock` files and in `locales/en/` need no hand: `glossator sync` writes them clean.
ref-translators-merge-conflicts-4 = Regardez tout ce qui est entre les marques : il peut y avoir plusieurs textes. Tant que le conflit n’est pas résolu, ces textes s’affichent en anglais, et rien n’est perdu. Les conflits dans les fichiers `.lock` et dans `locales/en/` n’ont besoin de personne : `glossator sync` les réécrit proprement.

# en: If you work with git yourself, ask the site's maintainer about the [merge driver]({ $merge-driver }). With it, only a text that both of you changed is a conflict.
ref-translators-merge-conflicts-5 = Si vous travaillez vous-même avec git, renseignez-vous sur le [pilote de fusion]({ $merge-driver }) auprès de qui entretient le site. Avec lui, seul un texte que vous avez modifié tous les deux est un conflit.

# en: Send your work
ref-translators-send-your-work = Envoyer votre travail

# en: Commit the file and open a pull request, or do what your site's maintainer asks for. You don't have to run anything. Somebody else's missing or stale texts never make your pull request fail.
ref-translators-send-your-work-1 = Validez le fichier et ouvrez une pull request, ou faites ce que demande qui entretient le site. Vous n’avez rien à exécuter. Les textes manquants ou périmés des autres ne font jamais échouer votre pull request.
