### French (fr), made from src/adopting.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/adopting.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: A site that is translated already
ref-adopting-a-site-that-is-translated-already = Un site déjà traduit

# en: Most sites don't begin with empty catalogs: somebody has translated pages by hand, years ago, and since then the English has changed. `glossator adopt` takes such pages apart, aligns each with its English, and puts its texts into catalogs, with the record of which English they were made from. The tests run this tour as it stands here.
ref-adopting-a-site-that-is-translated-already-1 = La plupart des sites ne commencent pas par des catalogues vides : quelqu’un a traduit des pages à la main, il y a des années, et depuis l’anglais a changé. `glossator adopt` découpe ces pages, aligne chacune avec sa page anglaise et met ses textes dans des catalogues, avec la fiche qui dit de quel texte anglais ils viennent. Les tests font cette visite telle qu’elle est écrite ici.

# en: The site is Jekyll's: six pages in `pages/`, all but one of them in German, most of them in French, and a year later three English ones were edited.
ref-adopting-a-site-that-is-translated-already-2 = Le site est fait avec Jekyll : six pages dans `pages/`, toutes sauf une en allemand, la plupart en français, et un an plus tard trois pages anglaises ont été modifiées.

# en: That is all. `--revision auto` asks git, for each translated page, for the English that was there when the translation was last reworded. What the English says otherwise today is stale:
ref-adopting-a-site-that-is-translated-already-3 = C’est tout. Pour chaque page traduite, `--revision auto` demande à git l’anglais qui était là quand la traduction a été reformulée pour la dernière fois. Ce que l’anglais dit autrement aujourd’hui est périmé :

# en: What it does
ref-adopting-what-it-does = Ce que fait la commande

# en: A page is found by its key and language (`ref` and `lang`), by its address (`/de/team/`), or by where the site's generator wants it (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` or `--from DIR` names others: `glossator adopt de pages/team.md --from old/unser-team.md`.
ref-adopting-what-it-does-1 = Une page est trouvée par sa clé et sa langue (`ref` et `lang`), par son adresse (`/de/team/`) ou par l’endroit où la veut le générateur du site (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` ou `--from DIR` en nomme d’autres : `glossator adopt de pages/team.md --from old/unser-team.md`.

# en: Pages with the same headings and texts in the same order are aligned one to one, others by kind, length, links, numbers, anchors, names, and words that stand together again and again. Sections and lists may have another order, and a paragraph may have become two. `--dry-run` shows both side by side and writes nothing.
ref-adopting-what-it-does-2 = Les pages qui ont les mêmes titres et les mêmes textes dans le même ordre sont alignées un à un, les autres d’après le genre, la longueur, les liens, les nombres, les ancres, les noms et les mots qui reviennent toujours ensemble. Des sections et des listes peuvent être dans un autre ordre, et un paragraphe peut en être devenu deux. `--dry-run` montre les deux côte à côte et n’écrit rien.

# en: Links, images, tags and footnotes get the names that they have in the catalog of the page; their addresses are those of the English page from now on. A date that is written as the language writes it becomes `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.
ref-adopting-what-it-does-3 = Les liens, images, balises et notes de bas de page reçoivent les noms qu’ils ont dans le catalogue de la page ; leurs adresses sont désormais celles de la page anglaise. Une date écrite à la manière de la langue devient `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.

# en: What can't be taken is listed with its lines: a text without a counterpart, or one that lacks a link, a number or a placeable of its English. Texts that are the English still are left out.
ref-adopting-what-it-does-4 = Ce qui ne peut pas être repris est énuméré avec ses lignes : un texte sans équivalent, ou un texte auquel il manque un lien, un nombre ou un champ de son anglais. Les textes qui sont encore l’anglais sont laissés de côté.

# en: Which English was it? `--revision REV` names a revision, `--revision auto` finds it for each page, `--english FILE` is the page itself as it was. Then texts are current or stale. A text is current only if something tells for sure that it belongs to its English: a link, a number, a name or an anchor that no other text has, in it or in the texts around it, on a page of the same structure. All else is unreviewed, and so is a text that you should look at. Without any of the three options, everything is unreviewed.
ref-adopting-what-it-does-5 = Quel était le texte anglais ? `--revision REV` nomme une révision, `--revision auto` la trouve pour chaque page, `--english FILE` est la page elle-même telle qu’elle était. Les textes sont alors à jour ou périmés. Un texte n’est à jour que si quelque chose dit sûrement qu’il va avec son anglais : un lien, un nombre, un nom ou une ancre qu’aucun autre texte n’a, en lui ou dans les textes qui l’entourent, sur une page de même structure. Tout le reste est non relu, de même qu’un texte que vous devriez regarder. Sans aucune des trois options, tout est non relu.

# en: Afterwards
ref-adopting-afterwards = Ensuite

# en: The old pages stay as they are, and online, until you delete them. Delete them when `build` writes those pages; until then `glossator check` names each that has the address of a localized page (`duplicate-permalink`). Headings get their English anchors. Where an old one was another, a comment above the heading's text keeps it, `# anchor: wer-macht-was`, and `build` writes it, too, so that links to `/de/team/#wer-macht-was` still lead there. Delete the comment when nobody needs it.
ref-adopting-afterwards-1 = Les anciennes pages restent telles quelles, et en ligne, jusqu’à ce que vous les supprimiez. Supprimez-les quand `build` écrit ces pages ; d’ici là, `glossator check` nomme chacune de celles qui ont l’adresse d’une page traduite (`duplicate-permalink`). Les titres reçoivent leurs ancres anglaises. Quand l’ancienne était différente, un commentaire au-dessus du texte du titre la garde, `# anchor: wer-macht-was`, et `build` l’écrit aussi : les liens vers `/de/team/#wer-macht-was` y mènent toujours. Supprimez le commentaire quand plus personne n’en a besoin.

# en: An address of a translated page that isn't the English one with the language before it, `/de/unser-team/`, is gone with the page, too: add it to `redirect_from` of the English page, without `/de`.
ref-adopting-afterwards-2 = L’adresse d’une page traduite qui n’est pas l’adresse anglaise précédée de la langue, `/de/unser-team/`, disparaît elle aussi avec la page : ajoutez-la au `redirect_from` de la page anglaise, sans `/de`.
