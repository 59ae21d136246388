//! Progress, shown on a terminal when a run takes seconds.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar of `length` steps, called `what`. It is hidden where standard error is
/// no terminal; it clears itself.
pub(super) fn bar(what: &'static str, length: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length as u64), target());
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(what);
    bar
}

/// A sign of life while nothing can be counted.
pub(super) fn spinner(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, target());
    bar.set_message(what);
    if std::io::stderr().is_terminal() {
        bar.enable_steady_tick(Duration::from_secs(1));
    }
    bar
}

fn target() -> ProgressDrawTarget {
    if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr_with_hz(4)
    } else {
        ProgressDrawTarget::hidden()
    }
}
