//! `content = "."`: pages that stand at the root of the project.

use std::fs;

use snapbox::str;

use crate::project::{Project, same};

fn page(reference: u32, address: &str, text: &str) -> String {
    format!("---\nlang: en\nref: {reference}\npermalink: {address}\n---\n\n{text}\n")
}

/// A site with two pages, and everything that is none.
fn site(content: &str) -> Project {
    let project = Project::new()
        .config(&format!("content = {content}\n\n[languages]\nde = {{}}\n"))
        .file("index.md", page(1, "/", "See [privacy](/legal/privacy/)."))
        .file("legal/privacy.md", page(2, "/legal/privacy/", "See [home](/)."));
    for path in [
        "_posts/2020-01-01-a.md",
        "_site/index.md",
        "_layouts/a.md",
        "node_modules/a/README.md",
        "vendor/bundle/a.md",
        "public/index.md",
        ".github/a.md",
        "localized/de/other.md",
        "locales/de/readme.md",
        "glossator-notice/a.md",
    ] {
        project.write(path, page(9, "/none/", "No page."));
    }
    project.remove("locales/de/readme.md");
    project
}

#[test]
fn pages_at_the_root_are_translated() {
    for content in ["\".\"", "\"./\"", "[\"./\"]"] {
        let project = site(content);
        project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/index.lock
wrote locales/de/legal/privacy.lock
wrote locales/de/index.ftl
wrote locales/de/legal/privacy.ftl
wrote locales/en/index.ftl
wrote locales/en/legal/privacy.ftl

"#]]);
        for (page, id, text) in [
            ("index", "ref-1-top-1", "Siehe [Datenschutz]({ $privacy })."),
            ("legal/privacy", "ref-2-top-1", "Siehe [Anfang]({ $home })."),
        ] {
            project.translate(&format!("locales/de/{page}.ftl"), id, text);
        }
        project.sync();
        project.run(["check"]).clean();
        project.run(["build"]).clean().stderr(str![[r#"
2 pages in 1 language: wrote 3 files to localized/

"#]]);
        let before = project.files();
        project.run(["sync"]).clean();
        project.run(["build"]).clean().stderr(str![[r#"
2 pages in 1 language: wrote 0 files to localized/

"#]]);
        assert!(project.files() == before);
        same(
            project.read("localized/de/index.md"),
            str![[r#"
---
# Written by glossator from index.md and locales/de/index.ftl: edit those, not this.
lang: de
ref: 1
permalink: /de/
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/" hreflang="en">englischen Originals</a>.</p>
</div>

Siehe [Datenschutz](/de/legal/privacy/).

"#]],
        );
        assert!(project.read("localized/de/legal/privacy.md").contains("[Anfang](/de/)"));
        same(
            project
                .read("localized/.manifest")
                .lines()
                .filter_map(|line| line.split_once(' ').filter(|(hash, _)| hash.len() == 64))
                .map(|(_, path)| format!("{path}\n"))
                .collect::<String>(),
            str![[r#"
de/index.md
de/legal/privacy.md
translations.json

"#]],
        );
    }
}

/// What stands in a content folder of its own belongs to that.
#[test]
fn a_folder_with_a_name_of_its_own_is_one() {
    let project = site("[\".\", \"_posts\", \"public\"]");
    project.rename("public/index.md", "public/p.md");
    project.write("public/p.md", page(5, "/public/", "Words."));
    same(
        project.run(["status"]).clean().stdout_text(),
        str![[r#"
page                    language  stage      current  stale  missing  unreviewed  refused  shown  state
_posts/2020-01-01-a.md  de        published        0      0        1           0        0    0 %  withheld
index.md                de        published        0      0        1           0        0    0 %  withheld
legal/privacy.md        de        published        0      0        1           0        0    0 %  withheld
public/p.md             de        published        0      0        1           0        0    0 %  withheld

"#]],
    );
}

#[test]
fn folders_may_be_written_as_shells_do() {
    let project = Project::new()
        .config("content = [\"./docs/\", \"more/\"]\nlocales = \"./l10n/\"\noutput = \"./out/\"\n[languages]\nde = {}\n")
        .file("docs/a.md", page(1, "/a/", "Words."))
        .file("more/b.md", page(2, "/b/", "Words."));
    project.run(["sync"]).clean().stderr(str![[r#"
wrote l10n/de/a.lock
wrote l10n/de/b.lock
wrote l10n/de/a.ftl
wrote l10n/de/b.ftl
wrote l10n/en/a.ftl
wrote l10n/en/b.ftl

"#]]);
}

/// The manifest may come from a stranger: it makes no page ours.
#[test]
fn a_manifest_removes_no_page() {
    let project = site("\".\"");
    let hash = |path: &str| blake3::hash(&fs::read(project.path(path)).unwrap()).to_hex();
    let lines = ["legal/privacy.md", "_posts/2020-01-01-a.md", "glossator.toml"]
        .map(|path| format!("{} /{path}\n", hash(path)));
    project.write("localized/.manifest", format!("glossator-manifest 1\n{}", lines.concat()));
    let before = project.files();
    project.run(["build"]);
    for path in ["legal/privacy.md", "_posts/2020-01-01-a.md", "glossator.toml"] {
        assert!(project.files().get(path) == before.get(path), "{path}");
    }
}

/// What is written to another folder would be read as pages next time.
#[test]
fn output_goes_where_no_page_is_looked_for() {
    let project = site("\".\"");
    project.fails(
        ["build", "--output", "elsewhere"],
        str![[r#"
glossator: `--output elsewhere` is a folder that glossator reads from; name another, such as `_elsewhere`

"#]],
    );
    project.run(["build", "--output", "_preview"]);
    assert!(project.exists("_preview/.manifest"));
}

/// Jekyll copies a file without front matter as it stands: it is no page, and nothing is wrong with it. One that
/// was translated has lost its front matter.
#[test]
fn a_file_without_front_matter_is_no_page_of_jekyll() {
    let project = site("\".\"").file("README.md", "# How to build this site\n");
    project.sync();
    project.run(["check", "--fail-on", "error", "--pull-request"]).clean();
    assert!(!project.exists("locales/en/README.ftl"));
    project.write("index.md", "See [privacy](/legal/privacy/).\n");
    let told = project.run(["check", "--pull-request"]).findings().stdout_text();
    same(
        told.split("\n\n").next().unwrap(),
        str![[r#"
error[missing-ref]: this page has no `ref`, so nothing can be remembered about it
 --> index.md:1:1
  |
1 | See [privacy](/legal/privacy/).
  | ^
  |
  = The page is left out until it has one.
  = It was translated before, and has lost its front matter. Begin it with `---`, its `ref` and `---`, or exclude it: `[pages] exclude` in glossator.toml
"#]],
    );
    let project = Project::new().config("content = \".\"\n").file("README.md", "# How to build this site\n");
    project.run(["check"]).findings().stdout(str![[r#"
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = ./ has 1 file that `include` under [pages] doesn't name: .toml (1).
  = ./ has 1 file without front matter, which the site generator copies as it stands.
  = Begin the pages among them with `---`, a `ref: 12` and `---`.

glossator: 1 error in 0 pages and 0 languages
`glossator explain CODE` says more about a finding

"#]]);
}

/// As `init` configures Jekyll. The folder that the message names is one that works.
#[test]
fn a_report_goes_where_no_page_is_looked_for() {
    let project = site("\".\"");
    project.fails(
        ["report", "--output", "report"],
        str![[r#"
glossator: `--output report` is a folder that glossator reads from; name another, such as `_report`

"#]],
    );
    project.sync();
    let before = project.run(["status"]).clean().stdout_text();
    project.run(["report", "--output", "_report"]).clean();
    assert!(project.exists("_report/index.html"));
    assert_eq!(project.run(["status"]).clean().stdout_text(), before);
    project.run(["sync", "--check"]).clean();
}

#[test]
fn init_proposes_the_root() {
    let project = Project::new()
        .file("_config.yml", "title: A\n")
        .file("index.md", page(1, "/", "Words."))
        .file("about.md", page(2, "/about/", "Words."))
        .file("docs/a.md", page(3, "/docs/a/", "Words."))
        .file("_stations/b.md", page(4, "/stations/b/", "Words."))
        .file("README.md", "No page.\n");
    let said = project.run(["init"]).clean().stdout_text();
    let line =
        project.read("glossator.toml").lines().find(|line| line.starts_with("content")).unwrap().to_owned();
    same(
        format!("{line}\n{said}"),
        str![[r#"
content = [".", "_stations"]
4 pages in ./, _stations/
These have no front matter, so they are copied as they stand and not translated; to make pages of them,
begin them with two lines of `---`:
  README.md

Next:
 1. In _config.yml add to `exclude:` what Jekyll would publish as it is: locales, glossator.toml, l10n.toml
 2. Name a language: in glossator.toml, under [languages], de = { stage = "draft" }
 3. Write the catalogs, and commit locales/: glossator sync
 4. Translate in locales/<language>/; the to-do list: glossator status --language de
 5. Write localized/: glossator build (a draft language only with --drafts)

"#]],
    );
    let project = Project::new().file("index.md", page(1, "/", "Words."));
    project.run(["init"]).clean();
    assert!(project.read("glossator.toml").contains("\ncontent = \".\"\n"));
    project.run(["check"]).clean();
}
