//! What glossator replaces: the scripts that localized a site before it. What
//! they did is done, and none of their measured bugs comes back.

use std::fs;

use snapbox::str;

use crate::project::{ENGLISH, Project, repository, same};

/// What they did or got wrong, and the test that it is done right here.
const COVERED: &[(&str, &str)] = &[
    // Identity.
    (
        "numbers came from a counter that branches shared",
        "previous_scripts::two_branches_that_took_one_number_are_told",
    ),
    ("pages without a number got the next one", "init::refs_are_assigned"),
    (
        "front matter was sorted and lost its comments",
        "previous_scripts::front_matter_keeps_its_order_and_comments",
    ),
    (
        "a page's own permalink among its redirects was taken out in silence",
        "findings::every_site_is_reported_as_expected",
    ),
    ("files with other extensions were read as text", "previous_scripts::other_files_are_left_alone"),
    // What must not be translated.
    ("plain Liquid outputs weren't locked", "pages::pages_are_taken_apart_and_put_together"),
    (
        "ref, image and redirect_to were trusted from the download",
        "previous_scripts::keys_come_from_the_english_page_only",
    ),
    (
        "permalinks could be translated where nobody locked them",
        "previous_scripts::keys_come_from_the_english_page_only",
    ),
    ("empty values came back as empty texts", "data::an_empty_translation_is_never_published"),
    (
        "unreviewed texts came back as English without a sign",
        "build::an_unreviewed_part_is_english_unless_the_site_wants_it",
    ),
    // Obsolete files.
    (
        "a folder spelled differently made every file obsolete",
        "previous_scripts::an_output_folder_has_one_spelling",
    ),
    ("obsolete files were deleted by a list", "build::what_is_not_ours_stays"),
    ("nothing but outputs goes", "build::the_output_of_a_removed_page_goes"),
    // Headings.
    ("910 of 1124 anchors repeated an id", "links::anchors_are_pinned_without_a_duplicate"),
    ("a second run inserted every anchor again", "build::what_is_right_is_not_written_again"),
    ("one heading more shifted the ids of all others", "previous_scripts::a_heading_more_shifts_no_id"),
    ("explicit ids weren't seen", "laws::localized_pages_have_every_anchor_once"),
    // Links.
    ("31 links without a final slash stayed English", "links::links_without_a_final_slash_are_localized"),
    (
        "links with a title, a query or a fragment stayed English",
        "links::links_with_a_title_a_query_or_a_fragment_are_localized",
    ),
    (
        "12 absolute links to the site itself stayed English",
        "links::absolute_links_to_the_site_itself_are_localized",
    ),
    ("reference definitions were only sometimes localized", "links::reference_definitions_are_localized"),
    ("addresses in tags were localized, then not, by two scripts", "links::addresses_in_tags_are_localized"),
    ("patterns also fired in code", "links::code_and_comments_stay"),
    ("`news` also kept `newsletter`, and dots were wildcards", "links::addresses_are_compared_part_by_part"),
    ("a second run prefixed links again", "links::no_link_is_prefixed_twice"),
    ("the last address of a list was never localized", "links::every_page_of_many_is_linked_to"),
    (
        "a list with `/` in it ended the script",
        "previous_scripts::a_page_at_the_root_is_linked_to_like_any_other",
    ),
    ("`../` ended the script", "links::relative_links_never_lead_to_nothing"),
    (
        "links to pages that weren't translated were prefixed",
        "build::links_lead_to_pages_of_the_language_where_there_are_some",
    ),
    // Redirects.
    (
        "redirects are prefixed, without doubles or the page itself",
        "previous_scripts::redirects_follow_the_language",
    ),
    // Data files.
    ("umlauts became escapes", "data::umlauts_stay_umlauts"),
    ("line wraps moved", "data::line_wraps_do_not_move"),
    (
        "a file whose root is no list was skipped",
        "data::a_root_that_is_no_list_is_translated_like_one_that_is",
    ),
    (
        "another order of keys ended the script",
        "data::the_order_of_keys_is_the_english_one_whatever_the_catalog_has",
    ),
    (
        "addresses in data were localized by a pattern",
        "data::a_menu_is_translated_and_its_addresses_are_localized",
    ),
    // Checks.
    (
        "dead fragments were cut off after the site was built",
        "links::fragments_that_lead_nowhere_are_told_once_for_all_languages",
    ),
    ("runs differed from each other", "site::a_second_build_writes_nothing"),
    // The site's side.
    ("no page told search engines of its translations", "links::each_page_names_its_translations"),
    (
        "the sign of an unreviewed page stood inside <head>",
        "html_page::its_text_is_translated_and_the_notice_stands_in_its_body",
    ),
];

