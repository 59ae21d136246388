//! `words.tsv`: what languages write in words.

/// Its rows: language, key, words. `*` is every language; the keys are numbers,
/// `x1000` for what multiplies, `-` and `%`.
pub(super) fn rows() -> impl Iterator<Item = (&'static str, &'static str, std::str::Split<'static, char>)> {
    let lines = include_str!("words.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut parts = line.split('\t');
        Some((parts.next()?, parts.next()?, parts.next()?.split('|')))
    })
}
