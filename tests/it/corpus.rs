//! The pages that the laws are tried on: this repository's own, the fixtures',
//! the specifications' examples, and each of them with other line endings.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use glossator::config::{self, Config};
use glossator::language::Language;
use glossator::localize::{Context, LocalizeError, Rendering, localize};
use glossator::site::files::Memory;
use glossator::site::{Site, SitePage};

use crate::spec_examples;

/// What a site's Markdown can be.
const GRAMMARS: [&str; 2] = ["kramdown", "commonmark"];

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

/// The configuration that pages are read with: their paths are their keys.
pub(crate) fn configuration(markdown: &str) -> Config {
    let keys = r#"["title", "description", "tags", "author.name", "links.label"]"#;
    let text = format!(
        "page-key = \"path\"\nprofile = \"custom\"\n[custom]\nmarkdown = \"{markdown}\"\n\
         [languages]\nde = {{}}\n[front-matter]\ntranslate = {keys}\n"
    );
    config::parse(&text).expect("the configuration is right")
}

/// The site that consists of `pages`, given by name and text.
fn site_of(markdown: &str, pages: impl IntoIterator<Item = (String, String)>) -> Site {
    let files = pages.into_iter().map(|(name, text)| (format!("content/{name}.md"), text.into_bytes()));
    Site::load(configuration(markdown), &Memory(files.collect())).expect("memory can be read")
}

/// The sites of one page, one for each grammar.
pub(crate) fn sites_of_page(text: &str) -> [Site; 2] {
    GRAMMARS.map(|markdown| site_of(markdown, [("page".to_owned(), text.to_owned())]))
}

/// Every page that stands in a file, and every example of the specifications,
/// by name.
pub(crate) fn texts() -> Vec<(String, String)> {
    let folders = ["content", "tests/pages", "tests/sites"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| files(folder, "md"));
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
            pages.extend(variants.into_iter().map(|(variant, text)| (format!("{variant}/{name}"), text)));
        }
        GRAMMARS.map(|markdown| site_of(markdown, pages.clone()))
    })
}

/// The localized page of `page` in `language`, without notice and with all
/// links as they are.
pub(crate) fn localized(
    page: &SitePage,
    language: &Language,
    renderings: &[Rendering],
) -> Result<String, LocalizeError> {
    localize(&Context {
        page: &page.page,
        segments: &page.segments,
        renderings,
        language,
        source_language: &english(),
        skeleton: &page.skeleton,
        link_edits: &[],
        redirect_to: None,
        notice: None,
        catalog_path: "locales/de/page.ftl",
    })
}

/// The source's language.
pub(crate) fn english() -> Language {
    Language::parse("en").expect("English is a language")
}

/// A language that isn't the source's.
pub(crate) fn german() -> Language {
    Language::parse("de").expect("German is a language")
}
