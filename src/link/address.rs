//! What a destination is made of, and when two addresses are one.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::text::Span;

/// What kind of destination it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DestinationForm {
    /// Another site, or no address of a page at all: `mailto:`, `tel:`.
    Elsewhere,
    /// Liquid writes the address.
    Liquid,
    /// The page that it stands on: empty, a fragment, a query.
    Own,
    /// A path from the site's root.
    Absolute,
    /// A path from where the page is.
    Relative,
}

/// The form of `destination` and the bytes of its path. `site` is the site's
/// own address without scheme and final slash; the path that it may have is
/// none of the path's.
pub(super) fn take_apart(destination: &str, site: Option<&str>) -> (DestinationForm, Span) {
    let tail = destination.find(['?', '#']).unwrap_or(destination.len());
    let liquid = ["{{", "{%"].iter().filter_map(|mark| destination.find(mark)).min();
    if liquid.is_some_and(|liquid| liquid < tail) {
        return (DestinationForm::Liquid, 0..0);
    }
    if destination[..tail].trim().is_empty() {
        return (DestinationForm::Own, 0..0);
    }
    if let Some(start) = behind_host(destination, site) {
        return (DestinationForm::Absolute, start..tail.max(start));
    }
    if destination.starts_with("//") || has_scheme(destination) {
        return (DestinationForm::Elsewhere, 0..0);
    }
    if !destination.starts_with('/') {
        return (DestinationForm::Relative, 0..tail);
    }
    let base = site.map_or("", base);
    let is_below_base = is_whole(destination, base);
    (DestinationForm::Absolute, if is_below_base { base.len() } else { 0 }..tail)
}

/// The path that every address of `site` begins with: `/blog` of
/// `example.org/blog`, mostly none.
pub(super) fn base(site: &str) -> &str {
    site.find('/').map_or("", |at| &site[at..])
}

