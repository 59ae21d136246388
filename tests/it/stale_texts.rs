//! Stale texts where a site publishes them: what only an older English has is
//! never shown, be it recorded by `sync` or by somebody who edits the lock.

use glossator::text::Fingerprint;
use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project};

const PUBLISHED: &str =
    "[languages]\nde = {}\n\n[publish]\nstale = \"translation\"\nminimum = 0\nnotice = \"none\"\n";

/// An English that the segment had, what of it today's hasn't, and a text made from it.
const OLD: &[(&str, &str, &str)] = &[
    ("Buy at https://evil.example/x here.", "evil.example", "Kauft auf https://evil.example/x hier."),
    ("Write to chef@evil.example here.", "evil.example", "Schreibt an chef@evil.example hier."),
    ("Ask evil.example here.", "evil.example", "Fragt evil.example hier."),
    ("We \u{202e}collect data.", "\u{202e}", "Wir \u{202e}erheben Daten."),
    ("We { \"{\" }: collect data.", "{:", "Wir { \"{\" }: erheben Daten."),
    ("We collect <b>data</b>.", "<b>", "Wir erheben <b>Daten</b>."),
    ("We collect `grep`.", "`grep`", "Wir erheben `grep`."),
];

#[test]
fn what_only_an_older_english_has_is_not_shown() {
    for (old, mark, text) in OLD {
        for forged in [false, true] {
            let project = Project::translated().config(PUBLISHED);
            project.edit(GERMAN, "Wir erheben Daten.", text);
            let english = Fingerprint::of(if forged { "Another." } else { old });
            let lock = project.read(LOCK);
            let lines = lock.lines().map(|line| match line.strip_prefix("ref-3-privacy-1 ") {
                Some(_) => {
                    let translation = Fingerprint::of(text);
                    let quoted = serde_json::Value::from(*old);
                    format!("ref-3-privacy-1 {english} {translation} stale {quoted} \"x\"\n")
                }
                None => format!("{line}\n"),
            });
            project.write(LOCK, lines.collect::<String>());
            let status = project.run(["status", "--format", "json"]).stdout_text();
            let wanted = if forged { "\"refused\": 1" } else { "\"stale\": 1" };
            assert!(status.contains(wanted), "{old}: {status}");
            project.run(["build"]);
            let written = project.read("localized/de/privacy.md");
            assert!(!written.contains(mark), "{old}: {written}");
        }
    }
}

#[test]
fn a_stale_text_that_fits_both_is_shown() {
    let project = Project::translated().config(PUBLISHED);
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    project.run(["build"]).clean();
    assert!(project.read("localized/de/privacy.md").contains("Wir erheben Daten."));
}

/// Edits of the English, and whether the older text is shown where a site asks
/// for English only if they are material.
const EDITS: &[(&str, &str, bool)] = &[
    ("The seller pays the buyer.", "The buyer pays the seller.", false),
    ("This holds in your country.", "This holds in your county.", false),
    ("The law prescribes this.", "The law proscribes this.", false),
    ("This is interstate.", "This is intrastate.", false),
    ("It is in your contact.", "It is in your contract.", false),
    ("We keep logs and delete backups.", "We delete logs and keep backups.", false),
    ("It costs 10% less.", "It costs 10 less.", false),
    ("It costs > ten.", "It costs < ten.", false),
    ("Here `x = y` holds.", "Here `x ≠ y` holds.", false),
    ("We sell (not) data.", "We sell not data.", false),
    ("You are assured.", "You are assumed.", false),
    ("Tell us more.", "Tell US more.", false),
    ("A pre-paid card.", "A prepaid card.", false),
    ("Our Policy holds.", "Our policy holds.", true),
    ("Our policy holds.", "Our policy holds", true),
    ("Our “policy” holds.", "Our policy holds.", true),
    ("Our policy — and yours.", "Our policy—and yours.", true),
];

