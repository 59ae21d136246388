//! The detector of languages, and what it has said.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use whatlang::{Detector, Lang};

/// Languages unlike each other. A text that is its own language among these is
/// it among all; asking about all takes five times as long.
const CONTRASTS: &[Lang] =
    &[Lang::Eng, Lang::Deu, Lang::Fra, Lang::Spa, Lang::Ita, Lang::Pol, Lang::Fin, Lang::Tur, Lang::Vie];

/// The languages that a text may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Among {
    /// Any.
    All,
    /// This one, or one of [`CONTRASTS`].
    Contrasts(Lang),
    /// One of two.
    Two(Lang, Lang),
}

/// What the detector says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Detected {
    pub(super) lang: Lang,
    /// Of 1.
    pub(super) confidence: f64,
}

/// So many answers are kept.
const MOST_ANSWERS: usize = 10_000;

/// What the detector has said: it costs as much as all other rules for a text, and many texts
/// stand on several pages, and in several regions of a language.
static ANSWERS: LazyLock<Mutex<HashMap<Among, Answers>>> = LazyLock::new(Mutex::default);

/// What it has said of each text.
type Answers = HashMap<String, Option<Detected>>;

/// What the detector says of `words`, or has said.
pub(super) fn detect(words: &str, among: Among) -> Option<Detected> {
    let answers = || ANSWERS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = answers().get(&among).and_then(|answers| answers.get(words)) {
        return *known;
    }
    let detector = match among {
        Among::All => Detector::new(),
        Among::Contrasts(own) => {
            let others = CONTRASTS.iter().copied().filter(|other| *other != own);
            Detector::with_allowlist(others.chain([own]).collect())
        }
        Among::Two(one, other) => Detector::with_allowlist(vec![one, other]),
    };
    let found = detector.detect(words);
    let found = found.map(|found| Detected { lang: found.lang(), confidence: found.confidence() });
    let mut answers = answers();
    let answers = answers.entry(among).or_default();
    if answers.len() >= MOST_ANSWERS {
        answers.clear();
    }
    answers.insert(words.to_owned(), found);
    found
}
