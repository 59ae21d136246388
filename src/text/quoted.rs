//! Texts with quotes in them.

/// The parts of `text` between the characters that divide it; those in quotes,
/// single or double, divide nothing.
pub fn split_outside_quotes(text: &str, divides: impl Fn(char) -> bool) -> impl Iterator<Item = &str> {
    let mut quote = None;
    text.split(move |c: char| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
        quote.is_none() && divides(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_together() {
        let parts = |text: &'static str| split_outside_quotes(text, |c| c == '|').collect::<Vec<_>>();
        assert_eq!(parts("'a|b' | c|\"d|'e\""), ["'a|b' ", " c", "\"d|'e\""]);
        assert_eq!(parts("it's|a"), ["it's|a"]);
    }
}
