//! `glossator build`: writes the localized pages.

mod arguments;
mod left_out;
mod shards;

use super::progress;
use super::session::{check_languages, clean_up, load, load_with};
use super::terminal::{Exit, print_words, report, say};
use super::watch::watch;
use crate::check::{broken_fragments, empty_content, refusals};
use crate::config::Config;
use crate::finding::{Finding, counted};
use crate::language::{Language, SourceName};
use crate::page::PageNumber;
use crate::path;
use crate::project::last_run::LastRun;
use crate::project::output::OutputFolder;
use crate::project::output_kind::OutputKind;
use crate::project::{Error, Project};
use crate::report::{ReportFormat, harmless};
use crate::site::build::{OutputFile, Published, is_built as has_stage};
use crate::site::earlier::Earlier;
use crate::site::languages::SiteLanguage;
use crate::site::outcome::Outcomes;
use crate::site::shard::Shard;
use crate::site::{Site, data, hreflang, inputs, links};
use crate::text::{Digest, Digesting};

pub(super) use arguments::Arguments;

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    if arguments.watch {
        let output = arguments.output.as_deref().map(path::plain);
        return watch(project, output, |project| build(project, arguments));
    }
    build(project, arguments)
}

fn build(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    if arguments.explain_links {
        let site = load(project)?;
        let languages = wanted(&site, arguments)?;
        return explain_links(&site, project, &languages, arguments.drafts);
    }
    let _turn = if arguments.shard.is_some() { project.share_turn() } else { project.take_turn() }?;
    project.hash_reads();
    let config = project.config()?;
    let output = arguments.output.as_deref().map_or(config.output.as_str(), path::plain).to_owned();
    if arguments.output.is_some() {
        config.check_output_argument(&output).map_err(Error::new)?;
    }
    // A folder that can't be read is told of, not the manifest in it.
    project.entries(&output)?;
    let folder = OutputFolder::open(project, &output, OutputKind::Pages, &config)?;
    let asked = || shards::made(&config, project, arguments);
    if arguments.join {
        shards::check(folder.parts(), &asked()?, &output)?;
    }
    if let Some(shard) = arguments.shard {
        let folder = folder.of_share(shard, asked()?);
        let site = load_with(config, project)?;
        return write_share(project, &site, folder, &output, shard, arguments);
    }
    let request = request(&config, project, arguments);
    let last = request.as_ref().filter(|_| !arguments.full).and_then(|request| folder.last_run(request));
    if let Some(last) = last {
        folder.clean_up()?;
        return repeat(last, &config, &output);
    }
    let site = load_with(config, project)?;
    write(project, &site, folder, &output, request, arguments)
}

/// Tells what the last build told, of which nothing has changed.
fn repeat(last: LastRun, config: &Config, output: &str) -> Result<Exit, Error> {
    let LastRun { mut findings, said, pages, languages, .. } = last;
    let source = Language::parse(&config.source_language).map(|language| SourceName::of(&language));
    let source = source.unwrap_or_default();
    for finding in &mut findings {
        finding.name_source(&source);
    }
    let exit = report_all(&findings, (pages, languages))?;
    for line in &said {
        say(line);
    }
    summary(pages, languages, (0, 0), output);
    Ok(exit)
}

/// Writes what isn't there, removes what shouldn't be, and tells of it.
fn write(
    project: &Project,
    site: &Site,
    mut folder: OutputFolder<'_>,
    output: &str,
    request: Option<Digest>,
    arguments: &Arguments,
) -> Result<Exit, Error> {
    let languages = wanted(site, arguments)?;
    let size = (site.pages.len(), languages.len());
    let empty = empty_content(site);
    if site.pages.is_empty() && !empty.is_empty() {
        let mut findings: Vec<Finding> = site.left_out().cloned().collect();
        findings.extend(empty);
        let exit = report(&findings, size, ReportFormat::Human)?;
        say("wrote and removed nothing, as there is no page");
        return Ok(exit);
    }
    clean_up(project, &site.config, output)?;
    if is_source_wanted(site, arguments) {
        folder.write(kept(site.source_pages(), arguments))?;
    }
    let (mut findings, published) = write_languages(site, project, &languages, &mut folder, arguments)?;
    findings.extend(empty);
    let changed = folder.changed;
    let said = left_out::lines(site, &named(site, arguments), &published, arguments.drafts);
    let (pages, languages) = (size.0, size.1 + usize::from(is_source_wanted(site, arguments)));
    let last = request.filter(|_| project.is_steady()).map(|request| {
        let (said, findings) = (said.clone(), findings.clone());
        LastRun { request, pages, languages, said, findings }
    });
    let (removed, output_findings) = folder.finish(last.as_ref(), |path| is_built(site, path, arguments))?;
    let exit = report_written(site, findings, output_findings, size)?;
    for line in &said {
        say(line);
    }
    summary(pages, languages, (changed, removed), output);
    Ok(exit)
}

