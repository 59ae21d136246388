//! `init --ci`: the workflows that a site needs, for a pull request, for what was merged, and before
//! publishing.

use clap::ValueEnum;

use crate::config::Config;

/// Where the site's repository is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Forge {
    /// Three workflows in .github/workflows/.
    Github,
    /// glossator.gitlab-ci.yml, with three jobs to include.
    Gitlab,
}

/// Path and text of each file, for this version of the program.
pub(super) fn files(forge: Forge, config: &Config) -> Vec<(&'static str, String)> {
    let templates: &[(&str, &str)] = match forge {
        Forge::Github => &[
            (".github/workflows/translations.yml", include_str!("pull-request.yml")),
            (".github/workflows/glossator-sync.yml", include_str!("sync.yml")),
            (".github/workflows/glossator-publish.yml", include_str!("publish.yml")),
        ],
        Forge::Gitlab => &[("glossator.gitlab-ci.yml", include_str!("gitlab.yml"))],
    };
    let filled = |text: &str| {
        text.replace("VERSION", env!("CARGO_PKG_VERSION"))
            .replace("LOCALES", &quoted(&config.locales))
            .replace("OUTPUT", &quoted(&config.output))
    };
    templates.iter().map(|(path, text)| (*path, filled(text))).collect()
}

/// A path as one word of YAML, JSON and shells, whatever stands in it.
fn quoted(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte);
    if path.bytes().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}
