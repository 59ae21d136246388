//! `glossator explain`: why a finding exists and how to fix it.

use clap::Args;

use super::terminal::{Exit, print};
use crate::finding::Code;
use crate::language::{Language, SourceName};
use crate::project::{Error, Project};
use crate::text::did_you_mean;

/// Say why a finding exists and how to fix it
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The finding's code, such as stale-translation; without one, all codes
    code: Option<String>,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let Some(name) = &arguments.code else {
        for code in Code::ALL {
            print(&format!("{:<26} {}\n", code.name(), code.kind()))?;
        }
        return Ok(Exit::Clean);
    };
    let code: Code = name.parse().map_err(|_| {
        let meant = did_you_mean(name, Code::ALL.iter().map(|code| code.name()));
        Error::new(format!("no finding is called `{name}`; `glossator explain` lists them all{meant}"))
    })?;
    let text = in_source(code.explanation(), &source(project));
    print(&format!("{code} ({})\n\n{text}", code.kind()))?;
    Ok(Exit::Clean)
}

/// The language of the project's pages; English where nothing readable says so.
fn source(project: &Project) -> SourceName {
    let tag = project.config().ok().map(|config| config.source_language);
    let language = tag.and_then(|tag| Language::parse(&tag).ok());
    language.map(|language| SourceName::of(&language)).unwrap_or_default()
}

/// Examples that only English has.
const ENGLISH_EXAMPLES: [&str; 2] = [" (`2` for `two`)", " (`zwölf` for `two`)"];
/// A notice in a language without texts is English whatever the pages are.
const ENGLISH_NOTICE: &str = "the notice in English, marked as English.";

/// An explanation, which is written about English pages, about those in `source`.
fn in_source(explanation: &str, source: &SourceName) -> String {
    if source.is_english() {
        return explanation.to_owned();
    }
    let text =
        ENGLISH_EXAMPLES.iter().fold(explanation.to_owned(), |text, example| text.replace(example, ""));
    let named = source.with_article();
    let words = [
        ("An English", format!("A{}", &named[1..])),
        ("an English", named.clone()),
        ("an\nEnglish", named.replacen(' ', "\n", 1)),
        ("English", source.name().to_owned()),
    ];
    let name = |text: &str| {
        words.iter().fold(text.to_owned(), |text, (english, named)| text.replace(english, named))
    };
    let text = text.split(ENGLISH_NOTICE).map(name).collect::<Vec<_>>().join(ENGLISH_NOTICE);
    let tag = source.tag();
    text.replace("# en:", &format!("# {tag}:")).replace("locales/en/", &format!("locales/{tag}/"))
}
