//! What the program is made of: the licences of its packages, where they come from, what is known
//! against them, and why each is there. Offline, like `cargo deny`, which can be run besides.
//!
//! tests/dependencies/ has what was decided and what was looked up. What nothing needs any more is
//! a failure as well, so that no allowance outlives its reason.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

use semver::{Version, VersionReq};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};

use crate::cargo;
use crate::corpus::{files, read, root};

const POLICY: &str = "tests/dependencies/policy.toml";
const ADVISORIES: &str = "tests/dependencies/advisories.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    licences: Vec<Licence>,
    #[serde(default)]
    exceptions: Vec<Exception>,
    #[serde(default)]
    unstated: Vec<Unstated>,
    #[serde(default)]
    duplicates: Vec<Duplicate>,
}

/// A licence that every package may have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Licence {
    id: String,
    reason: String,
}

/// Licences that one package may have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    licences: Vec<String>,
    #[serde(default)]
    tests_only: bool,
    reason: String,
}

/// A package that ships a licence and doesn't name it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unstated {
    #[serde(rename = "crate")]
    package: String,
    licence: String,
    file: String,
    hash: String,
    reason: String,
}

/// A package of which there are several versions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Duplicate {
    #[serde(rename = "crate")]
    package: String,
    versions: BTreeSet<String>,
    #[serde(default)]
    program: bool,
    reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Advisories {
    as_of: String,
    commit: String,
    without: Vec<String>,
    advisories: Vec<Advisory>,
    #[serde(default)]
    accepted: Vec<Accepted>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisory {
    id: String,
    #[serde(rename = "crate")]
    package: String,
    affected: Vec<VersionReq>,
    about: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    id: String,
    reason: String,
}

/// A package as Cargo.lock has it.
#[derive(Debug, Deserialize)]
struct Locked {
    name: String,
    version: Version,
    source: Option<String>,
    checksum: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

/// A package as its own Cargo.toml has it.
#[derive(Debug)]
struct Package {
    name: String,
    version: Version,
    licence: Option<String>,
    folder: PathBuf,
    /// Whether the program is linked with it or built by it; else only tests need it.
    in_program: bool,
}

fn parsed<T: DeserializeOwned>(path: &str) -> T {
    toml::from_str(&read(&root().join(path))).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The packages that Cargo.lock has, without this one.
fn locked() -> Vec<Locked> {
    let lock: Lock = parsed("Cargo.lock");
    let others = lock.package.into_iter().filter(|package| package.name != env!("CARGO_PKG_NAME"));
    others.collect()
}

/// The packages whose manifests are on this disk, and whether these are all.
fn packages() -> (Vec<Package>, bool) {
    let every = cargo::metadata_of_every_system();
    let is_every = every.is_some();
    let metadata = every.unwrap_or_else(cargo::metadata);
    let in_program = linked(&metadata);
    let listed = metadata["packages"].as_array().expect("cargo lists packages");
    let text = |value: &Value| value.as_str().expect("cargo tells it").to_owned();
    let others = listed.iter().filter(|package| !package["source"].is_null());
    let packages = others.map(|package| Package {
        name: text(&package["name"]),
        version: text(&package["version"]).parse().expect("it is a version"),
        licence: package["license"].as_str().map(str::to_owned),
        folder: PathBuf::from(text(&package["manifest_path"])).parent().expect("it is a file").into(),
        in_program: in_program.contains(text(&package["id"]).as_str()),
    });
    (packages.collect(), is_every)
}

/// The ids of the packages that can be reached without a dependency of tests.
fn linked(metadata: &Value) -> BTreeSet<&str> {
    let resolve = &metadata["resolve"];
    let nodes = resolve["nodes"].as_array().expect("cargo resolves packages");
    let nodes: HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&str> = resolve["root"].as_str().into_iter().collect();
    while let Some(id) = waiting.pop() {
        if !found.insert(id) {
            continue;
        }
        let needed = nodes[id]["deps"].as_array().into_iter().flatten().filter(|dependency| {
            dependency["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"] != "dev")
        });
        waiting.extend(needed.filter_map(|dependency| dependency["pkg"].as_str()));
    }
    found
}

/// What Cargo takes for compatible: the parts of a version up to the first that isn't 0.
fn compatible(version: &Version) -> String {
    match (version.major, version.minor) {
        (0, 0) => format!("0.0.{}", version.patch),
        (0, minor) => format!("0.{minor}"),
        (major, _) => major.to_string(),
    }
}

#[track_caller]
fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// What no reason is given for.
fn unreasoned<'a>(file: &str, reasons: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mute = reasons.filter(|(_, reason)| reason.split_whitespace().count() < 2);
    mute.map(|(what, _)| format!("{file} gives no reason for {what}: say in a few words why it is all right"))
        .collect()
}

impl Policy {
    fn unreasoned(&self) -> Vec<String> {
        let licences = self.licences.iter().map(|entry| (entry.id.as_str(), entry.reason.as_str()));
        let exceptions = self.exceptions.iter().map(|entry| (entry.package.as_str(), entry.reason.as_str()));
        let unstated = self.unstated.iter().map(|entry| (entry.package.as_str(), entry.reason.as_str()));
        let duplicates = self.duplicates.iter().map(|entry| (entry.package.as_str(), entry.reason.as_str()));
        unreasoned(POLICY, licences.chain(exceptions).chain(unstated).chain(duplicates))
    }

    fn exception(&self, package: &str) -> Option<&Exception> {
        self.exceptions.iter().find(|exception| exception.package == package)
    }

    /// The licence of a package, as an expression, and what is wrong with that.
    fn expression(&self, package: &Package) -> Result<Expression, String> {
        let Package { name, version, .. } = package;
        let text = match (&package.licence, self.unstated.iter().find(|entry| entry.package == *name)) {
            (Some(licence), _) => licence,
            (None, None) => {
                return Err(format!(
                    "{name} {version} names no licence: read the one that it ships and add it to [[unstated]] in {POLICY}, or do without it"
                ));
            }
            (None, Some(entry)) => {
                let content = std::fs::read(package.folder.join(&entry.file)).unwrap_or_default();
                let hash = blake3::hash(&content).to_hex();
                if hash.as_str() != entry.hash {
                    return Err(format!(
                        "{name} {version} ships another {} than the one that was read: read it, and put its hash into {POLICY}: {hash}",
                        entry.file
                    ));
                }
                &entry.licence
            }
        };
        // Older packages write `MIT/Apache-2.0`.
        Expression::parse_mode(text, ParseMode::LAX).map_err(|error| {
            format!("{name} {version} has the licence `{text}`, which is no SPDX expression ({}): ask its authors, or do without it", error.reason)
        })
    }
}

fn licensees<'a>(ids: impl IntoIterator<Item = &'a String>) -> Vec<Licensee> {
    let parse = |id: &String| {
        Licensee::parse(id).unwrap_or_else(|error| panic!("{POLICY}: `{id}` is no licence: {error}"))
    };
    ids.into_iter().map(parse).collect()
}

