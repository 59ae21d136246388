//! The site in `tests/sites/jekyll`, which `tests/e2e` has real generators build: glossator's own part of that.

use std::fs;

use serde_json::Value;
use snapbox::str;
use walkdir::WalkDir;

use crate::project::{Project, repository, same};

const SITE: &str = "tests/sites/jekyll";

/// What its pages and data files together have to have, so that the
/// end-to-end tests are about every construct.
const CONSTRUCTS: &[(&str, &[&str])] = &[
    (
        "text in HTML",
        &[
            "<b>Note:</b>",
            "<a class=\"button\" href=",
            "<details>",
            "<details markdown=\"1\">",
            "<div markdown=\"1\">",
            "</div>\n**",
            "parse_block_html=\"true\"",
            "<address>",
            "<caption>",
            "<dt>",
            "<kbd>",
            "<br/>",
            "href='/contact/'",
            " alt=\"",
            " title=\"",
            " placeholder=\"",
            " aria-label=\"",
            "type=\"submit\" value=\"",
        ],
    ),
    ("never text", &["<script>", "<style>", "<pre>", "<!-- inline comment -->", "<code><a href="]),
    (
        "Liquid",
        &[
            "{% include\n",
            "{% if site.stations.size > 5 -%}",
            "{%- else -%}",
            "{% unless ",
            "{% for ",
            "{% assign ",
            "{% raw %}",
            "{% comment %}\n",
            "{% highlight bash %}",
            "{% link pages/docs/links.md %}",
            "]({{ site.url }}/",
            "href=\"{{ '/terms/' | relative_url }}\"",
            "{{ page.height }}",
        ],
    ),
    (
        "kramdown",
        &[
            "\n{: .lead}",
            "**bold**{: .x}",
            "* {: .first} ",
            "{:hint: .hint title=\"Hint\"}",
            "{:toc}",
            "{:/comment}",
            "{::nomarkdown}",
            "{::options ",
            "*[GDPR]: ",
            "\n: ask what we know",
            "\n^\n",
            "{#retention}",
            "{: #liability}",
            "Cookie | What for\n`session`",
            "|===",
            "|---\n",
            "$$ t = ",
            "$$t_0$$",
            "{: .no_toc}",
            "\n~~~ html",
        ],
    ),
    (
        "Markdown",
        &[
            "\n----------------\n",
            "  \nGröbner",
            "4\\\nD-00000",
            "> > Three",
            "- [x] ",
            "* * *",
            "   ```\n",
            "|:-----|:-------:|",
            "[^backup]: ",
            "\n\n    They rise in summer.",
            "## The people\n\nThis heading stands here twice",
        ],
    ),
    (
        "links",
        &[
            "](/privacy)",
            "](/privacy/)",
            "](/privacy#retention)",
            "](/contact/?about=links)",
            "](/terms/ \"The terms\")",
            "](</cookies/>)",
            "](/en/privacy/)",
            "](https://www.lindenhoehe.example/faq/#accounts)",
            "](https://www.lindenhoehe.example/faq)",
            "](../install/)",
            "](#below)",
            "](/feeds/stations.json)",
            "[full][terms]",
            "[collapsed][]",
            "[Shortcut],",
            "![an image][map]",
            "<https://www.lindenhoehe.example/privacy/>",
            "[https://www.lindenhoehe.example/terms/](https:",
            "[![The valley](",
            "[terms]: /terms/#liability \"What we promise\"",
            "](/docs/history/)",
            "`[x](/privacy/)`",
        ],
    ),
    (
        "front matter",
        &[
            "redirect_from: /en/\n",
            "redirect_from: [\"",
            "redirect_from:\n- ",
            "redirect_to: /",
            "# The lawyer's",
        ],
    ),
    (
        "directives",
        &[
            "<!-- glossator:skip -->",
            "<!-- glossator:skip-start -->",
            "<!-- glossator:skip-end -->",
            "<!-- glossator:note ",
            "<!-- glossator:id ",
        ],
    ),
    (
        "data",
        &[
            "a: >-\n",
            "a: |\n",
            "q: 'Isn''t",
            "\\\"Calibration\\\"",
            "naïve",
            "{ title: ",
            "url: /faq/#accounts",
            "yes\n",
        ],
    ),
];

/// The English pages and data files, one after the other.
fn sources() -> String {
    let folders = ["pages", "_stations", "_data"].map(|folder| repository(SITE).join(folder));
    let files = folders.iter().flat_map(WalkDir::new).map(Result::unwrap);
    files
        .filter(|file| file.file_type().is_file())
        .map(|file| fs::read_to_string(file.path()).unwrap())
        .collect()
}

#[test]
fn the_site_has_every_construct() {
    let sources = sources();
    let lacking = |construct: &&str| !sources.contains(*construct);
    for (kind, constructs) in CONSTRUCTS {
        let lacking: Vec<_> = constructs.iter().filter(|construct| lacking(construct)).collect();
        assert!(lacking.is_empty(), "{kind}: no page of {SITE} has {lacking:?}");
    }
}

#[test]
fn the_site_is_in_step() {
    let site = Project::of(SITE);
    let committed = site.files();
    site.run(["sync", "--check"]).clean();
    let checked = site.run(["check", "--format", "json"]).clean();
    assert!(site.files() == committed, "only asked, nothing is written");

    let report: Value = serde_json::from_str(&checked.stdout_text()).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let findings: Vec<_> =
        findings.map(|finding| format!("{} {}\n", finding["code"], finding["languages"])).collect();
    same(
        findings.concat(),
        str![[r#"
"unnamed-parameter" []
"withheld-page" ["ar"]
"missing-translation" ["ar"]
"missing-translation" ["ar"]
"missing-translation" ["ar"]

"#]],
    );
}

#[test]
fn a_second_build_writes_nothing() {
    let site = Project::of(SITE);
    site.run(["build"]).clean().stderr(str![[r#"
left out: 1 page in Arabic (ar) below the minimum: pages/docs/history.md (0 of 80 %)
21 pages in 3 languages: wrote 63 files to _localized/

"#]]);
    let built = site.files();
    site.run(["build"]).clean().stderr(str![[r#"
left out: 1 page in Arabic (ar) below the minimum: pages/docs/history.md (0 of 80 %)
21 pages in 3 languages: wrote 0 files to _localized/

"#]]);
    assert!(site.files() == built);
}

#[test]
fn english_comes_out_as_it_went_in() {
    let site = Project::of(SITE);
    site.run(["build", "--language", "en", "--output", "english"]).clean();
    for (path, content) in site.files() {
        let page = path.strip_prefix("pages/").or_else(|| path.strip_prefix("_stations/"));
        if let Some(page) = page {
            assert!(site.read(&format!("english/en/{page}")).as_bytes() == content, "{path}");
        }
    }
}
