//! Words in the values of parameters and attributes: of Liquid tags and shortcodes, of
//! components, in lists of attributes, behind fences of code. Those that the configuration
//! names are texts, others that look like words stay, and count.

use super::body::{Block, Remarks, Run, StayingWords, WordsPlace};
use super::html;
use super::part::{Part, PartKind};
use super::value_words::{is_title_of_code, look_like_a_text, look_like_words};
use crate::config::LiquidRules;
use crate::syntax::html::without_references;

use crate::syntax::parameters::{Parameter, named, parameters};
use crate::syntax::{NodeId, NodeKind, TagForm, Tree, begins_module};
use crate::text::{Span, touches, trimmed};

/// What values in `tree` of the page `text` hold: texts to translate, and words that
/// stay, in the order of the page.
pub(super) fn find(tree: &Tree, text: &str, rules: &LiquidRules) -> (Vec<Run>, Vec<StayingWords>) {
    let mut search = ValueSearch { tree, text, rules, runs: Vec::new(), staying: Vec::new() };
    search.liquid();
    for node in tree.nodes() {
        match tree.kind(node) {
            NodeKind::Tag(TagForm::Start | TagForm::SelfClosing) => search.component(node),
            NodeKind::CodeBlock { fenced: true } => search.fence(node),
            _ => {}
        }
    }
    search.lists();
    let (mut runs, mut staying) = (search.runs, search.staying);
    runs.sort_by_key(|run| run.span.start);
    staying.sort_by_key(|words| words.span.start);
    staying.dedup_by_key(|words| words.span.start);
    (runs, staying)
}

struct ValueSearch<'t> {
    tree: &'t Tree,
    text: &'t str,
    rules: &'t LiquidRules,
    runs: Vec<Run>,
    staying: Vec<StayingWords>,
}

/// A value, as it is judged.
struct Value<'v> {
    name: &'v str,
    span: Span,
    /// The quotes that a translation may be put into; none where it can't be written anew.
    quote: Option<char>,
    place: WordsPlace,
    /// Whether it looks like words.
    is_wordy: fn(&str, &str) -> bool,
}

