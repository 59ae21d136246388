//! The integration tests, one binary.
#![allow(missing_docs, clippy::missing_panics_doc, reason = "tests are read by the people who wrote them")]

mod histories;