#[test]
fn only_wording_leaves_an_older_text_in_place() {
    for (from, to, shown) in EDITS {
        // Long enough for both to be one segment.
        let long = |text: &str| format!("Everybody who uses our service reads this. {text}");
        for (old, new) in [(long(from), long(to)), (long(to), long(from))] {
            let config = PUBLISHED.replace("\"translation\"", "\"english-if-material\"");
            let project =
                Project::new().config(&config).page("privacy.md", &PAGE.replace("We collect data.", &old));
            project.sync();
            project.translate(GERMAN, "ref-3-privacy-1", "Wir erheben Daten.");
            project.sync();
            project.edit(ENGLISH, &old, &new);
            let status = project.run(["status", "--format", "json"]).stdout_text();
            assert!(status.contains("\"stale\": 1"), "{old} → {new}: {status}");
            assert_eq!(status.contains("\"wording\": 1"), *shown, "{old} → {new}: {status}");
            project.run(["build"]);
            let written = project.read("localized/de/privacy.md");
            assert_eq!(written.contains("Wir erheben Daten."), *shown, "{old} → {new}: {written}");
        }
    }
}

/// German, where the English has changed in wording and below in more.
fn two_edits() -> Project {
    let project = Project::translated().config("[languages]\nde = {}\n\n[publish]\nminimum = 0\n");
    project.edit(ENGLISH, "We collect data.", "We collect “Data”");
    project.edit(ENGLISH, "Write to", "Never write to");
    project
}

