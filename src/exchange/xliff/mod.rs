//! XLIFF: 1.2 and 2.1, written and read.
//!
//! Units are named by segments' ids, placeables are inline elements, and the state of the target says
//! whether somebody has to look at it.

pub(super) mod read;
pub(super) mod write;

/// What marks, in 1.2 as a context and in 2.1 as a note, the text that was exported.
const EXPORTED: &str = "x-glossator-text";
/// What marks, in 2.1 as a note, the English that a text was made from.
const BEFORE: &str = "x-source-before";
