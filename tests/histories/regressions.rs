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

/// A German text that a merge has put into the French catalog was current for
/// the English that it was made from.
#[test]
fn a_text_of_another_language_is_never_current() {
    play(&[step(Act::Translate, 0, 20), sync(), step(Act::MixUp, 0, 1)], &InMemory);
}

/// Two branches add a paragraph; the text of one gets the other's id, with an
/// `# en:` that is no English of it, and a second sync took that for an older one.
#[test]
fn an_english_of_another_paragraph_is_none_of_this_one() {
    let history = [
        Step { place: 1, ..step(Act::AddTwins, 22, 0) },
        Step { place: 5, ..step(Act::CherryPick, 2, 16) },
        step(Edit(English::ChangeDate), 1, 0),
        sync(),
    ];
    play(&history, &InMemory);
}

/// A rebase leaves two `# en:` above one stub. The paragraph goes, and with the
/// stub went only the note of its own.
#[test]
fn with_a_stub_goes_every_note_above_it() {
    let history = [
        step(Act::AddTwins, 10, 0),
        Step { place: 2, ..step(Edit(English::Reword), 22, 0) },
        step(Edit(English::Delete), 7, 0),
        Step { place: 2, ..sync() },
        step(Edit(English::Move), 13, 32),
        sync(),
        step(Act::Rebase, 26, 34),
        Step { place: 8, ..sync() },
    ];
    play(&history, &InMemory);
}

/// The same by a merge: what one sync left of the notes, the next one took.
#[test]
fn notes_that_a_merge_leaves_go_at_once() {
    let history = [
        step(Edit(English::Rewrite), 2, 0),
        step(Act::AddTwins, 8, 0),
        step(Act::Merge, 9, 34),
        step(Act::AddTwins, 0, 0),
    ];
    play(&history, &InMemory);
}

/// Six texts, each of them synced: the catalog of before the first comes back at
/// the page's old place, and none of the others is lost.
#[test]
fn a_catalog_that_comes_back_displaces_no_newer_text() {
    for at in 0..12 {
        let history = [
            step(Act::Translate, 0, 0),
            sync(),
            step(Act::Burst, 0, 0),
            step(Act::Rename, 0, 1),
            sync(),
            step(Act::Burst, 0, 0),
            step(Act::BringBack, at, 0),
            sync(),
        ];
        play(&history, &InMemory);
    }
}

/// The two pages swap places, and a branch that knows nothing of it is merged.
#[test]
fn pages_swap_places() {
    for by in 0..40 {
        let history = [
            step(Act::Translate, 0, 0),
            Step { page: 1, ..step(Act::Translate, 0, 0) },
            sync(),
            step(Act::Branch, 0, 0),
            Step { place: 2, ..step(Act::Respell, 0, 0) },
            step(Act::Rename, 0, 3),
            sync(),
            step(Act::Merge, 0, by),
            sync(),
        ];
        play(&history, &InMemory);
    }
}

/// The page has moved, and nobody has synced: the other language's lock was not
/// found where it was before.
#[test]
fn another_language_s_lock_tells_after_a_move_too() {
    let history = [step(Act::Burst, 0, 13), step(Act::MixUp, 0, 2), step(Act::Rename, 0, 9)];
    play(&history, &InMemory);
}

/// Two branches gave one id to two paragraphs. A merge that leaves one's text
/// with the other's English above it made it current for the other paragraph.
#[test]
fn a_text_is_never_current_for_its_twin() {
    let history =
        [Step { place: 1, ..step(Act::AddTwins, 0, 10) }, step(Act::Rename, 0, 13), step(Act::Merge, 0, 14)];
    play(&history, &InMemory);
}

/// An English left in one language's catalog got into the other's, where no
/// file knew it as an English any more.
#[test]
fn a_copy_in_another_language_s_lock_is_a_copy() {
    let history = [
        step(Act::LeaveEnglish, 25, 12),
        step(Edit(English::Reword), 15, 0),
        sync(),
        step(Act::MixUp, 0, 13),
    ];
    play(&history, &InMemory);
}

