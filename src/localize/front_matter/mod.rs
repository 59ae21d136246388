//! Edits of front matter: only the bytes of changed values change. The result
//! is parsed again and compared before anyone gets it.

mod change;
mod tree;
pub(super) mod write;

use std::fmt;

use crate::page::front_matter::{
    FrontMatter, FrontMatterFormat, KeyValue, List, Map, OpaqueKind, OpaqueValue, Quoting, Value, ValuePlace,
    parse_with,
};
use crate::text::Span;
use tree::ValueTree;

pub use change::{NewValue, ValueChange};

/// Why an edit can't be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditError {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EditError {}

/// The front matter of the page `text` with `changes` made and `comment`
/// (`# …`) as the first line inside it, fences included. JSON has no comments.
pub fn edit(
    text: &str,
    front_matter: &FrontMatter,
    changes: &[ValueChange],
    comment: &str,
) -> Result<String, EditError> {
    if !comment.starts_with('#') || write::forbidden(comment).is_some() {
        return Err(refused(format!("`{comment}` isn't a comment on one line")));
    }
    let mut editor = Editor { text, front_matter, splices: Vec::new() };
    let is_json = front_matter.format == FrontMatterFormat::Json;
    if !is_json {
        let top = front_matter.content.start;
        editor.splice(top..top, format!("{comment}\n"));
    }
    let mut expected = ValueTree::of(&front_matter.root);
    for change in changes {
        editor.plan(change)?;
        expected.change(front_matter.locate(&change.path).map(|place| place.steps), change);
    }
    let block = editor.apply()?;
    let reread = parse_with(&block, is_json)
        .map_err(|failure| refused(format!("the edited front matter can't be read: {failure}")))?
        .filter(|reread| reread.span.end == block.len() && reread.format == front_matter.format)
        .ok_or_else(|| refused("the edited front matter has another end".to_owned()))?;
    if ValueTree::of(&reread.root).settled() != expected.settled() {
        return Err(refused("the edited front matter reads differently from what was meant".to_owned()));
    }
    Ok(block)
}

fn refused(message: String) -> EditError {
    EditError { message }
}

struct Editor<'t> {
    text: &'t str,
    front_matter: &'t FrontMatter,
    splices: Vec<(Span, String)>,
}

