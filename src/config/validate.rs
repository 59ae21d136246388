//! What `glossator.toml` can't say, although each value has its type: told with
//! the line, as wrong types are.

use std::collections::HashSet;

use toml::de::{DeTable, DeValue};

use super::folder_path::check_path;
use super::invalid::Invalid;
use super::{Config, Conventions, NOTICES};
use crate::language::{Language, spelling};
use crate::path;
use crate::text::{LineIndex, Span, harmless};

/// What is wrong, and the keys that lead to it.
struct Wrong {
    keys: Vec<String>,
    message: String,
}

fn wrong(keys: &[&str], message: impl Into<String>) -> Wrong {
    Wrong { keys: keys.iter().map(|key| (*key).to_owned()).collect(), message: message.into() }
}

/// The conventions that follow from `config`, the content of `text`.
///
/// # Errors
/// What is wrong, with its line.
pub(super) fn check(config: &Config, text: &str) -> Result<Conventions, Invalid> {
    let checked = languages(config)
        .and_then(|()| folders(config))
        .and_then(|()| addresses(config))
        .and_then(|()| conventions(config));
    let checked = checked.and_then(|conventions| parameters(config).map(|()| conventions));
    checked.map_err(|wrong| {
        let span = span(text, &wrong.keys);
        let message = harmless(&wrong.message).into_owned();
        let shown = shown(text, span.clone(), &message);
        Invalid { span, message, shown }
    })
}

fn languages(config: &Config) -> Result<(), Wrong> {
    let parsed = |tag: &str| Language::parse(tag).map_err(|error| spelling(tag, &error));
    let source = &config.source_language;
    parsed(source).map_err(|message| wrong(&["source-language"], message))?;
    for tag in config.languages.iter().flatten().map(|(tag, _)| tag) {
        parsed(tag).map_err(|message| wrong(&["languages", tag], message))?;
        if tag == source {
            let message = format!("`{tag}` is the source language: what its pages are translated from");
            return Err(wrong(&["languages", tag], message));
        }
    }
    for tag in config.links.allow.keys() {
        let keys = ["links", "allow", tag];
        parsed(tag).map_err(|message| wrong(&keys, message))?;
        if config.languages.as_ref().is_some_and(|languages| !languages.contains_key(tag)) {
            return Err(wrong(&keys, format!("`{tag}` isn't in [languages]")));
        }
    }
    Ok(())
}

/// Folders are plain relative paths, and none holds another's files.
fn folders(config: &Config) -> Result<(), Wrong> {
    if config.content.0.is_empty() {
        return Err(wrong(&["content"], "`content` names no folder"));
    }
    for (key, folders) in [(&["content"][..], &config.content), (&["data", "content"], &config.data.content)]
    {
        let mut seen = HashSet::new();
        for (at, folder) in folders.0.iter().enumerate() {
            let at = at.to_string();
            let keys = [key, &[&at]].concat();
            let is_root = folder == path::ROOT && key == ["content"];
            if !is_root {
                check_path(folder).map_err(|message| wrong(&keys, message))?;
            }
            if !seen.insert(folder) {
                return Err(wrong(&keys, format!("`{folder}` stands here twice")));
            }
        }
    }
    check_path(&config.locales).map_err(|message| wrong(&["locales"], message))?;
    let data = config.data.output.path("x", "x");
    let written = [
        (["publish", "data"], Some(&config.publish.data)),
        (["publish", "hreflang"], config.publish.hreflang.as_ref()),
        (["data", "output"], Some(&data)),
    ];
    for (keys, path) in written.into_iter().filter_map(|(keys, path)| Some((keys, path?))) {
        check_path(path).map_err(|message| wrong(&keys, message))?;
        if let Some(folder) = [config.locales.as_str(), NOTICES].into_iter().find(|f| is_in(path, f)) {
            let message = format!("this would be written to {folder}/, which glossator reads from");
            return Err(wrong(&keys, message));
        }
    }
    let key = format!("`output = \"{}\"`", config.output);
    config.check_output(&config.output, &key).map_err(|message| wrong(&["output"], message))?;
    if let Some(at) =
        config.data.content.0.iter().position(|f| [&config.locales, &config.output].contains(&f))
    {
        let folder = &config.data.content.0[at];
        let message = format!("`[data] content = \"{folder}\"` is a folder that glossator writes to");
        return Err(wrong(&["data", "content", &at.to_string()], message));
    }
    if config.content.0.contains(&config.locales) {
        let message = format!("`locales = \"{}\"` is also a content folder", config.locales);
        return Err(wrong(&["locales"], message));
    }
    Ok(())
}

