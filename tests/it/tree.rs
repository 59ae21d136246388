//! The tree of a text: law 1 down to the last byte, over all pages and both
//! specifications' examples, and over generated ones.

use std::collections::BTreeMap;

use glossator::syntax::{Attribute, Dialect, Tag, TagForm, parse};
use html5gum::{Token, Tokenizer};
use proptest::prelude::*;

use crate::corpus;
use crate::generated::{for_all, markdown};
use crate::oracle::tree::{hold, says_what_the_engine_says};

#[test]
fn leaves_tile_every_text() {
    for (name, text) in corpus::texts() {
        for (variant, text) in corpus::variants(&text) {
            hold(&text).unwrap_or_else(|error| panic!("{name}, {variant}: {error}"));
        }
    }
}

#[test]
fn leaves_tile_generated_texts() {
    for_all(&markdown(), |text| hold(&text).map_err(TestCaseError::fail));
}

#[test]
fn a_tree_says_what_the_engines_say() {
    let mut failures = Vec::new();
    for (name, text) in corpus::texts() {
        let text = text.replace("\r\n", "\n");
        for law in [says_what_the_engine_says, has_the_tags_of_browsers] {
            failures.extend(law(&text).err().map(|error| format!("{name}: {error}")));
        }
    }
    assert!(failures.is_empty(), "{} {}", failures.len(), failures.join("\n"));
}

/// The tags in `text`, which is HTML, are those that browsers see, with their
/// attributes and what these say.
fn has_the_tags_of_browsers(text: &str) -> Result<(), String> {
    let tree = parse(text, &(0..0), Dialect { liquid: false, ..Dialect::HTML });
    let found: Vec<String> = tree.nodes().filter_map(|node| tree.tag(node)).map(tag_of_tree).collect();
    let mut emitter = html5gum::emitters::default::DefaultEmitter::<()>::new_with_span();
    emitter.naively_switch_states(true);
    let tokens = Tokenizer::new_with_emitter(text, emitter).flatten();
    let expected: Vec<String> = tokens.filter_map(tag_of_browser).collect();
    if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?} in {text:?}")) }
}

fn tag_of_browser(token: Token<()>) -> Option<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match token {
        Token::StartTag(tag) => {
            let attributes =
                tag.attributes.iter().map(|(name, value)| format!("{}={}", text(name), text(value)));
            let attributes: Vec<String> = attributes.collect();
            let form = if tag.self_closing { TagForm::SelfClosing } else { TagForm::Start };
            Some(format!("{form:?} {} {attributes:?}", text(&tag.name)))
        }
        Token::EndTag(tag) => Some(format!("{:?} {} []", TagForm::End, text(&tag.name))),
        _ => None,
    }
}

fn tag_of_tree(tag: Tag) -> String {
    // Of attributes with one name, the first counts.
    let mut attributes: BTreeMap<String, String> = BTreeMap::new();
    for Attribute { name, value } in tag.attributes {
        attributes.entry(name).or_insert_with(|| value.map(|value| value.text).unwrap_or_default());
    }
    let attributes: Vec<String> = attributes.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{:?} {} {attributes:?}", tag.form, tag.name)
}
