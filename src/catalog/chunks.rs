//! Cutting a Fluent file at the lines at which Fluent itself starts afresh: a letter,
//! `-` and a letter, or `#` in the first column.

use memchr::memchr_iter;

use crate::text::Span;

/// What a chunk is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ChunkKind {
    Entry,
    Comment,
    Stray,
    Conflict,
}

/// A piece of a file that is read on its own.
pub(super) struct Chunk {
    pub(super) kind: ChunkKind,
    /// Comments with their last line break, everything else without the blank
    /// lines behind it.
    pub(super) span: Span,
}

/// The chunks of a file, in order.
pub(super) fn chunks(text: &str) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut open = false;
    for line in lines(&text[at..]) {
        let content = line.trim_end_matches(['\n', '\r']);
        let kind = line_kind(content);
        let span = at..at + content.len();
        at += line.len();
        match (kind, chunks.last_mut()) {
            (LineKind::Blank, Some(last)) if last.kind != ChunkKind::Entry => open = false,
            (LineKind::Blank, _) => {}
            (LineKind::Comment, Some(last)) if open && last.kind == ChunkKind::Comment => last.span.end = at,
            (LineKind::Comment, _) => {
                chunks.push(Chunk { kind: ChunkKind::Comment, span: span.start..at });
                open = true;
            }
            (LineKind::Continued, Some(last)) if open && last.kind != ChunkKind::Comment => {
                last.span.end = span.end;
            }
            (kind, _) => {
                let kind = match kind {
                    LineKind::Entry => ChunkKind::Entry,
                    LineKind::Conflict => ChunkKind::Conflict,
                    _ => ChunkKind::Stray,
                };
                chunks.push(Chunk { kind, span });
                open = kind != ChunkKind::Conflict;
            }
        }
    }
    chunks
}

/// The lines of `text`, each with its line break.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1).chain([text.len()]);
    ends.filter_map(move |end| {
        let line = &text[std::mem::replace(&mut start, end)..end];
        (!line.is_empty()).then_some(line)
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LineKind {
    Blank,
    Comment,
    Entry,
    Conflict,
    Continued,
}

fn line_kind(line: &str) -> LineKind {
    let bytes = line.as_bytes();
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    match bytes.first() {
        // The most lines: none of them is blank, or what a merge has left.
        Some(b'#') => LineKind::Comment,
        _ if is_letter(0) => LineKind::Entry,
        _ if line.trim_matches(' ').is_empty() => LineKind::Blank,
        _ if is_conflict_line(line) => LineKind::Conflict,
        Some(b'-') if is_letter(1) => LineKind::Entry,
        _ => LineKind::Continued,
    }
}

/// Whether git wrote this line into a file that it could not merge.
///
/// ```
/// use glossator::catalog::chunks::is_conflict_line;
///
/// assert!(is_conflict_line("<<<<<<< HEAD"));
/// assert!(!is_conflict_line("ref-3-title = <<<<<<<"));
/// ```
#[must_use]
pub fn is_conflict_line(line: &str) -> bool {
    let line = line.trim_end_matches('\r');
    line == "=======" || ["<<<<<<< ", "||||||| ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark))
}
