//! Directives: what the authors of a page say to glossator in comments,
//! `<!-- glossator:skip -->`.

use super::body::Body;
use super::walk::Walked;
use crate::language::SOURCE;
use crate::syntax::collapsed;
use crate::syntax::trouble::{self, Trouble};
use crate::text::{Fingerprint, Span, touches};

/// A comment for glossator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// The comment.
    pub span: Span,
    /// What it says.
    pub kind: DirectiveKind,
}

/// What a directive says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DirectiveKind {
    /// The next block isn't translated.
    Skip,
    /// Nothing is translated from here …
    SkipStart,
    /// … to here.
    SkipEnd,
    /// Translators are told this about the next segment.
    Note(String),
    /// The next segment's id ends with this name.
    Id(String),
    /// The edit of the next segment from the first English to the second
    /// changes nothing for translations.
    SameAs {
        /// The fingerprint of the English before the edit.
        old: Fingerprint,
        /// That of the English after it: with the next edit this lapses.
        new: Fingerprint,
    },
}

/// The directives in `text` outside `code`, whose spans are in order, and
/// those that can't be read.
pub(super) fn find(text: &str, code: &[Span]) -> (Vec<Directive>, Vec<Trouble>) {
    let mut directives = Vec::new();
    let mut troubles = Vec::new();
    for (open, close) in [("<!--", "-->"), ("{% comment %}", "{% endcomment %}")] {
        for (start, _) in text.match_indices(open) {
            let behind = &text[start + open.len()..];
            let Some(content) = behind.trim_ascii_start().strip_prefix("glossator:") else { continue };
            let Some(length) = content.find(close) else { continue };
            let span = start..text.len() - content.len() + length + close.len();
            if touches(code, &span) {
                continue;
            }
            match read(content[..length].trim_ascii()) {
                Ok(kind) => directives.push(Directive { span, kind }),
                Err(message) => troubles.push(Trouble::new(span, trouble::TroubleKind::Directive, message)),
            }
        }
    }
    directives.sort_by_key(|directive| directive.span.start);
    (directives, troubles)
}

fn read(content: &str) -> Result<DirectiveKind, String> {
    let (name, rest) = content.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((content, ""));
    let rest = collapsed(rest);
    match name {
        "skip" => Ok(DirectiveKind::Skip),
        "skip-start" => Ok(DirectiveKind::SkipStart),
        "skip-end" => Ok(DirectiveKind::SkipEnd),
        "note" if !rest.is_empty() => Ok(DirectiveKind::Note(rest)),
        "id" if is_name(&rest) => Ok(DirectiveKind::Id(rest)),
        "id" => Err("a `glossator:id` takes one name of lower-case letters, digits and hyphens".to_owned()),
        "same" => same(&rest).ok_or_else(|| {
            format!("a `glossator:same` takes two fingerprints, the old {SOURCE}'s and the new one's")
        }),
        _ => Err(format!("there is no directive `glossator:{name}` like this")),
    }
}

fn is_name(name: &str) -> bool {
    let hyphens = name.starts_with('-') || name.ends_with('-') || name.contains("--");
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    !name.is_empty() && plain && !hyphens && name.len() <= 40
}

fn same(fingerprints: &str) -> Option<DirectiveKind> {
    let (old, new) = fingerprints.split_once(' ')?;
    Some(DirectiveKind::SameAs { old: old.parse().ok()?, new: new.parse().ok()? })
}

