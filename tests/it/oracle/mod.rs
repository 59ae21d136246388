//! What has to hold whatever the input is, as functions of the input: tests try
//! them on pages in files and on generated ones, `fuzz/` on what a fuzzer makes.

pub(crate) mod catalog;
pub(crate) mod hostile;
pub(crate) mod page;
pub(crate) mod sync;
pub(crate) mod tree;
pub(crate) mod yaml;

/// The line between the parts of an input.
const CUT: &str = "%%%";

/// The parts of an input, as many as are wanted; the last one is all that is
/// left, and those that aren't there are empty.
fn parts<const N: usize>(text: &str) -> [&str; N] {
    let mut rest = Some(text);
    std::array::from_fn(|at| {
        let Some(text) = rest else { return "" };
        let cut = format!("\n{CUT}\n");
        let (part, others) = match text.split_once(&cut) {
            Some((_, others)) if at + 1 < N => {
                (&text[..text.len() - others.len() - CUT.len() - 1], Some(others))
            }
            _ => (text, None),
        };
        rest = others;
        part
    })
}
