//! What keeps every command from running: `glossator.toml` and folders.

use snapbox::str;

use crate::project::{PAGE, Project, same};

fn refuses(config: &str, stderr: impl Into<snapbox::Data>) {
    let project = Project::new().config(config).page("privacy.md", PAGE);
    project.fails(["check"], stderr);
    let message = project.run(["check"]).stderr_text();
    for command in ["sync", "build", "status", "accept de ref-3-title"] {
        project.fails(command.split(' '), message.as_str());
    }
}

#[test]
fn an_unknown_key_is_shown_with_its_line() {
    refuses(
        "[publish]\nminimun = 80\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 1
  |
2 | minimun = 80
  | ^^^^^^^
unknown field `minimun`, expected one of `minimum`, `stale`, `unreviewed`, `withheld`, `notice`, `data`, `hreflang`, `pages`; did you mean `minimum`?

"#]],
    );
}

#[test]
fn an_unknown_table_is_shown_with_its_line() {
    refuses(
        "[language]\nde = {}\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 2
  |
1 | [language]
  |  ^^^^^^^^
unknown field `language`, expected one of `source-language`, `content`, `locales`, `output`, `page-key`, `profile`, `custom`, `languages`, `pages`, `front-matter`, `data`, `liquid`, `publish`, `catalogs`, `copies`, `links`, `report`, `exceptions`, `levels`; did you mean `languages`?

"#]],
    );
}

#[test]
fn a_wrong_type_is_shown_with_its_line() {
    refuses(
        "[catalogs]\nnotes = \"no\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 9
  |
2 | notes = "no"
  |         ^^^^
invalid type: string "no", expected a boolean

"#]],
    );
}

#[test]
fn a_percentage_ends_at_100() {
    refuses(
        "[publish]\nminimum = 101\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 11
  |
2 | minimum = 101
  |           ^^^
must be between 0 and 100, not 101

"#]],
    );
}

#[test]
fn an_unknown_stage_is_shown_with_the_known_ones() {
    refuses(
        "[languages]\nde = { stage = \"done\" }\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 16
  |
2 | de = { stage = "done" }
  |                ^^^^^^
unknown variant `done`, expected one of `published`, `best-effort`, `draft`

"#]],
    );
}

#[test]
fn an_unknown_code_is_told() {
    refuses(
        "[levels]\nstale = \"allow\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 1
  |
2 | stale = "allow"
  | ^^^^^
no finding is called `stale`; did you mean `stale-translation` or `stale-note-left`?

"#]],
    );
}

