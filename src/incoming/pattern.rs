//! Reading a text that comes in as a pattern.

use crate::catalog::parse;
use crate::segment::Pattern;
use crate::text::words::is_cjk;

/// The pattern that `text` is, its lines joined as those of a catalog are: by a blank, and
/// between characters of scripts without blanks by none. `None` for a text that Fluent
/// can't read, or an empty one.
pub(super) fn read(text: &str) -> Option<Pattern> {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let is_glued =
            joined.chars().next_back().is_none_or(is_cjk) && line.chars().next().is_some_and(is_cjk);
        if !joined.is_empty() && !is_glued {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    let pattern = if joined.is_empty() { None } else { parse::pattern(&joined) };
    pattern.filter(|pattern| !pattern.elements().is_empty())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn lines_are_joined_as_in_catalogs() {
        let joined = |text| read(text).map(|pattern| pattern.to_string());
        assert_eq!(joined("Schreibt\n  [uns]({$us})\r\n").as_deref(), Some("Schreibt [uns]({ $us })"));
        assert_eq!(joined("我们\n收集数据").as_deref(), Some("我们收集数据"));
        assert_eq!(joined(" \n "), None);
        assert_eq!(joined("{ offen"), None);
    }
}
