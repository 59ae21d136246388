//! Edits of front matter: every byte that isn't a changed value stays, and
//! every reader reads what was written.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{TestCaseError, TestCaseResult};

use glossator::localize::front_matter::{NewValue, ValueChange, edit};
use glossator::page::front_matter::{FrontMatter, Value, parse, parse_with};

use crate::generated::for_all;
use crate::oracle::yaml;

const COMMENT: &str = "# written";
const CHANGED: &[&str] = &["title", "lang", "permalink", "redirect_from"];

/// Lines with a key that changes, in all the ways that people write them.
const TITLES: &[&str] = &[
    "",
    "title: Privacy Policy\n",
    "title:   'It''s'   # kept\n",
    "title: \"a \\\"b\\\"\"\n",
    "title: >-\n  folded\n  text\n",
    "title: |\n  block\n\n",
    "title: plain\n  on two lines\n",
    "title:\n",
    "title: ~ # kept\n",
    "\"title\": x\n",
    "title : x\n",
];
const LANGS: &[&str] = &["", "lang: en\n", "lang: \"en\" # kept\n"];
const PERMALINKS: &[&str] =
    &["", "permalink: /privacy/\n", "permalink: '/a b/' # kept\n", "permalink: /ü/\n"];
const REDIRECTS: &[&str] = &[
    "",
    "redirect_from: /old/\n",
    "redirect_from:\n- /en/privacy/ # kept\n# kept too\n- '/doc/'\n",
    "redirect_from:\n  - /a/\n\n  - \"/b/\"\n",
    "redirect_from: [/a/, '/b/' ] # kept\n",
    // saphyr-parser 0.3.4 takes no `]` in the first column behind a quoted item.
    "redirect_from: [\n  /a/,\n  /b/,\n  ]\n",
];
const OTHERS: &[&str] = &[
    "",
    "ref: 3\n",
    "# a comment: with a colon\n",
    "\n",
    "layout: default   # with a comment\n",
    "nested:\n  title: not this\n  lang: [x, y]\n",
    "list:\n- lang: en\n  title: nor this\n",
    "date: 2018-07-26\nanchor: &a {k: v}\nalias: *a\n",
    "text: |\n  title: no key\n  lang: none\n",
    "'quoted key': \"#x\"\n",
];

/// What has broken YAML writers before.
const NASTY: &[&str] = &[
    "",
    " ",
    "no",
    "No",
    "yes",
    "y",
    "on",
    "off",
    "true",
    "null",
    "~",
    "3",
    "0777",
    "0o7",
    "0x1F",
    "1_000",
    "1e3",
    ".5",
    ".inf",
    ".NaN",
    "12:30",
    "2018-07-26",
    "2018-07-26 12:00:00",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "a\"b",
    "it's",
    "'",
    "\"",
    "\\",
    "\\n",
    "- a",
    "-",
    "--- a",
    "---",
    "...",
    "? a",
    "?",
    "[a]",
    "{a}",
    "a, b",
    "a]",
    "@a",
    "`a",
    "*a",
    "&a",
    "!a",
    "!!str a",
    "%a",
    "|",
    ">",
    "=",
    "<<",
    " a",
    "a ",
    "Ünïcode",
    "日本語",
    "😀",
    "\u{A0}",
    "\u{FEFF}a",
    "a\u{E000}",
    "{{ site.title }}",
    "{% x %}",
    "/de/privacy/",
    "https://a.example/#b",
    "a\u{301}",
];

fn matter() -> impl Strategy<Value = String> {
    let blocks = (select(TITLES), select(LANGS), select(PERMALINKS), select(REDIRECTS));
    let others = subsequence(OTHERS, 0..=OTHERS.len());
    let ends = select(vec!["---\nText\n", "---", "...\nText\n", "--- \n"]);
    (blocks, others, any::<prop::sample::Index>(), ends).prop_map(
        |((title, lang, permalink, redirect), others, at, end)| {
            let mut lines = vec![title, lang, permalink, redirect];
            for (number, other) in others.into_iter().enumerate() {
                let place = (at.index(97) * (number + 1)) % (lines.len() + 1);
                lines.insert(place, other);
            }
            format!("---\n{}{end}", lines.concat())
        },
    )
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => select(NASTY).prop_map(str::to_owned), 1 => any::<String>(), 1 => "[ -~]{0,12}"]
}

#[test]
fn edits_change_values_and_nothing_else() {
    for_all(&(matter(), text(), text(), text()), |(page, title, permalink, redirect)| {
        let Ok(Some(before)) = parse(&page) else { return Err(TestCaseError::fail("it can't be read")) };
        let changes = changes(&before, &title, &permalink, &redirect);
        let edited = match edit(&page, &before, &changes, COMMENT) {
            Ok(edited) => edited,
            Err(error) => return refused(&error.message, [&title, &permalink, &redirect]),
        };
        let Ok(Some(after)) = parse(&edited) else { return Err(TestCaseError::fail(edited)) };
        let block = &page[before.span.clone()];
        prop_assert_eq!(rest(block, &before, &after), rest(&edited, &after, &after), "{}", edited);
        let by_libyaml = yaml::texts(&edited[after.content.clone()], CHANGED).map_err(TestCaseError::fail)?;
        for ValueChange { path, value } in &changes {
            let wanted: Vec<String> = match value {
                NewValue::Text(text) => vec![text.clone()],
                NewValue::List(texts) => texts.iter().flatten().cloned().collect(),
                NewValue::Remove => Vec::new(),
            };
            prop_assert_eq!(Some(wanted.clone()), after.get(path).map(yaml::of_value), "{}", edited);
            prop_assert_eq!(Some(&wanted), by_libyaml.get(path), "{}", edited);
        }
        Ok(())
    });
}

