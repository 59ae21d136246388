//! `check --shard` and `build --shard`: what several machines find and write together is
//! what one does.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use rayon::prelude::*;
use serde_json::Value;
use snapbox::str;

use crate::project::{Project, Run, repository, same};
use crate::rebuild::{self, copy};

/// A site of seven pages with something to tell of each, and of the whole.
fn site() -> Project {
    let config = "\
[languages]
de = {}
fr = { stage = \"best-effort\" }

[[exceptions]]
rule = \"changed-number\"
language = \"de\"
id = \"ref-99-top-1\"
english = \"0123456789abcdef\"
reason = \"none\"

[[exceptions]]
rule = \"changed-number\"
language = \"de\"
id = \"ref-4-top-1\"
english = \"0123456789abcdef\"
reason = \"none\"
";
    let site = Project::new().config(config);
    for number in 1..=7 {
        let links = "See [that](/page-3/#nowhere) and [this](/page-5/), **now**.";
        let text = format!(
            "---\nref: {number}\npermalink: /page-{number}/\n---\n\nPage {number} of 7.\n\n{links}\n"
        );
        site.write(&format!("content/page-{number}.md"), text);
        site.write(
            &format!("locales/de/page-{number}.ftl"),
            format!("ref-{number}-top-1 = Seite {number} von 8.\n"),
        );
    }
    site.write("content/no-ref.md", "Text.\n");
    site.write("locales/de/_terms.ftl", b"\xff\xfe");
    site.write("locales/readme.txt", "Text.\n");
    site
}

/// The exit status and the findings of a check.
fn findings(site: &Project, arguments: &[&str]) -> (i32, Vec<String>) {
    let run = site.run([&["check", "--format", "json"], arguments].concat());
    let report: Value = serde_json::from_str(&run.stdout_text()).expect("it is JSON");
    let findings = report["findings"].as_array().expect("there are findings");
    (run.code(), findings.iter().map(ToString::to_string).collect())
}

#[test]
fn shards_find_together_what_one_run_finds() {
    let site = site();
    let (code, whole) = findings(&site, &[]);
    assert_eq!(code, 1);
    assert!(whole.len() > 20, "{whole:#?}");
    for count in [1, 2, 3, 7, 12] {
        let mut together = Vec::new();
        for number in 1..=count {
            let (code, found) = findings(&site, &["--shard", &format!("{number}/{count}")]);
            assert!(number > 7 || code == 1, "{number}/{count}");
            together.extend(found);
        }
        assert_eq!(together.len(), whole.len(), "{count}: nothing twice");
        let (together, whole): (BTreeSet<_>, BTreeSet<_>) =
            (together.iter().collect(), whole.iter().collect());
        assert_eq!(together, whole, "{count}");
    }
}

#[test]
fn a_shard_that_is_none_is_told() {
    let site = Project::translated();
    site.fails(
        ["check", "--shard", "3/2"],
        str![[r#"
error: invalid value '3/2' for '--shard <I/N>': there is no shard 3 of 2; they count from 1

For more information, try '--help'.

"#]],
    );
    for wrong in ["0/2", "1/0", "1", "a/b", "-1/2", "1/2/3"] {
        site.run(["check", &format!("--shard={wrong}")]).failure();
    }
    site.run(["check", "--shard", "1/2", "--page", "3"]).failure();
}

/// What a build says, but for how many files it wrote, and its exit status.
fn told(run: &Run) -> (i32, String, String) {
    let wrote = |line: &&str| !line.contains(": wrote ");
    let errors: Vec<String> = run.stderr_text().lines().filter(wrote).map(str::to_owned).collect();
    (run.code(), run.stdout_text(), errors.join("\n"))
}

/// Builds the shares of a site in an order that is none, then joins them.
fn built_in_shards(site: &Project, count: usize) -> Run {
    for number in (1..=count).rev() {
        let run = site.run(["build", "--shard", &format!("{number}/{count}")]);
        assert!(run.code() < 2, "{number}/{count}: {}", run.stderr_text());
    }
    site.run(["build", "--join"])
}

/// Has a site edited that was built before, and builds it in one run and in shards.
#[track_caller]
fn shards_write_the_same(name: &str, built: &Project, edit: impl Fn(&Project)) {
    let whole = copy(built);
    edit(&whole);
    for count in [1, 2, 3] {
        let shards = copy(&whole);
        let whole = copy(&whole);
        let expected = told(&whole.run(["build"]));
        let joined = built_in_shards(&shards, count);
        if expected.0 == 2 {
            assert_eq!(joined.code(), 2, "{name}");
            continue;
        }
        assert_eq!(told(&joined), expected, "{name}, {count}: what is said");
        let (found, expected) = (shards.files(), whole.files());
        for (path, content) in &expected {
            let found = found.get(path).map(|found| String::from_utf8_lossy(found).into_owned());
            assert_eq!(found.as_deref(), Some(&*String::from_utf8_lossy(content)), "{name}, {count}: {path}");
        }
        assert_eq!(found.len(), expected.len(), "{name}, {count}: what is left");
    }
}

#[test]
fn shards_write_together_what_one_build_writes() {
    let site = rebuild::built(rebuild::site());
    for edits in [rebuild::CONFIGURATION, rebuild::PAGES, rebuild::TRANSLATIONS, rebuild::OUTPUTS] {
        edits.par_iter().for_each(|(name, edit)| shards_write_the_same(name, &site, edit));
    }
    shards_write_the_same("nothing was built before", &rebuild::site(), |_| {});
}

/// A site of seven pages, each with links to others: some withheld, one that can't be
/// written, one that was there before.
#[test]
fn shards_of_many_pages_know_what_is_published() {
    let site = site();
    let minimum = "\n[publish]\nminimum = 40\n";
    site.write("glossator.toml", format!("{}{minimum}", site.read("glossator.toml")));
    site.sync();
    for number in [2, 3, 5] {
        site.translate(
            &format!("locales/de/page-{number}.ftl"),
            &format!("ref-{number}-top-2"),
            "Siehe [das]({ $that }) und [dies]({ $this }), **jetzt**.",
        );
        site.edit(&format!("locales/de/page-{number}.ftl"), "von 8", "von 7");
    }
    site.run(["build"]);
    shards_write_the_same("as it is", &site, |_| {});
    shards_write_the_same("a page that was published", &site, |site| {
        site.edit("locales/de/page-3.ftl", "von 7", "von 8");
        site.write("locales/de/page-5.ftl", "");
    });
    shards_write_the_same("a page less", &site, |site| site.remove("content/page-2.md"));
    shards_write_the_same("a redirect of every page", &site, |site| {
        site.edit("glossator.toml", "minimum = 40", "minimum = 40\nwithheld = \"redirect\"");
    });
    let mixed = copy(&site);
    mixed.run(["build", "--shard", "1/3"]);
    mixed.edit("content/page-1.md", "of 7", "of 9");
    shards_write_the_same("an older shard of another split, and a newer page", &mixed, |site| {
        site.remove("localized/.manifest-1-of-3");
    });
}

#[test]
fn a_build_of_all_takes_shards_over() {
    let site = rebuild::site();
    let whole = copy(&site);
    whole.run(["build"]);
    site.run(["build", "--shard", "2/2"]);
    assert!(site.exists("localized/.manifest-2-of-2") && !site.exists("localized/.manifest"));
    site.run(["build"]);
    assert_eq!(site.files(), whole.files());
}

/// The error of a join, and that it has written nothing.
fn refused(site: &Project) -> String {
    let before = site.files();
    let run = site.run(["build", "--join"]).failure();
    assert_eq!(site.files(), before);
    run.stderr_text()
}

#[test]
fn shards_that_do_not_belong_together_are_not_joined() {
    let site = rebuild::site();
    same(
        refused(&site),
        str![[r#"
glossator: there are no shards to join in `localized`: build each first, with `glossator build --shard 1/N` and so on

"#]],
    );
    site.run(["build", "--shard", "1/2"]);
    same(
        refused(&site),
        str![[r#"
glossator: `localized`: shard 2/2 is missing; build it with `glossator build --shard 2/2`, then join

"#]],
    );
    let part = site.read("localized/.manifest-1-of-2");
    site.write("localized/.manifest-2-of-2", &part);
    same(
        refused(&site),
        str![[r#"
glossator: `localized`: shard 2/2 didn't come to its end; build it with `glossator build --shard 2/2`, then join

"#]],
    );
    site.run(["build", "--shard", "2/2", "--drafts"]);
    same(
        refused(&site),
        str![[r#"
glossator: `localized`: shard 2/2 was built with another glossator.toml, or other options; build it with `glossator build --shard 2/2`, then join

"#]],
    );
    let part = site.read("localized/.manifest-2-of-2");
    let other = blake3::hash(b"another program").to_hex().to_string();
    let (body, last) = part.trim_end().rsplit_once('\n').expect("it has lines");
    let last: Vec<&str> = last.split(' ').collect();
    site.write(
        "localized/.manifest-2-of-2",
        format!("{body}\n{} {} {other} {}\n", last[0], last[1], last[3]),
    );
    same(
        refused(&site),
        str![[r#"
glossator: `localized`: shard 2/2 was built by another version of glossator than this one, 0.1.0; build it with `glossator build --shard 2/2`, then join

"#]],
    );
    site.run(["build", "--shard", "2/3"]);
    same(
        refused(&site),
        str![[r#"
glossator: `localized` has shards of two splits, 1/2 and 2/3: build all shards of one, and remove the `.manifest-…` files of the other

"#]],
    );
}

/// The recipes for a shell in `docs/src/large-sites.md`, run as they stand there; where
/// GNU parallel is asked for, a function does as it would.
#[cfg(unix)]
#[test]
fn the_recipes_for_a_shell_build_the_site() {
    const PARALLEL: &str = r#"parallel() {
    command=$1; shift 2
    for item; do eval "$(printf '%s' "$command" | sed "s/{}/$item/g")" & done
    wait
}
"#;
    let whole = rebuild::site();
    let site = copy(&whole);
    let code = whole.run(["build"]).code();
    let guide = std::fs::read_to_string(repository("docs/src/large-sites.md")).expect("it is there");
    let recipes: Vec<&str> =
        guide.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(recipes.len(), 2, "{recipes:?}");
    for recipe in recipes {
        let site = copy(&site);
        let programs = Path::new(env!("CARGO_BIN_EXE_glossator")).parent().expect("it is in a folder");
        let path = std::env::var("PATH").expect("there is one");
        let run = Command::new("sh")
            .args(["-c", &format!("{PARALLEL}{recipe}")])
            .env("PATH", format!("{}:{path}", programs.display()))
            .current_dir(site.path(""))
            .output()
            .expect("there is a shell");
        assert_eq!(run.status.code(), Some(code), "{recipe}: {}", String::from_utf8_lossy(&run.stderr));
        assert_eq!(site.files(), whole.files(), "{recipe}");
    }
}
