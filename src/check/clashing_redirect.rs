//! `clashing-redirect`: an address that redirects to a page and is taken. The
//! site's generator writes the redirect over the page that is there, or one
//! redirect over the other.

use std::collections::BTreeMap;

use crate::finding::{Code, Finding};
use crate::link::file;
use crate::page::Page;
use crate::site::Site;

pub(super) fn check(site: &Site) -> Vec<Finding> {
    let source = &site.source_name;
    let mut findings = Vec::new();
    let pages = || site.pages.iter().map(|page| &page.page);
    let mut homes: BTreeMap<String, &Page> = BTreeMap::new();
    for page in pages() {
        if let Some(address) = page.address() {
            homes.entry(file(&address)).or_insert(page);
        }
    }
    let mut redirects: BTreeMap<String, &Page> = BTreeMap::new();
    for page in pages() {
        for (address, span) in page.redirects_with_spans() {
            let written = file(&format!("/{}", address.trim_start_matches('/')));
            let (message, note) = match (homes.get(&written), redirects.get(&written)) {
                (Some(home), _) if home.path == page.path => (
                    format!("this page redirects from {address}, where it is itself"),
                    format!("Readers of the {source} page may get a redirect to itself instead of its text."),
                ),
                (Some(home), _) => (
                    format!("this page redirects from {address}, where {} is", home.path),
                    "Readers of that page may be sent to this one.".to_owned(),
                ),
                (None, Some(other)) if other.path != page.path => (
                    format!("{} redirects from {address} already", other.path),
                    "Readers of that address get one of the two pages, and nothing says which.".to_owned(),
                ),
                _ => {
                    redirects.insert(written, page);
                    continue;
                }
            };
            findings.push(
                Finding::new(Code::ClashingRedirect, message)
                    .at(page.place(span))
                    .page(&page.path, page.key.as_deref())
                    .note(note)
                    .help(format!("Remove {address} from the redirects of this page.")),
            );
        }
    }
    findings
}