/// Whether `path` is `folder` or below it.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Config {
    /// Whether localized pages stand in a content folder, each beside its page or
    /// in a folder of its language.
    #[must_use]
    pub fn writes_beside_sources(&self) -> bool {
        self.content.0.contains(&self.output)
    }

    /// Whether `build` can write to the folder `output`, which was named as `said`: a key, or an argument.
    ///
    /// # Errors
    /// When it isn't inside the project, or is one that glossator reads from. Only
    /// paths that tell one of the site's languages are told from sources.
    pub fn check_output(&self, output: &str, said: &str) -> Result<(), String> {
        check_path(output)?;
        let is_read = || Err(format!("{said} is a folder that glossator reads from"));
        if output == self.output && self.writes_beside_sources() {
            let are_told = Conventions::new(self.profile, self.custom.as_ref(), &self.content.0)
                .is_ok_and(|conventions| conventions.address_of_path);
            return match &self.languages {
                _ if !are_told => is_read(),
                None => Err(format!("{said} is a content folder: name the languages in [languages]")),
                Some(_) => Ok(()),
            };
        }
        // Below the content folder the configured output isn't read.
        let own = is_in(output, &self.output);
        let content = self.content.0.iter().filter(|folder| !own || *folder == output);
        let mut read = content.map(String::as_str).chain([self.locales.as_str(), NOTICES]);
        let first = output.split('/').next().unwrap_or_default();
        let is_read_at_root = !own
            && self.content.0.iter().any(|folder| folder == path::ROOT)
            && !path::is_passed_over(first)
            && !first.starts_with('.');
        if is_read_at_root || read.any(|folder| is_in(output, folder)) {
            return is_read();
        }
        Ok(())
    }

    /// The same of a folder that the argument `--output` names.
    ///
    /// # Errors
    /// As [`Config::check_output`], with what to write instead.
    pub fn check_output_argument(&self, folder: &str) -> Result<(), String> {
        let said = format!("`--output {folder}`");
        // Of the project's own folder, those with `_` are read by nobody (`path::is_passed_over`).
        let name = folder.rsplit('/').next().unwrap_or(folder);
        let next = |message| format!("{message}; name another, such as `_{name}`");
        check_path(folder)?;
        self.check_output(folder, &said).map_err(next)
    }
}

impl Config {
    /// Whether `report` can write to `folder`, whose manifest says what is the report's.
    ///
    /// # Errors
    /// When it isn't inside the project, is the output folder of `build`, holds it or stands in it, or is one that
    /// glossator reads from.
    pub fn check_report(&self, folder: &str) -> Result<(), String> {
        check_path(folder)?;
        if is_in(folder, &self.output) || is_in(&self.output, folder) {
            return Err(format!(
                "`--output {folder}` can't hold the report: `build` writes its pages to `{}`; name another folder, \
                 such as `_report`",
                self.output
            ));
        }
        self.check_output_argument(folder)
    }
}

/// No parameter is to be translated and to stay.
fn parameters(config: &Config) -> Result<(), Wrong> {
    let twice = config.liquid.translate.iter().position(|name| config.liquid.keep.contains(name));
    twice.map_or(Ok(()), |at| {
        let message = format!("`{}` stands in `keep`, too", config.liquid.translate[at]);
        Err(wrong(&["liquid", "translate", &at.to_string()], message))
    })
}

