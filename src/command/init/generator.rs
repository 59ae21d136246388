//! The site's generator, by the name of its configuration.

use crate::config::{BY_NAME, Config, Profile};
use crate::project::{Error, Project};
use crate::site::files::{FileText, Files as _, read_text};

/// What `init` knows of a generator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Generator {
    /// Its name.
    pub(super) name: &'static str,
    /// Its profile.
    pub(super) profile: Profile,
    /// The folders in which it has its pages, if it says so by default.
    pub(super) content: &'static [&'static str],
    /// Where it expects localized ones.
    pub(super) output: Option<&'static str>,
    /// The globs of its pages, where there are others than `**/*.md`.
    pub(super) include: &'static [&'static str],
    /// The Markdown that its configuration asks for, where the profile has another.
    pub(super) markdown: Option<&'static str>,
    /// Whether its configuration asks for formulas.
    pub(super) math: bool,
    /// Where in that folder each is, where the profile has another place.
    pub(super) path: Option<&'static str>,
    /// What its own configuration has to say of languages.
    pub(super) step: &'static str,
    /// The beginnings of its configuration's path, without extension.
    files: &'static [&'static str],
    /// What that has to say, without blanks and quotes, where others have such a file, too.
    says: &'static str,
}

const MDX: &[&str] = &["**/*.md", "**/*.mdx"];

/// Docusaurus' folder for older versions of the documentation, which the profile doesn't cover.
pub(super) const VERSIONS: &str = "versioned_docs";

/// Whether one of Docusaurus' pages is below `folder`.
fn has_pages(project: &Project, folder: &str) -> Result<bool, Error> {
    let is_page = |path: &String| MDX.iter().any(|glob| path.ends_with(glob.trim_start_matches("**/*")));
    Ok(project.list(folder)?.files.iter().any(is_page))
}

/// The folders with Docusaurus' pages that `config` doesn't name: those that the profile covers, and that with older versions.
pub(super) fn uncovered(project: &Project, config: &Config) -> Result<Vec<&'static str>, Error> {
    let mut found = Vec::new();
    if config.profile != Profile::Docusaurus {
        return Ok(found);
    }
    let is_named = |folder: &str| {
        config.content.0.iter().any(|own| own == folder || own.starts_with(&format!("{folder}/")))
    };
    for folder in DOCUSAURUS.content.iter().copied().chain([VERSIONS]).filter(|folder| !is_named(folder)) {
        if has_pages(project, folder)? {
            found.push(folder);
        }
    }
    Ok(found)
}

const DOCUSAURUS: Generator = Generator {
    name: "Docusaurus",
    profile: Profile::Docusaurus,
    content: &["docs", "blog", "src/pages"],
    output: Some("i18n"),
    include: MDX,
    markdown: None,
    math: false,
    path: None,
    step: "In docusaurus.config name the languages: i18n: { defaultLocale: \"en\", locales: [\"en\", \"de\"] }",
    files: &["docusaurus.config"],
    says: "",
};

/// Hugo, by the name of its own configuration.
const HUGO: Generator = Generator {
    name: "Hugo",
    profile: Profile::Hugo,
    content: &["content"],
    output: None,
    include: &[],
    markdown: None,
    math: false,
    path: None,
    step: "In Hugo's configuration name the languages, each with its folder: [languages.de] contentDir = \"localized/de\"",
    files: &["hugo", "config/_default/hugo"],
    says: "",
};

