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
pub use format::Format;
pub use item::{Item, Items, language};
pub use resolve::{Resolved, resolve};
pub use unit::{Export, Obsolete, Unit};

/// The file of `format` for `export`.
#[must_use]
pub fn write(format: Format, export: &Export) -> String {
    match format {
        Format::Po => po::write::write(export),
        Format::Csv => table::write(export),
        Format::Jsonl => jsonl::write(export),
        Format::Xliff => xliff::write::version_1(export),
        Format::Xliff2 => xliff::write::version_2(export),
        Format::Tmx => tmx::write(export),
    }
}

/// Reads the file `text` of `format`, whose `path` findings name: its texts in `language`, made from
/// those in `source`, where a file can hold several. What can't be read is a finding;
/// the rest is there.
#[must_use]
pub fn read(format: Format, path: &str, text: &str, source: &Language, language: &Language) -> Items {
    match format {
        Format::Po => po::read::read(path, text),
        Format::Csv => table::read(path, text),
        Format::Jsonl => jsonl::read(path, text),
        Format::Xliff | Format::Xliff2 => xliff::read::read(path, text),
        Format::Tmx => tmx::read(path, text, source, language),
    }
}