fn addresses(config: &Config) -> Result<(), Wrong> {
    if let Some(site) = config.links.site.as_ref().filter(|site| !is_web_address(site)) {
        let message = format!("`{site}` isn't the address of a site, such as `https://www.example.org`");
        return Err(wrong(&["links", "site"], message));
    }
    let is_edit_address = |edit: &&String| {
        let address = edit.replace("{path}", "x").replace("{line}", "1");
        edit.contains("{path}") && is_web_address(address.split(['?', '#']).next().unwrap_or_default())
    };
    if let Some(edit) = config.report.edit.as_ref().filter(|edit| !is_edit_address(edit)) {
        let example = "https://git.example/site/edit/main/{path}#L{line}";
        let message = format!("`{edit}` isn't a web address with `{{path}}` in it, such as `{example}`");
        return Err(wrong(&["report", "edit"], message));
    }
    Ok(())
}

/// Whether it is an address on the web without query and fragment.
fn is_web_address(address: &str) -> bool {
    let behind_scheme = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    behind_scheme.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        let is_odd = |c: char| c.is_whitespace() || c.is_control() || "?#\\<>\"{}".contains(c);
        host.contains(char::is_alphanumeric) && !rest.contains(is_odd)
    })
}

fn conventions(config: &Config) -> Result<Conventions, Wrong> {
    let keys = if config.custom.is_some() { ["custom"] } else { ["profile"] };
    let mut conventions = Conventions::new(config.profile, config.custom.as_ref(), &config.content.0)
        .map_err(|m| wrong(&keys, m))?;
    if config.page_key.is_empty() {
        return Err(wrong(&["page-key"], "`page-key` names no key; \"path\" is for a site without one"));
    }
    let own = [
        &conventions.language_key,
        &conventions.permalink_key,
        &conventions.redirect_from,
        &conventions.redirect_to,
    ];
    let own: Vec<&str> = own.into_iter().flatten().chain([&config.page_key]).map(String::as_str).collect();
    let is_own = |key: &String| own.iter().any(|own| key == own || key.starts_with(&format!("{own}.")));
    let mut keys = conventions.front_matter.clone();
    keys.change(&config.front_matter);
    if let Some(at) = keys.words.iter().position(is_own) {
        let message =
            format!("`{}` can't be translated: it says which page this is, or where", keys.words[at]);
        return Err(wrong(&["front-matter", "translate", &at.to_string()], message));
    }
    let is_taken = |key: &String| is_own(key) || keys.words.contains(key);
    if let Some(at) = keys.urls.iter().position(is_taken) {
        let why = if is_own(&keys.urls[at]) {
            "it says which page this is, or where, and is localized as the profile has it"
        } else {
            "it is translated"
        };
        let message = format!("`{}` can't be one of `urls`: {why}", keys.urls[at]);
        return Err(wrong(&["front-matter", "urls", &at.to_string()], message));
    }
    conventions.front_matter = keys;
    Ok(conventions)
}

/// The message below the line of `text` that it is about, as TOML's own errors
/// have it; without a line where the value is a default.
fn shown(text: &str, span: Option<Span>, message: &str) -> String {
    let Some(span) = span else { return message.to_owned() };
    let position = LineIndex::new(text).position(text, span.start);
    let line = text.lines().nth(position.line - 1).unwrap_or_default();
    let marked = text[span].lines().next().unwrap_or_default().chars().count().max(1);
    let number = position.line.to_string();
    let margin = " ".repeat(number.len());
    format!(
        "at line {number}, column {}\n{margin} |\n{number} | {line}\n{margin} | {}{}\n{message}",
        position.column,
        " ".repeat(position.column - 1),
        "^".repeat(marked)
    )
}

/// Where the value at `keys` stands, or what of it there is: a key whose value
/// is a table stands for that.
fn span(text: &str, keys: &[String]) -> Option<Span> {
    let root = DeTable::parse(text).ok()?;
    let mut table = Some(root.get_ref());
    let mut value: Option<&DeValue<'_>> = None;
    let mut found = None;
    for key in keys {
        let inner = match (table, value) {
            (Some(table), _) => {
                let Some((key, inner)) = table.iter().find(|(known, _)| known.get_ref() == key) else {
                    break;
                };
                found = Some(if inner.get_ref().is_table() { key.span() } else { inner.span() });
                inner
            }
            (None, Some(value)) => {
                let Some(item) = key.parse().ok().and_then(|at: usize| value.get(at)) else { break };
                found = Some(item.span());
                item
            }
            (None, None) => break,
        };
        value = Some(inner.get_ref());
        table = inner.get_ref().as_table();
    }
    found
}
