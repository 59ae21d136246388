//! `glossator report`: what the pages for people show, and where they are written.

use snapbox::{file, str};

use crate::project::{ENGLISH, GERMAN, PAGE, Project, same};

const GERMAN_PAGE: &str = "report/de/content/privacy.md.html";

/// A page with a segment of every status, in German, and in Arabic with none.
fn site() -> Project {
    let more =
        "\n<!-- glossator:note Say it to everybody. -->\nAsk <b>us</b> & them.\n\nDelete `it`.\n\nGo away.\n";
    let project = Project::translated().page("privacy.md", &format!("{PAGE}{more}"));
    let edit = "[report]\nedit = \"https://git.example/site/edit/main/{path}?plain=1#L{line}\"\n";
    project.write("glossator.toml", format!("[languages]\nde = {{}}\nar = {{ stage = \"draft\" }}\n{edit}"));
    project.sync();
    project.translate(GERMAN, "ref-3-privacy-4", "Löscht es.");
    project.translate(GERMAN, "ref-3-privacy-5", "Geht weg!");
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect more data.");
    project.sync();
    // Made from an English that nobody knows.
    project.edit(
        GERMAN,
        "# en: Go away.\nref-3-privacy-5 = Geht weg!",
        "# en: Go home.\nref-3-privacy-5 = Geht heim!",
    );
    project
}

#[test]
fn every_status_is_shown_with_what_there_is_to_say() {
    let project = site();
    project.run(["report", "--output", "report"]).clean().stdout("").stderr(str![[r#"
1 page in 2 languages: wrote 8 files to report/; open report/index.html

"#]]);
    same(project.read("report/index.html"), file!["../report/overview/index.html": Text].raw());
    same(project.read(GERMAN_PAGE), file!["../report/overview/page.html": Text].raw());
    same(project.read("report/de.html"), file!["../report/overview/de.html": Text].raw());
    same(project.read("report/badges/de.svg"), file!["../report/overview/de.svg": Text].raw());
    let page = project.read(GERMAN_PAGE);
    for status in ["current", "stale", "missing", "unreviewed", "refused"] {
        assert!(page.contains(&format!("class=\"segment {status}\"")), "{status} is missing:\n{page}");
    }
    let arabic = project.read("report/ar/content/privacy.md.html");
    assert!(arabic.contains("No translation yet."), "{arabic}");
}

#[test]
fn a_report_is_written_once_and_cleans_up_after_itself() {
    let project = site();
    project.run(["report", "--output", "report"]).clean();
    project.run(["report", "--output", "report"]).clean().stderr(str![[r#"
1 page in 2 languages: wrote 0 files to report/; open report/index.html

"#]]);
    project.rename(ENGLISH, "content/policy.md");
    project.sync();
    project.run(["report", "--output", "report"]).clean();
    assert!(!project.exists(GERMAN_PAGE) && project.exists("report/de/content/policy.md.html"));
    // Of one language, the others stay.
    project.run(["report", "--output", "report", "--language", "de"]).clean();
    assert!(project.exists("report/ar/content/policy.md.html"));
}

#[test]
fn files_that_are_not_its_own_stay() {
    let project = site().file("report/index.html", "mine\n");
    project.run(["report", "--output", "report"]).findings().stdout(str![[r#"
error[not-ours]: this file is where a file of the report belongs, and glossator didn't write it
 --> report/index.html:1:1
  = It stays as it is, and the file isn't written.
  = Move it elsewhere, or name another folder for the report: `--output DIR`.

glossator: 1 error in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
    assert_eq!(project.read("report/index.html"), "mine\n");
    project.remove("report/index.html");
    project.write("report/de.html", "edited\n");
    project.run(["report", "--output", "report"]).findings().stdout(str![[r#"
error[edited-output]: somebody has edited this file, which glossator wrote
 --> report/de.html:1:1
  = It stays as it is, so it doesn't show how the translations are today.
  = Delete this file, and run `glossator report` again.

glossator: 1 error in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
    assert_eq!(project.read("report/de.html"), "edited\n");
    for folder in ["localized", "localized/report", "content", "locales/report", "../elsewhere"] {
        let run = project.run(["report", "--output", folder]);
        assert_eq!((run.code(), run.stdout_text().as_str()), (2, ""), "{folder}: {}", run.stderr_text());
    }
    project.write("glossator.toml", "[report]\nedit = \"javascript:alert(1)//{path}\"\n");
    project.fails(["report", "--output", "other"], str![[r#"
glossator: invalid glossator.toml
at line 2, column 8
  |
2 | edit = "javascript:alert(1)//{path}"
  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`javascript:alert(1)//{path}` isn't a web address with `{path}` in it, such as `https://git.example/site/edit/main/{path}#L{line}`

"#]]);
}

#[test]
fn names_and_texts_leak_into_no_markup() {
    let evil = "x\"'><script>alert(1)</script>&amp;<!--";
    let project =
        Project::translated().page("a&b'c.md", &PAGE.replace("ref: 3", "ref: 4").replace("/privacy/", "/x/"));
    project.edit(ENGLISH, "We collect data.", &format!("We collect data. {evil}"));
    project.sync();
    let text = project.read(GERMAN);
    project.write(GERMAN, text.replace("Wir erheben Daten.", evil));
    project.run(["report", "--output", "report"]);
    let files = project.files();
    let pages = files.iter().filter(|(path, _)| path.starts_with("report/") && path.ends_with(".html"));
    let mut count = 0;
    for (path, bytes) in pages {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("<script") && !text.contains("<i>") && !text.contains("<!--"),
            "{path}: {text}"
        );
        count += 1;
    }
    assert_eq!(count, 4, "two pages, a to-do list and the index");
}