fn allows(allowed: &[Licensee], expression: &Expression) -> bool {
    expression.evaluate(|requirement| allowed.iter().any(|licence| licence.satisfies(requirement)))
}

/// Where licences and the policy disagree. Whether an allowance is needed can be told only of
/// every package.
fn licence_problems(policy: &Policy, packages: &[Package], is_every: bool) -> Vec<String> {
    let general = licensees(policy.licences.iter().map(|licence| &licence.id));
    let mut problems = policy.unreasoned();
    let mut plain = Vec::new();
    let mut excepted = BTreeSet::new();
    for package in packages {
        let Package { name, version, .. } = package;
        let expression = match policy.expression(package) {
            Ok(expression) => expression,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        if allows(&general, &expression) {
            plain.push(expression);
            continue;
        }
        let exception = policy.exception(name);
        let own = exception.map_or_else(Vec::new, |exception| licensees(&exception.licences));
        match exception {
            Some(exception) if allows(&[general.clone(), own].concat(), &expression) => {
                excepted.insert(name.as_str());
                if exception.tests_only && package.in_program {
                    problems.push(format!(
                        "{name} {version} ({expression}) was taken for tests only and is part of the program now: see what its licence asks for, and take `tests-only` off its exception in {POLICY}, or do without it"
                    ));
                }
            }
            _ => problems.push(format!(
                "{name} {version} has the licence {expression}, which {POLICY} doesn't allow: see what it asks for, and add it with a reason, or do without the package (`cargo tree --target all --invert {name}` says who needs it)"
            )),
        }
    }
    if is_every {
        problems.extend(unneeded_allowances(policy, packages, &plain, &excepted));
    }
    problems
}

fn unneeded_allowances(
    policy: &Policy,
    packages: &[Package],
    plain: &[Expression],
    excepted: &BTreeSet<&str>,
) -> Vec<String> {
    let licences = policy.licences.iter().filter(|licence| {
        let others = licensees(policy.licences.iter().map(|other| &other.id).filter(|id| **id != licence.id));
        plain.iter().all(|expression| allows(&others, expression))
    });
    let exceptions = policy.exceptions.iter().filter(|entry| !excepted.contains(entry.package.as_str()));
    let unstated = policy.unstated.iter().filter(|entry| {
        !packages.iter().any(|package| package.name == entry.package && package.licence.is_none())
    });
    let names = licences
        .map(|entry| format!("the licence {}", entry.id))
        .chain(exceptions.map(|entry| format!("the exception for {}", entry.package)))
        .chain(unstated.map(|entry| format!("the unstated licence of {}", entry.package)));
    names.map(|what| format!("no package needs {what} any more: take it out of {POLICY}")).collect()
}

/// Where packages come from anywhere else than the registry, and can't be checked.
fn source_problems(locked: &[Locked]) -> Vec<String> {
    let mut problems = Vec::new();
    // All come from one registry, the public one: another would be named in Cargo.toml.
    let registry =
        locked.iter().filter_map(|package| package.source.as_deref()).find(|s| s.starts_with("registry+"));
    for Locked { name, version, source, checksum } in locked {
        match source.as_deref() {
            Some(source) if Some(source) == registry => {}
            Some(other) => {
                problems.push(format!("{name} {version} comes from `{other}`: take a published version"))
            }
            None => problems.push(format!("{name} {version} comes from a folder: take a published version")),
        }
        if checksum.is_none() {
            problems.push(format!(
                "{name} {version} has no checksum in Cargo.lock: let cargo write the file anew"
            ));
        }
        if !version.pre.is_empty() {
            problems
                .push(format!("{name} {version} is a pre-release, which no advisory names: take a release"));
        }
    }
    problems
}

/// By name the versions of each package that are not compatible with each other.
fn several<'a>(
    packages: impl Iterator<Item = (&'a str, &'a Version)>,
) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (name, version) in packages {
        found.entry(name).or_default().insert(compatible(version));
    }
    found.retain(|_, versions| versions.len() > 1);
    found
}