/// Those that are known, but for Jekyll.
const GENERATORS: [Generator; 9] = [
    DOCUSAURUS,
    Generator {
        name: "Starlight",
        profile: Profile::Starlight,
        content: &["src/content/docs"],
        output: Some("src/content/docs"),
        include: MDX,
        markdown: None,
        math: false,
        path: None,
        step: "In astro.config name the languages: defaultLocale: \"root\", locales: { root: { label: \"English\", lang: \"en\" }, \
               de: { label: \"Deutsch\" } }",
        files: &["astro.config"],
        says: "starlight",
    },
    Generator {
        name: "VitePress",
        profile: Profile::Vitepress,
        content: &["docs"],
        output: Some("docs"),
        include: &[],
        markdown: None,
        math: false,
        path: None,
        step: "In .vitepress/config name the languages: locales: { root: { label: \"English\", lang: \"en\" }, \
               de: { label: \"Deutsch\", lang: \"de\" } }",
        files: &["docs/.vitepress/config"],
        says: "",
    },
    Generator {
        name: "MkDocs",
        profile: Profile::Mkdocs,
        content: &["docs"],
        output: Some("docs"),
        include: &[],
        markdown: None,
        math: false,
        path: None,
        step: "In mkdocs.yml switch the plug-in i18n (mkdocs-static-i18n) on, with docs_structure: suffix and the languages.",
        files: &["mkdocs"],
        says: "site_name",
    },
    Generator {
        name: "mdBook",
        profile: Profile::Mdbook,
        content: &["src"],
        output: None,
        include: &[],
        markdown: None,
        math: false,
        path: None,
        step: "Build a book for each language, such as: MDBOOK_BOOK__SRC=localized/de MDBOOK_BOOK__LANGUAGE=de mdbook build \
               --dest-dir book/de",
        files: &["book"],
        says: "[book]",
    },
    HUGO,
    // A folder of several files, of which any may have another program's name.
    Generator { files: &["config"], says: "baseURL", ..HUGO },
    Generator {
        name: "Eleventy",
        profile: Profile::Eleventy,
        content: &[],
        output: None,
        include: &[],
        markdown: Some("nunjucks"),
        math: false,
        path: None,
        step: "Have Eleventy read localized/ and not locales/: setUseGitIgnore(false) and ignores.add(\"locales/**\")",
        files: &["eleventy.config", ".eleventy"],
        says: "markdownTemplateEngine:njk",
    },
    Generator {
        name: "Eleventy",
        profile: Profile::Eleventy,
        content: &[],
        output: None,
        include: &[],
        markdown: None,
        math: false,
        path: None,
        step: "Have Eleventy read localized/ and not locales/: setUseGitIgnore(false) and ignores.add(\"locales/**\")",
        files: &["eleventy.config", ".eleventy"],
        says: "",
    },
];

/// What a configuration names, by [`bare`], where formulas are read.
const MATH: [&str; 6] =
    ["remark-math", "remarkmath", "arithmatex", "math:true", "markdown-it-katex", "markdown-it-mathjax"];

/// What the names of configurations end with.
const EXTENSIONS: [&str; 11] =
    ["js", "mjs", "cjs", "ts", "mts", "cts", "toml", "yaml", "yml", "json", "jsonc"];

impl Generator {
    /// The generator whose configuration is in the project. Where that is a program,
    /// its text alone is looked at.
    pub(super) fn of(project: &Project) -> Result<Option<Self>, Error> {
        for generator in GENERATORS {
            for file in generator.files {
                for extension in EXTENSIONS {
                    let text = read_text(project, &format!("{file}.{extension}"))?;
                    let FileText::Is(text) = text else { continue };
                    let text = bare(&text);
                    if text.contains(&generator.says.to_lowercase()) {
                        let math = MATH.iter().any(|name| text.contains(name));
                        return Ok(Some(Self { math, ..generator }));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Those of its folders that the project has. Of several, only those with pages.
    pub(super) fn folders(&self, project: &Project) -> Result<Vec<String>, Error> {
        let mut found = Vec::new();
        for folder in self.content.iter().filter(|folder| project.exists(folder)) {
            if self.content.len() == 1 || has_pages(project, folder)? {
                found.push((*folder).to_owned());
            }
        }
        Ok(found)
    }

    /// The same where translations stand beside their pages already, as `a.de.md`: Hugo knows either way.
    pub(super) fn of_names(self) -> Self {
        if self.profile != Profile::Hugo {
            return self;
        }
        let step = "In Hugo's configuration name the languages: [languages.de]";
        Self { output: self.content.first().copied(), path: Some(BY_NAME), step, ..self }
    }

    /// Whether a configuration can do without languages.
    ///
    /// # Errors
    /// When localized pages stand among the English ones.
    pub(super) fn check_without_languages(&self) -> Result<(), Error> {
        if !self.writes_beside_sources() {
            return Ok(());
        }
        Err(Error::new(format!(
            "name a language, such as --language de: {} has localized pages among the English ones, and only their \
             language tells them apart",
            self.name
        )))
    }

    /// Whether its localized pages stand among the English ones.
    pub(super) fn writes_beside_sources(&self) -> bool {
        self.output.is_some_and(|output| self.content == [output])
    }
}

/// What a configuration says, without blanks and quotes and in small letters.
fn bare(text: &str) -> String {
    let is_sign = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`');
    text.replace(is_sign, "").replace('(', ":").to_lowercase()
}
