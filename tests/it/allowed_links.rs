//! `[links.allow]`: a translation's own link takes the place of an English one,
//! and of nothing else.

use serde_json::Value;

use crate::project::Project;

const CONFIG: &str = "\
[languages]
de = {}

[publish]
minimum = 0
notice = \"none\"
stale = \"translation\"

[links.allow]
de = [\"https://de.wikipedia.org/\", \"https://example.de/hilfe\"]
";
const ENGLISH: &str = "See [us](https://example.org/us) and [terms] now.\n\n[terms]: /terms/\n";
const TERMS: &str = "[Regeln]({ $terms })";

/// The page of `text`, and the codes of what is found in it.
fn built(english: &str, text: &str) -> (String, String) {
    let page = |english: &str| format!("---\nlang: en\nref: 1\npermalink: /one/\n---\n\n{english}");
    let project = Project::new().config(CONFIG).page("one.md", &page(english));
    project.sync();
    project.write("locales/de/one.ftl", format!("ref-1-top-1 = {text}\n"));
    project.sync();
    let report = project.run(["check", "--format", "json"]).stdout_text();
    let report: Value = serde_json::from_str(&report).unwrap();
    let mut codes: Vec<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    codes.sort_unstable();
    let is_clean = codes.is_empty();
    assert_eq!(project.run(["build"]).code(), i32::from(!is_clean), "{text}");
    let written = project.read("localized/de/one.md");
    let body = written.splitn(3, "---\n").nth(2).unwrap().trim().lines().next().unwrap();
    (body.to_owned(), codes.join(" "))
}

#[test]
fn a_link_of_the_language_takes_the_place_of_the_english_one() {
    for (target, other) in [
        ("https://de.wikipedia.org/wiki/Uns_alle#oben", TERMS),
        ("https://de.wikipedia.org/wiki/Köln?a=1&b=2", TERMS),
        ("https://example.de/hilfe", TERMS),
        ("https://example.de/hilfe/uns", "[Regeln](https://de.wikipedia.org/wiki/Regel)"),
        ("https://de.wikipedia.org/", "[Regeln](https://de.wikipedia.org/)"),
    ] {
        let (page, codes) = built(ENGLISH, &format!("Siehe [uns]({target}) und {other} jetzt."));
        let other = other.replace("({ $terms })", "[terms]");
        assert_eq!((page, codes.as_str()), (format!("Siehe [uns]({target}) und {other} jetzt."), ""));
    }
}

#[test]
fn nothing_else_is_allowed() {
    for (text, codes) in [
        ("[uns](https://de.wikipedia.org.evil.example/)", "added-markup dropped-placeable"),
        ("[uns](https://de.wikipedia.org@evil.example/)", "added-markup dropped-placeable"),
        ("[uns](http://de.wikipedia.org/)", "added-markup dropped-placeable"),
        ("[uns](//de.wikipedia.org/)", "added-markup dropped-placeable"),
        ("[uns](https://example.de/hilfen)", "added-markup dropped-placeable"),
        ("[uns](https://example.de/hilfe/../evil)", "added-markup dropped-placeable"),
        ("[uns](https://de.wikipedia.org/ \"Titel\")", "added-markup dropped-placeable"),
        ("[uns](<https://de.wikipedia.org/>)", "added-markup dropped-placeable"),
        ("<https://de.wikipedia.org/>", "added-markup dropped-placeable"),
        ("https://de.wikipedia.org/", "added-markup dropped-placeable"),
        ("![uns](https://de.wikipedia.org/x.png)", "added-markup lost-markup"),
        ("`[uns](https://de.wikipedia.org/)`", "added-markup lost-markup"),
        ("[uns]({ $us }) [uns](https://de.wikipedia.org/)", "added-markup"),
        ("[uns](https://de.wikipedia.org/) de.wikipedia.org", "added-markup"),
        ("[](https://de.wikipedia.org/)", "dropped-placeable"),
        ("[https://evil.example/](https://de.wikipedia.org/)", "added-markup"),
    ] {
        let (page, found) = built(ENGLISH, &format!("Siehe {text} und {TERMS} jetzt."));
        let english =
            "<span lang=\"en\" dir=\"ltr\">See [us](https://example.org/us) and [terms] now.</span>";
        assert_eq!(
            (page.as_str(), found.replace("missing-translation", "").trim()),
            (english, codes),
            "{text}"
        );
    }
}

#[test]
fn a_title_is_not_dropped_with_the_english_target() {
    let (_, codes) = built(
        "See [us](https://example.org/us \"We\") now.\n",
        "Siehe [uns](https://de.wikipedia.org/wiki/Uns) jetzt.",
    );
    assert!(codes.contains("lost-markup"), "{codes}");
}

#[test]
fn a_beginning_that_holds_every_address_is_none() {
    let project = Project::new().config("[links.allow]\nde = [\"https://\"]\n");
    let error = project.run(["check"]).failure().stderr_text();
    assert!(error.contains("`https://` isn't the beginning of an address"), "{error}");
}
