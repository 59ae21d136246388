//! Addresses in front matter.

use super::body::{Link, LinkKind};
use super::front_matter::{FrontMatter, Scalar};
use crate::config::FrontMatterKeys;

/// The addresses that `keys` name in `matter`, in the order of the page.
pub(super) fn find(matter: &FrontMatter, keys: &FrontMatterKeys) -> Vec<Link> {
    let of = |key: &str, names_file: bool| {
        let scalars =
            matter.scalars(key).into_iter().filter(move |(_, scalar)| is_address(scalar, names_file));
        let link = move |(key, scalar): (String, &Scalar)| Link {
            kind: LinkKind::FrontMatter { key, names_file },
            span: scalar.span.clone(),
            destination: scalar.text.clone(),
            shown: None,
            stays: None,
        };
        scalars.map(link).collect::<Vec<_>>()
    };
    let urls = keys.urls.iter().flat_map(|key| of(key, false));
    let mut links: Vec<Link> = urls.chain(keys.files.iter().flat_map(|key| of(key, true))).collect();
    links.sort_by_key(|link| link.span.start);
    links
}

/// Whether the value is an address; only with a dot at its start one of a file
/// beside the page's own. Nobody runs Liquid in front matter.
fn is_address(scalar: &Scalar, names_file: bool) -> bool {
    let text = &scalar.text;
    scalar.is_string
        && !text.contains(char::is_whitespace)
        && !text.contains(['{', '<'])
        && (!names_file || text.starts_with("./") || text.starts_with("../"))
}
