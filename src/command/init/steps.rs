//! What `init` found, and the next steps.

use std::fmt::Write as _;

use crate::config::Permalink;
use crate::finding::counted;
use crate::language::{Language, SourceName};
use crate::report::harmless;

use super::generator::{Generator, VERSIONS};
use super::survey::{Jekyll, POSTS, Survey, Translated, globs};

/// How many paths are listed before the rest is only counted.
const SHOWN: usize = 5;

/// The report on stdout.
pub(super) fn render(
    survey: &Survey,
    jekyll: Option<&Jekyll>,
    generator: Option<Generator>,
    unlisted: &[String],
) -> String {
    let mut text = found(survey);
    let mut steps = Vec::new();
    if survey.pages.len() == survey.copied.len() {
        let key = &survey.config.page_key;
        let matter = if key == "path" {
            "with front matter".to_owned()
        } else {
            format!("with a `{key}` in its front matter")
        };
        steps.push(format!(
            "Put {} page, {matter}, into {}/.",
            source_name(survey).with_article(),
            survey.config.content.0.join("/ or ")
        ));
    }
    if !survey.without_key().is_empty() {
        steps.push(format!(
            "Give every page a `{}` of its own: glossator init --assign-refs\n\
             Or know pages by their paths: page-key = \"path\" in glossator.toml.",
            survey.config.page_key
        ));
    }
    if let Some(jekyll) = jekyll {
        jekyll_steps(survey, jekyll, &mut steps);
    }
    steps.extend(generator.map(|generator| generator.step.to_owned()));
    steps.extend(uncovered(survey));
    if !unlisted.is_empty() {
        let lines: Vec<String> =
            unlisted.iter().map(|tag| format!("{tag} = {{ stage = \"draft\" }}")).collect();
        steps.push(format!("Add to [languages] in glossator.toml: {}", lines.join(", ")));
    } else if survey.languages.is_empty() {
        steps.push(
            "Name a language: in glossator.toml, under [languages], de = { stage = \"draft\" }".to_owned(),
        );
    }
    if survey.data > 0 && survey.config.data.content.0.is_empty() {
        steps.push(format!(
            "To have the {} in _data/ translated, too: content = \"_data\" under [data] in glossator.toml, and the keys of their texts.",
            counted(survey.data, "file")
        ));
    }
    steps.push(format!("Write the catalogs, and commit {}/: glossator sync", survey.config.locales));
    steps.push(format!(
        "Translate in {}/<language>/; the to-do list: glossator status --language {}",
        survey.config.locales,
        survey.languages.first().map_or("de", String::as_str)
    ));
    steps.push(format!(
        "Write {}/: glossator build (a draft language only with --drafts)",
        survey.config.output
    ));
    text.push_str("\nNext:\n");
    for (number, step) in steps.iter().enumerate() {
        let _ = writeln!(text, "{:>2}. {}", number + 1, step.replace('\n', "\n    "));
    }
    text
}

/// What of the site stays as it is.
fn uncovered(survey: &Survey) -> Vec<String> {
    let mut steps = Vec::new();
    let source = source_name(survey);
    let others: Vec<&str> = survey.uncovered.iter().copied().filter(|folder| *folder != VERSIONS).collect();
    if !others.is_empty() {
        let content = survey.config.content.0.iter().map(String::as_str).chain(others.iter().copied());
        let content: Vec<String> = content.map(|folder| format!("{folder:?}")).collect();
        steps.push(format!(
            "The pages in {} stay in {source}. To have them translated, too, in glossator.toml: content = [{}]",
            others.iter().map(|folder| format!("{folder}/")).collect::<Vec<_>>().join(" and "),
            content.join(", ")
        ));
    }
    if survey.uncovered.contains(&VERSIONS) {
        steps.push(format!(
            "The pages in {VERSIONS}/ stay in {source}. To have a version translated, too, add its folder to `content` in\n\
             glossator.toml, and say where its pages are: [custom.folders.\"{VERSIONS}/version-<name>\"]\n\
             path = \"{{language}}/docusaurus-plugin-content-docs/version-<name>/{{path}}\" and address-base = \"/docs/<name>\""
        ));
    }
    steps
}

fn found(survey: &Survey) -> String {
    let folders: Vec<String> =
        survey.config.content.0.iter().map(|folder| format!("{}/", harmless(folder))).collect();
    let pages = survey.pages.len() - survey.copied.len();
    let mut text = format!("{} in {}", counted(pages, "page"), folders.join(", "));
    let lacking = survey.without_key();
    text.push_str(if lacking.is_empty() { "\n" } else { "; without a `" });
    if !lacking.is_empty() {
        let _ = writeln!(text, "{}`:", survey.config.page_key);
        list(&mut text, lacking.into_iter());
    }
    if !survey.unreadable.is_empty() {
        text.push_str("These can't be read and are left out; `glossator check` shows where:\n");
        let lines: Vec<String> =
            survey.unreadable.iter().map(|(path, why)| format!("{path}: {why}")).collect();
        list(&mut text, lines.iter().map(String::as_str));
    }
    if !survey.homeless.is_empty() {
        text.push_str("These are in no folder; to translate them, add \".\", the project's own folder, to `content` in\n\
             glossator.toml, or move them into one with pages:\n");
        list(&mut text, survey.homeless.iter().map(String::as_str));
    }
    if !survey.copied.is_empty() {
        text.push_str("These have no front matter, so they are copied as they stand and not translated; to make pages of them,\n");
        text.push_str("begin them with two lines of `---`:\n");
        list(&mut text, survey.copied.iter().map(String::as_str));
    }
    if !survey.others.is_empty() {
        let globs: Vec<String> = globs(survey.others.iter()).iter().map(|glob| format!("{glob:?}")).collect();
        let _ = writeln!(
            text,
            "These may be pages, too; to have them translated: include = [{}] under [pages]",
            globs.join(", ")
        );
        list(&mut text, survey.others.iter().map(String::as_str));
    }
    translated(&mut text, &survey.translated);
    if !survey.languages.is_empty() {
        let _ = writeln!(text, "Languages: {}", survey.languages.join(", "));
    }
    text
}

