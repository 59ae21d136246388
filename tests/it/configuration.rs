//! What keeps every command from running: `glossator.toml` and folders.

use snapbox::str;

use crate::project::{PAGE, Project};

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
glossator: glossator.toml is not right
TOML parse error at line 2, column 1
  |
2 | minimun = 80
  | ^^^^^^^
unknown field `minimun`, expected one of `minimum`, `stale`, `unreviewed`, `withheld`, `notice`, `data`, `hreflang`, `pages`

"#]],
    );
}

#[test]
fn an_unknown_table_is_shown_with_its_line() {
    refuses(
        "[language]\nde = {}\n",
        str![[r#"
glossator: glossator.toml is not right
TOML parse error at line 1, column 2
  |
1 | [language]
  |  ^^^^^^^^
unknown field `language`, expected one of `source-language`, `content`, `locales`, `output`, `page-key`, `profile`, `custom`, `languages`, `pages`, `front-matter`, `data`, `publish`, `catalogs`, `copies`, `links`, `exceptions`, `levels`

"#]],
    );
}

#[test]
fn a_wrong_type_is_shown_with_its_line() {
    refuses(
        "[catalogs]\nnotes = \"no\"\n",
        str![[r#"
glossator: glossator.toml is not right
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
glossator: glossator.toml is not right
TOML parse error at line 2, column 11
  |
2 | minimum = 101
  |           ^^^
101 is no percentage: 0 to 100 are

"#]],
    );
}

#[test]
fn an_unknown_stage_is_shown_with_the_known_ones() {
    refuses(
        "[languages]\nde = { stage = \"done\" }\n",
        str![[r#"
glossator: glossator.toml is not right
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
glossator: glossator.toml is not right
TOML parse error at line 2, column 1
  |
2 | stale = "allow"
  | ^^^^^
no finding is called `stale`

"#]],
    );
}

#[test]
fn a_misspelled_language_is_told_with_its_spelling() {
    refuses(
        "[languages]\npt_br = {}\n",
        str![[r#"
glossator: glossator.toml: [languages] pt_br: `pt_br` is spelled `pt-BR`

"#]],
    );
}

#[test]
fn the_source_is_no_target() {
    refuses(
        "[languages]\nen = {}\n",
        str![[r#"
glossator: glossator.toml: [languages] en is the source language

"#]],
    );
}

#[test]
fn output_is_no_folder_that_is_read() {
    refuses(
        "output = \"content\"\n",
        str![[r#"
glossator: glossator.toml is not right
`output = "content"` is a folder that glossator reads from

"#]],
    );
}

#[test]
fn folders_are_inside_the_project() {
    refuses(
        "output = \"../public\"\n",
        str![[r#"
glossator: glossator.toml is not right
`../public` has to be a path inside the project, such as `content`: `..` leads elsewhere

"#]],
    );
}

#[test]
fn no_toml_at_all() {
    refuses(
        "languages: de\n",
        str![[r#"
glossator: glossator.toml is not right
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
