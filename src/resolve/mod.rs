//! Resolve: from a translation's pattern to text and given placeables. Terms
//! are put in, dates and everything else a translation may do is checked; the
//! only user of `fluent-bundle`.

pub mod date;
pub mod messages;
mod references;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::catalog::parse::EntryProblem;
use crate::catalog::words::{Used, WithTerms};
use crate::catalog::{Catalog, Words};
use crate::language::Language;
use crate::segment::{Element, Pattern};
use crate::text::Fingerprint;

/// Terms with more braces than this are left out: Fluent's resolver can't take
/// every file that its parser reads.
const MAX_TERM_PLACEABLES: usize = 50;

/// Why a text can't be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// A reference to a term that isn't there or can't be resolved.
    Term(String),
    /// A placeable that no translation may have.
    Foreign(String),
}

/// The terms of one language.
pub struct Terms {
    bundle: FluentBundle<FluentResource>,
    /// By name what each says, by its own definition alone, and the terms in it.
    definitions: HashMap<String, (Fingerprint, Vec<String>)>,
    resolved: RefCell<HashMap<String, Option<String>>>,
}

impl std::fmt::Debug for Terms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terms").finish_non_exhaustive()
    }
}

impl Terms {
    /// The terms in `catalog`, a language's `_terms.ftl`. Entries that can't be
    /// read are left out; their references don't resolve.
    #[must_use]
    pub fn new(language: &Language, catalog: &Catalog) -> Self {
        let mut source = String::new();
        let mut written: HashMap<&str, Fingerprint> = HashMap::new();
        for entry in &catalog.entries {
            let text = &catalog.text[entry.span.clone()];
            let braces = text.bytes().filter(|byte| *byte == b'{').count();
            let readable = matches!(entry.problem, None | Some(EntryProblem::Shape));
            if entry.id.starts_with('-') && readable && braces <= MAX_TERM_PLACEABLES {
                let is_foreign = |element: &Element| matches!(element, Element::Foreign(_));
                let is_plain = entry.problem.is_none() && !entry.pattern.elements().iter().any(is_foreign);
                // On one line: a line break is a blank here, too.
                let one_line = is_plain.then(|| format!("{} = {}", entry.id, entry.pattern));
                let definition = one_line.as_deref().unwrap_or(text);
                let _ = writeln!(source, "{definition}");
                written.entry(&entry.id).or_insert_with(|| Fingerprint::of(definition));
            }
        }
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        let mut definitions = HashMap::new();
        for (name, references) in references::of_terms(&resource) {
            if let Some(definition) = written.get(name.as_str()) {
                definitions.entry(name).or_insert((*definition, references));
            }
        }
        // A term that stands there twice keeps its first text.
        let _ = bundle.add_resource(resource);
        Self { bundle, definitions, resolved: RefCell::default() }
    }

    /// What the terms in `references` are made of: theirs and those that they
    /// use, by name.
    fn definitions<'t>(&'t self, references: impl Iterator<Item = &'t str>) -> BTreeMap<String, Fingerprint> {
        let mut found = BTreeMap::new();
        let mut names: Vec<&str> = references.map(name_of).collect();
        while let Some(name) = names.pop() {
            let Some((definition, references)) = self.definitions.get(name) else { continue };
            if found.insert(name.to_owned(), *definition).is_none() {
                names.extend(references.iter().map(String::as_str));
            }
        }
        found
    }

    /// The text of a reference such as `-qubes-os(case: "genitive")`.
    fn resolve(&self, reference: &str) -> Option<String> {
        if let Some(known) = self.resolved.borrow().get(reference) {
            return known.clone();
        }
        let text = self.format(reference);
        self.resolved.borrow_mut().insert(reference.to_owned(), text.clone());
        text
    }

    fn format(&self, reference: &str) -> Option<String> {
        let resource = FluentResource::try_new(format!("x = {{ {reference} }}\n")).ok()?;
        let message = resource.get_entry(0)?;
        let fluent_syntax::ast::Entry::Message(message) = message else { return None };
        let pattern = message.value.as_ref()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// The name of the term that a reference such as `-qubes-os(case: "genitive")`
/// is to.
fn name_of(reference: &str) -> &str {
    let end = reference.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    &reference[..end.unwrap_or(reference.len())]
}

/// What readers get of each entry of `catalog`, as records know it.
#[must_use]
pub fn words_of(catalog: &Catalog, terms: Option<&Terms>) -> Vec<Words> {
    catalog.entries.iter().map(|entry| words(&entry.pattern, terms)).collect()
}

/// What readers get of `pattern`, as records know it.
#[must_use]
pub fn words(pattern: &Pattern, terms: Option<&Terms>) -> Words {
    let references = pattern.elements().iter().filter_map(|element| match element {
        Element::Term(reference) => Some(reference.as_str()),
        _ => None,
    });
    let written = Fingerprint::of(&pattern.written());
    if references.clone().next().is_none() {
        return Words::plain(written);
    }
    let resolved = resolve(pattern, terms).ok().map(|resolved| resolved.to_string());
    let print = resolved.as_deref().map_or(written, Fingerprint::of);
    let definitions = terms.map(|terms| terms.definitions(references)).unwrap_or_default();
    let used = Used { written, definitions };
    Words { print, with_terms: Some(WithTerms { resolved, used }) }
}

/// `pattern` with its terms put in: only text and given placeables are left.
///
/// # Errors
/// The first placeable that can't be resolved.
pub fn resolve(pattern: &Pattern, terms: Option<&Terms>) -> Result<Pattern, Unresolved> {
    let mut resolved = Pattern::new();
    for element in pattern.elements() {
        match element {
            Element::Term(reference) => {
                let text = terms.and_then(|terms| terms.resolve(reference));
                resolved.push_text(&text.ok_or_else(|| Unresolved::Term(reference.clone()))?);
            }
            Element::Foreign(source) => return Err(Unresolved::Foreign(source.clone())),
            element => resolved.push(element.clone()),
        }
    }
    Ok(resolved)
}
