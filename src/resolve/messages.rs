//! Messages: short texts with variables and plural forms, which the program
//! itself prints in a language.
//!
//! Not for catalogs: the texts may use variables and plural forms only, no
//! other messages, terms or functions, so that what they print is bounded and
//! nothing can go wrong once they are read.

use std::collections::BTreeSet;
use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::catalog::parse::has_broken_escape;
use crate::language::Language;

/// More braces than this are refused: Fluent's parser recurses on nested ones
/// and aborts at 400, its resolver panics above 100 placeables in one text.
const MAX_PLACEABLES: usize = 100;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    variables: BTreeSet<String>,
}

/// What a variable stands for.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number that plural forms go by, printed in plain digits.
    Count(usize),
}

impl Messages {
    /// Reads Fluent source, or says what is wrong with it.
    pub fn parse(language: &Language, source: &str) -> Result<Self, String> {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        // Braces are counted first: this parses.
        let variables = variables(source)?;
        if has_broken_escape(source) {
            return Err("an escape, `\\u`, has too few digits".to_owned());
        }
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            errors.first().map_or_else(String::new, |error| {
                format!("line {}: {}", line(source, error.pos.start), error.kind)
            })
        })?;
        let tag = language.tag().parse().map_err(|_error| format!("Fluent does not know `{language}`"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.first().map_or_else(String::new, std::string::ToString::to_string))?;
        Ok(Self { bundle, variables })
    }

    /// The names of all variables in use, without `$`.
    #[must_use]
    pub fn variables(&self) -> &BTreeSet<String> {
        &self.variables
    }

    /// Whether there is a message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The text of the message `id`. Every one of [`Self::variables`] that the
    /// message uses must be among the arguments.
    pub fn format(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, String> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("`{id}` is missing"))?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for &(name, argument) in arguments {
            values.set(name, value(argument));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("`{id}`: {error}")),
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

fn value(argument: Argument<'_>) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => text.into(),
        // Fluent computes plural forms in floating point and panics where that overflows.
        Argument::Count(count) => u32::try_from(count).unwrap_or(u32::MAX).into(),
    }
}

/// The variables in use; an error where a placeable is anything else than a
/// variable or a quoted text. Braces in quoted texts count as placeables.
fn variables(source: &str) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    let mut count = 0;
    let mut offset = 0;
    for raw in source.split_inclusive('\n') {
        offset += raw.len();
        if raw.starts_with('#') {
            continue;
        }
        for (at, _) in raw.match_indices('{') {
            count += 1;
            let place = offset - raw.len() + at;
            let inner = source[place + 1..].trim_ascii_start();
            match inner.strip_prefix('$') {
                Some(name) => {
                    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                    names.insert(name[..end.unwrap_or(name.len())].to_owned());
                }
                None if inner.starts_with('"') => {}
                None => {
                    let line = line(source, place);
                    return Err(format!("line {line}: only variables can stand in braces, `{{ $parts }}`"));
                }
            }
        }
    }
    if count > MAX_PLACEABLES {
        return Err(format!("more than {MAX_PLACEABLES} placeables"));
    }
    Ok(names)
}

fn line(source: &str, at: usize) -> usize {
    1 + source.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(source: &str) -> Result<Messages, String> {
        Messages::parse(&Language::parse("pl").unwrap(), source)
    }

    fn error(source: &str) -> String {
        parse(source).err().unwrap_or_default()
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let files = "files = { $n ->\n [one] { $n } plik\n [few] { $n } pliki\n*[many] { $n } plików\n }\n";
        let messages = parse(files).unwrap();
        let texts = [1, 3, 5, 22, 1_234_567, usize::MAX]
            .map(|count| messages.format("files", &[("n", Argument::Count(count))]).unwrap());
        assert_eq!(
            texts,
            ["1 plik", "3 pliki", "5 plików", "22 pliki", "1234567 plików", "4294967295 plików"]
        );
        assert_eq!(messages.variables().iter().collect::<Vec<_>>(), ["n"]);
    }

    #[test]
    fn what_could_go_wrong_later_is_refused_at_once() {
        assert_eq!(error("a = { $n"), "line 1: Expected a token starting with \"}\"");
        assert_eq!(error("a = A\n\na = B\n"), "Attempt to override an existing message: \"a\".");
        for source in
            ["a = A\nb = { a }", "-t = T\nb = { -t }", "x = A\nb = { NUMBER($n) }", "x = A\nb = {{ $n }}"]
        {
            assert_eq!(error(source), "line 2: only variables can stand in braces, `{ $parts }`");
        }
        assert_eq!(error(&format!("a = {}", "{ $n }".repeat(101))), "more than 100 placeables");
        assert_eq!(error(&format!("a = {}", "{$n->*[o]".repeat(5000))), "more than 100 placeables");
        assert_eq!(error(&format!("a = \\uü{}", "{$n->*[o]".repeat(5000))), "more than 100 placeables");
        assert_eq!(error("a = { \"\\uü\" }"), "an escape, `\\u`, has too few digits");
        assert_eq!(parse("# { a }\na = A").unwrap().format("b", &[]), Err("`b` is missing".to_owned()));
    }
}
