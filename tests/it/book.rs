//! The book in docs/src/: every chapter is in its summary, links between chapters lead somewhere, and
//! what is made from other sources is up to date: findings from their explanations, the
//! configuration from its schema. `SNAPSHOTS=overwrite cargo test` writes those.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use glossator::config::Config;
use glossator::finding::{Code, Level};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};
use snapbox::Data;

use crate::corpus::{files, read, relative, root};
use crate::project::same;

const START: &str = "<!-- glossator:skip-start -->\n";
const END: &str = "<!-- glossator:skip-end -->\n";

/// The chapters' files, below docs/src/.
pub(crate) fn chapters() -> Vec<String> {
    let paths = files(&root().join("docs/src"), "md");
    let names = paths.iter().map(|path| relative(path).replace("docs/src/", ""));
    names.filter(|name| name != "SUMMARY.md").collect()
}

/// Compares what stands between the two comments of a chapter with what it is made from.
#[track_caller]
fn assert_generated(chapter: &str, generated: &str) {
    let path = root().join("docs/src").join(chapter);
    let text = read(&path);
    let (before, rest) = text.split_once(START).expect("the chapter has the first comment");
    let (_, after) = rest.split_once(END).expect("the chapter has the second comment");
    let whole = format!("{before}{START}\n{generated}\n{END}{after}");
    same(whole, Data::read_from(&path, None).raw());
}

/// The first sentence of an explanation, without the example that it may end with.
fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let end = paragraph.find(". ").unwrap_or(paragraph.len());
    paragraph[..end].trim_end_matches(['.', ':']).to_owned()
}

#[test]
fn findings_are_what_explain_says() {
    let mut text = "| Finding | Kind | Level | |\n|---|---|---|---|\n".to_owned();
    for code in Code::ALL {
        let level = if code.level() == Level::Deny { "deny" } else { "warn" };
        let (kind, sentence) = (code.kind(), first_sentence(code.explanation()).replace('|', "\\|"));
        let _ = writeln!(text, "| [`{code}`](#{code}) | {kind} | {level} | {sentence} |");
    }
    for code in Code::ALL {
        let _ = write!(text, "\n## {code}\n\n{}", code.explanation());
    }
    assert_generated("findings.md", &text);
}

/// The configuration's schema, with its definitions at hand.
struct Schema(Value);

impl Schema {
    /// A schema without its reference, and without the `null` that stands for an absent key.
    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let found = self.0.pointer(reference.trim_start_matches('#'));
            return self.resolved(found.expect("the schema has what it refers to"));
        }
        match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([one, null]) if null["type"] == "null" => self.resolved(one),
            _ => schema,
        }
    }

    /// The keys of a table, and the brackets that it is written in.
    fn table<'s>(&'s self, schema: &'s Value) -> Option<(&'s Map<String, Value>, &'static str)> {
        let schema = self.resolved(schema);
        let items = self.resolved(&schema["items"]);
        match (schema["properties"].as_object(), items["properties"].as_object()) {
            (Some(keys), _) => Some((keys, "[]")),
            (None, Some(keys)) => Some((keys, "[[]]")),
            (None, None) => None,
        }
    }

    /// What may stand behind the `=` of a key.
    fn kind(&self, schema: &Value) -> String {
        let schema = self.resolved(schema);
        if let Some(kinds) = schema["anyOf"].as_array() {
            let kinds: Vec<String> = kinds.iter().map(|kind| self.kind(kind)).collect();
            return kinds.join(" or ");
        }
        if schema["enum"].is_array() || schema["oneOf"].is_array() {
            return "one of the values below".to_owned();
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[0].as_str(),
            kind => kind.as_str(),
        };
        match kind.expect("it has a type") {
            "string" => "a string".to_owned(),
            "boolean" => "`true` or `false`".to_owned(),
            "integer" => format!("a number from 0 to {}", schema["maximum"]),
            "array" => "a list of strings".to_owned(),
            "object" => "a table".to_owned(),
            kind => panic!("no word for {kind}"),
        }
    }

    /// The values that a key may have, each with what it means.
    fn values(&self, schema: &Value) -> String {
        let schema = self.resolved(schema);
        let mut text = String::new();
        for value in schema["enum"].as_array().into_iter().flatten() {
            let _ = writeln!(text, "- `{value}`");
        }
        for value in schema["oneOf"].as_array().into_iter().flatten() {
            let _ = writeln!(text, "- `{}`: {}", value["const"], one_line(&value["description"]));
        }
        text
    }

    /// A key with all that is said of it.
    fn key(&self, name: &str, schema: &Value) -> String {
        let default = schema.get("default").filter(|value| !value.is_null());
        let default = default.map(|value| format!("; default `{value}`"));
        let description = one_line(&schema["description"]);
        let mut text =
            format!("\n### {name}\n\n*{}{}.*", capital(&self.kind(schema)), default.unwrap_or_default());
        let _ = writeln!(text, " {description}");
        let values = self.values(schema);
        if !values.is_empty() {
            let _ = write!(text, "\n{values}");
        }
        text
    }

    /// A key, and the keys in it where it is a table of tables whose names people choose.
    fn key_with_own(&self, name: &str, schema: &Value) -> String {
        let mut text = self.key(name, schema);
        let chosen = if name.ends_with("folders") { "FOLDER" } else { "LANG" };
        if let Some((keys, _)) = self.table(&self.resolved(schema)["additionalProperties"]) {
            for (key, of_key) in keys {
                text.push_str(&self.key(&format!("{name}.{chosen}.{key}"), of_key));
            }
        }
        text
    }

    /// A table and the tables in it.
    fn section(&self, name: &str, schema: &Value) -> String {
        let Some((keys, brackets)) = self.table(schema) else { return String::new() };
        let half = brackets.len() / 2;
        let mut text = format!(
            "\n## {name}\n\n```toml\n{}{name}{}\n```\n\n{}\n",
            &brackets[..half],
            &brackets[half..],
            one_line(&schema["description"]),
        );
        if name == "levels" {
            let (code, level) = keys.iter().next().expect("there are codes");
            let _ = write!(text, "\nKeys are the codes of [findings](findings.md), such as `{code}`:\n\n");
            text.push_str(&self.values(level));
            return text;
        }
        for (key, schema) in keys.iter().filter(|(_, schema)| self.table(schema).is_none()) {
            text.push_str(&self.key_with_own(&format!("{name}.{key}"), schema));
        }
        for (key, schema) in keys {
            text.push_str(&self.section(&format!("{name}.{key}"), schema));
        }
        text
    }
}

