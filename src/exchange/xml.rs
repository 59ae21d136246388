//! XML, as XLIFF and TMX need it: tags and text with their bytes.
//!
//! Entities are never expanded and nothing is fetched: a declaration of one says nothing, and a
//! reference to one is an error.

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::{BytesStart, Event as Xml};

use crate::text::Span;

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    /// A tag; an empty one is followed by its end.
    Start {
        /// Its name without prefix.
        name: String,
        /// Its attributes in order, each with its value.
        attributes: Vec<(String, String)>,
    },
    /// An end tag, by name without prefix.
    End(String),
    /// Text, without escapes.
    Text(String),
}

impl Event {
    /// The value of an attribute of a tag, by its name as it is written.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&str> {
        let Self::Start { attributes, .. } = self else { return None };
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Why a document can't be read on, in words.
pub(super) type Broken = String;

/// The pieces of `text` in order, each with its bytes. What is broken ends them.
pub(super) fn events(text: &str) -> impl Iterator<Item = (Span, Result<Event, Broken>)> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_comments = false;
    let mut depth = 0_usize;
    let mut is_over = false;
    std::iter::from_fn(move || {
        while !is_over {
            let start = position(&reader);
            let event = reader.read_event();
            let span = start..position(&reader);
            let event = match event {
                Ok(Xml::Start(tag)) => {
                    depth += 1;
                    self::start(&tag)
                }
                Ok(Xml::End(tag)) => {
                    depth = depth.saturating_sub(1);
                    Ok(Event::End(local(tag.name().as_ref()).to_owned()))
                }
                Ok(Xml::Text(text)) => Ok(Event::Text(text.to_string())),
                Ok(Xml::CData(text)) => Ok(Event::Text(text.to_string())),
                Ok(Xml::GeneralRef(reference)) => {
                    let name = reference.to_string();
                    let character = reference.resolve_char_ref();
                    match character {
                        Ok(Some(character)) => Ok(Event::Text(character.to_string())),
                        Ok(None) => match resolve_xml_entity(&name) {
                            Some(text) => Ok(Event::Text(text.to_owned())),
                            None => Err(format!("`&{name};` is an entity, and entities aren't expanded")),
                        },
                        Err(error) => Err(error.to_string()),
                    }
                }
                Ok(Xml::Eof) if depth > 0 => {
                    is_over = true;
                    Err("the file ends in the middle".to_owned())
                }
                Ok(Xml::Eof) => {
                    is_over = true;
                    return None;
                }
                Ok(Xml::Comment(_) | Xml::Decl(_) | Xml::PI(_) | Xml::DocType(_) | Xml::Empty(_)) => continue,
                Err(error) => {
                    is_over = true;
                    Err(format!("this is no XML: {error}"))
                }
            };
            return Some((span, event));
        }
        None
    })
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn start(tag: &BytesStart<'_>) -> Result<Event, Broken> {
    let name = local(tag.name().as_ref()).to_owned();
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| format!("this tag is no XML: {error}"))?;
        let key = attribute.key.as_ref().to_owned();
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_err(|_| format!("the value of `{key}` has an entity, and entities aren't expanded"))?;
        attributes.push((key, value.into_owned()));
    }
    Ok(Event::Start { name, attributes })
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// `text` as it is written between tags and in quotes. What XML can't hold is U+FFFD.
pub(super) fn escaped(text: &str) -> String {
    let is_allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..) && c != '\u{FFFE}';
    let allowed: String = text.chars().map(|c| if is_allowed(c) { c } else { '\u{FFFD}' }).collect();
    escape(allowed.as_str()).replace('\r', "&#13;").replace('\n', "&#10;").replace('\t', "&#9;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<String> {
        let shown = |(_, event): (Span, Result<Event, Broken>)| match event {
            Ok(Event::Start { name, attributes }) => format!("<{name} {attributes:?}"),
            Ok(Event::End(name)) => format!(">{name}"),
            Ok(Event::Text(text)) => text,
            Err(broken) => format!("! {broken}"),
        };
        events(text).map(shown).collect()
    }

    #[test]
    fn tags_and_texts_are_read() {
        let text =
            "<?xml version=\"1.0\"?><!-- x --><a:b c=\"d &amp; e\"><f/>g &lt; &#x41;<![CDATA[<h>]]></a:b>";
        let wanted = ["<b [(\"c\", \"d & e\")]", "<f []", ">f", "g ", "<", " ", "A", "<h>", ">b"];
        assert_eq!(shape(text), wanted);
    }

    #[test]
    fn entities_stay_closed() {
        let bomb =
            "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><a d=\"&b;\">&c;</a>";
        let wanted = [
            "! the value of `d` has an entity, and entities aren't expanded",
            "! `&c;` is an entity, and entities aren't expanded",
            ">a",
        ];
        assert_eq!(shape(bomb), wanted);
    }

    #[test]
    fn what_is_cut_off_is_reported() {
        assert_eq!(shape("<a><b>x"), ["<a []", "<b []", "x", "! the file ends in the middle"]);
        assert_eq!(shape("<a></b>").len(), 2);
    }

    #[test]
    fn what_is_escaped_is_read_back() {
        let text = "a < b & \"c\" 'd' > e\r\n\tf";
        let read: String = shape(&format!("<x>{}</x>", escaped(text)))[1..]
            .iter()
            .take_while(|one| *one != ">x")
            .cloned()
            .collect();
        assert_eq!(read, text);
        assert_eq!(escaped("\u{1}\u{FFFF}"), "\u{FFFD}\u{FFFD}");
    }
}
