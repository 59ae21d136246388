//! A share of a site's pages, for one of several machines.

use std::fmt;
use std::str::FromStr;

use crate::finding::Finding;
use crate::page::PageNumber;

use super::loaded::Site;

/// A share of a site's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which one, from 1.
    pub number: usize,
    /// Of how many.
    pub count: usize,
}

impl Shard {
    /// Whether page number `page`, in order of paths, is in it.
    #[must_use]
    pub const fn has(self, page: PageNumber) -> bool {
        page.index() % self.count == self.number - 1
    }

    /// Whether it is the one that tells `finding`, which a look at the whole site
    /// gives: what is about no page that languages get is told by the first.
    pub(crate) fn tells(self, site: &Site, finding: &Finding) -> bool {
        let number = finding.page.as_deref().and_then(|path| site.number_of(path));
        self.has(number.unwrap_or(PageNumber::new(0)))
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(number, count)| {
            Some(Self { number: number.parse().ok()?, count: count.parse().ok()? })
        });
        match numbers {
            Some(shard) if (1..=shard.count).contains(&shard.number) => Ok(shard),
            Some(Self { number, count }) if count > 0 => {
                Err(format!("there is no shard {number} of {count}; they count from 1"))
            }
            _ => Err("write which one of how many, as in 2/8".to_owned()),
        }
    }
}

/// As the command line takes it: `2/8`.
impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.count)
    }
}
