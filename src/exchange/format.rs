//! The formats by name, and what each takes for granted.

/// A format that other tools read and write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExchangeFormat {
    /// gettext's PO.
    Po,
    /// XLIFF 1.2.
    Xliff,
    /// XLIFF 2.1.
    Xliff2,
    /// TMX 1.4, translation memories.
    Tmx,
    /// CSV.
    Csv,
    /// JSON lines.
    Jsonl,
}

impl ExchangeFormat {
    /// The format of a file, by the ending of its name.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        Some(match ending.as_str() {
            "po" | "pot" => Self::Po,
            // The file itself says which version it has.
            "xlf" | "xliff" => Self::Xliff,
            "tmx" => Self::Tmx,
            "csv" | "tsv" => Self::Csv,
            "jsonl" | "ndjson" => Self::Jsonl,
            _ => return None,
        })
    }

    /// Whether what stands in such a file counts as unreviewed where nobody says otherwise:
    /// what machines write, and memories, whose texts were made for other places.
    #[must_use]
    pub const fn is_unreviewed(self) -> bool {
        matches!(self, Self::Tmx | Self::Jsonl)
    }
}