impl Editor<'_> {
    fn splice(&mut self, span: Span, replacement: String) {
        self.splices.push((span, replacement));
    }

    /// The block with all splices made.
    fn apply(mut self) -> Result<String, EditError> {
        self.splices.sort_by_key(|(span, _)| (span.start, span.end));
        let mut block = String::new();
        let mut at = 0;
        for (span, replacement) in &self.splices {
            if span.start < at {
                return Err(refused("two changes of the front matter touch the same text".to_owned()));
            }
            block += &self.text[at..span.start];
            block += replacement;
            at = span.end;
        }
        Ok(block + &self.text[at..self.front_matter.span.end])
    }

    fn plan(&mut self, change: &ValueChange) -> Result<(), EditError> {
        let front_matter = self.front_matter;
        let place = front_matter.locate(&change.path);
        match (&change.value, place) {
            (NewValue::Text(text), Some(place)) => self.set(&change.path, &place, text),
            (NewValue::Text(text), None) => self.append(&change.path, text),
            (NewValue::List(texts), Some(place)) => self.set_items(&change.path, &place, texts),
            (NewValue::List(_), None) => Err(refused(format!("`{}` isn't in the front matter", change.path))),
            (NewValue::Remove, Some(place)) => self.remove(&change.path, &place.steps),
            (NewValue::Remove, None) => Ok(()),
        }
    }

    /// `text` as a scalar, once it is known that it can be written at all.
    fn written(&self, path: &str, text: &str, style: Quoting, flow: bool) -> Result<String, EditError> {
        if let Some(character) = write::forbidden(text) {
            let code = u32::from(character);
            return Err(refused(format!(
                "`{path}` can't be written: the character U+{code:04X} has no place on a line"
            )));
        }
        Ok(write::scalar(text, style, self.front_matter.format, flow))
    }

    fn set(&mut self, path: &str, place: &ValuePlace<'_>, text: &str) -> Result<(), EditError> {
        match place.value {
            Value::Scalar(scalar) if scalar.text == text => Ok(()),
            Value::Scalar(scalar) => {
                let written = self.written(path, text, scalar.style, place.flow)?;
                self.splice(scalar.span.clone(), written);
                Ok(())
            }
            Value::Opaque(OpaqueValue { kind: OpaqueKind::Null, span, .. }) => {
                let written = self.written(path, text, Quoting::Plain, place.flow)?;
                let missing = span.is_empty();
                if missing && !self.text[..span.start].ends_with(':') {
                    return Err(refused(format!("`{path}` has no value to replace")));
                }
                self.splice(span.clone(), if missing { format!(" {written}") } else { written });
                Ok(())
            }
            Value::Opaque(_) => Err(refused(format!(
                "`{path}` can't be changed: it has an alias, an anchor or a tag; write a plain value"
            ))),
            Value::List(_) | Value::Map(_) => Err(refused(format!("`{path}` isn't a single text"))),
        }
    }

    /// Adds a line after the last key.
    fn append(&mut self, path: &str, text: &str) -> Result<(), EditError> {
        let root = &self.front_matter.root;
        let format = self.front_matter.format;
        let is_closed = root.flow && format != FrontMatterFormat::Json;
        if path.contains('.') || is_closed || write::forbidden(path).is_some() {
            return Err(refused(format!("`{path}` can't be added to this front matter")));
        }
        let value = self.written(path, text, Quoting::Plain, false)?;
        let key = write::key(path, format);
        let (at, line) = match format {
            FrontMatterFormat::Yaml => {
                let indentation = root.entries.first().map_or("", |first| self.lead(first.key_span.start));
                (self.yaml_end(), format!("{indentation}{key}: {value}\n"))
            }
            FrontMatterFormat::Toml => (self.toml_end(), format!("{key} = {value}\n")),
            FrontMatterFormat::Json => self.json_member(&key, &value),
        };
        self.splice(at..at, line);
        Ok(())
    }

    /// Where a new key goes: after the line of the last one. A block scalar
    /// may own the blank lines after it.
    fn yaml_end(&self) -> usize {
        let content = &self.front_matter.content;
        match self.front_matter.root.entries.last() {
            Some(last) if !ends_in_block(&last.value) => self.line_end(last.value.span().end),
            _ => content.end,
        }
    }

    /// Where a new key goes: before the tables, which own all keys below them.
    fn toml_end(&self) -> usize {
        let is_table = |value: &Value| match value {
            Value::Map(map) => !map.flow,
            Value::List(list) => !list.flow,
            Value::Scalar(_) | Value::Opaque(_) => false,
        };
        let last = self.front_matter.root.entries.iter().rfind(|entry| !is_table(&entry.value));
        last.map_or(self.front_matter.content.start, |entry| self.line_end(entry.value.span().end))
    }

    /// A new member of an object: behind the last one, and as that is set off.
    fn json_member(&self, key: &str, value: &str) -> (usize, String) {
        let root = &self.front_matter.root;
        let Some(last) = root.entries.last() else {
            return (root.span.start + 1, format!("{key}: {value}"));
        };
        let before = &self.text[..last.key_span.start];
        let blanks = &before[before.trim_end().len()..];
        let colon = &self.text[last.key_span.end..last.value.span().start];
        (last.value.span().end, format!(",{blanks}{key}{colon}{value}"))
    }

    fn set_items(
        &mut self,
        path: &str,
        place: &ValuePlace<'_>,
        texts: &[Option<String>],
    ) -> Result<(), EditError> {
        let Value::List(list) = place.value else {
            return Err(refused(format!("`{path}` isn't a list")));
        };
        if list.items.len() != texts.len() {
            let (old, new) = (list.items.len(), texts.len());
            return Err(refused(format!("`{path}` has {old} items, but {new} texts are to replace them")));
        }
        if texts.iter().all(Option::is_none) {
            return self.remove(path, &place.steps);
        }
        for (at, (item, text)) in list.items.iter().zip(texts).enumerate() {
            let Some(text) = text else { continue };
            let steps = Vec::new();
            self.set(
                &format!("{path}.{at}"),
                &ValuePlace { steps, value: item, flow: place.flow || list.flow },
                text,
            )?;
        }
        let dropped: Vec<bool> = texts.iter().map(Option::is_none).collect();
        self.drop_items(path, list, &dropped)
    }

    fn remove(&mut self, path: &str, steps: &[usize]) -> Result<(), EditError> {
        let Some((step, parents)) = steps.split_last() else { return Ok(()) };
        let front_matter = self.front_matter;
        let mut map = Some(&front_matter.root);
        let mut list = None;
        for parent in parents {
            let value = match (map, list) {
                (Some(map), _) => &map.entries[*parent].value,
                (None, Some(list)) => {
                    let list: &List = list;
                    &list.items[*parent]
                }
                (None, None) => return Ok(()),
            };
            (map, list) = match value {
                Value::Map(map) => (Some(map), None),
                Value::List(list) => (None, Some(list)),
                Value::Scalar(_) | Value::Opaque(_) => (None, None),
            };
        }
        match (map, list) {
            (Some(map), _) => self.remove_entry(path, map, *step),
            (None, Some(list)) => {
                let dropped: Vec<bool> = (0..list.items.len()).map(|at| at == *step).collect();
                self.drop_items(path, list, &dropped)
            }
            (None, None) => Ok(()),
        }
    }

    fn remove_entry(&mut self, path: &str, map: &Map, step: usize) -> Result<(), EditError> {
        let whole = |entry: &KeyValue| entry.key_span.start..entry.value.span().end;
        if map.flow {
            let spans: Vec<Span> = map.entries.iter().map(whole).collect();
            let dropped: Vec<bool> = (0..spans.len()).map(|at| at == step).collect();
            self.drop_between(&spans, &dropped);
            return Ok(());
        }
        let span = whole(&map.entries[step]);
        if !self.lead(span.start).trim().is_empty() {
            return Err(refused(format!("`{path}` can't be removed: it doesn't start its line")));
        }
        self.drop_lines(&span);
        Ok(())
    }

    fn drop_items(&mut self, path: &str, list: &List, dropped: &[bool]) -> Result<(), EditError> {
        if list.flow {
            let spans: Vec<Span> = list.items.iter().map(|item| item.span().clone()).collect();
            self.drop_between(&spans, dropped);
            return Ok(());
        }
        for (item, _) in list.items.iter().zip(dropped).filter(|(_, dropped)| **dropped) {
            let span = item.span();
            // The item may stand on a line below its dash.
            let dash = self.text[..span.start].trim_end().strip_suffix('-').map(str::len);
            let Some(dash) = dash.filter(|dash| self.lead(*dash).trim().is_empty() && !span.is_empty())
            else {
                return Err(refused(format!(
                    "an item of `{path}` can't be removed: it isn't on a line of its own"
                )));
            };
            self.drop_lines(&(dash..span.end));
        }
        Ok(())
    }

    /// Drops parts of a list or map in brackets, each with one comma.
    fn drop_between(&mut self, spans: &[Span], dropped: &[bool]) {
        let last_kept = dropped.iter().rposition(|dropped| !dropped);
        for (at, span) in spans.iter().enumerate() {
            if dropped[at] && last_kept.is_some_and(|last| at < last) {
                self.splice(span.start..spans[at + 1].start, String::new());
            }
        }
        let tail = match last_kept {
            Some(last) => spans[last].end,
            None => spans.first().map_or(0, |first| first.start),
        };
        if let (Some(true), Some(end)) = (dropped.last(), spans.last()) {
            self.splice(tail..end.end, String::new());
        }
    }

    /// Drops the lines of `span`.
    fn drop_lines(&mut self, span: &Span) {
        let start = span.start - self.lead(span.start).len();
        self.splice(start..self.line_end(span.end), String::new());
    }

    /// What stands before `at` on its line.
    fn lead(&self, at: usize) -> &str {
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        &self.text[start..at]
    }

    /// The start of the line after `at`.
    fn line_end(&self, at: usize) -> usize {
        let end = self.front_matter.content.end;
        self.text[at..end].find('\n').map_or(end, |newline| at + newline + 1)
    }
}

