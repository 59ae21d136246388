//! What readers take for an address, whether or not a renderer links it:
//! hosts by the public suffix list, e-mail addresses, IP addresses, and what
//! has a scheme. It reads plain letters, as `visible::text` gives them.

use std::net::{Ipv4Addr, Ipv6Addr};

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use crate::text::Span;

use super::alphabets::{alphabet, end_label, is_part, start_of_alphabet};
use super::letters;

/// Ends of names that are no public suffix and are kept for hosts all the
/// same: RFC 2606, 6761, 6762, 7686, the names for tests in other scripts
/// (IANA, 2007), and what networks without a register use.
const RESERVED: &str = "\
    example test invalid localhost local onion i2p internal テスト 测试 測試 테스트 испытание δοκιμή טעסט \
    إختبار آزمایشی परीक्षा பரிட்சை";
/// Ends with two letters before which one letter is a well-known host's name,
/// `t.me`. Before others it is an abbreviation: `m.in.`, `p.es.`, `t.sk.`
const SHORT_HOSTS: &str = "\
    ai cc cn co de eu gg io is la ly me ru st to tv uk us ws";
/// Ends that are hardly ever words: behind `Evil.Com` no sentence begins.
const NO_WORDS: &[&str] = &["com", "net", "org", "biz", "gov", "edu", "onion", "xyz"];
/// Ends of abbreviations that are written without their last full stop, too.
const ABBREVIATED: &str = "es in sh sk th";
/// What stands before an abbreviation in names of persons: `Dr.med.`
const TITLES: &[&str] = &["Dr", "Prof", "Mag", "Ing", "Doc"];
/// What an address begins with that a program opens, and what comes next.
const SCHEMES: &str = "\
    about bitcoin callto cid data facetime file ftp geo gopher http https im irc javascript magnet \
    mailto matrix mid monero sip sips skype sms tel telnet tg urn vbscript view-source whatsapp xmpp";
/// Schemes that are words, too: `Tel:` and `Data:` are labels.
const LABELS: &[&str] = &["about", "data", "file", "geo", "im", "mid", "sms", "tel"];

/// What may be an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PossibleAddress<'t> {
    /// How it is written.
    pub text: &'t str,
    /// Whether it may be two sentences without a blank between them.
    pub is_unsure: bool,
}

/// The addresses in `text`, each host once.
#[must_use]
pub fn find(text: &str) -> Vec<PossibleAddress<'_>> {
    let mut found = Vec::new();
    if !text.contains(['.', '@', ':']) && !text.contains("//") {
        return found;
    }
    let sure = |span: Span| PossibleAddress { text: &text[span], is_unsure: false };
    found.extend(with_scheme(text).map(sure));
    found.extend(mails(text).map(sure));
    found.extend(ips(text).map(sure));
    found.extend(words(text).filter_map(|word| host(text, &word)));
    found
}

/// Where a word with a full stop inside stands, and that isn't of digits only.
pub fn dotted(text: &str) -> impl Iterator<Item = &str> {
    words(text).map(|word| &text[word]).filter(|word| word.contains('.'))
}

/// Whether `end` is the last part of hosts' names.
#[must_use]
pub fn is_end(end: &str) -> bool {
    let is_public = || psl::suffix(format!("x.{end}").as_bytes()).is_some_and(|suffix| suffix.is_known());
    is_in(RESERVED, end) || end.chars().nth(1).is_some() && is_public()
}

