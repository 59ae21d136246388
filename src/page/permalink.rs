//! Where a page is, by its front matter.

use std::borrow::Cow;

use super::document::Page;
use super::front_matter::{FrontMatterFormat, OpaqueKind, Value};
use crate::finding::{Code, Finding};
use crate::text::Span;

/// What YAML reads as false: a page without a permalink.
const NO: &[&str] = &["false", "no", "off"];

/// How the names begin that stand for something behind a colon.
const PLACEHOLDERS: &str = "basename categories collection contentbasename day filename hour i_day i_month long_day long_month minute month name \
    output_ext path second section short_day short_month short_year slug title w_day w_year week y_day year";

/// A key of YAML that brings all keys of another map along.
const MERGE: &str = "<<";

impl Page {
    /// What the page says of its permalink, from the site's root. The site's
    /// generator may have placeholders in it to fill in.
    #[must_use]
    pub fn permalink_template(&self) -> Option<Cow<'_, str>> {
        let key = self.conventions.permalink_key.as_deref()?;
        let Value::Scalar(scalar) = self.front_matter.as_ref()?.get(key)? else { return None };
        let is_none = !scalar.is_string && NO.contains(&scalar.text.to_ascii_lowercase().as_str());
        (!is_none).then(|| rooted(&scalar.text))
    }

    /// The page's own permalink, if it is known without its site's generator.
    #[must_use]
    pub fn permalink(&self) -> Option<Cow<'_, str>> {
        self.permalink_template().filter(|permalink| !has_placeholder(permalink))
    }

    /// Where readers find the page: its permalink, or what its path says.
    #[must_use]
    pub fn address(&self) -> Option<Cow<'_, str>> {
        if self.data.is_some() {
            return None;
        }
        match self.permalink_template() {
            Some(_) => self.permalink(),
            None => self.conventions.address_with(&self.output_path, self.value("slug")).map(Cow::Owned),
        }
    }

    /// The addresses that redirect to the page: a string or a list of them.
    #[must_use]
    pub fn redirects(&self) -> Vec<&str> {
        self.redirects_with_spans().into_iter().map(|(address, _)| address).collect()
    }

    /// The same addresses with where they stand.
    #[must_use]
    pub fn redirects_with_spans(&self) -> Vec<(&str, &Span)> {
        let key = self.conventions.redirect_from.as_deref().unwrap_or_default();
        let values = match self.front_matter.as_ref().and_then(|matter| matter.get(key)) {
            Some(Value::List(list)) => list.items.as_slice(),
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        let texts = values.iter().filter_map(|value| match value {
            Value::Scalar(scalar) => Some((scalar.text.as_str(), value.span())),
            _ => None,
        });
        texts.collect()
    }

    /// The finding for a page whose language or address isn't written plainly,
    /// and which has to be left out therefore.
    #[must_use]
    pub fn unclear_address(&self) -> Option<Finding> {
        let (key, why, span) = self.merged().or_else(|| self.marked())?;
        let finding = Finding::new(
            Code::UnreadableFrontMatter,
            format!("`{key}` of the front matter can't be read: {why}"),
        )
        .at(self.place(&span))
        .page(&self.path, None)
        .note("The page is left out until it is fixed: its translations might be where it is itself.");
        Some(match key {
            MERGE => finding.help("Write out the keys that the page is to have."),
            key => finding.help(format!("Write `{key}` as plain text, without `&`, `*` and `!`.")),
        })
    }

    fn merged(&self) -> Option<(&str, &'static str, Span)> {
        let matter = self.front_matter.as_ref().filter(|matter| matter.format == FrontMatterFormat::Yaml)?;
        let entry = matter.root.entries.iter().find(|entry| entry.key == MERGE)?;
        Some((MERGE, "it may bring an address along", entry.key_span.clone()))
    }

    fn marked(&self) -> Option<(&str, &'static str, Span)> {
        let conventions = &self.conventions;
        let single = [&conventions.language_key, &conventions.permalink_key];
        let listed = [&conventions.redirect_from, &conventions.redirect_to];
        let keys =
            single.into_iter().map(|key| (key, false)).chain(listed.into_iter().map(|key| (key, true)));
        keys.filter_map(|(key, is_list)| Some((key.as_deref()?, is_list))).find_map(|(key, is_list)| {
            let value = self.outermost(key)?;
            let values = match value {
                Value::List(list) if is_list => list.items.as_slice(),
                value => std::slice::from_ref(value),
            };
            values.iter().find_map(|value| Some((key, unreadable(value)?, value.span().clone())))
        })
    }

    /// The value at `key`, or of the map that may hold it and can't be read.
    fn outermost(&self, key: &str) -> Option<&Value> {
        let matter = self.front_matter.as_ref()?;
        let above = key.match_indices('.').filter_map(|(dot, _)| matter.get(&key[..dot]));
        matter.get(key).or_else(|| above.into_iter().find(|value| matches!(value, Value::Opaque(_))))
    }
}

/// Why a value is no plain text, if it isn't.
fn unreadable(value: &Value) -> Option<&'static str> {
    match value {
        Value::Scalar(scalar) => {
            let is_odd = scalar.text.contains(char::is_control);
            is_odd.then_some("it has a line break, or another character that no address has")
        }
        Value::Opaque(opaque) => match opaque.kind {
            OpaqueKind::Null => None,
            OpaqueKind::Alias => Some("it is an alias"),
            OpaqueKind::Marked => Some("it has an anchor or a tag"),
        },
        Value::List(_) => Some("it is a list"),
        Value::Map(_) => Some("it is a map"),
    }
}

/// `address` from the site's root: generators add the slash that it lacks.
#[must_use]
pub fn rooted(address: &str) -> Cow<'_, str> {
    if address.starts_with('/') { Cow::Borrowed(address) } else { Cow::Owned(format!("/{address}")) }
}

/// Whether the site's generator fills something in: Jekyll and Hugo behind a
/// colon, Eleventy with Liquid.
fn has_placeholder(permalink: &str) -> bool {
    let is_filled = |name: &str| PLACEHOLDERS.split(' ').any(|known| name.starts_with(known));
    permalink.contains("{{") || permalink.contains("{%") || permalink.split(':').skip(1).any(is_filled)
}
