//! Pages that aren't written: what readers find instead, and what `build` says.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, PAGE, Project, same};

const OUTPUT: &str = "localized/de/privacy.md";
const REDIRECT: &str = "localized/de/privacy.html";

/// A site whose German page is published, and then falls below the minimum.
fn fallen(config: &str) -> Project {
    let project = Project::translated().config(config);
    project.run(["build"]).clean();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project
}

#[test]
fn an_address_that_was_published_leads_to_the_english_page() {
    let project = fallen("[languages]\nde = {}\n\n[links]\nsite = \"https://www.example.org/base/\"\n");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
left out: 1 page in German (de), whose readers are sent to the English page: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 2 files to localized/, removed 1 file

"#]]);
    assert!(!project.exists(OUTPUT));
    same(
        project.read(REDIRECT),
        str![[r#"
---
# Written by glossator from content/privacy.md: edit that, not this.
layout: null
sitemap: false
lang: de
permalink: /de/privacy/
---
<!DOCTYPE html>
<html lang="de" dir="ltr">
<head>
<meta charset="utf-8">
<title>Diese Seite ist derzeit nicht auf Deutsch verfügbar. Zur Originalseite</title>
<link rel="canonical" href="https://www.example.org/base/privacy/">
<meta http-equiv="refresh" content="0; url=/base/privacy/">
<meta name="viewport" content="width=device-width">
</head>
<body>
<p>Diese Seite ist derzeit nicht auf Deutsch verfügbar. <a href="/base/privacy/" hreflang="en">Zur Originalseite</a></p>
</body>
</html>

"#]],
    );
    same(
        project.read("localized/translations.json"),
        str![[r#"
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "3",
      "path": "content/privacy.md",
      "url": "/privacy/",
      "languages": {
        "de": { "url": null, "state": "withheld", "percent": 75, "english": 1, "segments": 4 }
      },
      "alternates": []
    }
  ]
}

"#]],
    );
    assert!(project.read("localized/.manifest").contains(" de/privacy.html\n"));

    // The manifest knows the redirect, too.
    let before = project.files();
    project.run(["build"]).findings().stderr(str![[r#"
left out: 1 page in German (de), whose readers are sent to the English page: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 0 files to localized/

"#]]);
    assert!(project.files() == before);

    project.translate_again();
    project.run(["build"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/, removed 1 file

"#]]);
    assert!(project.exists(OUTPUT) && !project.exists(REDIRECT));
    assert!(!project.read("localized/.manifest").contains("privacy.html"));
}

impl Project {
    /// The German text follows the English edit of [`fallen`].
    fn translate_again(&self) {
        self.edit(ENGLISH, "We collect some data.", "We collect data.");
        self.run(["sync"]).clean();
    }
}

#[test]
fn what_was_never_published_has_no_address() {
    let project = Project::translated().config("[languages]\nde = {}\n");
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.run(["build"]).findings().stderr(str![[r#"
left out: 1 page in German (de) below the minimum: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 1 file to localized/

"#]]);
    assert!(!project.exists("localized/de"));
}

#[test]
fn every_withheld_page_redirects_on_request() {
    let project =
        Project::translated().config("[languages]\nde = {}\n\n[publish]\nwithheld = \"redirect\"\n");
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers of /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
left out: 1 page in German (de), whose readers are sent to the English page: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 2 files to localized/

"#]]);
    assert!(project.read(REDIRECT).contains("url=/privacy/"));
}

#[test]
fn nothing_is_left_on_request() {
    let project = fallen("[languages]\nde = {}\n\n[publish]\nwithheld = \"nothing\"\n");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers find no page at /de/privacy/, and links lead to the English one.
  = To do: glossator status --language de

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
left out: 1 page in German (de) below the minimum: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 1 file to localized/, removed 1 file

"#]]);
    assert!(!project.exists("localized/de"));
}

/// Without the manifest nobody knows who wrote the page. It stays, as readers
/// get it, and that is no clean build.
#[test]
fn a_page_of_nobody_stays_and_is_reported() {
    let project = fallen("[languages]\nde = {}\n\n[levels]\nwithheld-page = \"allow\"\n");
    let published = project.read(OUTPUT);
    project.remove("localized/.manifest");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[not-ours]: this file is where a localized page belongs, and glossator didn't write it
 --> localized/de/privacy.md:1:1
  = It stays as it is, and the page isn't written.
  = Move it elsewhere, or give glossator another folder: `output = "…"` in glossator.toml

error[not-ours]: this file is where a localized page belongs, and glossator didn't write it
 --> localized/translations.json:1:1
  = It stays as it is, and the page isn't written.
  = Move it elsewhere, or give glossator another folder: `output = "…"` in glossator.toml

glossator: 2 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
left out: 1 page in German (de) below the minimum: content/privacy.md (75 of 80 %)
1 page in 1 language: wrote 0 files to localized/

"#]]);
    assert_eq!(project.read(OUTPUT), published);
    assert!(!project.exists(REDIRECT));
}

/// A folder that is kept for its manifest alone, as a cache may do.
#[test]
fn the_manifest_is_enough() {
    let project = fallen("[languages]\nde = {}\n");
    project.remove(OUTPUT);
    project.run(["build"]).findings();
    assert!(project.exists(REDIRECT));
}

#[test]
fn a_page_that_is_edited_there_is_not_replaced() {
    let project = fallen("[languages]\nde = {}\n");
    let edited = project.read(OUTPUT) + "Mine.\n";
    project.write(OUTPUT, &edited);
    let report = project.run(["build"]).findings().stdout_text();
    assert!(report.contains("error[edited-output]"), "{report}");
    assert_eq!(project.read(OUTPUT), edited);
}

#[test]
fn a_page_whose_source_is_gone_goes() {
    let project = fallen("[languages]\nde = {}\n");
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.remove(ENGLISH);
    project.run(["build"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/, removed 1 file

"#]]);
    assert!(!project.exists(OUTPUT) && !project.exists(REDIRECT));
}

/// A layout that the site gives to all pages of a collection would be put around
/// it, and `null` is none there.
#[test]
fn a_collection_needs_another_word_for_no_layout() {
    let project = fallen("output = \"_translated\"\n[languages]\nde = {}\n");
    project.run(["build"]).findings();
    assert!(project.read("_translated/de/privacy.html").contains("\nlayout: none\n"));
}

#[test]
fn the_plug_in_leaves_the_address_alone() {
    let project = fallen("profile = \"jekyll-polyglot\"\n[languages]\nde = {}\n");
    project.run(["build"]).findings();
    same(
        project.read(REDIRECT),
        str![[r#"
---
# Written by glossator from content/privacy.md: edit that, not this.
layout: null
sitemap: false
lang: de
permalink: /privacy/
---
<!DOCTYPE html>
<html lang="de" dir="ltr">
<head>
<meta charset="utf-8">
<title>Diese Seite ist derzeit nicht auf Deutsch verfügbar. Zur Originalseite</title>
<link rel="canonical" {% static_href %}href="/privacy/"{% endstatic_href %}>
<meta http-equiv="refresh" content="0; url=/privacy/">
<meta name="viewport" content="width=device-width">
</head>
<body>
<p>Diese Seite ist derzeit nicht auf Deutsch verfügbar. <a {% static_href %}href="/privacy/"{% endstatic_href %} hreflang="en">Zur Originalseite</a></p>
</body>
</html>

"#]],
    );
}

/// Where a generator renders what stands in a page, it is a page with a link.
#[test]
fn other_generators_get_a_page() {
    let config = "profile = \"hugo\"\n[languages]\nde = {}\n\n[publish]\nwithheld = \"redirect\"\n";
    let project = Project::translated().config(config);
    project.write("content/x.md", "---\nlang: en\nref: 5\ntitle: X\nurl: /y/\nweight: 3\n---\n\nWords.\n");
    project.write("content/z.md", "+++\nref = 6\ntitle = \"Z\"\n+++\n\nWords.\n");
    project.run(["build"]).findings();
    same(
        project.read("localized/de/x.md"),
        str![[r#"
---
# Written by glossator from content/x.md: edit that, not this.
lang: de
url: /de/y/
title: Diese Seite ist derzeit nicht auf Deutsch verfügbar. Zur Originalseite
---

Diese Seite ist derzeit nicht auf Deutsch verfügbar. [Zur Originalseite](/y/)

"#]],
    );
    same(
        project.read("localized/de/z.md"),
        str![[r#"
+++
# Written by glossator from content/z.md: edit that, not this.
title = "Diese Seite ist derzeit nicht auf Deutsch verfügbar. Zur Originalseite"
+++

Diese Seite ist derzeit nicht auf Deutsch verfügbar. [Zur Originalseite](/z/)

"#]],
    );
    let project = project.config(&format!("{config}\n[custom]\nhtml = true\n"));
    project.run(["build"]).findings();
    same(
        project.read("localized/de/x.md"),
        str![[r#"
---
# Written by glossator from content/x.md: edit that, not this.
lang: de
url: /de/y/
title: Diese Seite ist derzeit nicht auf Deutsch verfügbar. Zur Originalseite
---

<meta http-equiv="refresh" content="0; url=/y/" />
<p lang="de" dir="ltr">Diese Seite ist derzeit nicht auf Deutsch verfügbar. <a href="/y/" hreflang="en">Zur Originalseite</a></p>

"#]],
    );
}

/// The words are the site's own where it has some, else English that is marked.
#[test]
fn the_words_are_those_of_the_notice() {
    let config = "[languages]\nar = {}\nsr = {}\nfr = {}\n\n[publish]\nwithheld = \"redirect\"\n";
    let own = "notice-plain = { $link }A{ $link-end }\nnotice-prevails = { $link }A{ $link-end }\nnotice-english = A\nnotice-older = A\nnotice-unreviewed = A\n";
    let project = Project::new().config(config).page("privacy.md", PAGE).file("glossator-notice/fr.ftl", own);
    project.run(["build"]).findings();
    let line = |language: &str| {
        let text = project.read(&format!("localized/{language}/privacy.html"));
        let lines = text.lines().filter(|line| line.starts_with("<html") || line.starts_with("<p>"));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    same(
        ["ar", "sr", "fr"].map(line).concat(),
        str![[r#"
<html lang="ar" dir="rtl">
<p>هذه الصفحة غير متوفرة حاليًا بالعربية. <a href="/privacy/" hreflang="en">الانتقال إلى الصفحة الأصلية</a></p>
<html lang="en" dir="ltr">
<p>This page is currently not available in English. <a href="/privacy/" hreflang="en">Go to the original page</a></p>
<html lang="fr" dir="ltr">
<p>Cette page n’est pas disponible en français pour le moment. <a href="/privacy/" hreflang="en">Aller à la page d’origine</a></p>

"#]],
    );
    let more = "notice-redirect = Ici, { $link }l’anglais{ $link-end } <b>.\n";
    project.write("glossator-notice/fr.ftl", format!("{own}{more}"));
    let report = project.run(["check", "--language", "fr"]).findings().stdout_text();
    assert!(report.contains("`notice-redirect` holds `<`; a notice is text without markup"), "{report}");
    project.write("glossator-notice/fr.ftl", format!("{own}{}", more.replace(" <b>", "")));
    project.run(["build"]).findings();
    assert!(
        project
            .read("localized/fr/privacy.html")
            .contains("<p>Ici, <a href=\"/privacy/\" hreflang=\"en\">l’anglais</a>.</p>")
    );
}

#[test]
fn what_is_left_out_is_said_with_its_reason() {
    let project = Project::translated()
        .config("[languages]\nde = {}\nfr = { stage = \"best-effort\" }\nuk = { stage = \"draft\" }\nja = { stage = \"draft\" }\n");
    project.write("content/plain.md", "---\nlang: en\n---\n\nWords.\n");
    for number in 1..=7 {
        project.write(
            &format!("content/p{number}.md"),
            format!("---\nlang: en\nref: 1{number}\n---\n\nWords.\n"),
        );
    }
    project.run(["build"]).findings().stderr(str![[r#"
left out: 1 page without a `ref`: content/plain.md
left out: 2 draft languages, uk, ja; to write them all the same: --drafts
left out: 7 pages in German (de) below the minimum: content/p1.md (0 of 80 %), content/p2.md (0 of 80 %), content/p3.md (0 of 80 %), content/p4.md (0 of 80 %), content/p5.md (0 of 80 %) and 2 more
left out: 8 pages in French (fr) below the minimum: content/p1.md (0 of 80 %), content/p2.md (0 of 80 %), content/p3.md (0 of 80 %), content/p4.md (0 of 80 %), content/p5.md (0 of 80 %) and 3 more
8 pages in 2 languages: wrote 2 files to localized/

"#]]);
    project.run(["build", "--language", "fr"]).stderr(str![[r#"
left out: 1 page without a `ref`: content/plain.md
left out: 8 pages in French (fr) below the minimum: content/p1.md (0 of 80 %), content/p2.md (0 of 80 %), content/p3.md (0 of 80 %), content/p4.md (0 of 80 %), content/p5.md (0 of 80 %) and 3 more
8 pages in 1 language: wrote 0 files to localized/

"#]]);
}

#[test]
fn a_site_without_a_language_is_told_so() {
    let project = Project::new().page("privacy.md", PAGE);
    project.run(["build"]).clean().stderr(str![[r#"
left out: all pages, because no language is named; [languages] in glossator.toml does, or a folder in locales/
1 page in 0 languages: wrote 1 file to localized/

"#]]);
}

#[test]
fn a_big_site_has_a_short_report() {
    let languages = ["ar", "bg", "ca", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he"];
    let config = languages.map(|tag| format!("{tag} = {{ stage = \"best-effort\" }}\n")).concat();
    let project = Project::new().config(&format!("[languages]\n{config}")).page("privacy.md", PAGE);
    let text = project.run(["build"]).clean().stderr_text();
    assert_eq!(text.lines().count(), 12, "{text}");
    let last = "left out: 2 pages in 2 more languages; `glossator status` lists them";
    assert!(text.lines().any(|line| line == last), "{text}");
}

#[test]
fn drafts_are_shown_however_little_is_translated() {
    let project = Project::translated().config("[languages]\nde = { stage = \"draft\" }\n");
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.remove(GERMAN);
    project.sync();
    project.run(["build", "--drafts"]).clean().stdout("").stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
    assert!(project.read(OUTPUT).contains("4 von 4 Textteilen"), "{}", project.read(OUTPUT));
    project.run(["build", "--drafts", "--language", "de"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 0 files to localized/

"#]]);
}
