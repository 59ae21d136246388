//! What front matter says of a page's address, and what becomes of it: no
//! localized page is written at the English one.

use std::fmt::Write as _;

use snapbox::str;

use crate::project::{Project, same};

const CONFIG: &str = "[publish]\nminimum = 0\nnotice = \"none\"\n\n[languages]\nde = {}\n";
/// A page that links to the one whose front matter is tried.
const LINKS: &str = "---\nlang: en\nref: 2\npermalink: /links/\n---\n\n[a](/docs/p/) [b](/docs/p.html)\n";

fn site(front_matter: &str) -> Project {
    let page = format!("---\nlang: en\nref: 1\n{front_matter}\n---\n\nText.\n");
    let project = Project::new().config(CONFIG).page("p.md", &page).page("links.md", LINKS);
    project.sync();
    project
}

/// The lines of `front_matter` as the German page has them.
fn localized(front_matter: &str) -> String {
    let project = site(front_matter);
    project.run(["check", "--exit-zero"]).clean();
    project.run(["build"]).clean();
    let page = project.read("localized/de/p.md");
    let lines = page.split_once("\nref: 1\n").unwrap_or_else(|| panic!("{page}")).1;
    lines.split_once("\n---\n").unwrap_or_else(|| panic!("{page}")).0.to_owned()
}

#[test]
fn addresses_are_localized_however_they_are_written() {
    for (english, german) in [
        ("permalink: /docs/p/", "permalink: /de/docs/p/"),
        ("permalink: docs/p/", "permalink: /de/docs/p/"),
        ("permalink: 'docs/p.html' # c", "permalink: '/de/docs/p.html' # c"),
        ("permalink: >-\n  docs/p/", "permalink: /de/docs/p/"),
        ("permalink: /docs/:basename/", "permalink: /de/docs/:basename/"),
        ("permalink: docs/:year/", "permalink: /de/docs/:year/"),
        ("redirect_from: en/old/", "redirect_from: /de/old/"),
        ("redirect_from: [ /en/old/, /old/ ]", "redirect_from: [ /de/old/ ]"),
        ("redirect_from: [ /en/old/, /old/, ] # c", "redirect_from: [ /de/old/, ] # c"),
        ("redirect_from: [ # c\n  /en/old/, /old/ ]", "redirect_from: [ # c\n  /de/old/ ]"),
        (
            "permalink: /docs/p/\nredirect_from: [ /docs/p, /en/docs/p/, /old/ ]",
            "permalink: /de/docs/p/\nredirect_from: [ /de/docs/p, /de/old/ ]",
        ),
        ("permalink: /docs/p/\nredirect_from: [ /en/docs/p/ ]", "permalink: /de/docs/p/"),
        (
            "permalink: docs/p/\nredirect_from: [/docs/p/, /old/]",
            "permalink: /de/docs/p/\nredirect_from: [/de/old/]",
        ),
        ("redirect_from:\n-\n  /en/old/\n-   /old/\n- /c/", "redirect_from:\n-\n  /de/old/\n- /de/c/"),
        ("redirect_from:\n- /en/old/\n-\n  /old/\n- /c/", "redirect_from:\n- /de/old/\n- /de/c/"),
        // Not to be written, and no address.
        ("permalink: false", "permalink: false"),
        ("permalink:", "permalink:"),
        ("redirect_from: []", "redirect_from: []"),
        ("redirect_from:\n- ~\n- /old/", "redirect_from:\n- /de/old/"),
    ] {
        assert_eq!(localized(english), german, "{english}");
    }
}

#[test]
fn a_permalink_without_its_slash_is_one_everywhere() {
    let project = site("permalink: docs/p/")
        .config("[links]\nsite = \"https://example.org\"\n[publish]\nminimum = 0\n[languages]\nde = {}\n");
    project.run(["build"]).clean();
    let page = project.read("localized/de/links.md");
    assert!(page.contains("[a](/de/docs/p/)"), "{page}");
    let page = project.read("localized/de/p.md");
    assert!(page.contains("<a href=\"/docs/p/\" hreflang=\"en\">"), "{page}");
    let data = project.read("localized/translations.json");
    for url in
        ["\"url\": \"/docs/p/\"", "\"url\": \"/de/docs/p/\"", "\"url\": \"https://example.org/de/docs/p/\""]
    {
        assert!(data.contains(url), "{url}: {data}");
    }
    assert!(project.read("locales/en/p.ftl").starts_with("### /docs/p/, written by glossator"));
}

