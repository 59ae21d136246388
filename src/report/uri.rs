//! Paths as relative URIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is: RFC 3986's unreserved characters, and the `/` between folders.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// `path`, with `/` between its parts, as a URI.
#[must_use]
pub fn of_path(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}
