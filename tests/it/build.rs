//! `glossator build`: what readers get, and what happens to the output folder.

use std::time::{Duration, SystemTime};

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project, same};

const OUTPUT: &str = "localized/de/privacy.md";

/// The page, with `publish` as its rules and one paragraph that is behind.
fn stale(publish: &str) -> Project {
    let project = Project::translated().config(&format!("[languages]\nde = {{}}\n\n[publish]\n{publish}\n"));
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    project
}

fn body(project: &Project) -> String {
    let text = project.read(OUTPUT);
    let at = text.find("</div>").map_or(0, |at| at + "</div>".len());
    text[at..].trim_start().to_owned()
}

#[test]
fn a_localized_page() {
    let project = Project::translated();
    project.run(["build"]).clean().stdout("").stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
    same(
        project.read(OUTPUT),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
permalink: /de/privacy/
ref: 3
title: Datenschutz
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>.</p>
</div>

# Datenschutz {#privacy}

Wir erheben Daten.

Schreibt [uns](https://example.org/us/) seit 2020-01-02.

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
        "de": { "url": "/de/privacy/", "state": "complete", "percent": 100, "english": 0, "segments": 4 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/privacy/" },
        { "hreflang": "de", "url": "/de/privacy/" },
        { "hreflang": "x-default", "url": "/privacy/" }
      ]
    }
  ]
}

