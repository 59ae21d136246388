//! The files that `init` writes.

use std::fmt::Write as _;

use crate::config::Config;

use super::data::{DataFiles, FOLDER};
use super::generator::Generator;
use super::survey::Jekyll;

/// What a new `glossator.toml` says beyond the defaults.
#[derive(Default)]
pub(super) struct Configuration<'a> {
    /// The content folders that were found, where they aren't the default.
    pub(super) folders: &'a [String],
    /// The globs of pages, where the default finds none.
    pub(super) include: &'a [String],
    /// The generator, where it isn't Jekyll.
    pub(super) generator: Option<Generator>,
    /// Jekyll's configuration.
    pub(super) jekyll: Option<&'a Jekyll>,
    /// The languages that were found or asked for.
    pub(super) languages: &'a [String],
    /// The data files, where they are asked for.
    pub(super) data: Option<&'a DataFiles>,
}

const HEAD: &str = r#"# Glossator's configuration. Every key is optional; what is commented out shows the default, or an example where it
# says so. To switch a line on, take its # away.

#source-language = "en"
"#;

const FOLDERS: &str = r#"#locales = "locales"                   # the catalogs: what translators edit
#output = "localized"                  # what `glossator build` writes; a content folder where localized pages stand there, too
#page-key = "ref"                      # the front-matter key that identifies a page; "path" for a site without one
#profile = "jekyll"                    # or "jekyll-polyglot", "eleventy", "hugo", "docusaurus", "starlight", "vitepress",
                                       # "mkdocs", "mdbook"

[custom]                               # changes the profile key by key; these are the values of "jekyll"
#path = "{language}/{path}"            # or {stem} and {extension}; below the output folder
#permalink = "prefixed"                # or "kept": the generator puts the language before it
#permalink-key = "permalink"           # front-matter keys; "" for none
#redirect-from = "redirect_from"
#redirect-to = "redirect_to"
#language-key = "lang"
#add-language = true                   # give a page that key where its English page has none
#links = true                          # localize internal links
#anchors = "attribute"                 # how headings keep their English anchor: {#id}; "tag", "comment", "none"
#html = true                           # whether the renderer keeps tags in Markdown
#markdown = "kramdown"                 # or "commonmark", "nunjucks", "directives" (with :::note), "mdx", "python"
#math = false                          # whether formulas are read, $x^2$: remark-math, arithmatex and the like
#address-of-path = false               # whether a page without a permalink has the address of its path
#address-base = ""                     # what such an address begins with: "/docs"
#address-end = "/"                     # and what it ends with: "/", ".html", ""
#relative = "address"                  # what relative addresses are relative to: "file", or "images" for those alone
#lower-case = false                    # whether paths and addresses name languages in lower case: pt-br (Hugo)

# The languages, in the order of reports. Stages: "published" (the check waits for it; the default),
# "best-effort" (built, English fills the gaps, nothing waits) and "draft" (reported, not built).
"#;

const NO_LANGUAGE: &str = r#"[languages]                            # while none is named, the folders in locales/ are the languages, as drafts
#de = { stage = "draft" }              # an example
"#;

const PAGES: &str = r#"
[pages]
#include = ["**/*.md"]                 # these files are pages; name others, too: "**/*.markdown", "**/*.html"
#exclude = []
"#;

const RULES: &str = r#"
[front-matter]
#translate = ["title", "description"]  # instead of the keys that the profile knows; these are those of "jekyll". Dotted
                                       # keys reach into maps; lists are taken item by item
#urls = []                             # the same for addresses, localized like links

[publish]
#minimum = 80                          # percent of a page's segments shown in translation, else the page is withheld
#stale = "english"                     # readers get for a stale segment: "english", "translation", "english-if-material"
#unreviewed = "english"                # or "translation"
#withheld = "redirect-published"       # a page that was published before becomes a redirect to the English one; "nothing", or
                                       # "redirect" for every one
#notice = "plain"                      # "prevails" (the English prevails: your legal choice) or "none"
#data = "localized/translations.json"  # page, language, address, percent: for menus and badges
#hreflang = "_includes/hreflang.html"  # an example: <link rel="alternate" …> for layouts: {% include hreflang.html %}
#pages = [{ match = "legal/**", minimum = 100 }]  # an example: the same keys for some pages

[catalogs]
#notes = true                          # English and word diffs as comments in translators' files; false where a platform writes them
#trust = false                         # true: a text that a platform changed after its English changed counts as redone, unseen
#new-id = "never"                      # when a changed segment gets another id: with "material" changes of its English, or "always"

[liquid]
#translate = []                        # parameters of includes, tags and shortcodes that hold words: "caption", "alt"
#keep = []                             # parameters that hold none, although they look like it

[copies]
#same = []                             # names: a segment made only of these is right when it equals the English

"#;

const DATA: &str = r#"[data]
#content = []                          # folders with YAML files that layouts read, such as "_data"
#translate = ["title", "description"]  # keys at any depth, or paths: "menu.*.label"
#urls = ["url"]                        # addresses, localized like links
#output = "_data/{language}/{path}"

