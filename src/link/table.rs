//! The addresses of all pages, and what becomes of a link.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Index;
use std::sync::Arc;

use crate::config::{Conventions, PathTemplate, Relative};
use crate::language::Language;
use crate::page::body::{Link, LinkKind, Stays};
use crate::page::{Page, PageNumber, rooted};

use super::address::{
    DestinationForm, base, file, is_below, loose, plain, resolve, take_apart, without_scheme,
};
use super::files::FileNames;
use super::lead::{Lead, Target, Way};

/// The addresses of all pages.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// By file and by loose address.
    pub(super) addresses: HashMap<String, KnownAddress>,
    /// By path in the project.
    pub(super) sources: HashMap<String, PageNumber>,
    /// By the names that a site generator's own tags have for its sources.
    pub(super) files: FileNames,
    pub(super) pages: Vec<Home>,
    /// The site's own address without scheme and final slash.
    pub(super) site: Option<String>,
    pub(super) keep: Vec<String>,
    /// What addresses call the languages that pages are translated into.
    pub(super) languages: Vec<String>,
    pub(super) conventions: Arc<Conventions>,
    /// `/en/`, which old addresses of English pages begin with.
    pub(super) source_prefix: String,
    /// The folder that localized pages are written to.
    pub(super) output: String,
}

/// Where a page is.
#[derive(Debug, Clone)]
pub(super) struct Home {
    pub(super) permalink: Option<String>,
    /// What its relative links are relative to, if it says so in `<base href>`.
    pub(super) base: Option<String>,
    /// Path in the project.
    pub(super) path: String,
    /// Path below its content folder.
    pub(super) output_path: String,
    /// Where its localized files are.
    pub(super) template: PathTemplate,
}

impl Index<PageNumber> for Vec<Home> {
    type Output = Home;

    fn index(&self, page: PageNumber) -> &Home {
        &self[page.index()]
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct KnownAddress {
    pub(super) page: PageNumber,
    pub(super) redirect: bool,
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
        let home = |page: &Page| Home {
            permalink: page.address().map(Cow::into_owned),
            base: page.body.base.clone(),
            path: page.path.clone(),
            output_path: page.output_path.clone(),
            template: page.conventions.path.clone(),
        };
        let homes: Vec<Home> = pages.clone().map(home).collect();
        let mut known: Vec<(String, KnownAddress)> = Vec::new();
        for (page, home) in PageNumber::enumerate(&homes) {
            known.extend(
                home.permalink
                    .iter()
                    .map(|address| (address.clone(), KnownAddress { page, redirect: false })),
            );
        }
        for (page, redirects) in PageNumber::enumerate(pages.map(Page::redirects)) {
            known.extend(
                redirects
                    .iter()
                    .map(|address| (rooted(address).into_owned(), KnownAddress { page, redirect: true })),
            );
        }
        let mut addresses = HashMap::new();
        for (address, known) in &known {
            addresses.entry(file(&plain(address))).or_insert(*known);
        }
        for (address, known) in &known {
            addresses.entry(loose(&plain(address)).to_owned()).or_insert(*known);
        }
        let site = site.map(|site| bare(site).to_owned());
        Self {
            addresses,
            sources: PageNumber::enumerate(&homes).map(|(page, home)| (home.path.clone(), page)).collect(),
            files: FileNames::new(homes.iter().map(|home| home.output_path.as_str())),
            pages: homes,
            site: site.filter(|site| !site.is_empty()),
            keep: keep.to_vec(),
            languages: Vec::new(),
            conventions: Arc::default(),
            output: String::new(),
            source_prefix: format!("/{source_language}/"),
        }
    }

    /// Makes known which languages pages are translated into, by which
    /// conventions they are named, and to which folder they are written.
    #[must_use]
    pub fn with_languages<'l>(
        mut self,
        languages: impl Iterator<Item = &'l Language>,
        conventions: &Arc<Conventions>,
        output: &str,
    ) -> Self {
        output.clone_into(&mut self.output);
        self.languages = languages.map(|language| conventions.name_of(language.tag()).into_owned()).collect();
        self.conventions = Arc::clone(conventions);
        self
    }