/// Where the versions that are there and those that are known differ.
fn duplicate_problems(
    policy: &Policy,
    locked: &[Locked],
    packages: &[Package],
    is_every: bool,
) -> Vec<String> {
    let list =
        |versions: &BTreeSet<String>| versions.iter().map(String::as_str).collect::<Vec<_>>().join(" and ");
    let mut found = several(locked.iter().map(|package| (package.name.as_str(), &package.version)));
    let linked = packages.iter().filter(|package| package.in_program);
    let linked = several(linked.map(|package| (package.name.as_str(), &package.version)));
    let mut problems = Vec::new();
    for Duplicate { package, versions, program, .. } in &policy.duplicates {
        match found.remove(package.as_str()) {
            Some(now) if now == *versions => {}
            Some(now) => problems.push(format!(
                "there are versions {} of {package} now, and {POLICY} knows {}: name those of today",
                list(&now),
                list(versions)
            )),
            None => problems.push(format!(
                "there is one version of {package} now: take it off the duplicates in {POLICY}"
            )),
        }
        match (program, linked.get(package.as_str())) {
            (false, Some(now)) => problems.push(format!(
                "the program links versions {} of {package}, which only tests had: get rid of one, or say so by `program = true` in {POLICY}",
                list(now)
            )),
            (true, None) if is_every => problems.push(format!(
                "the program links one version of {package} now: take `program` off its duplicate in {POLICY}"
            )),
            _ => {}
        }
    }
    problems.extend(found.iter().map(|(name, versions)| {
        format!(
            "there are versions {} of {name}: get rid of one (`cargo tree --target all --invert {name}@VERSION` says who needs it), or add it to the duplicates in {POLICY} with the reason",
            list(versions)
        )
    }));
    problems
}

