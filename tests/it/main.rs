//! The program as people run it, and the site that it reads.

mod findings;
mod project;
