//! Addresses that a renderer links although no angle brackets stand around them. It takes for a part of
//! them what stands right behind, up to the next blank: `https://a.example。` leads elsewhere.

/// What a renderer makes of bare addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Autolinks {
    /// Text, or links that end before the first character that isn't ASCII.
    None,
    /// What GitHub does, in remark: everything belongs to an address, but not to an e-mail address.
    GitHub,
    /// What Goldmark does, which Hugo renders with: most signs of ASCII belong to what has a path, a link begins
    /// behind a plain blank or a mark, and an e-mail address ends with no hyphen.
    Goldmark,
    /// What linkify-it does: a colon belongs to it, too; an e-mail address between letters is text.
    LinkifyIt,
}

/// What stands between an address and what would become a part of it: to readers as good as nothing.
const HAIR_SPACE: &str = "\u{200A}";
/// What may stand right before an e-mail address that becomes a link.
const LEADING: &str = "(\"*_~<>[";
/// What ends a sentence, and what closes brackets or emphasis, belongs to no address.
const TRAILING: &str = "!\"'),.;?*_~]";
/// What ends a sentence for it.
const GOLDMARK_ENDS: [char; 8] = ['!', ',', '.', ':', '?', '*', '_', '~'];
/// The same for Goldmark.
const GOLDMARK_TRAILING: &str = "!),.:?*_~";
/// What it links right behind.
const GOLDMARK_LEADING: &str = "*_~(";

impl Autolinks {
    /// The blank that has to stand before `address`, behind the text `before`, for it to become a link.
    pub(crate) fn blank_before(self, address: &str, before: &str) -> Option<&'static str> {
        let is_blank = |c: char| c == ' ' || c.is_whitespace() && self != Self::Goldmark;
        let last = before.chars().next_back().filter(|last| !is_blank(*last))?;
        let is_hidden = match self {
            Self::None => false,
            // Behind a blank of another kind it links nothing.
            Self::Goldmark => return (!GOLDMARK_LEADING.contains(last)).then_some(" "),
            _ if is_email(address) => !LEADING.contains(last),
            Self::GitHub => !has_scheme(address) && last.is_alphanumeric(),
            Self::LinkifyIt => false,
        };
        is_hidden.then_some(HAIR_SPACE)
    }

    /// Where in `text`, right behind `address`, a blank ends the link, and which: `None` where it ends by itself.
    /// `before` is the text before the address.
    pub(crate) fn blank_behind(
        self,
        address: &str,
        before: &str,
        text: &str,
    ) -> Option<(usize, &'static str)> {
        let at = self.trailing(before, text);
        if self == Self::Goldmark && has_path(address) && !is_email(address) {
            return behind_path(text, at).map(|at| (at, HAIR_SPACE));
        }
        let next = text[at..].chars().next().filter(|next| !next.is_whitespace() && *next != '<')?;
        let is_part = match self {
            Self::None => false,
            // It would have to go on.
            _ if is_email(address) && matches!(next, '-' | '_') => true,
            Self::Goldmark if is_email(address) => false,
            Self::Goldmark => matches!(next, '/' | '#' | '?'),
            Self::GitHub => !is_email(address),
            Self::LinkifyIt => !is_email(address) || (!next.is_ascii() && next.is_alphanumeric()),
        };
        // Behind a sign of another script, remark ends an address with `www.` at no other blank.
        let blank = if has_scheme(address) || is_email(address) { HAIR_SPACE } else { " " };
        is_part.then_some((at, blank))
    }

    /// How much of `text` belongs to no address. Emphasis that begins there needs its first word right behind it.
    fn trailing(self, before: &str, text: &str) -> usize {
        let mut at = 0;
        while let Some(next) = text[at..].chars().next() {
            let is_trailing = match self {
                Self::Goldmark => GOLDMARK_TRAILING.contains(next),
                Self::GitHub => TRAILING.contains(next) || next == ':',
                Self::LinkifyIt | Self::None => TRAILING.contains(next),
            };
            let run = text.len() - at - text[at..].trim_start_matches(next).len();
            let is_mark = matches!(next, '*' | '_' | '~');
            let is_open = is_mark && before.matches(next).count().is_multiple_of(2 * run);
            // A star that emphasizes nothing belongs to no address.
            let is_lone_star = next == '*' && text[at + run..].starts_with(char::is_whitespace);
            if !is_trailing || (is_open && !is_lone_star) {
                break;
            }
            at += run;
        }
        at
    }
}

fn has_scheme(address: &str) -> bool {
    address.contains("://")
}

