//! What one list has more often than another.

use std::collections::HashMap;
use std::hash::Hash;

/// Those of `found` whose `key` is there more often than in `known`, in order.
pub(super) fn surplus<'f, T, K: Eq + Hash>(
    known: &'f [T],
    found: &'f [T],
    key: impl Fn(&'f T) -> K,
) -> Vec<&'f T> {
    let mut left: HashMap<K, usize> = HashMap::new();
    for item in known {
        *left.entry(key(item)).or_default() += 1;
    }
    let is_new = |item: &&'f T| match left.get_mut(&key(item)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    found.iter().filter(is_new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_counts_as_often_as_it_is_there() {
        assert_eq!(surplus(&["a", "b", "a"], &["a", "c", "a", "a", "c"], |item| *item), [&"c", &"a", &"c"]);
        assert_eq!(surplus(&["a"], &[], |item| *item), [&""; 0]);
    }
}
