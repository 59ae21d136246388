//! What serde says of a TOML file, in words that people know.

use crate::text::did_you_mean;

/// What is said of types in the words of TOML, not of Rust.
#[must_use]
pub fn in_words(message: &str) -> String {
    let mut message = message.to_owned();
    for (name, word) in [("sequence", "list"), ("map", "table")] {
        let found = format!("invalid type: {name},");
        if message.starts_with(&found) {
            message = message.replacen(name, word, 1);
        }
        if let Some(before) = message.strip_suffix(&format!("expected a {name}")) {
            message = format!("{before}expected a {word}");
        }
    }
    let meant = meant(&message);
    message + &meant
}

/// What is suggested for a key or a value that nobody knows, by the names in
/// serde's message: ``unknown field `minimun`, expected one of `minimum`, …``.
fn meant(message: &str) -> String {
    let is_unknown =
        ["unknown field `", "unknown variant `"].iter().find_map(|start| message.strip_prefix(start));
    let Some((name, known)) = is_unknown.and_then(|rest| rest.split_once("`, expected ")) else {
        return String::new();
    };
    did_you_mean(name, known.split('`').skip(1).step_by(2))
}