/// Where Goldmark needs a blank in `text`, behind an address with a path and marks of emphasis that end with it: the
/// signs of ASCII belong to it, but for what ends a sentence, and brackets behind that.
fn behind_path(text: &str, most: usize) -> Option<usize> {
    let is_sign = |c: char| c.is_ascii_graphic() && !matches!(c, '*' | '<' | '|' | '\\');
    let signs = &text[..text.find(|c| !is_sign(c)).unwrap_or(text.len())];
    let is_end = signs.trim_end_matches(')').trim_end_matches(GOLDMARK_ENDS).is_empty();
    let marks = text.len() - text.trim_start_matches(['_', '~']).len();
    (!is_end || most < signs.len()).then_some(marks.min(most))
}

/// Whether anything stands behind the host of an address.
fn has_path(address: &str) -> bool {
    address.split_once("://").map_or(address, |(_, rest)| rest).contains(['/', '?', '#'])
}

fn is_email(address: &str) -> bool {
    !has_scheme(address) && address.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_is_kept_apart() {
        let behind = |autolinks: Autolinks, before: &str, address: &str, text: &str| {
            let (at, blank) = autolinks.blank_behind(address, before, text)?;
            Some([&text[..at], blank, &text[at..]].concat().replace(HAIR_SPACE, "|"))
        };
        for (before, address, text, expected) in [
            ("", "https://a.example/b", "。", ["|。", "|。"]),
            ("", "https://a.example/b", "をご覧", ["|をご覧", "|をご覧"]),
            ("", "https://a.example/b", ".」と", [".|」と", ".|」と"]),
            ("", "https://a.example/b", "(英語)を", ["|(英語)を", "|(英語)を"]),
            ("*", "https://a.example/b", "*。", ["*|。", "*|。"]),
            ("**", "https://a.example/b", "**。", ["**|。", "**|。"]),
            ("**a** ", "https://a.example/b", "**強い**", ["|**強い**", "|**強い**"]),
            ("", "https://a.example/b", ": a", ["", "|: a"]),
            ("", "https://a.example/b", ". A", ["", ""]),
            ("", "https://a.example/b", " 。", ["", ""]),
            ("", "https://a.example/b", "<b>", ["", ""]),
            ("", "https://a.example/b", "\u{3000}あ", ["", ""]),
            ("", "www.a.example", "）を", [" ）を", " ）を"]),
            ("", "me@a.example", "。", ["", ""]),
            ("", "me@a.example", "に", ["", "|に"]),
            ("", "me@a.example", "- a", ["|- a", "|- a"]),
            ("", "https://a.example/b", "_ a", ["|_ a", "|_ a"]),
            ("_", "https://a.example/b", "_ a", ["", ""]),
        ] {
            let found = [Autolinks::GitHub, Autolinks::LinkifyIt]
                .map(|autolinks| behind(autolinks, before, address, text).unwrap_or_default());
            assert_eq!(found, expected, "{before}{address}{text}");
            assert_eq!(behind(Autolinks::None, before, address, text), None);
        }
    }

    #[test]
    fn goldmark_has_signs_of_its_own() {
        let behind = |address: &str, text: &str| {
            let (at, blank) = Autolinks::Goldmark.blank_behind(address, "", text)?;
            Some([&text[..at], blank, &text[at..]].concat().replace(HAIR_SPACE, "|"))
        };
        for (address, text, expected) in [
            ("https://a.example/b", "; c", Some("|; c")),
            ("https://a.example/b", ".\" c", Some("|.\" c")),
            ("https://a.example/b", ": c", None),
            ("https://a.example/b", ".) c", None),
            ("https://a.example/b", "). c", Some("|). c")),
            ("https://a.example/b", "); c", Some("|); c")),
            ("https://a.example/b", "をご覧", None),
            ("https://a.example/b", "。; c", None),
            ("https://a.example", "; c", None),
            ("https://a.example", "/ c", Some("|/ c")),
            ("me@a.example", "- c", Some("|- c")),
            ("me@a.example", "; c", None),
            ("me@a.example", "_ c", Some("|_ c")),
        ] {
            assert_eq!(behind(address, text).as_deref(), expected, "{address}{text}");
        }
    }

    #[test]
    fn what_stands_before_is_kept_apart() {
        for (before, address, expected) in [
            ("本日", "me@a.example", [true, true]),
            ("an:", "me@a.example", [true, true]),
            ("an ", "me@a.example", [false, false]),
            ("*", "me@a.example", [false, false]),
            ("見る", "www.a.example", [true, false]),
            ("見る", "https://a.example", [false, false]),
            ("", "me@a.example", [false, false]),
        ] {
            let found = [Autolinks::GitHub, Autolinks::LinkifyIt]
                .map(|autolinks| autolinks.blank_before(address, before).is_some());
            assert_eq!(found, expected, "{before}{address}");
        }
        let before = |before| Autolinks::Goldmark.blank_before("https://a.example", before);
        assert_eq!(["見る", "„", "(", " ", "*"].map(before), [Some(" "), Some(" "), None, None, None]);
    }
}
