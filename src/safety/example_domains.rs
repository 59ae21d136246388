//! Domains for examples: `example.com`, and what translators make of it.

use super::{hosts, letters};

/// What a language calls an example, as a part of a host's name.
const EXAMPLES: &str = "\
    adibide beispiel contoh daemi ejemplo eisimplir eksempel ekzemplo enghraifft esempio esimerkki \
    example exempel exemple exemplo exemplu exemplum halimbawa mfano minak misol naide namuna napriklad numune \
    ornek paradeigma paradigma paraugs pavyzdys pelda piemers primer primjer priklad prijklad \
    przyklad sampla shembull vidu vi-du voorbeeld voorbeeldsite przykladowa ukazka beispielseite \
    пример приклад прыклад мысал жишээ παραδειγμα օրինակ მაგალითი مثال דוגמה דוגמא उदाहरण ตัวอย่าง 例 \
    例え 示例 例子 範例 예제 예시";
/// Ends under which nobody can have a name.
const UNOWNED: &[&str] = &["example", "test", "invalid"];

/// Whether nobody can have `host`: it was set aside for examples.
#[must_use]
pub fn is_reserved(host: &str) -> bool {
    let is_of =
        |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    ["example.com", "example.net", "example.org", "example.edu"].into_iter().any(is_of) || is_unowned(host)
}

/// Whether `host` is a translator's own word for `english`, a domain of
/// examples.
#[must_use]
pub fn is_localized(host: &str, english: &str) -> bool {
    if host == english || !is_reserved(english) {
        return false;
    }
    if is_unowned(host) {
        return is_unowned(english);
    }
    let suffix = psl::suffix(host.as_bytes()).map_or(0, |suffix| suffix.as_bytes().len());
    let Some(name) = host.len().checked_sub(suffix + 1).map(|end| &host[..end]) else { return false };
    let label = name.rsplit('.').next().unwrap_or_default();
    let plain = letters::without_marks(label).replace('ł', "l");
    EXAMPLES.split(' ').any(|example| example == label || example == plain)
}

fn is_unowned(host: &str) -> bool {
    let end = host.rsplit('.').next().unwrap_or_default();
    UNOWNED.contains(&end) && hosts::is_end(end) && end.len() < host.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_an_example_is_the_whole_name() {
        for host in ["beispiel.com", "www.ejemplo.org", "příklad.com", "przykład.pl", "пример.рф"]
        {
            assert!(is_localized(host, "www.example.com"), "{host}");
            assert!(!is_localized(host, "qubes-os.org"), "{host}");
        }
        for host in [
            "evil.com",
            "beispiel.evil.com",
            "evil-beispiel.com",
            "beispiel.com.evil.de",
            "com",
            "evil.example",
        ] {
            assert!(!is_localized(host, "example.com"), "{host}");
        }
        assert!(is_localized("firma.example", "company.example"));
    }
}
