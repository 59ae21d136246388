//! No file uses another one that uses it, however many stand between them.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::{files, read, relative, root};

/// A file's place among the modules: `page/html/text`.
type Module = Vec<String>;

/// What each file uses, by module.
type Uses = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn files_form_no_circle() {
    let uses = uses();
    let circles: BTreeSet<String> = uses
        .keys()
        .filter(|module| reached_from(module, &uses).contains(*module))
        .map(|module| module.join("/"))
        .collect();
    assert!(circles.is_empty(), "these files use each other in a circle: {circles:?}");
}

/// All modules that `module` uses, itself only where one of them uses it.
fn reached_from(module: &Module, uses: &Uses) -> BTreeSet<Module> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Module> = uses[module].iter().collect();
    while let Some(next) = open.pop() {
        if reached.insert(next.clone()) {
            open.extend(&uses[next]);
        }
    }
    reached
}

fn uses() -> Uses {
    let source = root().join("src");
    let texts: BTreeMap<Module, String> = files(&source, "rs")
        .iter()
        .map(|path| (module_of(&relative(path)), read(path)))
        .filter(|(module, _)| !matches!(module[0].as_str(), "lib" | "main"))
        .collect();
    let known: BTreeSet<&Module> = texts.keys().collect();
    texts.iter().map(|(module, text)| (module.clone(), used(module, text, &known))).collect()
}

fn module_of(path: &str) -> Module {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(str::to_owned).collect()
}

/// The modules that the code of `module` names in paths.
fn used(module: &Module, text: &str, known: &BTreeSet<&Module>) -> BTreeSet<Module> {
    let code = text.split("\n#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let code: String =
        code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join(" ");
    let code = code.replace("in crate::", "in ");
    paths(&code)
        .iter()
        .filter_map(|path| resolved(module, path, known))
        .filter(|used| used != module)
        .collect()
}

/// Every path in `code`, `a::b::c`; of a group each with what stands before it.
fn paths(code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut before: Vec<Vec<String>> = Vec::new();
    let mut path: Vec<String> = Vec::new();
    let mut rest = code;
    while let Some(character) = rest.chars().next() {
        let word = rest.len() - rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').len();
        if word > 0 {
            path.push(rest[..word].to_owned());
            rest = &rest[word..];
            continue;
        }
        if let Some(behind) = rest.strip_prefix("::") {
            rest = behind;
            if rest.starts_with('{') {
                before.push(path.clone());
                rest = &rest[1..];
            }
            continue;
        }
        // What stands before a group is no path of its own.
        let own = std::mem::take(&mut path);
        if own.len() > before.last().map_or(0, Vec::len) {
            found.push(own);
        }
        match character {
            '}' => drop(before.pop()),
            '{' => before.push(Vec::new()),
            _ => {}
        }
        path.extend(before.last().cloned().unwrap_or_default());
        rest = &rest[character.len_utf8()..];
    }
    found.retain(|path| path.len() > 1);
    found
}

/// The module in which `path` lies for the code of `module`.
fn resolved(module: &Module, path: &[String], known: &BTreeSet<&Module>) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let whole: Module = match first.as_str() {
        "crate" => rest.to_vec(),
        "super" | "self" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            let start = ups + usize::from(first == "self");
            module[..module.len().checked_sub(ups)?].iter().chain(&path[start..]).cloned().collect()
        }
        _ => module.iter().chain(path).cloned().collect(),
    };
    let is_relative = !matches!(first.as_str(), "crate" | "super" | "self");
    let least = if is_relative { module.len() + 1 } else { 1 };
    (least..=whole.len()).rev().map(|length| whole[..length].to_vec()).find(|module| known.contains(module))
}

#[test]
fn paths_are_read() {
    let found = paths("use crate::a::{self, b::{c, D}}; fn f() { super::x(e::f); g }");
    let shown: Vec<String> = found.iter().map(|path| path.join("::")).collect();
    assert_eq!(shown, ["crate::a::self", "crate::a::b::c", "crate::a::b::D", "super::x", "e::f"]);
}
