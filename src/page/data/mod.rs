//! A data file: YAML that a site's layouts read. What the configuration names
//! is translated or localized, and every other byte stays.

mod read;
mod text;
mod value_path;

use super::front_matter::Value;

pub use text::DataText;
pub use value_path::{Path, PathStep};

/// How the first line of a file begins that glossator wrote.
pub const WRITTEN: &str = "# Written by glossator from ";

/// What a data file says.
#[derive(Debug, Clone)]
pub struct Data {
    /// All of it.
    pub root: Value,
    /// The values that are translated, in the order of the file.
    pub texts: Vec<DataText>,
    /// Its path below its data folder.
    pub path: String,
}
