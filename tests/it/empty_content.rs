//! Sites and folders without a page.

use snapbox::str;

use crate::project::{PAGE, Project};

const FRENCH: &str = "---\nlang: fr\nref: 3\n---\n\nDes mots.\n";

/// What `check` says of a site without a page.
fn said(project: &Project) -> String {
    let text = project.run(["check"]).findings().stdout_text();
    text.lines().filter(|line| !line.starts_with('`')).map(|line| format!("{line}\n")).collect()
}

#[test]
fn each_reason_has_a_next_step() {
    let without_ref = "---\nlang: en\n---\n\nWords.\n";
    let sites = [
        Project::new().file("content/.keep", ""),
        Project::new().page("a.html", PAGE).page("b.htm", PAGE).page("c.html", PAGE),
        Project::new().page("a.md", PAGE).config("[pages]\nexclude = [\"**\"]\n"),
        Project::new().page("a.md", FRENCH).page("b.md", FRENCH),
        Project::new().page("a.md", without_ref).page("b.md", without_ref),
        Project::new().config("content = \"a\"\nlocales = \"a/b\"\n").file("a/b/en/x.md", PAGE),
        Project::new().config("content = \"docs/en\"\noutput = \"docs\"\n").file("docs/en/x.md", PAGE),
        Project::new().config("content = [\"a\", \"b\"]\n").file("a/x.txt", "").file("b/x.md", FRENCH),
    ];
    let text: Vec<String> = sites.iter().map(said).collect();
    crate::project::same(
        text.join("---\n"),
        str![[r#"
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has no file.
  = Put a page into content/, or name the folder with the pages: content = "…" in glossator.toml

glossator: 1 error in 0 pages and 0 languages
---
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 3 files that `include` under [pages] doesn't name: .html (2), .htm (1).
  = If these are pages: include = ["**/*.html"] under [pages] in glossator.toml

glossator: 1 error in 0 pages and 0 languages
---
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 1 file that `exclude` under [pages] names.
  = Look at `exclude` under [pages] in glossator.toml.

glossator: 1 error in 0 pages and 0 languages
---
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 2 pages in another language than `en`: fr (2).
  = If these are the pages to translate, say their language in glossator.toml: source-language = "…"

glossator: 1 error in 0 pages and 0 languages
---
error[missing-ref]: this page has no `ref`, so nothing can be remembered about it
 --> content/a.md:1:1
  |
1 | ---
  | ^
  |
  = The page is left out until it has one.
  = Give it a number or a name of its own, such as `ref: 12`, or run: glossator init --assign-refs

error[missing-ref]: this page has no `ref`, so nothing can be remembered about it
 --> content/b.md:1:1
  |
1 | ---
  | ^
  |
  = The page is left out until it has one.
  = Give it a number or a name of its own, such as `ref: 12`, or run: glossator init --assign-refs

error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 2 pages left out for a reason that is a finding of its own.
  = Fix what those findings say.

glossator: 3 errors in 0 pages and 0 languages
---
error[foreign-file]: this file is neither a catalog nor a lock, and site generators would publish it
 --> a/b/en/x.md:1:1
  = a/b/ may hold only <language>/<page>.ftl and <language>/<page>.lock.
  = Move it out of the folder.

error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = a/ has 1 file where no page is looked for: output, catalogs, parts of the site generator, other content folders.
  = Put a page into a/, or name the folder with the pages: content = "…" in glossator.toml

glossator: 2 errors in 0 pages and 0 languages
---
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = docs/en/ lies in docs/, which is `output` in glossator.toml; what is in that is never a page.
  = Give `output` another folder than docs/ in glossator.toml, or move the pages.

glossator: 1 error in 0 pages and 0 languages
---
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = a/ has 1 file that `include` under [pages] doesn't name: .txt (1).
  = b/ has 1 page in another language than `en`: fr (1).
  = If these are pages: include = ["**/*.txt"] under [pages] in glossator.toml

glossator: 1 error in 0 pages and 0 languages

"#]],
    );
}

#[test]
fn one_empty_folder_of_several_is_a_finding() {
    let project = Project::translated().config("content = [\"content\", \"old\"]\n[languages]\nde = {}\n");
    project.write("old/readme.txt", "");
    project.run(["check"]).findings().stdout(str![[r#"
error[empty-content]: old/ has no page to translate
 --> glossator.toml:1:1
  = old/ has 1 file that `include` under [pages] doesn't name: .txt (1).
  = If these are pages: include = ["**/*.txt"] under [pages] in glossator.toml

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    project.run(["build"]).findings();
    assert!(project.exists("localized/de/privacy.md"));
    let project = project.config(
        "content = [\"content\", \"old\"]\n[languages]\nde = {}\n[levels]\nempty-content = \"allow\"\n",
    );
    project.run(["check"]).clean();
    project.run(["build"]).clean();
}

/// A wrong folder in the configuration costs no page that is published.
#[test]
fn nothing_is_removed_while_there_is_no_page() {
    let project = Project::translated();
    project.run(["build"]).clean();
    project.rename("content/privacy.md", "elsewhere/privacy.md");
    project.write("content/a.txt", "");
    let before = project.files();
    project
        .run(["build"])
        .findings()
        .stdout(str![[r#"
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 1 file that `include` under [pages] doesn't name: .txt (1).
  = If these are pages: include = ["**/*.txt"] under [pages] in glossator.toml

glossator: 1 error in 0 pages and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
wrote and removed nothing, as there is no page

"#]]);
    project.run(["status"]).clean().stderr(str![[r#"
the site has no page to translate
  content/ has 1 file that `include` under [pages] doesn't name: .txt (1).
  If these are pages: include = ["**/*.txt"] under [pages] in glossator.toml

"#]]);
    project.run(["sync", "--check"]).stderr(str![[r#"
the site has no page to translate
  content/ has 1 file that `include` under [pages] doesn't name: .txt (1).
  If these are pages: include = ["**/*.txt"] under [pages] in glossator.toml
everything is up to date: 0 pages, 1 language

"#]]);
    assert!(project.files() == before);
}

#[test]
fn a_new_project_has_no_page() {
    let project = Project::new();
    project.run(["init", "--language", "de"]).clean();
    project.run(["sync"]).clean().stderr(str![[r#"
the site has no page to translate
  content/ has no file.
  Put a page into content/, or name the folder with the pages: content = "…" in glossator.toml
everything is up to date: 0 pages, 1 language

"#]]);
    project.run(["check"]).findings().stdout(str![[r#"
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has no file.
  = Put a page into content/, or name the folder with the pages: content = "…" in glossator.toml

glossator: 1 error in 0 pages and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn data_files_are_enough() {
    let config = "[languages]\nde = { stage = \"draft\" }\n[data]\ncontent = \"_data\"\n";
    let project =
        Project::new().config(config).file("content/.keep", "").file("_data/a.yml", "title: Words\n");
    project.sync();
    project.run(["check"]).clean();
}