/// The lock that could tell whose text it is was lost after the text had got
/// into the other catalog.
#[test]
fn without_the_lock_the_same_text_in_two_catalogs_is_doubtful() {
    let history =
        [step(Act::Translate, 0, 1), sync(), step(Act::MixUp, 0, 2), step(Act::LoseLock, 0, 5), sync()];
    play(&history, &InMemory);
}

/// Two branches each have a twin of one paragraph, on top of another pair.
#[test]
fn an_id_given_to_two_paragraphs_is_only_one_s_of_both() {
    let history = [step(Act::AddTwins, 5, 0), step(Act::AddTwins, 6, 0), step(Act::Merge, 1, 30)];
    play(&history, &InMemory);
}

/// With a text of another language came the `# accept` that stood above it, and
/// who signed it can't be told from who signs it here.
#[test]
fn a_signature_that_came_along_counts() {
    let history = [step(Act::Translate, 7, 8), sync(), step(Act::Sign, 7, 8), step(Act::MixUp, 0, 33)];
    play(&history, &InMemory);
}

/// A merge brought the English of a twin back as a translation's text: a sync
/// forgot that it was one.
#[test]
fn a_copy_of_a_twins_english_stays_a_copy() {
    let history = [
        step(Edit(English::MoveLink), 20, 5),
        step(Act::LeaveEnglish, 24, 5),
        step(Edit(English::Reword), 0, 0),
        step(Edit(English::Retouch), 0, 0),
        step(Act::AddTwins, 0, 0),
        Step { place: 3, ..step(Act::LoseLock, 0, 1) },
        sync(),
        step(Act::Merge, 0, 24),
        sync(),
    ];
    play(&history, &InMemory);
}

/// Two edits and a translation between syncs: a text that was stale got refused,
/// as nothing told the English any more that it fits.
#[test]
fn a_stale_text_fits_the_english_that_a_sync_replaces() {
    let history = [
        step(Act::LeaveEnglish, 4, 2),
        step(Act::Translate, 4, 8),
        step(Act::SwitchNotes, 0, 0),
        step(Act::SwitchNotes, 0, 0),
        step(Edit(English::AddLink), 15, 0),
        sync(),
        step(Edit(English::Reword), 0, 0),
        step(Act::DropSomeComments, 0, 2),
        step(Edit(English::Reword), 27, 0),
        step(Act::Translate, 25, 30),
        sync(),
    ];
    play(&history, &InMemory);
}

/// A merge took a twin's text without its record and its notes, and put it below
/// the note of the other twin's stub: only who merges can know that.
#[test]
fn a_text_can_come_to_stand_below_another_stub_s_note() {
    let history = [
        step(Edit(English::Insert), 0, 1),
        step(Act::Translate, 0, 0),
        step(Act::AddTwins, 14, 0),
        step(Act::Branch, 0, 0),
        step(Act::SwitchNotes, 0, 0),
        step(Edit(English::Reword), 0, 0),
        step(Act::Rebase, 3, 24),
        step(Act::Merge, 1, 0),
        step(Act::SwitchNotes, 0, 0),
        Step { place: 8, ..step(Edit(English::Insert), 6, 0) },
        Step { place: 8, ..sync() },
        step(Act::Merge, 0, 6),
    ];
    play(&history, &InMemory);
}

/// A merge brought a text with the note that asks for its review, and left its
/// record behind: it counted as a first translation.
#[test]
fn a_text_below_an_unreviewed_note_is_no_first_translation() {
    let history = [
        step(Act::AddTwins, 20, 0),
        step(Act::AddTwins, 13, 0),
        step(Act::Merge, 1, 34),
        sync(),
        step(Act::Merge, 0, 1),
    ];
    play(&history, &InMemory);
}

