//! Content folders of several kinds: where the pages and catalogs of each are.

use std::fmt::Write as _;

use snapbox::{Data, str};

use crate::project::{Project, same};

const DOCUSAURUS: &str =
    "profile = \"docusaurus\"\npage-key = \"path\"\noutput = \"i18n\"\n[languages]\nde = {}\n";

/// A site with one page for each way in which Docusaurus makes addresses.
fn site(content: &str, custom: &str) -> Project {
    let mut project = Project::new().config(&format!("content = {content}\n{DOCUSAURUS}{custom}"));
    for (path, front_matter) in [
        ("docs/intro.md", ""),
        ("docs/care/ash.md", "slug: /ash\n"),
        ("blog/2025-08-26-fire/index.md", ""),
        ("blog/2025-05-28-oak.md", ""),
        ("blog/smoke.md", "slug: the/smoke\n"),
        ("src/pages/index.md", ""),
        ("src/pages/about.md", "slug: /us\n"),
        ("community/team.md", ""),
    ] {
        project = project.file(path, format!("---\n{front_matter}title: Stove\n---\n\nThe stove is warm.\n"));
    }
    project
}

/// Where each page is in German: its catalog, file and address.
fn places(project: &Project) -> String {
    project.sync();
    for (path, content) in project.files() {
        if path.starts_with("locales/en/") {
            let german = String::from_utf8_lossy(&content)
                .replace("= Stove", "= Ofen")
                .replace("= The stove is warm.", "= Der Ofen ist warm.");
            project.write(&path.replace("locales/en/", "locales/de/"), german);
        }
    }
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    let mut places = String::new();
    for (path, _) in project.files() {
        if path.starts_with("locales/de/") && path.ends_with(".ftl")
            || path.starts_with("i18n/de/") && path.ends_with(".md")
        {
            let notice = project.read(&path);
            let address = notice.split_once("(pathname://").and_then(|(_, rest)| rest.split_once(')'));
            let _ = writeln!(places, "{path} {}", address.map_or("", |(address, _)| address));
        }
    }
    places
}

fn refuses(content: &str, custom: &str, stderr: impl Into<Data>) {
    site(content, custom).fails(["check"], stderr);
}

