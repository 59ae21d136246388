//! Folders and globs of files, as the configuration names them.

use globset::{Glob, GlobSet, GlobSetBuilder};
use serde::Deserialize;

/// One folder or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(from = "OneOrMany")]
pub struct Folders(pub Vec<String>);

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a folder name or a list of them")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Folders {
    fn from(folders: OneOrMany) -> Self {
        match folders {
            OneOrMany::One(folder) => Self(vec![folder]),
            OneOrMany::Many(folders) => Self(folders),
        }
    }
}

/// A list of globs over paths with `/`; `*` doesn't cross a `/`.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "Vec<String>")]
pub struct Globs(#[cfg_attr(test, schemars(with = "Vec<String>"))] GlobSet);

impl Globs {
    pub(super) fn new(patterns: Vec<String>) -> Result<Self, String> {
        let mut set = GlobSetBuilder::new();
        for pattern in patterns {
            set.add(glob(&pattern)?);
        }
        set.build().map(Self).map_err(|error| error.to_string())
    }

    /// Whether `path` matches one of them.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        self.0.is_match(path)
    }
}

impl TryFrom<Vec<String>> for Globs {
    type Error = String;

    fn try_from(patterns: Vec<String>) -> Result<Self, Self::Error> {
        Self::new(patterns)
    }
}

/// More braces than these in one glob are not read: they are compiled by a
/// function that calls itself for each.
const MAX_BRACES: usize = 50;

fn glob(pattern: &str) -> Result<Glob, String> {
    let braces = pattern.bytes().filter(|byte| *byte == b'{').count();
    if braces > MAX_BRACES {
        return Err(format!(
            "this glob has {braces} braces, and {MAX_BRACES} are read; make several globs of it"
        ));
    }
    globset::GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| error.to_string())
}
