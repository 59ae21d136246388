//! `glossator explain`: why a finding exists and how to mend it.

use clap::Args;

use super::{Exit, print};
use crate::finding::Code;
use crate::project::Error;
use crate::text::did_you_mean;

/// Say why a finding exists and how to mend it
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The finding's code, such as stale-translation; without one, all codes
    code: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Error> {
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
    print(&format!("{code} ({})\n\n{}", code.kind(), code.explanation()))?;
    Ok(Exit::Clean)
}
