//! `glossator pseudo`: pages that look foreign and stay whole.

use snapbox::str;

use crate::project::{PAGE, Project, same};

#[test]
fn the_whole_page_is_shown_with_accents() {
    let project =
        Project::new().config("[languages]\nen-XA = { stage = \"draft\" }\n").page("privacy.md", PAGE);
    project.run(["pseudo"]).clean().stdout("").stderr(str![[r#"
wrote 4 pseudo-translations in English (Pseudo-Accents); `glossator build --drafts --language en-XA` shows the pages

"#]]);
    project.run(["build", "--drafts"]).clean();
    same(
        project.read("localized/en-XA/privacy.md"),
        str![[r#"
---
# Written by glossator from content/privacy.md and locales/en-XA/privacy.ftl: edit those, not this.
lang: en-XA
permalink: /en-XA/privacy/
ref: 3
title: "⟦Ṕŕííṽááçý⟧"
---

<div class="translation-notice" role="note">
<p>This page is a translation of the <a href="/privacy/" hreflang="en">English original</a>.</p>
</div>

# ⟦Ṕŕííṽááçý⟧ {#privacy}

⟦Ŵéé çóóļļééçţ đááţáá.⟧

⟦Ŵŕííţéé ţóó [úúš](https://example.org/us/) šííñçéé 2020-01-02.⟧

"#]],
    );
    let before = project.files();
    project.run(["pseudo", "en-XA"]).clean();
    assert!(before == project.files(), "the second time changes nothing");
}

#[test]
fn real_sites_keep_nearly_everything() {
    for tag in ["en-XA", "ar-XB"] {
        let project = Project::of("tests/sites/jekyll");
        let config = project.read("glossator.toml");
        let config =
            config.replace("[languages]\n", &format!("[languages]\n{tag} = {{ stage = \"draft\" }}\n"));
        assert!(config.contains(tag), "{config}");
        project.write("glossator.toml", config);
        let run = project.run(["pseudo", tag]);
        let refused = run.stdout_text().matches("error[").count();
        let written: usize = run.stderr_text().split(' ').nth(1).unwrap().parse().unwrap();
        assert!(
            written > 200 && refused * 20 < written,
            "{tag}: {refused} of {written}\n{}",
            run.stdout_text()
        );
    }
}

#[test]
fn texts_of_people_are_not_overwritten() {
    let project = Project::translated();
    project.fails(
        ["pseudo", "de"],
        str![[r#"
glossator: `de` isn't a pseudo-language; use `en-XA`, or `ar-XB` for one that is written from right to left

"#]],
    );
    project.fails(
        ["pseudo", "en-XA"],
        str![[r#"
glossator: glossator.toml doesn't list `en-XA`: add en-XA = { stage = "draft" } to [languages]

"#]],
    );
}

/// Numbers keep what belongs to their values, so that nobody has to look at warnings.
#[test]
fn nothing_is_to_be_said_of_numbers() {
    let page = PAGE.to_owned()
        + "\n12 euros a year for everybody, or 5 % more.\n\nMembers who repair bicycles get back 20 euros, paid every \
           year on the morning of 12 March 2024.\n\nIt has 3 GB of space, which nobody has used since January 5, 2024.\n";
    for tag in ["en-XA", "ar-XB"] {
        let config = format!("[languages]\n{tag} = {{ stage = \"draft\" }}\n");
        let project = Project::new().config(&config).page("privacy.md", &page);
        project.run(["pseudo", tag]).clean().stdout("");
        project.sync();
        project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    }
}
