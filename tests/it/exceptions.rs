//! `[[exceptions]]`: a finding that is right for one text, with a reason, until
//! its English changes.

use snapbox::str;

use crate::project::{Project, same};

const ENGLISH: &str = "We keep the data for 30 days, *not longer*.";
const GERMAN: &str = "Wir behalten die Daten dreißig Tage lang, nicht länger.";

/// A page with a text that two findings are about, and what is in the
/// configuration besides.
fn site(config: &str) -> Project {
    let project = Project::new()
        .config(&format!("[languages]\nde = {{}}\n\n{config}"))
        .page("privacy.md", &format!("---\nref: 3\npermalink: /privacy/\n---\n\n{ENGLISH}\n"));
    project.sync();
    project.translate("locales/de/privacy.ftl", "ref-3-top-1", GERMAN);
    project.sync();
    project
}

fn exception(rule: &str, language: &str, id: &str, english: &str, reason: &str) -> String {
    format!(
        "[[exceptions]]\nrule = \"{rule}\"\nlanguage = \"{language}\"\nid = \"{id}\"\nenglish = \"{english}\"\n\
         reason = \"{reason}\"\n\n"
    )
}

/// The fingerprint of [`ENGLISH`].
const FINGERPRINT: &str = "2d7a3210bcafebf7";

fn number() -> String {
    exception("unsure-number", "de", "ref-3-top-1", FINGERPRINT, "thirty is a word in German law")
}

#[test]
fn a_finding_prints_the_lines_that_allow_it() {
    let said = site("").run(["check"]).stdout_text();
    let lines: Vec<&str> = said.lines().filter_map(|line| line.trim_start().strip_prefix("= ")).collect();
    let start = lines.iter().position(|line| *line == "[[exceptions]]").unwrap();
    let printed = lines[start..start + 6].join("\n").replace('…', "thirty is a word in German law");
    same(printed + "\n\n", number());
}

