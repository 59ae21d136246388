//! What `adopt` tells: of each page what was taken and what wasn't, and at the end
//! what readers get.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use indexmap::IndexMap;

use crate::adopt::find::PageSearch;
use crate::adopt::page::{AdoptedText, Lonely, TextOutcome};
use crate::config::{Permalink, Stage, UnreviewedPolicy};
use crate::finding::{Finding, counted};
use crate::incoming;
use crate::link::file;
use crate::site::Site;
use crate::site::languages::SiteLanguage;
use crate::status::Status;

use super::adopted::Adopted;
use super::original::OriginalPage;

/// The most characters of a text that are quoted.
const QUOTED: usize = 60;

pub(super) struct AdoptReport<'a> {
    pub(super) site: &'a Site,
    pub(super) language: &'a SiteLanguage,
    pub(super) search: &'a PageSearch,
    pub(super) adopted: &'a [Adopted],
    pub(super) outcome: &'a incoming::ImportOutcome,
}

/// How many texts of each status there are.
#[derive(Default)]
struct StatusCounts(BTreeMap<&'static str, usize>);

impl StatusCounts {
    fn of<'s>(statuses: impl Iterator<Item = &'s Status>) -> Self {
        let mut counts = BTreeMap::new();
        statuses.for_each(|status| *counts.entry(status.name()).or_insert(0) += 1);
        Self(counts)
    }

    fn get(&self, name: &str) -> usize {
        self.0.get(name).copied().unwrap_or_default()
    }

    /// `12 texts: 9 current, 3 stale`
    fn words(&self) -> String {
        let names = ["current", "stale", "unreviewed", "refused"];
        let parts = names.iter().filter(|name| self.get(name) > 0);
        let parts: Vec<String> = parts.map(|name| format!("{} {name}", self.get(name))).collect();
        let all = counted(self.0.values().sum(), "text");
        if parts.is_empty() { all } else { format!("{all}: {}", parts.join(", ")) }
    }
}

