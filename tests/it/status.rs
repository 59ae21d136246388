//! `glossator status`.

use snapbox::str;

use crate::project::{ENGLISH, LOCK, PAGE, Project};

/// Two pages, German half behind and French untouched.
fn project() -> Project {
    let project = Project::translated()
        .config("[languages]\nde = {}\nfr = { stage = \"draft\" }\n")
        .page("legal/terms.md", &PAGE.replace("ref: 3", "ref: terms").replace("/privacy/", "/terms/"));
    project.edit(ENGLISH, "We collect data.", "We collect and sell data.\n\nNobody buys it.");
    project.sync();
    project
}

#[test]
fn pages_by_languages() {
    project().run(["status"]).clean().stderr("").stdout(str![[r#"
page                    language  stage      current  stale  missing  unreviewed  refused  shown  state
content/legal/terms.md  de        published        0      0        4           0        0    0 %  withheld
content/legal/terms.md  fr        draft            0      0        4           0        0    0 %  draft
content/privacy.md      de        published        3      1        1           0        0   60 %  withheld
content/privacy.md      fr        draft            0      0        5           0        0    0 %  draft

"#]]);
}

#[test]
fn it_looks_as_if_sync_had_run() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect and sell data.");
    project.run(["status"]).clean().stderr("").stdout(str![[r#"
page                language  stage      current  stale  missing  unreviewed  refused  shown  state
content/privacy.md  de        published        3      1        0           0        0   75 %  withheld

"#]]);
}

#[test]
fn the_to_do_list_of_a_language() {
    project().run(["status", "--language", "de", "--page", "3"]).clean().stderr("").stdout(str![[r#"
content/privacy.md in German (de), published: 3 of 5 parts shown, withheld
  stale    locales/de/privacy.ftl:16  ref-3-privacy-1  paragraph  material
             We collect {+and sell+} data.
  missing  locales/de/privacy.ftl:20  ref-3-privacy-3  paragraph
             Nobody buys it.

"#]]);
}

#[test]
fn one_page_by_its_path() {
    project().run(["status", "--page", "content/legal/terms.md"]).clean().stdout(str![[r#"
page                    language  stage      current  stale  missing  unreviewed  refused  shown  state
content/legal/terms.md  de        published        0      0        4           0        0    0 %  withheld
content/legal/terms.md  fr        draft            0      0        4           0        0    0 %  draft

"#]]);
}

#[test]
fn json_for_programs() {
    let arguments = ["status", "--format", "json", "--page", "3"];
    project().run(arguments).clean().stderr("").stdout(str![[r#"
{
  "version": 1,
  "source": "en",
  "pages": [
    {
      "ref": "3",
      "path": "content/privacy.md",
      "segments": 5,
      "languages": {
        "de": {
          "stage": "published",
          "current": 3,
          "stale": 1,
          "wording": 0,
          "missing": 1,
          "unreviewed": 0,
          "refused": 0,
          "percent": 60,
          "state": "withheld"
        },
        "fr": {
          "stage": "draft",
          "current": 0,
          "stale": 0,
          "wording": 0,
          "missing": 5,
          "unreviewed": 0,
          "refused": 0,
          "percent": 0,
          "state": "draft"
        }
      }
    }
  ]
}

"#]]);
}

#[test]
fn markdown_for_a_comment() {
    project().run(["status", "--format", "markdown"]).clean().stderr("").stdout(str![[r#"
| page | language | stage | current | stale | missing | unreviewed | refused | shown | state |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| content/legal/terms.md | de | published | 0 | 0 | 4 | 0 | 0 | 0 % | withheld |
| content/legal/terms.md | fr | draft | 0 | 0 | 4 | 0 | 0 | 0 % | draft |
| content/privacy.md | de | published | 3 | 1 | 1 | 0 | 0 | 60 % | withheld |
| content/privacy.md | fr | draft | 0 | 0 | 5 | 0 | 0 | 0 % | draft |

"#]]);
}

#[test]
fn unknown_names_are_told() {
    let project = Project::translated();
    project.fails(
        ["status", "--language", "fr"],
        str![[r#"
glossator: no language is called `fr`; there are: de

"#]],
    );
    project.fails(
        ["status", "--page", "privacy"],
        str![[r#"
glossator: no page is called `privacy`; name it by its path or its `ref`; did you mean `content/privacy.md`?

"#]],
    );
    project.fails(
        ["status", "--format", "xml"],
        str![[r#"
error: invalid value 'xml' for '--format <FORMAT>'
  [possible values: human, json, markdown]

For more information, try '--help'.

"#]],
    );
}

/// Readers get all of the page in translation, but there is work left.
#[test]
fn a_page_with_stale_parts_is_not_complete() {
    let config = "[languages]\nde = {}\n\n[publish]\nstale = \"translation\"\nunreviewed = \"translation\"\n";
    let project = Project::translated().config(config);
    let states = || {
        project.run(["build"]).clean();
        let data = project.read("localized/translations.json");
        let of =
            |text: &str| text.split_once("\"state\": \"").unwrap().1.split_once('"').unwrap().0.to_owned();
        let status = project.run(["status", "--format", "json"]).stdout_text();
        assert_eq!(of(&data), of(&status));
        of(&data)
    };
    assert_eq!(states(), "complete");
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    assert_eq!(states(), "partial", "a stale text");
    project.sync();
    project.edit(LOCK, " noted stale", " unreviewed noted stale");
    project.edit(ENGLISH, "We collect some data.", "We collect data.");
    assert_eq!(states(), "partial", "an unreviewed text");
}
