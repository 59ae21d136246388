//! What `export` and `import` have in common: the names of formats.

use clap::ValueEnum;

use crate::exchange;

/// A format that other tools read and write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// gettext's PO
    Po,
    /// XLIFF 1.2
    Xliff,
    /// XLIFF 2.1
    Xliff2,
    /// TMX 1.4, a translation memory
    Tmx,
    /// A table for spreadsheets
    Csv,
    /// JSON lines, for programs; docs/exchange.schema.json describes one
    Jsonl,
}

impl From<Format> for exchange::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Po => Self::Po,
            Format::Xliff => Self::Xliff,
            Format::Xliff2 => Self::Xliff2,
            Format::Tmx => Self::Tmx,
            Format::Csv => Self::Csv,
            Format::Jsonl => Self::Jsonl,
        }
    }
}
