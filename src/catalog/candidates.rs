//! Which of many old and new segments are worth comparing word by word. Of a
//! few that is each with each; of very many only those that stand near each
//! other or share the words that are rarest, so that the time grows with the
//! page and not with its square. What is missed gets a new id, and the old one
//! keeps its translation in the lock.

use std::collections::{BTreeSet, HashMap};

/// More pairs than these are not looked at one by one.
const MAX_PAIRS: usize = 1 << 18;
/// By how many of its rarest words a segment is looked up.
const RAREST: usize = 4;
/// How many segments with such a word are compared, the nearest.
const NEAREST: usize = 8;
/// How many neighbours at the same place are compared, on either side.
const NEIGHBOURS: usize = 2;

/// Pairs of an old and a new segment, each given by its sorted words.
pub(super) fn candidates(old: &[Vec<u64>], new: &[Vec<u64>]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) <= MAX_PAIRS {
        return (0..old.len()).flat_map(|old| (0..new.len()).map(move |new| (old, new))).collect();
    }
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, words) in old.iter().enumerate() {
        for word in distinct(words) {
            places.entry(word).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    for (at, words) in new.iter().enumerate() {
        let there = at * old.len() / new.len();
        let mut found: Vec<&[usize]> =
            distinct(words).filter_map(|word| places.get(&word)).map(Vec::as_slice).collect();
        found.sort_by_key(|places| places.len());
        let alike = found.into_iter().take(RAREST).flat_map(|places| nearest(places, there)).copied();
        let beside = there.saturating_sub(NEIGHBOURS)..(there + NEIGHBOURS + 1).min(old.len());
        let worthwhile: BTreeSet<usize> = alike.chain(beside).collect();
        pairs.extend(worthwhile.into_iter().map(|old| (old, at)));
    }
    pairs
}

fn distinct(words: &[u64]) -> impl Iterator<Item = u64> {
    words.chunk_by(|a, b| a == b).map(|same| same[0])
}

/// Those of `places`, which ascend, that are nearest to `there`.
fn nearest(places: &[usize], there: usize) -> &[usize] {
    let at = places.partition_point(|place| *place < there);
    let start = at.saturating_sub(NEAREST / 2).min(places.len().saturating_sub(NEAREST));
    &places[start..(start + NEAREST).min(places.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_compared_each_with_each() {
        assert_eq!(candidates(&[vec![1], vec![2]], &[vec![3]]), [(0, 0), (1, 0)]);
    }

    #[test]
    fn of_many_those_with_rare_words_in_common() {
        let old: Vec<Vec<u64>> = (0..3000).map(|at| vec![1, 2, 10_000 + at]).collect();
        let new: Vec<Vec<u64>> = old.iter().rev().cloned().collect();
        let found = candidates(&old, &new);
        assert!((0..3000).all(|at| found.contains(&(at, 2999 - at))), "each finds itself");
        assert!(found.len() < 3000 * 40, "{}", found.len());
    }
}