/// A merge put a copy of the English over a translation: no file told that it
/// was one as soon as none had that English.
#[test]
fn a_copy_in_a_translation_s_place_stays_a_copy() {
    let history = [
        step(Edit(English::Revert), 0, 0),
        step(Edit(English::Reword), 0, 0),
        step(Edit(English::AddLink), 27, 0),
        step(Act::Branch, 0, 0),
        step(Act::Translate, 11, 1),
        step(Edit(English::Reword), 0, 0),
        sync(),
        step(Edit(English::Reword), 0, 0),
        Step { place: 8, ..step(Act::LeaveEnglish, 11, 5) },
        Step { place: 8, ..sync() },
        step(Act::Merge, 0, 7),
        step(Act::DeleteText, 20, 5),
        step(Act::AddTwins, 0, 0),
    ];
    play(&history, &InMemory);
}

/// A merge brought a stale text with its notes, and left its record behind: the
/// English of the notes, which no sync had seen yet, counted as what it was made from.
#[test]
fn the_english_of_a_stale_note_is_not_what_its_text_was_made_from() {
    let history = [
        step(Act::AddTwins, 2, 0),
        Step { place: 2, ..step(Edit(English::Move), 7, 1) },
        Step { place: 2, ..step(Edit(English::Reword), 21, 0) },
        step(Act::Rename, 0, 29),
        Step { place: 8, ..step(Act::Translate, 26, 0) },
        Step { place: 2, ..sync() },
        sync(),
        step(Act::Merge, 0, 22),
    ];
    play(&history, &InMemory);
}

/// The same after the lock was lost, where the branch has switched notes off.
#[test]
fn nor_is_it_without_a_lock() {
    let history = [
        step(Edit(English::Reword), 4, 0),
        step(Act::Branch, 0, 0),
        step(Act::SwitchNotes, 0, 0),
        step(Act::SwitchNotes, 0, 0),
        Step { place: 2, ..step(Edit(English::Reword), 0, 0) },
        step(Edit(English::Reword), 27, 0),
        Step { place: 2, ..step(Act::Translate, 18, 0) },
        Step { place: 2, ..step(Act::SwitchNotes, 0, 0) },
        Step { place: 7, ..step(Act::CherryPick, 0, 0) },
        step(Act::AddTwins, 0, 0),
        step(Act::Merge, 29, 30),
        Step { place: 3, ..step(Act::LoseLock, 0, 2) },
    ];
    play(&history, &InMemory);
}

/// The pages swap places, and a merge puts ids of both into one's reference catalog:
/// the other's lock beside it was not found, and what it knows was given anew.
#[test]
fn a_lock_beside_a_catalog_of_both_pages_is_found() {
    let history = [
        step(Edit(English::Insert), 0, 0),
        Step { page: 1, ..step(Edit(English::Insert), 1, 1) },
        step(Act::AddTwins, 8, 0),
        step(Act::Rename, 0, 11),
        step(Edit(English::Reword), 0, 0),
        step(Act::Burst, 0, 0),
        step(Act::Merge, 0, 6),
    ];
    play(&history, &InMemory);
}

/// No note shows the English of a signed copy: it says itself which one it is, and
/// so does who signs it.
#[test]
fn a_signed_copy_needs_no_note() {
    let history = [
        step(Act::LeaveEnglish, 2, 13),
        step(Act::SwitchNotes, 0, 0),
        step(Act::Sign, 2, 19),
        step(Act::SwitchNotes, 0, 0),
    ];
    play(&history, &InMemory);
}

