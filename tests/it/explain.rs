//! `glossator explain`.

use glossator::finding::Code;
use snapbox::str;

use crate::project::Project;

#[test]
fn a_code_is_explained() {
    Project::new().run(["explain", "missing-ref"]).clean().stderr("").stdout(str![[r#"
missing-ref (fault)

The page has no `ref` in its front matter. By its `ref` glossator recognizes the page after it was
renamed or moved; the ids of all its segments begin with it. Without one, the page cannot be
translated, and readers get it in English only.

To fix it, give the page a `ref` that no other page has, and never change it afterwards:

    ---
    title: Privacy Policy
    ref: 12
    ---

`glossator init --assign-refs` does this for every page that has none. Pages that are not to be
translated belong under `exclude` in `[pages]`. A file without front matter needs no `ref` where the
site generator doesn't treat it as a page, as Jekyll, which copies it as it is. If it was translated
before, it has lost its front matter: bring that back. A site without refs can identify its pages by
their paths:

    page-key = "path"

"#]]);
}

#[test]
fn every_code_is_explained_and_listed() {
    let project = Project::new();
    let list = project.run(["explain"]).clean().stdout_text();
    for code in Code::ALL {
        let text = project.run(["explain", code.name()]).clean().stdout_text();
        assert!(text.starts_with(&format!("{code} (")), "{text}");
        assert!(list.contains(&format!("{code} ")), "{list}");
    }
    assert_eq!(list.lines().count(), Code::ALL.len());
}

#[test]
fn an_unknown_code_is_told() {
    Project::new().fails(
        ["explain", "stale"],
        str![[r#"
glossator: no finding is called `stale`; `glossator explain` lists them all; did you mean `stale-translation` or `stale-note-left`?

"#]],
    );
}
