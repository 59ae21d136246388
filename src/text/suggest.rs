//! "Did you mean …?": what is known and written nearly like what nobody knows.

/// The most names that are suggested.
const MOST: usize = 3;

/// Shorter words are in too many names to tell one.
const SHORTEST_PART: usize = 3;

/// A question that names what of `known` is meant by `name`, with a `; ` before
/// it to go behind a message; nothing where nothing is close.
#[must_use]
pub fn did_you_mean<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let found: Vec<String> = similar(name, known).iter().map(|known| format!("`{known}`")).collect();
    match found.split_last() {
        None => String::new(),
        Some((last, [])) => format!("; did you mean {last}?"),
        Some((last, others)) => format!("; did you mean {} or {last}?", others.join(", ")),
    }
}

/// What of `known` may be meant by `name`, the closest first: a third of its
/// letters may be wrong, or it may be a part of the name.
#[must_use]
pub fn similar<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
    let wanted = comparable(name);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, &str)> =
        known.into_iter().filter_map(|known| Some((distance(&wanted, &comparable(known))?, known))).collect();
    found.sort_by_key(|(distance, _)| *distance);
    found.dedup_by_key(|(_, known)| *known);
    // What has two letters wrong isn't meant where another has one.
    let least = found.first().map_or(0, |(distance, _)| *distance);
    found
        .into_iter()
        .filter(|(distance, _)| *distance <= least + 1)
        .map(|(_, known)| known)
        .take(MOST)
        .collect()
}

/// Case and the sign between two words are seldom what is wrong.
fn comparable(name: &str) -> String {
    name.trim().to_lowercase().replace(['_', ' '], "-")
}

/// How far `wanted` is from `known`; `None` for too far.
fn distance(wanted: &str, known: &str) -> Option<usize> {
    let most = (wanted.chars().count() / 3).max(1);
    let edits = strsim::damerau_levenshtein(wanted, known);
    if edits <= most {
        return Some(edits);
    }
    // Further than any edit, yet closer than nothing: `stale` for `stale-translation`, `privacy` for
    // `content/privacy.md`.
    let is_part = |known: &str| {
        let words = known.split(['-', '/', '.']).any(|word| word == wanted);
        words || known.starts_with(wanted) || known.ends_with(&format!("/{wanted}"))
    };
    (wanted.chars().count() >= SHORTEST_PART && is_part(known)).then_some(most + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_close_is_suggested() {
        for (name, known, suggested) in [
            ("minimun", &["minimum", "stale"][..], &["minimum"][..]),
            ("deu", &["de", "fr", "uk"], &["de"]),
            ("DE", &["de", "da"], &["de", "da"]),
            ("pt_br", &["pt-BR", "pt-PT"], &["pt-BR"]),
            (
                "ref-1-tpo-2",
                &["ref-1-top-1", "ref-1-top-2", "ref-2-top-2"],
                &["ref-1-top-2", "ref-1-top-1", "ref-2-top-2"],
            ),
            (
                "stale",
                &["stale-translation", "stale-note-left", "literal-url"],
                &["stale-translation", "stale-note-left"],
            ),
            (
                "translation",
                &["a-translation", "b-translation", "c-translation", "d-translation"],
                &["a-translation", "b-translation", "c-translation"],
            ),
            ("privacy", &["content/privacy.md", "content/terms.md"], &["content/privacy.md"]),
            ("contnet/privacy.md", &["content/privacy.md", "content/terms.md"], &["content/privacy.md"]),
        ] {
            assert_eq!(similar(name, known.iter().copied()), suggested, "{name}");
        }
    }

    #[test]
    fn nothing_is_suggested_where_nothing_is_close() {
        for (name, known) in [
            ("", &["de", "fr"][..]),
            ("x", &["de", "minimum"]),
            ("uk", &["de", "fr"]),
            ("nonsense", &["stale-translation", "missing-ref"]),
            ("on", &["translation", "commented-translation"]),
        ] {
            assert_eq!(did_you_mean(name, known.iter().copied()), "", "{name}");
        }
    }

    #[test]
    fn several_are_one_question() {
        assert_eq!(did_you_mean("a", ["b"]), "; did you mean `b`?");
        assert_eq!(did_you_mean("aa", ["ab", "ac"]), "; did you mean `ab` or `ac`?");
        assert_eq!(did_you_mean("aa", ["ab", "ac", "ad", "ae"]), "; did you mean `ab`, `ac` or `ad`?");
    }
}