impl AdoptReport<'_> {
    pub(super) fn render(&self, only_shown: bool) -> String {
        let mut text = String::new();
        let verb = if only_shown { "would take" } else { "took" };
        for adopted in self.adopted {
            self.page(&mut text, adopted, verb);
        }
        for (path, source) in &self.search.further {
            let page = &self.site.pages[*source].page.path;
            let _ = writeln!(text, "{path} is left out: another page is the translation of {page}");
        }
        for path in &self.search.unknown {
            let _ = writeln!(text, "{path} is left out: no page has its key, address or path");
        }
        for (path, why) in &self.search.unreadable {
            let _ = writeln!(text, "{path} is left out: {why}");
        }
        self.end(&mut text, verb);
        text
    }

    fn page(&self, text: &mut String, adopted: &Adopted, verb: &str) {
        let (own, source) = (&adopted.found.page.path, &self.site.pages[adopted.found.source].page.path);
        let from = match &adopted.original {
            OriginalPage::Known { name, .. } => format!(", translated from {name}"),
            OriginalPage::Unknown { why: Some(why) } => {
                format!(", from an unknown {}: {why}", self.site.source_name)
            }
            OriginalPage::Unknown { why: None } => String::new(),
        };
        let cause = adopted.found.cause.name();
        let _ = writeln!(text, "{own} is {source} by {cause}{from}");
        let taken = self.outcome.taken.iter().filter(|(page, ..)| *page == adopted.found.source);
        let _ = writeln!(text, "  {verb} {}", StatusCounts::of(taken.map(|(.., status)| status)).words());
        let same = adopted.adoption.texts.iter().filter(|text| text.outcome == TextOutcome::Same).count();
        if same > 0 {
            let _ = writeln!(text, "  left out {} still in {}", counted(same, "text"), self.site.source_name);
        }
        if let Some(line) = self.other_address(adopted) {
            let _ = writeln!(text, "  {line}");
        }
        for line in self.lines(adopted) {
            let _ = writeln!(text, "  {line}");
        }
    }

    /// That readers know the page at an address which the localized one won't have.
    fn other_address(&self, adopted: &Adopted) -> Option<String> {
        let source = &self.site.pages[adopted.found.source].page;
        if self.site.config.conventions.permalink == Permalink::Kept {
            return None;
        }
        let (own, english) = (adopted.found.page.permalink()?, source.address()?);
        let tag = self.language.language.tag();
        let localized = self.site.config.conventions.localized(tag, &english);
        let without = self.site.config.conventions.localized(tag, "");
        let redirects = self.site.config.conventions.redirect_from.as_deref();
        let hint = own
            .strip_prefix(&without)
            .zip(redirects)
            .map(|(own, key)| format!("; to keep it, add {own} to `{key}` in {}", source.path));
        let line = format!("readers know it at {own}; `build` writes it for {localized}");
        (file(&own) != file(&localized)).then(|| line + &hint.unwrap_or_default())
    }

    /// What wasn't taken, and what to look at, in the order of the translated page.
    fn lines(&self, adopted: &Adopted) -> Vec<String> {
        let (own, source) = (&adopted.found.page.path, &self.site.pages[adopted.found.source].page.path);
        let mut lines = Vec::new();
        for text in &adopted.adoption.texts {
            let place = format!("{own}:{} ({source}:{})", text.place.line, text.source_line);
            lines.extend(
                problem(text).map(|problem| (text.place.line, format!("{place}: not taken: {problem}"))),
            );
            let refused = self.outcome.findings.iter().filter(|finding| is_about(finding, text));
            lines.extend(
                refused.map(|finding| (text.place.line, format!("{place}: not taken: {}", finding.message))),
            );
            if text.outcome == TextOutcome::Taken {
                let remarks = text.remarks.iter();
                lines.extend(remarks.map(|remark| (text.place.line, format!("{place}: {remark}"))));
            }
        }
        let lonely = |path: &str, lonely: &Lonely, other: &str| {
            let (noun, quoted) = (lonely.noun, quoted(&lonely.text));
            format!("{path}:{}: not taken: this {noun} has no counterpart in {other}: {quoted}", lonely.line)
        };
        for one in &adopted.adoption.translated_only {
            lines.push((one.line, lonely(own, one, source)));
        }
        lines.sort_by_key(|(line, _)| *line);
        let mut lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        let missing = adopted.adoption.source_only.iter();
        lines.extend(missing.map(|one| {
            let (noun, quoted) = (one.noun, quoted(&one.text));
            format!("{source}:{}: this {noun} isn't in {own}: {quoted}", one.line)
        }));
        lines
    }

    fn end(&self, text: &mut String, verb: &str) {
        let statuses = self.outcome.taken.iter().map(|(.., status)| status);
        let counts = StatusCounts::of(statuses);
        let pages = counted(self.adopted.len(), "page");
        let known = match self.outcome.same {
            0 => String::new(),
            same => format!("; the catalogs had {} already", counted(same, "text")),
        };
        let _ = writeln!(text, "\n{verb} {} from {pages}{known}", counts.words());
        let language = &self.language.language;
        let _ = writeln!(
            text,
            "Online today are the translated pages themselves; they stay as they are until you delete them."
        );
        let hidden = counts.get("unreviewed") > 0
            && self.adopted.iter().any(|adopted| {
                self.site.pages[adopted.found.source].rules.unreviewed == UnreviewedPolicy::English
            });
        let name = self.site.source_name.name();
        if hidden {
            let _ = writeln!(
                text,
                "`build` shows the {name} in the place of unreviewed texts. To keep them online, write in glossator.toml:\n\
                 [publish]\nunreviewed = \"translation\""
            );
        }
        if counts.get("stale") > 0 {
            let _ = writeln!(
                text,
                "`build` shows the {name} in the place of stale texts, too, unless `[publish] stale` is \"translation\"."
            );
        }
        if self.language.stage == Stage::Draft {
            let _ = writeln!(
                text,
                "{} is a draft: `build` writes its pages only with --drafts.",
                language.english_name()
            );
        }
        let _ = writeln!(text, "To do: glossator status --language {language}");
    }
}

fn is_about(finding: &Finding, text: &AdoptedText) -> bool {
    finding.id.as_ref() == Some(&text.id) && finding.place.as_ref() == Some(&text.place)
}

/// Why a text isn't taken, as far as the page alone tells.
fn problem(text: &AdoptedText) -> Option<String> {
    match &text.outcome {
        TextOutcome::Taken | TextOutcome::Same => None,
        TextOutcome::Gone => Some(format!(
            "the page has no such {} any more: {}",
            text.noun,
            quoted(&text.english.to_string())
        )),
        TextOutcome::Unsafe(violations) => {
            let messages = once_each(violations.iter().map(|violation| violation.message.as_str()));
            Some(format!("{}: {}", messages.join("; "), quoted(&text.pattern.to_string())))
        }
    }
}

/// Each of `messages` once, with how often it was there.
fn once_each<'m>(messages: impl Iterator<Item = &'m str>) -> Vec<String> {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    messages.for_each(|message| *counts.entry(message).or_default() += 1);
    let said = counts.into_iter().map(|(message, count)| match count {
        1 => message.to_owned(),
        count => format!("{message} ({count} times)"),
    });
    said.collect()
}

fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("“{}…”", &text[..end]),
        None => format!("“{text}”"),
    }
}
