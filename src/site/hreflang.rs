//! Which pages are each other's translations, as search engines want to be
//! told: every one of the set names all of it, itself included.

use std::fmt::Write as _;

use crate::link::redirect_value;
use crate::page::PageNumber;

use super::build::Published;
use super::loaded::{Site, SitePage};

/// A page of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// The language as search engines know it, or `x-default`.
    pub hreflang: String,
    /// The path of its address.
    pub path: String,
    /// Its address: absolute where the site's own is known.
    pub url: String,
}

/// The set of page number `number`: the English page, its translations that
/// are really published, and `x-default`. Empty for a page without any, for
/// one that only redirects, and for one whose address isn't known.
#[must_use]
pub fn alternates(site: &Site, published: &Published, number: PageNumber) -> Vec<Alternate> {
    let Some(english) = site.pages[number].page.address() else { return Vec::new() };
    let alternate = |hreflang: &str, path: String| Alternate {
        hreflang: hreflang.to_owned(),
        url: absolute(site, &path),
        path,
    };
    let mut set = vec![alternate(&code(site.source.tag()), english.to_string())];
    let tags: Vec<&str> = published.languages.iter().map(|known| known.tag.as_str()).collect();
    let tags: Vec<&str> = tags.into_iter().filter(|tag| published.is_published(tag, number)).collect();
    for tag in &tags {
        let code = code(tag);
        // `es` goes before `es-419`, which would be called `es` too.
        let is_taken = code != **tag && tags.contains(&code.as_str());
        if !is_taken && set.iter().all(|known| known.hreflang != code) {
            set.push(alternate(&code, site.config.conventions.localized(tag, &english)));
        }
    }
    let redirects = redirect_value(&site.pages[number].page).is_some();
    if set.len() == 1 || redirects {
        return Vec::new();
    }
    set.push(alternate("x-default", english.into_owned()));
    set
}

/// A language tag as search engines take it: language, script, and a region
/// of two letters. `es-419` isn't known to them, `es` is.
fn code(tag: &str) -> String {
    let mut subtags = tag.split('-');
    let mut code = subtags.next().unwrap_or_default().to_owned();
    let is_alphabetic = |subtag: &&str| subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    // A subtag of one character begins an extension.
    for subtag in subtags.take_while(|subtag| subtag.len() > 1).filter(is_alphabetic) {
        if matches!(subtag.len(), 2 | 4) {
            code = format!("{code}-{subtag}");
        }
    }
    code
}

fn absolute(site: &Site, path: &str) -> String {
    let own = site.config.links.site.as_deref().unwrap_or_default();
    format!("{}{path}", own.trim_end_matches('/'))
}

/// An include for layouts: the `<link>`s of the page that is rendered. The
/// address of the page chooses the set, which needs neither a plug-in nor
/// front matter, and gives a page outside every set nothing.
#[must_use]
pub fn include(site: &Site, published: &Published) -> String {
    let mut text = String::from(
        "{%- comment -%} Written by glossator: in the layout's <head>, include this file. {%- endcomment -%}\n",
    );
    let sets = PageNumber::enumerate(&site.pages).filter_map(|(number, page)| {
        let set = alternates(site, published, number);
        (!set.is_empty() && is_plain(page, &set)).then_some(set)
    });
    let mut is_empty = true;
    for set in sets {
        if is_empty {
            text.push_str("{%- case page.url -%}\n");
            is_empty = false;
        }
        let members = &set[..set.len() - 1];
        let addresses: Vec<String> = members.iter().map(|page| format!("\"{}\"", page.path)).collect();
        let _ = writeln!(text, "{{%- when {} -%}}", addresses.join(", "));
        for Alternate { hreflang, url, .. } in &set {
            let href = site.config.conventions.href(&escaped(url));
            let _ = writeln!(text, "<link rel=\"alternate\" hreflang=\"{hreflang}\" {href}>");
        }
    }
    if !is_empty {
        text.push_str("{%- endcase -%}\n");
    }
    text
}

/// Whether Liquid can be told the addresses of a set, and takes no part of
/// them for its own.
fn is_plain(page: &SitePage, set: &[Alternate]) -> bool {
    let is_liquid = |c: char| matches!(c, '{' | '}' | '"') || c.is_control();
    page.page.permalink().is_some() && set.iter().all(|page| !page.url.contains(is_liquid))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_that_search_engines_take() {
        for (tag, expected) in [
            ("de", "de"),
            ("es-419", "es"),
            ("pt-BR", "pt-BR"),
            ("zh-Hans", "zh-Hans"),
            ("sr-Latn-RS", "sr-Latn-RS"),
            ("ca-valencia", "ca"),
            ("de-1996", "de"),
            ("de-u-co-phonebk", "de"),
            ("tlh", "tlh"),
        ] {
            assert_eq!(code(tag), expected, "{tag}");
        }
    }
}