/// Locked versions that something is known against, packages that nobody has looked up, and what
/// is on the list for nothing.
fn advisory_problems(known: &Advisories, locked: &[Locked]) -> Vec<String> {
    let mut problems: Vec<String> = Vec::new();
    let names: BTreeSet<&str> = locked.iter().map(|package| package.name.as_str()).collect();
    let looked_up = known.advisories.iter().map(|advisory| &advisory.package).chain(&known.without);
    let looked_up: BTreeSet<&str> = looked_up.map(String::as_str).collect();
    problems.extend(names.difference(&looked_up).map(|name| {
        format!(
            "nobody has looked whether there are advisories about {name}: look at https://rustsec.org/packages/{name}.html, and add them to {ADVISORIES}; where there is no such page, add the name to `without`"
        )
    }));
    problems.extend(
        looked_up
            .difference(&names)
            .map(|name| format!("Cargo.lock has no {name} any more: take it out of {ADVISORIES}")),
    );
    for name in
        known.without.iter().filter(|name| known.advisories.iter().any(|advisory| advisory.package == **name))
    {
        problems.push(format!("{ADVISORIES} has advisories about {name}: take it out of `without`"));
    }

    let accepted: BTreeSet<&str> = known.accepted.iter().map(|entry| entry.id.as_str()).collect();
    let mut needed = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for Advisory { id, package, affected, about } in &known.advisories {
        if !seen.insert((id, package)) {
            problems.push(format!("{ADVISORIES} has {id} twice"));
        }
        let versions = locked.iter().filter(|locked| locked.name == *package).map(|locked| &locked.version);
        let bad: Vec<&Version> =
            versions.filter(|version| affected.iter().any(|range| range.matches(version))).collect();
        if !bad.is_empty() && accepted.contains(id.as_str()) {
            needed.insert(id.as_str());
            continue;
        }
        problems.extend(bad.iter().map(|version| {
            format!(
                "{package} {version} is affected by {id} ({about}): `cargo update {package}`; where no good version fits, get rid of it, or add the advisory to `accepted` in {ADVISORIES} with the reason why it does no harm here"
            )
        }));
    }
    problems.extend(accepted.difference(&needed).map(|id| {
        format!("no locked version is affected by {id}, which is accepted: take that out of {ADVISORIES}")
    }));
    let accepted = known.accepted.iter().map(|entry| (entry.id.as_str(), entry.reason.as_str()));
    let about = known.advisories.iter().map(|entry| (entry.id.as_str(), entry.about.as_str()));
    problems.extend(unreasoned(ADVISORIES, accepted.chain(about)));
    problems
}

