//! Links, fragments, addresses: what the scripts before glossator did wrong,
//! and what readers of a translation get instead.

use std::collections::BTreeMap;
use std::fs;

use glossator::config;
use glossator::site::Site;
use glossator::site::build::Published;
use glossator::site::files::Memory;
use serde_json::Value;
use snapbox::str;

use crate::project::{Project, repository, same};

/// `/privacy/` and `/doc/a.b/` are published in German, `/terms/` isn't.
const SITE: &[(&str, &str)] = &[
    (
        "glossator.toml",
        "[publish]\nminimum = 0\nnotice = \"none\"\n[[publish.pages]]\nmatch = \"terms.md\"\nminimum = 100\n\n\
         [links]\nsite = \"https://www.example.org\"\nkeep = [\"/news\", \"/attachment/\"]\n\n[languages]\nde = {}\n",
    ),
    (
        "content/privacy.md",
        "---\nref: 3\npermalink: /privacy/\nredirect_from:\n- /en/privacy/\n- /doc/privacy/\n---\n\n# Data {#data}\n",
    ),
    ("content/dots.md", "---\nref: 4\npermalink: /doc/a.b/\n---\n\nDots.\n"),
    ("content/terms.md", "---\nref: 5\npermalink: /terms/\n---\n\nTerms.\n"),
    ("content/news.md", "---\nref: 6\npermalink: /news/2018/\n---\n\nNews.\n"),
    ("content/letter.md", "---\nref: 7\npermalink: /newsletter/\n---\n\nLetter.\n"),
];

/// The German page of a page at `/here/` that says `english`, with all words
/// in English still.
fn german(english: &str) -> String {
    let mut files: BTreeMap<String, Vec<u8>> =
        SITE.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let page = format!("---\nref: 1\npermalink: /here/\n---\n\n{english}\n");
    files.insert("content/here.md".to_owned(), page.into_bytes());
    let config = config::Config::parse(SITE[0].1).unwrap();
    let files = Memory(files);
    let site = Site::load(config, &files).unwrap();
    let view = site.view(&site.languages[0], &files).unwrap();
    let mut published = Published::default();
    published.add(&view, false);
    let (outputs, findings) = site.localize_language(&view, &mut published, &files).unwrap();
    assert!(findings.is_empty() && site.findings.is_empty(), "{english}: {findings:?}");
    let page = outputs.into_iter().find(|output| output.path == "de/here.md").unwrap().content;
    let body = page.split_once("\n---\n\n").unwrap().1;
    body.trim_end().replace("<span lang=\"en\" dir=\"ltr\">", "").replace("</span>", "")
}

#[track_caller]
fn localized(cases: &[(&str, &str)]) {
    for (english, expected) in cases {
        assert_eq!(german(english), *expected, "{english}");
    }
}

/// 31 of 37 links of the Qubes pages were missed for want of a slash.
#[test]
fn links_without_a_final_slash_are_localized() {
    localized(&[
        ("[a](/privacy)", "[a](/de/privacy)"),
        ("[a](/privacy/index.html)", "[a](/de/privacy/index.html)"),
        ("[a](/privacy.html)", "[a](/de/privacy.html)"),
        ("[a](/doc/privacy)", "[a](/de/doc/privacy)"),
        ("<a href=\"/privacy\">a</a>", "<a href=\"/de/privacy\">a</a>"),
    ]);
}

#[test]
fn links_with_a_title_a_query_or_a_fragment_are_localized() {
    localized(&[
        ("[a](/privacy/ \"b\")", "[a](/de/privacy/ \"b\")"),
        ("[a](</privacy/> '/privacy/')", "[a](</de/privacy/> '/privacy/')"),
        ("[a](/privacy/?b=/terms/)", "[a](/de/privacy/?b=/terms/)"),
        ("[a](/privacy#data)", "[a](/de/privacy#data)"),
        ("[a](/privacy/?b#data \"c\")", "[a](/de/privacy/?b#data \"c\")"),
        ("![a](/privacy/)", "![a](/de/privacy/)"),
    ]);
}

/// 12 of them led German readers to English pages.
#[test]
fn absolute_links_to_the_site_itself_are_localized() {
    localized(&[
        ("[a](https://www.example.org/privacy/)", "[a](https://www.example.org/de/privacy/)"),
        ("[a](http://WWW.EXAMPLE.org/privacy#data)", "[a](http://WWW.EXAMPLE.org/de/privacy#data)"),
        ("[a](//www.example.org/privacy/)", "[a](//www.example.org/de/privacy/)"),
        ("<https://www.example.org/privacy/>", "<https://www.example.org/de/privacy/>"),
        (
            "[https://www.example.org/privacy/](https://www.example.org/privacy/)",
            "[https://www.example.org/de/privacy/](https://www.example.org/de/privacy/)",
        ),
        ("[a](https://www.example.org.evil/privacy/)", "[a](https://www.example.org.evil/privacy/)"),
        ("[a](https://example.org/privacy/)", "[a](https://example.org/privacy/)"),
    ]);
}

