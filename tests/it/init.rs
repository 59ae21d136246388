//! `glossator init`.

use std::fs;

use snapbox::str;

use crate::project::same;
use crate::sandbox::Sandbox;

/// A Jekyll site that has been translated in another way before.
fn jekyll() -> Sandbox {
    let sandbox = Sandbox::new(&[
        (
            "_config.yml",
            "url: \"https://www.example.org/\"\nbaseurl: /project\nexclude:\n- vendor/\n- locales/\ncollections:\n  doc:\n    output: true\n",
        ),
        ("pages/a.md", "---\ntitle: A\nref: 12\nlang: en\n---\nA\n"),
        ("pages/b.md", "---\r\ntitle: B # c\r\n---\r\nB\r\n"),
        ("pages/broken.md", "---\nref: 39\nx: [\n---\n"),
        ("pages/de.md", "---\nlang: de\nref: 12\n---\nA\n"),
        ("_doc/a/c.md", "No front matter.\n"),
        ("_doc/d.md", "---\nlang: en\npermalink: /d/\n---\nD\n"),
        ("_translated/de/a.md", "---\nlang: de\nref: 12\n---\nA\n"),
        ("_layouts/x.md", "---\ntitle: Not a page\n---\n"),
        ("index.md", "---\nlayout: x\n---\n"),
        ("README.md", "Not a page either.\n"),
        (".gitignore", "vendor"),
    ]);
    // What is left of a page that is gone: its number isn't free.
    sandbox.write("locales/fr/gone.lock", "glossator-lock 1\nref-40-a -\n");
    sandbox
}