/// The same where a merge puts both sides' lines into one lock: those of the page
/// whose place it isn't count for that page, too.
#[test]
fn lines_in_the_other_page_s_lock_count() {
    let history = [
        step(Act::Branch, 0, 0),
        step(Act::AddTwins, 19, 0),
        Step { place: 5, ..step(Act::Rename, 0, 11) },
        step(Act::Merge, 2, 0),
        Step { place: 8, ..sync() },
        step(Act::AddTwins, 29, 0),
        step(Edit(English::Retouch), 0, 0),
        step(Act::Merge, 5, 7),
        step(Edit(English::Reword), 0, 0),
    ];
    play(&history, &InMemory);
}

/// A page moves, one of its texts is accepted, and it moves back: its reference
/// catalog was left behind, and its lock at the place between was not found.
#[test]
fn accepting_takes_all_files_along() {
    let history = [
        Step { place: 1, ..step(Act::AddTwins, 3, 6) },
        step(Edit(English::Reword), 10, 0),
        Step { place: 2, ..step(Edit(English::Reword), 9, 0) },
        Step { place: 3, ..sync() },
        step(Act::Merge, 12, 24),
        step(Act::Rename, 0, 19),
        step(Act::Accept, 0, 14),
        step(Edit(English::Reword), 12, 0),
        step(Act::Rename, 0, 20),
    ];
    play(&history, &InMemory);
}

/// The pages swap places, and a merge by hand puts a branch's entries of one into the
/// other's reference catalog. Which ids they have given was told nowhere else.
#[test]
fn a_reference_catalog_of_both_pages_counts_for_both() {
    let history = [
        step(Act::AddTwins, 7, 0),
        Step { place: 8, ..step(Edit(English::Insert), 9, 1) },
        step(Act::Rename, 0, 19),
        Step { place: 2, ..step(Act::Burst, 0, 0) },
        sync(),
        step(Act::Merge, 1, 24),
    ];
    play(&history, &InMemory);
}

/// A merge put a German text into the French catalog, and its English was gone with
/// the same sync: the orphan's record didn't say whose text it is, and when the English
/// came back, the text was current.
#[test]
fn a_text_of_another_language_is_one_without_its_english_too() {
    let history = [
        step(Edit(English::Insert), 8, 0),
        step(Act::Translate, 1, 8),
        sync(),
        step(Act::Branch, 0, 0),
        step(Act::Translate, 17, 20),
        Step { place: 2, ..step(Act::MixUp, 0, 1) },
        step(Edit(English::Reword), 1, 0),
        step(Act::MoveStub, 0, 30),
        step(Act::Merge, 0, 0),
        sync(),
        step(Edit(English::Revert), 0, 11),
    ];
    play(&history, &InMemory);
}

/// A merge brought a copy of an older English below the note that says so, without its
/// record: beside a newer English it was a first translation.
#[test]
fn a_copy_whose_record_is_lost_is_no_first_translation() {
    let copied = [
        step(Act::AddTwins, 16, 0),
        Step { place: 8, ..step(Act::LeaveEnglish, 7, 0) },
        step(Act::SwitchNotes, 0, 0),
        Step { place: 8, ..step(Edit(English::Reword), 20, 0) },
        step(Edit(English::Reword), 0, 3),
        step(Act::Branch, 0, 0),
        step(Act::Translate, 2, 8),
        step(Edit(English::AddLink), 4, 0),
        step(Act::AddTwins, 6, 0),
        Step { place: 8, ..sync() },
        Step { place: 3, ..step(Edit(English::Reword), 5, 0) },
        sync(),
        step(Act::Merge, 2, 19),
    ];
    play(&copied, &InMemory);
}

/// A copy of the English that was brought from another language's catalog is right in this one
/// where a person says so: the model didn't know.
#[test]
fn a_copy_may_be_accepted_in_two_languages() {
    let history = [
        step(Edit(English::Insert), 0, 0),
        step(Act::Translate, 0, 7),
        sync(),
        step(Act::LeaveEnglish, 21, 2),
        sync(),
        step(Act::MixUp, 0, 31),
        step(Act::Sign, 29, 19),
    ];
    play(&history, &InMemory);
}
