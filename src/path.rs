//! What a path in a project may be: an allow-list, the same for every path that
//! comes from content or from the configuration, on every system.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::text::harmless::is_invisible;

/// The most bytes of a name: what every file system takes.
const LONGEST: usize = 200;
/// Names that mean devices on Windows, with any extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$", "com", "lpt"];
/// The ASCII characters of names, beside letters and digits.
const SIGNS: &str = "-_.,+@=~!#$&'()[]{}^; ";

/// Why a path can't be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathProblem {
    /// There is nothing between two `/`, or nothing at all.
    Empty,
    /// It has this part, which leads elsewhere or nowhere: `.`, `..`, `.git`.
    Elsewhere(String),
    /// A character that names on some system don't have, or nobody sees.
    Character(char),
    /// A name begins or ends with a blank, or ends with a full stop, which Windows
    /// drops; or it is `~`, which a shell takes for a person's folder.
    Edge(String),
    /// On Windows this is no file but a device.
    Device(String),
    /// A name is longer than file systems take.
    TooLong,
}

impl fmt::Display for PathProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "it is empty, or there is nothing between two `/`"),
            Self::Elsewhere(part) => write!(f, "`{part}` leads elsewhere"),
            Self::Character('\\') => write!(f, "it has a `\\`; folders are set apart by `/`"),
            Self::Character(character) if is_invisible(*character) || character.is_whitespace() => {
                write!(f, "it has the character U+{:04X}, which nobody sees", u32::from(*character))
            }
            Self::Character(character) => write!(f, "it has the character `{character}`"),
            Self::Edge(part) => {
                write!(f, "`{part}` isn't a valid name on every system: a blank or a full stop at its end")
            }
            Self::Device(part) => write!(f, "`{part}` is a device on Windows"),
            Self::TooLong => write!(f, "one of its names has more than {LONGEST} bytes"),
        }
    }
}

/// Checks a relative path with `/`: names of letters, digits and plain signs
/// that mean the same on every system, and never lead out of the folder that
/// the path starts in.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(path: &str) -> Result<(), PathProblem> {
    path.split('/').try_for_each(check_part)
}

/// `path` as it is meant: without `./` before it and `/` behind it, which shells
/// and people add.
#[must_use]
pub fn plain(path: &str) -> &str {
    let mut plain = path;
    while let Some(rest) = plain.strip_prefix("./").filter(|rest| !rest.is_empty()) {
        plain = rest;
    }
    match plain.trim_end_matches('/') {
        "" => plain,
        plain => plain,
    }
}

/// The project's own folder, where pages may stand, too.
pub const ROOT: &str = ".";

/// The path of `path` in `folder`; `None` where it isn't below it.
#[must_use]
pub fn inside<'p>(folder: &str, path: &'p str) -> Option<&'p str> {
    if folder == ROOT {
        return Some(path);
    }
    path.strip_prefix(folder)?.strip_prefix('/').map(|inner| inner.trim_start_matches('/'))
}

/// Folders of the project's own one that never hold pages to translate: what
/// package managers fetch, and what site generators write.
const FETCHED: &[&str] = &["bower_components", "dist", "node_modules", "public", "vendor"];

/// Whether nothing is looked for in the folder `name`, right in the project's.
/// Site generators keep their parts in folders with `_`: posts, layouts,
/// what they write. A content folder of its own is named as such.
#[must_use]
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('_') || FETCHED.contains(&name)
}

fn check_part(part: &str) -> Result<(), PathProblem> {
    if part.is_empty() {
        return Err(PathProblem::Empty);
    }
    if matches!(part, "." | "..") || part.eq_ignore_ascii_case(".git") {
        return Err(PathProblem::Elsewhere(part.to_owned()));
    }
    if let Some(wrong) = part.chars().find(|character| !is_plain(*character)) {
        return Err(PathProblem::Character(wrong));
    }
    if part.starts_with(' ') || part == "~" || part.ends_with([' ', '.']) {
        return Err(PathProblem::Edge(part.to_owned()));
    }
    if is_device(part) {
        return Err(PathProblem::Device(part.to_owned()));
    }
    if part.len() > LONGEST { Err(PathProblem::TooLong) } else { Ok(()) }
}

