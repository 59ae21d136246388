//! `glossator build`: writes the localized pages.

mod left_out;

use clap::Args;

use super::progress;
use super::session::{check_languages, clean_up, load};
use super::terminal::{Exit, print_words, report, say};
use crate::check::{broken_fragments, empty_content, refusals};
use crate::finding::{Finding, counted};
use crate::path;
use crate::project::output::OutputFolder;
use crate::project::{Error, Project};
use crate::report::{Format, harmless};
use crate::site::build::{Output, Published, is_built};
use crate::site::languages::SiteLanguage;
use crate::site::{Site, data, hreflang, links};

/// Write the localized pages of every published language
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only this language (can be repeated); the source language gives back the source bytes
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
    /// Write to this folder instead of the configured one
    #[arg(long, value_name = "DIR")]
    output: Option<String>,
    /// Draft languages too, however little of them is translated
    #[arg(long)]
    drafts: bool,
    /// List every internal link with where it leads, what becomes of it in each language, and why; write nothing
    #[arg(long, conflicts_with = "output")]
    explain_links: bool,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = if arguments.explain_links { None } else { Some(project.take_turn()?) };
    let site = load(project)?;
    let source_wanted = arguments.language.iter().any(|tag| tag == site.source.tag());
    let translated: Vec<String> =
        arguments.language.iter().filter(|tag| *tag != site.source.tag()).cloned().collect();
    check_languages(&site, &translated)?;
    let drafts = arguments.drafts;
    let wanted = |language: &&SiteLanguage| {
        let named = translated.iter().any(|tag| tag == language.language.tag());
        named || (arguments.language.is_empty() && is_built(language.stage, drafts))
    };
    let languages: Vec<&SiteLanguage> = site.languages.iter().filter(wanted).collect();
    if arguments.explain_links {
        return explain_links(&site, project, &languages, drafts);
    }
    let output = arguments.output.as_deref().map_or(site.config.output.as_str(), path::plain);
    site.config.check_output(output).map_err(Error::new)?;
    let empty = empty_content(&site);
    if site.pages.is_empty() && !empty.is_empty() {
        let mut findings: Vec<Finding> = site.left_out().cloned().collect();
        findings.extend(empty);
        let exit = report(&findings, (0, languages.len()), Format::Human)?;
        say("wrote and removed nothing, as there is no page");
        return Ok(exit);
    }
    clean_up(project, &site.config, output)?;
    let mut folder = OutputFolder::open(project, output, &site.config)?;
    if source_wanted {
        folder.write(kept(site.source_pages(), arguments))?;
    }
    let (mut findings, published) =
        write_languages(&site, project, &languages, drafts, &mut folder, arguments)?;
    findings.extend(empty);
    let changed = folder.changed;
    // A whole build is about every translation there ever was, also into
    // languages that are listed no more.
    let is_called = |name: &str, tag: &str| name == tag || site.config.conventions.is_name_of(name, tag);
    let is_built = |path: &str| match site.output_language(path) {
        Some(name) if is_called(name, site.source.tag()) => source_wanted,
        Some(name) => {
            arguments.language.is_empty() || arguments.language.iter().any(|tag| is_called(name, tag))
        }
        None => !path.starts_with('/') || arguments.language.is_empty(),
    };
    let (removed, mut output_findings) = folder.finish(is_built)?;
    for finding in &mut output_findings {
        finding.name_source(&site.source_name);
    }
    findings.extend(output_findings);
    let exit = if findings.is_empty() {
        Exit::Clean
    } else {
        report(&findings, (site.pages.len(), languages.len()), Format::Human)?
    };
    let is_named = |tag: &str| arguments.language.iter().any(|named| named == tag);
    let named = |language: &&SiteLanguage| arguments.language.is_empty() || is_named(language.language.tag());
    let named: Vec<&SiteLanguage> = site.languages.iter().filter(named).collect();
    for line in left_out::lines(&site, &named, &published, drafts) {
        say(&line);
    }
    summary(&site, languages.len() + usize::from(source_wanted), changed, removed, output);
    Ok(exit)
}

/// Prints what a build decides about links. Pages are put together for it, as
/// one that can't be written isn't linked to.
fn explain_links(
    site: &Site,
    project: &Project,
    languages: &[&SiteLanguage],
    drafts: bool,
) -> Result<Exit, Error> {
    let mut published = Published::default();
    for language in &site.languages {
        let view = site.whole_view(language, project)?;
        published.add(&view, drafts);
        if languages.iter().any(|wanted| wanted.language == language.language) {
            site.localize_language(&view, &mut published, project)?;
        }
    }
    let languages: Vec<_> = languages.iter().map(|language| &language.language).collect();
    for line in links::explain(site, &published, &languages) {
        print_words(&format!("{}\n", harmless(&line)))?;
    }
    Ok(Exit::Clean)
}

/// Settles what is published in every language of the site, then writes those
/// that are wanted, one at a time.
fn write_languages(
    site: &Site,
    project: &Project,
    languages: &[&SiteLanguage],
    drafts: bool,
    folder: &mut OutputFolder<'_>,
    arguments: &Arguments,
) -> Result<(Vec<Finding>, Published), Error> {
    let mut published = Published::after(folder.known().cloned().collect());
    let mut findings = broken_fragments(site);
    if !languages.is_empty() {
        findings.extend(site.left_out().cloned());
    }
    for language in &site.languages {
        let view = site.whole_view(language, project)?;
        published.add(&view, drafts);
        if languages.iter().any(|wanted| wanted.language == language.language) {
            findings.extend(refusals(site, &view));
        }
    }
    let bar = progress::bar("writing languages", languages.len());
    for language in languages {
        let view = site.published_view(language, project, &published)?;
        let (outputs, faults) = site.localize_language(&view, &mut published, project)?;
        findings.extend(faults);
        folder.write(kept(outputs, arguments))?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    for (page, language) in left_out::withheld(site, languages, &published) {
        let path = site.output_path(page, &language.language);
        if !path.starts_with('/') || arguments.output.is_none() {
            folder.look_for(&path)?;
        }
    }
    for output in side_outputs(site, &published) {
        // What is outside the output folder belongs to the configured build only.
        if !output.path.starts_with('/') || arguments.output.is_none() {
            folder.write(vec![output])?;
        }
    }
    Ok((findings, published))
}

/// Data and the include, with paths as the output folder takes them.
fn side_outputs(site: &Site, published: &Published) -> Vec<Output> {
    let inside = format!("{}/", site.config.output);
    let output = |path: &String, content| Output {
        path: path.strip_prefix(&inside).map_or_else(|| format!("/{path}"), str::to_owned),
        content,
    };
    let publish = &site.config.publish;
    let include = publish.hreflang.as_ref().map(|path| output(path, hreflang::include(site, published)));
    std::iter::once(output(&publish.data, data::render(site, published))).chain(include).collect()
}

/// What is written: outside the output folder only what the configured build
/// puts there.
fn kept(mut outputs: Vec<Output>, arguments: &Arguments) -> Vec<Output> {
    outputs.retain(|output| arguments.output.is_none() || !output.path.starts_with('/'));
    outputs
}

fn summary(site: &Site, languages: usize, changed: usize, removed: usize, output: &str) {
    let pages = counted(site.pages.len(), "page");
    let languages = counted(languages, "language");
    let written = counted(changed, "file");
    let removed =
        if removed == 0 { String::new() } else { format!(", removed {}", counted(removed, "file")) };
    say(&format!("{pages} in {languages}: wrote {written} to {output}/{removed}"));
}
