//! Where destinations with Liquid lead.

use super::address::{DestinationForm, resolve, take_apart};
use super::lead::{Lead, Way};
use super::liquid::{self, LiquidDestination};
use super::table::Table;
use crate::page::PageNumber;
use crate::text::Span;

impl Table {
    /// Where `destination`, which has Liquid in its path, leads from page number
    /// `from`.
    pub(super) fn liquid_lead(&self, from: Option<PageNumber>, destination: &str) -> Lead {
        let written = liquid::read(destination, self.conventions.language_key.as_deref());
        // Nothing runs Liquid over front matter and data files.
        let Some((written, from)) = written.zip(from) else { return Lead::nowhere(Way::Liquid) };
        let absolute = |path: Span| {
            let resolved = resolve("/", &destination[path.clone()]);
            self.lead_to(Lead { path, resolved, ..Lead::nowhere(Way::NoPage) })
        };
        match written {
            LiquidDestination::Own => Lead { page: Some(from), ..Lead::nowhere(Way::Own) },
            LiquidDestination::Reader => Lead::nowhere(Way::Reader),
            LiquidDestination::Path(path) => absolute(path),
            LiquidDestination::Address(address) => {
                match take_apart(&destination[address.clone()], self.site.as_deref()) {
                    (DestinationForm::Absolute, path) => {
                        absolute(address.start + path.start..address.start + path.end)
                    }
                    (DestinationForm::Own, _) => absolute(address),
                    (DestinationForm::Elsewhere, _) => Lead::nowhere(Way::Elsewhere),
                    _ => Lead::nowhere(Way::Liquid),
                }
            }
            LiquidDestination::File(tag, name) => {
                let page = self.sources.get(name).copied().or_else(|| self.files.page(name));
                self.tag_lead(tag, name, page)
            }
            LiquidDestination::Post(tag, name) => self.tag_lead(tag, name, self.files.post(name)),
        }
    }

    /// Where the tag at `tag` leads, which names the source `name`, that of `page`.
    fn tag_lead(&self, tag: Span, name: &str, page: Option<PageNumber>) -> Lead {
        let Some(page) = page else {
            return Lead { path: tag, resolved: format!("/{name}"), ..Lead::nowhere(Way::NoPage) };
        };
        let resolved = self.pages[page].permalink.clone().unwrap_or_default();
        let way = self.kept(&resolved).map_or(Way::File, |kept| Way::Kept(kept.to_owned()));
        Lead { way, page: Some(page), path: tag, resolved, relative: false }
    }
}