#[test]
fn each_of_docusaurus_folders_has_its_own_place_and_addresses() {
    same(
        places(&site(r#"["docs", "blog", "src/pages"]"#, "")),
        str![[r#"
i18n/de/docusaurus-plugin-content-blog/2025-05-28-oak.md /blog/2025/05/28/oak
i18n/de/docusaurus-plugin-content-blog/2025-08-26-fire/index.md /blog/2025/08/26/fire
i18n/de/docusaurus-plugin-content-blog/smoke.md /blog/the/smoke
i18n/de/docusaurus-plugin-content-docs/current/care/ash.md /docs/ash
i18n/de/docusaurus-plugin-content-docs/current/intro.md /docs/intro
i18n/de/docusaurus-plugin-content-pages/about.md /us
i18n/de/docusaurus-plugin-content-pages/index.md /
locales/de/blog/2025-05-28-oak.ftl 
locales/de/blog/2025-08-26-fire/index.ftl 
locales/de/blog/smoke.ftl 
locales/de/care/ash.ftl 
locales/de/intro.ftl 
locales/de/pages/about.ftl 
locales/de/pages/index.ftl 

"#]],
    );
}

/// With one folder it is as it has always been.
#[test]
fn the_first_folder_has_no_folder_among_the_catalogs() {
    same(
        places(&site("\"docs\"", "[custom]\naddress-base = \"/guide\"\n")),
        str![[r#"
i18n/de/docusaurus-plugin-content-docs/current/care/ash.md /guide/ash
i18n/de/docusaurus-plugin-content-docs/current/intro.md /guide/intro
locales/de/care/ash.ftl 
locales/de/intro.ftl 

"#]],
    );
    same(
        places(&site("\"blog\"", "")),
        str![[r#"
i18n/de/docusaurus-plugin-content-blog/2025-05-28-oak.md /blog/2025/05/28/oak
i18n/de/docusaurus-plugin-content-blog/2025-08-26-fire/index.md /blog/2025/08/26/fire
i18n/de/docusaurus-plugin-content-blog/smoke.md /blog/the/smoke
locales/de/2025-05-28-oak.ftl 
locales/de/2025-08-26-fire/index.ftl 
locales/de/smoke.ftl 

"#]],
    );
}

#[test]
fn other_folders_are_like_a_known_one_or_say_where_their_pages_are() {
    let custom = r#"[custom.folders.blog]
address-base = "/news"
[custom.folders."src/pages"]
base = "docs"
[custom.folders.community]
path = "{language}/docusaurus-plugin-content-docs-community/current/{path}"
address-base = "/community"
"#;
    same(
        places(&site(r#"["docs", "blog", "src/pages", "community"]"#, custom)),
        str![[r#"
i18n/de/docusaurus-plugin-content-blog/2025-05-28-oak.md /news/2025/05/28/oak
i18n/de/docusaurus-plugin-content-blog/2025-08-26-fire/index.md /news/2025/08/26/fire
i18n/de/docusaurus-plugin-content-blog/smoke.md /news/the/smoke
i18n/de/docusaurus-plugin-content-docs-community/current/team.md /community/team
i18n/de/docusaurus-plugin-content-docs/current/about.md /docs/us
i18n/de/docusaurus-plugin-content-docs/current/care/ash.md /docs/ash
i18n/de/docusaurus-plugin-content-docs/current/index.md /docs/
i18n/de/docusaurus-plugin-content-docs/current/intro.md /docs/intro
locales/de/blog/2025-05-28-oak.ftl 
locales/de/blog/2025-08-26-fire/index.ftl 
locales/de/blog/smoke.ftl 
locales/de/care/ash.ftl 
locales/de/community/team.ftl 
locales/de/intro.ftl 
locales/de/pages/about.ftl 
locales/de/pages/index.ftl 

"#]],
    );
}

#[test]
fn a_folder_that_nothing_is_known_of_is_like_the_first() {
    same(
        places(&site(r#"["docs", "community"]"#, "")),
        str![[r#"
i18n/de/docusaurus-plugin-content-docs/current/care/ash.md /docs/ash
i18n/de/docusaurus-plugin-content-docs/current/intro.md /docs/intro
i18n/de/docusaurus-plugin-content-docs/current/team.md /docs/team
locales/de/care/ash.ftl 
locales/de/intro.ftl 
locales/de/team.ftl 

"#]],
    );
}

#[test]
fn two_pages_of_one_catalog_are_told() {
    let project = site(r#"["docs", "blog"]"#, "");
    project.write("docs/blog/smoke.md", "Smoke.\n");
    let said = project.run(["check"]).stdout_text();
    same(
        said.split("\n\n").next().unwrap_or_default().to_owned(),
        str![[r#"
error[duplicate-source]: blog/smoke.md has the same catalogs as this page
 --> docs/blog/smoke.md:1:1
  |
1 | Smoke.
  | ^
  |
  = This page is left out until one of the two has another name.
  = Rename one of the two files, or exclude it: `[pages] exclude` in glossator.toml
"#]],
    );
}

#[test]
fn folders_that_cannot_be_are_shown_with_their_line() {
    refuses(
        "\"docs\"",
        "[custom.folders.blog]\naddress-base = \"/news\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 7, column 2
  |
7 | [custom.folders.blog]
  |  ^^^^^^
[custom.folders] names `blog`, which isn't one of the folders in `content`

"#]],
    );
    refuses(
        "[\"docs\", \"blog\"]",
        "[custom.folders.blog]\nbase = \"news\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 7, column 2
  |
7 | [custom.folders.blog]
  |  ^^^^^^
`news` is none of the folders that the profile knows: `docs`, `blog`, `src/pages`

"#]],
    );
    refuses(
        "[\"docs\", \"blog\"]",
        "[custom.folders.blog]\npath = \"x/{language}/{path}\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 7, column 2
  |
7 | [custom.folders.blog]
  |  ^^^^^^
`{language}` has to stand in the same place of the paths of `blog` and `docs`

"#]],
    );
}