/// The source files below `folders`, without what is commented out.
fn code(folders: &[&str]) -> String {
    let files = folders.iter().flat_map(|folder| files(&root().join(folder), "rs"));
    let text: String = files.map(|path| read(&path)).collect();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Whether a package is named: as a path, or, where only its files are read, as a string.
fn is_named(package: &str, code: &str) -> bool {
    let path = format!("{}::", package.replace('-', "_"));
    let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(&path).any(|(at, _)| begins(at)) || code.contains(&format!("\"{package}\""))
}

/// Direct dependencies that stand there without a reason, or without being used.
fn direct_problems(manifest: &str, program: &str, tests: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut section = "";
    let mut count = 0;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            if section.contains("dependencies.") {
                problems
                    .push(format!("Cargo.toml: write [{section}] as one line, with its reason behind it"));
            }
        }
        let Some((name, rest)) = line.split_once('=').filter(|_| section.ends_with("dependencies")) else {
            continue;
        };
        if name.starts_with('#') {
            continue;
        }
        let name = name.trim();
        count += 1;
        let reason = rest.split_once(" # ").map_or("", |(_, reason)| reason);
        if reason.split_whitespace().count() < 2 && reason.trim().len() < 4 {
            problems
                .push(format!("Cargo.toml: say behind {name} (`# …`) what it is for and why it is this one"));
        }
        let (place, code) =
            if section.contains("dev-") { ("tests/ or benches/", tests) } else { ("src/", program) };
        if !is_named(name, code) {
            problems.push(format!("Cargo.toml: nothing in {place} names {name}: take it out"));
        }
    }
    if count == 0 {
        problems.push("Cargo.toml has no line in [dependencies]: is it written in another way?".to_owned());
    }
    problems
}

#[test]
fn every_licence_is_allowed() {
    let (packages, is_every) = packages();
    assert_none(&licence_problems(&parsed(POLICY), &packages, is_every));
}

#[test]
fn the_program_is_told_from_its_tests() {
    let (packages, _) = packages();
    let of = |name: &str| -> Vec<bool> {
        let named = packages.iter().filter(|package| package.name == name);
        named.map(|package| package.in_program).collect()
    };
    assert_eq!(of("memchr"), [true], "it is linked, by way of others");
    assert_eq!(of("cc"), [true], "it builds what is linked");
    assert_eq!(of("jsonschema"), [false]);
}

#[test]
fn everything_comes_from_the_registry() {
    assert_none(&source_problems(&locked()));
}

#[test]
fn packages_are_there_in_one_version() {
    let (packages, is_every) = packages();
    assert_none(&duplicate_problems(&parsed(POLICY), &locked(), &packages, is_every));
}

#[test]
fn nothing_is_known_against_a_package() {
    let known: Advisories = parsed(ADVISORIES);
    let problems = advisory_problems(&known, &locked());
    assert!(
        problems.is_empty(),
        "\nby the advisories of {}, commit {}:\n{}\n",
        known.as_of,
        known.commit,
        problems.join("\n")
    );
}

#[test]
fn every_direct_dependency_has_a_reason_and_is_used() {
    let program = code(&["src"]);
    let tests = code(&["src", "tests/it", "tests/histories", "benches"]);
    assert_none(&direct_problems(&read(&root().join("Cargo.toml")), &program, &tests));
}

/// That each check can fail, and what it says then.
mod what_is_wrong {
    use std::path::PathBuf;

    use snapbox::str;

    use super::{
        Advisories, Locked, Package, Policy, advisory_problems, direct_problems, duplicate_problems,
        licence_problems, source_problems,
    };
    use crate::project::same;

    fn package(name: &str, version: &str, licence: Option<&str>, in_program: bool) -> Package {
        let licence = licence.map(str::to_owned);
        Package {
            name: name.to_owned(),
            version: version.parse().unwrap(),
            licence,
            folder: PathBuf::new(),
            in_program,
        }
    }

    fn locked(name: &str, version: &str) -> Locked {
        let (source, checksum) = (Some("registry+here".to_owned()), Some("00".to_owned()));
        Locked { name: name.to_owned(), version: version.parse().unwrap(), source, checksum }
    }