#[test]
fn an_empty_folder_becomes_a_project() {
    let sandbox = Sandbox::new(&[]);
    let ran = sandbox.run(&["init", "--language", "de", "--language", "pt-BR"]);
    assert_eq!(ran.code, Some(0));
    same(
        ran.stdout,
        str![[r"
0 pages in content/
Languages: de, pt-BR

Next:
 1. Put an English page, with a `ref` in its front matter, into content/.
 2. Write the catalogs, and commit locales/: glossator sync
 3. Translate in locales/<language>/; the to-do list: glossator status --language de
 4. Write localized/: glossator build (a draft language only with --drafts)

"]],
    );
    same(
        ran.stderr,
        str![[r"
wrote glossator.toml
wrote l10n.toml
added /localized/ to .gitignore
made content/
made locales/

"]],
    );
    assert_eq!(sandbox.read(".gitignore"), "/localized/\n");
    same(
        sandbox.read("l10n.toml"),
        str![[r#"
# Where the catalogs are, for Pontoon and compare-locales.
basepath = "."
locales = ["de", "pt-BR"]

[[paths]]
    reference = "locales/en/**/*.ftl"
    l10n = "locales/{locale}/**/*.ftl"

"#]],
    );
    let check = sandbox.run(&["check"]);
    assert_eq!((check.code, check.stderr.as_str()), (Some(1), ""), "what init writes can be read");
    assert!(check.stdout.starts_with("error[empty-content]"), "{}", check.stdout);
}

#[test]
fn the_configuration_says_every_key() {
    let sandbox = Sandbox::new(&[]);
    sandbox.run(&["init"]);
    same(
        sandbox.read("glossator.toml"),
        str![[r##"
# Glossator's configuration. Every key is optional; what is commented out shows the default, or an example where it
# says so. To switch a line on, take its # away.

#source-language = "en"
#content = "content"                  # or several folders
#locales = "locales"                   # the catalogs: what translators edit
#output = "localized"                  # what `glossator build` writes; a content folder where localized pages stand there, too
#page-key = "ref"                      # the front-matter key that identifies a page; "path" for a site without one
#profile = "jekyll"                    # or "jekyll-polyglot", "eleventy", "hugo", "docusaurus", "starlight", "vitepress",
                                       # "mkdocs", "mdbook"

[custom]                               # changes the profile key by key; these are the values of "jekyll"
#path = "{language}/{path}"            # or {stem} and {extension}; below the output folder
#permalink = "prefixed"                # or "kept": the generator puts the language before it
#permalink-key = "permalink"           # front-matter keys; "" for none
#redirect-from = "redirect_from"
#redirect-to = "redirect_to"
#language-key = "lang"
#add-language = true                   # give a page that key where its English page has none
#links = true                          # localize internal links
#anchors = "attribute"                 # how headings keep their English anchor: {#id}; "tag", "comment", "none"
#html = true                           # whether the renderer keeps tags in Markdown
#markdown = "kramdown"                 # or "commonmark", "nunjucks", "directives" (with :::note), "mdx", "python"
#math = false                          # whether formulas are read, $x^2$: remark-math, arithmatex and the like
#address-of-path = false               # whether a page without a permalink has the address of its path
#address-base = ""                     # what such an address begins with: "/docs"
#address-end = "/"                     # and what it ends with: "/", ".html", ""
#relative = "address"                  # what relative addresses are relative to: "file", or "images" for those alone
#lower-case = false                    # whether paths and addresses name languages in lower case: pt-br (Hugo)

# The languages, in the order of reports. Stages: "published" (the check waits for it; the default),
# "best-effort" (built, English fills the gaps, nothing waits) and "draft" (reported, not built).
[languages]                            # while none is named, the folders in locales/ are the languages, as drafts
#de = { stage = "draft" }              # an example

[pages]
#include = ["**/*.md"]                 # these files are pages; name others, too: "**/*.markdown", "**/*.html"
#exclude = []

[front-matter]
#translate = ["title", "description"]  # instead of the keys that the profile knows; these are those of "jekyll". Dotted
                                       # keys reach into maps; lists are taken item by item
#urls = []                             # the same for addresses, localized like links

[publish]
#minimum = 80                          # percent of a page's segments shown in translation, else the page is withheld
#stale = "english"                     # readers get for a stale segment: "english", "translation", "english-if-material"
#unreviewed = "english"                # or "translation"
#withheld = "redirect-published"       # a page that was published before becomes a redirect to the English one; "nothing", or
                                       # "redirect" for every one
#notice = "plain"                      # "prevails" (the English prevails: your legal choice) or "none"
#data = "localized/translations.json"  # page, language, address, percent: for menus and badges
#hreflang = "_includes/hreflang.html"  # an example: <link rel="alternate" …> for layouts: {% include hreflang.html %}
#pages = [{ match = "legal/**", minimum = 100 }]  # an example: the same keys for some pages

[catalogs]
#notes = true                          # English and word diffs as comments in translators' files; false where a platform writes them
#trust = false                         # true: a text that a platform changed after its English changed counts as redone, unseen
#new-id = "never"                      # when a changed segment gets another id: with "material" changes of its English, or "always"

[liquid]
#translate = []                        # parameters of includes, tags and shortcodes that hold words: "caption", "alt"
#keep = []                             # parameters that hold none, although they look like it

[copies]
#same = []                             # names: a segment made only of these is right when it equals the English

[data]
#content = []                          # folders with YAML files that layouts read, such as "_data"
#translate = ["title", "description"]  # keys at any depth, or paths: "menu.*.label"
#urls = ["url"]                        # addresses, localized like links
#output = "_data/{language}/{path}"

[links]
#site = "https://www.example.org"      # an example: absolute links to the site itself are internal links
#keep = []                              # links to these and to what is below them are never prefixed
#anchors = []                           # anchors that the site's layout gives every page

[links.allow]                          # where a language's translations may link to instead of the English target
#de = ["https://de.wikipedia.org/"]  # an example

[report]
#edit = "https://git.example/site/edit/main/{path}#L{line}"  # an example: where `glossator report` links to

[levels]                               # allow, warn or deny, by finding; `glossator explain` lists them
#literal-url = "allow"                # an example

"##]],
    );
}

#[test]
fn a_jekyll_site_is_looked_at() {
    let sandbox = jekyll();
    let ran = sandbox.run(&["init"]);
    assert_eq!(ran.code, Some(0));
    same(
        ran.stdout,
        str![[r#"
3 pages in _doc/, pages/; without a `ref`:
  _doc/d.md
  pages/b.md
These can't be read and are left out; `glossator check` shows where:
  pages/broken.md: the front matter can't be read: it isn't YAML: while parsing a node, did not find expected node content
These are in no folder; to translate them, add ".", the project's own folder, to `content` in
glossator.toml, or move them into one with pages:
  index.md
These have no front matter, so they are copied as they stand and not translated; to make pages of them,
begin them with two lines of `---`:
  _doc/a/c.md
These pages are translations already and are left alone. `glossator adopt LANG` takes their texts over;
take a page out of the site when glossator writes that language:
  pages/de.md (de)
  _translated/de/a.md (de)
Languages: fr

Next:
 1. Give every page a `ref` of its own: glossator init --assign-refs
    Or know pages by their paths: page-key = "path" in glossator.toml.
 2. In _config.yml add to `exclude:` what Jekyll would publish as it is: glossator.toml, l10n.toml
 3. Give these pages a literal `permalink`, such as /about/. Without one, a localized page is at /localized/<language>/…,
    and no link is localized that leads to it:
      pages/a.md
      pages/b.md
 4. _doc is a collection, localized/ is none: what `defaults:` in _config.yml set for the one, such as the layout,
    has to be set for the other too. Localized pages need a literal `permalink` in their English page.
 5. Write the catalogs, and commit locales/: glossator sync
 6. Translate in locales/<language>/; the to-do list: glossator status --language fr
 7. Write localized/: glossator build (a draft language only with --drafts)

"#]],
    );
    let configuration = sandbox.read("glossator.toml");
    for line in [
        "content = [\"_doc\", \"pages\"]",
        "fr = { stage = \"draft\" }",
        "site = \"https://www.example.org/project\"  # from _config.yml",
    ] {
        assert!(configuration.lines().any(|known| known == line), "{configuration}");
    }
    assert_eq!(sandbox.read(".gitignore"), "vendor\n/localized/\n");
    assert_eq!(sandbox.read("pages/b.md"), "---\r\ntitle: B # c\r\n---\r\nB\r\n", "no page changes");
}

#[test]
fn refs_are_assigned() {
    let sandbox = jekyll();
    let ran = sandbox.run(&["init", "--assign-refs"]);
    assert_eq!(ran.code, Some(0));
    same(
        ran.stderr,
        str![[r#"
wrote glossator.toml
wrote l10n.toml
added /localized/ to .gitignore
_doc/d.md: added ref: 41
pages/b.md: added lang: en, ref: 42

"#]],
    );
    assert_eq!(sandbox.read("_doc/a/c.md"), "No front matter.\n", "Jekyll copies it as it stands");
    assert_eq!(sandbox.read("_doc/d.md"), "---\nref: 41\nlang: en\npermalink: /d/\n---\nD\n");
    assert_eq!(sandbox.read("pages/b.md"), "---\r\nlang: en\r\nref: 42\r\ntitle: B # c\r\n---\r\nB\r\n");
    assert_eq!(sandbox.read("pages/broken.md"), "---\nref: 39\nx: [\n---\n", "what can't be read stays");
    assert_eq!(sandbox.read("pages/de.md"), "---\nlang: de\nref: 12\n---\nA\n", "translations stay");

    let before = sandbox.read("pages/b.md");
    let again = sandbox.run(&["init", "--assign-refs"]);
    assert_eq!(again.code, Some(0));
    same(
        again.stderr,
        str![[r"
glossator.toml is there already and stays as it is
l10n.toml is there already and stays as it is
.gitignore has /localized/ already

"]],
    );
    assert_eq!(sandbox.read("pages/b.md"), before);
}

#[test]
fn what_is_there_stays() {
    let files = [
        ("glossator.toml", "locales = \"l10n\"\noutput = \"out\"\n[languages]\nde = {}\n"),
        ("l10n.toml", "# mine\n"),
        (".gitignore", "out\n"),
        ("content/a.md", "---\nlang: en\nref: 1\n---\nA\n"),
    ];
    let sandbox = Sandbox::new(&files);
    let ran = sandbox.run(&["init", "--language", "fr"]);
    assert_eq!(ran.code, Some(0));
    same(
        ran.stdout,
        str![[r#"
1 page in content/
Languages: de

Next:
 1. Add to [languages] in glossator.toml: fr = { stage = "draft" }
 2. Write the catalogs, and commit l10n/: glossator sync
 3. Translate in l10n/<language>/; the to-do list: glossator status --language de
 4. Write out/: glossator build (a draft language only with --drafts)

"#]],
    );
    for (path, content) in files {
        assert_eq!(sandbox.read(path), content, "{path}");
    }
    assert!(fs::metadata(sandbox.folder().join("content")).is_ok_and(|folder| folder.is_dir()));
}

#[test]
fn workflows_are_written_where_they_are_asked_for() {
    let sandbox = Sandbox::new(&[("glossator.toml", "output = \"the pages\"\n"), ("content/a.md", "A.\n")]);
    let workflows = [
        ".github/workflows/translations.yml",
        ".github/workflows/glossator-sync.yml",
        ".github/workflows/glossator-publish.yml",
    ];
    assert_eq!(sandbox.run(&["init"]).code, Some(0));
    assert!(!sandbox.folder().join(".github").exists());
    let ran = sandbox.run(&["init", "--ci", "github"]);
    assert!(workflows.iter().all(|path| ran.stderr.contains(&format!("wrote {path}\n"))), "{}", ran.stderr);
    let publishing = sandbox.read(workflows[2]);
    assert!(publishing.contains("          path: 'the pages'\n"), "{publishing}");
    let version = env!("CARGO_PKG_VERSION");
    for path in workflows {
        let text = sandbox.read(path);
        assert!(text.contains(&format!("key: glossator-{version}-${{{{ runner.os }}}}\n")), "{text}");
        assert!(!text.contains("VERSION") && !text.contains("LOCALES") && !text.contains("OUTPUT"), "{text}");
    }

    // Edited ones stay.
    sandbox.write(workflows[0], "name: mine\n");
    let ran = sandbox.run(&["init", "--ci", "github", "--ci", "gitlab"]);
    assert_eq!(ran.code, Some(2), "one forge at a time: {}", ran.stderr);
    let ran = sandbox.run(&["init", "--ci", "github"]);
    assert!(ran.stderr.contains(&format!("{} is there already and stays as it is\n", workflows[0])));
    assert_eq!(sandbox.read(workflows[0]), "name: mine\n");
    assert_eq!(sandbox.run(&["init", "--ci", "gitlab"]).code, Some(0));
    assert!(sandbox.read("glossator.gitlab-ci.yml").contains("    paths: ['the pages']\n"));
}

#[test]
fn it_says_why_it_cannot_run() {
    let sandbox = Sandbox::new(&[("glossator.toml", "unknown = 1\n")]);
    for (arguments, part) in [
        (&["init"][..], "unknown field `unknown`"),
        (&["init", "--language", "pt_br"], "`pt_br` is spelled `pt-BR`"),
        (&["init", "--language", "x"], "`x` isn't a language tag"),
        (&["init", "-C", "nowhere"], "there is no folder `nowhere`"),
        (&["init", "--unknown"], "unexpected argument"),
    ] {
        let ran = sandbox.run(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(ran.stderr.contains(part), "{arguments:?}: {}", ran.stderr);
    }
    assert_eq!(sandbox.read("glossator.toml"), "unknown = 1\n");
    let ran = Sandbox::new(&[]).run(&["init", "--language", "de", "--language", "en"]);
    assert_eq!(ran.code, Some(2));
    same(
        ran.stderr,
        str![[r#"
glossator: `en` is the language of the pages; name others with --language. Where the pages are in another language, put its tag into glossator.toml first: source-language = "…"

"#]],
    );
}

/// A site with data files and pages of HTML, as Jekyll's often are.
fn with_data() -> Sandbox {
    Sandbox::new(&[
        ("content/a.md", "---\nlang: en\nref: 1\npermalink: /a/\n---\nA\n"),
        ("content/b.html", "---\nlang: en\nref: 2\npermalink: /b/\n---\n<p>B</p>\n"),
        ("content/part.html", "<p>no page</p>\n"),
        ("_data/nav.yml", "- title: Über uns\n  url: /a/\n  icon: star\n- title: Contact\n  url: /b/\n"),
        ("_data/team.yaml", "team:\n  - name: Ana\n    hint: Writes, and reads\n    mail: ana@example.org\n"),
    ])
}

#[test]
fn data_files_and_pages_of_html_are_named() {
    let ran = with_data().run(&["init", "--language", "de"]);
    same(
        ran.stdout,
        str![[r#"
1 page in content/
These may be pages, too; to have them translated: include = ["**/*.md", "**/*.html"] under [pages]
  content/b.html
Languages: de

Next:
 1. To have the 2 files in _data/ translated, too: content = "_data" under [data] in glossator.toml, and the keys of their texts.
 2. Write the catalogs, and commit locales/: glossator sync
 3. Translate in locales/<language>/; the to-do list: glossator status --language de
 4. Write localized/: glossator build (a draft language only with --drafts)

"#]],
    );
}

#[test]
fn data_files_are_set_up_on_request() {
    let sandbox = with_data();
    let ran = sandbox.run(&["init", "--language", "de", "--data"]);
    assert_eq!(ran.code, Some(0));
    let text = sandbox.read("glossator.toml");
    let start = text.find("[data]").expect("there is a table");
    same(
        text[start..].split("\n\n").next().unwrap_or_default().to_owned(),
        str![[r#"
[data]
content = "_data"
translate = ["hint", "name", "title"]  # look through them
urls = ["url"]
"#]],
    );
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
}

/// What `jekyll new` makes, and sites of nothing but HTML.
#[test]
fn pages_by_other_names_are_found() {
    let page = "---\nlang: en\nref: 1\npermalink: /a/\n---\n<p>A</p>\n";
    let sites: [&[(&str, &str)]; 4] = [
        &[("index.markdown", page), ("404.html", page), ("_config.yml", ""), ("_posts/a.markdown", page)],
        &[("pages/a.markdown", page), ("pages/b.html", page), ("pages/part.html", "<p>no page</p>\n")],
        &[("content/a.html", page)],
        &[("pages/a.md", page), ("pages/b.markdown", page), ("pages/b.de.markdown", "---\nlang: de\n---\n")],
    ];
    let mut told = String::new();
    for files in sites {
        let sandbox = Sandbox::new(files);
        let ran = sandbox.run(&["init", "--language", "de"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let configuration = sandbox.read("glossator.toml");
        for line in configuration
            .lines()
            .filter(|line| line.contains("content = ") || line.contains("include = "))
            .take(2)
        {
            told += line;
            told += "\n";
        }
        told += ran.stdout.split("Languages").next().unwrap_or_default();
        told += "\n";
    }
    same(
        told,
        str![[r#"
content = "."
include = ["**/*.md", "**/*.html", "**/*.markdown"]
2 pages in ./

content = "pages"
include = ["**/*.md", "**/*.html", "**/*.markdown"]
2 pages in pages/
These have no front matter, so they are copied as they stand and not translated; to make pages of them,
begin them with two lines of `---`:
  pages/part.html

#content = "content"                  # or several folders
include = ["**/*.md", "**/*.html"]
1 page in content/

content = "pages"
#include = ["**/*.md"]                 # these files are pages; name others, too: "**/*.markdown", "**/*.html"
1 page in pages/
These may be pages, too; to have them translated: include = ["**/*.md", "**/*.markdown"] under [pages]
  pages/b.de.markdown
  pages/b.markdown


"#]],
    );
}

/// What people write below `i18n/` is committed.
#[test]
fn only_what_is_written_is_ignored() {
    let page = "---\ntitle: A\n---\n\nA\n";
    let sandbox = Sandbox::new(&[("docusaurus.config.js", ""), ("docs/a.md", page)]);
    let said = "added /i18n/*/docusaurus-plugin-content-docs/current/ and /i18n/.manifest* to .gitignore";
    let ran = sandbox.run(&["init", "--language", "de"]);
    assert!(ran.stderr.contains(said), "{}", ran.stderr);
    assert_eq!(
        sandbox.read(".gitignore"),
        "/i18n/*/docusaurus-plugin-content-docs/current/\n/i18n/.manifest*\n"
    );
    let again = sandbox.run(&["init"]);
    let said = ".gitignore has /i18n/*/docusaurus-plugin-content-docs/current/ and /i18n/.manifest* already";
    assert!(again.stderr.contains(said), "{}", again.stderr);
}

#[test]
fn without_a_project_the_next_step_is_named() {
    let sandbox = Sandbox::new(&[]);
    for command in ["sync", "check", "status", "build"] {
        let ran = sandbox.run(&[command]);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{command}");
        let said = "there is no glossator.toml either: `glossator init` sets a project up";
        assert!(ran.stderr.contains(said), "{command}: {}", ran.stderr);
    }
    let ran = Sandbox::new(&[("glossator.toml", "content = \"pages\"\n")]).run(&["check"]);
    assert!(!ran.stderr.contains("glossator init"), "{}", ran.stderr);
}

/// Hugo, whose pages tell their language by their names.
#[test]
fn translations_beside_their_pages_are_no_pages() {
    let page = |title: &str, text: &str| format!("---\ntitle: {title}\n---\n\n{text}\n");
    let files = [
        ("hugo.toml", "title = \"A\"\n".to_owned()),
        ("content/team.md", page("Team", "We repair bicycles.")),
        ("content/team.de.md", page("Mannschaft", "Wir reparieren Fahrräder.")),
        ("content/notes.v2.md", page("Notes", "Nothing.")),
    ];
    let sandbox = Sandbox::new(&[]);
    files.iter().for_each(|(path, text)| sandbox.write(path, text));
    let ran = sandbox.run(&["init"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(
        ran.stdout.contains("2 pages in content/\n") && ran.stdout.contains("  content/team.de.md (de)\n"),
        "{}",
        ran.stdout
    );
    let configuration = sandbox.read("glossator.toml");
    for line in [
        "profile = \"hugo\"",
        "output = \"content\"",
        "path = \"{stem}.{language}.{extension}\"",
        "de = { stage = \"draft\" }",
    ] {
        assert!(
            configuration.lines().any(|known| known.split("  ").next() == Some(line)),
            "{line}:\n{configuration}"
        );
    }
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
    let adopted = sandbox.run(&["adopt", "de"]);
    assert!(
        adopted.stdout.starts_with("content/team.de.md is content/team.md by its path"),
        "{}",
        adopted.stdout
    );

    // A configuration that doesn't know it is told.
    sandbox.write(
        "glossator.toml",
        "profile = \"hugo\"\npage-key = \"path\"\n[languages]\nde = { stage = \"draft\" }\n",
    );
    let told = sandbox.run(&["check", "--format", "json"]).stdout;
    assert!(told.contains("called like the German translation of content/team.md"), "{told}");
    assert!(!told.contains("content/notes.v2.md, and"), "{told}");
}

/// What `jekyll new` makes: two pages, one of them without a permalink, and a post.
#[test]
fn a_new_jekyll_site_says_what_stays_in_english() {
    let sandbox = Sandbox::new(&[
        ("_config.yml", "title: A site\n"),
        ("about.markdown", "---\ntitle: About\npermalink: /about/\n---\n\nWords.\n"),
        ("index.markdown", "---\nlayout: home\n---\n"),
        ("_posts/2026-11-30-welcome.markdown", "---\ntitle: Welcome\n---\n\nWords.\n"),
    ]);
    let ran = sandbox.run(&["init", "--language", "de", "--assign-refs"]);
    same(
        ran.stdout,
        str![[r#"
2 pages in ./
Languages: de

Next:
 1. In _config.yml add to `exclude:` what Jekyll would publish as it is: locales, glossator.toml, l10n.toml
 2. Give these pages a literal `permalink`, such as /about/. Without one, a localized page is at /localized/<language>/…,
    and no link is localized that leads to it:
      index.markdown
 3. The 1 post in _posts/ stays in English. To have posts translated, give each a literal `permalink`, and in glossator.toml
    content = [".", "_posts"]; their translations are pages, no posts, so lists of posts don't have them.
 4. Write the catalogs, and commit locales/: glossator sync
 5. Translate in locales/<language>/; the to-do list: glossator status --language de
 6. Write localized/: glossator build (a draft language only with --drafts)

"#]],
    );
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
}
