//! Marks of some dialects alone: JavaScript in MDX, and directives. The English
//! has them in placeables, so a translator's are text.

use crate::syntax::{self, Dialect, html, marks};
use crate::text::touches;

/// Where in `bare`, a text with `\0` for each byte of placeables' values, a
/// character stands that only `dialect` takes for a mark.
pub(super) fn marks(bare: &str, dialect: Dialect) -> Vec<usize> {
    let mut found = Vec::new();
    if dialect.mdx {
        found.extend(expressions(bare));
        found.extend(syntax::begins_module(bare).then_some(0));
    }
    if dialect.directives && bare.contains(':') {
        let (code, _) = marks::code(bare);
        found.extend(syntax::inline_directives(bare, &code));
    }
    found
}

/// Braces, and each `<` that begins no tag: MDX can read no other.
fn expressions(bare: &str) -> Vec<usize> {
    if !bare.contains(['{', '}', '<']) {
        return Vec::new();
    }
    let (code, _) = marks::code(bare);
    let found = bare.match_indices(['{', '}', '<']).map(|(at, _)| at);
    let is_mark = |at: &usize| bare.as_bytes()[*at] != b'<' || html::tag(&bare[*at..]).is_none();
    found.filter(is_mark).filter(|at| !touches(&code, &(*at..at + 1))).collect()
}
