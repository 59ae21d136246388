//! `glossator init`: sets a project up, and says what to do next. What is
//! there already is looked at and never overwritten.

mod ci;
mod data;
mod generator;
mod merge_driver;
mod refs;
mod steps;
mod survey;
mod texts;

use std::fmt::Write as _;

use clap::Args;

use super::session::clean_up;
use super::terminal::{Exit, print_words, say};
use crate::config::{self, Config, PathTemplate};
use crate::language::{self, Language};
use crate::project::manifest::MANIFEST;
use crate::project::{Error, Project};
use crate::site::files::{FileText, Files as _, read_text};

use data::DataFiles;
use generator::Generator;
use survey::{Jekyll, Survey};

/// Set a project up: configuration, folders, and what to do next
///
/// Writes glossator.toml (every key with its default), l10n.toml for Pontoon, the folders, and a line of
/// .gitignore. A file that is there already stays as it is.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A language that pages are to be translated into (can be repeated); it starts as a draft
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
    /// Give every source page that has no `ref` the next free number, and `lang` where it is missing
    ///
    /// The lines are added at the top of the page's front matter; every other byte stays.
    #[arg(long)]
    assign_refs: bool,
    /// Translate the YAML files in _data/, too: a new glossator.toml names them and the keys that look like texts
    #[arg(long)]
    data: bool,
    /// Have git merge catalogs and locks entry by entry: writes .gitattributes, and says what to tell git
    #[arg(long)]
    merge_driver: bool,
    /// Write the workflows that check pull requests, record what was merged, and build before publishing
    #[arg(long, value_name = "FORGE")]
    ci: Option<ci::Forge>,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    check_tags(&arguments.language)?;
    let _turn = project.take_turn()?;
    project.guard_edits();
    let configured = project.config()?;
    check_targets(&arguments.language, &configured)?;
    clean_up(project, &configured, &configured.output)?;
    let is_new = !project.exists(config::FILE_NAME);
    let jekyll = jekyll(project)?;
    let generator = if is_new && jekyll.is_none() { Generator::of(project)? } else { None };
    let own = generator.map_or(Ok(Vec::new()), |generator| generator.folders(project))?;
    let folders = if own.is_empty() && is_new { survey::content_folders(project, &configured)? } else { own };
    let include = match generator {
        Some(generator) => generator.include.iter().map(|glob| (*glob).to_owned()).collect(),
        None if is_new => survey::include(project, &configured, &folders)?,
        None => Vec::new(),
    };
    let wanted = if is_new { arguments.language.as_slice() } else { &[] };
    let mut languages = survey::languages(project, &configured, wanted)?;
    let generator = match generator {
        Some(generator) => Some(with_languages(project, &configured, &folders, generator, &mut languages)?),
        None => None,
    };
    let data = DataFiles::of(project)?;
    let configuration = texts::Configuration {
        folders: &folders,
        include: &include,
        generator,
        jekyll: jekyll.as_ref(),
        languages: &languages,
        data: arguments.data.then_some(&data),
    };
    let text = configuration.render();
    let config = if is_new {
        Config::parse(&text)
            .map_err(|message| Error::new(format!("the new {}: {message}", config::FILE_NAME)))?
    } else {
        configured
    };
    // Read before anything is written: what can't be read leaves nothing half done.
    let mut survey = Survey::of(project, config, languages)?;
    let config = &survey.config;
    create(project, config::FILE_NAME, &text)?;
    create(project, "l10n.toml", &texts::l10n(config, &survey.languages))?;
    ignore_output(project, config)?;
    add_wanted(project, config, arguments)?;
    for folder in config.content.0.iter().chain([&config.locales]).filter(|folder| !project.exists(folder)) {
        project.make_folder(folder)?;
        say(&format!("made {folder}/"));
    }
    if arguments.assign_refs {
        survey = assign_refs(project, survey)?;
    }
    survey.data = data.count;
    let unlisted = unlisted(&survey, &arguments.language);
    let steps = steps::render(&survey, jekyll.as_ref(), generator, &unlisted);
    print_words(&(steps + if arguments.merge_driver { merge_driver::STEPS } else { "" }))?;
    Ok(Exit::Clean)
}