#[test]
fn every_test_that_is_named_exists() {
    for (what, test) in COVERED {
        let (module, name) = test.split_once("::").expect("a module and a name");
        let source =
            fs::read_to_string(repository(&format!("tests/it/{module}.rs"))).expect("the module is there");
        assert!(source.contains(&format!("#[test]\nfn {name}() {{")), "{what}: there is no test {test}");
    }
}

/// Pages, as most of the scripts' bugs were found on.
fn project() -> Project {
    let project = Project::new().config("[languages]\nde = {}\n[publish]\nminimum = 0\nnotice = \"none\"\n").page(
        "privacy.md",
        "---\n# About it.\nref: 3\nlayout: doc # wide\nzeta: 1\npermalink: /privacy/\nimage: /x.png\nalpha: 2\nredirect_from:\n\
         - /en/privacy/\n- /doc/privacy/\n- /en/doc/privacy/\n- /privacy/\ntitle: Privacy\n---\n\n# One\n\nGo [home](/).\n\n# Two {#zwei}\n\n# Three\n",
    );
    project.page("index.md", "---\nref: 4\npermalink: /\n---\n\nHome, [privacy](/privacy).\n")
}

fn german(project: &Project, page: &str) -> String {
    project.sync();
    project.run(["build"]);
    project.read(&format!("localized/de/{page}"))
}

#[test]
fn two_branches_that_took_one_number_are_told() {
    let project = project().page("terms.md", "---\nref: 3\npermalink: /terms/\n---\n\nTerms.\n");
    let report = project.run(["check"]).stdout_text();
    assert!(report.contains("error[duplicate-ref]: content/privacy.md has the `ref` 3 already"), "{report}");
}

#[test]
fn front_matter_keeps_its_order_and_comments() {
    same(
        german(&project(), "privacy.md"),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
# About it.
ref: 3
layout: doc # wide
zeta: 1
permalink: /de/privacy/
image: /x.png
alpha: 2
redirect_from:
- /de/doc/privacy/
title: Privacy
lang: de
---

# <span lang="en" dir="ltr">One</span> {#one}

<span lang="en" dir="ltr">Go [home](/de/).</span>

# <span lang="en" dir="ltr">Two</span> {#zwei}

# <span lang="en" dir="ltr">Three</span> {#three}

"#]],
    );
}

#[test]
fn keys_come_from_the_english_page_only() {
    let project = project().catalog(
        "de",
        "privacy",
        "ref-3-title = Datenschutz\nref-3-permalink = /evil/\nref-3-image = /evil.png\nref-3-ref = 4\nref-3-redirect-to = /evil/\n",
    );
    let page = german(&project, "privacy.md");
    assert!(page.contains("\nref: 3\n") && page.contains("\nimage: /x.png\n"), "{page}");
    assert!(!page.contains("evil"), "{page}");
}

#[test]
fn redirects_follow_the_language() {
    let page = german(&project(), "privacy.md");
    assert!(page.contains("permalink: /de/privacy/\n"), "{page}");
    assert!(page.contains("redirect_from:\n- /de/doc/privacy/\ntitle"), "{page}");
}

#[test]
fn a_heading_more_shifts_no_id() {
    let project = project();
    let before = german(&project, "privacy.md");
    project.edit(ENGLISH, "# Two {#zwei}", "# New\n\n# Two {#zwei}");
    let after = german(&project, "privacy.md");
    for pinned in ["{#one}", "{#zwei}", "{#three}"] {
        assert!(
            before.matches(pinned).count() == 1 && after.matches(pinned).count() == 1,
            "{pinned}\n{after}"
        );
    }
}

#[test]
fn a_page_at_the_root_is_linked_to_like_any_other() {
    let project = project();
    assert!(german(&project, "privacy.md").contains("[home](/de/)"));
    assert!(german(&project, "index.md").contains("[privacy](/de/privacy)"));
}

#[test]
fn other_files_are_left_alone() {
    let project =
        project().file("content/logo.svg", "<svg>---</svg>").file("content/notes.txt", "---\nref: 3\n---\n");
    project.sync();
    project.run(["build"]);
    let files: Vec<String> = project.files().into_keys().collect();
    let copies: Vec<&String> = files
        .iter()
        .filter(|path| !path.starts_with("content/") && (path.contains("logo") || path.contains("notes")))
        .collect();
    assert!(copies.is_empty(), "{copies:?}");
    assert_eq!(project.read("content/notes.txt"), "---\nref: 3\n---\n");
}

#[test]
fn an_output_folder_has_one_spelling() {
    let project = project();
    project.sync();
    project.run(["build"]);
    let before = project.files();
    for spelling in ["./localized", "localized/", "localized//", "content/../localized"] {
        let code = project.run(["build", "--output", spelling]).code();
        let after = project.files();
        assert!(code == 2 || after == before, "{spelling} is another folder");
        assert!(after == before, "{spelling} takes files away");
    }
}