    /// The page at a path from the site's root, however it is written.
    #[must_use]
    pub fn page_at(&self, path: &str) -> Option<PageNumber> {
        self.known(path).map(|known| known.page)
    }

    fn known(&self, path: &str) -> Option<KnownAddress> {
        let path = plain(path);
        self.addresses.get(&file(&path)).or_else(|| self.addresses.get(loose(&path))).copied()
    }

    /// Whether readers who had this address still get a page there.
    #[must_use]
    pub fn serves(&self, address: &str) -> bool {
        let address = rooted(address);
        let address = plain(&address);
        // Servers send a reader of `/a` on to `/a/`, but not the other way.
        self.addresses.contains_key(&file(&address))
            || self.addresses.contains_key(&format!("{address}/index.html"))
    }

    /// The page whose address differs from `path` in nothing but case.
    #[must_use]
    pub fn in_other_case(&self, path: &str) -> Option<PageNumber> {
        let path = plain(path);
        let same = |home: &Home| {
            home.permalink.as_deref().is_some_and(|permalink| {
                loose(&plain(permalink)).to_lowercase() == loose(&path).to_lowercase()
            })
        };
        self.pages.iter().position(same).map(PageNumber::new)
    }

    /// Where a link of page number `from` leads.
    #[must_use]
    pub fn lead_of(&self, from: PageNumber, link: &Link) -> Lead {
        // What stands in pointed brackets has a scheme, or is an e-mail address.
        let is_email = link.kind == LinkKind::Autolink && !link.destination.contains(':');
        if is_email {
            return Lead::nowhere(Way::Elsewhere);
        }
        // Any page may show what is in a data file.
        let is_data = matches!(link.kind, LinkKind::Data(_) | LinkKind::InData { .. });
        let lead = self.lead((!is_data).then_some(from), &link.destination);
        if self.is_by_file(link, &lead) {
            return Lead { way: Way::Beside, ..lead };
        }
        match &link.stays {
            Some(stays) if matches!(lead.way, Way::Permalink | Way::Redirect | Way::File) => {
                let way = match stays {
                    Stays::Declared(language) => Way::Declared(language.clone()),
                    Stays::Untranslated => Way::Untranslated,
                };
                Lead { way, ..lead }
            }
            _ => lead,
        }
    }

    /// Whether the generator looks for what `link` leads to beside the page's file.
    fn is_by_file(&self, link: &Link, lead: &Lead) -> bool {
        let is_meant = match self.conventions.relative {
            Relative::Address => false,
            Relative::Images => link.kind == LinkKind::Image,
            // What a tag says is left to browsers.
            Relative::File => {
                matches!(link.kind, LinkKind::Inline | LinkKind::Image | LinkKind::Definition)
            }
        };
        let names_file =
            matches!(link.kind, LinkKind::Inclusion | LinkKind::FrontMatter { names_file: true, .. });
        names_file || (is_meant && lead.relative && lead.way != Way::File)
    }

    /// Where `destination` leads from page number `from`.
    #[must_use]
    pub fn lead(&self, from: Option<PageNumber>, destination: &str) -> Lead {
        // Zola's own way to name a page: it finds the translation by itself.
        if destination.starts_with("@/") {
            return Lead::nowhere(Way::Elsewhere);
        }
        let (form, path) = take_apart(destination, self.site.as_deref());
        let home = from.and_then(|from| self.pages.get(from.index()));
        match form {
            DestinationForm::Elsewhere => Lead::nowhere(Way::Elsewhere),
            DestinationForm::Liquid => self.liquid_lead(from, destination),
            DestinationForm::Own => Lead { page: from, ..Lead::nowhere(Way::Own) },
            DestinationForm::Absolute => {
                let resolved = resolve("/", &destination[path.clone()]);
                self.lead_to(Lead { path, resolved, ..Lead::nowhere(Way::NoPage) })
            }
            DestinationForm::Relative => {
                let lead = Lead { path, relative: true, ..Lead::nowhere(Way::Homeless) };
                let written = &destination[lead.path.clone()];
                if let Some(base) = home.and_then(|home| home.base.as_deref()) {
                    return self.lead_from_base(base, written, &lead);
                }
                if let Some(lead) = home.and_then(|home| self.file_lead(home, written, &lead)) {
                    return lead;
                }
                let Some(permalink) = home.and_then(|home| home.permalink.as_deref()) else { return lead };
                self.lead_to(Lead { resolved: resolve(permalink, written), way: Way::NoPage, ..lead })
            }
        }
    }

