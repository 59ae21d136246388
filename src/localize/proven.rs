//! Pages whose structure is known before they are put together.
//!
//! A translation of its English's form (`safety/form.rs`) has its structure, and a
//! segment that is marked as English is either right on its page or not, whatever
//! the other segments are: on a page of plain Markdown, without HTML, Liquid or
//! anything of kramdown's own, one block ends before the next begins, and nothing
//! that stands in it reaches another. So where the page with *all* segments marked
//! has the English one's structure, every page has it whose segments are English,
//! marked, or translations of that form. What is written is the same; it only isn't
//! read again.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::page::Page;
use crate::page::skeleton::BlockMark;
use crate::safety::form::is_inline;
use crate::segment::Segment;
use crate::syntax::html;

use super::anchor::{Pin, pins};
use super::compose::localize;
use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::matter;

/// Whether segments of `page` can be marked as English without a difference for
/// what stands around them, and no heading's anchor depends on its words.
#[must_use]
pub fn holds_marks(
    page: &Page,
    segments: &[Segment],
    language: &Language,
    source_language: &Language,
) -> bool {
    if page.data.is_some() || page.dialect.is_html() || !is_plain(page) || !has_fixed_anchors(page) {
        return false;
    }
    let renderings = vec![Rendering::English; segments.len()];
    let marked = localize(&LocalizeContext {
        page,
        segments,
        renderings: &renderings,
        language,
        source_language,
        link_edits: &[],
        redirect_to: None,
        notice: None,
        former_anchors: &BTreeMap::new(),
        catalog_path: "",
        is_proven: false,
    });
    marked.is_ok()
}

/// Whether the page is Markdown alone.
fn is_plain(page: &Page) -> bool {
    let skeleton = &page.skeleton;
    let is_html = |token: &BlockMark| matches!(token, BlockMark::Tag(_) | BlockMark::Lone("HTML block"));
    let is_inline = |html: &String| html::tag(html).is_some_and(|tag| is_inline(&tag.name));
    skeleton.html.iter().all(is_inline)
        && skeleton.liquid.is_empty()
        && skeleton.own.is_empty()
        && !skeleton.blocks.iter().any(is_html)
        && !page.source.text().contains("*[")
}

/// Whether each heading has an id of its own, or is given the English one.
fn has_fixed_anchors(page: &Page) -> bool {
    let headings = &page.body.headings;
    let pins = pins(headings, &page.conventions, |_| String::new());
    std::iter::zip(headings, pins).all(|(heading, pin)| {
        heading.explicit_id.is_some() || matches!(pin, Some(Pin::Attribute(_) | Pin::InList(_)))
    })
}

/// Whether `notice` is one block that ends where it should, whatever is below it.
#[must_use]
pub fn is_closed(notice: &str) -> bool {
    notice.starts_with("<div")
        && notice.ends_with("</div>")
        && notice.matches("<div").count() == 1
        && !notice.contains(['{', '}', '`', '|', '$', '\\', '*', '['])
        && !notice.contains("\n\n")
}

/// Whether the front matter can be written.
///
/// # Errors
/// Why it can't.
pub fn front_matter(context: &LocalizeContext<'_>) -> Result<(), LocalizeError> {
    matter::localize(context).map(drop)
}
