//! Everything that decisions about links rest on, as one digest.

use crate::text::{Digest, Digesting};

use super::Table;
use super::table::KnownAddress;

impl Table {
    /// What every decision about a link rests on, but for the configuration.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let Self { addresses, pages, site, keep, languages, source_prefix, output, .. } = self;
        // The rest is made of the pages and the configuration.
        let Self { sources: _, files: _, conventions: _, .. } = self;
        let mut addresses: Vec<String> = addresses
            .iter()
            .map(|(address, KnownAddress { page, redirect })| {
                format!("{} {redirect} {address}", page.index())
            })
            .collect();
        addresses.sort_unstable();
        let mut digesting = Digesting::new("glossator 2026-11 a table of links");
        digesting.add_all(addresses.iter()).add_all(pages.iter().map(|page| format!("{page:?}")));
        digesting.add_if(site.as_ref()).add_all(keep.iter()).add_all(languages.iter());
        digesting.add(source_prefix).add(output).finish()
    }
}
