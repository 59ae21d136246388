//! Pages in another language than English: whatever people read names it.

use snapbox::str;

use crate::project::{Project, same};

const PAGE: &str = "\
---
lang: de
permalink: /datenschutz/
ref: 3
title: Datenschutz
---

# Datenschutz

Wir erheben Daten.

Fragen beantworten wir in 30 Tagen.

Schreiben Sie [uns](https://example.org/wir/) jederzeit.
";

const GERMAN: &str = "content/datenschutz.md";
const ENGLISH: &str = "locales/en/datenschutz.ftl";
const FRENCH: &str = "locales/fr/datenschutz.ftl";

/// German pages in English and French, all of them translated.
fn translated() -> Project {
    let project = fresh();
    project.sync();
    for (catalog, texts) in [
        (
            ENGLISH,
            [
                "Privacy",
                "Privacy",
                "We collect data.",
                "We answer within 30 days.",
                "Write to [us]({ $uns }).",
            ],
        ),
        (
            FRENCH,
            [
                "Confidentialité",
                "Confidentialité",
                "Nous collectons des données.",
                "Nous répondons sous 30 jours.",
                "Écrivez-[nous]({ $uns }).",
            ],
        ),
    ] {
        for (id, text) in std::iter::zip(IDS, texts) {
            project.translate(catalog, id, text);
        }
    }
    project.sync();
    project
}

const IDS: [&str; 5] =
    ["ref-3-title", "ref-3-datenschutz", "ref-3-datenschutz-1", "ref-3-datenschutz-2", "ref-3-datenschutz-3"];

fn fresh() -> Project {
    Project::new()
        .config("source-language = \"de\"\n\n[languages]\nen = {}\nfr = {}\n\n[publish]\nminimum = 0\n")
        .page("datenschutz.md", PAGE)
}

/// An edit of the page, and faults of every kind in the French.
fn troubled() -> Project {
    let project = translated();
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben viele Daten.");
    project.edit(FRENCH, "sous 30 jours", "sous 20 jours");
    project.edit(FRENCH, "Écrivez-[nous]({ $uns }).", "Écrivez-[nous]({ $uns }) <b>vite</b>.");
    project.edit(ENGLISH, "\nref-3-datenschutz = Privacy\n", "\n");
    project
}

#[test]
fn translators_files_name_the_language() {
    let project = fresh();
    project.sync();
    same(
        project.read("locales/de/datenschutz.ftl"),
        str![[r#"
### /datenschutz/, written by glossator from content/datenschutz.md. To change the German, edit that page, not this file.

# page title (front matter)
ref-3-title = Datenschutz
# heading 1
ref-3-datenschutz = Datenschutz
# paragraph
ref-3-datenschutz-1 = Wir erheben Daten.
# paragraph
ref-3-datenschutz-2 = Fragen beantworten wir in 30 Tagen.
# paragraph
# $uns: https://example.org/wir/
ref-3-datenschutz-3 = Schreiben Sie [uns]({ $uns }) jederzeit.

"#]],
    );
    same(
        project.read(ENGLISH),
        str![[r####"
### English (en), made from content/datenschutz.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/de/datenschutz.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as December 31, 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# ref-3-title =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# ref-3-datenschutz =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Wir erheben Daten.
# ref-3-datenschutz-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Fragen beantworten wir in 30 Tagen.
# ref-3-datenschutz-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Schreiben Sie [uns]({ $uns }) jederzeit.
# ref-3-datenschutz-3 =

"####]],
    );
    same(
        project.read(FRENCH),
        str![[r####"
### French (fr), made from content/datenschutz.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/de/datenschutz.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# ref-3-title =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# ref-3-datenschutz =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Wir erheben Daten.
# ref-3-datenschutz-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Fragen beantworten wir in 30 Tagen.
# ref-3-datenschutz-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Schreiben Sie [uns]({ $uns }) jederzeit.
# ref-3-datenschutz-3 =

"####]],
    );
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

#[test]
fn notes_name_the_language() {
    let project = troubled();
    project.sync();
    same(
        project.read(ENGLISH),
        str![[r####"
### English (en), made from content/datenschutz.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/de/datenschutz.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as December 31, 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# de: Datenschutz
ref-3-title = Privacy

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# Memory (100 %, ref-3-title): Privacy
# ref-3-datenschutz =

# STALE. The German has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: Wir erheben {+viele+} Daten.
# de: Wir erheben viele Daten.
ref-3-datenschutz-1 = We collect data.

# de: Fragen beantworten wir in 30 Tagen.
ref-3-datenschutz-2 = We answer within 30 days.

# de: Schreiben Sie [uns]({ $uns }) jederzeit.
ref-3-datenschutz-3 = Write to [us]({ $uns }).

"####]],
    );
    same(
        project.read(FRENCH),
        str![[r####"
### French (fr), made from content/datenschutz.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/de/datenschutz.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# de: Datenschutz
ref-3-title = Confidentialité

# de: Datenschutz
ref-3-datenschutz = Confidentialité

# STALE. The German has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: Wir erheben {+viele+} Daten.
# de: Wir erheben viele Daten.
ref-3-datenschutz-1 = Nous collectons des données.

# de: Fragen beantworten wir in 30 Tagen.
ref-3-datenschutz-2 = Nous répondons sous 20 jours.

# de: Schreiben Sie [uns]({ $uns }) jederzeit.
ref-3-datenschutz-3 = Écrivez-[nous]({ $uns }) <b>vite</b>.

"####]],
    );
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

#[test]
fn findings_name_the_language() {
    troubled().run(["check"]).findings().stderr("").stdout(str![[r#"
warning[outdated-reference]: this reference catalog is not what content/datenschutz.md says today
 --> locales/de/datenschutz.ftl:1:1
  = Translators see in it what the page said before.
  = Run `glossator sync` and commit what it changes.

error[missing-translation]: this heading has no translation yet in 1 language: en
 --> content/datenschutz.md:8:3
  |
8 | # Datenschutz
  |
  = Readers get this heading in German until it is translated.
  = Fill in ref-3-datenschutz in locales/en/datenschutz.ftl; the to-do list: glossator status --language en

error[stale-translation]: this edit leaves 2 translations behind: en, fr
  --> content/datenschutz.md:10:1
   |
10 | Wir erheben viele Daten.
   |
   = German: Wir erheben {+viele+} Daten.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in German until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-datenschutz-1

error[changed-number]: the French text says “sous 20 jours” where the German says “in 30 Tagen”
  --> locales/fr/datenschutz.ftl:17:23
   |
17 | ref-3-datenschutz-2 = Nous répondons sous 20 jours.
   |
   = German: Fragen beantworten wir in 30 Tagen.
   = Readers of /fr/datenschutz/ get this paragraph in German until it is fixed.
   = If it is right as it is, glossator.toml can say why:
   = [[exceptions]]
   = rule = "changed-number"
   = language = "fr"
   = id = "ref-3-datenschutz-2"
   = english = "d76f18b9d2be3356"
   = reason = "…"
   = Write 30 in place of 20; digits and separators may be your language's.

warning[unrecorded-translation]: 2 texts in this catalog are not recorded yet
  --> locales/fr/datenschutz.ftl:17:23
   |
17 | ref-3-datenschutz-2 = Nous répondons sous 20 jours.
   |
   = They count as made from the German of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

error[added-markup]: the French text has a tag `<b>` that the German doesn't have
  --> locales/fr/datenschutz.ftl:20:23
   |
20 | ref-3-datenschutz-3 = Écrivez-[nous]({ $uns }) <b>vite</b>.
   |
   = German: Schreiben Sie [uns]({ $uns }) jederzeit.
   = Readers of /fr/datenschutz/ get this paragraph in German until it is fixed.
   = Take it out: a translation has only the words and the markup of the German.

glossator: 4 errors, 2 warnings in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn reports_on_a_platform_name_the_language() {
    troubled().run(["check", "--format", "github"]).findings().stderr("").stdout(str![[r#"
::error file=content/datenschutz.md,line=8,endLine=8,col=3,endColumn=14,title=missing-translation::content/datenschutz.md line 8: this heading has no translation yet in 1 language: en. Fill in ref-3-datenschutz in locales/en/datenschutz.ftl; the to-do list: glossator status --language en. Readers get this heading in German until it is translated.
::error file=content/datenschutz.md,line=10,endLine=10,col=1,endColumn=25,title=stale-translation::content/datenschutz.md line 10: this edit leaves 2 translations behind: en, fr. If every translation still says the same: glossator accept --every-language ref-3-datenschutz-1. The change is material: a word, a number, a sign or their order. Readers get this paragraph in German until it is translated again.
::error file=locales/fr/datenschutz.ftl,line=17,endLine=17,col=23,endColumn=52,title=changed-number::locales/fr/datenschutz.ftl line 17: the French text says “sous 20 jours” where the German says “in 30 Tagen”. Write 30 in place of 20; digits and separators may be your language's. Readers of /fr/datenschutz/ get this paragraph in German until it is fixed. If it is right as it is, glossator.toml can say why:. [[exceptions]]. rule = "changed-number". language = "fr". id = "ref-3-datenschutz-2". english = "d76f18b9d2be3356". reason = "…".
::error file=locales/fr/datenschutz.ftl,line=20,endLine=20,col=23,endColumn=60,title=added-markup::locales/fr/datenschutz.ftl line 20: the French text has a tag `<b>` that the German doesn't have. Take it out: a translation has only the words and the markup of the German. Readers of /fr/datenschutz/ get this paragraph in German until it is fixed.
::warning file=locales/de/datenschutz.ftl,line=1,endLine=1,col=1,endColumn=2,title=outdated-reference::locales/de/datenschutz.ftl line 1: this reference catalog is not what content/datenschutz.md says today. Run `glossator sync` and commit what it changes. Translators see in it what the page said before.
::warning file=locales/fr/datenschutz.ftl,line=17,endLine=17,col=23,endColumn=52,title=unrecorded-translation::locales/fr/datenschutz.ftl line 17: 2 texts in this catalog are not recorded yet. Run `glossator sync` and commit what it changes. They count as made from the German of the committed reference catalog.

"#]]);
}

#[test]
fn status_and_accept_name_the_language() {
    let project = troubled();
    project.edit(FRENCH, "ref-3-title = Confidentialité", "ref-3-title = Datenschutz");
    project.sync();
    project.run(["status"]).clean().stderr("").stdout(str![[r#"
page                    language  stage      current  stale  missing  unreviewed  refused  shown  state
content/datenschutz.md  en        published        3      1        1           0        0   60 %  partial
content/datenschutz.md  fr        published        1      1        1           0        2   20 %  partial

"#]]);
    project.run(["status", "--language", "fr"]).clean().stderr("").stdout(str![[r#"
content/datenschutz.md in French (fr), published: 1 of 5 parts shown, partial
  missing  locales/fr/datenschutz.ftl:10  ref-3-title          page title (front matter)
             Datenschutz
             Memory (100 %, ref-3-datenschutz): Confidentialité
             still the German; if it is right as it is: make the line MISSING above it `# accept`, or run: glossator accept fr ref-3-title --same
  stale    locales/fr/datenschutz.ftl:18  ref-3-datenschutz-1  paragraph                  material
             Wir erheben {+viele+} Daten.
  refused  locales/fr/datenschutz.ftl:21  ref-3-datenschutz-2  paragraph
             Fragen beantworten wir in 30 Tagen.
  refused  locales/fr/datenschutz.ftl:24  ref-3-datenschutz-3  paragraph
             Schreiben Sie [uns]({ $uns }) jederzeit.

"#]]);
    project.run(["accept", "--every-language", "ref-3-datenschutz-1"]).clean().stderr(str![]).stdout(str![[
        r#"
en ref-3-datenschutz-1
  German: Wir erheben {+viele+} Daten.
  English: We collect data.
fr ref-3-datenschutz-1
  German: Wir erheben {+viele+} Daten.
  French: Nous collectons des données.

"#
    ]]);
    project
        .run(["accept", "--every-language", "ref-3-title"])
        .clean()
        .stderr(str![[r#"
en ref-3-title: skipped, it is current
fr ref-3-title: skipped, it is still the German

"#]])
        .stdout(str![]);
    project.fails(["accept", "fr", "ref-3-title"], str![[r#"
glossator: `ref-3-title` can't be accepted: it is still the German; if that is right, add `--same`; nothing was written

"#]]);
    project.fails(["accept", "fr", "ref-3-datenschutz-2", "--same"], str![[r#"
glossator: `ref-3-datenschutz-2` can't be accepted: it breaks a rule; `glossator check` says which; nothing was written

"#]]);
}

#[test]
fn notices_name_the_language() {
    let project = troubled();
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[changed-number]: the French text says “sous 20 jours” where the German says “in 30 Tagen”
  --> locales/fr/datenschutz.ftl:17:23
   |
17 | ref-3-datenschutz-2 = Nous répondons sous 20 jours.
   |
   = German: Fragen beantworten wir in 30 Tagen.
   = Readers of /fr/datenschutz/ get this paragraph in German until it is fixed.
   = If it is right as it is, glossator.toml can say why:
   = [[exceptions]]
   = rule = "changed-number"
   = language = "fr"
   = id = "ref-3-datenschutz-2"
   = english = "d76f18b9d2be3356"
   = reason = "…"
   = Write 30 in place of 20; digits and separators may be your language's.

error[added-markup]: the French text has a tag `<b>` that the German doesn't have
  --> locales/fr/datenschutz.ftl:20:23
   |
20 | ref-3-datenschutz-3 = Écrivez-[nous]({ $uns }) <b>vite</b>.
   |
   = German: Schreiben Sie [uns]({ $uns }) jederzeit.
   = Readers of /fr/datenschutz/ get this paragraph in German until it is fixed.
   = Take it out: a translation has only the words and the markup of the German.

glossator: 2 errors in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
1 page in 2 languages: wrote 3 files to localized/

"#]]);
    same(
        project.read("localized/en/datenschutz.md"),
        str![[r#"
---
# Written by glossator from content/datenschutz.md and locales/en/datenschutz.ftl: edit those, not this.
lang: en
permalink: /en/datenschutz/
ref: 3
title: Privacy
---

<div class="translation-notice" role="note">
<p>This page is a translation of the <a href="/datenschutz/" hreflang="de">original</a> (German). Parts shown in the original language because they have no up-to-date translation: 2 of 5.</p>
</div>

# <span lang="de" dir="ltr">Datenschutz</span> {#datenschutz}

<span lang="de" dir="ltr">Wir erheben viele Daten.</span>

We answer within 30 days.

Write to [us](https://example.org/wir/).

"#]],
    );
    same(
        project.read("localized/fr/datenschutz.md"),
        str![[r#"
---
# Written by glossator from content/datenschutz.md and locales/fr/datenschutz.ftl: edit those, not this.
lang: fr
permalink: /fr/datenschutz/
ref: 3
title: Confidentialité
---

<div class="translation-notice" role="note">
<p>Cette page est une traduction de <a href="/datenschutz/" hreflang="de">l’original</a> (allemand). Parties affichées dans la langue d’origine, faute de traduction à jour : 3 sur 5.</p>
</div>

# Confidentialité {#datenschutz}

<span lang="de" dir="ltr">Wir erheben viele Daten.</span>

<span lang="de" dir="ltr">Fragen beantworten wir in 30 Tagen.</span>

<span lang="de" dir="ltr">Schreiben Sie [uns](https://example.org/wir/) jederzeit.</span>

"#]],
    );
}

#[test]
fn explanations_name_the_language() {
    let project = fresh();
    project.run(["explain", "missing-translation"]).clean().stderr("").stdout(str![[r##"
missing-translation (debt)

A segment of the page has no translation in this language: its entry is missing, or its text is only
a copy of the German. Readers get this segment in German, marked as German.

To fix it, write the translation. In the catalog, search for `MISSING`, write the translation behind
the `=` of the id below it and remove the `# ` before the id. The `# de:` line stays: it says which
German the translation was made from.

    # MISSING. Write the translation behind "=" and remove the "# " before the id.
    # de: This page informs you of our policies.
    ref-3-privacy-policy-3 = Diese Seite informiert Sie über unsere Grundsätze.

If the segment has to be the same as the German, as a name is, say so once: change the line above
it that begins with `MISSING` to `# accept`, or run `glossator accept de ref-3-name --same`. Names
that occur often belong in the configuration: `same = ["Qubes OS"]` under `[copies]`.

For a language that is not finished, write `{ stage = "best-effort" }` or `{ stage = "draft" }`
under `[languages]`. For all languages:

    [levels]
    missing-translation = "warn"

"##]]);
    project.run(["explain", "unreadable-markup"]).clean().stderr("").stdout(str![[r#"
unreadable-markup (fault)

A construct in a German page is broken: a tag or a comment that never ends, an end tag without a
start tag, an attribute without quotes, Liquid that isn't closed or tears a
tag apart, an attribute list or a kramdown extension that never ends. Browsers,
Liquid, kramdown and other Markdown programs each make something else of it.

Glossator doesn't guess: the construct stays as it is in every language, and the text in it isn't
translated. A lone tag in a sentence becomes a placeable, which every translation has to keep.

Fix the German page: close the tag, put the attribute's value in quotes on one line, end the
Liquid block.

"#]]);
    project.run(["explain", "missing-notice"]).clean().stderr("").stdout(str![[r#"
missing-notice (fault)

Every translated page begins with a notice: that it is a translation, where the German is, and how
much of it is shown in German. There is no text for this notice in this language, so readers get
the notice in English, marked as English. The page itself is not affected.

Translate it in a file beside `glossator.toml`, in a folder that page translators cannot change,
here `glossator-notice/eo.ftl` for Esperanto. Start with a copy of one for another language; plural
forms are those of the new language:

    notice-plain = Ĉi tiu paĝo estas traduko de la { $link }angla originalo{ $link-end }.

`notice = "none"` under `[publish]` leaves out the notice in all languages. If the German one is
fine:

    [levels]
    missing-notice = "allow"

"#]]);
    let codes = project.run(["explain"]).clean().stdout_text();
    for code in
        codes.lines().filter_map(|line| line.split(' ').next()).filter(|code| *code != "missing-notice")
    {
        let text = project.run(["explain", code]).clean().stdout_text();
        assert!(!text.contains("English") && !text.contains("an German"), "{text}");
    }
}

#[test]
fn notes_of_unreviewed_texts_and_copies_name_the_language() {
    let project = fresh().catalog(
        "fr",
        "datenschutz",
        "ref-3-title = Datenschutz\n\nref-3-datenschutz-1 = Nous collectons des données.\n\n\
         # accept\nref-3-datenschutz-2 = Nous répondons sous 30 jours.\n",
    );
    project.run(["check", "--language", "fr"]).findings().stderr("").stdout(str![[r#"
warning[outdated-reference]: content/datenschutz.md has no reference catalog yet
 --> locales/de/datenschutz.ftl:1:1
  = Translators have nothing to fill in yet.
  = Run `glossator sync` and commit what it changes.

error[missing-translation]: fr: 3 of 5 parts of this page have no translation yet
 --> content/datenschutz.md:1:1
  = Readers get these parts in German until they are translated.
  = To do, with file and line: glossator status --language fr

error[unreviewed-translation]: nobody has compared 1 translation of this paragraph with the German: fr
  --> content/datenschutz.md:10:1
   |
10 | Wir erheben Daten.
   |
   = Readers get this paragraph in German until somebody has.
   = When it says what the German says: glossator accept fr ref-3-datenschutz-1

error[unreviewed-translation]: nobody has compared 1 translation of this paragraph with the German: fr
  --> content/datenschutz.md:12:1
   |
12 | Fragen beantworten wir in 30 Tagen.
   |
   = Readers get this paragraph in German until somebody has.
   = When it says what the German says: glossator accept fr ref-3-datenschutz-2

warning[unrecorded-translation]: 3 texts in this catalog are not recorded yet
 --> locales/fr/datenschutz.ftl:1:15
  |
1 | ref-3-title = Datenschutz
  |
  = 2 of them count as unreviewed: nothing tells for sure which German was translated.
  = If locales/fr/datenschutz.lock was there before, bring it back. If not, run `glossator sync` and commit what it changes.

warning[ignored-accept]: this `# accept` has no effect
 --> locales/fr/datenschutz.ftl:5:1
  |
5 | # accept
  |
  = There is no line `# de: …` beside it, so it is unknown which German it accepts.
  = If the text is right for today's German: glossator accept fr ref-3-datenschutz-2

glossator: 3 errors, 3 warnings in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    project.sync();
    same(
        project.read(FRENCH),
        str![[r####"
### French (fr), made from content/datenschutz.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/de/datenschutz.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# MISSING. This is still the German: put the translation in its place; if it is right as it is, make this line "# accept".
# de: Datenschutz
ref-3-title = Datenschutz

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Datenschutz
# ref-3-datenschutz =

# UNREVIEWED. Nobody has compared this text with the German: fix what is wrong; then make this line "# accept".
# de: Wir erheben Daten.
ref-3-datenschutz-1 = Nous collectons des données.

# UNREVIEWED. Nobody has compared this text with the German: fix what is wrong; then make this line "# accept".
# de: Fragen beantworten wir in 30 Tagen.
ref-3-datenschutz-2 = Nous répondons sous 30 jours.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# de: Schreiben Sie [uns]({ $uns }) jederzeit.
# ref-3-datenschutz-3 =

"####]],
    );
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

/// Notes of before said `# en:` and "the English" of every language.
#[test]
fn notes_of_before_are_renewed() {
    let project = troubled();
    project.sync();
    let (english, french) = (project.read(ENGLISH), project.read(FRENCH));
    for (path, text) in [(ENGLISH, &english), (FRENCH, &french)] {
        let old = text.replace("# de: ", "# en: ").replace("the German", "the English");
        let old = old.replace("The German", "The English");
        assert_ne!(old, *text);
        project.write(path, old);
    }
    project.sync();
    same(project.read(ENGLISH), english);
    same(project.read(FRENCH), french);
}

#[test]
fn a_remark_in_an_english_site_that_begins_with_a_tag_stays() {
    let project = Project::translated();
    let catalog = "locales/de/privacy.ftl";
    project.edit(catalog, "# en: We collect data.\n", "# de: knapp halten\n# en: We collect data.\n");
    let before = project.read(catalog);
    project.sync();
    same(project.read(catalog), before);
}

#[test]
fn english_is_nothing_but_the_name_of_a_language_to_translate_into() {
    let project = troubled();
    let mut texts = Vec::new();
    for arguments in [
        &["check"][..],
        &["check", "--format", "github"],
        &["check", "--format", "json"],
        &["sync"],
        &["check"],
        &["status"],
        &["status", "--language", "en"],
        &["status", "--language", "fr"],
        &["accept", "--every-language", "ref-3-datenschutz-1", "ref-3-datenschutz-2"],
        &["build"],
        &["build", "--explain-links"],
    ] {
        let run = project.run(arguments);
        texts.push((format!("{arguments:?}"), run.stdout_text() + &run.stderr_text()));
    }
    for (path, bytes) in project.files() {
        texts.push((path, String::from_utf8(bytes).unwrap()));
    }
    for (name, text) in texts {
        // The language of its own catalog, texts and pages.
        let own =
            ["### English (en), ", " in English (en)", "the English text", "  English: We collect data."];
        let rest = own.iter().fold(text, |text, own| text.replace(own, ""));
        assert!(!rest.contains("English"), "{name}: {rest}");
    }
}
