//! gettext's PO files.
//!
//! `msgctxt` is the segment's id, `msgid` its English. Stale texts are fuzzy and have the English that
//! they were made from as previous `msgid`; texts whose English is gone are obsolete.

mod quoted;
pub(super) mod read;
pub(super) mod write;

/// How the extracted comment begins that says which text was exported.
const EXPORTED: &str = "glossator: text ";