/// Letters and digits of all scripts with their marks, and signs that no shell
/// pattern, URL, table or file system takes for something else.
fn is_plain(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric() || SIGNS.contains(character);
    }
    let is_sign = matches!(character, '\u{a1}'..='\u{bf}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}'
        | '\u{3001}'..='\u{303f}');
    (character.is_alphanumeric() || is_combining_mark(character) || is_sign) && !is_invisible(character)
}

fn is_device(part: &str) -> bool {
    let name = part.split('.').next().unwrap_or(part).trim_end().to_ascii_lowercase();
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = matches!(bare, "com" | "lpt") && name.len() == bare.len() + 1;
    DEVICES.contains(&bare) && (numbered || (bare == name && !matches!(bare, "com" | "lpt")))
}

/// What two paths have in common that are one file where upper and lower case,
/// or composed and decomposed letters, are the same.
#[must_use]
pub fn folded(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_call_their_files_is_fine() {
        for path in [
            "content",
            "a/b/c.md",
            "_doc/introduction/faq.md",
            "2013-08-11-qubes-os.md",
            "C++ & more (draft) [2].md",
            "Überblick – Start.md",
            "u\u{308}ber.md",
            "プライバシー、規約.md",
            "सामग्री.md",
            "..a/...b.md",
            ".well-known/security.md",
            "com.md",
            "com10.md",
            "console.md",
        ] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn what_leads_elsewhere_or_differs_between_systems_is_not() {
        let part = |text: &str| text.to_owned();
        for (path, problem) in [
            ("", PathProblem::Empty),
            ("/etc/passwd", PathProblem::Empty),
            ("a//b", PathProblem::Empty),
            ("a/", PathProblem::Empty),
            (".", PathProblem::Elsewhere(part("."))),
            ("a/../../b", PathProblem::Elsewhere(part(".."))),
            (".git/hooks/x", PathProblem::Elsewhere(part(".git"))),
            ("a/.GIT/config", PathProblem::Elsewhere(part(".GIT"))),
            ("C:/x", PathProblem::Character(':')),
            ("a\\..\\b", PathProblem::Character('\\')),
            ("%2e%2e/b", PathProblem::Character('%')),
            ("a\n::error::b.md", PathProblem::Character('\n')),
            ("a\u{1b}[31m.md", PathProblem::Character('\u{1b}')),
            ("a\u{202e}b.md", PathProblem::Character('\u{202e}')),
            ("a\u{3164}b.md", PathProblem::Character('\u{3164}')),
            ("a\u{a0}b.md", PathProblem::Character('\u{a0}')),
            ("a\u{fffd}b.md", PathProblem::Character('\u{fffd}')),
            ("a|b.md", PathProblem::Character('|')),
            ("a`b.md", PathProblem::Character('`')),
            ("<b>.md", PathProblem::Character('<')),
            ("~/x", PathProblem::Edge(part("~"))),
            ("a./b", PathProblem::Edge(part("a."))),
            ("a /b", PathProblem::Edge(part("a "))),
            (" a", PathProblem::Edge(part(" a"))),
            ("nul", PathProblem::Device(part("nul"))),
            ("a/Aux.md", PathProblem::Device(part("Aux.md"))),
            ("COM1.x.md", PathProblem::Device(part("COM1.x.md"))),
        ] {
            assert_eq!(check(path), Err(problem), "{path:?}");
        }
        assert_eq!(check(&"a".repeat(201)), Err(PathProblem::TooLong));
    }

    #[test]
    fn spellings_of_one_file_fold_to_one() {
        assert_eq!(folded("Über/A.md"), folded("u\u{308}ber/a.md"));
        assert_ne!(folded("a.md"), folded("b.md"));
    }
}
