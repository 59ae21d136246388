//! Fluent's syntax tree as patterns: what a translation may use, and what it
//! may not, told apart.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::segment::{Element, Pattern};
use crate::text::words::is_cjk;

/// The pattern that Fluent read.
#[must_use]
pub fn pattern(value: &ast::Pattern<&str>) -> Pattern {
    let mut builder = PatternBuilder::default();
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } => builder.lines(value),
            ast::PatternElement::Placeable { expression } => builder.push(placeable(expression)),
        }
    }
    builder.pattern
}

/// Joins a pattern's lines: a line break is one blank, and none between
/// characters of scripts that are written without.
#[derive(Default)]
struct PatternBuilder {
    pattern: Pattern,
    pending_break: bool,
}

impl PatternBuilder {
    fn lines(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            self.pending_break |= at > 0;
            let line = line.strip_suffix('\r').unwrap_or(line);
            if !line.is_empty() {
                self.push(Element::Text(line.to_owned()));
            }
        }
    }

    fn push(&mut self, element: Element) {
        if std::mem::take(&mut self.pending_break) {
            let before = match self.pattern.elements().last() {
                Some(Element::Text(text)) => text.chars().next_back(),
                _ => None,
            };
            let after = match &element {
                Element::Text(text) => text.chars().next(),
                _ => None,
            };
            if !(before.is_some_and(is_cjk) && after.is_some_and(is_cjk)) {
                self.pattern.push_text(" ");
            }
        }
        self.pattern.push(element);
    }
}

fn placeable(expression: &ast::Expression<&str>) -> Element {
    let known = match expression {
        ast::Expression::Inline(inline) => inline_expression(inline),
        ast::Expression::Select { .. } => None,
    };
    known.unwrap_or_else(|| Element::Foreign(source(expression)))
}

fn inline_expression(inline: &ast::InlineExpression<&str>) -> Option<Element> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => string_literal(value).map(Element::Text),
        ast::InlineExpression::NumberLiteral { value } => Some(Element::Text((*value).to_owned())),
        ast::InlineExpression::VariableReference { id } => Some(Element::Placeable(id.name.to_owned())),
        ast::InlineExpression::FunctionReference { id, arguments } => function(id.name, arguments),
        ast::InlineExpression::TermReference { attribute: None, .. } => {
            Some(Element::Term(source(&ast::Expression::Inline(inline.clone()))))
        }
        ast::InlineExpression::Placeable { expression } => match placeable(expression) {
            Element::Foreign(_) => None,
            element => Some(element),
        },
        _ => None,
    }
}

/// `None` for an escape that names no character: Fluent would print U+FFFD.
fn string_literal(value: &str) -> Option<String> {
    let text = unescape_unicode_to_string(value).into_owned();
    (!text.contains('\u{FFFD}') || value.contains('\u{FFFD}')).then_some(text)
}

fn function(name: &str, arguments: &ast::CallArguments<&str>) -> Option<Element> {
    let [ast::InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
        return None;
    };
    match (name, arguments.named.as_slice()) {
        ("NUMBER", []) => Some(Element::Placeable(id.name.to_owned())),
        ("DATETIME", [argument]) if argument.name.name == "dateStyle" => match &argument.value {
            ast::InlineExpression::StringLiteral { value }
                if matches!(*value, "full" | "long" | "medium" | "short") =>
            {
                Some(Element::Date { name: id.name.to_owned(), style: (*value).to_owned() })
            }
            _ => None,
        },
        _ => None,
    }
}

/// An expression as Fluent writes it, on one line.
fn source(expression: &ast::Expression<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "x" },
        value: Some(ast::Pattern {
            elements: vec![ast::PatternElement::Placeable { expression: expression.clone() }],
        }),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text).trim();
    let text = text.strip_prefix('{').unwrap_or(text);
    let text = text.strip_suffix('}').unwrap_or(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