fn one_line(text: &Value) -> String {
    text.as_str().expect("it is described").replace('\n', " ")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[test]
fn the_configuration_is_what_its_schema_says() {
    let schema = Schema(serde_json::from_str(&read(&root().join("docs/glossator.schema.json"))).unwrap());
    let (keys, _) = schema.table(&schema.0).expect("it is a table");
    let mut text = "## Keys outside tables\n".to_owned();
    for (key, of_key) in keys.iter().filter(|(_, of_key)| schema.table(of_key).is_none()) {
        text.push_str(&schema.key_with_own(key, of_key));
    }
    for (key, of_key) in keys {
        text.push_str(&schema.section(key, of_key));
    }
    assert_generated("configuration.md", text.trim_start());
}

/// The keys of front matter that each profile knows stand in its row.
#[test]
fn generators_name_the_keys_of_front_matter() {
    let chapter = read(&root().join("docs/src/generators.md"));
    let (_, section) = chapter.split_once("## Front matter").expect("the chapter has the section");
    for profile in [
        "jekyll",
        "jekyll-polyglot",
        "eleventy",
        "hugo",
        "docusaurus",
        "starlight",
        "vitepress",
        "mkdocs",
        "mdbook",
    ] {
        let keys = Config::parse(&format!("profile = \"{profile}\""))
            .expect(profile)
            .conventions
            .front_matter
            .clone();
        let words = keys.words.iter().filter(|key| !["title", "description"].contains(&key.as_str()));
        let files = keys.files.iter().map(|key| (*key).to_owned());
        let cell = |keys: Vec<String>| match keys.as_slice() {
            [] => String::new(),
            keys => format!("`{}` ", keys.join("`, `")),
        };
        let (words, addresses) =
            (cell(words.cloned().collect()), cell(keys.urls.into_iter().chain(files).collect()));
        let row = format!("\n| `\"{profile}\"` | {words}| {addresses}|\n");
        let is_common = words.is_empty() && addresses.is_empty();
        assert_eq!(section.contains(&row), !is_common, "{row}");
    }
}

#[test]
fn every_chapter_is_in_the_summary() {
    let summary = read(&root().join("docs/src/SUMMARY.md"));
    let listed: BTreeSet<String> = links(&summary).into_iter().collect();
    assert_eq!(listed, chapters().into_iter().collect(), "the summary and the files in docs/src/");
}

/// Where the links of a text lead.
fn links(text: &str) -> Vec<String> {
    let link = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(link).collect()
}

/// The anchors of a text's headings, as mdBook and GitHub make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut anchors, mut heading) = (BTreeSet::new(), None);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let text = heading.take().unwrap_or_default().to_lowercase().replace(' ', "-");
                anchors.insert(text.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect());
            }
            Event::Text(words) | Event::Code(words) => {
                heading.as_mut().into_iter().for_each(|heading| heading.push_str(&words));
            }
            _ => {}
        }
    }
    anchors
}

#[test]
fn links_lead_to_chapters_and_their_headings() {
    let texts: BTreeMap<String, String> = chapters()
        .into_iter()
        .map(|name| (name.clone(), read(&root().join("docs/src").join(&name))))
        .collect();
    let readme = read(&root().join("README.md"));
    let of_readme =
        links(&readme).into_iter().filter_map(|link| link.strip_prefix("docs/src/").map(str::to_owned));
    let mut dead = Vec::new();
    let mut check = |from: &str, link: &str| {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let file = if file.is_empty() { from } else { file };
        let is_there = file == "SUMMARY.md"
            || texts.get(file).is_some_and(|text| anchor.is_empty() || anchors(text).contains(anchor));
        if !is_there {
            dead.push(format!("{from}: {link}"));
        }
    };
    of_readme.for_each(|link| check("README.md", &link));
    for (name, text) in &texts {
        for link in links(text).iter().filter(|link| !link.contains("://")) {
            check(name, link);
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}
