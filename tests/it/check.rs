//! `glossator check`: what it reports, what fails. What each finding looks
//! like stands in `tests/findings/`.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project, same};

/// German is behind, and French too; there is a warning besides.
fn behind() -> Project {
    let project = Project::translated().config("[languages]\nde = {}\nfr = { stage = \"best-effort\" }\n");
    project.write("locales/fr/privacy.ftl", project.read(GERMAN));
    project.write("locales/fr/privacy.lock", project.read(LOCK));
    project.edit("locales/fr/privacy.ftl", "[uns]({ $us })", "[nous](https://example.org/us/)");
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect and sell data.");
    project.sync();
    project
}

#[test]
fn a_site_in_step_is_clean() {
    Project::translated().run(["check"]).clean().stderr("").stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
}

#[test]
fn one_edit_is_one_finding() {
    behind().run(["check"]).findings().stderr("").stdout(str![[r#"
error[stale-translation]: this edit leaves 2 translations behind: de, fr
  --> content/privacy.md:10:1
   |
10 | We collect and sell data.
   |
   = English: We collect {+and sell+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

warning[withheld-page]: the French page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/fr/privacy.ftl:1:1
  = Readers who have found a page before at /fr/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language fr

warning[literal-url]: the French text writes an address out
  --> locales/fr/privacy.ftl:19:19
   |
19 | ref-3-privacy-2 = Schreibt [nous](https://example.org/us/) seit { $date }.
   |
   = It is published as it is; but when the address moves, this text will be refused.
   = Write { $us } in place of the address.

glossator: 2 errors, 2 warnings in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn a_repository_that_nobody_has_synced_gives_the_same_answer() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect and sell data.");
    project.run(["check"]).findings().stderr("").stdout(str![[r#"
warning[outdated-reference]: this reference catalog is not what content/privacy.md says today
 --> locales/en/privacy.ftl:1:1
  = Translators see in it what the page said before.
  = Run `glossator sync` and commit what it changes.

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:10:1
   |
10 | We collect and sell data.
   |
   = English: We collect {+and sell+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

glossator: 2 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn one_language_is_checked_alone() {
    behind().run(["check", "--language", "fr"]).clean().stderr("").stdout(str![[r#"
warning[stale-translation]: this edit leaves 1 translation behind: fr
  --> content/privacy.md:10:1
   |
10 | We collect and sell data.
   |
   = English: We collect {+and sell+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

warning[withheld-page]: the French page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/fr/privacy.ftl:1:1
  = Readers who have found a page before at /fr/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language fr

warning[literal-url]: the French text writes an address out
  --> locales/fr/privacy.ftl:19:19
   |
19 | ref-3-privacy-2 = Schreibt [nous](https://example.org/us/) seit { $date }.
   |
   = It is published as it is; but when the address moves, this text will be refused.
   = Write { $us } in place of the address.

glossator: 3 warnings in 1 page and 1 language

"#]]);
}

#[test]
fn one_page_is_checked_alone() {
    let project = behind().page("terms.md", "---\nlang: en\nref: 4\n---\n\nBe kind.\n");
    project.sync();
    let by_ref = project.run(["check", "--page", "4"]).findings().stdout_text();
    project.run(["check", "--page", "content/terms.md"]).findings().stderr("").stdout(by_ref.as_str());
    crate::project::same(
        by_ref,
        str![[r#"
error[missing-translation]: this paragraph has no translation yet in 2 languages: de, fr
 --> content/terms.md:6:1
  |
6 | Be kind.
  |
  = Readers get this paragraph in English until it is translated.
  = Fill in ref-4-top-1 in locales/de/terms.ftl, and so in the other languages; the to-do list: glossator status --language de

error[withheld-page]: the German page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/de/terms.ftl:1:1
  = Readers find no German page, and links lead to the English one.
  = To do: glossator status --language de

warning[withheld-page]: the French page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/fr/terms.ftl:1:1
  = Readers find no French page, and links lead to the English one.
  = To do: glossator status --language fr

glossator: 2 errors, 1 warning in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]],
    );
}

#[test]
fn unknown_names_are_told() {
    let project = Project::translated();
    project.fails(
        ["check", "--language", "fr"],
        str![[r#"
glossator: no language is called `fr`; there are: de

"#]],
    );
    project.fails(
        ["check", "--page", "nowhere.md"],
        str![[r#"
glossator: no page is called `nowhere.md`; name it by its path or its `ref`

"#]],
    );
    project.fails(
        ["check", "--base", "."],
        str![[r#"
error: the following required arguments were not provided:
  --pull-request

Usage: glossator check --pull-request --base <DIR>

For more information, try '--help'.

"#]],
    );
    project.fails(
        ["check", "--fail-on", "nothing"],
        str![[r#"
error: invalid value 'nothing' for '--fail-on <WHAT>'
  [possible values: error, warning, stale, missing]

For more information, try '--help'.

"#]],
    );
}

#[test]
fn what_fails_can_be_chosen() {
    let project = behind();
    for (arguments, code) in [
        ("check", 1),
        ("check --exit-zero", 0),
        ("check --language fr", 0),
        ("check --language fr --fail-on warning", 1),
        ("check --language fr --fail-on stale", 1),
        ("check --language fr --fail-on missing", 1),
        ("check --language fr --fail-on missing --exit-zero", 0),
        ("check --pull-request", 0),
        ("check --pull-request --fail-on stale", 1),
        ("check --pull-request --fail-on warning", 1),
    ] {
        assert_eq!(project.run(arguments.split(' ')).code(), code, "{arguments}");
    }
    project.edit(ENGLISH, "We collect and sell data.", "We collect data.");
    project.sync();
    for (arguments, code) in [("check", 0), ("check --fail-on warning", 1), ("check --fail-on stale", 0)] {
        assert_eq!(project.run(arguments.split(' ')).code(), code, "{arguments}: a warning is left");
    }
}

#[test]
fn levels_are_the_configuration_s() {
    let config =
        "[languages]\nde = {}\nfr = {}\n\n[levels]\nstale-translation = \"warn\"\nliteral-url = \"deny\"\n";
    let project = behind().config(config);
    project.run(["check"]).findings().stdout(str![[r#"
warning[stale-translation]: this edit leaves 2 translations behind: de, fr
  --> content/privacy.md:10:1
   |
10 | We collect and sell data.
   |
   = English: We collect {+and sell+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

error[withheld-page]: the French page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/fr/privacy.ftl:1:1
  = Readers who have found a page before at /fr/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language fr

error[literal-url]: the French text writes an address out
  --> locales/fr/privacy.ftl:19:19
   |
19 | ref-3-privacy-2 = Schreibt [nous](https://example.org/us/) seit { $date }.
   |
   = It is published as it is; but when the address moves, this text will be refused.
   = Write { $us } in place of the address.

glossator: 3 errors, 1 warning in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
    let project = behind().config(&format!("{config}withheld-page = \"allow\"\n").replace("deny", "allow"));
    project.run(["check"]).clean().stdout(str![[r#"
warning[stale-translation]: this edit leaves 2 translations behind: de, fr
  --> content/privacy.md:10:1
   |
10 | We collect and sell data.
   |
   = English: We collect {+and sell+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

glossator: 1 warning in 1 page and 2 languages

"#]]);
}

#[test]
fn json_for_programs() {
    behind().run(["check", "--format", "json", "--language", "de"]).findings().stderr("").stdout(str![[r#"
{
  "version": 1,
  "findings": [
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
      "end-column": 26,
      "message": "this edit leaves 1 translation behind: de",
      "help": "If every translation still says the same: glossator accept --every-language ref-3-privacy-1",
      "english": "We collect and sell data.",
      "english-old": "We collect data.",
      "change": "We collect {+and sell+} data.",
      "severity": "material",
      "notes": [
        "The change is material: a word, a number, a sign or their order.",
        "Readers get this paragraph in English until it is translated again."
      ]
    },
    {
      "code": "withheld-page",
      "level": "deny",
      "kind": "debt",
      "languages": [
        "de"
      ],
      "page": "content/privacy.md",
      "ref": "3",
      "id": null,
      "file": "locales/de/privacy.ftl",
      "line": 1,
      "column": 1,
      "end-line": 1,
      "end-column": 2,
      "message": "the German page is withheld: 75 % of it can be shown in translation, 80 % is needed",
      "help": "To do: glossator status --language de",
      "english": null,
      "english-old": null,
      "change": null,
      "severity": null,
      "notes": [
        "Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there."
      ]
    }
  ],
  "summary": {
    "errors": 2,
    "warnings": 0,
    "pages": 1,
    "languages": 1
  }
}

"#]]);
}

#[test]
fn annotations_for_github() {
    behind().run(["check", "--format", "github", "--pull-request"]).clean().stderr("").stdout(str![[r#"
::warning file=content/privacy.md,line=10,endLine=10,col=1,endColumn=26,title=stale-translation::content/privacy.md line 10: this edit leaves 2 translations behind: de, fr. If every translation still says the same: glossator accept --every-language ref-3-privacy-1. The change is material: a word, a number, a sign or their order. Readers get this paragraph in English until it is translated again.
::warning file=locales/de/privacy.ftl,line=1,endLine=1,col=1,endColumn=2,title=withheld-page::locales/de/privacy.ftl line 1: the German page is withheld: 75 %25 of it can be shown in translation, 80 %25 is needed. To do: glossator status --language de. Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
::warning file=locales/fr/privacy.ftl,line=1,endLine=1,col=1,endColumn=2,title=withheld-page::locales/fr/privacy.ftl line 1: the French page is withheld: 75 %25 of it can be shown in translation, 80 %25 is needed. To do: glossator status --language fr. Readers who have found a page before at /fr/privacy/ are sent to the English page, and links lead there.
::warning file=locales/fr/privacy.ftl,line=19,endLine=19,col=19,endColumn=75,title=literal-url::locales/fr/privacy.ftl line 19: the French text writes an address out. Write { $us } in place of the address. It is published as it is; but when the address moves, this text will be refused.

"#]]);
}

#[test]
fn a_pull_request_counts_only_what_it_adds() {
    let project = behind();
    for (path, content) in project.files() {
        project.write(&format!("base/{path}"), content);
    }
    let base = ["check", "--pull-request", "--base", "base"];
    project.run(base).clean().stderr("").stdout(str![[r#"
glossator: no findings in 1 page and 2 languages

"#]]);

    project.edit("locales/fr/privacy.ftl", "seit { $date }", "seit gestern");
    project.run(base).findings().stderr("").stdout(str![[r#"
error[dropped-placeable]: the French text has lost the date 2020-01-02
  --> locales/fr/privacy.ftl:19:19
   |
19 | ref-3-privacy-2 = Schreibt [nous](https://example.org/us/) seit gestern.
   |
   = English: Write to [us]({ $us }) since { $date }.
   = { $date } is 2020-01-02
   = Readers of /fr/privacy/ get this paragraph in English until it is fixed.
   = Write { $date }, or { DATETIME($date, dateStyle: "long") }, where the date stands in your language.

warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/fr/privacy.ftl:19:19
   |
19 | ref-3-privacy-2 = Schreibt [nous](https://example.org/us/) seit gestern.
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

glossator: 1 error, 1 warning in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn a_pull_request_cannot_lower_the_levels() {
    let project = Project::translated().config("[languages]\nde = {}\n\n[publish]\nminimum = 0\n");
    for (path, content) in project.files() {
        project.write(&format!("base/{path}"), content);
    }
    project.edit(GERMAN, "[uns]({ $us })", "uns");
    project.sync();
    let project = project.config(
        "[languages]\nde = {}\n\n[publish]\nminimum = 0\n\n[levels]\ndropped-placeable = \"allow\"\n",
    );
    project.run(["check"]).clean();
    project.run(["check", "--pull-request", "--base", "base"]).findings().stdout(str![[r#"
error[dropped-placeable]: the German text has lost a link
  --> locales/de/privacy.ftl:17:19
   |
17 | ref-3-privacy-2 = Schreibt uns seit { $date }.
   |
   = English: Write to [us]({ $us }) since { $date }.
   = { $us } is https://example.org/us/
   = Readers of /de/privacy/ get this paragraph in English until it is fixed.
   = Put the words to click in [ ] and ({ $us }) right behind them: [words]({ $us })

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn a_base_that_is_not_there_is_named() {
    Project::translated().fails(
        ["check", "--pull-request", "--base", "nowhere"],
        str![[r#"
glossator: there is no folder `nowhere`

"#]],
    );
}

#[test]
fn a_copied_page_takes_nothing_from_the_page_it_copies() {
    let project = Project::translated().page("a-copy.md", &PAGE.replace("# Privacy", "# Copied"));
    project.run(["check"]).findings().stdout(str![[r#"
error[duplicate-ref]: content/privacy.md has the `ref` 3 already
 --> content/a-copy.md:4:6
  |
4 | ref: 3
  |      ^
  |
  = This page is left out until it has a `ref` of its own.
  = Give the newer of the two pages another `ref`.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    let before = project.files();
    project.run(["sync"]).clean().stderr(str![[r#"
everything else is up to date: 1 page, 1 language
left out: content/a-copy.md:4: content/privacy.md has the `ref` 3 already
`glossator check` says how to fix what was left out

"#]]);
    assert!(project.files() == before);
}

/// What a reviewer has to see: each edit, made in a pull request, and what
/// `check` says of it.
#[test]
fn a_pull_request_shows_who_vouches_for_what() {
    let project = Project::translated().config("[languages]\nde = {}\n\n[publish]\nminimum = 0\n");
    project.edit(ENGLISH, "We collect data.", "We collect some data.\n\nNew.");
    project.sync();
    for (path, content) in project.files() {
        project.write(&format!("base/{path}"), content);
    }
    let files = project.files();
    let after = |edit: &dyn Fn()| {
        edit();
        let output = project.run(["check", "--pull-request", "--base", "base"]).clean().stdout_text();
        for (path, content) in &files {
            project.write(path, content);
        }
        output
    };
    // The record by hand, and a blank more in the text.
    let by_hand = after(&|| {
        project.edit(LOCK, "00d62f4508c2ec3d 1697f0d6c6e88ec4 noted", "59bdda66fb3f3f9d 1697f0d6c6e88ec4");
        project.edit(GERMAN, "Wir erheben Daten.", "Wir  erheben Daten.");
    });
    same(
        by_hand,
        str![[r#"
warning[changed-record]: this record changed, but its text didn't
 --> locales/de/privacy.lock:3:1
  |
3 | ref-3-privacy-1 59bdda66fb3f3f9d 1697f0d6c6e88ec4 stale "We collect data." "Wir erheben Daten."
  |
  = English: We collect {+some+} data.
  = German: Wir  erheben Daten.
  = Somebody says that this text is right for this English; once merged, readers get it.
  = Compare the two before you merge.

glossator: 1 warning in 1 page and 1 language

"#]],
    );
    let accept = "# accept\n# change: We collect";
    let accepted = after(&|| {
        let text = project.read(GERMAN);
        let at = text.find("# STALE").unwrap();
        let end = at + text[at..].find('\n').unwrap();
        project.write(GERMAN, format!("{}# accept{}", &text[..at], &text[end..]));
        assert!(project.read(GERMAN).contains(accept));
    });
    same(
        accepted,
        str![[r#"
warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/de/privacy.ftl:16:19
   |
16 | ref-3-privacy-1 = Wir erheben Daten.
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

warning[changed-record]: an `# accept` vouches for this text
  --> locales/de/privacy.ftl:13:1
   |
13 | # accept
   |
   = English: We collect {+some+} data.
   = German: Wir erheben Daten.
   = Somebody says that this text is right for this English; once merged, readers get it.
   = Compare the two before you merge.

glossator: 2 warnings in 1 page and 1 language

"#]],
    );
    let stub = "\
# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.
# en: New.
# ref-3-privacy-3 =
";
    let first = after(&|| project.edit(GERMAN, stub, "ref-3-privacy-3 = Neu.\n"));
    same(
        first,
        str![[r#"
warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/de/privacy.ftl:18:19
   |
18 | ref-3-privacy-3 = Neu.
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

warning[unrecorded-translation]: this first translation counts as made from today's English
  --> locales/de/privacy.ftl:18:19
   |
18 | ref-3-privacy-3 = Neu.
   |
   = English: New.
   = No file tells whether its author saw that English or, on a branch, an older one.
   = Compare the two before you merge.

glossator: 2 warnings in 1 page and 1 language

"#]],
    );
    let beside_its_english = after(&|| project.translate(GERMAN, "ref-3-privacy-3", "Neu."));
    same(
        beside_its_english,
        str![[r#"
warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/de/privacy.ftl:19:19
   |
19 | ref-3-privacy-3 = Neu.
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

glossator: 1 warning in 1 page and 1 language

"#]],
    );
}

/// What a finding says of such texts doesn't contradict what the others say.
#[test]
fn after_a_lost_lock_nothing_counts_as_made_from_a_known_english() {
    let project = Project::translated();
    project.remove(LOCK);
    project.run(["check"]).findings().stdout(str![[r#"
error[unreviewed-translation]: de: 4 of 4 parts of this page have not been compared with the English
 --> content/privacy.md:1:1
  = Readers get these parts in English until they are compared.
  = To do, with file and line: glossator status --language de

error[withheld-page]: the German page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

warning[unrecorded-translation]: 4 texts in this catalog are not recorded yet
 --> locales/de/privacy.ftl:8:15
  |
8 | ref-3-title = Datenschutz
  |
  = They count as unreviewed: nothing tells for sure which English was translated.
  = If locales/de/privacy.lock was there before, bring it back. If not, run `glossator sync` and commit what it changes.

glossator: 2 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn unrecorded_texts_are_told_apart_by_what_they_count_as() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect some data.\n\nAnd more.");
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben immer Daten.");
    project.edit(GERMAN, "Schreibt [uns]", "Schreiben Sie [uns]");
    let lock = project.read(LOCK);
    let line = lock.lines().find(|line| line.starts_with("ref-3-privacy-2 ")).unwrap();
    project.write(LOCK, lock.replace(&format!("{line}\n"), ""));
    project.run(["check"]).findings().stdout(str![[r#"
warning[outdated-reference]: this reference catalog is not what content/privacy.md says today
 --> locales/en/privacy.ftl:1:1
  = Translators see in it what the page said before.
  = Run `glossator sync` and commit what it changes.

error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:10:1
   |
10 | We collect some data.
   |
   = English: We collect {+some+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[missing-translation]: this paragraph has no translation yet in 1 language: de
  --> content/privacy.md:12:1
   |
12 | And more.
   |
   = Readers get this paragraph in English until it is translated.
   = Fill in ref-3-privacy-3 in locales/de/privacy.ftl; the to-do list: glossator status --language de

error[unreviewed-translation]: nobody has compared 1 translation of this paragraph with the English: de
  --> content/privacy.md:14:1
   |
14 | Write to [us](https://example.org/us/) since 2020-01-02.
   |
   = Readers get this paragraph in English until somebody has.
   = When it says what the English says: glossator accept de ref-3-privacy-2

error[withheld-page]: the German page is withheld: 40 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

warning[unrecorded-translation]: 2 texts in this catalog are not recorded yet
  --> locales/de/privacy.ftl:14:19
   |
14 | ref-3-privacy-1 = Wir erheben immer Daten.
   |
   = 1 of them counts as made from the English of the committed reference catalog.
   = 1 of them counts as unreviewed: nothing tells for sure which English was translated.
   = Run `glossator sync` and commit what it changes.

glossator: 4 errors, 2 warnings in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}
