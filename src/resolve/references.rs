//! The terms that terms use.

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

/// The terms of a file in order, each with the names of those in it.
pub(super) fn of_terms(resource: &FluentResource) -> Vec<(String, Vec<String>)> {
    let terms = resource.entries().filter_map(|entry| match entry {
        ast::Entry::Term(term) => Some(term),
        _ => None,
    });
    terms
        .map(|term| {
            let mut found = Vec::new();
            in_pattern(&term.value, &mut found);
            for attribute in &term.attributes {
                in_pattern(&attribute.value, &mut found);
            }
            (format!("-{}", term.id.name), found)
        })
        .collect()
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::TermReference { id, .. } => found.push(format!("-{}", id.name)),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