/// Whether `end`, in lower case, is hardly ever a word.
#[must_use]
pub fn is_sure_end(end: &str) -> bool {
    NO_WORDS.contains(&end)
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

/// Addresses with `://`, those that begin with `//` or `www.`, and those with
/// another scheme of an address.
fn with_scheme(text: &str) -> impl Iterator<Item = Span> {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-');
    let start_of = move |at: usize| {
        let scheme = &text[text[..at].trim_end_matches(is_scheme).len()..at];
        at - scheme.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).len()
    };
    let goes_on = |at: usize, signs: &'static [char]| {
        text[at..].starts_with(|c: char| is_part(c) || signs.contains(&c))
    };
    let slashes = text.match_indices("//").filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        let start = match before {
            Some(':') => start_of(at - 1),
            Some(before) if is_part(before) || before == '/' => return None,
            _ => at,
        };
        goes_on(at + 2, &['[']).then(|| start..end_of(text, at + 2))
    });
    let schemes = text.match_indices(':').filter_map(move |(at, _)| {
        let start = start_of(at);
        let behind = &text[at + 1..];
        is_opened(&text[start..at], behind).then(|| start..end_of(text, at + 1))
    });
    let hosts = text.match_indices('.').filter_map(move |(at, _)| {
        let start = at.checked_sub(3)?;
        let is_www = text.get(start..at)?.eq_ignore_ascii_case("www");
        let is_begun =
            !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
        (is_www && is_begun && goes_on(at + 1, &[])).then(|| start..end_of(text, at + 1))
    });
    slashes.chain(schemes).chain(hosts)
}

/// Whether a program opens what has this scheme and goes on like that.
fn is_opened(scheme: &str, behind: &str) -> bool {
    let name = scheme.to_ascii_lowercase();
    if !is_in(SCHEMES, &name) {
        return false;
    }
    let is_label = LABELS.contains(&name.as_str());
    if is_label && scheme != name && scheme != scheme.to_ascii_uppercase() {
        return false;
    }
    match name.as_str() {
        "tel" | "sms" | "geo" => behind.starts_with(|c: char| c.is_ascii_digit() || c == '+'),
        "file" => behind.starts_with('/'),
        "data" => {
            let kind = behind.split([',', ';']).next().unwrap_or_default();
            kind.len() < behind.len() && !kind.contains(char::is_whitespace)
        }
        _ => {
            let behind = behind.trim_start_matches('/');
            behind.starts_with(|c: char| is_part(c) || matches!(c, '[' | '+' | '%' | '?' | '#'))
        }
    }
}

/// The end of an address, by what may stand in one, without the full stop of
/// its sentence.
fn end_of(text: &str, from: usize) -> usize {
    let is_end = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '(' | ')' | '“' | '”' | '«' | '»' | '、' | '。' | '，')
    };
    let end = text[from..].find(is_end).map_or(text.len(), |length| from + length);
    from + text[from..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']).len()
}

/// E-mail addresses and their like, with what would be a part of them. `l@s` is
/// Spanish, and a word in letters of another alphabet may touch one: `ל-a@b.example`.
fn mails(text: &str) -> impl Iterator<Item = Span> {
    let is_local = |c: char| is_part(c) || matches!(c, '.' | '-' | '_' | '+' | '%');
    let is_domain = |c: char| is_part(c) || matches!(c, '.' | '-');
    text.match_indices('@').filter_map(move |(at, _)| {
        let behind = &text[at + 1..];
        let start = text[..at].trim_end_matches(is_local).len();
        let start = start + start_of_alphabet(&text[start..at]);
        let length = behind.find(|c| !is_domain(c)).unwrap_or(behind.len());
        let domain = behind[..length].trim_end_matches(['.', '-']);
        let is_long = domain.chars().nth(1).is_some() && domain.starts_with(is_part);
        let end = at + 1 + domain.len();
        let next = |signs: &[char]| text[end..].strip_prefix(signs).and_then(|next| next.chars().next());
        let goes_on =
            next(&['/', '?', '#']).is_some_and(is_part) || next(&[':']).is_some_and(|c| c.is_ascii_digit());
        let end = if goes_on { end_of(text, end) } else { end };
        (text[..at].ends_with(is_part) && is_long).then_some(start..end)
    })
}

