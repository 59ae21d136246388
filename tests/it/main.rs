//! The tests that run the program, in one binary.

mod init;
mod readme;
mod sandbox;