impl ValueSearch<'_> {
    /// Adds what `value` holds.
    fn add(&mut self, value: &Value<'_>) {
        let Value { name, quote, place, is_wordy, .. } = *value;
        let span = trimmed(self.text, &value.span);
        let said = &self.text[span.clone()];
        let is_one = |known: &String| {
            known == name || (place == WordsPlace::Attribute && known.eq_ignore_ascii_case(name))
        };
        if !without_references(said).chars().any(char::is_alphabetic) || self.rules.keep.iter().any(is_one) {
            return;
        }
        let is_named = place != WordsPlace::Mark && self.rules.translate.iter().any(is_one);
        // Escapes and Liquid mean another thing to each tag.
        let quote = quote.filter(|_| is_named && !said.contains(['\\', '{', '}', '"', '\n']));
        let name = name.to_owned();
        match quote {
            Some(quote) => {
                let block = match place {
                    WordsPlace::Attribute => Block::Attribute { name, quote },
                    WordsPlace::Parameter | WordsPlace::Mark => Block::Parameter { name, quote },
                };
                let parts = vec![Part { span: span.clone(), kind: PartKind::Text }];
                let remarks = Remarks::default();
                self.runs.push(Run { block, node: None, span, parts, has_letters: true, remarks });
            }
            None if is_named || is_wordy(&name, said) => {
                self.staying.push(StayingWords { name, place, span, is_named });
            }
            None => {}
        }
    }

    /// Parameters of Liquid tags and shortcodes.
    fn liquid(&mut self) {
        let liquid = self.tree.layers.liquid.iter().filter(|span| !touches(&self.tree.layers.code, span));
        let liquid: Vec<Span> = liquid.cloned().collect();
        for Parameter { name, is_named, value, quote } in parameters(self.text, &liquid) {
            let is_wordy = if is_named { look_like_words } else { look_like_a_text };
            let place = WordsPlace::Parameter;
            self.add(&Value { name: &name, span: value, quote: Some(quote), place, is_wordy });
        }
    }

    /// The attributes of the tag `node`, if it is a component: elements of HTML have no other words than
    /// those in the attributes that are texts anyway.
    fn component(&mut self, node: NodeId) {
        let (tree, text) = (self.tree, self.text);
        let is_torn = |tag: &crate::syntax::Tag| tag.is_torn();
        if !is_component(&text[tree.range(node).span()]) || tree.tag(node).as_ref().is_none_or(is_torn) {
            return;
        }
        for attribute in tree.children(node).filter(|child| tree.kind(*child) == NodeKind::Attribute) {
            let name = tree.child(attribute, NodeKind::AttributeName);
            let value = tree.child(attribute, NodeKind::AttributeValue);
            let Some((name, value)) = name.zip(value) else { continue };
            let (name, span) = (&text[tree.range(name).span()], tree.range(value).span());
            let quote = text[span.end..tree.range(attribute).end()].chars().next();
            let bound = name.strip_prefix("v-bind:").or_else(|| name.strip_prefix(':'));
            let is_code = name.starts_with(['@', '#']) || name.starts_with("v-") || is_handler(name);
            let found = match (bound, quote) {
                (Some(bound), Some(_)) => literal(text, span).map(|span| (bound, span, None)),
                (None, Some(quote)) if !is_code && !html::is_text(name) => Some((name, span, Some(quote))),
                (None, None) if !is_code => in_braces(text, span).map(|span| (name, span, None)),
                _ => None,
            };
            if let Some((name, span, quote)) = found {
                let place = WordsPlace::Attribute;
                self.add(&Value { name, span, quote, place, is_wordy: look_like_a_text });
            }
        }
    }

    /// The title behind the fence of the code block `node`.
    fn fence(&mut self, node: NodeId) {
        let start = self.tree.range(node).start();
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        self.marks(&(start..start + line.len()), is_title_of_code);
    }

    /// Lists of attributes: of directives, of kramdown and the like.
    fn lists(&mut self) {
        let layers = &self.tree.layers;
        for span in layers.own.iter().chain(&layers.attributes) {
            let written = &self.text[span.clone()];
            if written.contains('{') && !begins_module(written) && !written.starts_with("$$") {
                self.marks(span, look_like_words);
            }
        }
    }

    /// What is said by name in the marks at `span`.
    fn marks(&mut self, span: &Span, is_wordy: fn(&str, &str) -> bool) {
        if !self.text[span.clone()].contains(['"', '\'']) {
            return;
        }
        for Parameter { name, value, .. } in named(self.text, span) {
            self.add(&Value { name: &name, span: value, quote: None, place: WordsPlace::Mark, is_wordy });
        }
    }
}

/// Whether the tag `written` is a component's: `<Card …>`, `<Tabs.Item …>`, `<my-card …>`.
fn is_component(written: &str) -> bool {
    let name =
        written[1..].split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
    let is_name = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    is_name || (name.starts_with(|c: char| c.is_ascii_lowercase()) && name.contains('-'))
}

/// Whether the attribute `name` holds a script that an event runs: `onClick`.
fn is_handler(name: &str) -> bool {
    name.strip_prefix("on").is_some_and(|event| event.starts_with(char::is_uppercase))
}

/// The string in the expression in braces at `span` of `text`, `{'…'}`, if that is all.
fn in_braces(text: &str, span: Span) -> Option<Span> {
    let inner = text[span.clone()].strip_prefix('{')?.strip_suffix('}')?;
    literal(text, span.start + 1..span.start + 1 + inner.len())
}

/// The string that the expression at `span` of `text` is, if that is all.
fn literal(text: &str, span: Span) -> Option<Span> {
    let span = trimmed(text, &span);
    let quote = text[span.clone()].chars().next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let inner = text[span.clone()].strip_prefix(quote)?.strip_suffix(quote)?;
    (!inner.contains([quote, '$'])).then(|| span.start + 1..span.end - 1)
}
