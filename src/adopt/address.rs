//! Addresses as a page and its translation have them in common.

use std::collections::HashMap;

use crate::config::Config;
use crate::language::Language;
use crate::link::file;

/// How addresses in a language's pages are compared with those of the source.
#[derive(Debug)]
pub struct Addresses<'a> {
    config: &'a Config,
    language: &'a Language,
    /// Of translated pages: their address as a file, and that of their source.
    translated: HashMap<String, String>,
}

impl<'a> Addresses<'a> {
    /// Those of pages in `language`. `translated` are the addresses of the
    /// translated pages, each with its source's.
    #[must_use]
    pub fn new(
        config: &'a Config,
        language: &'a Language,
        translated: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let translated = translated.into_iter().map(|(own, source)| (file(&own), source)).collect();
        Self { config, language, translated }
    }

    /// `destination` without what differs between languages: the site's own
    /// host, the language, the fragment of another page's heading. All fragments
    /// of the page itself are alike.
    #[must_use]
    pub fn comparable(&self, destination: &str) -> String {
        if destination.starts_with('#') {
            return "#".to_owned();
        }
        if let Some(address) = destination.strip_prefix("mailto:") {
            return address.to_owned();
        }
        let rooted = self.rooted(destination);
        let plain = rooted.split(['#', '?']).next().unwrap_or_default();
        if let Some(source) = self.translated.get(&file(plain)) {
            return loose(source).to_owned();
        }
        loose(&self.without_language(plain)).to_owned()
    }

    /// The fragment of an address on the page itself.
    #[must_use]
    pub fn own_fragment(destination: &str) -> Option<&str> {
        destination.strip_prefix('#').filter(|fragment| !fragment.is_empty())
    }

    /// Whether both lead to one page of the site, or to one place elsewhere.
    #[must_use]
    pub fn are_one(&self, source: &str, translated: &str) -> bool {
        source == translated || self.comparable(source) == self.comparable(translated)
    }

    fn rooted<'d>(&self, destination: &'d str) -> &'d str {
        let Some(site) = self.config.links.site.as_deref() else { return destination };
        let bare =
            |address: &'d str| address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let host = site.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        let rest = bare(destination).and_then(|rest| rest.strip_prefix(host));
        rest.filter(|rest| rest.is_empty() || rest.starts_with(['/', '#', '?'])).unwrap_or(destination)
    }

    /// An address of the site without the folder or the part of a name that is
    /// the language's.
    fn without_language(&self, address: &str) -> String {
        let tag = self.language.tag();
        let source = self.config.source_language.as_str();
        let is_tag =
            |part: &str| [tag, source].iter().any(|tag| part.replace('_', "-").eq_ignore_ascii_case(tag));
        let mut parts: Vec<&str> = address.split('/').collect();
        // `/de/x`, `../de/x`, `de/x`; nothing of another host.
        let is_own = !address.contains("://") && !address.contains(':');
        if let Some(at) = parts.iter().position(|part| !matches!(*part, "" | "." | "..")).filter(|_| is_own)
            && is_tag(parts[at])
            && parts.len() > at + 1
        {
            parts.remove(at);
        }
        let mut joined = parts.join("/");
        if is_own
            && let Some((stem, extension)) = joined.rsplit_once('.')
            && let Some((stem, name)) = stem.rsplit_once('.')
            && is_tag(name)
        {
            joined = format!("{stem}.{extension}");
        }
        joined
    }
}

/// Without what servers add or leave out.
fn loose(address: &str) -> &str {
    let address =
        address.strip_suffix("/index.html").or_else(|| address.strip_suffix(".html")).unwrap_or(address);
    match address.trim_end_matches('/') {
        "" if address.starts_with('/') => "/",
        trimmed => trimmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn what_differs_between_languages_is_gone() {
        let config = Config::parse("[links]\nsite = \"https://www.example.org\"").unwrap();
        let language = Language::parse("pt-BR").unwrap();
        let pages = [("/pt-BR/privacidade/".to_owned(), "/privacy/".to_owned())];
        let addresses = Addresses::new(&config, &language, pages);
        for (source, translated) in [
            ("/privacy/", "/pt-br/privacy/"),
            ("/privacy/", "/pt-BR/privacidade/#a"),
            ("/a/b", "https://www.example.org/pt_BR/a/b/"),
            ("../a.md", "../a.pt-BR.md"),
            ("#team", "#equipe"),
            ("https://x.org/en/a", "https://x.org/en/a/"),
        ] {
            assert!(addresses.are_one(source, translated), "{source} {translated}");
        }
        for (source, translated) in [("/a/", "/b/"), ("https://x.org/en/", "https://x.org/pt-BR/")] {
            assert!(!addresses.are_one(source, translated), "{source} {translated}");
        }
    }
}
