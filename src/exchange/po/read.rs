//! Reading PO files line by line: one that is broken costs its entry, not the file.

use crate::text::Span;

use super::EXPORTED;
use super::quoted::unquote;
use crate::exchange::item::{ImportedFile, ImportedItem, ImportedItems};

/// The strings of an entry that are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Plural,
    Text,
    PreviousId,
    /// One that says nothing here: the previous context, further plural forms.
    Other,
}

#[derive(Default)]
struct PoEntry {
    context: Option<String>,
    id: Option<String>,
    plural: Option<String>,
    text: Option<String>,
    previous: Option<String>,
    page: Option<String>,
    replaces: Option<String>,
    is_fuzzy: bool,
    is_obsolete: bool,
    is_broken: bool,
    /// The line of its `msgid`, or else its first.
    span: Option<Span>,
    field: Option<Field>,
}

/// Reads the file `text`, whose path findings name.
pub(in crate::exchange) fn read(path: &str, text: &str) -> ImportedItems {
    let mut reading = PoReading {
        file: ImportedFile::new(path, text),
        items: ImportedItems::default(),
        entry: PoEntry::default(),
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        reading.line(content, at..at + content.len());
        at += line.len();
    }
    reading.finish_entry();
    reading.file.finish(&mut reading.items);
    reading.items
}

struct PoReading<'t> {
    file: ImportedFile<'t>,
    items: ImportedItems,
    entry: PoEntry,
}

impl PoReading<'_> {
    fn line(&mut self, line: &str, span: Span) {
        let line = line.trim_start_matches('\u{FEFF}').trim();
        if line.is_empty() {
            self.finish_entry();
        } else if let Some(rest) = line.strip_prefix("#~") {
            let rest = rest.trim_start();
            let rest = rest.strip_prefix('|').map_or(rest, str::trim_start);
            self.string(rest, span, true, rest.len() != line[2..].trim_start().len());
        } else if let Some(rest) = line.strip_prefix("#|") {
            self.begin_at_comment();
            self.string(rest.trim_start(), span, false, true);
        } else if let Some(comment) = line.strip_prefix('#') {
            self.begin_at_comment();
            self.comment(comment);
        } else {
            self.string(line, span, false, false);
        }
    }

    /// Comments stand above their entry.
    fn begin_at_comment(&mut self) {
        if self.entry.text.is_some() {
            self.finish_entry();
        }
    }

    fn comment(&mut self, comment: &str) {
        let entry = &mut self.entry;
        if let Some(flags) = comment.strip_prefix(',') {
            entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(references) = comment.strip_prefix(':') {
            let references = references.trim();
            let first = match references.strip_prefix('\u{2068}') {
                Some(quoted) => quoted.split('\u{2069}').next(),
                None => references.split_whitespace().next(),
            };
            let path = first.map(|first| first.rsplit_once(':').map_or(first, |(path, _)| path));
            entry.page = entry.page.take().or_else(|| path.map(str::to_owned));
        } else if let Some(note) = comment.strip_prefix('.') {
            let exported = note.trim().strip_prefix(EXPORTED);
            entry.replaces = entry.replaces.take().or_else(|| exported.map(str::to_owned));
        }
    }

    /// A keyword with its string, or a string that goes on.
    fn string(&mut self, line: &str, span: Span, is_obsolete: bool, is_previous: bool) {
        let (field, quoted) = match keyword(line, is_previous) {
            Some((field, quoted)) => {
                let begins = field == Field::Context || field == Field::Id && self.entry.id.is_some();
                if begins && (self.entry.id.is_some() || self.entry.text.is_some()) {
                    self.finish_entry();
                }
                (Some(field), quoted)
            }
            None => (self.entry.field, line),
        };
        self.entry.is_obsolete |= is_obsolete;
        if field == Some(Field::Id) || self.entry.span.is_none() {
            self.entry.span = Some(span.clone());
        }
        let (Some(field), Some(text)) = (field, unquote(quoted)) else {
            if !self.entry.is_broken {
                let help = "Write it as gettext does: msgid, msgstr or a text in double quotes; or restore the file.";
                self.file.broken(&mut self.items, &span, "this line of a PO file can't be read", help);
            }
            self.entry.is_broken = true;
            return;
        };
        self.entry.field = Some(field);
        let place = match field {
            Field::Context => &mut self.entry.context,
            Field::Id => &mut self.entry.id,
            Field::Plural => &mut self.entry.plural,
            Field::Text => &mut self.entry.text,
            Field::PreviousId => &mut self.entry.previous,
            Field::Other => return,
        };
        place.get_or_insert_default().push_str(&text);
    }

    fn finish_entry(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        let span = entry.span.clone().unwrap_or_default();
        let (Some(id), false) = (entry.id, entry.is_broken) else { return };
        let Some(text) = entry.text else {
            let help = "The file may be cut off: export it anew, or restore it.";
            self.file.broken(&mut self.items, &span, "this entry has no msgstr", help);
            return;
        };
        if id.is_empty() && entry.context.is_none() {
            self.header(&text);
            return;
        }
        if entry.plural.is_some() {
            let help = "Pages have no texts with plural forms; take the entry out.";
            self.file.broken(&mut self.items, &span, "this entry has plural forms", help);
            return;
        }
        if text.is_empty() || entry.is_obsolete {
            return;
        }
        self.items.items.push(ImportedItem {
            name: entry.context,
            page: entry.page,
            english: Some(id),
            old_english: entry.previous,
            text,
            is_fuzzy: entry.is_fuzzy,
            replaces: entry.replaces.and_then(|print| print.parse().ok()),
            place: Some(self.file.place(&span)),
        });
    }

    fn header(&mut self, text: &str) {
        for (name, value) in text.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim().to_owned();
            let value = (!value.is_empty()).then_some(value);
            if name.eq_ignore_ascii_case("language") {
                self.items.language = value;
            } else if name.eq_ignore_ascii_case("x-source-language") {
                self.items.source = value;
            }
        }
    }
}