    fn policy(text: &str) -> Policy {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn with_licences() {
        let policy = policy(
            r#"
            licences = [
                { id = "MIT", reason = "our own" },
                { id = "ISC", reason = "like MIT" },
                { id = "Zlib", reason = "" },
            ]
            exceptions = [
                { crate = "copyleft", licences = ["MPL-2.0"], tests-only = true, reason = "tests only" },
                { crate = "gone", licences = ["BSL-1.0"], reason = "needed once" },
            ]
            unstated = [{ crate = "mute-known", licence = "MIT", file = "LICENSE", hash = "00", reason = "is MIT" }]
            "#,
        );
        let packages = [
            package("fine", "1.0.0", Some("MIT/Apache-2.0"), true),
            package("also-fine", "1.0.0", Some("(GPL-3.0-only OR MIT) AND Zlib"), true),
            package("viral", "1.0.0", Some("GPL-3.0-only AND MIT"), false),
            package("copyleft", "1.0.0", Some("MPL-2.0"), true),
            package("mute", "1.0.0", None, true),
            package("mute-known", "1.0.0", None, true),
            package("odd", "1.0.0", Some("as you like"), true),
        ];
        same(
            licence_problems(&policy, &packages, true).join("\n"),
            str![[r#"
tests/dependencies/policy.toml gives no reason for Zlib: say in a few words why it is all right
viral 1.0.0 has the licence GPL-3.0-only AND MIT, which tests/dependencies/policy.toml doesn't allow: see what it asks for, and add it with a reason, or do without the package (`cargo tree --target all --invert viral` says who needs it)
copyleft 1.0.0 (MPL-2.0) was taken for tests only and is part of the program now: see what its licence asks for, and take `tests-only` off its exception in tests/dependencies/policy.toml, or do without it
mute 1.0.0 names no licence: read the one that it ships and add it to [[unstated]] in tests/dependencies/policy.toml, or do without it
mute-known 1.0.0 ships another LICENSE than the one that was read: read it, and put its hash into tests/dependencies/policy.toml: af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262
odd 1.0.0 has the licence `as you like`, which is no SPDX expression (unknown term): ask its authors, or do without it
no package needs the licence ISC any more: take it out of tests/dependencies/policy.toml
no package needs the exception for gone any more: take it out of tests/dependencies/policy.toml
"#]],
        );
        same(licence_problems(&policy, &packages, false).len().to_string(), str!["6"]);
    }

    #[test]
    fn with_sources() {
        let mut from_git = locked("from-git", "1.0.0");
        from_git.source = Some("git+https://example.org/x".to_owned());
        let mut from_a_folder = locked("from-a-folder", "1.0.0");
        from_a_folder.source = None;
        from_a_folder.checksum = None;
        let packages = [locked("fine", "1.0.0"), from_git, from_a_folder, locked("early", "1.0.0-rc.1")];
        same(
            source_problems(&packages).join("\n"),
            str![[r#"
from-git 1.0.0 comes from `git+https://example.org/x`: take a published version
from-a-folder 1.0.0 comes from a folder: take a published version
from-a-folder 1.0.0 has no checksum in Cargo.lock: let cargo write the file anew
early 1.0.0-rc.1 is a pre-release, which no advisory names: take a release
"#]],
        );
    }

    #[test]
    fn with_versions() {
        let policy = policy(
            r#"
            licences = []
            duplicates = [
                { crate = "known", versions = ["1", "2"], reason = "one is behind" },
                { crate = "other", versions = ["1", "2"], reason = "one is behind" },
                { crate = "one", versions = ["1", "2"], reason = "one is behind" },
                { crate = "linked", versions = ["0.1", "0.2"], program = true, reason = "one is behind" },
            ]
            "#,
        );
        let versions = [
            ("known", "1.0.0"),
            ("known", "2.1.0"),
            ("other", "2.0.0"),
            ("other", "3.0.0"),
            ("one", "2.0.0"),
            ("linked", "0.1.9"),
            ("linked", "0.2.0"),
            ("new", "0.1.0"),
            ("new", "0.0.1"),
        ];
        let locked = versions.map(|(name, version)| locked(name, version));
        let packages = versions.map(|(name, version)| package(name, version, None, name == "known"));
        same(
            duplicate_problems(&policy, &locked, &packages, true).join("\n"),
            str![[r#"
the program links versions 1 and 2 of known, which only tests had: get rid of one, or say so by `program = true` in tests/dependencies/policy.toml
there are versions 2 and 3 of other now, and tests/dependencies/policy.toml knows 1 and 2: name those of today
there is one version of one now: take it off the duplicates in tests/dependencies/policy.toml
the program links one version of linked now: take `program` off its duplicate in tests/dependencies/policy.toml
there are versions 0.0.1 and 0.1 of new: get rid of one (`cargo tree --target all --invert new@VERSION` says who needs it), or add it to the duplicates in tests/dependencies/policy.toml with the reason
"#]],
        );
    }

    #[test]
    fn with_advisories() {
        let known: Advisories = toml::from_str(
            r#"
            as-of = "2026-01-01"
            commit = "00"
            without = ["fine", "gone", "bad"]
            accepted = [
                { id = "RUSTSEC-1", reason = "the function isn't called" },
                { id = "RUSTSEC-2", reason = "the function isn't called" },
            ]
            advisories = [
                { id = "RUSTSEC-1", crate = "accepted", affected = ["*"], about = "unmaintained since then" },
                { id = "RUSTSEC-2", crate = "mended", affected = ["<1.2.3", ">=2.0.0, <2.0.1"], about = "crashes at times" },
                { id = "RUSTSEC-3", crate = "bad", affected = ["<1.2.3", ">=2.0.0, <2.0.1"], about = "crashes at times" },
                { id = "RUSTSEC-4", crate = "obsolete", affected = ["*"], about = "unmaintained since then" },
            ]
            "#,
        )
        .unwrap();
        let locked = [
            locked("accepted", "1.0.0"),
            locked("mended", "1.2.3"),
            locked("mended", "2.0.1"),
            locked("bad", "1.2.2"),
            locked("bad", "2.0.0"),
            locked("fine", "1.0.0"),
            locked("unseen", "1.0.0"),
        ];
        same(
            advisory_problems(&known, &locked).join("\n"),
            str![[r#"
nobody has looked whether there are advisories about unseen: look at https://rustsec.org/packages/unseen.html, and add them to tests/dependencies/advisories.toml; where there is no such page, add the name to `without`
Cargo.lock has no gone any more: take it out of tests/dependencies/advisories.toml
Cargo.lock has no obsolete any more: take it out of tests/dependencies/advisories.toml
tests/dependencies/advisories.toml has advisories about bad: take it out of `without`
bad 1.2.2 is affected by RUSTSEC-3 (crashes at times): `cargo update bad`; where no good version fits, get rid of it, or add the advisory to `accepted` in tests/dependencies/advisories.toml with the reason why it does no harm here
bad 2.0.0 is affected by RUSTSEC-3 (crashes at times): `cargo update bad`; where no good version fits, get rid of it, or add the advisory to `accepted` in tests/dependencies/advisories.toml with the reason why it does no harm here
no locked version is affected by RUSTSEC-2, which is accepted: take that out of tests/dependencies/advisories.toml
"#]],
        );
    }

    #[test]
    fn with_direct_dependencies() {
        let manifest = "\
[package]
name = \"x\"
[dependencies]
fine-one = \"1\"   # reads things
mute = \"1\"
unused = \"1\"     # was needed once
[dependencies.long]
version = \"1\"
[dev-dependencies]
tested = { version = \"1\" }  # checks things
data-only = \"1\"             # ships examples
";
        let program = "use fine_one::read;\nfn x() { mute::x(); not_unused::x(); }";
        let tests = "tested::check(\"data-only\")";
        same(
            direct_problems(manifest, program, tests).join("\n"),
            str![[r#"
Cargo.toml: say behind mute (`# …`) what it is for and why it is this one
Cargo.toml: nothing in src/ names unused: take it out
Cargo.toml: write [dependencies.long] as one line, with its reason behind it
"#]],
        );
    }
}
