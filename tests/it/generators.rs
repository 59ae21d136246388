//! The sites of `tests/e2e/generators`, which real generators build there: what of
//! each is translated, and that the English is written as it stands.

use std::fmt::Write as _;
use std::fs;

use snapbox::Data;

use crate::corpus::{files, relative, root};
use crate::project::{Project, same};

const GENERATORS: [&str; 6] = ["docusaurus", "eleventy", "mdbook", "mkdocs", "starlight", "vitepress"];

/// The site, in a folder of its own.
fn site(generator: &str) -> Project {
    let folder = root().join("tests/e2e/generators").join(generator);
    let project = Project::new();
    for extension in ["md", "mdx", "toml", "png"] {
        for file in files(&folder, extension) {
            let path = relative(&file).replace(&format!("tests/e2e/generators/{generator}/"), "");
            project.write(&path, fs::read(&file).expect("it can be read"));
        }
    }
    project
}

fn reference_catalogs(project: &Project) -> String {
    let mut catalogs = String::new();
    for (path, content) in project.files() {
        if path.starts_with("locales/en/") {
            let _ = writeln!(catalogs, "== {path}\n{}", String::from_utf8_lossy(&content));
        }
    }
    catalogs
}

/// What `init` writes for each, but for what it leaves commented, and the first step.
#[test]
fn init_knows_them() {
    let mut found = String::new();
    for generator in GENERATORS {
        let project = site(generator);
        for file in
            ["docusaurus.config.js", "eleventy.config.js", "book.toml", "mkdocs.yml", "astro.config.mjs"]
        {
            let path = root().join("tests/e2e/generators").join(generator).join(file);
            if let Ok(content) = fs::read(path) {
                project.write(file, content);
            }
        }
        if generator == "vitepress" {
            project.write("docs/.vitepress/config.mjs", "export default {};\n");
        }
        project.remove("glossator.toml");
        let said = project.run(["init", "--language", "de"]).stdout_text();
        let step = said.lines().find(|line| line.starts_with(" 1.")).unwrap_or_default();
        let text = project.read("glossator.toml");
        let lines: Vec<&str> =
            text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).collect();
        let _ = writeln!(found, "== {generator}\n{}\n{step}", lines.join("\n"));
    }
    same(found, Data::read_from(&root().join("tests/generators/init.txt"), None));
}

#[test]
fn init_sees_nunjucks_in_eleventys_configuration() {
    for (configuration, markdown) in [
        ("export default { markdownTemplateEngine: 'njk' };", Some("markdown = \"nunjucks\"")),
        (
            "module.exports = (c) => { c.setMarkdownTemplateEngine(\"njk\") };",
            Some("markdown = \"nunjucks\""),
        ),
        ("export default { htmlTemplateEngine: 'njk', markdownTemplateEngine: 'liquid' };", None),
    ] {
        let project = Project::new().page("index.md", "# Stove\n").file("eleventy.config.js", configuration);
        project.run(["init", "--language", "de"]).clean();
        let text = project.read("glossator.toml");
        let found = text.lines().find(|line| line.starts_with("markdown"));
        assert_eq!(
            found.and_then(|line| line.split(" #").next()).map(str::trim),
            markdown,
            "{configuration}"
        );
        assert!(text.contains("profile = \"eleventy\""), "{text}");
        project.sync();
    }
}

#[test]
fn init_sees_who_reads_formulas() {
    for (file, configuration, is_math) in [
        (
            "mkdocs.yml",
            "site_name: Stove\nmarkdown_extensions:\n  - pymdownx.arithmatex:\n      generic: true\n",
            true,
        ),
        ("mkdocs.yml", "site_name: Stove\nmarkdown_extensions: [admonition]\n", false),
        ("docusaurus.config.ts", "import remarkMath from 'remark-math';\nexport default {};\n", true),
        ("docs/.vitepress/config.mts", "export default { markdown: { math: true } };\n", true),
    ] {
        let project =
            Project::new().file("docs/stove.md", "It has $r^2$ or \\$5.\n").file(file, configuration);
        project.run(["init", "--language", "de"]).clean();
        let text = project.read("glossator.toml");
        assert_eq!(text.lines().any(|line| line.starts_with("math = true")), is_math, "{text}");
        project.sync();
        let catalog = project.read("locales/en/stove.ftl");
        assert_eq!(catalog.contains("= It has { $formula } or"), is_math, "{catalog}");
    }
}

