//! Texts cut at white space, byte by byte: nearly all of it is ASCII, and no
//! letter has to be decoded to find it.

/// The words of `text` between white space, as [`str::split_whitespace`] gives them.
pub fn split_words(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            match blank_at(bytes, at) {
                0 => break,
                length => at += length,
            }
        }
        let start = at;
        while at < bytes.len() && (!MAY_BE_BLANK[usize::from(bytes[at])] || blank_at(bytes, at) == 0) {
            at += 1;
        }
        (at > start).then(|| &text[start..at])
    })
}

/// Whether white space may begin with a byte.
const MAY_BE_BLANK: [bool; 256] = {
    let mut may_be = [false; 256];
    let begins = b"\t\n\x0B\x0C\r \xC2\xE1\xE2\xE3";
    let mut at = 0;
    while at < begins.len() {
        may_be[begins[at] as usize] = true;
        at += 1;
    }
    may_be
};

/// The length of the white space that begins at byte number `at`; zero for
/// anything else.
fn blank_at(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\t'..=b'\r' | b' ') => 1,
        Some(0xC2) => 2 * usize::from(matches!(bytes[at + 1], 0x85 | 0xA0)),
        Some(0xE1..=0xE3) => {
            let rest = (bytes[at], bytes[at + 1], bytes[at + 2]);
            3 * usize::from(matches!(
                rest,
                (0xE1, 0x9A, 0x80)
                    | (0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF)
                    | (0xE2, 0x81, 0x9F)
                    | (0xE3, 0x80, 0x80)
            ))
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_between_white_space() {
        for character in '\0'..=char::MAX {
            for text in
                [format!("a{character}b"), format!("{character} é"), format!(" 日{character}{character}本")]
            {
                assert!(split_words(&text).eq(text.split_whitespace()), "U+{:04X}", u32::from(character));
            }
        }
        assert_eq!(split_words("").count() + split_words(" \n").count(), 0);
    }
}