/// IP addresses, and this computer.
fn ips(text: &str) -> impl Iterator<Item = Span> {
    const LOCAL: &str = "localhost";
    let is_ip = |c: char| c.is_ascii_hexdigit() || matches!(c, '.' | ':');
    let mut at = 0;
    let numbers = std::iter::from_fn(move || {
        let start = at + text[at..].find(is_ip)?;
        let length = text[start..].find(|c| !is_ip(c)).unwrap_or(text.len() - start);
        at = start + length;
        Some(start..at)
    });
    let numbers = numbers.filter_map(move |span| {
        let touches = text[..span.start].ends_with(is_part) || text[span.end..].starts_with(is_part);
        let word = text[span.clone()].trim_end_matches('.');
        let length = word.split(':').next().filter(|host| host.parse::<Ipv4Addr>().is_ok()).map(str::len);
        let six = word.trim_end_matches(':');
        let length = length.or_else(|| {
            let is_six = six.len() > 2
                && six.parse::<Ipv6Addr>().is_ok()
                && six.contains(|c: char| c.is_ascii_digit());
            is_six.then_some(six.len())
        });
        length.filter(|_| !touches).map(|length| span.start..span.start + length)
    });
    let local = text.match_indices(':').chain(text.match_indices('/')).filter_map(move |(at, sign)| {
        let start = at.checked_sub(LOCAL.len())?;
        let is_local = text.get(start..at)?.eq_ignore_ascii_case(LOCAL);
        let behind = &text[at + 1..];
        let goes_on = sign == "/" || behind.starts_with(|c: char| c.is_ascii_digit());
        let digits = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
        (is_local && goes_on).then_some(start..at + 1 + digits)
    });
    numbers.chain(local)
}

/// Runs of letters, digits, hyphens and full stops.
fn words(text: &str) -> impl Iterator<Item = Span> {
    let is_word = |c: char| is_part(c) || matches!(c, '.' | '-');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_word)?;
        let length = text[start..].find(|c| !is_word(c)).unwrap_or(text.len() - start);
        at = start + length;
        let word = text[start..at].trim_end_matches(['.', '-']);
        let begin = start + (word.len() - word.trim_start_matches(['.', '-']).len());
        Some(begin..(start + word.len()).max(begin))
    })
    .filter(|span| !span.is_empty())
}

/// The longest host in `word`.
fn host<'t>(text: &'t str, word: &Span) -> Option<PossibleAddress<'t>> {
    let stops: Vec<usize> = text[word.clone()].match_indices('.').map(|(at, _)| word.start + at).collect();
    stops.iter().rev().enumerate().find_map(|(at, stop)| {
        let last = Last::new(text, word, *stop, at == 0)?;
        let is_unsure = last.is_unsure()?;
        Some(PossibleAddress { text: &text[last.host], is_unsure })
    })
}

/// The last part of a host, and what is around it.
struct Last<'t> {
    host: Span,
    /// The parts before it.
    labels: Vec<&'t str>,
    end: &'t str,
    /// What stands behind it.
    after: &'t str,
    /// Whether its word goes on.
    is_inner: bool,
}

impl<'t> Last<'t> {
    /// What ends behind the full stop at `stop`.
    fn new(text: &'t str, word: &Span, stop: usize, is_last: bool) -> Option<Self> {
        let before = &text[word.start..stop];
        let start = word.start + before.rfind("..").map_or(0, |at| at + 2);
        let start = start + start_of_alphabet(&text[start..stop]);
        let labels: Vec<&str> = text[start..stop].split('.').collect();
        let behind = &text[stop + 1..word.end];
        let label = behind.split('.').next().unwrap_or_default();
        let end = end_label(label);
        let is_label = |label: &&str| label.starts_with(is_part) && label.ends_with(is_part);
        if end.is_empty() || !labels.iter().all(is_label) {
            return None;
        }
        let last = stop + 1 + end.len();
        Some(Self { host: start..last, labels, end, after: &text[last..], is_inner: !is_last })
    }

    /// `None` where nobody takes it for a host.
    fn is_unsure(&self) -> Option<bool> {
        let end = self.end.to_lowercase();
        let has_path = self.has_path();
        if !self.is_known(&end) {
            let is_glued = || begins_with_end(&end) && !self.is_number(&end);
            return self.is_like_a_host(has_path).then_some(false).or_else(|| is_glued().then_some(true));
        }
        let is_sentence = || {
            let next = self.after.strip_prefix('.').and_then(|next| next.chars().next());
            next.is_some_and(|next| !next.is_lowercase())
        };
        if self.is_inner && end.chars().count() < 3 && !is_sentence() {
            return None;
        }
        if has_path {
            return Some(false);
        }
        if self.is_pattern() || self.is_number(&end) || self.is_abbreviation(&end) {
            return None;
        }
        if !is_title(self.end) {
            return Some(false);
        }
        let next = self.after.trim_start();
        let is_followed = next.len() < self.after.len() && next.starts_with(char::is_alphabetic);
        if NO_WORDS.contains(&end.as_str()) {
            return Some(is_followed && next.starts_with(char::is_lowercase));
        }
        (!is_followed && !self.is_inner).then_some(true)
    }

