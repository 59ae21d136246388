//! The laws that hold after every step.

use std::collections::BTreeSet;

use glossator::status::Status;

use super::english::{own_word, target_name};
use super::ledger::{Ledger, Written, link_texts, tokens};
use super::tree::{Analysis, LANGUAGES, Seen, TERM, Tree};

/// Laws 4 and 7, as `check` sees the tree now, synced or not.
pub(super) fn hold(tree: &Tree, analysis: &Analysis, ledger: &Ledger) {
    for (id, english) in &analysis.segments {
        id_is_its_own(tree, id, english);
    }
    for seen in &analysis.seen {
        let written = ledger.of(&seen.text).expect("somebody has written it");
        current_is_known(tree, seen, written);
        links_lead_where_they_led(seen, written);
        changed_words_are_seen(tree, seen);
    }
}

/// An id, once given, is never given to another segment.
fn id_is_its_own(tree: &Tree, id: &str, english: &str) {
    let own = own_word(english).unwrap_or_default();
    if let Some(known) = tree.ids.get(id) {
        assert!(
            known.contains(own),
            "{id} of {known:?} has become another segment's: {english}\n{}{}",
            dump(tree, "en"),
            dump(tree, LANGUAGES[0])
        );
    }
}

/// A text is current only for an English that its author could have seen, or
/// that a person vouched for, and in its own language.
fn current_is_known(tree: &Tree, seen: &Seen, written: &Written) {
    if seen.part.status != Status::Current {
        return;
    }
    assert!(
        written.seen.contains(&seen.fingerprint),
        "this text is current for an English that its author can't have seen: {seen:#?}\n{written:#?}\n{}",
        dump(tree, seen.language)
    );
    let words = tree.words(seen.language, &seen.text);
    let elsewhere = |language: &&str| tree.is_remembered(language, &seen.id, &words);
    let is_foreign = !written.languages.is_empty() && !written.languages.contains(seen.language);
    assert!(
        !(is_foreign && written.languages.iter().any(elsewhere)),
        "this text is another language's: {seen:#?}\n{written:#?}"
    );
}

/// Under a link's text is the target that the author saw there; another one
/// only where that link, alone with its text, has been given a new address.
fn links_lead_where_they_led(seen: &Seen, written: &Written) {
    let targets: BTreeSet<&str> = seen.values.values().map(|url| target_name(url)).collect();
    let texts = link_texts(&seen.english);
    for (name, link) in &written.links {
        let Some(url) = seen.values.get(name) else { continue };
        let same_text = texts.iter().any(|(other, shown)| other == name && *shown == link.shown);
        let readdressed = link.lonely && same_text && !targets.contains(link.target.as_str());
        assert!(
            target_name(url) == link.target || readdressed,
            "${name} led to {} for the author: {seen:#?}\n{written:#?}",
            link.target
        );
    }
}

/// Other words than the recorded ones, be it by an edited term, are a change.
fn changed_words_are_seen(tree: &Tree, seen: &Seen) {
    if seen.text.contains(TERM) && tree.terms(seen.language).is_none() {
        return;
    }
    let is_changed = seen.part.settled.as_ref().is_some_and(|settled| settled.changed);
    assert!(
        is_changed || tree.is_remembered(seen.language, &seen.id, &seen.text),
        "no record knows these words: {seen:#?}"
    );
}

/// Sync loses no text, a second sync changes nothing, and `check` has said
/// before what it says now.
pub(super) fn sync_kept_everything(before: &Tree, was: &Analysis, synced: &Tree, is: &Analysis) {
    for language in LANGUAGES {
        let mut lost = texts(before, language);
        lost.retain(|token| !kept(synced, language).contains(token));
        assert!(
            lost.is_empty(),
            "sync has lost {lost:?}\n{}\n{}",
            dump(before, language),
            dump(synced, language)
        );
    }
    for (path, bytes) in &is.synced.0 {
        assert_eq!(
            String::from_utf8_lossy(bytes),
            synced.get(path),
            "a second sync changes {path}\nbefore the first:\n{}",
            before.get(path)
        );
    }
    assert_eq!(is.synced.0.len(), synced.files.0.len(), "a second sync removes files");
    assert_eq!(statuses(was), statuses(is), "sync changes what `check` says");
}

fn statuses(analysis: &Analysis) -> Vec<(&str, &str, &str, &str)> {
    let status = |seen: &'_ Seen| seen.part.status.name();
    analysis
        .seen
        .iter()
        .map(|seen| (seen.language, seen.id.as_str(), status(seen), seen.text.as_str()))
        .collect()
}

/// Every text in a language's catalogs, and those that its locks keep.
fn texts(tree: &Tree, language: &str) -> BTreeSet<String> {
    files(tree, language)
        .flat_map(|(path, text)| {
            let is_lock = path.ends_with(".lock");
            let lines = text.lines().map(move |line| {
                let kept = line.split_once(" orphan ").or_else(|| line.split_once(" second "));
                match kept {
                    Some((_, kept)) if is_lock => kept,
                    _ if is_lock || is_hint(line) => "",
                    _ => line,
                }
            });
            lines.flat_map(tokens).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

fn kept(tree: &Tree, language: &str) -> BTreeSet<String> {
    files(tree, language)
        .flat_map(|(_, text)| {
            let lines = text.lines().filter(|line| !is_hint(line));
            lines.flat_map(tokens).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether a line shows a text that stands elsewhere, or stood.
fn is_hint(line: &str) -> bool {
    line.starts_with("# Memory") || line.starts_with("# Note from the page: ")
}

fn files<'t>(tree: &'t Tree, language: &str) -> impl Iterator<Item = (&'t str, String)> {
    let folder = format!("locales/{language}/");
    let paths = tree.files.0.keys().filter(move |path| path.starts_with(&folder));
    paths.map(|path| (path.as_str(), tree.get(path)))
}

fn dump(tree: &Tree, language: &str) -> String {
    files(tree, language)
        .flat_map(|(path, text)| ["--- ".to_owned(), path.to_owned(), "\n".to_owned(), text])
        .collect()
}
