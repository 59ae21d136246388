//! What a front matter says, with the bytes of every key and value.

use std::fmt;

use crate::text::Span;

/// How deep lists and maps may be nested; the outermost map is level 1.
pub const MAXIMUM_DEPTH: usize = 32;

/// The language of a front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrontMatterFormat {
    /// Between `---` lines; `...` may close it.
    Yaml,
    /// Between `+++` lines.
    Toml,
    /// An object, which needs no fences.
    Json,
}

/// A page's front matter.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    /// Its language.
    pub format: FrontMatterFormat,
    /// The whole block with its fences and their line ends; starts at 0.
    pub span: Span,
    /// What stands between the fences; empty or whole lines. Of JSON the object with its braces.
    pub content: Span,
    /// The keys; none when the block is empty or only comments.
    pub root: Map,
}

/// Keys with their values, in the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// From the first key (or brace) to the last value (or brace). A TOML
    /// table's is that of its header.
    pub span: Span,
    /// Written in braces.
    pub flow: bool,
    /// The keys; no key stands twice.
    pub entries: Vec<KeyValue>,
}

/// One key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyValue {
    /// The key without quotes.
    pub key: String,
    /// The key as written.
    pub key_span: Span,
    /// What it stands for.
    pub value: Value,
}

/// What a key or list item stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// One text, number, date, or `true` and `false`.
    Scalar(Scalar),
    /// A list.
    List(List),
    /// A map.
    Map(Map),
    /// What can't be read or edited as text.
    Opaque(OpaqueValue),
}

/// One text, number, date, or `true` and `false`.
#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    /// The scalar as written, with its quotes; no comment, blank or line end
    /// after it.
    pub span: Span,
    /// The value of a string; anything else as it is written (`3`, `2018-07-26`).
    pub text: String,
    /// How it is written.
    pub style: Quoting,
    /// Whether it is a string for every reader. For YAML, version 1.1 and 1.2:
    /// `no` isn't.
    pub is_string: bool,
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// Without quotes, on one or more lines.
    Plain,
    /// In `'single'` quotes.
    Single,
    /// In `"double"` quotes.
    Double,
    /// A block: YAML's `|` and `>`, TOML's three quotes.
    Block,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// From the first dash or bracket to the last item or bracket. For TOML's
    /// `[[tables]]` from the first header to the last.
    pub span: Span,
    /// Written in brackets.
    pub flow: bool,
    /// The items.
    pub items: Vec<Value>,
}

/// A value that can't be read or edited as text, and is never expanded.
#[derive(Debug, Clone, PartialEq)]
pub struct OpaqueValue {
    /// The value as written, with its anchor or tag. Empty for a value that
    /// isn't there: then the place after the key's colon.
    pub span: Span,
    /// What it is.
    pub kind: OpaqueKind,
    /// The bytes of `span`.
    pub raw: String,
}

/// Why a value is opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpaqueKind {
    /// No value, `~` or `null`.
    Null,
    /// `*name`: the value stands elsewhere.
    Alias,
    /// It has an anchor (`&name`) or a tag (`!!str`), whatever follows.
    Marked,
}

/// Why a front matter, or a file of YAML, can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatterError {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// Where in the page.
    pub span: Span,
}

impl fmt::Display for FrontMatterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for FrontMatterError {}

/// A value found by [`FrontMatter::locate`].
#[derive(Debug, Clone, PartialEq)]
pub struct ValuePlace<'f> {
    /// Which entry or item to take at each level, from the root; never empty.
    pub steps: Vec<usize>,
    /// The value.
    pub value: &'f Value,
    /// Whether it stands somewhere inside brackets or braces.
    pub flow: bool,
}