/// As GitHub's pages of a project are, with Jekyll's `baseurl`.
#[test]
fn a_site_may_stand_below_a_path() {
    let site = "[languages]\nde = {}\n[links]\nsite = \"https://example.org/blog/\"\n[publish]\nminimum = 0\n\
                hreflang = \"_includes/hreflang.html\"\n";
    let page = |links: &str| format!("---\nref: 1\npermalink: /here/\n---\n\n{links}\n");
    let english = "[a](/blog/there/#b) [c](/blogs/there/) [d](https://example.org/blog/there/) \
                   [e](https://example.org/there/) [f](../there/) [g](../nowhere/)";
    let there = "---\nref: 2\npermalink: /there/\n---\n\n# B {#b}\n";
    let project = Project::new().config(site).page("here.md", &page(english)).page("there.md", there);
    project.sync();
    project.run(["build"]);
    let german = project.read("localized/de/here.md");
    assert!(german.contains("<a href=\"/blog/here/\" hreflang=\"en\">"), "{german}");
    let links = "[a](/blog/de/there/#b) [c](/blogs/there/) [d](https://example.org/blog/de/there/) \
                 [e](https://example.org/there/) [f](../there/) [g](/blog/nowhere/)";
    assert!(german.contains(links), "{german}");
    assert!(project.read("_includes/hreflang.html").contains("href=\"https://example.org/blog/de/there/\""));
}

#[test]
fn reference_definitions_are_localized() {
    localized(&[
        ("[a][b]\n\n[b]: /privacy/", "[a][b]\n\n[b]: /de/privacy/"),
        ("[a][b]\n\n[b]: /privacy#data 'c'", "[a][b]\n\n[b]: /de/privacy#data 'c'"),
        ("[b] and [b][]\n\n[b]: </privacy/>", "[b] and [b][]\n\n[b]: </de/privacy/>"),
        ("[b]\n\n[b]: /terms/", "[b]\n\n[b]: /terms/"),
    ]);
}

/// 13 links were localized by one script and made English by the next.
#[test]
fn addresses_in_tags_are_localized() {
    localized(&[
        ("<a href=\"/privacy/#data\">a</a>", "<a href=\"/de/privacy/#data\">a</a>"),
        ("<a href='/privacy/#data' class=\"b\">a</a>", "<a href='/de/privacy/#data' class=\"b\">a</a>"),
        ("<div>\n<a HREF=\"/privacy/\">a</a>\n</div>", "<div>\n<a HREF=\"/de/privacy/\">a</a>\n</div>"),
        ("<div>\n<a href=\"/terms/\">a</a>\n</div>", "<div>\n<a href=\"/terms/\">a</a>\n</div>"),
        ("<a href=\" /privacy/\n\">a</a>", "<a href=\" /de/privacy/\n\">a</a>"),
    ]);
}

#[test]
fn code_and_comments_stay() {
    localized(&[
        ("Code: `[a](/privacy/)`", "Code: `[a](/privacy/)`"),
        ("```\n[a](/privacy/)\n[b]: /privacy/\n```", "```\n[a](/privacy/)\n[b]: /privacy/\n```"),
        ("Text.\n\n    <a href=\"/privacy/\">", "Text.\n\n    <a href=\"/privacy/\">"),
        ("<!-- <a href=\"/privacy/\"> -->", "<!-- <a href=\"/privacy/\"> -->"),
        ("<pre>\n/privacy/ [a](/privacy/)\n</pre>", "<pre>\n/privacy/ [a](/privacy/)\n</pre>"),
        ("url: /privacy/", "url: /privacy/"),
        (
            "Write <code>[a](/privacy/) <https://www.example.org/privacy/></code>.",
            "Write <code>[a](/privacy/) <https://www.example.org/privacy/></code>.",
        ),
    ]);
}

