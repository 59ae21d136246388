//! Emphasis: a mark that has lost its partner is refused, another number of
//! emphasized words is only told.

use crate::finding::Code;
use crate::segment::{Notation, Pattern};
use crate::syntax::marks::MarkedLine;

use super::block::InBlock;
use super::subject::{Subject, Violation};

/// What is told, and what is refused.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> (Option<Violation>, Option<Violation>) {
    let source = subject.source;
    if subject.segment.kind.notation() != Notation::Markdown {
        return (None, None);
    }
    let (english, text) = (marked(&subject.segment.pattern), marked(text));
    if !english.contains(['*', '_']) && !text.contains(['*', '_']) {
        return (None, None);
    }
    // A key may be one of any sign.
    let outside_keys = |text: &str| {
        let line = MarkedLine::new(text);
        let mut found = line.emphasis();
        found.strays.retain(|at| !line.is_raw(*at));
        found
    };
    let (english, found) = (outside_keys(&english), outside_keys(&text));
    let is_less = found.strong < english.strong || found.light < english.light;
    let emphasizes = english.strong + english.light > 0;
    if emphasizes && !found.strays.is_empty() && english.strays.is_empty() {
        let mark = &text[found.strays[0]..].chars().next().unwrap_or('*');
        let code = if is_less { Code::LostMarkup } else { Code::ChangedEmphasis };
        let stray = Violation::new(
            code,
            format!("{} has a `{mark}` without its partner", subject.text()),
            format!(
                "Put the marks before and behind the emphasized words, as the {source} does, without blanks inside."
            ),
        );
        return if is_less { (None, Some(stray)) } else { (Some(stray), None) };
    }
    if (english.strong, english.light) == (found.strong, found.light) {
        return (None, None);
    }
    let told = Violation::new(
        Code::ChangedEmphasis,
        format!(
            "{} emphasizes {} where the {source} emphasizes {}",
            subject.text(),
            counted(found.strong + found.light),
            counted(english.strong + english.light)
        ),
        format!("Emphasize the same words as the {source}, in the same marks."),
    );
    (Some(told), None)
}

/// Marks that only kramdown pairs, where `CommonMark` is what renders the page:
/// `known` is the English in its block, `found` the translation.
#[must_use]
pub(super) fn shown_marks(
    known: &InBlock,
    found: &InBlock,
    text: &Pattern,
    subject: &Subject<'_>,
) -> Option<Violation> {
    if subject.dialect.kramdown || subject.segment.kind.notation() != Notation::Markdown {
        return None;
    }
    let shown = |pattern: &Pattern, in_block: &InBlock| {
        let paired = MarkedLine::new(&marked(pattern)).emphasis();
        (paired.strong + paired.light).saturating_sub(in_block.emphasized.iter().sum())
    };
    (shown(text, found) > shown(&subject.segment.pattern, known)).then(|| {
        Violation::new(
            Code::ChangedEmphasis,
            format!(
                "{} has marks of emphasis that readers see: the site's renderer takes none for one that stands \
                 between a letter and a punctuation mark",
                subject.text()
            ),
            "Put the full stop, the bracket or the quotation mark outside of the marks, or a blank beside them.",
        )
    })
}

/// Whether as many parts are emphasized in each way, for every grammar.
#[must_use]
pub(super) fn is_same(known: &InBlock, found: &InBlock, text: &Pattern, subject: &Subject<'_>) -> bool {
    let is_paired = |pattern: &Pattern, in_block: &InBlock| {
        let paired = MarkedLine::new(&marked(pattern)).emphasis();
        [paired.strong, paired.light] == in_block.emphasized
    };
    known.emphasized == found.emphasized
        && (known.emphasized == [0; 2]
            || is_paired(text, found) && is_paired(&subject.segment.pattern, known))
}

fn counted(count: usize) -> String {
    match count {
        0 => "nothing".to_owned(),
        1 => "one part".to_owned(),
        count => format!("{count} parts"),
    }
}

fn marked(pattern: &Pattern) -> String {
    pattern.skeleton_with('\0')
}