"#]],
    );
    let paths: Vec<String> =
        project.files().into_keys().filter(|path| path.starts_with("localized")).collect();
    same(
        paths.join("\n"),
        str![[r#"
localized/.manifest
localized/de/privacy.md
localized/translations.json
"#]],
    );
}

#[test]
fn what_is_right_is_not_written_again() {
    let project = Project::translated();
    project.run(["build"]).clean();
    let files: Vec<String> =
        project.files().into_keys().filter(|path| path.starts_with("localized")).collect();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in &files {
        let file = std::fs::File::options().write(true).open(project.path(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    project.run(["build"]).clean().stdout("").stderr(str![[r#"
1 page in 1 language: wrote 0 files to localized/

"#]]);
    for path in &files {
        assert_eq!(project.path(path).metadata().unwrap().modified().unwrap(), long_ago, "{path}");
    }
}

#[test]
fn english_comes_back_byte_for_byte() {
    for text in [
        PAGE.to_owned(),
        PAGE.replace('\n', "\r\n"),
        format!("\u{feff}{PAGE}"),
        PAGE.trim_end().to_owned(),
        format!("{PAGE}\n\n* a\n+ b\n\n\n<div  CLASS=x >\nHi&nbsp;you\n</div>  \n"),
    ] {
        let project = Project::translated().page("privacy.md", &text);
        project.run(["build", "--language", "en"]).clean();
        assert_eq!(project.read("localized/en/privacy.md"), text);
        assert!(!project.exists(OUTPUT));
    }
}

#[test]
fn line_endings_of_the_page_are_those_of_the_localized_one() {
    let project = Project::translated().page("privacy.md", &PAGE.replace('\n', "\r\n"));
    project.run(["build"]).clean();
    let text = project.read(OUTPUT);
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
}

#[test]
fn one_language_alone_leaves_the_others() {
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\n");
    project.write("locales/fr/privacy.ftl", project.read(GERMAN));
    project.write("locales/fr/privacy.lock", project.read(LOCK));
    project.sync();
    project.run(["build"]).clean().stderr(str![[r#"
1 page in 2 languages: wrote 3 files to localized/

"#]]);
    let before = project.files();
    project.run(["build", "--language", "fr"]).clean().stdout("").stderr(str![[r#"
1 page in 1 language: wrote 0 files to localized/

"#]]);
    assert!(project.files() == before);
}

#[test]
fn unknown_languages_are_told() {
    let project = Project::translated();
    project.fails(
        ["build", "--language", "fr"],
        str![[r#"
glossator: no language is called `fr`; there are: de

"#]],
    );
    project.fails(
        ["build", "--language", "en", "--language", "EN"],
        str![[r#"
glossator: no language is called `EN`; there are: de

"#]],
    );
}

#[test]
fn drafts_are_built_on_request() {
    let project = Project::translated().config("[languages]\nde = { stage = \"draft\" }\n");
    project.run(["build"]).clean().stderr(str![[r#"
left out: 1 draft language, de; to write it all the same: --drafts
1 page in 0 languages: wrote 1 file to localized/

"#]]);
    assert!(!project.exists(OUTPUT));
    project.run(["build", "--language", "de"]).clean().stderr(str![[r#"
left out: 1 draft language, de; to write it all the same: --drafts
1 page in 1 language: wrote 0 files to localized/

"#]]);
    assert!(!project.exists(OUTPUT));
    project.run(["build", "--drafts"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
    assert!(project.exists(OUTPUT));
    project.run(["build"]).clean().stderr(str![[r#"
left out: 1 draft language, de; to write it all the same: --drafts
1 page in 0 languages: wrote 1 file to localized/, removed 1 file

"#]]);
    assert!(!project.exists(OUTPUT), "a draft's pages go when nobody asks for them");
}

#[test]
fn another_folder() {
    let project = Project::translated();
    project.run(["build", "--output", "public/pages"]).clean().stdout("").stderr(str![[r#"
1 page in 1 language: wrote 2 files to public/pages/

"#]]);
    assert!(project.exists("public/pages/de/privacy.md") && project.exists("public/pages/.manifest"));
    assert!(!project.exists("localized"));
}

#[test]
fn the_output_of_a_removed_page_goes() {
    let project = Project::translated().page("a.md", "---\nlang: en\nref: 4\n---\n");
    project.run(["build"]).clean();
    project.rename(ENGLISH, "content/data.md");
    project.sync();
    project.run(["build"]).clean().stderr(str![[r#"
2 pages in 1 language: wrote 2 files to localized/, removed 1 file

"#]]);
    assert!(!project.exists(OUTPUT) && project.exists("localized/de/data.md"));
    project.remove("content/data.md");
    project.run(["build"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 1 file to localized/, removed 1 file

"#]]);
    assert!(!project.exists("localized/de/data.md"));
}

#[test]
fn a_language_that_is_listed_no_more_goes() {
    let project = Project::translated();
    project.run(["build"]).clean();
    let project = project.config("[languages]\nfr = { stage = \"draft\" }\n");
    project.run(["build"]).clean().stderr(str![[r#"
left out: 1 draft language, fr; to write it all the same: --drafts
1 page in 0 languages: wrote 1 file to localized/, removed 1 file

"#]]);
    assert!(!project.exists(OUTPUT));
}

#[test]
fn what_is_not_ours_stays() {
    let project = Project::translated();
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.write("localized/de/privacy.md", "mine");
    project.write("localized/de/other.md", "mine too");
    project.run(["build"]).findings().stderr(str![[r#"
2 pages in 1 language: wrote 2 files to localized/

"#]]);
    assert_eq!(project.read("localized/de/privacy.md"), "mine");
    assert_eq!(project.read("localized/de/other.md"), "mine too");
    project.remove("localized/de/privacy.md");
    project.run(["build"]).clean();
    project.remove(ENGLISH);
    project.run(["build"]).clean();
    assert_eq!(project.read("localized/de/other.md"), "mine too");
}

#[test]
fn an_edited_page_stays_even_when_its_source_goes() {
    let project = Project::translated();
    project.run(["build"]).clean();
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.edit(OUTPUT, "Wir erheben Daten.", "Wir erheben keine Daten.");
    let edited = project.read(OUTPUT);
    project.run(["build"]).findings();
    project.remove(ENGLISH);
    project.run(["build"]).findings().stdout(str![[r#"
error[edited-output]: somebody has edited this file, which glossator wrote
 --> localized/de/privacy.md:1:1
  = It stays as it is, so it doesn't follow the English and the catalogs.
  = Make the change in the catalog, delete this file, and build again.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    assert_eq!(project.read(OUTPUT), edited);
}

#[test]
fn a_stale_part_is_english_and_marked() {
    let project = stale("minimum = 75");
    project.run(["build"]).clean();
    same(
        project.read(OUTPUT),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
permalink: /de/privacy/
ref: 3
title: Datenschutz
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>. 1 von 4 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.</p>
</div>

# Datenschutz {#privacy}

<span lang="en" dir="ltr">We collect some data.</span>

Schreibt [uns](https://example.org/us/) seit 2020-01-02.

"#]],
    );
}

#[test]
fn a_stale_part_is_shown_where_the_site_wants_it() {
    let project = stale("minimum = 75\nstale = \"translation\"");
    project.run(["build"]).clean();
    same(
        project.read(OUTPUT),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
permalink: /de/privacy/
ref: 3
title: Datenschutz
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>. 1 Textteil gibt eine ältere englische Fassung wieder.</p>
</div>

# Datenschutz {#privacy}

Wir erheben Daten.

Schreibt [uns](https://example.org/us/) seit 2020-01-02.

"#]],
    );
}

#[test]
fn a_stale_part_that_does_not_fit_today_s_english_is_never_shown() {
    let project = stale("minimum = 75\nstale = \"translation\"");
    project.edit(ENGLISH, "We collect some data.", "We collect some data for 30 days.");
    project.run(["build"]).clean();
    assert!(!project.read(OUTPUT).contains("Wir erheben Daten."));
}

#[test]
fn english_if_material_shows_what_changed_only_in_its_wording() {
    let project = stale("minimum = 75\nstale = \"english-if-material\"");
    project.run(["build"]).clean();
    assert!(!project.read(OUTPUT).contains("Wir erheben Daten."));
    project.edit(ENGLISH, "We collect some data.", "We Collect data");
    project.sync();
    project.run(["build"]).clean();
    assert!(project.read(OUTPUT).contains("Wir erheben Daten."));
}

#[test]
fn an_unreviewed_part_is_english_unless_the_site_wants_it() {
    let project = Project::translated().config("[languages]\nde = {}\n\n[publish]\nminimum = 0\n");
    project.remove(LOCK);
    project.sync();
    project.run(["build"]).clean();
    assert!(!project.read(OUTPUT).contains("Wir erheben Daten."));
    let project = project.config("[languages]\nde = {}\n\n[publish]\nunreviewed = \"translation\"\n");
    project.run(["build"]).clean();
    same(
        project.read(OUTPUT),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
permalink: /de/privacy/
ref: 3
title: Datenschutz
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>. 4 Textteile sind noch nicht geprüft.</p>
</div>

# Datenschutz {#privacy}

Wir erheben Daten.

Schreibt [uns](https://example.org/us/) seit 2020-01-02.

"#]],
    );
}

#[test]
fn too_little_is_withheld() {
    let project = stale("minimum = 76");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 76 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
left out: 1 page in German (de) below the minimum: content/privacy.md (75 of 76 %)
1 page in 1 language: wrote 1 file to localized/

"#]]);
    assert!(!project.exists(OUTPUT));
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
}

#[test]
fn some_pages_have_rules_of_their_own() {
    let project =
        stale("minimum = 75\n[[publish.pages]]\nmatch = \"legal/**\"\nminimum = 100\nnotice = \"none\"");
    project.run(["build"]).clean();
    project.rename(ENGLISH, "content/legal/privacy.md");
    project.sync();
    project.run(["build"]).findings().stdout(str![[r#"
error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 100 % is needed
 --> locales/de/legal/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    project.edit("content/legal/privacy.md", "some data", "data");
    project.run(["build"]).clean();
    assert!(!project.read("localized/de/legal/privacy.md").contains("<div"));
}

#[test]
fn links_lead_to_pages_of_the_language_where_there_are_some() {
    let other =
        "---\nlang: en\nref: 4\npermalink: /terms/\n---\n\n[Privacy](/privacy/#privacy), [news](/news/).\n";
    let project = Project::translated().page("terms.md", other);
    project.sync();
    project.translate(
        "locales/de/terms.ftl",
        "ref-4-top-1",
        "[Datenschutz]({ $privacy }), [Neues]({ $news }).",
    );
    project.sync();
    project.run(["build"]).clean();
    let text = project.read("localized/de/terms.md");
    assert!(text.contains("[Datenschutz](/de/privacy/#privacy), [Neues](/news/)."), "{text}");
    let project = project.config(
        "[languages]\nde = {}\n\n[publish]\nminimum = 100\n[[publish.pages]]\nmatch = \"terms.md\"\nminimum = 0\n",
    );
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.run(["build"]).findings();
    let text = project.read("localized/de/terms.md");
    assert!(text.contains("[Datenschutz](/privacy/#privacy)"), "{text}");
}

#[test]
fn a_refused_part_is_english_and_fails() {
    let project = Project::translated().config("[languages]\nde = {}\n\n[publish]\nminimum = 0\n");
    project.edit(GERMAN, "Wir erheben Daten.", "Wir <script>erheben</script> Daten.");
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[added-markup]: the German text has a tag `<script>` that the English doesn't have
  --> locales/de/privacy.ftl:14:19
   |
14 | ref-3-privacy-1 = Wir <script>erheben</script> Daten.
   |
   = English: We collect data.
   = Readers of /de/privacy/ get this paragraph in English until it is fixed.
   = Take it out: a translation has only the words and the markup of the English.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
    assert!(!project.read(OUTPUT).contains("script"));
}

#[test]
fn terms_are_put_in() {
    let project = Project::translated()
        .file(
            "locales/de/_terms.ftl",
            "-data =\n    { $case ->\n       *[nominative] Daten\n        [genitive] der Daten\n    }\n",
        )
        .file("locales/en/_terms.ftl", "-data = data\n");
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben { -data }, { -data(case: \"genitive\") } wegen.");
    project.sync();
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
    project.run(["build"]).clean();
    assert!(body(&project).contains("Wir erheben Daten, der Daten wegen."), "{}", body(&project));
}

#[test]
fn copies_that_the_configuration_calls_right() {
    let page = PAGE.replace("We collect data.", "Qubes OS, GitHub");
    let project = Project::translated().page("privacy.md", &page);
    project.sync();
    let text = project.read(GERMAN);
    assert!(!text.contains("Wir erheben"), "another paragraph has another id:\n{text}");
    let id = ["ref-3-privacy-1", "ref-3-privacy-3"]
        .into_iter()
        .find(|id| text.contains(&format!("# {id} =")))
        .unwrap();
    project.translate(GERMAN, id, "Qubes OS, GitHub");
    project.sync();
    project.run(["check"]).findings();
    let project = project.config("[languages]\nde = {}\n\n[copies]\nsame = [\"Qubes OS\", \"GitHub\"]\n");
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    assert!(!project.read(OUTPUT).contains("span"), "{}", project.read(OUTPUT));
}

#[test]
fn what_only_shares_its_placeables_is_no_copy() {
    let addresses = (1..=10).map(|number| format!("<https://mirror-{number}.example/>")).collect::<Vec<_>>();
    let page = PAGE.replace("We collect data.", &format!("Mirrors: {}.", addresses.join(", ")));
    let project = Project::translated().page("privacy.md", &page);
    project.sync();
    let english = project.read("locales/en/privacy.ftl");
    let (id, english) = english.lines().find_map(|line| line.split_once(" = Mirrors:")).unwrap();
    project.translate(GERMAN, id, &format!("Spiegel:{english}"));
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    assert!(body(&project).contains("Spiegel: <https://mirror-1.example/>"), "{}", body(&project));
}

#[test]
fn dates_are_written_as_readers_do() {
    let project = Project::translated();
    project.edit(GERMAN, "seit { $date }", "seit { DATETIME($date, dateStyle: \"long\") }");
    project.run(["build"]).clean();
    assert!(body(&project).contains("seit 2. Januar 2020."), "{}", body(&project));
}

#[test]
fn building_never_changes_what_people_wrote() {
    let project = stale("minimum = 0");
    let before = project.files();
    project.run(["build"]).clean();
    for (path, content) in before {
        assert_eq!(project.files()[&path], content, "{path}");
    }
}

/// Its readers get nothing until the page is fixed: that isn't a clean build.
#[test]
fn a_page_that_is_left_out_is_told() {
    let project = Project::translated();
    project.run(["build"]);
    project.edit("content/privacy.md", "lang: en", "lang: [en");
    let run = project.run(["build"]);
    assert_eq!(run.code(), 1);
    assert!(run.stdout_text().starts_with("error[unreadable-front-matter]"), "{}", run.stdout_text());
}
