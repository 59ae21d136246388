//! Where translations may link to instead of the English target.

use serde::Deserialize;

/// An origin, or the beginning of a path on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String")]
pub struct AllowedLink(String);

impl TryFrom<String> for AllowedLink {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
        let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        if host.is_empty() || !host.chars().all(is_host) {
            return Err(format!(
                "`{text}` isn't the beginning of an address, such as `https://de.wikipedia.org/`"
            ));
        }
        Ok(Self(text))
    }
}

impl AllowedLink {
    /// Whether `address` is this one or lies below it. What a browser or a
    /// parser could read in another way lies nowhere.
    #[must_use]
    pub fn holds(&self, address: &str) -> bool {
        let Some(rest) = address.strip_prefix(&self.0) else { return false };
        let is_below = self.0.ends_with('/') || rest.is_empty() || rest.starts_with(['/', '?', '#']);
        let is_plain = |c: char| c.is_alphanumeric() || "-._~/?#@&+,=%:".contains(c);
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        let climbs = path.split('/').any(|part| {
            let part = part.to_ascii_lowercase().replace("%2e", ".");
            part == "." || part == ".."
        });
        is_below && rest.chars().all(is_plain) && !climbs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(allowed: &str, address: &str) -> bool {
        AllowedLink::try_from(allowed.to_owned()).is_ok_and(|allowed| allowed.holds(address))
    }

    #[test]
    fn what_lies_below_is_allowed() {
        for (allowed, address) in [
            ("https://de.wikipedia.org/", "https://de.wikipedia.org/wiki/Uns"),
            ("https://de.wikipedia.org", "https://de.wikipedia.org/wiki/Köln_am_Rhein?a=1&b=2#c"),
            ("https://de.wikipedia.org/wiki", "https://de.wikipedia.org/wiki"),
            ("http://localhost:4000/", "http://localhost:4000/"),
        ] {
            assert!(holds(allowed, address), "{allowed} {address}");
        }
    }

    #[test]
    fn what_only_begins_alike_is_not() {
        for (allowed, address) in [
            ("https://de.wikipedia.org", "https://de.wikipedia.org.evil.example/"),
            ("https://de.wikipedia.org", "https://de.wikipedia.org@evil.example/"),
            ("https://de.wikipedia.org", "https://de.wikipedia.org:8443/"),
            ("https://de.wikipedia.org/", "http://de.wikipedia.org/"),
            ("https://de.wikipedia.org/", "//de.wikipedia.org/"),
            ("https://de.wikipedia.org/wiki", "https://de.wikipedia.org/wikievil"),
            ("https://de.wikipedia.org/wiki/", "https://de.wikipedia.org/wiki/../evil"),
            ("https://de.wikipedia.org/wiki/", "https://de.wikipedia.org/wiki/.%2E/evil"),
            ("https://de.wikipedia.org/", "https://de.wikipedia.org/\\evil"),
            ("https://de.wikipedia.org/", "https://de.wikipedia.org/\" onclick=\"x"),
            ("https://de.wikipedia.org/", "https://de.wikipedia.org/\u{202e}x"),
            ("https://de.wikipedia.org/", "https://de.wikipedia.org/{{x}}"),
            ("https://", "https://evil.example/"),
            ("", "javascript:alert(1)"),
            ("javascript:", "javascript:alert(1)"),
            ("https://a.example@", "https://a.example@evil.example/"),
        ] {
            assert!(!holds(allowed, address), "{allowed} {address}");
        }
    }
}
