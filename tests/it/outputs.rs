//! Whatever stands in pages, catalogs, names and the configuration: what is
//! printed commands no terminal and no CI, and programs can read it.

use std::fs;
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;

use glossator::text::harmless::{harmless, is_invisible};

use crate::project::{PAGE, Project, Run, repository};

/// Texts that somebody would like to see printed.
const HOSTILE: &[&str] = &[
    "\u{1b}[31mred\u{1b}[0m",
    "\u{1b}]8;;https://evil.example\u{7}click\u{1b}]8;;\u{7}",
    "\u{1b}]0;title\u{7}",
    "\u{9b}31m",
    "\u{7f}\u{8}\u{8}\u{8}ok",
    "a\rb",
    "a\u{b}b\u{c}c",
    "a\u{85}::error::b",
    "a\u{2028}::error::b\u{2029}::notice::c",
    "abc\u{202e}fdp.exe",
    "\u{2066}a\u{2069}\u{200f}\u{61c}",
    "Qu\u{200b}bes\u{ad}\u{feff}",
    "\u{e0041}\u{e0042}",
    "\u{fffd}\u{fff9}a\u{fffb}",
    "::error file=x,line=1::owned",
    "::stop-commands::x",
    "%0A::error::x%0D%25",
    "##[error]owned",
    "##[add-matcher]x.json",
    "a | b || c",
    "`code` ``x",
    "<script>alert(1)</script><!--",
    "[x](javascript:alert(1)) ![y](https://evil.example)",
    "\"quoted\\\" \\u0000 ]]>",
    "=cmd|' /C calc'!A0",
    "{{ site.x }}{% include x %}",
    "@everyone #1",
    "-----BEGIN",
];

/// Prints that must not have anything of that in them.
#[track_caller]
fn assert_harmless(context: &str, text: &str) {
    for line in text.lines() {
        assert_eq!(harmless(line), line, "{context}: {line:?}");
        assert!(!line.contains("##["), "{context}: {line:?}");
    }
}

#[track_caller]
fn assert_no_command(context: &str, text: &str) {
    for line in text.lines() {
        assert!(!line.trim_start().starts_with("::"), "{context}: {line:?}");
    }
}

/// Each line is one annotation, as GitHub reads it.
#[track_caller]
fn assert_annotations(context: &str, text: &str) {
    for line in text.lines() {
        let command = line.strip_prefix("::").and_then(|line| line.split_once("::"));
        let Some((head, _)) = command else { panic!("{context}: {line:?}") };
        let (command, properties) = head.split_once(' ').unwrap();
        assert!(matches!(command, "error" | "warning" | "notice"), "{context}: {line:?}");
        for property in properties.split(',') {
            let (key, _) = property.split_once('=').unwrap_or_else(|| panic!("{context}: {line:?}"));
            let known = matches!(key, "file" | "line" | "endLine" | "col" | "endColumn" | "title");
            assert!(known, "{context}: {line:?}");
        }
    }
}

#[track_caller]
fn assert_json(context: &str, text: &str, schema: &Validator) {
    let value: Value =
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{context}: {error}\n{text}"));
    assert!(schema.is_valid(&value), "{context}: {text}");
    let shown = text.chars().find(|character| is_invisible(*character) && *character != '\n');
    assert_eq!(shown, None, "{context}: {text}");
}

/// What the JSON of `check` and of `status` has to be.
fn schemas() -> &'static [Validator; 2] {
    static SCHEMAS: OnceLock<[Validator; 2]> = OnceLock::new();
    SCHEMAS.get_or_init(|| {
        ["check", "status"].map(|name| {
            let schema = fs::read_to_string(repository(&format!("docs/{name}.schema.json"))).unwrap();
            jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
        })
    })
}

/// A table of ten columns, with no more rows than lines and nothing but text.
#[track_caller]
fn assert_table(context: &str, text: &str) {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let (mut rows, mut cells) = (0, 0);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows += 1,
            Event::Start(Tag::TableCell) => cells += 1,
            Event::Start(Tag::Table(_)) | Event::End(_) | Event::Text(_) => {}
            // What keeps an `@` from calling somebody.
            Event::InlineHtml(html) if &*html == "<!-- -->" => {}
            other => panic!("{context}: {other:?}\n{text}"),
        }
    }
    assert_eq!((rows, cells), (text.lines().count() - 1, 10 * rows), "{context}: {text}");
}