#[test]
fn material_changes_come_first() {
    let project = two_edits();
    project.run(["check"]).findings().stdout(str![[r#"
warning[outdated-reference]: this reference catalog is not what content/privacy.md says today
 --> locales/en/privacy.ftl:1:1
  = Translators see in it what the page said before.
  = Run `glossator sync` and commit what it changes.

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:12:1
   |
12 | Never write to [us](https://example.org/us/) since 2020-01-02.
   |
   = English: [-Write-]{+Never write+} to [us]({ $us }) since { $date }.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-2

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:10:1
   |
10 | We collect “Data”
   |
   = English: We collect [-data.-]{+“Data”+}
   = Only wording changed: letter case, white space, quotes, dashes or a final full stop.
   = If it changes nothing for readers, put this line above it: <!-- glossator:same 00d62f4508c2ec3d e0c7c73c24fa3913 -->
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

glossator: 2 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    project.run(["check", "--format", "json"]).findings().stdout(str![[r#"
{
  "version": 1,
  "findings": [
    {
      "code": "outdated-reference",
      "level": "warn",
      "kind": "fault",
      "languages": [],
      "page": "content/privacy.md",
      "ref": "3",
      "id": null,
      "file": "locales/en/privacy.ftl",
      "line": 1,
      "column": 1,
      "end-line": 1,
      "end-column": 2,
      "message": "this reference catalog is not what content/privacy.md says today",
      "help": "Run `glossator sync` and commit what it changes.",
      "english": null,
      "english-old": null,
      "change": null,
      "severity": null,
      "notes": [
        "Translators see in it what the page said before."
      ]
    },
    {
      "code": "stale-translation",
      "level": "deny",
      "kind": "debt",
      "languages": [
        "de"
      ],
      "page": "content/privacy.md",
      "ref": "3",
      "id": "ref-3-privacy-2",
      "file": "content/privacy.md",
      "line": 12,
      "column": 1,
      "end-line": 12,
      "end-column": 63,
      "message": "this edit leaves 1 translation behind: de",
      "help": "If every translation still says the same: glossator accept --every-language ref-3-privacy-2",
      "english": "Never write to [us]({ $us }) since { $date }.",
      "english-old": "Write to [us]({ $us }) since { $date }.",
      "change": "[-Write-]{+Never write+} to [us]({ $us }) since { $date }.",
      "severity": "material",
      "notes": [
        "The change is material: a word, a number, a sign or their order.",
        "Readers get this paragraph in English until it is translated again."
      ]
    },
    {
      "code": "stale-translation",
      "level": "deny",
      "kind": "debt",
      "languages": [
        "de"
      ],
      "page": "content/privacy.md",
      "ref": "3",
      "id": "ref-3-privacy-1",
      "file": "content/privacy.md",
      "line": 10,
      "column": 1,
      "end-line": 10,
      "end-column": 18,
      "message": "this edit leaves 1 translation behind: de",
      "help": "If every translation still says the same: glossator accept --every-language ref-3-privacy-1",
      "english": "We collect “Data”",
      "english-old": "We collect data.",
      "change": "We collect [-data.-]{+“Data”+}",
      "severity": "wording",
      "notes": [
        "Only wording changed: letter case, white space, quotes, dashes or a final full stop.",
        "If it changes nothing for readers, put this line above it: <!-- glossator:same 00d62f4508c2ec3d e0c7c73c24fa3913 -->",
        "Readers get this paragraph in English until it is translated again."
      ]
    }
  ],
  "summary": {
    "errors": 2,
    "warnings": 1,
    "pages": 1,
    "languages": 1
  }
}

"#]]);
    project.run(["status"]).clean().stdout(str![[r#"
page                language  stage      current          stale  missing  unreviewed  refused  shown  state
content/privacy.md  de        published        2  2 (1 wording)        0           0        0   50 %  partial

"#]]);
    project.run(["status", "--format", "markdown"]).clean().stdout(str![[r#"
| page | language | stage | current | stale | missing | unreviewed | refused | shown | state |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| content/privacy.md | de | published | 2 | 2 (1 wording) | 0 | 0 | 0 | 50 % | partial |

"#]]);
    project.run(["status", "--language", "de"]).clean().stdout(str![[r#"
content/privacy.md in German (de), published: 2 of 4 parts shown, partial
  stale  locales/de/privacy.ftl:17  ref-3-privacy-2  paragraph  material
             [-Write-]{+Never write+} to [us]({ $us }) since { $date }.
  stale  locales/de/privacy.ftl:14  ref-3-privacy-1  paragraph  wording
             We collect [-data.-]{+“Data”+}

"#]]);
}

#[test]
fn an_unknown_english_counts_as_material() {
    let project = two_edits();
    let lock = project.read(LOCK);
    let lines = lock.lines().map(|line| match line.strip_prefix("ref-3-privacy-1 ") {
        Some(_) => {
            let (english, text) = (Fingerprint::of("Another."), Fingerprint::of("Wir erheben Daten."));
            format!("ref-3-privacy-1 {english} {text}\n")
        }
        None => format!("{line}\n"),
    });
    project.write(LOCK, lines.collect::<String>());
    project.run(["check"]).findings().stdout(str![[r#"
warning[outdated-reference]: this reference catalog is not what content/privacy.md says today
 --> locales/en/privacy.ftl:1:1
  = Translators see in it what the page said before.
  = Run `glossator sync` and commit what it changes.

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:10:1
   |
10 | We collect “Data”
   |
   = The older English isn't known, so the change counts as material.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:12:1
   |
12 | Never write to [us](https://example.org/us/) since 2020-01-02.
   |
   = English: [-Write-]{+Never write+} to [us]({ $us }) since { $date }.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-2

glossator: 2 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

/// A draft's stale texts are one finding, as grave as the gravest of them.
#[test]
fn a_draft_has_one_severity() {
    let project = two_edits().config("[languages]\nde = { stage = \"draft\" }\n");
    let severities = || {
        let report = project.run(["check", "--format", "json"]).stdout_text();
        let lines = report.lines().filter(|line| line.contains("\"severity\": \""));
        lines.map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(severities(), ["\"severity\": \"material\","]);
    project.edit(ENGLISH, "Never write to", "write to");
    assert_eq!(severities(), ["\"severity\": \"wording\","]);
}