/// `news` matched `newsletter` as well, and a dot any character.
#[test]
fn addresses_are_compared_part_by_part() {
    localized(&[
        ("[a](/newsletter/)", "[a](/de/newsletter/)"),
        ("[a](/news/2018/)", "[a](/news/2018/)"),
        ("[a](/news)", "[a](/news)"),
        ("[a](/attachment)", "[a](/attachment)"),
        ("[a](https://www.example.org/news/2018)", "[a](https://www.example.org/news/2018)"),
        ("[a](/doc/a.b/)", "[a](/de/doc/a.b/)"),
        ("[a](/doc/aXb/)", "[a](/doc/aXb/)"),
        ("[a](/privacy/more/)", "[a](/privacy/more/)"),
        ("[a](/Privacy/)", "[a](/Privacy/)"),
        ("[a](/priv%61cy/)", "[a](/de/priv%61cy/)"),
        ("[a](/doc//privacy/)", "[a](/de/doc//privacy/)"),
    ]);
}

#[test]
fn no_link_is_prefixed_twice() {
    localized(&[
        ("[a](/de/privacy/)", "[a](/de/privacy/)"),
        ("[a](/en/privacy/)", "[a](/de/privacy/)"),
        ("[a](/fr/privacy/)", "[a](/fr/privacy/)"),
    ]);
    let once = german("[a](/privacy/) <a href=\"/privacy/\">b</a>");
    assert_eq!(german(&once), once);
}

/// Below `/de/` a relative link leads to the German page, if there is one.
#[test]
fn relative_links_never_lead_to_nothing() {
    localized(&[
        ("[a](../privacy/#data)", "[a](../privacy/#data)"),
        ("[a](../terms/)", "[a](/terms/)"),
        ("[a](./../news/2018/?b)", "[a](/news/2018/?b)"),
        ("![a](images/b.png)", "![a](/here/images/b.png)"),
        ("[a](privacy.md)", "[a](privacy.md)"),
        ("[a](./terms.md#b)", "[a](/terms/#b)"),
        ("[a](../../privacy/)", "[a](/de/privacy/)"),
        ("[a](/x/../privacy/)", "[a](/de/privacy/)"),
        ("<a href=\"../terms/\">a</a>", "<a href=\"/terms/\">a</a>"),
        ("[a](#b) [c](?d) [e](mailto:f@example.org)", "[a](#b) [c](?d) [e](mailto:f@example.org)"),
    ]);
}

/// The scripts' list had no last line break, so its last address was never
/// looked at; it was another one on every run.
#[test]
fn every_page_of_many_is_linked_to() {
    let mut project = Project::new().config("[publish]\nminimum = 0\n\n[languages]\nde = {}\n");
    let mut links = String::new();
    for number in 1..=30 {
        let permalink = if number == 30 { "/".to_owned() } else { format!("/p{number}/") };
        project = project.page(
            &format!("p{number}.md"),
            &format!("---\nref: {number}\npermalink: {permalink}\n---\n\nPage.\n"),
        );
        links += &format!("[a]({permalink}) <a href=\"{permalink}\">b</a>\n\n");
    }
    let project = project.page("all.md", &format!("---\nref: all\npermalink: /all/\n---\n\n{links}"));
    project.run(["build"]);
    let page = project.read("localized/de/all.md");
    assert_eq!(page.matches("](/de/").count(), 30, "{page}");
    assert_eq!(page.matches("<a href=\"/de/").count(), 30, "{page}");
    assert!(!page.contains("](/p") && !page.contains("](/)"), "{page}");
}

/// A site with a link of each kind, German wholly and French hardly translated.
fn explained() -> Project {
    let project = Project::new()
        .config(
            "[languages]\nde = {}\nfr = {}\nar = { stage = \"draft\" }\n\n\
             [links]\nsite = \"https://www.example.org\"\nkeep = [\"/news\"]\n",
        )
        .page(
            "privacy.md",
            "---\nref: 3\npermalink: /privacy/\nredirect_from: /en/privacy/\n---\n\n\
             [Terms](/terms), [old](/en/terms/?a#b), [host](https://www.example.org/terms/), [news](/news/2018/),\n\
             [case](/Terms/), [German](/de/terms/), [relative](../terms/), ![image](i.png), [file](terms.md),\n\
             [mail](mailto:a@b.org), [other](https://example.com/), [own](#top), [none](/none/), <a href=\"/terms/\">tag</a>,\n\
             [escaped](/t&#101;rms/), [French](/fr/terms/), [odd](/&#101;n/terms/?\\(), <a@b.org>.\n\n[definition]: /terms/ \"T\"\n",
        )
        .page(
            "terms.md",
            "---\nref: 4\npermalink: /terms/\nredirect_from: /en/terms/\n---\n\nTerms.\n{: #b}\n",
        )
        .page("old.md", "---\nref: 5\npermalink: /old/\nredirect_to: /terms/\n---\n");
    project.sync();
    project.translate("locales/de/terms.ftl", "ref-4-top-1", "Bedingungen.");
    project.sync();
    project
}