/// It allows what it names, and nothing else.
#[test]
fn an_exception_is_for_one_finding() {
    site(&number()).run(["check"]).stdout(str![[r#"
warning[changed-emphasis]: the German text emphasizes nothing where the English emphasizes one part
 --> locales/de/privacy.ftl:8:15
  |
8 | ref-3-top-1 = Wir behalten die Daten dreißig Tage lang, nicht länger.
  |
  = English: We keep the data for 30 days, *not longer*.
  = If it is right as it is, glossator.toml can say why:
  = [[exceptions]]
  = rule = "changed-emphasis"
  = language = "de"
  = id = "ref-3-top-1"
  = english = "2d7a3210bcafebf7"
  = reason = "…"
  = Emphasize the same words as the English, in the same marks.

glossator: 1 warning in 1 page and 1 language

"#]]);
    let emphasis = exception("changed-emphasis", "de", "ref-3-top-1", FINGERPRINT, "the words say it");
    site(&(number() + &emphasis)).run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
}

#[test]
fn an_exception_lapses_with_its_english() {
    let project = site(&(number() + &exception("changed-emphasis", "de", "ref-3-top-1", FINGERPRINT, "so")));
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
    project.edit("content/privacy.md", "We keep", "We store");
    project.run(["sync"]).clean();
    project.run(["check"]).stdout(str![[r#"
error[stale-translation]: this edit leaves 1 translation behind: de
 --> content/privacy.md:6:1
  |
6 | We store the data for 30 days, *not longer*.
  |
  = English: We [-keep-]{+store+} the data for 30 days, *not longer*.
  = The change is material: a word, a number, a sign or their order.
  = Readers get this paragraph in English until it is translated again.
  = If every translation still says the same: glossator accept --every-language ref-3-top-1

warning[unused-exception]: the exception of `unsure-number` for ref-3-top-1 in de allows nothing: its English has changed: the fingerprint is a89d7d4bb05f6663 now
 --> glossator.toml:4:1
  |
4 | [[exceptions]]
  |
  = Its reason was: thirty is a word in German law
  = Look at the text again; then delete the exception, or renew its fingerprint.

warning[unused-exception]: the exception of `changed-emphasis` for ref-3-top-1 in de allows nothing: its English has changed: the fingerprint is a89d7d4bb05f6663 now
  --> glossator.toml:11:1
   |
11 | [[exceptions]]
   |
   = Its reason was: so
   = Look at the text again; then delete the exception, or renew its fingerprint.

error[withheld-page]: the German page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 2 errors, 2 warnings in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn an_exception_for_what_is_not_there_is_told() {
    let elsewhere = [
        exception("unsure-number", "fr", "ref-3-top-1", FINGERPRINT, "no such language"),
        exception("unsure-number", "de", "ref-3-top-9", FINGERPRINT, "no such text"),
        exception("literal-url", "de", "ref-3-top-1", FINGERPRINT, "no such finding"),
    ];
    site(&elsewhere.concat()).run(["check"]).stdout(str![[r#"
warning[unused-exception]: the exception of `unsure-number` for ref-3-top-1 in fr allows nothing: the site has no such language
 --> glossator.toml:4:1
  |
4 | [[exceptions]]
  |
  = Its reason was: no such language
  = Look at the text again; then delete the exception, or renew its fingerprint.

warning[unused-exception]: the exception of `unsure-number` for ref-3-top-9 in de allows nothing: no text has this id
  --> glossator.toml:11:1
   |
11 | [[exceptions]]
   |
   = Its reason was: no such text
   = Look at the text again; then delete the exception, or renew its fingerprint.

warning[unused-exception]: the exception of `literal-url` for ref-3-top-1 in de allows nothing: the text has no such finding
  --> glossator.toml:18:1
   |
18 | [[exceptions]]
   |
   = Its reason was: no such finding
   = Look at the text again; then delete the exception, or renew its fingerprint.

warning[unsure-number]: the German text has “dreißig” in words where the English says “for 30 days”
 --> locales/de/privacy.ftl:8:15
  |
8 | ref-3-top-1 = Wir behalten die Daten dreißig Tage lang, nicht länger.
  |
  = English: We keep the data for 30 days, *not longer*.
  = If it is right as it is, glossator.toml can say why:
  = [[exceptions]]
  = rule = "unsure-number"
  = language = "de"
  = id = "ref-3-top-1"
  = english = "2d7a3210bcafebf7"
  = reason = "…"
  = Compare it; 30 in digits ends the warning; digits and separators may be your language's.

warning[changed-emphasis]: the German text emphasizes nothing where the English emphasizes one part
 --> locales/de/privacy.ftl:8:15
  |
8 | ref-3-top-1 = Wir behalten die Daten dreißig Tage lang, nicht länger.
  |
  = English: We keep the data for 30 days, *not longer*.
  = If it is right as it is, glossator.toml can say why:
  = [[exceptions]]
  = rule = "changed-emphasis"
  = language = "de"
  = id = "ref-3-top-1"
  = english = "2d7a3210bcafebf7"
  = reason = "…"
  = Emphasize the same words as the English, in the same marks.

glossator: 5 warnings in 1 page and 1 language

"#]]);
}

#[test]
fn no_exception_switches_off_what_keeps_the_page_whole() {
    let said = |config: &str| {
        let project = Project::new().config(config).page("privacy.md", "---\nref: 3\n---\n\nText.\n");
        project.run(["check"]).failure().stderr_text()
    };
    let mut told = String::new();
    for config in [
        exception("added-markup", "de", "ref-3-top-1", FINGERPRINT, "we like it"),
        exception("added-marcup", "de", "ref-3-top-1", FINGERPRINT, "we like it"),
        exception("unsure-number", "de", "ref-3-top-1", "today", "we like it"),
        exception("unsure-number", "de", "ref-3-top-1", FINGERPRINT, " "),
        "[[exceptions]]\nrule = \"unsure-number\"\nlanguage = \"de\"\nid = \"ref-3-top-1\"\n".to_owned(),
    ] {
        told.push_str(&said(&config));
    }
    same(
        told,
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 1
  |
1 | [[exceptions]]
  | ^^^^^^^^^^^^^^
`added-markup` has no exceptions; these have: `changed-number`, `unsure-number`, `unsure-address`, `odd-character`, `changed-emphasis`, `visible-mark`, `literal-url`, `missing-term`, `forbidden-word`
glossator: invalid glossator.toml
TOML parse error at line 1, column 1
  |
1 | [[exceptions]]
  | ^^^^^^^^^^^^^^
no finding is called `added-marcup`
glossator: invalid glossator.toml
TOML parse error at line 1, column 1
  |
1 | [[exceptions]]
  | ^^^^^^^^^^^^^^
`english = "today"` isn't a fingerprint: copy it from the finding
glossator: invalid glossator.toml
TOML parse error at line 1, column 1
  |
1 | [[exceptions]]
  | ^^^^^^^^^^^^^^
`reason` is empty: write why this is right
glossator: invalid glossator.toml
TOML parse error at line 1, column 1
  |
1 | [[exceptions]]
  | ^^^^^^^^^^^^^^
missing field `english`

"#]],
    );
}

/// A catalog is a stranger's: nothing that stands in it relaxes a rule.
#[test]
fn a_catalog_cannot_make_an_exception() {
    let project = site("");
    let before = project.run(["check"]).stdout_text();
    let catalog = project.read("locales/de/privacy.ftl");
    let claims = number().lines().map(|line| format!("# {line}\n")).collect::<String>();
    project.write("locales/de/privacy.ftl", format!("{claims}# glossator:allow unsure-number\n\n{catalog}"));
    let after = project.run(["check"]).stdout_text();
    let without_places = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| !line.contains("-->") && !line.contains('|'))
            .map(|line| line.trim().to_owned())
            .collect()
    };
    assert_eq!(without_places(&after), without_places(&before));
}
