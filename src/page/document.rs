//! A source document, read.

use std::sync::Arc;

use super::body::Body;
use super::data::Data;
use super::front_matter::FrontMatter;
use super::matter_links;
use super::skeleton::Skeleton;
use super::source::Source;
use crate::config::{Config, Conventions};
use crate::finding::{Code, Finding, Place};
use crate::syntax::{self, Dialect};
use crate::text::{LineIndex, Span};

/// Larger pages are not read: nobody translates them, and nobody wrote them.
pub const MAX_BYTES: usize = 8 << 20;

/// A source document.
#[derive(Debug, Clone)]
pub struct Page {
    /// Path in the project, with `/`.
    pub path: String,
    /// Where its catalogs are: its path below its content folder, without extension; where the folder has catalogs of its
    /// own, behind their folder.
    pub catalog_path: String,
    /// Path below its content folder, with extension: where its localized
    /// pages are.
    pub output_path: String,
    /// Its text.
    pub source: Source,
    /// The starts of its lines.
    pub lines: LineIndex,
    /// Its front matter, if it has one.
    pub front_matter: Option<FrontMatter>,
    /// What the body is written in.
    pub dialect: Dialect,
    /// Everything else.
    pub body: Body,
    /// All of it but the words: what its localized pages have in common.
    pub skeleton: Skeleton,
    /// The page's key: its `ref`, or its path without extension.
    pub key: Option<String>,
    /// What its site expects.
    pub conventions: Arc<Conventions>,
    /// What it says, if it is a data file; it has no front matter and no text
    /// then.
    pub data: Option<Data>,
}

impl Page {
    /// Whether people mean this page by `name`: its path or its key.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.path == name || self.key.as_deref() == Some(name)
    }

    /// Parses `content`, the file `path` in content folder `folder`.
    ///
    /// # Errors
    /// A finding, when the file is none of ours to read: too large, or with
    /// front matter that can't be read.
    pub fn parse(path: &str, folder: &str, content: String, config: &Config) -> Result<Self, Box<Finding>> {
        if content.len() > MAX_BYTES {
            return Err(Box::new(too_large(path, content.len())));
        }
        let source = Source::new(content);
        let text = source.text();
        let lines = LineIndex::new(text);
        if let Some(marker) = conflict_marker(text) {
            return Err(Box::new(conflict(Place::of(path, text, &lines, &marker))));
        }
        let conventions = config.conventions.of_file(folder, path);
        let front_matter =
            super::front_matter::parse_with(text, conventions.json_front_matter).map_err(|error| {
                let place = Place::of(path, text, &lines, &error.span);
                Box::new(
                    Finding::new(
                        Code::UnreadableFrontMatter,
                        format!("the front matter can't be read: {}", error.message),
                    )
                    .at(place)
                    .page(path, None)
                    .note("The page is left out until it is fixed.")
                    .help(unreadable_help(text)),
                )
            })?;
        let block = span_of(front_matter.as_ref());
        let dialect = conventions.dialect.of_file(path);
        let tree = syntax::parse(text, &block, dialect);
        let mut body = super::markdown::of_page(&tree, text, &config.liquid);
        if let Some(matter) = &front_matter {
            body.links.splice(0..0, matter_links::find(matter, &conventions.front_matter));
        }
        let skeleton = super::skeleton::of_tree(&tree, text);
        let output_path = crate::path::inside(folder, path).unwrap_or(path).to_owned();
        let catalog_path = conventions.catalog_path(&output_path);
        let key = if config.page_key == "path" {
            Some(catalog_path.clone())
        } else {
            front_matter.as_ref().and_then(|matter| matter.text(&config.page_key)).map(str::to_owned)
        };
        Ok(Self {
            path: path.to_owned(),
            catalog_path,
            output_path,
            source,
            lines,
            front_matter,
            dialect,
            body,
            skeleton,
            key,
            conventions,
            data: None,
        })
    }

    /// The bytes of the front matter with its fences; empty without one.
    #[must_use]
    pub fn front_matter_span(&self) -> Span {
        span_of(self.front_matter.as_ref())
    }

    /// Whether the site's generator takes the file for no page.
    #[must_use]
    pub fn is_copied(&self) -> bool {
        self.conventions.needs_front_matter && self.front_matter.is_none() && self.data.is_none()
    }

    /// A plain front-matter value.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&str> {
        self.front_matter.as_ref()?.text(key)
    }

    /// The place of `span` in the page.
    #[must_use]
    pub fn place(&self, span: &Span) -> Place {
        Place::of(&self.path, self.source.text(), &self.lines, span)
    }

    /// What identifies the page in ids: its key as a slug.
    #[must_use]
    pub fn key_slug(&self) -> Option<String> {
        self.key.as_deref().map(key_slug)
    }
}

/// How front matter that can't be read is fixed.
fn unreadable_help(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'{') => {
            "Fix this line; the page has to begin with a JSON object, and its text on the line after the last `}`."
        }
        Some(b'+') => "Fix this line; the block between the two `+++` lines has to be TOML.",
        _ => "Fix this line; the block between the two `---` lines has to be a YAML mapping.",
    }
}

fn span_of(front_matter: Option<&FrontMatter>) -> Span {
    front_matter.map_or(0..0, |matter| matter.span.clone())
}

/// A key as a slug: letters and digits, everything else a hyphen.
#[must_use]
pub fn key_slug(key: &str) -> String {
    let mut slug = String::new();
    for character in key.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The finding for a page or data file of `bytes`, too many to be read.
#[must_use]
pub fn too_large(path: &str, bytes: usize) -> Finding {
    let noun = if matches!(path.rsplit('.').next(), Some("yml" | "yaml")) { "file" } else { "page" };
    Finding::new(Code::TooLarge, format!("this {noun} has {} MB, more than glossator reads", bytes >> 20))
        .at(Place::file(path))
        .page(path, None)
        .note(format!("Pages have at most {} MB. This one is left out.", MAX_BYTES >> 20))
        .help("Split the page, or exclude it: `[pages] exclude` in glossator.toml")
}

/// The first line that a merge left behind, `<<<<<<< `.
#[must_use]
pub fn conflict_marker(text: &str) -> Option<Span> {
    if !text.contains("<<<<<<< ") || !text.contains(">>>>>>> ") {
        return None;
    }
    let start = if text.starts_with("<<<<<<< ") { 0 } else { text.find("\n<<<<<<< ")? + 1 };
    text[start..].contains("\n>>>>>>> ").then_some(())?;
    Some(start..start + 7)
}

/// What is told of it.
pub(super) fn conflict(place: Place) -> Finding {
    let path = place.path.clone();
    Finding::new(Code::MergeConflict, "a merge left both versions in this page")
        .at(place)
        .page(&path, None)
        .note("The page is left out until it is fixed.")
        .help("Keep one version, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.")
}