#[test]
fn a_misspelled_language_is_told_with_its_spelling() {
    refuses(
        "[languages]\npt_br = {}\n",
        str![[r#"
glossator: invalid glossator.toml
at line 2, column 1
  |
2 | pt_br = {}
  | ^^^^^
`pt_br` is spelled `pt-BR`

"#]],
    );
}

#[test]
fn the_source_is_no_target() {
    refuses(
        "[languages]\nen = {}\n",
        str![[r#"
glossator: invalid glossator.toml
at line 2, column 1
  |
2 | en = {}
  | ^^
`en` is the source language: what its pages are translated from

"#]],
    );
}

#[test]
fn output_is_no_folder_that_is_read() {
    refuses(
        "output = \"content\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 1, column 10
  |
1 | output = "content"
  |          ^^^^^^^^^
`output = "content"` is a folder that glossator reads from

"#]],
    );
}

#[test]
fn folders_are_inside_the_project() {
    refuses(
        "output = \"../public\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 1, column 10
  |
1 | output = "../public"
  |          ^^^^^^^^^^^
`../public` has to be a path inside the project, such as `content`: `..` leads out of it

"#]],
    );
}

#[test]
fn no_toml_at_all() {
    refuses(
        "languages: de\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 12
  |
1 | languages: de
  |            ^
key with no value, expected `=`

"#]],
    );
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    Project::new().fails(
        ["-C", "nowhere", "check"],
        str![[r#"
glossator: there is no folder `nowhere`

"#]],
    );
}

#[test]
fn the_content_folder_has_to_be_there() {
    Project::new().config("content = \"pages\"\n").fails(["check"], str![[r#"
glossator: there is no folder `pages`: the pages belong there, or in the folder that `content` in glossator.toml names

"#]]);
}

#[test]
fn it_runs_in_another_folder() {
    let project = Project::translated();
    let elsewhere = Project::new();
    let root = project.path("");
    let run = elsewhere.run(["-C".as_ref(), root.as_os_str(), "check".as_ref()]);
    run.clean()
        .stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]])
        .stderr("");
    let run = elsewhere.run(["build".as_ref(), "-C".as_ref(), root.as_os_str()]);
    run.clean().stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
    assert!(project.exists("localized/de/privacy.md"));
    assert!(elsewhere.files().is_empty());
}

#[test]
fn without_a_configuration_folders_are_drafts() {
    let project = Project::new().page("privacy.md", PAGE).catalog("de", "privacy", "");
    project.run(["status"]).clean().stdout(str![[r#"
page                language  stage  current  stale  missing  unreviewed  refused  shown  state
content/privacy.md  de        draft        0      0        4           0        0    0 %  draft

"#]]);
}

#[test]
fn without_a_command_help_is_shown() {
    assert!(Project::new().run::<&str>([]).failure().stderr_text().contains("Usage: glossator"));
    Project::new().fails(
        ["translate"],
        str![[r#"
error: unrecognized subcommand 'translate'

Usage: glossator [OPTIONS] <COMMAND>

For more information, try '--help'.

"#]],
    );
}

/// What each value can be, but the whole can't: told with its line.
#[test]
fn values_that_cannot_be_are_shown_with_their_lines() {
    let mut told = String::new();
    for config in [
        "source-language = \"EN\"",
        "content = []",
        "content = [\"content\", \"content\"]",
        "content = [\n  \"content\",\n  \"/srv/pages\",\n]",
        "locales = \"content\"",
        "output = \"locales/de\"",
        "output = \"glossator-notice\"",
        "page-key = \"\"",
        "profile = \"custom\"",
        "profile = \"hugo\"\n[custom]\nbase = \"jekyll\"",
        "[languages.en]\nstage = \"draft\"",
        "[languages]\nde = \"draft\"",
        "languages = [\"de\"]",
        "[copies]\nsame = \"Qubes OS\"",
        "[publish]\nminimum = \"80\"",
        "[publish]\nminimum = -1",
        "[publish]\nhreflang = 'locales/x.html'",
        "[publish]\ndata = \"glossator-notice/x.json\"",
        "[data]\ncontent = \"locales\"",
        "[data]\noutput = \"locales/{language}/{path}\"",
        "[front-matter]\ntranslate = [\"title\", \"permalink\"]",
        "[front-matter]\ntranslate = [\"lang\"]",
        "[front-matter]\ntranslate = [\"ref\"]",
        "[links]\nsite = 'https://example.org/?x'",
        "[links]\nsite = \"www.example.org\"",
        "[links]\nsite = \"https://\"",
        "[links.allow]\nxx_y = []",
        "[languages]\nde = {}\n[links.allow]\nfr = [\"https://fr.example.org/\"]",
        "[links.allow]\nde = [\"/ok/\", \"javascript:\"]",
    ] {
        let project = Project::new().config(config).page("privacy.md", PAGE);
        let text = project.run(["check"]).failure().stderr_text();
        let rest = text.strip_prefix("glossator: invalid glossator.toml\n");
        told += rest.unwrap_or_else(|| panic!("{config}: {text}"));
        told += "\n";
    }
    same(
        told,
        str![[r#"
at line 1, column 19
  |
1 | source-language = "EN"
  |                   ^^^^
`EN` is spelled `en`

at line 1, column 11
  |
1 | content = []
  |           ^^
`content` names no folder

at line 1, column 23
  |
1 | content = ["content", "content"]
  |                       ^^^^^^^^^
`content` stands here twice

at line 3, column 3
  |
3 |   "/srv/pages",
  |   ^^^^^^^^^^^^
`/srv/pages` has to be a path inside the project, such as `content`: this one is absolute

at line 1, column 11
  |
1 | locales = "content"
  |           ^^^^^^^^^
`locales = "content"` is also a content folder

at line 1, column 10
  |
1 | output = "locales/de"
  |          ^^^^^^^^^^^^
`output = "locales/de"` is a folder that glossator reads from

at line 1, column 10
  |
1 | output = "glossator-notice"
  |          ^^^^^^^^^^^^^^^^^^
`output = "glossator-notice"` is a folder that glossator reads from

at line 1, column 12
  |
1 | page-key = ""
  |            ^^
`page-key` names no key; "path" is for a site without one

at line 1, column 11
  |
1 | profile = "custom"
  |           ^^^^^^^^
`profile = "custom"` needs a table [custom]

at line 2, column 2
  |
2 | [custom]
  |  ^^^^^^
`base` is for `profile = "custom"`; here `profile` names the preset

at line 1, column 12
  |
1 | [languages.en]
  |            ^^
`en` is the source language: what its pages are translated from

TOML parse error at line 2, column 6
  |
2 | de = "draft"
  |      ^^^^^^^
invalid type: string "draft", expected a table, such as { stage = "draft" }

TOML parse error at line 1, column 13
  |
1 | languages = ["de"]
  |             ^^^^^^
invalid type: list, expected a table

TOML parse error at line 2, column 8
  |
2 | same = "Qubes OS"
  |        ^^^^^^^^^^
invalid type: string "Qubes OS", expected a list

TOML parse error at line 2, column 11
  |
2 | minimum = "80"
  |           ^^^^
expected a percentage: a number from 0 to 100

TOML parse error at line 2, column 11
  |
2 | minimum = -1
  |           ^^
must be between 0 and 100, not -1

at line 2, column 12
  |
2 | hreflang = 'locales/x.html'
  |            ^^^^^^^^^^^^^^^^
this would be written to locales/, which glossator reads from

at line 2, column 8
  |
2 | data = "glossator-notice/x.json"
  |        ^^^^^^^^^^^^^^^^^^^^^^^^^
this would be written to glossator-notice/, which glossator reads from

at line 2, column 11
  |
2 | content = "locales"
  |           ^^^^^^^^^
`[data] content = "locales"` is a folder that glossator writes to

at line 2, column 10
  |
2 | output = "locales/{language}/{path}"
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
this would be written to locales/, which glossator reads from

at line 2, column 23
  |
2 | translate = ["title", "permalink"]
  |                       ^^^^^^^^^^^
`permalink` can't be translated: it says which page this is, or where

at line 2, column 14
  |
2 | translate = ["lang"]
  |              ^^^^^^
`lang` can't be translated: it says which page this is, or where

at line 2, column 14
  |
2 | translate = ["ref"]
  |              ^^^^^
`ref` can't be translated: it says which page this is, or where

at line 2, column 8
  |
2 | site = 'https://example.org/?x'
  |        ^^^^^^^^^^^^^^^^^^^^^^^^
`https://example.org/?x` isn't the address of a site, such as `https://www.example.org`

at line 2, column 8
  |
2 | site = "www.example.org"
  |        ^^^^^^^^^^^^^^^^^
`www.example.org` isn't the address of a site, such as `https://www.example.org`

at line 2, column 8
  |
2 | site = "https://"
  |        ^^^^^^^^^^
`https://` isn't the address of a site, such as `https://www.example.org`

at line 2, column 8
  |
2 | xx_y = []
  |        ^^
`xx_y` isn't a language tag; use a BCP 47 tag such as `de` or `pt-BR`

at line 4, column 6
  |
4 | fr = ["https://fr.example.org/"]
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`fr` isn't in [languages]

TOML parse error at line 2, column 6
  |
2 | de = ["/ok/", "javascript:"]
  |      ^^^^^^^^^^^^^^^^^^^^^^^
`/ok/` isn't the beginning of an address, such as `https://de.wikipedia.org/`


"#]],
    );
}

#[test]
fn what_means_nothing_in_a_folder_s_name_may_stand_there() {
    let config = "content = [\"./content/\"]\nlocales = \"locales/\"\noutput = \"./localized\"\n[languages]\nde = {}\n[publish]\nminimum = 0\n[links]\nsite = \"https://example.org/base\"\n";
    let project = Project::new().config(config).page("privacy.md", PAGE);
    project.sync();
    for (output, folder) in
        [("", "localized"), ("out/", "out"), ("./out/de", "out/de"), ("localized/x/", "localized/x")]
    {
        let arguments = if output.is_empty() { vec!["build"] } else { vec!["build", "--output", output] };
        project.run(arguments).clean();
        assert!(project.exists(&format!("{folder}/de/privacy.md")), "{output}");
    }
    let mut told = String::new();
    for output in ["/srv/site", "../site", "content/x", "locales/de", "glossator-notice", "./content/"] {
        told += &project.run(["build", "--output", output]).failure().stderr_text();
    }
    same(
        told,
        str![[r#"
glossator: `/srv/site` has to be a path inside the project, such as `content`: this one is absolute
glossator: `../site` has to be a path inside the project, such as `content`: `..` leads out of it
glossator: `--output content/x` is a folder that glossator reads from; name another, such as `_x`
glossator: `--output locales/de` is a folder that glossator reads from; name another, such as `_de`
glossator: `--output glossator-notice` is a folder that glossator reads from; name another, such as `_glossator-notice`
glossator: `--output content` is a folder that glossator reads from; name another, such as `_content`

"#]],
    );
}

#[test]
fn the_data_folder_has_to_be_there() {
    Project::new().config("[data]\ncontent = \"_nope\"\n").page("privacy.md", PAGE).fails(
        ["check"],
        str![[r#"
glossator: there is no folder `_nope`: `[data] content` in glossator.toml names it

"#]],
    );
}

/// A page isn't lost by how its own language is spelled.
#[test]
fn the_source_s_own_tag_may_be_spelled_otherwise() {
    for (source, lang, pages) in [("en", "EN", 1), ("en-US", "en_us", 1), ("en", "en_US", 0)] {
        let config = format!("source-language = \"{source}\"\n[languages]\nde = {{}}\n");
        let page = PAGE.replace("lang: en", &format!("lang: {lang}"));
        let project = Project::new().config(&config).page("privacy.md", &page);
        let status = project.run(["status"]).stdout_text();
        assert_eq!(status.matches("content/privacy.md").count(), pages, "{source} {lang}: {status}");
    }
}

#[test]
fn a_notice_that_no_language_reads_is_told() {
    let project =
        Project::translated().file("glossator-notice/de_DE.ftl", "").file("glossator-notice/fr.ftl", "");
    project.run(["check"]).findings().stdout(str![[r#"
error[invalid-language]: this file isn't named after a language: `de_DE` is spelled `de-DE`
 --> glossator-notice/de_DE.ftl:1:1
  = Readers get the built-in notice, not this one.
  = Rename it to the tag of its language, as [languages] has it.

warning[unlisted-language]: there is a notice in French (fr), which glossator.toml doesn't list
 --> glossator-notice/fr.ftl:1:1
  = Readers get the built-in notice, not this one.
  = Add a line to [languages] in glossator.toml: fr = { stage = "draft" }

glossator: 1 error, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn an_argument_stays_on_its_line() {
    Project::new().fails(
        ["check", "--format", "x\n::error::y"],
        str![[r#"
error: invalid value 'x\u{a}::error::y' for '--format <FORMAT>'
  [possible values: human, json, github, sarif, junit, gitlab, rdjson]

For more information, try '--help'.

"#]],
    );
}

#[test]
fn the_source_language_is_counted() {
    Project::translated().run(["build", "--language", "en"]).clean().stderr(str![[r#"
1 page in 1 language: wrote 2 files to localized/

"#]]);
}