/// Whether `address` begins with `start`, and with no longer name.
fn is_whole(address: &str, start: &str) -> bool {
    address.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// Where the path of an absolute address of the site itself begins. The
/// site's bare address has an empty one.
fn behind_host(destination: &str, site: Option<&str>) -> Option<usize> {
    let site = site?;
    let behind_scheme = without_scheme(destination).or_else(|| destination.strip_prefix("//"))?;
    let named = behind_scheme.get(..site.len())?;
    let path = &behind_scheme[site.len()..];
    (named.eq_ignore_ascii_case(site) && is_whole(path, "")).then(|| destination.len() - path.len())
}

/// A web address behind its scheme.
pub(super) fn without_scheme(address: &str) -> Option<&str> {
    ["https://", "http://"].iter().find_map(|scheme| {
        let found = address.get(..scheme.len())?;
        found.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
    })
}

fn has_scheme(destination: &str) -> bool {
    let Some(colon) = destination.find(':') else { return false };
    let scheme = &destination[..colon];
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'))
}

/// Where `path` leads from a page at `home`: the path from the root, without
/// `.` and `..`. Nothing is above the root.
pub(super) fn resolve(home: &str, path: &str) -> String {
    let folder = if path.starts_with('/') { "" } else { home.rfind('/').map_or("", |at| &home[..at]) };
    let mut parts: Vec<&str> = Vec::new();
    let mut walk =
        folder.split('/').skip(1).chain(path.strip_prefix('/').unwrap_or(path).split('/')).peekable();
    while let Some(part) = walk.next() {
        let last = walk.peek().is_none();
        match part {
            "." | ".." => {
                if part == ".." {
                    parts.pop();
                }
                if last {
                    parts.push("");
                }
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

/// The path that leads from the file `home` to `path`, both from the root.
pub(super) fn relative(home: &str, path: &str) -> String {
    let folders: Vec<&str> = home.rsplit_once('/').map_or("", |(folder, _)| folder).split('/').collect();
    let parts: Vec<&str> = path.split('/').collect();
    let common = std::iter::zip(&folders, &parts[..parts.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = folders.len() - common;
    let start = if up == 0 { "./".to_owned() } else { "../".repeat(up) };
    format!("{start}{}", parts[common..].join("/"))
}

/// Whether `path` has a part `.` or `..`.
pub(super) fn has_dots(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "." | ".."))
}

/// The file that a site generator writes for an address: two addresses with
/// one file are one.
#[must_use]
pub fn file(address: &str) -> String {
    let name = address.rsplit('/').next().unwrap_or_default();
    if name.is_empty() {
        return format!("{address}index.html");
    }
    if name.contains('.') { address.to_owned() } else { format!("{address}.html") }
}

/// A path as addresses are compared: decoded, doubled slashes once.
pub(super) fn plain(path: &str) -> Cow<'_, str> {
    let mut plain = percent_decode_str(path).decode_utf8().unwrap_or(Cow::Borrowed(path));
    while plain.contains("//") {
        plain = Cow::Owned(plain.replace("//", "/"));
    }
    plain
}

/// A plain path without what servers add or leave out: `index.html`, `.html`,
/// the final slash.
pub(super) fn loose(path: &str) -> &str {
    let path = path.strip_suffix("/index.html").or_else(|| path.strip_suffix(".html")).unwrap_or(path);
    path.trim_end_matches('/')
}

/// Whether `path` is `folder` or below it. Parts count whole: `/newsletter/`
/// isn't below `/news`.
pub(super) fn is_below(path: &str, folder: &str) -> bool {
    let rest = loose(path).strip_prefix(folder.trim_end_matches('/'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations_are_taken_apart() {
        use DestinationForm::{Absolute, Elsewhere, Liquid, Own, Relative};
        for (destination, form, path) in [
            ("", Own, ""),
            ("#/a", Own, ""),
            ("?a=/b", Own, ""),
            ("/a/?b#c", Absolute, "/a/"),
            ("/a#?b", Absolute, "/a"),
            ("https://x.org/a", Absolute, "/a"),
            ("HTTP://X.org", Absolute, ""),
            ("https://x.org?a=b", Absolute, ""),
            ("//x.org/a", Absolute, "/a"),
            ("//y.org/a", Elsewhere, ""),
            ("https://x.org.evil/a", Elsewhere, ""),
            ("mailto:a@x.org", Elsewhere, ""),
            ("a/b:c", Relative, "a/b:c"),
            ("../a.md#b", Relative, "../a.md"),
            ("{{ site.url }}/a/", Liquid, ""),
            ("/a/{% link b.md %}", Liquid, ""),
            ("/a/#{{ b }}", Absolute, "/a/"),
        ] {
            let (found, span) = take_apart(destination, Some("x.org"));
            assert_eq!((found, &destination[span]), (form, path), "{destination}");
        }
    }

    #[test]
    fn a_site_may_have_a_path() {
        for (destination, form, path) in [
            ("/blog/a/#b", DestinationForm::Absolute, "/a/"),
            ("/blog", DestinationForm::Absolute, ""),
            ("/blogs/a/", DestinationForm::Absolute, "/blogs/a/"),
            ("https://x.org/blog/a/", DestinationForm::Absolute, "/a/"),
            ("https://x.org/a/", DestinationForm::Elsewhere, ""),
        ] {
            let (found, span) = take_apart(destination, Some("x.org/blog"));
            assert_eq!((found, &destination[span]), (form, path), "{destination}");
        }
    }

    #[test]
    fn relative_paths_are_resolved() {
        for (home, path, resolved) in [
            ("/a/b/", "c", "/a/b/c"),
            ("/a/b", "c/", "/a/c/"),
            ("/a/b/", "../c/", "/a/c/"),
            ("/a/b/", "./", "/a/b/"),
            ("/a/b/", ".", "/a/b/"),
            ("/a/b/", "..", "/a/"),
            ("/a/", "../../../c", "/c"),
            ("/", "c", "/c"),
            ("/a/", "/b/../c/", "/c/"),
        ] {
            assert_eq!(resolve(home, path), resolved, "{home} {path}");
        }
    }

    #[test]
    fn paths_lead_from_file_to_file() {
        for (home, path, expected) in [
            ("/i18n/de/docs/g/a.md", "/docs/g/b.png", "../../../../docs/g/b.png"),
            ("/docs/de/a.md", "/docs/b.png", "../b.png"),
            ("/docs/a.de.md", "/docs/img/b.png", "./img/b.png"),
        ] {
            assert_eq!(relative(home, path), expected);
            assert_eq!(resolve(home, expected), path);
        }
    }

    #[test]
    fn parts_of_paths_count_whole() {
        assert!(is_below("/news", "/news/") && is_below("/news/a", "/news") && is_below("/a", "/"));
        assert!(is_below("/news.html", "/news"));
        assert!(!is_below("/newsletter/", "/news") && !is_below("/newsletter/", "/news/"));
    }
}
