//! The report for people: static pages that show how far every page is in every language, and each
//! translation beside its source with all that is known of it. They need no network and no script, and every
//! file grows with what it is about only: the table with the pages, a page's file with its segments.

mod badge;
mod index;
mod layout;
mod model;
mod page;
mod to_do;

pub use badge::badge;
pub use index::index;
pub use model::{
    EditAddress, LanguageRow, OverviewCell, OverviewContext, PageReport, PageRow, SegmentRow, badge_path,
    page_path, to_do_path,
};
pub use page::page;
pub use to_do::{OpenPage, to_do};

pub use layout::STYLE_PATH;

/// The style of every page, light and dark, on screens and on paper.
pub const STYLE: &str = include_str!("style.css");
