//! The files that `init` writes.

use std::fmt::Write as _;

use crate::config::Config;

use super::data::{DataFiles, FOLDER};
use super::survey::Jekyll;

/// What a new `glossator.toml` says beyond the defaults.
pub(super) struct Configuration<'a> {
    /// The content folders that were found, where they aren't the default.
    pub(super) folders: &'a [String],
    /// The globs of pages, where the default finds none.
    pub(super) include: &'a [String],
    /// Jekyll's configuration.
    pub(super) jekyll: Option<&'a Jekyll>,
    /// The languages that were found or asked for.
    pub(super) languages: &'a [String],
    /// The data files, where they are asked for.
    pub(super) data: Option<&'a DataFiles>,
}

const HEAD: &str = r#"# Glossator's configuration. Every key is optional; what is commented out shows the default.

#source-language = "en"
"#;

const FOLDERS: &str = r#"#locales = "locales"                   # the catalogs: what translators edit
#output = "localized"                  # what `glossator build` writes
#page-key = "ref"                      # the front-matter key that identifies a page; "path" for a site without one
#profile = "jekyll"                    # or "jekyll-polyglot", "suffix" (x.de.md: Zola, Hugo), "tree" (de/x.md: Hugo, Docusaurus,
                                       # Starlight, mdBook), "custom"
# With profile = "custom" a preset is changed key by key:
# [custom]
# base = "jekyll"
# path = "{language}/{path}"           # or {stem} and {extension}; below the output folder
# permalink = "prefixed"               # or "kept": the generator puts the language before it
# permalink-key = "permalink"          # front-matter keys; "" for none
# redirect-from = "redirect_from"
# redirect-to = "redirect_to"
# language-key = "lang"
# add-language = true                  # give a page that key where its English page has none
# links = true                         # localize internal links
# anchors = "attribute"                # how headings keep their English anchor: {#id}; "tag", "none"
# html = true                          # whether the renderer keeps tags in Markdown
# markdown = "kramdown"                # or "commonmark"
# address-of-path = false              # whether a page without a permalink has the address of its path
# lower-case = false                   # whether paths and addresses name languages in lower case: pt-br (Hugo)

# The languages, in the order of reports. Stages: "published" (the check waits for it; the default),
# "best-effort" (built, English fills the gaps, nothing waits) and "draft" (reported, not built).
"#;

const NO_LANGUAGE: &str = r#"# Without this table the folders in locales/ are the languages, as drafts.
#[languages]
# de = { stage = "draft" }
"#;

const PAGES: &str = r#"
#[pages]
#include = ["**/*.md"]                 # these files are pages; name others, too: "**/*.markdown", "**/*.html"
#exclude = []
"#;

const RULES: &str = r#"
#[front-matter]
#translate = ["title", "description"]  # dotted keys reach into maps; lists are taken item by item

#[publish]
#minimum = 80                          # percent of a page's segments shown in translation, else the page is withheld
#stale = "english"                     # readers get for a stale segment: "english", "translation", "english-if-material"
#unreviewed = "english"                # or "translation"
#withheld = "nothing"                  # or "redirect": a stub that redirects to the English page
#notice = "plain"                      # "prevails" (the English prevails: your legal choice) or "none"
#data = "localized/translations.json"  # page, language, address, percent: for menus and badges
# hreflang = "_includes/hreflang.html" # <link rel="alternate" …> for layouts: {% include hreflang.html %}
# The same keys for some pages:
# [[publish.pages]]
# match = "legal/**"
# minimum = 100

#[catalogs]
#notes = true                          # English and word diffs as comments in translators' files; false where a platform writes them
#trust = false                         # true: a text that a platform changed after its English changed counts as redone, unseen

#[copies]
#same = []                             # names: a segment made only of these is right when it equals the English

"#;

const DATA: &str = r#"#[data]
#content = []                          # folders with YAML files that layouts read, such as "_data"
#translate = ["title", "description"]  # keys at any depth, or paths: "menu.*.label"
#urls = ["url"]                        # addresses, localized like links
#output = "_data/{language}/{path}"

"#;