#[test]
fn every_internal_link_is_explained() {
    let project = explained();
    let before = project.files();
    project.run(["build", "--explain-links"]).clean().stderr("").stdout(str![[r#"
content/old.md:4:14: /terms/ (redirect_to)
  content/terms.md, by its permalink
  de: /de/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:9: /terms (link)
  content/terms.md, by its permalink
  de: /de/terms
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:24: /en/terms/?a#b (link)
  content/terms.md, by a redirect from /en/terms/
  de: /de/terms/?a#b
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:48: https://www.example.org/terms/ (link)
  content/terms.md, by its permalink
  de: https://www.example.org/de/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:88: /news/2018/ (link)
  kept English by "/news" in `[links] keep`
content/privacy.md:8:8: /Terms/ (link)
  no page has this address; content/terms.md has /terms/
content/privacy.md:8:27: /de/terms/ (link)
  stays: it leads to content/terms.md in de already
content/privacy.md:8:51: ../terms/ (link)
  content/terms.md, by its permalink
  de: stays: being relative, it leads to the right place as it is
  fr: /terms/, in English: the page isn't published in this language (withheld)
content/privacy.md:8:72: i.png (image)
  no page has this address
  de, fr: /privacy/i.png: being relative, it would lead to nothing from a localized page
content/privacy.md:8:87: terms.md (link)
  content/terms.md, by the name of its file
  de: stays: being relative, it leads to the right place as it is
  fr: /terms/, in English: the page isn't published in this language (withheld)
content/privacy.md:9:62: #top (link)
  stays: it leads to the page that it stands on
content/privacy.md:9:76: /none/ (link)
  no page has this address
content/privacy.md:9:94: /terms/ (`href` of a tag)
  content/terms.md, by its permalink
  de: /de/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:10:11: /terms/ (link)
  content/terms.md, by its permalink
  de: /de/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:10:35: /fr/terms/ (link)
  stays, and leads to nothing: content/terms.md isn't published in fr
content/privacy.md:10:54: /en/terms/?( (link)
  content/terms.md, by a redirect from /en/terms/
  de: stays, because its address is written with escapes; it should be /de/terms/?(
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:12:15: /terms/ (definition)
  content/terms.md, by its permalink
  de: /de/terms/
  fr: stays: the page isn't published in this language (withheld)

"#]]);
    assert!(project.files() == before, "nothing is written");
    project.run(["build", "--explain-links", "--language", "fr"]).clean().stderr("").stdout(str![[r#"
content/old.md:4:14: /terms/ (redirect_to)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:9: /terms (link)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:24: /en/terms/?a#b (link)
  content/terms.md, by a redirect from /en/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:48: https://www.example.org/terms/ (link)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:7:88: /news/2018/ (link)
  kept English by "/news" in `[links] keep`
content/privacy.md:8:8: /Terms/ (link)
  no page has this address; content/terms.md has /terms/
content/privacy.md:8:27: /de/terms/ (link)
  stays: it leads to content/terms.md in de already
content/privacy.md:8:51: ../terms/ (link)
  content/terms.md, by its permalink
  fr: /terms/, in English: the page isn't published in this language (withheld)
content/privacy.md:8:72: i.png (image)
  no page has this address
  fr: /privacy/i.png: being relative, it would lead to nothing from a localized page
content/privacy.md:8:87: terms.md (link)
  content/terms.md, by the name of its file
  fr: /terms/, in English: the page isn't published in this language (withheld)
content/privacy.md:9:62: #top (link)
  stays: it leads to the page that it stands on
content/privacy.md:9:76: /none/ (link)
  no page has this address
content/privacy.md:9:94: /terms/ (`href` of a tag)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:10:11: /terms/ (link)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:10:35: /fr/terms/ (link)
  stays, and leads to nothing: content/terms.md isn't published in fr
content/privacy.md:10:54: /en/terms/?( (link)
  content/terms.md, by a redirect from /en/terms/
  fr: stays: the page isn't published in this language (withheld)
content/privacy.md:12:15: /terms/ (definition)
  content/terms.md, by its permalink
  fr: stays: the page isn't published in this language (withheld)

"#]]);
    project.fails(
        ["build", "--explain-links", "--output", "x"],
        str![[r#"
error: the argument '--explain-links' cannot be used with '--output <DIR>'

Usage: glossator build --explain-links

For more information, try '--help'.

"#]],
    );
}

/// What is explained is what is written.
#[test]
fn explanations_are_true() {
    let project = Project::new()
        .config("[publish]\nminimum = 0\nnotice = \"none\"\n\n[languages]\nde = {}\n")
        .page(
            "a.md",
            "---\nref: 1\npermalink: /a/\n---\n\n[x](/b) [y](../b/#z) [z](c.png) [w](/en/b/) [v](/none)\n",
        )
        .page("b.md", "---\nref: 2\npermalink: /b/\nredirect_from: /en/b/\n---\n\n# Z\n");
    project.run(["build"]).clean();
    let page = project.read("localized/de/a.md");
    let explained = project.run(["build", "--explain-links"]).clean().stdout_text();
    let becomes: Vec<&str> =
        explained.lines().filter_map(|line| line.strip_prefix("  de: ")?.split([' ', ':']).next()).collect();
    assert_eq!(becomes, ["/de/b", "stays", "/a/c.png", "/de/b/"], "{explained}");
    for written in ["[x](/de/b)", "[y](../b/#z)", "[z](/a/c.png)", "[w](/de/b/)", "[v](/none)"] {
        assert!(page.contains(written), "{page}");
    }
}

/// A page with an anchor of each kind, and one that links to it.
fn anchors(link: &str) -> Project {
    let target = "---\nref: 4\npermalink: /terms/\n---\n\n# Data & more\n\n## 1. Data\n\n## Same\n\n## Same\n\n\
                  ## Explicit {#own}\n\n## Listed\n{: #listed}\n\nText.\n{: .c #block}\n\n\
                  <div id=\"html\">\n<a name=\"name\"></a>\n</div>\n\nA *span*{: #span} and a note[^n].\n\n[^n]: Note.\n";
    Project::new()
        .config("[languages]\nde = {}\nfr = {}\n\n[links]\nanchors = [\"footer\"]\n[levels]\nwithheld-page = \"allow\"\n")
        .page("privacy.md", &format!("---\nref: 3\npermalink: /privacy/\n---\n\n## Own part\n\n{link}\n"))
        .page("terms.md", target)
}

#[test]
fn fragments_that_lead_somewhere_are_right() {
    for fragment in [
        "data--more",
        "1-data",
        "same",
        "same-1",
        "own",
        "listed",
        "block",
        "html",
        "name",
        "span",
        "fn:n",
        "fnref:n",
        "top",
        "",
        "footer",
        "d%61ta--more",
    ] {
        for link in [format!("[a](/terms#{fragment})"), format!("<a href=\"/terms/?x#{fragment}\">a</a>")] {
            let report = anchors(&link).run(["check"]).stdout_text();
            assert!(!report.contains("broken-fragment"), "{link}\n{report}");
        }
    }
    for link in ["[a](#own-part)", "[a](/privacy/#own-part)", "[a](/none/#x)", "[a](https://example.com/#x)"]
    {
        let report = anchors(link).run(["check"]).stdout_text();
        assert!(!report.contains("broken-fragment"), "{link}\n{report}");
    }
}

#[test]
fn fragments_that_lead_nowhere_are_told_once_for_all_languages() {
    for link in [
        "[a](/terms#explicit)",
        "[a](/terms/#same-2)",
        "[a](#own)",
        "[a](../terms/#Own)",
        "[a](terms.md#x)",
        "[a][b]\n\n[b]: /terms/#x",
        "<div>\n<a href=\"/terms/#x\">a</a>\n</div>",
        "[a](/de/terms/#x)",
        "[a](/terms/#fn:m)",
    ] {
        for command in ["check", "build"] {
            let report = anchors(link).run([command]).stdout_text();
            assert_eq!(report.matches("error[broken-fragment]").count(), 1, "{command}: {link}\n{report}");
        }
    }
}

/// 910 of 1,124 anchors of the German pages repeated an id that was there.
#[test]
fn anchors_are_pinned_without_a_duplicate() {
    let project = Project::new()
        .config("[publish]\nminimum = 0\nnotice = \"none\"\n\n[languages]\nde = {}\n")
        .page("a.md", "---\nref: 1\npermalink: /a/\n---\n\n# One\n\n## 2. Two\n\n## Same\n\n## Same\n\n## Own {#x}\n\nSetext\n======\n");
    project.sync();
    for (id, translation) in [("ref-1-one", "Eins"), ("ref-1-2-two", "2. Zwei"), ("ref-1-own", "Eigen")] {
        project.translate("locales/de/a.ftl", id, translation);
    }
    project.run(["build"]).clean();
    let once = project.read("localized/de/a.md");
    same(
        once.split_once("\n---\n\n").unwrap().1,
        str![[r##"
# Eins {#one}

## <a id="2-two"></a>2. Zwei

## <span lang="en" dir="ltr">Same</span> {#same}

## <span lang="en" dir="ltr">Same</span> {#same-1}

## Eigen {#x}

<span lang="en" dir="ltr">Setext</span> {#setext}
======

"##]],
    );
    project.run(["build"]);
    assert_eq!(project.read("localized/de/a.md"), once, "no anchor is inserted again");
}

fn addresses() -> Project {
    let project = Project::new()
        .config("[languages]\nde = {}\n\n[levels]\nwithheld-page = \"allow\"\n")
        .page("privacy.md", "---\nlang: en\nref: 3\npermalink: /old/\n---\n\nData.\n")
        .page(
            "terms.md",
            "---\nlang: en\nref: 4\npermalink: /terms/\nredirect_from: /conditions/\n---\n\n`1`\n",
        );
    project.sync();
    project
}

fn vanished(project: &Project) -> Vec<String> {
    let report = project.run(["check", "--format", "json"]).stdout_text();
    let report: Value = serde_json::from_str(&report).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let vanished = findings.filter(|finding| finding["code"] == "vanished-permalink");
    vanished.map(|finding| finding["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_permalink_that_changes_is_told_until_something_redirects_from_it() {
    let project = addresses();
    assert_eq!(vanished(&project), [""; 0]);
    project.edit("content/privacy.md", "/old/", "/new/");
    let told = ["`/old/` leads nowhere any more: this page is at /new/ now"];
    assert_eq!(vanished(&project), told);
    project.sync();
    assert_eq!(vanished(&project), told, "sync hides nothing");
    same(
        project.read("locales/en/privacy.ftl"),
        str![[r#"
### /new/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.
### Formerly at /old/: no page redirects from there.

# paragraph
ref-3-top-1 = Data.

"#]],
    );
    project.edit("content/privacy.md", "/new/", "/newer/");
    project.sync();
    assert_eq!(vanished(&project).len(), 2);
    let synced = project.files();
    project.sync();
    assert!(project.files() == synced, "a second run writes nothing");
    project.edit(
        "content/privacy.md",
        "permalink: /newer/",
        "permalink: /newer/\nredirect_from: [/old/, /new]",
    );
    assert_eq!(vanished(&project), ["`/new/` leads nowhere any more: this page is at /newer/ now"]);
    project.edit("content/privacy.md", "/new]", "/new/]");
    project.sync();
    assert_eq!(vanished(&project), [""; 0]);
    assert!(!project.read("locales/en/privacy.ftl").contains("Formerly"));
}

#[test]
fn another_page_may_take_an_address_over() {
    let project = addresses();
    project.edit("content/privacy.md", "/old/", "/new/");
    project.edit("content/terms.md", "/conditions/", "[/conditions/, /old/index.html]");
    assert_eq!(vanished(&project), [""; 0]);
    project.sync();
    assert!(!project.read("locales/en/privacy.ftl").contains("Formerly"));
}

#[test]
fn a_file_that_moves_keeps_its_address() {
    let project = addresses();
    project.rename("content/privacy.md", "content/legal/privacy.md");
    assert_eq!(vanished(&project), [""; 0]);
    project.edit("content/legal/privacy.md", "/old/", "/new/");
    let told = ["`/old/` leads nowhere any more: this page is at /new/ now"];
    assert_eq!(vanished(&project), told);
    project.sync();
    assert_eq!(vanished(&project), told);
}

#[test]
fn an_address_that_may_go_is_deleted_by_hand() {
    let project = addresses();
    project.edit("content/privacy.md", "/old/", "/new/");
    project.sync();
    project.edit("locales/en/privacy.ftl", "### Formerly at /old/: no page redirects from there.\n", "");
    assert_eq!(vanished(&project), [""; 0]);
    project.sync();
    assert_eq!(vanished(&project), [""; 0]);
}

#[test]
fn the_address_of_a_deleted_page_is_told() {
    let project = addresses();
    project.remove("content/terms.md");
    let told = ["`/terms/` leads nowhere any more: its page is gone"];
    assert_eq!(vanished(&project), told);
    project.sync();
    assert_eq!(vanished(&project), told);
    project.edit("content/privacy.md", "permalink: /old/", "permalink: /old/\nredirect_from: /terms/");
    assert_eq!(vanished(&project), [""; 0]);
}

/// Its own finding says what is wrong with it, and its address isn't gone.
#[test]
fn a_page_that_is_left_out_has_not_vanished() {
    for (old, new) in [("lang: en", "lang: [en"), ("ref: 4\n", ""), ("lang: en", "lang: de")] {
        let project = addresses();
        for (path, content) in project.files() {
            project.write(&format!("base/{path}"), content);
        }
        project.edit("content/terms.md", old, new);
        let report = project.run(["check", "--pull-request", "--base", "base"]).stdout_text();
        assert!(vanished(&project).is_empty() && !report.contains("vanished"), "{old}\n{report}");
    }
}

/// Whatever a pull request deletes along with it.
#[test]
fn a_pull_request_is_compared_with_its_base() {
    let project = addresses();
    for (path, content) in project.files() {
        project.write(&format!("base/{path}"), content);
    }
    project.edit("content/privacy.md", "/old/", "/new/");
    project.edit("content/terms.md", "redirect_from: /conditions/\n", "");
    for path in ["locales/en/privacy.ftl", "locales/en/terms.ftl"] {
        project.remove(path);
    }
    project.sync();
    assert_eq!(vanished(&project), [""; 0]);
    project.run(["check", "--pull-request", "--base", "base"]).clean().stdout(str![[r#"
warning[missing-translation]: this paragraph has no translation yet in 1 language: de
 --> content/privacy.md:7:1
  |
7 | Data.
  |
  = Readers get this paragraph in English until it is translated.
  = Fill in ref-3-top-2 in locales/de/privacy.ftl; the to-do list: glossator status --language de

warning[vanished-permalink]: `/old/` leads nowhere any more: this page is at /new/ now
 --> content/privacy.md:4:12
  |
4 | permalink: /new/
  |            ^^^^^
  |
  = Readers with a bookmark or a link to it, or to a translation of it, find no page.
  = Add /old/ to this page's `redirect_from`; if it may be gone, delete its line at the top of locales/en/privacy.ftl

warning[vanished-permalink]: `/conditions/` leads nowhere any more: this page is at /terms/ now
 --> content/terms.md:4:12
  |
4 | permalink: /terms/
  |            ^^^^^^^
  |
  = Readers with a bookmark or a link to it, or to a translation of it, find no page.
  = Add /conditions/ to this page's `redirect_from`; if it may be gone, delete its line at the top of locales/en/terms.ftl

glossator: 3 warnings in 2 pages and 1 language

"#]]);
}

/// English, German, and two Spanish languages; `only.md` has no translation.
fn sets(config: &str) -> Project {
    let project = Project::new()
        .config(&format!(
            "{config}\n[languages]\nde = {{}}\nes-419 = {{}}\npt-BR = {{}}\nzh-Hans = {{ stage = \"draft\" }}\n"
        ))
        .page("privacy.md", "---\nref: 3\npermalink: /a&b/\n---\n\nData.\n")
        .page("only.md", "---\nref: 4\npermalink: /only/\n---\n\nOnly.\n")
        .page("moved.md", "---\nref: 5\npermalink: /moved/\nredirect_to: /a&b/\n---\n");
    project.sync();
    for (language, text) in [("de", "Daten."), ("es-419", "Datos."), ("zh-Hans", "数据。")] {
        project.translate(&format!("locales/{language}/privacy.ftl"), "ref-3-top-1", text);
    }
    project.sync();
    project
}

const INCLUDE: &str =
    "[publish]\nhreflang = \"_includes/hreflang.html\"\n\n[links]\nsite = \"https://www.example.org/\"\n";

#[test]
fn each_page_names_its_translations() {
    let project = sets(INCLUDE);
    project.run(["build"]).findings();
    same(
        project.read("localized/translations.json"),
        str![[r#"
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "es-419": { "dir": "ltr" },
    "pt-BR": { "dir": "ltr" },
    "zh-Hans": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "5",
      "path": "content/moved.md",
      "url": "/moved/",
      "languages": {
        "de": { "url": "/de/moved/", "state": "complete", "percent": 100, "english": 0, "segments": 0 },
        "es-419": { "url": "/es-419/moved/", "state": "complete", "percent": 100, "english": 0, "segments": 0 },
        "pt-BR": { "url": "/pt-BR/moved/", "state": "complete", "percent": 100, "english": 0, "segments": 0 },
        "zh-Hans": { "url": null, "state": "draft", "percent": 100, "english": 0, "segments": 0 }
      },
      "alternates": []
    },
    {
      "ref": "4",
      "path": "content/only.md",
      "url": "/only/",
      "languages": {
        "de": { "url": null, "state": "withheld", "percent": 0, "english": 1, "segments": 1 },
        "es-419": { "url": null, "state": "withheld", "percent": 0, "english": 1, "segments": 1 },
        "pt-BR": { "url": null, "state": "withheld", "percent": 0, "english": 1, "segments": 1 },
        "zh-Hans": { "url": null, "state": "draft", "percent": 0, "english": 1, "segments": 1 }
      },
      "alternates": []
    },
    {
      "ref": "3",
      "path": "content/privacy.md",
      "url": "/a&b/",
      "languages": {
        "de": { "url": "/de/a&b/", "state": "complete", "percent": 100, "english": 0, "segments": 1 },
        "es-419": { "url": "/es-419/a&b/", "state": "complete", "percent": 100, "english": 0, "segments": 1 },
        "pt-BR": { "url": null, "state": "withheld", "percent": 0, "english": 1, "segments": 1 },
        "zh-Hans": { "url": null, "state": "draft", "percent": 100, "english": 0, "segments": 1 }
      },
      "alternates": [
        { "hreflang": "en", "url": "https://www.example.org/a&b/" },
        { "hreflang": "de", "url": "https://www.example.org/de/a&b/" },
        { "hreflang": "es", "url": "https://www.example.org/es-419/a&b/" },
        { "hreflang": "x-default", "url": "https://www.example.org/a&b/" }
      ]
    }
  ]
}

"#]],
    );
    same(
        project.read("_includes/hreflang.html"),
        str![[r#"
{%- comment -%} Written by glossator: in the layout's <head>, include this file. {%- endcomment -%}
{%- case page.url -%}
{%- when "/a&b/", "/de/a&b/", "/es-419/a&b/" -%}
<link rel="alternate" hreflang="en" href="https://www.example.org/a&amp;b/">
<link rel="alternate" hreflang="de" href="https://www.example.org/de/a&amp;b/">
<link rel="alternate" hreflang="es" href="https://www.example.org/es-419/a&amp;b/">
<link rel="alternate" hreflang="x-default" href="https://www.example.org/a&amp;b/">
{%- endcase -%}

"#]],
    );
    let before = project.files();
    project.run(["build"]);
    assert!(project.files() == before, "a second build writes nothing");
}

#[test]
fn without_a_site_addresses_are_paths() {
    let project = sets("");
    project.run(["build"]).findings();
    let data = project.read("localized/translations.json");
    assert!(data.contains("{ \"hreflang\": \"es\", \"url\": \"/es-419/a&b/\" }"), "{data}");
    assert!(!project.exists("_includes"));
}

#[test]
fn spanish_goes_before_latin_american_spanish() {
    let project = sets(INCLUDE).config(&format!("{INCLUDE}\n[languages]\nes-419 = {{}}\nes = {{}}\n"));
    project.sync();
    project.translate("locales/es/privacy.ftl", "ref-3-top-1", "Datos.");
    project.run(["build"]);
    let include = project.read("_includes/hreflang.html");
    assert!(include.contains("hreflang=\"es\" href=\"https://www.example.org/es/a&amp;b/\""), "{include}");
    assert!(!include.contains("es-419"), "{include}");
}

#[test]
fn the_include_is_owned_and_goes_when_nobody_wants_it() {
    let project = sets(INCLUDE);
    project.write("_includes/hreflang.html", "mine");
    let report = project.run(["build"]).findings().stdout_text();
    assert!(report.contains("error[not-ours]"), "{report}");
    assert_eq!(project.read("_includes/hreflang.html"), "mine");
    project.remove("_includes/hreflang.html");
    project.run(["build"]);
    assert!(project.exists("_includes/hreflang.html"));
    project.run(["build", "--output", "elsewhere"]);
    assert!(project.exists("_includes/hreflang.html"));
    project.edit("glossator.toml", "hreflang = \"_includes/hreflang.html\"\n", "");
    project.run(["build"]);
    assert!(!project.exists("_includes/hreflang.html"));
}

#[test]
fn data_keeps_to_its_schema() {
    let schema = fs::read_to_string(repository("docs/translations.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for project in [sets(""), sets(INCLUDE), Project::translated()] {
        project.run(["build"]);
        let data = serde_json::from_str(&project.read("localized/translations.json")).unwrap();
        let errors: Vec<String> = schema.iter_errors(&data).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn data_says_in_which_direction_each_language_is_written() {
    let project =
        Project::new().config("[languages]\nar = {}\nde = {}\n").page("a.md", "---\nref: 1\n---\n# Stove\n");
    project.run(["build", "--drafts"]);
    let data: serde_json::Value = serde_json::from_str(&project.read("localized/translations.json")).unwrap();
    let expected =
        serde_json::json!({ "en": { "dir": "ltr" }, "ar": { "dir": "rtl" }, "de": { "dir": "ltr" } });
    assert_eq!(data["languages"], expected);
}
