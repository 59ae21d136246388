//! The program as people run it, and the site that it reads.

mod accept;
mod broken_output;
mod build;
mod check;
mod configuration;
mod example;
mod explain;
mod findings;
mod policy;
mod project;
mod status;
mod sync;
