//! Links: which destinations lead to pages of this site, and how they are
//! written for readers of another language.
//!
//! [`Table::lead`] says where a destination leads, whatever the language;
//! [`Table::decide`] what becomes of it in one. Pages are written and links
//! are explained by the same two.

mod address;
pub mod anchor;
mod decide;
mod digest;
mod files;
pub mod heading_id;
mod lead;
mod liquid;
mod liquid_lead;
mod rewrite;
mod table;

pub use address::file;
pub use lead::{Decision, Lead, Reason, Target, Way};
pub use rewrite::{applied, in_page, redirect_to, redirect_value, rewrite, targets};
pub use table::{Table, base_path};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::language::Language;
    use crate::page::Page;

    pub(crate) fn page(text: &str) -> Page {
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
        let found =
            target.map(|target| (target.page.index(), target.localized(destination, &language("de"))));
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
        check("/privacy.html", Some((0, "/de/privacy.html")));
        check("//www.example.org//privacy//", Some((0, "//www.example.org/de//privacy//")));
        check("/%70rivacy/", Some((0, "/de/%70rivacy/")));
        check("/a/../privacy/?b", Some((0, "/de/privacy/?b")));
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
        check("//www.example.org/privacy/", Some((0, "//www.example.org/de/privacy/")));
    }

    #[test]
    fn everything_else_stays() {
        for destination in [
            "",
            "#privacy",
            "?privacy",
            "privacy/",
            "https://www.example.org.evil/privacy/",
            "https://example.org/privacy/",
            "mailto:privacy@example.org",
            "/Privacy/",
            "/attachment/x.png",
            "/news/old/",
            "/news",
            "/en/news/old/",
            "https://www.example.org/news/old/",
            "{{ site.url }}/privacy/",
        ] {
            check(destination, None);
        }
    }
}
