//! What `glossator build` is asked.

use clap::Args;

use crate::config::Config;
use crate::path;
use crate::site::shard::Shard;

/// Write the localized pages of every published language
#[derive(Debug, Args)]
pub(in crate::command) struct Arguments {
    /// Only this language (can be repeated); the source language gives back the source bytes
    #[arg(long, value_name = "LANG")]
    pub(super) language: Vec<String>,
    /// Write to this folder instead of the configured one
    #[arg(long, value_name = "DIR")]
    pub(super) output: Option<String>,
    /// Draft languages too, however little of them is translated
    #[arg(long)]
    pub(super) drafts: bool,
    /// Look at every page and write it anew, whatever earlier builds have found out
    #[arg(long)]
    pub(super) full: bool,
    /// Build again after each change of what the pages are made from, until Ctrl-C
    #[arg(long, conflicts_with = "explain_links")]
    pub(super) watch: bool,
    /// Only this share of the pages, for one of several machines: 2/8 is the second of eight; `--join` makes a whole of them
    #[arg(long, value_name = "I/N", conflicts_with_all = ["language", "watch", "explain_links", "join"])]
    pub(super) shard: Option<Shard>,
    /// Make a whole of what the builds of all shares have written to the output folder
    #[arg(long, conflicts_with_all = ["language", "watch", "explain_links", "full"])]
    pub(super) join: bool,
    /// List every internal link with where it leads, what becomes of it in each language, and why; write nothing
    #[arg(long, conflicts_with = "output")]
    pub(super) explain_links: bool,
}

impl Arguments {
    /// The output folder that is asked for instead of the configured one.
    pub(super) fn other_output(&self, config: &Config) -> Option<&str> {
        self.output.as_deref().map(path::plain).filter(|folder| *folder != config.output)
    }
}
