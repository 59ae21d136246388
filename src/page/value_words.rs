//! Whether the value of a parameter or an attribute looks like words for readers.

use crate::text::words::is_cjk;

/// Names of parameters whose values readers see or hear wherever they are used.
const WORDS: &[&str] = &[
    "alt",
    "aria-label",
    "button",
    "button_text",
    "caption",
    "content",
    "desc",
    "description",
    "heading",
    "headline",
    "label",
    "link_text",
    "message",
    "note",
    "placeholder",
    "quote",
    "subtitle",
    "summary",
    "text",
    "title",
    "tooltip",
];

/// Names of parameters whose values are none, whatever they look like.
const NO_WORDS: &[&str] = &[
    "action",
    "class",
    "classname",
    "classes",
    "color",
    "colour",
    "css",
    "data",
    "date",
    "file",
    "filter",
    "font",
    "height",
    "href",
    "id",
    "icon",
    "image",
    "img",
    "key",
    "lang",
    "language",
    "layout",
    "link",
    "order",
    "path",
    "rel",
    "size",
    "sizes",
    "sort",
    "src",
    "srcset",
    "style",
    "target",
    "template",
    "theme",
    "type",
    "url",
    "where",
    "width",
];

/// Tags and shortcodes whose parameters without a name lead to something.
const LEADING: &[&str] =
    &["gist", "include", "include_relative", "link", "param", "partial", "ref", "relref", "render"];

/// Whether the value `said` of the parameter `name` looks like words for readers.
pub(super) fn look_like_words(name: &str, said: &str) -> bool {
    let name = name.to_lowercase();
    let words: Vec<&str> =
        said.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let begins_as_text = said.starts_with(|c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_ascii()));
    let is_address = said.starts_with(['/', '#', '.']) || said.contains("://");
    if is_setting(&name) || is_address || said.starts_with('{') {
        return false;
    }
    if WORDS.contains(&name.as_str()) {
        let is_key = said.contains(['/', '_', '.', '#', '=']) || (said.contains('-') && !begins_as_text);
        return words.len() > 1 || (words.len() == 1 && !is_key);
    }
    begins_as_text && words.len() > 2 && has_small_word(said)
}

/// Whether the value `said` of a parameter without a name, or of a component's attribute
/// `name`, does: those are written for this place, and fewer of them are settings.
pub(super) fn look_like_a_text(name: &str, said: &str) -> bool {
    let tag = name.split('.').next().unwrap_or_default();
    if is_setting(name) || LEADING.contains(&tag) {
        return false;
    }
    let begins_as_text = said.starts_with(char::is_uppercase) && said.contains(' ') && has_small_word(said);
    let is_file = said.contains('/') || has_extension(said);
    look_like_words(name, said) || ((begins_as_text || said.contains(is_cjk)) && !is_file)
}

/// Whether the title `said` of a code block does: mostly it is the name of a file.
pub(super) fn is_title_of_code(name: &str, said: &str) -> bool {
    matches!(name, "title" | "caption" | "label") && !has_extension(said) && look_like_a_text("", said)
}

/// Names of people, places and typefaces have no such words.
fn has_small_word(said: &str) -> bool {
    said.split_whitespace().any(|word| word.len() > 1 && word.starts_with(char::is_lowercase))
}

/// Whether it ends as the name of a file does.
fn has_extension(said: &str) -> bool {
    said.rsplit_once('.').is_some_and(|(_, end)| {
        (1..6).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Whether nothing with this name holds words.
fn is_setting(name: &str) -> bool {
    let name = name.to_lowercase();
    NO_WORDS.contains(&name.as_str()) || name.starts_with("data-")
}

#[cfg(test)]
mod tests {
    use super::{is_title_of_code, look_like_a_text, look_like_words};

    #[test]
    fn words_are_told_from_names_and_values() {
        for (name, said) in [
            ("caption", "a plant"),
            ("caption", "Plant"),
            ("text", "cluster"),
            ("alt", "植物"),
            ("title", "It is 5 o'clock"),
            ("credit", "Photo by Ada"),
        ] {
            assert!(look_like_words(name, said), "{name}={said}");
        }
        for (name, said) in [
            ("title", "fee-table"),
            ("text", "plant.png"),
            ("title", "Home_key"),
            ("class", "Big red button now"),
            ("alt", "/a b c"),
            ("author", "Ada Mary Smith"),
            ("font", "Open Sans"),
            ("x", "a b c d"),
            ("caption", "5"),
            ("data-x", "Some words for scripts"),
        ] {
            assert!(!look_like_words(name, said), "{name}={said}");
        }
    }

    #[test]
    fn texts_are_told_from_settings() {
        for (name, said) in
            [("button.0", "Read more"), ("heading", "Start"), ("tab.1", "続きを読む"), ("cta", "Get it now")]
        {
            assert!(look_like_a_text(name, said), "{name}={said}");
        }
        for (name, said) in [
            ("ref.0", "Some page of ours"),
            ("figure.0", "My plant.png"),
            ("font.0", "Open Sans"),
            ("size", "Large or small"),
            ("tab.0", "Linux"),
            ("youtube.0", "w7Ft2ymGmfc"),
            ("className", "Card is wide"),
        ] {
            assert!(!look_like_a_text(name, said), "{name}={said}");
        }
    }

    #[test]
    fn titles_of_code_are_told_from_names_of_files() {
        assert!(is_title_of_code("title", "Add two numbers"));
        for (name, said) in [("title", "src/My file.js"), ("title", "Dockerfile"), ("lines", "Of no use")] {
            assert!(!is_title_of_code(name, said), "{name}={said}");
        }
    }
}