fn translated(text: &mut String, pages: &[Translated]) {
    if pages.is_empty() {
        return;
    }
    text.push_str("These pages are translations already and are left alone. `glossator adopt LANG` takes their texts over;\n");
    text.push_str("take a page out of the site when glossator writes that language:\n");
    let lines: Vec<String> = pages.iter().map(|page| format!("{} ({})", page.path, page.language)).collect();
    list(text, lines.iter().map(String::as_str));
}

fn list<'t>(text: &mut String, lines: impl ExactSizeIterator<Item = &'t str>) {
    let count = lines.len();
    for line in lines.take(SHOWN) {
        let _ = writeln!(text, "  {}", harmless(line));
    }
    if count > SHOWN {
        let _ = writeln!(text, "  and {} more", count - SHOWN);
    }
}

/// How the steps name the language of the pages.
fn source_name(survey: &Survey) -> SourceName {
    Language::parse(&survey.config.source_language).map(|source| SourceName::of(&source)).unwrap_or_default()
}

/// Pages whose address Jekyll makes up: those without a permalink, and posts.
fn addresses(survey: &Survey, steps: &mut Vec<String>) {
    let (config, source) = (&survey.config, source_name(survey));
    // A plug-in puts the language before whatever address Jekyll makes up.
    if config.conventions.permalink == Permalink::Kept {
        return;
    }
    let lacking = survey.pages.iter().filter(|page| !page.is_copied() && page.address().is_none());
    let lacking: Vec<&str> = lacking.map(|page| page.path.as_str()).collect();
    if !lacking.is_empty() {
        let mut step = format!(
            "Give these pages a literal `permalink`, such as /about/. Without one, a localized page is at /{}/<language>/…,\n\
             and no link is localized that leads to it:\n",
            config.output
        );
        list(&mut step, lacking.into_iter());
        steps.push(step.trim_end().to_owned());
    }
    if survey.posts > 0 {
        let folders: Vec<String> = config
            .content
            .0
            .iter()
            .map(String::as_str)
            .chain([POSTS])
            .map(|name| format!("{name:?}"))
            .collect();
        let stay = if survey.posts == 1 { "stays" } else { "stay" };
        steps.push(format!(
            "The {} in {POSTS}/ {stay} in {source}. To have posts translated, give each a literal `permalink`, and in glossator.toml\n\
             content = [{}]; their translations are pages, no posts, so lists of posts don't have them.",
            counted(survey.posts, "post"),
            folders.join(", ")
        ));
    }
}

/// Jekyll publishes every file that it isn't told to leave alone.
fn jekyll_steps(survey: &Survey, jekyll: &Jekyll, steps: &mut Vec<String>) {
    let config = &survey.config;
    if jekyll.unreadable {
        steps.push(
            "_config.yml can't be read here, so look for yourself whether this is done already:".to_owned(),
        );
    }
    let published: Vec<&str> = [config.locales.as_str(), "glossator.toml", "l10n.toml"]
        .into_iter()
        .filter(|path| !jekyll.excludes(path) && !path.starts_with('_'))
        .collect();
    if !published.is_empty() {
        steps.push(format!(
            "In _config.yml add to `exclude:` what Jekyll would publish as it is: {}",
            published.join(", ")
        ));
    }
    addresses(survey, steps);
    let output = &config.output;
    if jekyll.excludes(output) {
        steps.push(format!(
            "In _config.yml take {output} out of `exclude:`: Jekyll has to render what is in it."
        ));
    }
    if let Some(collection) = output.strip_prefix('_')
        && !jekyll.collections.iter().any(|known| known == collection)
    {
        steps.push(format!(
            "In _config.yml add the collection {collection} with `output: true`: Jekyll passes over other folders with a `_`."
        ));
    }
    let of_collections: Vec<&str> = config
        .content
        .0
        .iter()
        .filter(|folder| {
            folder.strip_prefix('_').is_some_and(|name| jekyll.collections.iter().any(|known| known == name))
        })
        .map(String::as_str)
        .collect();
    if !of_collections.is_empty() && !output.starts_with('_') {
        steps.push(format!(
            "{} is a collection, {output}/ is none: what `defaults:` in _config.yml set for the one, such as the layout,\n\
             has to be set for the other too. Localized pages need a literal `permalink` in their {} page.",
            of_collections.join(", "),
            source_name(survey)
        ));
    }
}