impl FrontMatter {
    /// The value at `dotted`: keys and, in lists, indexes from 0, joined with
    /// dots (`authors.0.name`). A key that has dots itself is found too.
    #[must_use]
    pub fn locate(&self, dotted: &str) -> Option<ValuePlace<'_>> {
        locate_in_map(&self.root, dotted, false)
    }

    /// The value at `dotted`, as in [`Self::locate`].
    #[must_use]
    pub fn get(&self, dotted: &str) -> Option<&Value> {
        self.locate(dotted).map(|place| place.value)
    }

    /// The scalars that `key` means, with where they stand, as in [`Self::locate`]: dotted, it reaches into
    /// maps, and lists are taken item by item (`authors.name`).
    #[must_use]
    pub fn scalars(&self, key: &str) -> Vec<(String, &Scalar)> {
        let (first, rest) = key.split_once('.').map_or((key, None), |(first, rest)| (first, Some(rest)));
        let mut found = Vec::new();
        if let Some(value) = self.get(first) {
            add_scalars(first, value, rest, &mut found);
        }
        found
    }

    /// The text of the scalar at `dotted`, of whatever type: `ref: 3` gives "3".
    #[must_use]
    pub fn text(&self, dotted: &str) -> Option<&str> {
        match self.get(dotted)? {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }
}

/// Adds the scalars below `value`, whose own dotted key is `path`; `rest` of the key
/// reaches into maps.
fn add_scalars<'f>(path: &str, value: &'f Value, rest: Option<&str>, found: &mut Vec<(String, &'f Scalar)>) {
    match value {
        Value::List(list) => {
            for (at, item) in list.items.iter().enumerate() {
                add_scalars(&format!("{path}.{at}"), item, rest, found);
            }
        }
        Value::Map(map) => {
            let Some(rest) = rest else { return };
            let (key, deeper) = rest.split_once('.').map_or((rest, None), |(key, rest)| (key, Some(rest)));
            if let Some(entry) = map.entries.iter().find(|entry| entry.key == key) {
                add_scalars(&format!("{path}.{key}"), &entry.value, deeper, found);
            }
        }
        Value::Scalar(scalar) if rest.is_none() => found.push((path.to_owned(), scalar)),
        Value::Scalar(_) | Value::Opaque(_) => {}
    }
}

fn locate_in_map<'f>(map: &'f Map, path: &str, flow: bool) -> Option<ValuePlace<'f>> {
    let flow = flow || map.flow;
    let child = |key: &str, rest: Option<&str>| {
        let step = map.entries.iter().position(|entry| entry.key == key)?;
        locate_in_child(step, &map.entries[step].value, rest, flow)
    };
    child(path, None)
        .or_else(|| path.match_indices('.').find_map(|(dot, _)| child(&path[..dot], Some(&path[dot + 1..]))))
}

fn locate_in_list<'f>(list: &'f List, path: &str, flow: bool) -> Option<ValuePlace<'f>> {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let step = head.parse::<usize>().ok()?;
    locate_in_child(step, list.items.get(step)?, rest, flow || list.flow)
}

fn locate_in_child<'f>(
    step: usize,
    value: &'f Value,
    rest: Option<&str>,
    flow: bool,
) -> Option<ValuePlace<'f>> {
    let Some(rest) = rest else { return Some(ValuePlace { steps: vec![step], value, flow }) };
    let mut place = match value {
        Value::Map(map) => locate_in_map(map, rest, flow)?,
        Value::List(list) => locate_in_list(list, rest, flow)?,
        Value::Scalar(_) | Value::Opaque(_) => return None,
    };
    place.steps.insert(0, step);
    Some(place)
}

impl Value {
    /// The value as written.
    #[must_use]
    pub fn span(&self) -> &Span {
        match self {
            Self::Scalar(scalar) => &scalar.span,
            Self::List(list) => &list.span,
            Self::Map(map) => &map.span,
            Self::Opaque(opaque) => &opaque.span,
        }
    }
}

/// Refuses a level too deep.
pub(super) fn check_depth(depth: usize, at: usize, noun: &str) -> Result<(), FrontMatterError> {
    if depth <= MAXIMUM_DEPTH {
        return Ok(());
    }
    let message = format!("the {noun} is nested deeper than {MAXIMUM_DEPTH} levels");
    Err(FrontMatterError { message, span: at..at })
}