"#;

const SITE: &str = r#"#site = "https://www.example.org"      # an example: absolute links to the site itself are internal links
"#;

const LINKS: &str = r"#keep = []                              # links to these and to what is below them are never prefixed
#anchors = []                           # anchors that the site's layout gives every page

";

impl Configuration<'_> {
    /// The folders and the profile, as the generator has them.
    fn folders(&self) -> String {
        let Some(generator) = self.generator else { return FOLDERS.to_owned() };
        let mut text = FOLDERS.replace("#page-key = \"ref\"", "page-key = \"path\"");
        let profile = format!("profile = \"{}\"", generator.profile.name());
        text = text.replace("#profile = \"jekyll\"", &profile);
        if let Some(markdown) = generator.markdown {
            text = text.replace("#markdown = \"kramdown\"", &format!("markdown = {}", quoted(markdown)));
        }
        if generator.math {
            text = text.replace("#math = false", "math = true");
        }
        if let Some(path) = generator.path {
            text = text.replace("#path = \"{language}/{path}\"", &format!("path = {}", quoted(path)));
        }
        match generator.output {
            Some(output) => text.replace("#output = \"localized\"", &format!("output = {}", quoted(output))),
            None => text,
        }
    }

    /// What follows the pages. What menus and badges need doesn't stand among pages.
    fn rules(&self) -> String {
        let is_beside = self.generator.is_some_and(|generator| generator.writes_beside_sources());
        let data = "#data = \"localized/translations.json\"";
        if is_beside { RULES.replace(data, "data = \"translations.json\"") } else { RULES.to_owned() }
    }

    /// The last tables, with an example in a language of the site's.
    fn tail(&self) -> String {
        let language = self.languages.first().map_or("de", String::as_str);
        let host = language.split('-').next().unwrap_or(language);
        format!(
            "[links.allow]                          # where a language's translations may link to instead of the English target\n\
             #{language} = [\"https://{host}.wikipedia.org/\"]  # an example\n\n\
             [report]\n\
             #edit = \"https://git.example/site/edit/main/{{path}}#L{{line}}\"  # an example: where `glossator report` links to\n\n\
             [levels]                               # allow, warn or deny, by finding; `glossator explain` lists them\n\
             #literal-url = \"allow\"                # an example\n"
        )
    }

    /// The text of `glossator.toml`.
    pub(super) fn render(&self) -> String {
        let mut text = HEAD.to_owned();
        match self.folders {
            [] => text.push_str("#content = \"content\"                  # or several folders\n"),
            [one] => _ = writeln!(text, "content = {}", quoted(one)),
            several => _ = writeln!(text, "content = {}", list(several)),
        }
        text.push_str(&self.folders());
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
        text.push_str(&self.rules());
        match self.data {
            Some(data) => {
                let keys = |keys: &[String]| if keys.is_empty() { "[]".to_owned() } else { list(keys) };
                let _ = writeln!(text, "[data]\ncontent = {}", quoted(FOLDER));
                let _ = writeln!(text, "translate = {}  # look through them", keys(&data.texts));
                let _ = writeln!(text, "urls = {}\n", keys(&data.urls));
            }
            None => text.push_str(DATA),
        }
        text.push_str("[links]\n");
        match self.jekyll.and_then(|jekyll| jekyll.url.as_deref()) {
            Some(url) => _ = writeln!(text, "site = {}  # from _config.yml", quoted(url)),
            None => text.push_str(SITE),
        }
        text.push_str(LINKS);
        text.push_str(&self.tail());
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
    use std::path::Path;

    use serde_json::Value;

    use super::*;
    use crate::config::Config;

    /// What the program makes of a configuration, as far as it can be shown.
    fn view(text: &str) -> String {
        let config = Config::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let paths = ["a.md", "a/b.md", "a.html", "legal/a.md"];
        let pages =
            paths.map(|path| (config.pages.include.matches(path), config.pages.exclude.matches(path)));
        format!(
            "{:?} {} {} {} {} {:?} {:?} {:?} {pages:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            config.content,
            config.source_language,
            config.locales,
            config.output,
            config.page_key,
            config.profile,
            config.conventions,
            config.languages,
            paths.map(|path| config.publish.rules(path)),
            (&config.publish.data, &config.publish.hreflang),
            config.catalogs,
            (config.copies, config.liquid),
            (config.data.content, config.data.translate, config.data.urls, config.data.output),
            (&config.links.site, &config.links.keep, &config.links.anchors),
            (config.links.allow, config.report),
            config.levels,
        )
    }

    /// The commented keys: line, table and key.
    fn commented(text: &str) -> Vec<(usize, String, String)> {
        let mut table = String::new();
        let mut found = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if let Some((name, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                name.clone_into(&mut table);
            }
            let key = line.strip_prefix('#').and_then(|line| line.split_once(" = ")).map(|(key, _)| key);
            found.extend(key.filter(|key| !key.contains(' ')).map(|key| (at, table.clone(), key.to_owned())));
        }
        found
    }

    /// The text with the lines `switched` without their `#`.
    fn switched(text: &str, switched: &[usize]) -> String {
        let line = |(at, line): (usize, &str)| {
            format!("{}\n", if switched.contains(&at) { &line[1..] } else { line })
        };
        text.lines().enumerate().map(line).collect()
    }

    #[test]
    fn every_line_can_be_switched_on_alone_and_with_all_others() {
        let (folder, include) = (["pages".to_owned()], ["**/*.html".to_owned()]);
        let (jekyll, data) = (Jekyll::parse("url: https://x.example\n"), DataFiles::default());
        let languages = ["pt-BR".to_owned(), "de".to_owned()];
        let sites = [
            Configuration::default(),
            Configuration {
                folders: &folder,
                include: &include,
                generator: None,
                jekyll: Some(&jekyll),
                languages: &languages,
                data: Some(&data),
            },
        ];
        for site in sites {
            let text = site.render();
            let plain = view(&text);
            let keys = commented(&text);
            assert!(keys.len() > 30, "{text}");
            for (at, table, key) in &keys {
                let alone = switched(&text, &[*at]);
                let read: toml::Table = alone.parse().expect("it is TOML");
                let found = table
                    .split('.')
                    .filter(|name| !name.is_empty())
                    .try_fold(&read, |table, name| table.get(name)?.as_table());
                assert!(
                    found.is_some_and(|table| table.contains_key(key)),
                    "{key} isn't in [{table}]:\n{text}"
                );
                let line = text.lines().nth(*at).expect("it is there");
                let is_example = line.contains("# an example");
                let wrong = if is_example { "changes nothing" } else { "isn't the default" };
                assert_eq!(view(&alone) != plain, is_example, "{line} {wrong}");
            }
            let all: Vec<usize> = keys.iter().map(|(at, ..)| *at).collect();
            assert_ne!(view(&switched(&text, &all)), plain);
        }
    }

    /// Puts the default of `key` in `table` into `schema`; whether the schema has that key.
    fn put_default(schema: &mut Value, table: &str, key: &str, default: &toml::Value) -> bool {
        let names = table.split('.').filter(|name| !name.is_empty()).chain([key]);
        let mut pointer = String::new();
        for name in names {
            let _ = write!(pointer, "/properties/{name}");
            let Some(found) = schema.pointer(&pointer) else { return false };
            let reference = found["$ref"].as_str().or_else(|| found["anyOf"][0]["$ref"].as_str());
            // A table of its own; a value's definition says nothing of where the value stands.
            if let Some(definition) = reference.filter(|_| name != key) {
                definition.trim_start_matches('#').clone_into(&mut pointer);
            }
        }
        let Some(found) = schema.pointer_mut(&pointer) else { return false };
        found["default"] = serde_json::to_value(default).expect("it is data");
        true
    }

    /// The schema of `glossator.toml`: the types that read it, and the defaults of what `init` writes.
    fn schema() -> Value {
        let mut schema = schemars::schema_for!(Config).to_value();
        schema["title"] = "glossator.toml".into();
        let text = Configuration::default().render();
        for (at, table, key) in commented(&text) {
            let line = text.lines().nth(at).expect("it is there");
            if line.contains("# an example") {
                continue;
            }
            let read: toml::Table = line[1..].parse().expect("it is TOML");
            assert!(
                put_default(&mut schema, &table, &key, &read[&key]),
                "the schema has no {key} in [{table}]"
            );
        }
        schema
    }

    /// `SNAPSHOTS=overwrite cargo test` writes it.
    #[test]
    fn the_schema_of_the_configuration_is_up_to_date() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/glossator.schema.json");
        let text = format!("{:#}\n", schema());
        snapbox::assert_data_eq!(text, snapbox::Data::read_from(&path, None).raw());
    }

    #[test]
    fn the_schema_takes_what_the_program_reads() {
        let schema = jsonschema::validator_for(&schema()).expect("it is a schema");
        let is_valid = |text: &str| {
            let value = serde_json::to_value(text.parse::<toml::Table>().expect("it is TOML"));
            schema.is_valid(&value.expect("it is data"))
        };
        let text = Configuration::default().render();
        let all: Vec<usize> = commented(&text).into_iter().map(|(at, ..)| at).collect();
        for text in [&text, &switched(&text, &all), "content = [\"a\", \"b\"]\n[languages]\nde = {}\n"] {
            assert!(Config::parse(text).is_ok() && is_valid(text), "{text}");
        }
        for text in [
            "local = \"x\"",
            "profile = \"gatsby\"",
            "[publish]\nminimum = 101",
            "[languages]\nde = { stage = \"done\" }",
            "[levels]\nstale = \"warn\"",
            "[[exceptions]]\nrule = \"unsure-number\"",
        ] {
            assert!(Config::parse(text).is_err() && !is_valid(text), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_the_default() {
        let text = Configuration {
            folders: &[],
            include: &[],
            generator: None,
            jekyll: None,
            languages: &[],
            data: None,
        }
        .render();
        assert_eq!(view(&text), view(""));
    }
}