/// Reports the findings of a build: those of texts, and those of the output folder, in which nobody has
/// named the source language yet.
fn report_written(
    site: &Site,
    mut findings: Vec<Finding>,
    mut of_output: Vec<Finding>,
    size: (usize, usize),
) -> Result<Exit, Error> {
    for finding in &mut of_output {
        finding.name_source(&site.source_name);
    }
    findings.append(&mut of_output);
    report_all(&findings, size)
}

/// Reports findings, where there are any.
fn report_all(findings: &[Finding], size: (usize, usize)) -> Result<Exit, Error> {
    if findings.is_empty() { Ok(Exit::Clean) } else { report(findings, size, ReportFormat::Human) }
}

/// Writes the pages of a share. What is about all pages is left to the build that
/// makes a whole of the shares.
fn write_share(
    project: &Project,
    site: &Site,
    mut folder: OutputFolder<'_>,
    output: &str,
    shard: Shard,
    arguments: &Arguments,
) -> Result<Exit, Error> {
    let languages = wanted(site, arguments)?;
    let pages = PageNumber::all(site.pages.len()).filter(|page| shard.has(*page)).count();
    let (mut findings, _) = write_languages(site, project, &languages, &mut folder, arguments)?;
    findings.retain(|finding| shard.tells(site, finding));
    let changed = folder.changed;
    let (_, output_findings) = folder.finish(None, |_| false)?;
    let size = (pages, languages.len());
    let exit = report_written(site, findings, output_findings, size)?;
    summary(pages, size.1, (changed, 0), output);
    say(&format!("shard {shard}; when all have been built: glossator build --join"));
    Ok(exit)
}

/// What a build of all languages is asked for, and everything that it is made
/// from; `None` where that can't be read, which is for the build to say.
fn request(config: &Config, project: &Project, arguments: &Arguments) -> Option<Digest> {
    // What the others say doesn't change what is written.
    let Arguments { language, output: _, drafts, explain_links: _, full: _, watch: _, shard: _, join: _ } =
        arguments;
    if !language.is_empty() || is_written_beside(config) {
        return None;
    }
    let inputs = inputs::digest(config, project).ok()?;
    let mut digesting = Digesting::new("glossator 2026-11 what a build is asked");
    digesting.add(inputs.as_bytes()).add_if(arguments.other_output(config)).add([u8::from(*drafts)]);
    Some(digesting.finish())
}

/// Whether what is written stands among what it is made from: that would differ
/// after each build.
fn is_written_beside(config: &Config) -> bool {
    let data = config.data.output.path(&config.source_language, "x.yml");
    let is_in = |folder: &String, path: &str| folder == path || path::inside(folder, path).is_some();
    config.content.0.iter().any(|folder| is_in(folder, &config.output) || is_in(&config.output, folder))
        || config.data.content.0.iter().any(|folder| is_in(folder, &data) || is_in(folder, &config.output))
}

/// The languages to be written, but for the source's own.
fn wanted<'s>(site: &'s Site, arguments: &Arguments) -> Result<Vec<&'s SiteLanguage>, Error> {
    let translated = arguments.language.iter().filter(|tag| *tag != site.source.tag());
    let translated: Vec<String> = translated.cloned().collect();
    check_languages(site, &translated)?;
    let is_wanted = |language: &&SiteLanguage| {
        let is_named = translated.iter().any(|tag| tag == language.language.tag());
        is_named || (arguments.language.is_empty() && has_stage(language.stage, arguments.drafts))
    };
    Ok(site.languages.iter().filter(is_wanted).collect())
}