/// The regions of `text` that aren't translated. Tells of directives that skip
/// nothing.
pub(super) fn skipped(text: &str, directives: &[Directive], walked: &mut Walked) -> Vec<Span> {
    walked.blocks.sort_by_key(|block| (block.start, std::cmp::Reverse(block.end)));
    let mut regions: Vec<Span> = Vec::new();
    let mut open: Option<&Directive> = None;
    let mut unused = Vec::new();
    for directive in directives {
        match directive.kind {
            DirectiveKind::Skip => match next_block(text, &directive.span, walked) {
                Ok(block) => regions.push(block),
                Err(message) => unused.push((directive, message)),
            },
            DirectiveKind::SkipStart => open = open.or(Some(directive)),
            DirectiveKind::SkipEnd => match open.take() {
                Some(start) => regions.push(start.span.end..directive.span.start),
                None => unused
                    .push((directive, "this `glossator:skip-end` has no `glossator:skip-start` before it")),
            },
            _ => {}
        }
    }
    if let Some(start) = open {
        let message =
            "this `glossator:skip-start` has no `glossator:skip-end`, so nothing below it is translated";
        unused.push((start, message));
        regions.push(start.span.end..text.len());
    }
    let unused = unused.into_iter().map(|(directive, message)| {
        Trouble::new(directive.span.clone(), trouble::TroubleKind::Directive, message)
    });
    walked.body.troubles.extend(unused);
    regions
}

/// The block behind the directive at `span`; in HTML, the next element or text
/// in the element that it stands in. `Err` says why there is none.
fn next_block(text: &str, span: &Span, walked: &Walked) -> Result<Span, &'static str> {
    let holds = |outer: &&Span| outer.start <= span.start && span.end <= outer.end;
    if walked.texts.iter().any(|text| holds(&text)) {
        return Err("this `glossator:skip` is in the middle of a text, where it skips nothing");
    }
    let goes_on = |html: &&Span| !text[span.end..html.end].trim_ascii().is_empty();
    let end = walked.html.iter().filter(holds).find(goes_on).map_or(text.len(), |html| {
        let elements = walked.blocks.iter().filter(holds).filter(|element| html.start <= element.start);
        elements.map(|element| element.end).fold(html.end, usize::min)
    });
    let mut behind = walked.blocks.iter().filter(|block| block.start >= span.end);
    let next = behind.find(|block| block.end <= end).cloned();
    next.ok_or("there is nothing behind this `glossator:skip` that it could skip")
}

/// Tells the runs of `body`, which are in order, what is said of them: of the
/// run that a directive stands in, else of the next.
pub(super) fn remark(directives: &[Directive], body: &mut Body) {
    for Directive { span, kind } in directives {
        let Some(run) = body.runs.iter_mut().find(|run| run.has_letters && run.span.end > span.start) else {
            continue;
        };
        let remarks = &mut run.remarks;
        match kind {
            DirectiveKind::Note(note) => remarks.notes.push(note.clone()),
            DirectiveKind::Id(id) => remarks.id = Some(id.clone()),
            DirectiveKind::SameAs { old, new } => remarks.same.push((*old, *new)),
            DirectiveKind::Skip | DirectiveKind::SkipStart | DirectiveKind::SkipEnd => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_read() {
        let text = "<!-- glossator:skip -->\n<!--glossator:note  A\n b -->`<!-- glossator:skip -->`\
            {% comment %} glossator:id x-1 {% endcomment %}<!-- no --><!-- glossator:skp -->\
            <!-- glossator:same 8a1b22c9f0014de7 7ccb0561c4b2d8ee -->";
        let code = text.find('`').expect("it is there");
        let (found, troubles) = find(text, std::slice::from_ref(&(code..code + 25)));
        let kinds: Vec<&DirectiveKind> = found.iter().map(|directive| &directive.kind).collect();
        let [old, new] =
            ["8a1b22c9f0014de7", "7ccb0561c4b2d8ee"].map(|print| print.parse().expect("hexadecimal"));
        assert_eq!(
            kinds,
            [
                &DirectiveKind::Skip,
                &DirectiveKind::Note("A b".to_owned()),
                &DirectiveKind::Id("x-1".to_owned()),
                &DirectiveKind::SameAs { old, new }
            ]
        );
        assert_eq!(troubles.len(), 1);
    }
}
