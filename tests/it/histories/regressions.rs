//! Histories that once broke a law, as small as they were found.

use super::step::Act::{self, English as Edit};
use super::step::English;
use super::step::Step;
use super::{InMemory, play};

fn step(act: Act, at: usize, by: usize) -> Step {
    Step { act, place: 0, at, by }
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
