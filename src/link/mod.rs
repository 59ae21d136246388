//! Links: which destinations lead to pages of this site, and how they are
//! written for readers of another language.

mod rewrite;

use std::collections::HashMap;

use crate::language::Language;
use crate::page::Page;
use crate::text::Span;

pub use rewrite::{redirect_to, rewrite};

/// The addresses of all pages.
#[derive(Debug, Clone, Default)]
pub struct Table {
    addresses: HashMap<String, Known>,
    /// The site's own address without scheme and final slash.
    site: Option<String>,
    keep: Vec<String>,
    /// `/en/`, which old addresses of English pages begin with.
    source_prefix: String,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    page: usize,
    redirect: bool,
}

/// Where a destination leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The page, by its place among all pages.
    pub page: usize,
    /// The bytes of the destination in whose place `/<language>` goes.
    pub prefix: Span,
}

impl Table {
    /// The addresses of `pages`. `site` is the site's own address, `keep` are
    /// the beginnings of destinations that are never localized.
    #[must_use]
    pub fn new<'p>(
        pages: impl Iterator<Item = &'p Page> + Clone,
        site: Option<&str>,
        keep: &[String],
        source_language: &Language,
    ) -> Self {
        let mut addresses = HashMap::new();
        for (page, permalink) in
            pages.clone().enumerate().filter_map(|(at, page)| Some((at, page.permalink()?)))
        {
            addresses.entry(address(permalink).to_owned()).or_insert(Known { page, redirect: false });
        }
        for (page, redirects) in pages.map(Page::redirects).enumerate() {
            for redirect in redirects {
                addresses.entry(address(redirect).to_owned()).or_insert(Known { page, redirect: true });
            }
        }
        let site = site.map(|site| without_scheme(site).unwrap_or(site).trim_end_matches('/').to_owned());
        let site = site.filter(|site| !site.is_empty());
        Self { addresses, site, keep: keep.to_vec(), source_prefix: format!("/{source_language}/") }
    }

    /// Where `destination` leads, if that is a page of this site whose link
    /// may be localized.
    #[must_use]
    pub fn target(&self, destination: &str) -> Option<Target> {
        let start = self.path_start(destination)?;
        let path = &destination[start..];
        if self.keep.iter().any(|kept| is_below(path, kept) || destination.starts_with(kept.as_str())) {
            return None;
        }
        let known = self.addresses.get(address(path))?;
        let replaced = if known.redirect && path.starts_with(&self.source_prefix) {
            self.source_prefix.len() - 1
        } else {
            0
        };
        Some(Target { page: known.page, prefix: start..start + replaced })
    }

    /// Where the path of an internal destination begins. The site's bare
    /// address has an empty one.
    fn path_start(&self, destination: &str) -> Option<usize> {
        if destination.starts_with('/') {
            return (!destination.starts_with("//")).then_some(0);
        }
        let site = self.site.as_deref()?;
        let behind_scheme = without_scheme(destination)?;
        let named = behind_scheme.get(..site.len())?;
        let path = &behind_scheme[site.len()..];
        let whole_name = path.is_empty() || path.starts_with(['/', '?', '#']);
        (named.eq_ignore_ascii_case(site) && whole_name).then(|| destination.len() - path.len())
    }
}

impl Target {
    /// `destination`, which leads here, for readers of `language`.
    #[must_use]
    pub fn localized(&self, destination: &str, language: &Language) -> String {
        let (before, after) = (&destination[..self.prefix.start], &destination[self.prefix.end..]);
        format!("{before}/{language}{after}")
    }
}

fn without_scheme(address: &str) -> Option<&str> {
    ["https://", "http://"].iter().find_map(|scheme| {
        let found = address.get(..scheme.len())?;
        found.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
    })
}

/// A path as addresses are compared: without query, fragment, `index.html`
/// and final slash.
fn address(path: &str) -> &str {
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let path = &path[..end];
    let path = path.strip_suffix("/index.html").unwrap_or(path);
    path.trim_end_matches('/')
}

/// Whether `path` begins with `kept`; with or without final slash.
fn is_below(path: &str, kept: &str) -> bool {
    path.starts_with(kept) || (kept.ends_with('/') && address(path) == kept.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    pub(super) fn page(text: &str) -> Page {
        Page::parse("content/a.md", "content", text.to_owned(), &Config::default()).unwrap()
    }

    pub(super) fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    pub(super) fn table() -> Table {
        let pages = [
            page("---\npermalink: /privacy/\nredirect_from:\n- /en/privacy/\n- /doc/privacy/\n---\n"),
            page("---\npermalink: /\nredirect_from: /en/\n---\n"),
            page("---\npermalink: /news/old/\n---\n"),
            page("---\npermalink: /en/rules/\nredirect_from: /privacy/\n---\n"),
        ];
        Table::new(pages.iter(), Some("https://www.example.org/"), &["/news/".to_owned()], &language("en"))
    }

    #[track_caller]
    fn check(destination: &str, localized: Option<(usize, &str)>) {
        let target = table().target(destination);
        let found = target.map(|target| (target.page, target.localized(destination, &language("de"))));
        assert_eq!(found, localized.map(|(page, text)| (page, text.to_owned())), "{destination}");
    }

    #[test]
    fn internal_links_find_their_page() {
        check("/privacy/", Some((0, "/de/privacy/")));
        check("/privacy", Some((0, "/de/privacy")));
        check("/privacy/index.html", Some((0, "/de/privacy/index.html")));
        check("/privacy/?a=/b#c", Some((0, "/de/privacy/?a=/b#c")));
        check("/privacy#/x", Some((0, "/de/privacy#/x")));
        check("/doc/privacy/", Some((0, "/de/doc/privacy/")));
        check("/", Some((1, "/de/")));
        check("/#top", Some((1, "/de/#top")));
    }

    #[test]
    fn old_english_addresses_lose_their_prefix() {
        check("/en/privacy/", Some((0, "/de/privacy/")));
        check("/en/", Some((1, "/de/")));
        check("https://www.example.org/en/privacy/", Some((0, "https://www.example.org/de/privacy/")));
        // This one is a permalink.
        check("/en/rules/", Some((3, "/de/en/rules/")));
    }

    #[test]
    fn the_site_itself_is_internal() {
        check("http://WWW.example.org/privacy/", Some((0, "http://WWW.example.org/de/privacy/")));
        check("https://www.example.org", Some((1, "https://www.example.org/de")));
        check("https://www.example.org/#a", Some((1, "https://www.example.org/de/#a")));
        check("https://www.example.org#a", Some((1, "https://www.example.org/de#a")));
    }

    #[test]
    fn everything_else_stays() {
        for destination in [
            "",
            "#privacy",
            "?privacy",
            "privacy/",
            "//www.example.org/privacy/",
            "https://www.example.org.evil/privacy/",
            "https://example.org/privacy/",
            "mailto:privacy@example.org",
            "/Privacy/",
            "/attachment/x.png",
            "/news/old/",
            "/news",
            "https://www.example.org/news/old/",
            "{{ site.url }}/privacy/",
        ] {
            check(destination, None);
        }
    }
}