/// The page would be published where the English one is.
#[test]
fn a_page_whose_address_is_not_plain_is_left_out_and_told() {
    let mut told = String::new();
    for front_matter in [
        "permalink: &p /docs/p/",
        "permalink: !!str /docs/p/",
        "x: &p /docs/p/\npermalink: *p",
        "permalink: {build: /docs/p/}",
        "permalink: [/docs/p/]",
        "permalink: >\n  /docs/p/",
        "redirect_from: !!str /b/",
        "redirect_from: &r [/b/]",
        "redirect_from:\n- /a/\n- &x /o/",
        "redirect_from:\n- [/a/]",
        "redirect_to: !!str /b/",
        "lang: &l en",
        "x: &x {permalink: /docs/p/}\n<<: *x",
    ] {
        let page = format!("---\nref: 1\n{front_matter}\n---\n\nText.\n");
        let project = Project::new().config(CONFIG).page("p.md", &page);
        let run = project.run(["check"]);
        let text = run.stdout_text();
        let _ = writeln!(told, "{}", text.lines().next().unwrap_or_default());
        assert!(
            text.starts_with("error[unreadable-front-matter]") && run.code() == 1,
            "{front_matter}: {text}"
        );
        project.run(["build"]);
        assert!(!project.exists("localized/de/p.md"), "{front_matter}");
    }
    same(
        told,
        str![[r#"
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it is an alias
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it is a map
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it is a list
error[unreadable-front-matter]: `permalink` of the front matter can't be read: it has a line break, or another character that no address has
error[unreadable-front-matter]: `redirect_from` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `redirect_from` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `redirect_from` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `redirect_from` of the front matter can't be read: it is a list
error[unreadable-front-matter]: `redirect_to` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `lang` of the front matter can't be read: it has an anchor or a tag
error[unreadable-front-matter]: `<<` of the front matter can't be read: it may bring an address along

"#]],
    );
}

/// The generator alone knows where the page is.
#[test]
fn no_address_is_invented() {
    for front_matter in
        ["x: y", "permalink: /docs/:basename/", "permalink: \"/{{ page.x }}/\"", "permalink: false"]
    {
        let project = site(front_matter);
        project.write("glossator.toml", CONFIG.replace("notice = \"none\"\n", ""));
        project.run(["build"]).clean();
        let page = project.read("localized/de/p.md");
        assert!(page.contains("<p>Diese Seite ist eine Übersetzung des englischen Originals. "), "{page}");
        let data: serde_json::Value =
            serde_json::from_str(&project.read("localized/translations.json")).unwrap();
        let page = &data["pages"][1];
        assert_eq!(page["path"], "content/p.md");
        assert!(page["url"].is_null() && page["languages"]["de"]["url"].is_null(), "{page}");
        assert_eq!(page["alternates"].as_array().map(Vec::len), Some(0), "{page}");
    }
}

/// A site that had translations of its own before.
#[test]
fn a_translation_that_is_there_already_has_its_address_alone() {
    let project = Project::translated();
    project.write("content/privacy.de.md", "---\nlang: de\npermalink: /de/privacy\n---\n\nDatenschutz.\n");
    project.run(["check"]).clean();
    project.edit("content/privacy.de.md", "/de/privacy\n", "/de/privacy/ # ours\n");
    let found = str![[r#"
error[duplicate-permalink]: `build` writes localized/de/privacy.md, from content/privacy.md, with the permalink /de/privacy/ of this page
 --> content/privacy.de.md:3:12
  |
3 | permalink: /de/privacy/ # ours
  |            ^^^^^^^^^^^^
  |
  = Only one of the two pages can be read at that address.
  = Give this page another permalink; or delete it, once its text is in locales/de/privacy.ftl.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]];
    project.run(["check"]).findings().stdout(found);
    project.run(["build"]).findings();
    // A draft isn't built.
    project.write("glossator.toml", "[languages]\nde = { stage = \"draft\" }\n");
    project.run(["check"]).clean();
    // Where the plug-in prefixes addresses, two languages share theirs.
    project.write(
        "glossator.toml",
        "profile = \"jekyll-polyglot\"\n[languages]\nde = {}\nfr = { stage = \"draft\" }\n",
    );
    project.edit("content/privacy.de.md", "/de/privacy/", "/privacy/");
    project.edit("content/privacy.de.md", "lang: de", "lang: fr");
    project.run(["check"]).clean();
    project.edit("content/privacy.de.md", "lang: fr", "lang: de");
    assert!(
        project.run(["check"]).findings().stdout_text().contains("with the permalink /privacy/ of this page")
    );
}