    /// Where the relative address `written` leads from `base`, which is the same on
    /// every localized page. Nobody knows where from one that is relative itself.
    fn lead_from_base(&self, base: &str, written: &str, lead: &Lead) -> Lead {
        match take_apart(base, self.site.as_deref()) {
            (DestinationForm::Absolute, path) => {
                let resolved = resolve(&resolve("/", &base[path]), written);
                self.lead_to(Lead { resolved, way: Way::NoPage, ..lead.clone() })
            }
            (DestinationForm::Elsewhere, _) => Lead::nowhere(Way::Elsewhere),
            _ => lead.clone(),
        }
    }

    /// A link to another page's file, as editors and some plug-ins follow it.
    fn file_lead(&self, home: &Home, written: &str, lead: &Lead) -> Option<Lead> {
        let source = resolve(&format!("/{}", home.path), &plain(written));
        let page = *self.sources.get(source.trim_start_matches('/'))?;
        let resolved = self.pages[page].permalink.clone().unwrap_or_default();
        Some(Lead { way: Way::File, page: Some(page), resolved, ..lead.clone() })
    }

    pub(super) fn lead_to(&self, lead: Lead) -> Lead {
        let path = plain(&lead.resolved).into_owned();
        let known = self.known(&path);
        if let Some(kept) = self.kept(&path) {
            return Lead { way: Way::Kept(kept.to_owned()), page: known.map(|known| known.page), ..lead };
        }
        if let Some(KnownAddress { page, redirect }) = known {
            let way = if redirect { Way::Redirect } else { Way::Permalink };
            return Lead { way, page: Some(page), ..lead };
        }
        if let Some((language, page)) = self.prefixed(&path) {
            return Lead { way: Way::Prefixed(language.to_owned()), page: Some(page), ..lead };
        }
        lead
    }

    /// The entry of `keep` that holds for a path, with or without `/en`.
    pub(super) fn kept(&self, path: &str) -> Option<&str> {
        let bare = path.strip_prefix(self.source_prefix.trim_end_matches('/')).filter(|p| p.starts_with('/'));
        let holds = |kept: &&String| {
            let start = take_apart(kept, self.site.as_deref()).1;
            let folder = rooted(&kept[start]);
            is_below(path, &folder) || bare.is_some_and(|path| is_below(path, &folder))
        };
        self.keep.iter().find(holds).map(String::as_str)
    }

    /// A page's address in one of the languages: the language and the page.
    fn prefixed(&self, path: &str) -> Option<(&str, PageNumber)> {
        self.languages.iter().find_map(|language| {
            let english = path.strip_prefix('/')?.strip_prefix(language.as_str())?;
            let inside = english.is_empty() || english.starts_with('/');
            Some((language.as_str(), inside.then(|| self.page_at(english)).flatten()?))
        })
    }

    /// Where `destination`, written from the root or with the site's own host,
    /// leads, if that is a page whose link may be localized.
    #[must_use]
    pub fn target(&self, destination: &str) -> Option<Target> {
        let lead = self.lead(None, destination);
        let page = lead.page.filter(|_| matches!(lead.way, Way::Permalink | Way::Redirect))?;
        let (replaced, path) = self.prefix(&lead, &destination[lead.path.clone()]);
        Some(Target { page, replaced, path })
    }
}

/// A site's own address without scheme and final slash.
fn bare(site: &str) -> &str {
    without_scheme(site).unwrap_or(site).trim_end_matches('/')
}

/// The path that every address of a site begins with, if its own has one.
#[must_use]
pub fn base_path(site: &str) -> &str {
    base(bare(site))
}
