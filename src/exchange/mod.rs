//! Exchange: what other tools read and write of a site's texts, as files of their formats.
//!
//! Exporting and importing what was exported changes nothing: ids name the segments, the English
//! travels with each text, and a fingerprint says which text was exported.

mod collect;
mod format;
mod inline;
mod item;
mod jsonl;
mod po;
mod resolve;
mod table;
mod tmx;
mod unit;
mod xliff;
mod xml;

use crate::language::Language;

pub use collect::collect;
pub use format::ExchangeFormat;
pub use item::{ImportedItem, ImportedItems, language};
pub use resolve::{Resolved, resolve};
pub use unit::{Export, Obsolete, Unit};

/// The file of `format` for `export`.
#[must_use]
pub fn write(format: ExchangeFormat, export: &Export) -> String {
    match format {
        ExchangeFormat::Po => po::write::write(export),
        ExchangeFormat::Csv => table::write(export),
        ExchangeFormat::Jsonl => jsonl::write(export),
        ExchangeFormat::Xliff => xliff::write::version_1(export),
        ExchangeFormat::Xliff2 => xliff::write::version_2(export),
        ExchangeFormat::Tmx => tmx::write(export),
    }
}

/// Reads the file `text` of `format`, whose `path` findings name: its texts in `language`, made from
/// those in `source`, where a file can hold several. What can't be read is a finding;
/// the rest is there.
#[must_use]
pub fn read(
    format: ExchangeFormat,
    path: &str,
    text: &str,
    source: &Language,
    language: &Language,
) -> ImportedItems {
    match format {
        ExchangeFormat::Po => po::read::read(path, text),
        ExchangeFormat::Csv => table::read(path, text),
        ExchangeFormat::Jsonl => jsonl::read(path, text),
        ExchangeFormat::Xliff | ExchangeFormat::Xliff2 => xliff::read::read(path, text),
        ExchangeFormat::Tmx => tmx::read(path, text, source, language),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::known;
    use crate::language::SourceName;
    use crate::segment::{Element, Pattern};

    /// A Fluent pattern with characters that formats escape.
    fn text() -> impl Strategy<Value = String> {
        let words = "[^\\p{C}]{0,9}[a-z<&\"'{},;|\\\\]";
        let element = prop_oneof![
            words.prop_map(Element::Text),
            "[a-z]{1,4}(-[0-9])?".prop_map(Element::Placeable),
            "[a-z]{1,4}".prop_map(|name| Element::Date { name, style: "long".to_owned() }),
        ];
        (words, prop::collection::vec(element, 0..4)).prop_map(|(first, elements)| {
            let mut pattern = Pattern::of_text(&first);
            for element in elements {
                pattern.push(element);
            }
            pattern.to_string()
        })
    }

    fn export(english: String, old: Option<String>, text: String, status: &'static str) -> Export {
        let unit = Unit {
            page: "content/a b.md".to_owned(),
            line: 3,
            id: "ref-1-top-1".to_owned(),
            kind: "paragraph".to_owned(),
            placeables: vec![("us".to_owned(), "<https://example.org/?a&b>".to_owned())],
            notes: vec!["a \"note\"".to_owned()],
            terms: vec![("a & b".to_owned(), "<c>".to_owned())],
            status,
            print: Some(known::fingerprint(&text)),
            text: Some(text),
            old_english: old,
            english,
            memory: None,
        };
        let language = |tag| Language::parse(tag).unwrap();
        Export {
            source: language("en"),
            source_name: SourceName::default(),
            language: language("pt-BR"),
            units: vec![unit],
            obsolete: Vec::new(),
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            english in text(),
            old in prop::option::of(text()),
            translation in text(),
        ) {
            let status = if old.is_some() { "stale" } else { "current" };
            let export = export(english.clone(), old.clone(), translation.clone(), status);
            for format in [ExchangeFormat::Po, ExchangeFormat::Xliff, ExchangeFormat::Xliff2, ExchangeFormat::Tmx, ExchangeFormat::Csv, ExchangeFormat::Jsonl] {
                let file = write(format, &export);
                let items = read(format, "file", &file, &export.source, &export.language);
                prop_assert!(items.findings.is_empty(), "{format:?}: {:?}\n{file}", items.findings);
                let [item] = items.items.as_slice() else {
                    return Err(TestCaseError::fail(format!("{format:?}: no item\n{file}")));
                };
                prop_assert_eq!(item.name.as_deref(), Some("ref-1-top-1"), "{:?}", format);
                prop_assert_eq!(item.page.as_deref(), Some("content/a b.md"), "{:?}", format);
                prop_assert_eq!(&item.text, &translation, "{:?}\n{}", format, file);
                if format == ExchangeFormat::Tmx {
                    // A memory has the pair that belongs together.
                    prop_assert_eq!(item.english.as_ref(), Some(old.as_ref().unwrap_or(&english)));
                } else {
                    prop_assert_eq!(item.english.as_ref(), Some(&english), "{:?}\n{}", format, file);
                    prop_assert_eq!(item.old_english.as_ref(), old.as_ref(), "{:?}\n{}", format, file);
                    prop_assert_eq!(item.is_fuzzy, old.is_some(), "{:?}", format);
                    prop_assert_eq!(item.replaces, export.units[0].print, "{:?}", format);
                }
            }
        }

        #[test]
        fn any_text_is_read_in_every_format_without_a_crash(
            parts in prop::collection::vec(prop_oneof![
                any::<String>(),
                "(msgid|msgctxt|msgstr|#~|#\\||#,) ?\"?[a-z]{0,3}\"?\n?",
                "</?(xliff|file|unit|trans-unit|source|target|x|ph|tmx|tu|tuv|seg|note|data) ?(id=\"a\")?/?>",
                "(&[a-z]{0,3};|&#[0-9]{0,9};|<!DOCTYPE a \\[|<!\\[CDATA\\[|-->)",
                "(id|text|english)?[,;\t\n\"]",
            ], 0..12),
        ) {
            let text = parts.concat();
            let language = Language::parse("de").unwrap();
            for format in [ExchangeFormat::Po, ExchangeFormat::Xliff, ExchangeFormat::Tmx, ExchangeFormat::Csv, ExchangeFormat::Jsonl] {
                let _ = read(format, "file", &text, &language, &language);
            }
        }
    }
}
