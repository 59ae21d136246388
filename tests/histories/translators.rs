//! What translators do.

use super::catalog::Lines;
use super::english::letters;
use super::ledger::{shown, tokens};
use super::step::{Act, Step};
use super::tree::{LANGUAGES, TERM, Tree};
use super::world::World;

impl World<'_> {
    pub(super) fn translate(&mut self, tree: &mut Tree, step: Step) {
        let language = LANGUAGES[step.by % 2];
        if step.act == Act::EditTerm {
            return self.edit_term(tree, language, step.at);
        }
        let catalog = Lines::of(&tree.get(&tree.catalog_path(language)));
        let has_comments = catalog.0.iter().any(|line| line.starts_with('#'));
        let ids = if tree.has_notes() && has_comments {
            catalog.ids()
        } else {
            Lines::of(&tree.get(&tree.catalog_path("en"))).ids()
        };
        let Some(id) = ids.get(step.at % ids.len().max(1)) else { return };
        if step.act == Act::Burst {
            for nth in 0..6 {
                let act = if nth % 3 == 1 { Act::Respell } else { Act::Translate };
                self.translate_id(tree, id, Step { act, ..step });
                self.sync(tree);
            }
        } else {
            self.translate_id(tree, id, step);
        }
    }

    pub(super) fn translate_id(&mut self, tree: &mut Tree, id: &str, Step { act, by, .. }: Step) {
        let language = LANGUAGES[by % 2];
        let path = tree.catalog_path(language);
        let mut catalog = Lines::of(&tree.get(&path));
        let answers = answers(tree, &catalog, language, id);
        let old = catalog.value(id).map(str::to_owned);
        let english = shown(tree, &catalog, id);
        match act {
            Act::Translate => self.write(tree, language, &mut catalog, id, by / 2, true),
            Act::TranslateUnderStale => self.write(tree, language, &mut catalog, id, by / 2, false),
            Act::Respell => {
                let Some(new) = old.as_ref().and_then(|old| self.ledger.respell(old)) else { return };
                replace(&mut catalog, id, &new);
                // Somebody has deleted the STALE line before: this is the answer.
                self.ledger.vouch(&new, english.into_iter().filter(|_| answers));
            }
            Act::DeleteStale => {
                catalog.remove_note(id, "# STALE");
                self.take_for_answer(tree, language, &catalog, id);
            }
            Act::Sign => self.sign(language, &mut catalog, id, by / 2),
            Act::DeleteText => delete(&mut catalog, id, by / 2),
            Act::PasteOld => self.paste(tree, language, &mut catalog, id, by / 2),
            Act::FillInCommented => {
                let Some(at) = catalog.stub(id) else { return };
                let text = self.ledger.translate(tree, language, id, &english.concat());
                self.ledger.vouch(&text, english);
                catalog.0[at] = format!("# {id} = {text}");
            }
            Act::LeaveEnglish => {
                let (Some(at), Some(text)) = (catalog.stub(id), english.last()) else { return };
                catalog.0[at] = format!("{id} = {text}");
                self.ledger.leave(id, text);
            }
            _ => {
                if let Some(at) = catalog.entry(id) {
                    let remark = ["# Anmerkung", "# Note: Anmerkung"][by % 2];
                    catalog.0.insert(at, remark.to_owned());
                }
            }
        }
        tree.set(&path, catalog.text());
    }

    /// Without its STALE line a text that is another by now is the answer.
    pub(super) fn take_for_answer(&mut self, tree: &Tree, language: &str, catalog: &Lines, id: &str) {
        let Some(text) = catalog.value(id) else { return };
        if answers(tree, catalog, language, id) && !tree.is_remembered(language, id, text) {
            self.ledger.vouch(text, shown(tree, catalog, id));
        }
    }

    /// Translates what is shown; a stub is filled in, another text replaced.
    fn write(
        &mut self,
        tree: &Tree,
        language: &'static str,
        catalog: &mut Lines,
        id: &str,
        by: usize,
        deletes_stale: bool,
    ) {
        let english = shown(tree, catalog, id);
        let Some(latest) = english.last() else { return };
        let text = self.ledger.translate(tree, language, id, latest);
        self.ledger.vouch(&text, english);
        if catalog.entry(id).is_some() {
            if deletes_stale {
                catalog.remove_note(id, "# STALE");
            } else if let Some(base) = catalog.value(id).and_then(|old| self.ledger.of(old)).cloned() {
                self.ledger.vouch_for(&text, base.seen);
            }
            replace(catalog, id, &text);
        } else if let Some(at) = catalog.stub(id) {
            catalog.0[at] = format!("{id} = {text}");
            match by % 6 {
                0 | 2 => catalog.remove_note(id, "# MISSING"),
                5 => catalog.remove_note(id, "# "),
                _ => {}
            }
            // Without a note it doesn't tell any more which English it showed:
            // a first translation from an older one "is for the reviewer"
            // (`DESIGN.md` §3.5).
            if catalog.note(id, "# en: ").is_none() {
                self.ledger.vouch(&text, tree.reference(id));
            }
        } else {
            catalog.0.push(format!("{id} = {text}"));
        }
    }

    /// `# accept`, for the English of the note, or where none stands above a copy for
    /// the one that this is; a new line or in the place of the one that asks for it.
    fn sign(&mut self, language: &'static str, catalog: &mut Lines, id: &str, by: usize) {
        let Some(at) = catalog.entry(id) else { return };
        let text = catalog.value(id).unwrap_or_default();
        match catalog.notes(at).as_slice() {
            [english] => {
                self.ledger.vouch(text, [english.clone()]);
                self.ledger.speaks(text, language);
            }
            [] => {
                self.ledger.vouch(text, [text.to_owned()]);
                // The English itself is right in this language, too.
                if tokens(text).next().is_none() {
                    self.ledger.speaks(text, language);
                }
            }
            _ => {}
        }
        let asks = catalog.note(id, "# STALE").or_else(|| catalog.note(id, "# UNREVIEWED"));
        match asks.filter(|_| by.is_multiple_of(2)) {
            Some(at) => "# accept".clone_into(&mut catalog.0[at]),
            None => catalog.0.insert(at, "# accept".to_owned()),
        }
    }

    /// An older text of the segment again. Records remember the last few; of
    /// one that they have forgotten, who pastes it is the author.
    fn paste(&mut self, tree: &Tree, language: &str, catalog: &mut Lines, id: &str, by: usize) {
        let texts = self.ledger.texts.values();
        let older = texts.filter(|written| written.id == id && written.languages.contains(language));
        let older: Vec<_> = older.cloned().collect();
        let Some(old) = older.get(by % older.len().max(1)).filter(|_| catalog.entry(id).is_some()) else {
            return;
        };
        let english = shown(tree, catalog, id);
        if !tree.is_remembered(language, id, &old.text) {
            self.ledger.vouch(&old.text, english);
        }
        replace(catalog, id, &old.text);
    }

    /// Another meaning of the term: above texts whose STALE line is gone, that
    /// is the answer, too.
    fn edit_term(&mut self, tree: &mut Tree, language: &str, at: usize) {
        let path = format!("locales/{language}/_terms.ftl");
        match at % 5 {
            0 => drop(tree.files.0.remove(&path)),
            1 => tree.set(&path, "-ding = Ding\n".to_owned()),
            _ => {
                self.fresh += 1;
                tree.set(&path, format!("-ding = Ding w{}\n", letters(self.fresh)));
            }
        }
        for tree in [tree.on(0), tree.on(1)] {
            let catalog = Lines::of(&tree.get(&tree.catalog_path(language)));
            for id in catalog.ids() {
                if catalog.value(&id).is_some_and(|text| text.contains(TERM)) {
                    self.take_for_answer(&tree, language, &catalog, &id);
                }
            }
        }
    }
}

pub(super) fn replace(catalog: &mut Lines, id: &str, text: &str) {
    if let Some(at) = catalog.entry(id) {
        catalog.0[at] = format!("{id} = {text}");
    }
}

/// Deletes an entry, with its comments or without.
fn delete(catalog: &mut Lines, id: &str, by: usize) {
    if let Some(at) = catalog.entry(id) {
        let from = if by.is_multiple_of(2) { catalog.above(at).start } else { at };
        catalog.0.drain(from..=at);
    }
}

/// Whether `sync` had written STALE above the text, and only the English stands
/// there now.
fn answers(tree: &Tree, catalog: &Lines, language: &str, id: &str) -> bool {
    let lock = tree.get(&tree.lock_path(language));
    let start = format!("{id} ");
    lock.lines().any(|line| line.starts_with(&start) && line.contains(" noted"))
        && catalog.note(id, "# STALE").is_none()
        && catalog.note(id, "# en: ").is_some()
}