const LINKS: &str = r"#keep = []                              # links to these and to what is below them are never prefixed
#anchors = []                           # anchors that the site's layout gives every page
";

const TAIL: &str = r#"# Where a language's translations may link to instead of the English target:
# [links.allow]
# de = ["https://de.wikipedia.org/"]

# allow, warn or deny, by finding; `glossator explain` lists them.
# [levels]
# literal-url = "allow"
"#;

impl Configuration<'_> {
    /// The text of `glossator.toml`.
    pub(super) fn render(&self) -> String {
        let mut text = HEAD.to_owned();
        match self.folders {
            [] => text.push_str("#content = \"content\"                  # or several folders\n"),
            [one] => _ = writeln!(text, "content = {}", quoted(one)),
            several => _ = writeln!(text, "content = {}", list(several)),
        }
        text.push_str(FOLDERS);
        if self.languages.is_empty() {
            text.push_str(NO_LANGUAGE);
        } else {
            text.push_str("[languages]\n");
        }
        for language in self.languages {
            let _ = writeln!(text, "{language} = {{ stage = \"draft\" }}");
        }
        if self.include.is_empty() {
            text.push_str(PAGES);
        } else {
            let _ = writeln!(text, "\n[pages]\ninclude = {}\n#exclude = []", list(self.include));
        }
        text.push_str(RULES);
        match self.data {
            Some(data) => {
                let keys = |keys: &[String]| if keys.is_empty() { "[]".to_owned() } else { list(keys) };
                let _ = writeln!(text, "[data]\ncontent = {}", quoted(FOLDER));
                let _ = writeln!(text, "translate = {}  # look through them", keys(&data.texts));
                let _ = writeln!(text, "urls = {}\n", keys(&data.urls));
            }
            None => text.push_str(DATA),
        }
        match self.jekyll.and_then(|jekyll| jekyll.url.as_deref()) {
            Some(url) => {
                let _ = writeln!(text, "[links]\nsite = {}  # from _config.yml", quoted(url));
            }
            None => text.push_str("#[links]\n# site = \"https://www.example.org\"    # absolute links to the site itself are internal links\n"),
        }
        text.push_str(LINKS);
        text.push_str(TAIL);
        text
    }
}

/// `l10n.toml`, which tells Pontoon and Mozilla's tools where the catalogs are.
pub(super) fn l10n(config: &Config, languages: &[String]) -> String {
    let (locales, source) = (&config.locales, &config.source_language);
    let mut text = "# Where the catalogs are, for Pontoon and compare-locales.\n".to_owned();
    let _ = writeln!(text, "basepath = \".\"\nlocales = {}", list(languages));
    let _ =
        writeln!(text, "\n[[paths]]\n    reference = {}", quoted(&format!("{locales}/{source}/**/*.ftl")));
    let _ = writeln!(text, "    l10n = {}", quoted(&format!("{locales}/{{locale}}/**/*.ftl")));
    text
}

fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::parse;

    /// Lines of TOML stand right behind their `#`, prose and examples behind `# `.
    #[test]
    fn the_defaults_are_those_of_the_program() {
        let text =
            Configuration { folders: &[], include: &[], jekyll: None, languages: &[], data: None }.render();
        assert!(parse(&text).is_ok());
        let shown: String = text
            .lines()
            .map(|line| match line.strip_prefix('#') {
                Some(rest) if !rest.starts_with(' ') => format!("{rest}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        let shown = parse(&shown).expect("the defaults can be read");
        let default = Config::default();
        let view = |config: &Config| {
            format!(
                "{:?} {} {} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
                config.content,
                config.source_language,
                config.locales,
                config.output,
                config.profile,
                config.front_matter.translate,
                config.publish,
                config.catalogs,
                config.copies,
                config.links,
                config.levels,
            )
        };
        assert_eq!(view(&shown), view(&default));
        assert_eq!(shown.page_key, default.page_key);
        for (path, is_page) in [("a.md", true), ("a/b.md", true), ("a.html", false)] {
            assert_eq!(shown.pages.include.matches(path), is_page);
            assert!(!shown.pages.exclude.matches(path));
        }
    }
}
