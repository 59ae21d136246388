//! The page that sends readers on to the English one, for a page that isn't
//! published. It needs no plug-in: where tags are kept, browsers follow it, and
//! everywhere it has a link in words of the reader's language.

use crate::config::{Conventions, Permalink};
use crate::language::Language;
use crate::page::{Page, front_matter, without_extension};

use super::front_matter::{NewValue, ValueChange, edit};
use super::matter::comment;
use super::notice::{NoticeTexts, RedirectText, redirect_text};
use super::notice_block::escape;

/// What a redirect leads to and from.
#[derive(Debug, Clone, Copy)]
pub struct Redirect<'a> {
    /// The English page.
    pub page: &'a Page,
    /// Where it is, from the site's root.
    pub address: &'a str,
    /// Its language.
    pub source_language: &'a Language,
    /// The language of the readers.
    pub language: &'a Language,
    /// The site's own address, where it is known.
    pub site: Option<&'a str>,
    /// The notice's texts in the readers' language.
    pub texts: Option<&'a NoticeTexts>,
    /// Whether a layout of the site's may be put around it all the same, unless
    /// it is told that there is a layout called `none`: in a collection.
    pub in_collection: bool,
}

/// Whether the redirect is a whole document: where the site's generator takes a
/// file with front matter as it stands, and its address from that.
fn is_document(conventions: &Conventions) -> bool {
    conventions.needs_front_matter && conventions.permalink_key.is_some()
}

/// The path of the redirect for the localized page at `path`. Markdown would be
/// rendered.
#[must_use]
pub fn path(conventions: &Conventions, path: &str) -> String {
    if is_document(conventions) { format!("{}.html", without_extension(path)) } else { path.to_owned() }
}

/// The file that redirects. `None` where it can't be written.
#[must_use]
pub fn render(redirect: &Redirect<'_>) -> Option<String> {
    let text = redirect_text(redirect.texts, redirect.language)?;
    let base = redirect.site.map_or("", crate::link::base_path);
    let url = format!("{base}{}", redirect.address);
    if is_document(&redirect.page.conventions) {
        document(redirect, &text, &url)
    } else {
        content(redirect, &text, &url)
    }
}

fn document(redirect: &Redirect<'_>, text: &RedirectText, url: &str) -> Option<String> {
    let conventions = &redirect.page.conventions;
    let layout = if redirect.in_collection { "none" } else { "null" };
    let matter = matter(redirect, &format!("---\nlayout: {layout}\nsitemap: false\n---\n"), None)?;
    let site = redirect
        .site
        .map_or_else(|| url.to_owned(), |site| format!("{}{}", site.trim_end_matches('/'), redirect.address));
    let (language, direction) = (text.language.tag(), text.language.direction());
    Some(format!(
        "{matter}<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{}</title>\n<link rel=\"canonical\" {}>\n<meta http-equiv=\"refresh\" content=\"0; url={}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n</head>\n<body>\n<p>{}</p>\n</body>\n</html>\n",
        escape(&text.words()),
        conventions.href(&escape(&site)),
        escape(url),
        text.html(&conventions.href(&escape(url)), redirect.source_language.tag()),
    ))
}

/// The same as a page that the site's generator renders, in its layout.
fn content(redirect: &Redirect<'_>, text: &RedirectText, url: &str) -> Option<String> {
    let page = redirect.page;
    let matter = match &page.front_matter {
        None => String::new(),
        Some(found) => {
            let empty = match found.format {
                front_matter::FrontMatterFormat::Toml => "+++\n+++\n",
                // JSON has no comments, and who reads it reads YAML, too.
                front_matter::FrontMatterFormat::Yaml | front_matter::FrontMatterFormat::Json => "---\n---\n",
            };
            let title = found.get("title").map(|_| text.words());
            format!("{}\n", matter(redirect, empty, title)?)
        }
    };
    if !page.conventions.html && !page.dialect.is_html() {
        return Some(format!("{matter}{}\n", text.markdown(url)));
    }
    let (language, direction) = (text.language.tag(), text.language.direction());
    Some(format!(
        "{matter}<meta http-equiv=\"refresh\" content=\"0; url={}\" />\n<p lang=\"{language}\" dir=\"{direction}\">{}</p>\n",
        escape(url),
        text.html(&page.conventions.href(&escape(url)), redirect.source_language.tag()),
    ))
}

/// The front matter `empty` with what says where the page is.
fn matter(redirect: &Redirect<'_>, empty: &str, title: Option<String>) -> Option<String> {
    let (page, tag) = (redirect.page, redirect.language.tag());
    let conventions = &page.conventions;
    let parsed = front_matter::parse(empty).ok()??;
    let has = |key: &str| page.front_matter.as_ref().is_some_and(|matter| matter.get(key).is_some());
    let change = |key: &str, text: String| ValueChange { path: key.to_owned(), value: NewValue::Text(text) };
    let mut changes = Vec::new();
    let language_key = conventions.language_key.as_deref();
    if let Some(key) = language_key.filter(|key| conventions.add_language || has(key)) {
        changes.push(change(key, tag.to_owned()));
    }
    if let Some(key) = conventions.permalink_key.as_deref().filter(|key| has(key) || is_document(conventions))
    {
        let permalink = match conventions.permalink {
            Permalink::Prefixed => conventions.localized(tag, redirect.address),
            Permalink::Kept => redirect.address.to_owned(),
        };
        changes.push(change(key, permalink));
    }
    changes.extend(title.map(|title| change("title", title)));
    edit(empty, &parsed, &changes, &comment(page, None)).ok()
}