fn is_source_wanted(site: &Site, arguments: &Arguments) -> bool {
    arguments.language.iter().any(|tag| tag == site.source.tag())
}

/// The languages that the arguments are about: all of them where they name none.
fn named<'s>(site: &'s Site, arguments: &Arguments) -> Vec<&'s SiteLanguage> {
    let named = &arguments.language;
    let is_named = |language: &&SiteLanguage| {
        named.is_empty() || named.iter().any(|named| named == language.language.tag())
    };
    site.languages.iter().filter(is_named).collect()
}

/// Whether this build is about an output. A whole build is about every translation
/// there ever was, also into languages that are listed no more.
fn is_built(site: &Site, path: &str, arguments: &Arguments) -> bool {
    let is_called = |name: &str, tag: &str| name == tag || site.config.conventions.is_name_of(name, tag);
    match site.output_language(path) {
        Some(name) if is_called(name, site.source.tag()) => is_source_wanted(site, arguments),
        Some(name) => {
            arguments.language.is_empty() || arguments.language.iter().any(|tag| is_called(name, tag))
        }
        None => !path.starts_with('/') || arguments.language.is_empty(),
    }
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
    folder: &mut OutputFolder<'_>,
    arguments: &Arguments,
) -> Result<(Vec<Finding>, Published), Error> {
    let mut published = Published::after(folder.before().clone());
    let mut findings = broken_fragments(site);
    if !languages.is_empty() {
        findings.extend(site.left_out().cloned());
    }
    let known = folder.take_outcomes();
    let known = if arguments.full { Outcomes::default() } else { known };
    let mut earlier = Earlier::new(site, known, folder.told(), arguments.shard, project)?;
    for language in &site.languages {
        let view = site.whole_view_since(language, project, &mut earlier)?;
        published.add(&view, arguments.drafts);
        let mut refusals = refusals(site, &view);
        earlier.tell_again(&view, &mut refusals.of_pages);
        earlier.note(&view, &refusals.of_language, &refusals.of_pages);
        if languages.iter().any(|wanted| wanted.language == language.language) {
            findings.extend(refusals.into_findings());
        }
    }
    let bar = progress::bar("writing languages", languages.len());
    for language in languages {
        let intact = |path: &str| folder.intact(path);
        let written = site.written_since(language, project, &mut published, &mut earlier, &intact)?;
        findings.extend(written.findings);
        written.standing.into_iter().for_each(|(path, hash)| folder.stands(path, hash));
        folder.write(kept(written.outputs, arguments))?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    if project.is_steady() {
        folder.keep_outcomes(earlier.into_now(site));
    }
    if arguments.shard.is_some() {
        return Ok((findings, published));
    }
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
fn side_outputs(site: &Site, published: &Published) -> Vec<OutputFile> {
    let inside = format!("{}/", site.config.output);
    let output = |path: &String, content| OutputFile {
        path: path.strip_prefix(&inside).map_or_else(|| format!("/{path}"), str::to_owned),
        content,
    };
    let publish = &site.config.publish;
    let include = publish.hreflang.as_ref().map(|path| output(path, hreflang::include(site, published)));
    std::iter::once(output(&publish.data, data::render(site, published))).chain(include).collect()
}

/// What is written: outside the output folder only what the configured build
/// puts there.
fn kept(mut outputs: Vec<OutputFile>, arguments: &Arguments) -> Vec<OutputFile> {
    outputs.retain(|output| arguments.output.is_none() || !output.path.starts_with('/'));
    outputs
}

fn summary(pages: usize, languages: usize, (changed, removed): (usize, usize), output: &str) {
    let pages = counted(pages, "page");
    let languages = counted(languages, "language");
    let written = counted(changed, "file");
    let removed =
        if removed == 0 { String::new() } else { format!(", removed {}", counted(removed, "file")) };
    say(&format!("{pages} in {languages}: wrote {written} to {output}/{removed}"));
}
