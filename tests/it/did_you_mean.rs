//! Misspelled names: what is close is suggested, and nothing else.

use snapbox::str;

use crate::project::{Project, same};

#[test]
fn every_kind_of_name_has_suggestions() {
    let site = Project::translated().config("[languages]\nde = {}\npt-BR = {}\n");
    let mut said = String::new();
    for arguments in [
        &["explain", "stale-translations"][..],
        &["explain", "Missing_Ref"],
        &["explain", "nonsense"],
        &["check", "--language", "deu"],
        &["status", "--language", "pt_br"],
        &["build", "--language", "xyz"],
        &["accept", "dee", "ref-3-title"],
        &["accept", "de", "ref-3-tilte"],
        &["accept", "de", "ref-9-elsewhere"],
        &["accept", "--every-language", "ref-3-privcy-1"],
        &["accept", "de", "--all", "--page", "content/privcy.md"],
        &["check", "--page", "privacy.md"],
        &["status", "--page", "nothing/like/it"],
    ] {
        let run = site.run(arguments.iter().copied());
        said += &format!("$ {}\n{}", arguments.join(" "), run.failure().stderr_text());
    }
    for config in [
        "[levels]\nstale = \"warn\"\n",
        "[catalogs]\nnots = true\n",
        "[links]\nsites = \"https://www.example.org\"\n",
        "[[publish.pages]]\nmatch = \"*\"\nminimal = 3\n",
        "[languages]\nde = { stage = \"drfat\" }\n",
        "[languages]\nde = { stag = \"draft\" }\n",
        "profile = \"jekil\"\n",
        "xyz = 1\n",
    ] {
        let text = Project::new().config(config).run(["check"]).failure().stderr_text();
        said += text.lines().last().unwrap_or_default();
        said += "\n";
    }
    same(
        said,
        str![[r#"
$ explain stale-translations
glossator: no finding is called `stale-translations`; `glossator explain` lists them all; did you mean `stale-translation`?
$ explain Missing_Ref
glossator: no finding is called `Missing_Ref`; `glossator explain` lists them all; did you mean `missing-ref`?
$ explain nonsense
glossator: no finding is called `nonsense`; `glossator explain` lists them all
$ check --language deu
glossator: no language is called `deu`; there are: de, pt-BR; did you mean `de`?
$ status --language pt_br
glossator: no language is called `pt_br`; there are: de, pt-BR; did you mean `pt-BR`?
$ build --language xyz
glossator: no language is called `xyz`; there are: de, pt-BR
$ accept dee ref-3-title
glossator: no language is called `dee`; there are: de, pt-BR; did you mean `de`?
$ accept de ref-3-tilte
glossator: no segment has the id `ref-3-tilte`; nothing was written; did you mean `ref-3-title`?
$ accept de ref-9-elsewhere
glossator: no segment has the id `ref-9-elsewhere`; nothing was written
$ accept --every-language ref-3-privcy-1
glossator: no segment has the id `ref-3-privcy-1`; nothing was written; did you mean `ref-3-privacy-1` or `ref-3-privacy-2`?
$ accept de --all --page content/privcy.md
glossator: no page is called `content/privcy.md`; name it by its path or its `ref`; did you mean `content/privacy.md`?
$ check --page privacy.md
glossator: no page is called `privacy.md`; name it by its path or its `ref`; did you mean `content/privacy.md`?
$ status --page nothing/like/it
glossator: no page is called `nothing/like/it`; name it by its path or its `ref`
no finding is called `stale`; did you mean `stale-translation` or `stale-note-left`?
unknown field `nots`, expected one of `notes`, `trust`, `new-id`; did you mean `notes`?
unknown field `sites`, expected one of `site`, `keep`, `anchors`, `allow`; did you mean `site`?
unknown field `minimal`, expected one of `match`, `minimum`, `stale`, `unreviewed`, `withheld`, `notice`; did you mean `minimum`?
unknown variant `drfat`, expected one of `published`, `best-effort`, `draft`; did you mean `draft`?
unknown field `stag`, expected `stage`; did you mean `stage`?
unknown variant `jekil`, expected one of `jekyll`, `jekyll-polyglot`, `eleventy`, `hugo`, `docusaurus`, `starlight`, `vitepress`, `mkdocs`, `mdbook`, `custom`
unknown field `xyz`, expected one of `source-language`, `content`, `locales`, `output`, `page-key`, `profile`, `custom`, `languages`, `pages`, `front-matter`, `data`, `liquid`, `publish`, `catalogs`, `copies`, `links`, `report`, `exceptions`, `levels`

"#]],
    );
}

#[test]
fn a_site_without_languages_says_how_to_get_one() {
    let site = Project::new().config("").page("page.md", "---\nlang: en\nref: 3\n---\n\nWords.\n");
    let text = site.run(["status", "--language", "de"]).failure().stderr_text();
    same(
        text,
        str![[r#"
glossator: no language is called `de`: this site has none yet; add it to `[languages]` in glossator.toml, `de = {}`

"#]],
    );
}
