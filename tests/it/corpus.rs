//! The pages that the laws are tried on: this repository's own, the fixtures',
//! the specifications' examples, and each of them with other line endings.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use glossator::site::Site;

use crate::oracle::page::{GRAMMARS, site_of};
use crate::spec_examples;

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below `folder` whose names end with `extension`, sorted; none
/// where there is no such folder.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `path` below the repository's root, with `/`.
pub(crate) fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every page that stands in a file, and every example of the specifications,
/// by name.
pub(crate) fn texts() -> Vec<(String, String)> {
    let folders =
        ["content", "tests/pages", "tests/sites", "tests/e2e/generators"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| [files(folder, "md"), files(folder, "mdx")]).flatten();
    let mut texts: Vec<_> = files.map(|path| (relative(&path), read(&path))).collect();
    for (at, example) in spec_examples::examples().into_iter().enumerate() {
        texts.push((format!("{at} {} {}", example.source, example.number), example.markdown));
    }
    texts
}

/// `text` as other editors and systems save it.
pub(crate) fn variants(text: &str) -> Vec<(&'static str, String)> {
    let mut line = 0;
    let mixed = |character: char| {
        line += usize::from(character == '\n');
        if character == '\n' && line % 3 == 0 { vec!['\r', '\n'] } else { vec![character] }
    };
    let mixed: String = text.replace("\r\n", "\n").chars().flat_map(mixed).collect();
    vec![
        ("as it is", text.to_owned()),
        ("with CRLF", text.replace("\r\n", "\n").replace('\n', "\r\n")),
        ("with byte order mark", format!("\u{FEFF}{text}")),
        ("without final newline", text.trim_end_matches('\n').to_owned()),
        ("with mixed line endings", mixed),
    ]
}

/// `text` as it is, and one other variant, by `number`: all of them over many
/// texts.
pub(crate) fn two_variants(text: &str, number: usize) -> [(&'static str, String); 2] {
    let mut variants = variants(text);
    let other = variants.swap_remove(1 + number % (variants.len() - 1));
    [variants.swap_remove(0), other]
}

/// The sites of all [`texts`], one for each grammar: files in all
/// [`variants`], examples in two.
pub(crate) fn all() -> &'static [Site; 2] {
    static SITES: OnceLock<[Site; 2]> = OnceLock::new();
    SITES.get_or_init(|| {
        let mut pages = Vec::new();
        for (number, (name, text)) in texts().into_iter().enumerate() {
            let is_file = Path::new(&name).extension().is_some_and(|found| found == "md");
            let variants = if is_file { variants(&text) } else { two_variants(&text, number).to_vec() };
            pages.extend(variants.into_iter().map(|(variant, text)| (format!("{variant}/{name}.md"), text)));
        }
        GRAMMARS.map(|markdown| site_of(markdown, pages.clone()))
    })
}
