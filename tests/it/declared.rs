//! What a page declares about languages, and words and addresses in Liquid: a
//! site per kind in `tests/declared/`, with everything that is printed about it
//! and written for it.

use std::fmt::Write as _;
use std::fs;

use crate::project::{Project, Run, difference, repository};

fn shown(command: &str, run: &Run) -> String {
    let (stdout, stderr) = (run.stdout_text(), run.stderr_text());
    format!("$ glossator {command}\n{stdout}{stderr}exit status {}\n\n", run.code())
}

/// All that is said of a site and written for it, with its catalogs brought up to
/// date first.
fn outcome(project: &Project) -> String {
    project.sync();
    let mut outcome = String::new();
    for command in ["check", "status", "build", "build --explain-links"] {
        outcome += &shown(command, &project.run(command.split(' ')));
    }
    let written = project.files();
    let written = written.iter().filter(|(path, _)| {
        let is_page = path.starts_with("localized/") && !path.contains("/.") && !path.ends_with(".json");
        is_page || path.starts_with("locales/en/")
    });
    for (path, content) in written {
        let _ = writeln!(outcome, "=== {path}\n{}", String::from_utf8_lossy(content));
    }
    outcome
}

#[test]
fn every_site_is_localized_as_expected() {
    let sites = fs::read_dir(repository("tests/declared")).unwrap().map(Result::unwrap);
    let mut sites: Vec<String> = sites.map(|site| site.file_name().into_string().unwrap()).collect();
    sites.sort();
    let wrong = sites.iter().filter_map(|site| {
        let expected = repository(&format!("tests/declared/{site}/expected.txt"));
        difference(&expected, &outcome(&Project::of(&format!("tests/declared/{site}"))))
    });
    let wrong: String = wrong.collect();
    assert!(wrong.is_empty(), "{wrong}");
}

/// What a translation says in a parameter stays in it, whatever an include makes
/// of the value.
#[test]
fn nothing_in_a_parameter_ends_it() {
    let hostile = [
        "\"",
        "\" %}{% include evil.html %}",
        "x\" src=\"evil.png",
        "\\\" x",
        "\\",
        "%}",
        "{ \"{{\" } site.x { \"}}\" }",
        "{ \"{%\" } include evil.html { \"%}\" }",
        "{ \"}\" }",
        "<b>fett</b>",
        "<script>x</script>",
        "a > b",
        "[hier](/evil/)",
        "![x](/evil.png)",
        "`Code`",
        "*betont*",
        "a | b",
        "https://evil.example/",
        "evil.com",
        "~~weg~~",
        "# Titel",
        "- Punkt",
        "{ \"\\u202E\" }x",
    ];
    let innocent = ["Eine Pflanze", "„Grün“, wie's heißt", "Grün & groß; bunt", "植物", "(klein)", "A_b"];
    for (tag, quote) in
        [("include figure.html", '"'), ("include figure.html", '\''), ("render 'figure',", '"')]
    {
        let english = format!("{{% {tag} src=\"a.png\" caption={quote}A plant{quote} %}}");
        let page = format!("---\nlang: en\nref: a\npermalink: /a/\n---\n\n{english}\n");
        for (text, is_shown) in
            hostile.iter().map(|text| (text, false)).chain(innocent.iter().map(|text| (text, true)))
        {
            let config = "[liquid]\ntranslate = [\"caption\"]\n[publish]\nminimum = 0\nnotice = \"none\"\n\
                          unreviewed = \"translation\"\n[languages]\nde = {}\n";
            let project = Project::new().config(config).page("a.md", &page).catalog(
                "de",
                "a",
                &format!("ref-a-top-1 = {text}\n"),
            );
            project.sync();
            project.run(["build"]);
            let german = project.read("localized/de/a.md");
            let body = german.rsplit("---\n\n").next().unwrap().trim_end();
            if is_shown {
                let wanted = if text.contains('\'') { '"' } else { quote };
                let wanted = format!("{{% {tag} src=\"a.png\" caption={wanted}{text}{wanted} %}}");
                assert_eq!(body, wanted, "{text}");
            } else {
                assert_eq!(body, english, "{text}");
            }
        }
    }
}