/// The field that a line begins, and the string behind the keyword.
fn keyword(line: &str, is_previous: bool) -> Option<(Field, &str)> {
    let end = line.find(|c: char| c.is_whitespace() || c == '"')?;
    let (word, rest) = line.split_at(end);
    let field = match word {
        "msgctxt" if !is_previous => Field::Context,
        "msgid" if is_previous => Field::PreviousId,
        "msgid" => Field::Id,
        "msgid_plural" if !is_previous => Field::Plural,
        "msgstr" => Field::Text,
        "msgctxt" | "msgid_plural" => Field::Other,
        form if form.starts_with("msgstr[") && form.ends_with(']') => {
            if form == "msgstr[0]" {
                Field::Text
            } else {
                Field::Other
            }
        }
        _ => return None,
    };
    Some((field, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(name, English, old English, text, fuzzy)` of each item, and the lines of findings.
    fn shape(text: &str) -> (Vec<String>, Vec<usize>) {
        let items = read("de.po", text);
        let item = |item: &ImportedItem| {
            let old = item.old_english.as_deref().unwrap_or("-");
            let name = item.name.as_deref().unwrap_or("-");
            let english = item.english.as_deref().unwrap_or("-");
            format!("{name}|{english}|{old}|{}|{}", item.text, item.is_fuzzy)
        };
        let lines = items.findings.iter().map(|finding| finding.place.as_ref().unwrap().line).collect();
        (items.items.iter().map(item).collect(), lines)
    }

    #[test]
    fn entries_are_read_as_gettext_writes_them() {
        let text = "\u{FEFF}msgid \"\"\nmsgstr \"\"\n\"Language: pt_BR\\n\"\n\n\
            # a remark\n#. list item\n#: a.md:3 b.md:4\n#, fuzzy, c-format\n#| msgctxt \"x\"\n#| msgid \"\"\n#| \"Old\"\n\
            msgctxt \"ref-1-a\"\nmsgid \"\"\n\"One \"\n\"two\"\nmsgstr \"\"\n\"Eins \"\n\"zwei\"\n\
            msgid \"Plain\"\nmsgstr \"Schlicht\"\n\n#~ msgid \"Gone\"\n#~ msgstr \"Weg\"\n\nmsgid \"Empty\"\nmsgstr \"\"\n";
        let wanted = ["ref-1-a|One two|Old|Eins zwei|true", "-|Plain|-|Schlicht|false"];
        assert_eq!(shape(text), (wanted.map(str::to_owned).to_vec(), Vec::new()));
        assert_eq!(read("de.po", text).language.as_deref(), Some("pt_BR"));
        assert_eq!(read("de.po", text).items[0].page.as_deref(), Some("a.md"));
    }

    #[test]
    fn what_is_broken_costs_its_own_entry() {
        let text =
            "msgid \"One\"\nmsgstr \"Eins\n\nmsgid \"Two\"\nmsgstr \"Zwei\"\n\n<html>\n\nmsgid \"Three\"\n";
        assert_eq!(shape(text), (vec!["-|Two|-|Zwei|false".to_owned()], vec![2, 7, 9]));
    }

    #[test]
    fn a_foreign_file_gives_few_findings() {
        let items = read("de.po", &"<p>no PO</p>\n\n".repeat(1000));
        assert_eq!(items.findings.len(), 25);
        let last = items.findings.last().unwrap().notes.join("\n");
        assert!(last.contains("975 more places"), "{last}");
    }
}
