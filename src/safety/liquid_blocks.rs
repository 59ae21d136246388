//! Liquid's tags are a program: which words and which outputs stand between which tags is
//! what it does. In another order they say something else, or don't run.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, Segment};
use crate::syntax::liquid::tag_name;

use super::alphabets::has_no_blanks;
use super::subject::{Subject, Violation};

/// Tags in another order, a branch without the words or outputs that it has in the English.
pub(super) fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let segment = subject.segment;
    let english: Vec<&str> = tags(&segment.pattern, segment).collect();
    let found: Vec<&str> = tags(text, segment).collect();
    // What is dropped or repeated is reported as that.
    if english.is_empty() || english.len() != found.len() {
        return None;
    }
    if english != found {
        return Some(reordered(&english, subject));
    }
    let (known, found) = (branches(&segment.pattern, segment), branches(text, segment));
    let pairs = || known.iter().zip(&found);
    if let Some((branch, _)) = pairs().find(|(known, found)| known.outputs != found.outputs) {
        return Some(moved_output(branch, &found, subject));
    }
    let is_other = |(known, found): &(&LiquidBranch<'_>, &LiquidBranch<'_>)| {
        known.has_words && !found.has_words || known.is_empty_block() && !found.is_empty_block()
    };
    pairs().find(is_other).map(|(branch, _)| other_words(branch, subject))
}

/// The names of the Liquid tags in `pattern`, in order.
fn tags<'p>(pattern: &'p Pattern, segment: &Segment) -> impl Iterator<Item = &'p str> {
    pattern.placeables().filter(|name| tag(name, segment).is_some())
}

/// What the placeable `name` says, where it is a tag and no output.
fn tag<'s>(name: &str, segment: &'s Segment) -> Option<&'s str> {
    let placeable = segment.placeable(name).filter(|placeable| placeable.role == Role::Liquid)?;
    placeable.written.starts_with("{%").then_some(placeable.written.as_str())
}

/// What stands between two tags, or outside of all blocks.
#[derive(Debug, Default)]
struct LiquidBranch<'p> {
    /// The tag that it begins behind; `None` outside of all blocks.
    begins: Option<&'p str>,
    /// The outputs in it, sorted.
    outputs: Vec<&'p str>,
    /// Whether it has more than the ending of a word: `item{% if many %}s{% endif %}`.
    has_words: bool,
    /// Whether it has any letter, digit or placeable.
    has_any: bool,
}

impl LiquidBranch<'_> {
    const fn is_empty_block(&self) -> bool {
        self.begins.is_some() && !self.has_any
    }
}

/// The branches of `pattern`, first what is outside of all blocks.
fn branches<'p>(pattern: &'p Pattern, segment: &'p Segment) -> Vec<LiquidBranch<'p>> {
    let ends: Vec<&str> =
        tags(pattern, segment).filter_map(|name| tag_name(tag(name, segment)?).strip_prefix("end")).collect();
    let mut branches = vec![LiquidBranch::default()];
    let mut open = vec![0];
    let mut before = ' ';
    for element in pattern.elements() {
        let current = open.last().copied().unwrap_or_default();
        let branch = &mut branches[current];
        match element {
            Element::Text(text) => {
                let is_of_other_word = |c: char| c.is_whitespace() || has_no_blanks(c);
                let is_ending = before.is_alphanumeric()
                    && text.starts_with(char::is_alphanumeric)
                    && !text.contains(is_of_other_word);
                let has_letters = text.contains(char::is_alphanumeric);
                branch.has_any |= has_letters;
                branch.has_words |= has_letters && !is_ending;
                before = text.chars().next_back().unwrap_or(before);
            }
            Element::Placeable(name) => {
                let Some(tag) = tag(name, segment).map(tag_name) else {
                    branch.has_any = true;
                    let role = segment.placeable(name).map(|placeable| placeable.role);
                    if role == Some(Role::Liquid) {
                        branch.outputs.push(name);
                    }
                    before = ' ';
                    continue;
                };
                let begins_branch = matches!(tag, "else" | "elsif" | "elif" | "elseif" | "when");
                if (tag.starts_with("end") || begins_branch) && open.len() > 1 {
                    open.pop();
                }
                if begins_branch || ends.contains(&tag) {
                    open.push(branches.len());
                    branches.push(LiquidBranch { begins: Some(name), ..LiquidBranch::default() });
                }
            }
            _ => branch.has_any = true,
        }
    }
    for branch in &mut branches {
        branch.outputs.sort_unstable();
    }
    branches
}

fn reordered(english: &[&str], subject: &Subject<'_>) -> Violation {
    let names: Vec<String> = english.iter().map(|name| format!("{{ ${name} }}")).collect();
    Violation::new(
        Code::LostMarkup,
        format!("{} has the site's Liquid in another order than the {}", subject.text(), subject.source),
        format!("Keep this order: {}", names.join(" … ")),
    )
}

fn moved_output(branch: &LiquidBranch<'_>, found: &[LiquidBranch<'_>], subject: &Subject<'_>) -> Violation {
    let is_here = |name: &&&str| {
        found.iter().any(|other| other.begins == branch.begins && other.outputs.contains(*name))
    };
    let moved = branch.outputs.iter().find(|name| !is_here(name));
    let new = found.iter().find(|other| other.begins == branch.begins);
    let new = new.and_then(|other| other.outputs.iter().find(|name| !branch.outputs.contains(*name)));
    let name = moved.or(new).copied().unwrap_or_default();
    Violation::new(
        Code::LostMarkup,
        format!("{} has {{ ${name} }} between other Liquid tags than the {}", subject.text(), subject.source),
        format!("Put {{ ${name} }} between the same tags as in the {}.", subject.source),
    )
}

fn other_words(branch: &LiquidBranch<'_>, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let place = match branch.begins {
        Some(name) => format!("right behind {{ ${name} }}"),
        None => "outside of the Liquid blocks".to_owned(),
    };
    let (message, help) = if branch.has_words {
        (
            format!("{} has no words {place}, where the {source} has some", subject.text()),
            "Put the words between the same tags as in the",
        )
    } else {
        (
            format!("{} has words {place}, where the {source} has none", subject.text()),
            "Leave nothing between tags that have nothing between them in the",
        )
    };
    Violation::new(Code::LostMarkup, message, format!("{help} {source}."))
}