    fn has_path(&self) -> bool {
        let is_path = |path: &str| path.starts_with(|c: char| is_part(c) || matches!(c, '?' | '#' | '~'));
        self.after.strip_prefix('/').is_some_and(is_path)
            || self.after.strip_prefix(':').is_some_and(|port| port.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether its end is one of hosts, or looks like one: in letters of
    /// another alphabet, or with marks.
    fn is_known(&self, end: &str) -> bool {
        if is_end(end) {
            return true;
        }
        if end.is_ascii() {
            return false;
        }
        let is_latin = |label: &str| label.contains(|c: char| c.script() == Script::Latin);
        // For the table, an m is an r and an n.
        let looks = letters::looks(end).replace("rn", "m");
        let is_marked = letters::without_marks(end);
        (is_end(&is_marked) && is_marked.is_ascii() && is_marked.len() > 2)
            || looks.is_ascii()
                && is_end(&looks)
                && (looks == "com"
                    || is_latin(end) && !is_marked.is_ascii()
                    || self.labels.iter().any(|label| is_latin(label)))
    }

    /// Without a known end: because of its path, or its many parts.
    fn is_like_a_host(&self, has_path: bool) -> bool {
        let is_lower = |label: &str| !label.contains(|c: char| c.is_uppercase() || !c.is_ascii());
        let is_name = self.end.len() > 1 && self.end.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_long = self.labels.len() > 1 && self.labels.iter().all(|label| label.len() > 1);
        !self.is_inner && is_name && self.labels.iter().all(|label| is_lower(label)) && (has_path || is_long)
    }

    /// `DD.MM.YYYY`: the form of a date.
    fn is_pattern(&self) -> bool {
        let is_repeated = |label: &str| {
            let mut letters = label.chars();
            letters.next().is_some_and(|first| letters.all(|next| next == first))
        };
        let is_end = ["mm", "ss"].iter().any(|end| self.end.eq_ignore_ascii_case(end));
        is_end && self.labels.iter().all(|label| is_repeated(label))
    }

    /// `5.de`, `1.公司简介`: the number of an item or an ordinal.
    fn is_number(&self, end: &str) -> bool {
        let is_digits = |label: &&str| label.chars().all(char::is_numeric);
        let is_short = self.labels.iter().all(|label| label.chars().count() < 3);
        self.labels.iter().all(is_digits)
            && is_short
            && (!end.is_ascii() || end.len() < 3 || is_title(self.end))
    }

    /// `m.in.`, `z.B.im`, `B.Sc`, `Dr.med.`
    fn is_abbreviation(&self, end: &str) -> bool {
        if matches!(self.labels.as_slice(), [only] if TITLES.contains(only)) {
            return true;
        }
        let is_letter = |label: &&str| label.chars().filter(|c| !is_combining_mark(*c)).count() == 1;
        let is_short = self.labels.iter().all(is_letter);
        let is_several = self.labels.len() > 1
            || self.after.starts_with('.')
            || is_in(ABBREVIATED, end)
            || is_title(self.end)
            || self.labels[0].starts_with(char::is_uppercase) && self.end.starts_with(char::is_lowercase);
        is_short && is_several && end.chars().count() == 2 && !is_in(SHORT_HOSTS, end)
    }
}

/// Whether the words of a sentence may have come right behind the end of a host, in
/// a script that writes them so.
fn begins_with_end(label: &str) -> bool {
    let is_east_asian = |c: char| matches!(alphabet(c), Script::Han | Script::Hangul);
    let mut ends = label.char_indices().skip(2).take(6).map(|(end, _)| &label[..end]);
    label.starts_with(is_east_asian) && ends.any(is_end)
}

/// Whether a sentence may begin with `word`.
fn is_title(word: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(char::is_uppercase) && characters.all(|c| !c.is_uppercase())
}
