//! `glossator merge`, alone and as git's merge driver.
#![cfg(unix)]

use snapbox::str;

use crate::project::same;
use crate::sandbox::Sandbox;

const PAGE: &str =
    "---\nlang: en\nref: 1\ntitle: Terms\n---\n\n# Terms\n\nYou may copy this.\n\nName the source.\n";
const CATALOG: &str = "locales/de/terms.ftl";

/// A synced site in a repository that knows the driver.
fn repository() -> Sandbox {
    let sandbox = Sandbox::new(&[("content/terms.md", PAGE), ("glossator.toml", "[languages]\nde = {}\n")]);
    assert_eq!(sandbox.run(&["init", "--merge-driver"]).code, Some(0));
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
    sandbox.git(&["init", "-q", "-b", "main"]);
    let program = env!("CARGO_BIN_EXE_glossator");
    sandbox.git(&["config", "merge.glossator.driver", &format!("'{program}' merge %O %A %B %P")]);
    sandbox.commit("A site", "2025-01-01");
    sandbox
}

/// Fills in the stub of `id`, as a translator does.
fn translate(sandbox: &Sandbox, id: &str, text: &str) {
    let catalog = sandbox.read(CATALOG);
    let stub = format!("# {id} =\n");
    assert!(catalog.contains(&stub), "{catalog}");
    sandbox.write(CATALOG, &catalog.replace(&stub, &format!("{id} = {text}\n")));
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
}

/// Two people translate on branches of their own, and the first merges the second's.
fn merged(own: &[(&str, &str)], other: &[(&str, &str)]) -> (Sandbox, crate::sandbox::Ran) {
    let sandbox = repository();
    sandbox.git(&["checkout", "-q", "-b", "other"]);
    other.iter().for_each(|(id, text)| translate(&sandbox, id, text));
    sandbox.commit("Theirs", "2025-01-02");
    sandbox.git(&["checkout", "-q", "main"]);
    own.iter().for_each(|(id, text)| translate(&sandbox, id, text));
    sandbox.commit("Ours", "2025-01-03");
    let ran = sandbox.git(&["merge", "-q", "--no-edit", "other"]);
    (sandbox, ran)
}

#[test]
fn init_says_how_git_comes_to_use_it() {
    let sandbox = Sandbox::new(&[("content/terms.md", PAGE), (".gitattributes", "*.png binary")]);
    let ran = sandbox.run(&["init", "--merge-driver"]);
    assert!(
        ran.stdout.ends_with(
            "Once in every clone, so that git knows the merge driver:\n  \
             git config merge.glossator.name \"glossator\"\n  \
             git config merge.glossator.driver \"glossator merge %O %A %B %P\"\n"
        ),
        "{}",
        ran.stdout
    );
    let attributes = "*.png binary\n/locales/**/*.ftl merge=glossator\n/locales/**/*.lock merge=glossator\n";
    assert_eq!(sandbox.read(".gitattributes"), attributes);
    sandbox.run(&["init", "--merge-driver"]);
    assert_eq!(sandbox.read(".gitattributes"), attributes);
}

#[test]
fn two_translators_of_neighbouring_texts_never_conflict() {
    let (sandbox, ran) = merged(
        &[("ref-1-title", "Bedingungen"), ("ref-1-terms-2", "Nennt die Quelle.")],
        &[("ref-1-terms", "Bedingungen"), ("ref-1-terms-1", "Ihr dürft das kopieren.")],
    );
    assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
    let texts: Vec<String> =
        sandbox.read(CATALOG).lines().filter(|line| line.starts_with("ref-")).map(str::to_owned).collect();
    assert_eq!(
        texts,
        [
            "ref-1-title = Bedingungen",
            "ref-1-terms = Bedingungen",
            "ref-1-terms-1 = Ihr dürft das kopieren.",
            "ref-1-terms-2 = Nennt die Quelle.",
        ]
    );
    assert_eq!(sandbox.run(&["check"]).code, Some(0));
    assert_eq!(sandbox.run(&["sync", "--check"]).code, Some(0));
}

#[test]
fn a_text_that_both_translated_stands_there_twice_and_is_found() {
    let (sandbox, ran) = merged(
        &[("ref-1-title", "Bedingungen"), ("ref-1-terms-1", "Kopiert das ruhig.")],
        &[("ref-1-terms", "Bedingungen"), ("ref-1-terms-1", "Ihr dürft das kopieren.")],
    );
    assert_eq!(ran.code, Some(1), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stderr.contains("both sides changed 1 text, ref-1-terms-1"), "{}", ran.stderr);
    same(
        sandbox.read(CATALOG),
        str![[r####"
### German (de), made from content/terms.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/terms.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Terms
ref-1-title = Bedingungen

# en: Terms
ref-1-terms = Bedingungen

# en: You may copy this.
<<<<<<< ours
ref-1-terms-1 = Kopiert das ruhig.
=======
ref-1-terms-1 = Ihr dürft das kopieren.
>>>>>>> theirs

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Name the source.
# ref-1-terms-2 =

"####]],
    );
    let check = sandbox.run(&["check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("error[merge-conflict]"), "{}", check.stdout);
    let chosen = sandbox.read(CATALOG).replace("<<<<<<< ours\n", "");
    let end = chosen.find("=======\n").expect("a mark");
    let rest = chosen.find(">>>>>>> theirs\n").expect("a mark") + ">>>>>>> theirs\n".len();
    sandbox.write(CATALOG, &format!("{}{}", &chosen[..end], &chosen[rest..]));
    assert_eq!(sandbox.run(&["sync"]).code, Some(0));
    let status = sandbox.run(&["status"]).stdout;
    assert!(status.contains("content/terms.md  de        published        3      0        1 "), "{status}");
}

#[test]
fn what_can_t_be_merged_is_said() {
    let sandbox = Sandbox::new(&[("a.ftl", "a = 1\n"), ("b.txt", "x"), ("c.ftl", "a = 2\n")]);
    for (arguments, message) in [
        (&["merge", "a.ftl", "b.txt", "c.ftl"][..], "`b.txt` is neither a catalog (.ftl) nor a lock (.lock)"),
        (&["merge", "a.ftl", "nowhere.ftl", "c.ftl"], "there is no `nowhere.ftl`"),
        (&["merge", "a.ftl"], "required arguments"),
    ] {
        let ran = sandbox.run(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        assert!(ran.stderr.contains(message), "{}", ran.stderr);
    }
    // By the name in the repository; the result replaces the second file.
    assert_eq!(sandbox.run(&["merge", "b.txt", "b.txt", "a.ftl", "locales/de/x.ftl"]).code, Some(0));
    assert_eq!(sandbox.read("b.txt"), "a = 1\n");
}