#[test]
fn init_says_what_it_leaves_in_english() {
    let project = site("docusaurus");
    project.write("docusaurus.config.js", "export default {};\n");
    project.write("versioned_docs/version-1.0/intro.md", "# Start here\n");
    project.remove("glossator.toml");
    project.run(["init", "--language", "de"]).stdout(snapbox::str![[r#"
16 pages in docs/, blog/, src/pages/
Languages: de

Next:
 1. In docusaurus.config name the languages: i18n: { defaultLocale: "en", locales: ["en", "de"] }
 2. The pages in versioned_docs/ stay in English. To have a version translated, too, add its folder to `content` in
    glossator.toml, and say where its pages are: [custom.folders."versioned_docs/version-<name>"]
    path = "{language}/docusaurus-plugin-content-docs/version-<name>/{path}" and address-base = "/docs/<name>"
 3. Write the catalogs, and commit locales/: glossator sync
 4. Translate in locales/<language>/; the to-do list: glossator status --language de
 5. Write i18n/: glossator build (a draft language only with --drafts)

"#]]);
    assert_eq!(
        project.read(".gitignore"),
        "/i18n/*/docusaurus-plugin-content-docs/current/\n/i18n/*/docusaurus-plugin-content-blog/\n\
         /i18n/*/docusaurus-plugin-content-pages/\n/i18n/.manifest*\n"
    );
    project.edit("glossator.toml", "[\"docs\", \"blog\", \"src/pages\"]", "\"docs\"");
    project.run(["init"]).stdout(snapbox::str![[r#"
12 pages in docs/
Languages: de

Next:
 1. The pages in blog/ and src/pages/ stay in English. To have them translated, too, in glossator.toml: content = ["docs", "blog", "src/pages"]
 2. The pages in versioned_docs/ stay in English. To have a version translated, too, add its folder to `content` in
    glossator.toml, and say where its pages are: [custom.folders."versioned_docs/version-<name>"]
    path = "{language}/docusaurus-plugin-content-docs/version-<name>/{path}" and address-base = "/docs/<name>"
 3. Write the catalogs, and commit locales/: glossator sync
 4. Translate in locales/<language>/; the to-do list: glossator status --language de
 5. Write i18n/: glossator build (a draft language only with --drafts)

"#]]);
}

/// A folder without pages is none of the site's, though its generator has it.
#[test]
fn init_names_the_folders_with_pages() {
    for (folders, content) in [
        (["docs", "src/pages"].as_slice(), "content = [\"docs\", \"src/pages\"]"),
        (&["blog"], "content = \"blog\""),
    ] {
        let project = Project::new()
            .file("docusaurus.config.js", "export default {};\n")
            .file("src/pages/index.js", "export default () => <p>A stove.</p>;\n");
        for folder in folders {
            project.write(&format!("{folder}/stove.mdx"), "# Stove\n");
        }
        project.run(["init", "--language", "de"]).clean();
        let text = project.read("glossator.toml");
        assert!(text.lines().any(|line| line == content), "{text}");
    }
}

#[test]
fn a_language_tells_pages_apart_that_stand_together() {
    let project = site("vitepress");
    project.write("docs/.vitepress/config.mjs", "export default {};\n");
    project.remove("glossator.toml");
    project.fails(
        ["init"],
        snapbox::str![[r#"
glossator: name a language, such as --language de: VitePress has localized pages among the English ones, and only their language tells them apart

"#]],
    );
}

#[test]
fn texts_and_nothing_else_are_translated() {
    for generator in GENERATORS {
        let project = site(generator);
        project.sync();
        let expected = root().join("tests/generators").join(format!("{generator}.ftl"));
        same(reference_catalogs(&project), Data::read_from(&expected, None));
    }
}

#[test]
fn the_english_is_written_as_it_stands() {
    for generator in GENERATORS {
        let project = site(generator);
        let is_page =
            |path: &str| (path.ends_with(".md") || path.ends_with(".mdx")) && !path.starts_with("snippets/");
        let pages: Vec<(String, Vec<u8>)> =
            project.files().into_iter().filter(|(path, _)| is_page(path)).collect();
        project.sync();
        project.run(["build", "--language", "en", "--output", "english"]).clean();
        let written = project.files();
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        for (path, content) in pages {
            let stem = name(&path).split('.').next().unwrap_or_default().to_owned();
            let found = written.iter().any(|(file, bytes)| {
                file.starts_with("english/") && name(file).starts_with(&stem) && *bytes == content
            });
            assert!(found, "{generator}: {path}");
        }
    }
}
