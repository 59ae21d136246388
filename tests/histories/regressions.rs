//! Histories that once broke a law, as small as they were found.

use super::step::Act::{self, English as Edit};
use super::step::English;
use super::step::Step;
use super::{InMemory, play};

fn step(act: Act, at: usize, by: usize) -> Step {
    Step { act, place: 0, page: 0, at, by }
}

fn sync() -> Step {
    step(Act::Sync, 0, 0)
}

/// A copy of the English stayed one only as long as a file held that English.
#[test]
fn a_copy_of_an_old_english_is_still_a_copy() {
    let history = [step(Edit(English::Reword), 16, 0), step(Act::LeaveEnglish, 5, 0), sync(), sync()];
    play(&history, &InMemory);
}

/// A stub was put right above an entry, as if it were that one's comment.
#[test]
fn a_stub_keeps_away_from_the_entry_below() {
    let history = [
        step(Edit(English::Insert), 0, 0),
        step(Act::Translate, 2, 6),
        step(Act::SwitchNotes, 0, 0),
        step(Act::Translate, 5, 14),
        step(Edit(English::Revert), 0, 0),
        step(Act::SwitchNotes, 0, 0),
    ];
    play(&history, &InMemory);
}

/// An `# accept` without a note beside it was taken for the English that the
/// next sync wrote there.
#[test]
fn an_accept_never_gets_an_english_later() {
    let history = [
        step(Act::Translate, 20, 5),
        step(Act::SwitchNotes, 0, 0),
        step(Edit(English::Reword), 0, 0),
        step(Act::Sign, 6, 13),
        step(Act::SwitchNotes, 0, 0),
        sync(),
    ];
    play(&history, &InMemory);
}

/// A note was put above a stub that stands right above its entry.
#[test]
fn a_note_stands_right_above_its_entry() {
    let history = [
        step(Act::FillInCommented, 10, 2),
        step(Act::SwitchNotes, 0, 0),
        step(Act::Translate, 5, 2),
        step(Act::SwitchNotes, 0, 0),
    ];
    play(&history, &InMemory);
}

/// A text changed under its STALE note: when the old English came back, the
/// text counted as made from it.
#[test]
fn a_text_changed_under_its_stale_note_is_unreviewed_when_the_english_comes_back() {
    let history = [
        step(Act::Translate, 18, 2),
        sync(),
        step(Edit(English::AddLink), 27, 0),
        sync(),
        step(Act::TranslateUnderStale, 18, 20),
        step(Edit(English::Revert), 0, 2),
        sync(),
    ];
    play(&history, &InMemory);
}

/// A stub and its translation, both left by a merge: with the stub went the
/// blank line above the entry, and came back with the next sync.
#[test]
fn a_stub_beside_its_entry_goes_alone() {
    let history = [
        step(Act::Branch, 0, 0),
        Step { place: 2, ..step(Act::Translate, 1, 0) },
        step(Act::SwitchNotes, 0, 0),
        step(Act::SwitchNotes, 0, 0),
        step(Act::Merge, 0, 12),
        sync(),
    ];
    play(&history, &InMemory);
}