fn ends_in_block(value: &Value) -> bool {
    match value {
        Value::Scalar(scalar) => scalar.style == Quoting::Block,
        Value::List(list) => list.items.last().is_some_and(ends_in_block),
        Value::Map(map) => map.entries.last().is_some_and(|entry| ends_in_block(&entry.value)),
        // What it ends in isn't known, and a new key after all else is safe.
        Value::Opaque(opaque) => opaque.kind == OpaqueKind::Marked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &str, text: &str) -> ValueChange {
        ValueChange { path: path.to_owned(), value: NewValue::Text(text.to_owned()) }
    }

    fn list(path: &str, texts: &[Option<&str>]) -> ValueChange {
        let texts = texts.iter().map(|text| text.map(str::to_owned)).collect();
        ValueChange { path: path.to_owned(), value: NewValue::List(texts) }
    }

    fn remove(path: &str) -> ValueChange {
        ValueChange { path: path.to_owned(), value: NewValue::Remove }
    }

    fn try_edit(page: &str, changes: &[ValueChange]) -> Result<String, EditError> {
        let front_matter = parse_with(page, true).expect("it can be read").expect("there is front matter");
        edit(page, &front_matter, changes, "# made")
    }

    #[track_caller]
    fn check(before: &str, changes: &[ValueChange], after: &str) {
        for (fence, format) in [("---\n", "yaml"), ("+++\n", "toml")] {
            if before.contains(" = ") == (format == "toml") {
                let page = format!("{fence}{before}{fence}Text\n");
                assert_eq!(try_edit(&page, changes), Ok(format!("{fence}# made\n{after}{fence}")));
            }
        }
    }

    #[test]
    fn a_page_is_localized() {
        check(
            "lang: en\npermalink: /privacy/  # c\n\nredirect_from:\n- /en/privacy/ # old\n# kept\n- '/doc/privacy/'\nref: 3\ntitle: Privacy Policy\n",
            &[
                text("lang", "no"),
                text("permalink", "/no/privacy/"),
                list("redirect_from", &[None, Some("/no/doc/privacy/")]),
                text("title", "Personvern: kort"),
                text("new", "x"),
            ],
            "lang: \"no\"\npermalink: /no/privacy/  # c\n\nredirect_from:\n# kept\n- '/no/doc/privacy/'\nref: 3\ntitle: \"Personvern: kort\"\nnew: x\n",
        );
    }

    #[test]
    fn values_of_all_styles_are_replaced() {
        check(
            "a: |\n  x\n  y\n\n# c\nb: one\n  two # c\nc: \"x\"\nd: 'y'\ne: # none\nf: ~\ng: >-\n  z\n",
            &["a", "b", "c", "d", "e", "f", "g"].map(|path| text(path, "it's")),
            "a: it's\n\n# c\nb: it's # c\nc: \"it's\"\nd: 'it''s'\ne: it's # none\nf: it's\ng: it's\n",
        );
    }

    #[test]
    fn lists_lose_items() {
        check(
            "a: [x, 'y', z]\nb: [x,\n  y, # c\n  ]\nc:\n  - x\n  - y\nd:\n- n: x\n  m: y\nz: 1\n",
            &[
                list("a", &[None, Some("1"), None]),
                list("b", &[Some("u, v"), None]),
                list("c", &[None, None]),
                text("d.0.n", "- x"),
                remove("d.0.m"),
                remove("z"),
            ],
            "a: ['1']\nb: [\"u, v\", # c\n  ]\nd:\n- n: \"- x\"\n",
        );
    }

    #[test]
    fn keys_are_added() {
        check("", &[text("a", "b")], "a: b\n");
        check("a: |+\n  x\n\n", &[text("b", "")], "a: |+\n  x\n\nb: \"\"\n");
        check("  a: b # c\n# d\n", &[text("no", "c")], "  a: b # c\n  \"no\": c\n# d\n");
        check(
            "a = 1 # c\n[t]\nb = 2\n",
            &[text("c", "x"), text("t.b", "y")],
            "a = 1 # c\nc = \"x\"\n[t]\nb = \"y\"\n",
        );
        check("[t] # = 1\nb = 2\n", &[text("a.b", "")][..0], "[t] # = 1\nb = 2\n");
    }

    #[test]
    fn toml_is_edited() {
        check(
            "t = 'x' # c\nu = \"\"\"\nx\n\"\"\"\nr = [ 'a', \"b\",\n  'c', # c\n]\nd = 2018-07-26\n",
            &[
                text("t", "a \\ b"),
                text("u", "it's \"x\""),
                list("r", &[None, Some("b"), Some("'")]),
                remove("d"),
            ],
            "t = 'a \\ b' # c\nu = \"it's \\\"x\\\"\"\nr = [ \"b\",\n  \"'\", # c\n]\n",
        );
    }

    #[test]
    fn json_is_edited() {
        let check = |before: &str, changes: &[ValueChange], after: &str| {
            let edited = try_edit(&format!("{before}\nText\n"), changes);
            assert_eq!(edited, Ok(format!("{after}\n")));
        };
        check(
            "{\n\t\"t\" : \"x\",\n\t\"n\":null, \"m\": {\"o\": [ \"a\", \"b\" ,1]},\n\t\"d\": \"y\"\n}",
            &[
                text("t", "a \\ \"b\" / \u{fc}\u{feff}"),
                text("n", "c"),
                list("m.o", &[None, Some("no"), Some("3")]),
                remove("d"),
                text("new", "1"),
                text("z", ""),
            ],
            "{\n\t\"t\" : \"a \\\\ \\\"b\\\" / \u{fc}\\uFEFF\",\n\t\"n\":\"c\", \"m\": {\"o\": [ \"no\" ,\"3\"]},\n\t\
             \"new\": \"1\",\n\t\"z\": \"\"\n}",
        );
        check("{}", &[text("a", "b"), remove("c")], "{\"a\": \"b\"}");
        check("{\"a\":1}  ", &[text("b", "c")], "{\"a\":1,\"b\":\"c\"}  ");
        check("{\"a\": [\"x\"], \"b\": 1}", &[list("a", &[None])], "{\"b\": 1}");
        check("{\"a\": \"x\", \"b\": 1}", &[], "{\"a\": \"x\", \"b\": 1}");
        for (change, message) in [
            (text("a", "x\ny"), "U+000A"),
            (text("x.y", "y"), "can't be added"),
            (list("a", &[None]), "isn't a list"),
            (text("d", "y"), "isn't a single text"),
        ] {
            let error = try_edit("{\"a\": 1, \"d\": {}}\n", &[change]).expect_err(message);
            assert!(error.message.contains(message), "{error}");
        }
    }

    #[test]
    fn unsafe_edits_are_refused() {
        let page = "---\na: x\nb: &b x\nc: *b\nd: {e: f}\nl: [1]\n---\n";
        for (change, message) in [
            (text("a", "x\npermalink: /evil/"), "U+000A"),
            (text("a", "x\u{2028}"), "U+2028"),
            (text("a", "x\u{85}"), "U+0085"),
            (text("b", "y"), "anchor"),
            (text("c", "y"), "alias"),
            (text("d", "y"), "isn't a single text"),
            (text("x.y", "y"), "can't be added"),
            (list("a", &[]), "isn't a list"),
            (list("l", &[]), "has 1 items"),
            (remove("b"), "can't be read"),
        ] {
            let error = try_edit(page, &[change]).expect_err(message);
            assert!(error.message.contains(message), "{error}");
        }
        let twice = [text("a", "y"), text("a", "z")];
        assert!(try_edit(page, &twice).expect_err("twice").message.contains("same text"));
    }
}
