//! What the tokenizer reads from. With each attribute in quotes it goes one
//! call deeper, so a tag with very many of them could end the program: reading
//! stops there, and what follows is a tag that never ends.

use std::cell::Cell;
use std::fmt;

use html5gum::{Readable as _, Reader, StringReader};

/// The most attributes in quotes of one tag.
pub(super) const MAX_ATTRIBUTES: usize = 100;

/// HTML up to a tag with too many attributes.
pub(super) struct Limited<'h> {
    html: StringReader<'h>,
    /// How many attributes in quotes the tag has that is being read. Whoever
    /// hears that it has ended begins anew.
    attributes: &'h Cell<usize>,
}

impl<'h> Limited<'h> {
    pub(super) fn new(html: &'h str, attributes: &'h Cell<usize>) -> Self {
        Self { html: html.to_reader(), attributes }
    }
}

/// A tag has more attributes than are read.
#[derive(Debug)]
pub(super) struct TooManyAttributes;

impl fmt::Display for TooManyAttributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a tag has more than {MAX_ATTRIBUTES} attributes")
    }
}

impl std::error::Error for TooManyAttributes {}

impl Reader for Limited<'_> {
    type Error = TooManyAttributes;

    /// The tokenizer asks for a single byte where a value may begin.
    fn read_byte(&mut self) -> Result<Option<u8>, Self::Error> {
        let Ok(byte) = self.html.read_byte();
        if matches!(byte, Some(b'"' | b'\'')) {
            self.attributes.set(self.attributes.get() + 1);
        }
        if self.attributes.get() > MAX_ATTRIBUTES { Err(TooManyAttributes) } else { Ok(byte) }
    }

    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Self::Error> {
        let Ok(found) = self.html.try_read_string(text, case_sensitive);
        Ok(found)
    }

    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Self::Error> {
        let Ok(found) = self.html.read_until(needle, buffer);
        Ok(found)
    }
}
