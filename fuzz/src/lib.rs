//! What the fuzz targets share: the oracles of `tests/it/oracle`, built once,
//! each as a function that panics where a law is broken.

#[path = "../../tests/it/oracle/mod.rs"]
#[allow(clippy::expect_used, dead_code, reason = "a broken law ends the program; tests use more of it")]
mod oracle;

use std::sync::Once;

/// `tests/it/oracle/tree.rs`
pub fn tree(text: &str) {
    held(text, oracle::tree::hold);
}

/// `tests/it/oracle/page.rs`
pub fn page(text: &str) {
    held(text, oracle::page::hold);
}

/// `tests/it/oracle/catalog.rs`
pub fn catalog(text: &str) {
    held(text, oracle::catalog::hold);
}

/// `tests/it/oracle/hostile.rs`
pub fn hostile(text: &str) {
    held(text, oracle::hostile::hold);
}

/// `tests/it/oracle/sync.rs`
pub fn sync(text: &str) {
    held(text, oracle::sync::hold);
}

fn held(text: &str, law: impl Fn(&str) -> Result<(), String>) {
    static ONE_THREAD: Once = Once::new();
    ONE_THREAD.call_once(|| {
        // Pages are read in this thread, the only one: small inputs aren't worth handing over.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
        pool.build_global().expect("nobody has built another one");
    });
    if let Err(error) = law(text) {
        panic!("{error}");
    }
}