/// An edit is refused only for a character that no line can have.
fn refused(message: &str, texts: [&String; 3]) -> TestCaseResult {
    let odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    prop_assert!(texts.iter().any(|text| text.contains(odd)), "{message}: {texts:?}");
    Ok(())
}

fn changes(before: &FrontMatter, title: &str, permalink: &str, redirect: &str) -> Vec<ValueChange> {
    let change = |path: &str, text: &str| ValueChange {
        path: path.to_owned(),
        value: NewValue::Text(text.to_owned()),
    };
    let mut changes = vec![change("title", title), change("lang", "no"), change("permalink", permalink)];
    match before.get("redirect_from") {
        Some(Value::List(list)) => changes.push(ValueChange {
            path: "redirect_from".to_owned(),
            value: NewValue::List(vec![Some(redirect.to_owned()); list.items.len()]),
        }),
        Some(_) => changes.push(change("redirect_from", redirect)),
        None => {}
    }
    changes
}

/// What `block` has besides the changed values; without the lines of keys
/// that were added to `after`, and without our comment.
fn rest(block: &str, matter: &FrontMatter, after: &FrontMatter) -> String {
    let added = |key: &str| after.root.entries.iter().filter(|entry| entry.key == key).count() == 0;
    let mut rest = String::new();
    let mut at = 0;
    for entry in
        matter.root.entries.iter().filter(|entry| CHANGED.contains(&entry.key.as_str()) && !added(&entry.key))
    {
        let spans = match &entry.value {
            Value::List(list) => list.items.iter().map(|item| item.span().clone()).collect(),
            value => vec![value.span().clone()],
        };
        for span in spans {
            rest += &block[at..span.start];
            at = span.end;
        }
    }
    rest += &block[at..];
    let lines = rest.lines().filter(|line| *line != COMMENT);
    // A key that was added, or had no value, leaves its name alone on the line.
    let bare = |line: &&str| !CHANGED.iter().any(|key| line.trim_end() == format!("{key}:"));
    lines.filter(bare).flat_map(|line| [line.trim_end(), "\n"]).collect()
}

#[test]
fn toml_reads_what_was_written() {
    const PAGE: &str =
        "+++\nref = 3 # kept\ntitle = 'x' # kept\npermalink = \"/a/\"\n\n[table]\ntitle = 'y'\n+++\n";
    for_all(&(text(), text()), |(title, permalink)| {
        let Ok(Some(before)) = parse(PAGE) else { return Err(TestCaseError::fail("it can't be read")) };
        let changes = changes(&before, &title, &permalink, "");
        let edited = match edit(PAGE, &before, &changes, COMMENT) {
            Ok(edited) => edited,
            Err(error) => return refused(&error.message, [&title, &permalink, &permalink]),
        };
        let Ok(Some(after)) = parse(&edited) else { return Err(TestCaseError::fail(edited)) };
        let table: toml::Table =
            edited[after.content.clone()].parse().map_err(|error| TestCaseError::fail(format!("{error}")))?;
        for (key, wanted) in [("title", title.as_str()), ("lang", "no"), ("permalink", &permalink)] {
            prop_assert_eq!(table.get(key).and_then(toml::Value::as_str), Some(wanted), "{}", edited);
        }
        prop_assert!(
            edited.contains("ref = 3 # kept\ntitle = ") && edited.ends_with("\n[table]\ntitle = 'y'\n+++\n")
        );
        Ok(())
    });
}

#[test]
fn json_reads_what_was_written() {
    const PAGE: &str = "{\n  \"ref\" : 3,\"title\":\"x\",\n  \"permalink\": \"\\/a/\",\n  \"redirect_from\": [\"/o\"],\n  \
        \"table\": {\"title\": \"y\"}\n}\nText\n";
    for_all(&(text(), text(), text()), |(title, permalink, redirect)| {
        let Ok(Some(before)) = parse_with(PAGE, true) else {
            return Err(TestCaseError::fail("it can't be read"));
        };
        let changes = changes(&before, &title, &permalink, &redirect);
        let edited = match edit(PAGE, &before, &changes, COMMENT) {
            Ok(edited) => edited,
            Err(error) => return refused(&error.message, [&title, &permalink, &redirect]),
        };
        let read: serde_json::Value = serde_json::from_str(&edited)
            .map_err(|error| TestCaseError::fail(format!("{error}: {edited}")))?;
        let expected = serde_json::json!({
            "ref": 3, "title": title, "permalink": permalink, "redirect_from": [redirect], "table": {"title": "y"},
            "lang": "no",
        });
        prop_assert_eq!(read, expected);
        let written = |text: &str| {
            let Ok(Some(matter)) = parse_with(text, true) else { return None };
            let mut rest = text[..matter.content.end].to_owned();
            for path in ["redirect_from.0", "permalink", "title"] {
                rest.replace_range(matter.get(path)?.span().clone(), "");
            }
            Some(rest)
        };
        let added = ",\n  \"lang\": \"no\"\n}";
        let kept = written(PAGE).map(|rest| rest.trim_end_matches("\n}").to_owned() + added);
        prop_assert_eq!(written(&edited), kept);
        Ok(())
    });
}
