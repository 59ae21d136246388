//! What `export` and `import` have in common: the names of formats.

use clap::ValueEnum;

use crate::exchange;

/// A format that other tools read and write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatArgument {
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

impl From<FormatArgument> for exchange::ExchangeFormat {
    fn from(format: FormatArgument) -> Self {
        match format {
            FormatArgument::Po => Self::Po,
            FormatArgument::Xliff => Self::Xliff,
            FormatArgument::Xliff2 => Self::Xliff2,
            FormatArgument::Tmx => Self::Tmx,
            FormatArgument::Csv => Self::Csv,
            FormatArgument::Jsonl => Self::Jsonl,
        }
    }
}
