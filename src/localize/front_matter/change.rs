//! Changes of front matter, before they are made.

/// One value to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueChange {
    /// Where it stands, as in [`crate::page::front_matter::FrontMatter::locate`]. A key that isn't there
    /// yet is added to the outermost map.
    pub path: String,
    /// What to write.
    pub value: NewValue,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewValue {
    /// This string, in place of a scalar, of nothing, or as a new key.
    Text(String),
    /// These strings, one for each item of a list; `None` drops the item. When
    /// all are dropped, the key goes too.
    List(Vec<Option<String>>),
    /// Nothing: the key or item goes, with its lines. Does nothing where the
    /// path isn't there.
    Remove,
}