/// Runs every command and looks at what it prints.
#[track_caller]
fn assert_all_outputs(context: &str, project: &Project) {
    let run = |command: &str| -> Run {
        let run = project.run(command.split(' '));
        let context = format!("{context}: {command}");
        for text in [run.stdout_text(), run.stderr_text()] {
            assert!(!text.contains("panicked"), "{context}: {text}");
            assert_harmless(&context, &text);
        }
        assert_no_command(&context, &run.stderr_text());
        run
    };
    let plain =
        |command: &str| assert_no_command(&format!("{context}: {command}"), &run(command).stdout_text());
    let works = run("status").code() != 2;
    for command in ["check", "status", "status --language de", "sync --check", "build --explain-links"] {
        plain(command);
    }
    assert_annotations(context, &run("check --format github").stdout_text());
    if works {
        for format in ["sarif", "gitlab", "rdjson"] {
            let report = run(&format!("check --format {format}")).stdout_text();
            assert!(serde_json::from_str::<Value>(&report).is_ok(), "{context}: {report}");
        }
        plain("check --format junit");
        let [check, status] = schemas();
        assert_json(context, &run("check --format json").stdout_text(), check);
        assert_json(context, &run("status --format json").stdout_text(), status);
        assert_table(context, &run("status --format markdown").stdout_text());
    }
    for command in
        ["sync", "accept de --page 3 --all", "build", "init --language de", "check --base . --pull-request"]
    {
        plain(command);
    }
}

/// One page per text: `n` is its number.
fn page(number: usize) -> String {
    PAGE.replace("ref: 3", &format!("ref: {}", 100 + number))
        .replace("/privacy/", &format!("/page-{number}/"))
}

#[test]
fn texts_of_pages_are_only_shown() {
    let mut text = PAGE.to_owned();
    for hostile in HOSTILE {
        text.push_str(&format!("\n## {hostile}\n\n{hostile}\n\n- {hostile}\n"));
    }
    assert_all_outputs("texts", &Project::translated().page("privacy.md", &text));
}

#[test]
fn translations_are_only_shown() {
    let project =
        Project::translated().page("privacy.md", &format!("{PAGE}{}", "\nMore.\n".repeat(HOSTILE.len())));
    project.sync();
    for (number, hostile) in (3..).zip(HOSTILE) {
        let text = hostile.lines().next().unwrap();
        project.translate("locales/de/privacy.ftl", &format!("ref-3-privacy-{number}"), text);
    }
    assert_all_outputs("translations", &project);
    let text = project.read("locales/de/privacy.ftl");
    let junk: String =
        HOSTILE.iter().map(|hostile| format!("{hostile}\n# {hostile}\nx = {{ {hostile}\n")).collect();
    project.write("locales/de/privacy.ftl", format!("{text}\n{junk}"));
    assert_all_outputs("junk", &project);
    project.write("locales/de/privacy.lock", format!("glossator-lock 1\n{}\n", HOSTILE.join("\n")));
    assert_all_outputs("junk in a lock", &project);
}

#[test]
fn front_matter_is_only_shown() {
    let project = Project::translated();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let quoted = Value::from(*hostile).to_string();
        let page = page(number);
        for key in ["title", "ref", "permalink", "lang"] {
            let lines = page.lines().map(|line| match line.split_once(": ") {
                Some((name, _)) if name == key => format!("{key}: {quoted}\n"),
                _ => format!("{line}\n"),
            });
            project.write(&format!("content/{key}-{number}.md"), lines.collect::<String>());
        }
    }
    assert_all_outputs("front matter", &project);
}

#[test]
fn names_of_files_are_only_shown() {
    let project = Project::translated();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let name = hostile.replace('/', "_");
        for path in [
            format!("content/{name}.md"),
            format!("content/{name}/x.md"),
            format!("locales/de/{name}.ftl"),
            format!("locales/{name}/privacy.ftl"),
            format!("locales/de/{name}.html"),
        ] {
            project.write(&path, page(number));
        }
    }
    assert_all_outputs("names", &project);
}

#[test]
fn values_of_the_configuration_are_only_shown() {
    let translated = Project::translated().files();
    let mut project = project_like(&translated);
    for hostile in HOSTILE {
        let value = toml::Value::from(*hostile).to_string();
        for config in [
            format!("output = {value}\n"),
            format!("source-language = {value}\n"),
            format!("{value} = 1\n"),
            format!("[languages]\n{value} = {{}}\n"),
            format!("[languages]\nde = {{ stage = {value} }}\n"),
            format!("[levels]\n{value} = \"warn\"\n"),
            format!("page-key = {value}\n[links]\nsite = {value}\nkeep = [{value}]\n"),
        ] {
            project.write("glossator.toml", &config);
            let run = project.run(["check"]);
            assert_harmless(&config, &run.stderr_text());
            assert_no_command(&config, &run.stderr_text());
            // What keeps one command from running keeps all.
            if run.code() != 2 {
                assert_all_outputs(&config, &project);
                project = project_like(&translated);
            }
        }
    }
}

fn project_like(files: &std::collections::BTreeMap<String, Vec<u8>>) -> Project {
    files.iter().fold(Project::new(), |project, (path, content)| project.file(path, content))
}

/// A report that can't be written is no report.
#[test]
#[cfg(target_os = "linux")]
fn a_report_that_finds_no_room_is_an_error() {
    let project = Project::translated();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_glossator"))
        .arg("check")
        .current_dir(project.path(""))
        .stdout(fs::File::options().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(stderr, "glossator: can't print the results: No space left on device (os error 28)\n");
}
