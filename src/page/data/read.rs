//! From the text of a data file to what is translated and localized in it.

use std::fmt::Write as _;
use std::sync::Arc;

use super::super::body::{Body, Link, LinkKind};
use super::super::document::{MAX_BYTES, Page, conflict, conflict_marker, too_large};
use super::super::front_matter::{FrontMatterError, Quoting, Scalar, Value, parse_file};
use super::super::skeleton::Skeleton;
use super::super::source::Source;
use super::text::DataText;
use super::value_path::{Path, PathStep};
use super::{Data, WRITTEN};
use crate::config::{Config, without_extension};
use crate::finding::{Code, Finding, Place};
use crate::language::SOURCE;
use crate::syntax::Dialect;
use crate::text::{LineIndex, Span};

impl Page {
    /// Parses `content`, the data file `path` in data folder `folder`; `None`
    /// for one with nothing to translate or to localize, and for one that
    /// glossator wrote.
    ///
    /// # Errors
    /// A finding, when the file is none of ours to read.
    pub fn parse_data(
        path: &str,
        folder: &str,
        content: String,
        config: &Config,
    ) -> Result<Option<Self>, Box<Finding>> {
        if content.len() > MAX_BYTES {
            return Err(Box::new(too_large(path, content.len())));
        }
        let source = Source::new(content);
        let text = source.text();
        if text.starts_with(WRITTEN) {
            return Ok(None);
        }
        let lines = LineIndex::new(text);
        if let Some(marker) = conflict_marker(text) {
            return Err(Box::new(conflict(Place::of(path, text, &lines, &marker))));
        }
        let root = parse_file(text)
            .map_err(|error| Box::new(unreadable(&error, Place::of(path, text, &lines, &error.span))))?;
        let mut walk = DataWalk { text, config, texts: Vec::new(), links: Vec::new() };
        walk.value(&root, &mut Path::default(), false);
        if walk.texts.is_empty() && walk.links.is_empty() {
            return Ok(None);
        }
        let (texts, mut links) = (walk.texts, walk.links);
        links.sort_by_key(|link| link.span.start);
        let inner = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/').to_owned();
        let output_path = format!("{}/{inner}", folder.rsplit('/').next().unwrap_or(folder));
        let catalog_path = without_extension(&output_path).to_owned();
        Ok(Some(Self {
            conventions: Arc::clone(&config.conventions),
            path: path.to_owned(),
            key: Some(catalog_path.clone()),
            catalog_path,
            output_path,
            source,
            lines,
            front_matter: None,
            dialect: config.conventions.dialect,
            body: Body { links, ..Body::default() },
            skeleton: Skeleton::default(),
            data: Some(Data { root, texts, path: inner }),
        }))
    }
}

struct DataWalk<'t> {
    text: &'t str,
    config: &'t Config,
    texts: Vec<DataText>,
    links: Vec<Link>,
}

impl DataWalk<'_> {
    /// What a layout takes values for.
    fn dialect(&self) -> Dialect {
        self.config.conventions.dialect
    }

    fn value(&mut self, value: &Value, path: &mut Path, flow: bool) {
        match value {
            Value::Map(map) => {
                for entry in &map.entries {
                    path.0.push(PathStep::Key(entry.key.clone()));
                    self.value(&entry.value, path, flow || map.flow);
                    path.0.pop();
                }
            }
            Value::List(list) => {
                for (at, item) in list.items.iter().enumerate() {
                    path.0.push(PathStep::Item(at));
                    self.value(item, path, flow || list.flow);
                    path.0.pop();
                }
            }
            Value::Scalar(scalar) if path.is_meant_by(&self.config.data.urls) => {
                let Some((span, destination)) = destination(scalar, &self.text[scalar.span.clone()]) else {
                    return;
                };
                let kind = LinkKind::Data(path.keys());
                self.links.push(Link {
                    kind,
                    span,
                    destination: destination.to_owned(),
                    shown: None,
                    stays: None,
                });
            }
            Value::Scalar(scalar) if path.is_meant_by(&self.config.data.translate) => {
                let written = &self.text[scalar.span.clone()];
                let Some(text) = DataText::new(path.clone(), scalar, written, flow, self.dialect()) else {
                    return;
                };
                self.links.extend(text.links.iter().filter_map(|link| in_file(link, &text, written)));
                self.texts.push(text);
            }
            Value::Scalar(_) | Value::Opaque(_) => {}
        }
    }
}

/// Where an address stands in what is `written` for it, and what it is. `None`
/// for a block that holds more than one on a line.
fn destination<'s>(scalar: &'s Scalar, written: &str) -> Option<(Span, &'s str)> {
    let (start, end) = (scalar.span.start, scalar.span.end);
    match scalar.style {
        Quoting::Plain => Some((start..end, &scalar.text)),
        Quoting::Single | Quoting::Double => Some((start + 1..end - 1, &scalar.text)),
        Quoting::Block => {
            let address = scalar.text.trim();
            let behind_header = &written[written.find('\n')?..];
            let start = end - behind_header.trim_start().len();
            (behind_header.trim() == address).then(|| (start..start + address.len(), address))
        }
    }
}

/// A link of `text` where the file has it: its destination is found among what
/// is `written` for the value. `None` where YAML writes it otherwise.
fn in_file(link: &Link, text: &DataText, written: &str) -> Option<Link> {
    let destination = &text.value[link.span.clone()];
    if destination.is_empty() {
        return None;
    }
    let before = text.value.match_indices(destination).take_while(|(at, _)| *at < link.span.start).count();
    let places: Vec<usize> = written.match_indices(destination).map(|(at, _)| at).collect();
    if places.len() != text.value.matches(destination).count() {
        return None;
    }
    let start = text.span.start + places.get(before)?;
    let kind = LinkKind::InData { key: text.path.keys(), at: link.span.start };
    Some(Link { kind, span: start..start + destination.len(), ..link.clone() })
}

fn unreadable(error: &FrontMatterError, place: Place) -> Finding {
    let mut message = String::from("this data file can't be read: ");
    let _ = write!(message, "{error}");
    let path = place.path.clone();
    Finding::new(Code::UnreadableData, message)
        .at(place)
        .page(&path, None)
        .note(format!(
            "The file is left out until it is fixed: readers of every language get the {SOURCE} one."
        ))
        .help("Fix this line; the file has to be one YAML document, and no key may stand twice.")
}
