//! Words in the parameters of Liquid tags and shortcodes: those that the
//! configuration names are texts, others that look like words stay, and count.

use super::body::{Block, Remarks, Run, StayingWords};
use super::part::{Part, PartKind};
use crate::config::LiquidRules;
use crate::syntax::Tree;
use crate::syntax::html::without_references;
use crate::syntax::parameters::{Parameter, parameters};
use crate::text::{Span, touches, trimmed};

/// Names of parameters whose values readers see or hear wherever they are used.
const WORDS: &[&str] = &[
    "alt",
    "aria-label",
    "button",
    "button_text",
    "caption",
    "content",
    "desc",
    "description",
    "heading",
    "headline",
    "label",
    "link_text",
    "message",
    "note",
    "placeholder",
    "quote",
    "subtitle",
    "summary",
    "text",
    "title",
    "tooltip",
];

/// Names of parameters whose values are none, whatever they look like.
const NO_WORDS: &[&str] = &[
    "action", "class", "classes", "color", "colour", "css", "data", "date", "file", "filter", "font",
    "height", "href", "id", "icon", "image", "img", "key", "lang", "language", "layout", "link", "order",
    "path", "size", "sizes", "sort", "src", "srcset", "style", "target", "template", "theme", "type", "url",
    "where", "width",
];

/// What parameters of `tree`'s Liquid hold, of the page `text`: texts to translate, and words that
/// stay.
pub(super) fn find(tree: &Tree, text: &str, rules: &LiquidRules) -> (Vec<Run>, Vec<StayingWords>) {
    let (mut runs, mut staying) = (Vec::new(), Vec::new());
    let liquid = tree.layers.liquid.iter().filter(|span| !touches(&tree.layers.code, span));
    let liquid: Vec<Span> = liquid.cloned().collect();
    for Parameter { name, value, quote } in parameters(text, &liquid) {
        let (name, span) = (&text[name], trimmed(text, &value));
        let said = &text[span.clone()];
        let is_named = rules.translate.iter().any(|known| known == name);
        if !without_references(said).chars().any(char::is_alphabetic)
            || rules.keep.iter().any(|known| known == name)
        {
            continue;
        }
        // Escapes and Liquid mean another thing to each tag.
        if is_named && !said.contains(['\\', '{', '}', '"', '\n']) {
            let block = Block::Parameter { name: name.to_owned(), quote };
            let parts = vec![Part { span: span.clone(), kind: PartKind::Text }];
            let remarks = Remarks::default();
            runs.push(Run { block, node: None, span, parts, has_letters: true, remarks });
        } else if is_named || look_like_words(name, said) {
            staying.push(StayingWords { name: name.to_owned(), span, is_named });
        }
    }
    (runs, staying)
}

/// Whether the value `said` of the parameter `name` looks like words for readers.
fn look_like_words(name: &str, said: &str) -> bool {
    let name = name.to_lowercase();
    let words: Vec<&str> =
        said.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let begins_as_text = said.starts_with(|c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_ascii()));
    let is_address = said.starts_with(['/', '#', '.']) || said.contains("://");
    if NO_WORDS.contains(&name.as_str()) || name.starts_with("data-") || is_address || said.starts_with("{{")
    {
        return false;
    }
    if WORDS.contains(&name.as_str()) {
        let is_key = said.contains(['/', '_', '.', '#', '=']) || (said.contains('-') && !begins_as_text);
        return words.len() > 1 || (words.len() == 1 && !is_key);
    }
    // Names of people, places and typefaces have no such words.
    let is_small = |word: &&&str| word.len() > 1 && word.starts_with(char::is_lowercase);
    begins_as_text && words.len() > 2 && words.iter().filter(is_small).count() > 0
}

#[cfg(test)]
mod tests {
    use super::look_like_words;

    #[test]
    fn words_are_told_from_names_and_values() {
        for (name, said) in [
            ("caption", "a plant"),
            ("caption", "Plant"),
            ("text", "cluster"),
            ("alt", "植物"),
            ("title", "It is 5 o'clock"),
            ("credit", "Photo by Ada"),
        ] {
            assert!(look_like_words(name, said), "{name}={said}");
        }
        for (name, said) in [
            ("title", "fee-table"),
            ("text", "plant.png"),
            ("title", "Home_key"),
            ("class", "Big red button now"),
            ("alt", "/a b c"),
            ("author", "Ada Mary Smith"),
            ("font", "Open Sans"),
            ("x", "a b c d"),
            ("caption", "5"),
            ("data-x", "Some words for scripts"),
        ] {
            assert!(!look_like_words(name, said), "{name}={said}");
        }
    }
}