/// The generator as the site uses it, and the languages that names of pages tell, added to `languages`.
fn with_languages(
    project: &Project,
    config: &Config,
    folders: &[String],
    generator: Generator,
    languages: &mut Vec<String>,
) -> Result<Generator, Error> {
    let named = survey::languages_in_names(project, config, folders)?;
    let generator = if named.is_empty() { generator } else { generator.of_names() };
    for tag in named {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    if languages.is_empty() {
        generator.check_without_languages()?;
    }
    Ok(generator)
}

/// Writes what only those get who ask for it: the merge driver's lines, and workflows.
fn add_wanted(project: &Project, config: &Config, arguments: &Arguments) -> Result<(), Error> {
    merge_driver::write(project, config, arguments.merge_driver)?;
    let workflows = arguments.ci.map(|forge| ci::files(forge, config)).unwrap_or_default();
    workflows.iter().try_for_each(|(path, workflow)| create(project, path, workflow))
}

/// A language has to be spelled as its folder will be.
fn check_tags(tags: &[String]) -> Result<(), Error> {
    tags.iter().try_for_each(|tag| match Language::parse(tag) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::new(language::spelling(tag, &error))),
    })
}

/// Pages aren't translated into their own language.
fn check_targets(tags: &[String], config: &Config) -> Result<(), Error> {
    if tags.contains(&config.source_language) {
        let source = &config.source_language;
        return Err(Error::new(format!(
            "`{source}` is the language of the pages; name others with --language. Where the pages are in another \
             language, put its tag into {} first: source-language = \"…\"",
            config::FILE_NAME
        )));
    }
    Ok(())
}

/// The languages of the command line that the configuration doesn't list.
fn unlisted(survey: &Survey, wanted: &[String]) -> Vec<String> {
    wanted.iter().filter(|tag| !survey.languages.contains(tag)).cloned().collect()
}

fn jekyll(project: &Project) -> Result<Option<Jekyll>, Error> {
    Ok(match read_text(project, survey::JEKYLL)? {
        FileText::Is(text) => Some(Jekyll::parse(&text)),
        FileText::NotUtf8 { .. } | FileText::TooLarge { .. } => Some(Jekyll::default()),
        FileText::Absent => None,
    })
}

/// Writes a file that isn't there yet.
fn create(project: &Project, path: &str, content: &str) -> Result<(), Error> {
    if project.exists(path) {
        say(&format!("{path} is there already and stays as it is"));
        return Ok(());
    }
    project.write(path, content)?;
    say(&format!("wrote {path}"));
    Ok(())
}

/// What `build` writes isn't committed.
fn ignore_output(project: &Project, config: &Config) -> Result<(), Error> {
    const PATH: &str = ".gitignore";
    if config.writes_beside_sources() {
        return Ok(());
    }
    let lines = ignored(config);
    let shown = lines.join(" and ");
    let mut text = match project.read(PATH)?.map(String::from_utf8) {
        None => String::new(),
        Some(Ok(text)) => text,
        Some(Err(_)) => {
            say(&format!("{PATH} isn't UTF-8 and stays as it is; add {shown}"));
            return Ok(());
        }
    };
    let has = |line: &str| text.lines().any(|known| known.trim().trim_matches('/') == line.trim_matches('/'));
    if has(&config.output) || lines.iter().all(|line| has(line)) {
        let known = if has(&config.output) { format!("/{}/", config.output) } else { shown };
        say(&format!("{PATH} has {known} already"));
        return Ok(());
    }
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(ending);
    }
    for line in &lines {
        let _ = write!(text, "{line}{ending}");
    }
    project.write(PATH, &text)?;
    say(&format!("added {shown} to {PATH}"));
    Ok(())
}

/// The lines of `.gitignore`: the output folder, or what `build` writes in it where people write files there, too.
fn ignored(config: &Config) -> Vec<String> {
    let output = &config.output;
    let folders: Option<Vec<String>> =
        config.conventions.paths().map(PathTemplate::folders_in_language).collect();
    let Some(folders) = folders else { return vec![format!("/{output}/")] };
    let manifest = format!("/{output}/{MANIFEST}*");
    folders.iter().map(|folders| format!("/{output}/{folders}/")).chain([manifest]).collect()
}

/// Gives source pages their `lang` and `ref`, and looks again.
fn assign_refs(project: &Project, survey: Survey) -> Result<Survey, Error> {
    if survey.config.page_key.contains('.') {
        return Err(Error::new(format!(
            "`page-key = \"{}\"` is inside a map, where --assign-refs can't add it",
            survey.config.page_key
        )));
    }
    let mut next = survey.highest_ref().checked_add(1);
    for page in survey.pages.iter().filter(|page| !page.is_copied()) {
        let number = next.ok_or_else(|| Error::new("there is no higher `ref` to give"))?;
        match refs::assign(page, &survey.config, number) {
            Ok(Some(assigned)) => {
                project.write(&page.path, &assigned.text)?;
                say(&format!("{}: added {}", page.path, assigned.added));
                if assigned.took_number {
                    next = number.checked_add(1);
                }
            }
            Ok(None) => {}
            Err(problem) => say(&format!("{} stays as it is: {problem}", page.path)),
        }
    }
    Survey::of(project, survey.config, survey.languages)
}
