//! The laws that hold after every step.

use std::collections::BTreeSet;

use glossator::status::Status;

use super::english::{own_word, target_name};
use super::ledger::{Ledger, Written, link_texts, tokens};
use super::tree::{LANGUAGES, Seen, Tree};
use super::world::Tools;

/// Laws 4 and 7, as `check` sees the tree now, synced or not.
pub(super) fn hold(tree: &Tree, ledger: &Ledger) {
    let site = tree.load();
    for page in &site.pages {
        for segment in &page.segments {
            id_is_its_own(tree, &segment.id, &segment.pattern.to_string());
        }
    }
    for seen in tree.look(&site) {
        let written = ledger.of(&seen.text).expect("somebody has written it");
        current_is_known(&seen, written);
        links_lead_where_they_led(&seen, written);
    }
}

/// An id, once given, is never given to another segment.
fn id_is_its_own(tree: &Tree, id: &str, english: &str) {
    if let Some(known) = tree.ids.get(id) {
        assert_eq!(own_word(english), Some(known.as_str()), "{id} has become another segment's");
    }
}

/// A text is current only for an English that its author could have seen, or
/// that a person vouched for.
fn current_is_known(seen: &Seen, written: &Written) {
    if seen.part.status == Status::Current {
        assert!(
            written.seen.contains(&seen.fingerprint),
            "this text is current for an English that its author can't have seen: {seen:#?}\n{written:#?}"
        );
    }
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

/// Sync loses no text, and a second sync changes nothing.
pub(super) fn sync_kept_everything(before: &Tree, synced: &Tree, tools: &dyn Tools) {
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
    let mut again = synced.clone();
    tools.sync(&mut again);
    for (path, bytes) in &again.files.0 {
        assert_eq!(
            String::from_utf8_lossy(bytes),
            synced.get(path),
            "a second sync changes {path}\nbefore the first:\n{}",
            before.get(path)
        );
    }
    assert_eq!(again.files.0.len(), synced.files.0.len(), "a second sync removes files");
}

/// Every text in a language's catalogs, and every one that its locks keep.
fn texts(tree: &Tree, language: &str) -> BTreeSet<String> {
    files(tree, language)
        .flat_map(|(path, text)| {
            let is_lock = path.ends_with(".lock");
            let lines = text.lines().map(move |line| {
                let kept = line.split_once(" orphan ").or_else(|| line.split_once(" second "));
                match kept {
                    Some((_, kept)) if is_lock => kept,
                    _ if is_lock => "",
                    _ => line,
                }
            });
            lines.flat_map(tokens).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

fn kept(tree: &Tree, language: &str) -> BTreeSet<String> {
    files(tree, language).flat_map(|(_, text)| tokens(&text).map(str::to_owned).collect::<Vec<_>>()).collect()
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
