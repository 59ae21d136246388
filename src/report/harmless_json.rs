//! JSON ready for a terminal and a log too: what nobody sees, moves text or is obeyed stands as an
//! escape, and means the same. Lists are written one by one.

use std::io::{self, Write};

use serde::{Serialize, Serializer};
use serde_json::ser::{Formatter, PrettyFormatter};

use crate::text::harmless::is_invisible;

/// A list whose items are made as they are written.
pub(super) struct Each<I>(pub(super) I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// Lays JSON out in lines, with escapes for what is harmful in a terminal or a log.
#[derive(Debug, Default)]
pub(super) struct Harmless(PrettyFormatter<'static>);

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut copied = 0;
        for (at, character) in fragment.char_indices() {
            let is_command = character == '#' && fragment[at + 1..].starts_with("#[");
            if is_invisible(character) || is_command {
                out.write_all(&fragment.as_bytes()[copied..at])?;
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
                copied = at + character.len_utf8();
            }
        }
        out.write_all(&fragment.as_bytes()[copied..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    use super::super::json::text;

    #[test]
    fn what_is_harmful_stands_as_an_escape() {
        let words = "a\u{202e}b\u{7f}\u{e0041} ##[group]\nü日";
        let json = text(&words);
        assert_eq!(json, "\"a\\u202eb\\u007f\\udb40\\udc41 \\u0023#[group]\\nü日\"\n");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), words);
    }
}
