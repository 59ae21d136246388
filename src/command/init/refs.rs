//! A page's `lang` and `ref`, added as lines at the top of its front matter.
//! Every other byte of the file stays.

use crate::config::Config;
use crate::page::Page;
use crate::page::front_matter::{self, FrontMatter, FrontMatterFormat, KeyValue, reads_as_string};

/// A page with its new lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Assigned {
    /// The whole file.
    pub(super) text: String,
    /// What was added, for people: `lang: en, ref: 4`.
    pub(super) added: String,
    /// Whether the number was needed.
    pub(super) took_number: bool,
}

/// `page` with the `lang` of its site and `number` as its key, where it lacks
/// them; `None` where it has both.
pub(super) fn assign(page: &Page, config: &Config, number: u64) -> Result<Option<Assigned>, String> {
    let format = page.front_matter.as_ref().map_or(FrontMatterFormat::Yaml, |matter| matter.format);
    let mut wanted = Vec::new();
    if lacks(page, "lang")? {
        let tag = &config.source_language;
        let quoted = format == FrontMatterFormat::Toml || !reads_as_string(tag);
        wanted.push(("lang", if quoted { format!("\"{tag}\"") } else { tag.clone() }));
    }
    let took_number = config.page_key != "path" && lacks(page, &config.page_key)?;
    if took_number {
        wanted.push((config.page_key.as_str(), number.to_string()));
    }
    if wanted.is_empty() {
        return Ok(None);
    }
    let text = insert(page, format, &wanted);
    check(page, &text, &wanted)?;
    let added: Vec<String> = wanted.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    Ok(Some(Assigned { text, added: added.join(", "), took_number }))
}

/// Whether a key isn't there at all. One without a plain value is for a person.
fn lacks(page: &Page, key: &str) -> Result<bool, String> {
    let Some(matter) = &page.front_matter else { return Ok(true) };
    if matter.root.flow {
        return Err("its front matter is in braces".to_owned());
    }
    match (matter.get(key), matter.text(key)) {
        (None, _) => Ok(true),
        (Some(_), Some(_)) => Ok(false),
        (Some(_), None) => Err(format!("its `{key}` has no plain value")),
    }
}

fn insert(page: &Page, format: FrontMatterFormat, wanted: &[(&str, String)]) -> String {
    let source = &page.source;
    let ending = source.line_ending();
    let separator = if format == FrontMatterFormat::Toml { " = " } else { ": " };
    let indentation = page.front_matter.as_ref().map_or("", |matter| indentation(source.text(), matter));
    let lines: Vec<String> =
        wanted.iter().map(|(key, value)| format!("{indentation}{key}{separator}{value}{ending}")).collect();
    let lines = lines.concat();
    let (at, lines) = match &page.front_matter {
        Some(matter) => (source.bytes(&(0..matter.content.start)).len(), lines),
        None => (0, format!("---{ending}{lines}---{ending}")),
    };
    let (before, after) = source.original().split_at(source.prefix().len() + at);
    format!("{before}{lines}{after}")
}

/// What stands before the first key on its line.
fn indentation<'t>(text: &'t str, matter: &FrontMatter) -> &'t str {
    matter.root.entries.first().map_or("", |first| {
        let start = text[..first.key_span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let lead = &text[start..first.key_span.start];
        if lead.trim().is_empty() { lead } else { "" }
    })
}

/// Reads the new text again: it has the new keys, and all others as before.
fn check(page: &Page, text: &str, wanted: &[(&str, String)]) -> Result<(), String> {
    let source = crate::page::source::Source::new(text.to_owned());
    let reread = front_matter::parse(source.text()).map_err(|error| error.message)?;
    let reread = reread.ok_or("its front matter can't be found again")?;
    let new = &reread.root.entries;
    let old = page.front_matter.as_ref().map_or(&[][..], |matter| &matter.root.entries);
    let values: Vec<&str> = wanted.iter().map(|(_, value)| value.trim_matches('"')).collect();
    let added = wanted.iter().zip(&values).all(|((key, _), value)| reread.text(key) == Some(value));
    let raw = |text: &str, entry: &KeyValue| (entry.key.clone(), text[entry.value.span().clone()].to_owned());
    let kept = new.len() == old.len() + wanted.len()
        && std::iter::zip(&new[wanted.len()..], old)
            .all(|(new, old)| raw(source.text(), new) == raw(page.source.text(), old));
    let body = source.text().get(reread.span.end..) == page.source.text().get(page.front_matter_span().end..);
    if added && kept && body {
        Ok(())
    } else {
        Err("its front matter would read differently; add the lines yourself".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assigned(text: &str) -> Result<Option<String>, String> {
        let config = Config::default();
        let page = Page::parse("content/a.md", "content", text.to_owned(), &config).expect("it can be read");
        Ok(assign(&page, &config, 7)?.map(|assigned| assigned.text))
    }

    #[track_caller]
    fn check(before: &str, after: &str) {
        assert_eq!(assigned(before), Ok(Some(after.to_owned())));
        assert_eq!(assigned(after), Ok(None));
    }

    #[test]
    fn lines_are_added() {
        check("---\ntitle: A # c\n---\nB\n", "---\nlang: en\nref: 7\ntitle: A # c\n---\nB\n");
        check("---\nlang: en\n---\nB", "---\nref: 7\nlang: en\n---\nB");
        check("---\nref: x\n---\n", "---\nlang: en\nref: x\n---\n");
        check("---\n---\nB\n", "---\nlang: en\nref: 7\n---\nB\n");
        check("---\n# c\n\n  t: A\n...\n", "---\n  lang: en\n  ref: 7\n# c\n\n  t: A\n...\n");
        check("+++\nt = 1\n[x]\ny = 2\n+++\n", "+++\nlang = \"en\"\nref = 7\nt = 1\n[x]\ny = 2\n+++\n");
    }

    #[test]
    fn a_page_without_front_matter_gets_a_block() {
        check("", "---\nlang: en\nref: 7\n---\n");
        check("# A\n\n---\n", "---\nlang: en\nref: 7\n---\n# A\n\n---\n");
    }

    #[test]
    fn line_endings_and_byte_order_mark_stay() {
        check(
            "\u{feff}---\r\nt: A\r\n---\r\nB\r\n",
            "\u{feff}---\r\nlang: en\r\nref: 7\r\nt: A\r\n---\r\nB\r\n",
        );
        check("\u{feff}# A\r\n", "\u{feff}---\r\nlang: en\r\nref: 7\r\n---\r\n# A\r\n");
    }

    #[test]
    fn what_is_unclear_is_for_a_person() {
        for text in ["---\nref:\n---\n", "---\nref: [1]\n---\n", "---\n{t: A}\n---\n", "---\nlang: *x\n---\n"]
        {
            let unread = Page::parse("a.md", "", text.to_owned(), &Config::default()).is_err();
            assert!(unread || assigned(text).is_err(), "{text}");
        }
    }
}
