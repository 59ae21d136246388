//! Texts that come from elsewhere, put into a translators' file.

use std::collections::HashMap;

use crate::text::Span;

use super::edit::CatalogEdit;
use super::notes::{self, NoteLine};
use super::stubs::stubs;
use super::{Catalog, Entry};

/// `catalog` with `texts`, patterns as Fluent writes them by id: each in the place
/// of the entry's text, or of its stub, or where its segment stands in `order`, the
/// ids of the page. `ours` tells whether a stub's text is glossator's, so that nobody
/// has filled it in.
#[must_use]
pub fn put(
    catalog: &Catalog,
    texts: &HashMap<&str, &str>,
    order: impl IntoIterator<Item = impl AsRef<str>>,
    ours: impl Fn(&str, &str) -> bool,
) -> String {
    let mut edit = CatalogEdit::new(catalog);
    let stubs = stubs(catalog, &ours);
    let mut behind = None;
    let mut is_ended = catalog.text.is_empty() || catalog.text.ends_with('\n');
    for id in order {
        let id = id.as_ref();
        let text = texts.get(id);
        let entry = catalog.entries_of(id).next();
        let stub = stubs.get(id);
        match (entry, stub, text) {
            (Some(entry), _, Some(text)) => {
                edit.edits.extend(accepts(catalog, entry).map(|line| (line, String::new())));
                edit.edits.push((entry.value_start..entry.span.end, (*text).to_owned()));
            }
            (None, Some(stub), Some(text)) => {
                let lines = stub.lines.clone().unwrap_or(stub.end..stub.end);
                let written = format!("{id} = {text}{}", edit.ending);
                edit.edits.push((lines, written));
            }
            (None, None, Some(text)) => {
                let at = behind.unwrap_or_else(|| edit.first_place());
                let is_at_end = at == catalog.text.len();
                let end = if is_at_end && !is_ended { edit.ending } else { "" };
                is_ended |= is_at_end;
                edit.edits.push((at..at, format!("{end}{id} = {text}{}", edit.ending)));
            }
            (_, _, None) => {}
        }
        let end = entry.map(|entry| edit.line_end(entry.span.end)).or(stub.map(|stub| stub.end));
        behind = end.or(behind);
    }
    edit.finish()
}

/// The `# accept` lines above an entry: they were about the text that goes.
fn accepts(catalog: &Catalog, entry: &Entry) -> impl Iterator<Item = Span> {
    let lines = notes::lines(&catalog.text, &entry.comment, &catalog.source);
    lines.into_iter().filter(|(_, line)| *line == NoteLine::Accept).map(|(span, _)| span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(before: &str, texts: &[(&str, &str)]) -> String {
        let catalog = Catalog::parse(before.to_owned());
        put(&catalog, &texts.iter().copied().collect(), ["ref-1-a", "ref-1-b", "ref-1-c"], |_, _| false)
    }

    #[test]
    fn a_text_takes_the_place_of_the_one_that_is_there() {
        let before = "# own\nref-1-a = Eins\n    und mehr\nref-1-b = Zwei\n";
        let wanted = "# own\nref-1-a = Neu\nref-1-b = Zwei\n";
        assert_eq!(after(before, &[("ref-1-a", "Neu")]), wanted);
    }

    #[test]
    fn a_text_takes_the_place_of_its_stub() {
        let before = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n\
                      # en: One\n# ref-1-a =\n\nref-1-b = Zwei\n";
        assert_eq!(after(before, &[("ref-1-a", "Eins")]), "ref-1-a = Eins\n\nref-1-b = Zwei\n");
    }

    #[test]
    fn texts_without_a_place_stand_in_the_order_of_the_page() {
        assert_eq!(
            after("", &[("ref-1-b", "Zwei"), ("ref-1-a", "Eins")]),
            "ref-1-a = Eins\nref-1-b = Zwei\n"
        );
        let between = after("ref-1-a = Eins\r\nref-1-c = Drei", &[("ref-1-b", "Zwei")]);
        assert_eq!(between, "ref-1-a = Eins\r\nref-1-b = Zwei\r\nref-1-c = Drei");
        assert_eq!(after("ref-1-b = Zwei", &[("ref-1-c", "Drei")]), "ref-1-b = Zwei\nref-1-c = Drei\n");
    }
}
