//! Profiles: one small site, as each site generator wants it.

use snapbox::{Data, str};

use crate::project::{Project, same};

/// The language in the file's name.
const BY_NAME: &str = "[custom]\npath = \"{stem}.{language}.{extension}\"\n";

/// What all sites here are configured by: pages that are translated in part
/// are published.
const CONFIG: &str = "[languages]\nde = {}\nfr = {}\n[publish]\nminimum = 50\n";

fn refuses(config: &str, stderr: impl Into<Data>) {
    Project::new().config(config).page("a.md", "---\nref: 1\n---\n\nA\n").fails(["check"], stderr);
}

#[test]
fn an_unknown_key_of_custom_is_shown_with_its_line() {
    refuses(
        "profile = \"custom\"\n[custom]\nanchor = \"tag\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 3, column 1
  |
3 | anchor = "tag"
  | ^^^^^^
unknown field `anchor`, expected one of `base`, `path`, `permalink`, `permalink-key`, `redirect-from`, `redirect-to`, `language-key`, `add-language`, `links`, `anchors`, `html`, `markdown`, `math`, `address-of-path`, `address-base`, `address-end`, `relative`, `lower-case`, `folders`; did you mean `anchors`?

"#]],
    );
}

#[test]
fn an_unknown_profile_is_shown_with_the_known_ones() {
    refuses(
        "profile = \"gatsby\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 11
  |
1 | profile = "gatsby"
  |           ^^^^^^^^
unknown variant `gatsby`, expected one of `jekyll`, `jekyll-polyglot`, `eleventy`, `hugo`, `docusaurus`, `starlight`, `vitepress`, `mkdocs`, `mdbook`, `custom`

"#]],
    );
}

#[test]
fn old_names_of_profiles_say_the_new_ones() {
    refuses(
        "profile = \"tree\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 11
  |
1 | profile = "tree"
  |           ^^^^^^
"tree" is one profile for each generator now: "hugo", "docusaurus", "starlight", "vitepress" or "mdbook"

"#]],
    );
    refuses(
        "profile = \"suffix\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 1, column 11
  |
1 | profile = "suffix"
  |           ^^^^^^^^
"suffix" is "mkdocs" now; for Hugo write "hugo" and `[custom] path = "{stem}.{language}.{extension}"`

"#]],
    );
}

#[test]
fn a_template_without_a_language_is_told() {
    refuses(
        "profile = \"custom\"\n[custom]\npath = \"translated/{path}\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 3, column 8
  |
3 | path = "translated/{path}"
  |        ^^^^^^^^^^^^^^^^^^^
`translated/{path}` needs {language} once, and {path} or {stem} and {extension} once

"#]],
    );
}

#[test]
fn a_template_that_leaves_the_output_folder_is_told() {
    refuses(
        "profile = \"custom\"\n[custom]\npath = \"../{language}/{path}\"\n",
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 3, column 8
  |
3 | path = "../{language}/{path}"
  |        ^^^^^^^^^^^^^^^^^^^^^^
`../{language}/{path}` has to be a path inside the output folder: `..` leads elsewhere

"#]],
    );
}

#[test]
fn custom_needs_its_table() {
    refuses(
        "profile = \"custom\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 1, column 11
  |
1 | profile = "custom"
  |           ^^^^^^^^
`profile = "custom"` needs a table [custom]

"#]],
    );
}

#[test]
fn a_preset_is_named_once() {
    refuses(
        "profile = \"hugo\"\n[custom]\nbase = \"jekyll\"\nlinks = false\n",
        str![[r#"
glossator: invalid glossator.toml
at line 2, column 2
  |
2 | [custom]
  |  ^^^^^^
`base` is for `profile = "custom"`; here `profile` names the preset

"#]],
    );
}

/// A profile is changed key by key without being called another.
#[test]
fn any_profile_can_be_changed() {
    let project = Project::new()
        .config("profile = \"hugo\"\n[languages]\nde = {}\n[publish]\nminimum = 0\n[custom]\npath = \"{stem}.{language}.{extension}\"\n")
        .page("a.md", "---\nlang: en\nref: 1\n---\n\nWords.\n");
    project.run(["build"]);
    assert!(project.exists("localized/a.de.md"));
}

#[test]
fn tags_need_a_renderer_that_keeps_them() {
    refuses(
        "profile = \"custom\"\n[custom]\nbase = \"hugo\"\nanchors = \"tag\"\n",
        str![[r#"
glossator: invalid glossator.toml
at line 2, column 2
  |
2 | [custom]
  |  ^^^^^^
[custom] anchors = "tag" needs html = true

"#]],
    );
}

/// Two pages with permalinks that link to each other. Of the first, a
/// paragraph isn't translated.
fn permalinks(config: &str) -> Project {
    let project = Project::new()
        .config(config)
        .page(
            "privacy.md",
            "---\nlang: en\nlayout: doc\npermalink: /privacy/\nredirect_from:\n- /en/privacy/\n- /doc/privacy/\nref: 3\ntitle: Privacy # in menus\n---\n\n# Privacy\n\nSee [terms](/terms#use) and [data](#data).\n\n## Data\n\nWe collect data.\n",
        )
        .page(
            "terms.md",
            "---\npermalink: /terms/\nref: 4\ntitle: Terms\n---\n\n# Use\n\nSee [privacy](/privacy/#data).\n",
        );
    project.sync();
    for (page, id, translation) in [
        ("privacy", "ref-3-title", "Datenschutz"),
        ("privacy", "ref-3-privacy", "Datenschutz"),
        ("privacy", "ref-3-privacy-1", "Siehe [Bedingungen]({ $terms }) und [Daten]({ $data })."),
        ("privacy", "ref-3-data", "Daten"),
        ("terms", "ref-4-title", "Bedingungen"),
        ("terms", "ref-4-use", "Gebrauch"),
        ("terms", "ref-4-use-1", "Siehe [Datenschutz]({ $privacy })."),
    ] {
        project.translate(&format!("locales/de/{page}.ftl"), id, translation);
    }
    project.sync();
    project
}

/// The same for generators that know addresses by paths: the first has TOML
/// front matter, the second none.
fn paths(config: &str) -> Project {
    let project = Project::new()
        .config(&format!("page-key = \"path\"\n{config}"))
        .page(
            "docs/privacy.md",
            "+++\ntitle = \"Privacy\" # in menus\naliases = [\"/en/privacy/\", \"/doc/privacy/\"]\nweight = 3\n+++\n\n# Privacy\n\nSee [terms](/terms/#use) and [data](#data).\n\n## Data\n\nWe collect data.\n",
        )
        .page("terms.md", "# Use\n\nSee [privacy](docs/privacy.md#data).\n");
    project.sync();
    for (page, id, translation) in [
        ("docs/privacy", "ref-docs-privacy-title", "Datenschutz"),
        ("docs/privacy", "ref-docs-privacy-privacy", "Datenschutz"),
        (
            "docs/privacy",
            "ref-docs-privacy-privacy-1",
            "Siehe [Bedingungen]({ $terms }) und [Daten]({ $data }).",
        ),
        ("docs/privacy", "ref-docs-privacy-data", "Daten"),
        ("terms", "ref-terms-use", "Gebrauch"),
        ("terms", "ref-terms-use-1", "Siehe [Datenschutz]({ $privacy })."),
    ] {
        project.translate(&format!("locales/de/{page}.ftl"), id, translation);
    }
    project.sync();
    project
}

/// Everything that `build` writes for readers and layouts.
fn built(project: &Project) -> String {
    project.run(["build"]);
    let files = project.files().into_iter();
    files
        .filter(|(path, _)| path.starts_with("localized/") && !path.ends_with("/.manifest"))
        .map(|(path, content)| format!("== {path}\n{}\n", String::from_utf8(content).unwrap()))
        .collect()
}

#[test]
fn jekyll_prefixes_permalinks_and_links() {
    same(
        built(&permalinks(&format!("profile = \"jekyll\"\n{CONFIG}"))),
        str![[r#"
== localized/de/privacy.md
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
layout: doc
permalink: /de/privacy/
redirect_from:
- /de/doc/privacy/
ref: 3
title: Datenschutz # in menus
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>. 1 von 5 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.</p>
</div>

# Datenschutz {#privacy}

Siehe [Bedingungen](/de/terms#use) und [Daten](#data).

## Daten {#data}

<span lang="en" dir="ltr">We collect data.</span>

== localized/de/terms.md
---
# Written by glossator from content/terms.md and locales/de/terms.ftl: edit those, not this.
permalink: /de/terms/
ref: 4
title: Bedingungen
lang: de
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/terms/" hreflang="en">englischen Originals</a>.</p>
</div>

# Gebrauch {#use}

Siehe [Datenschutz](/de/privacy/#data).

== localized/translations.json
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "fr": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "3",
      "path": "content/privacy.md",
      "url": "/privacy/",
      "languages": {
        "de": { "url": "/de/privacy/", "state": "partial", "percent": 80, "english": 1, "segments": 5 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 5, "segments": 5 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/privacy/" },
        { "hreflang": "de", "url": "/de/privacy/" },
        { "hreflang": "x-default", "url": "/privacy/" }
      ]
    },
    {
      "ref": "4",
      "path": "content/terms.md",
      "url": "/terms/",
      "languages": {
        "de": { "url": "/de/terms/", "state": "complete", "percent": 100, "english": 0, "segments": 3 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 3, "segments": 3 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/terms/" },
        { "hreflang": "de", "url": "/de/terms/" },
        { "hreflang": "x-default", "url": "/terms/" }
      ]
    }
  ]
}


"#]],
    );
}

#[test]
fn jekyll_polyglot_leaves_prefixes_to_the_plugin() {
    same(
        built(&permalinks(&format!("profile = \"jekyll-polyglot\"\n{CONFIG}"))),
        str![[r#"
== localized/de/privacy.md
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: de
layout: doc
permalink: /privacy/
redirect_from:
- /en/privacy/
- /doc/privacy/
ref: 3
title: Datenschutz # in menus
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a {% static_href %}href="/privacy/"{% endstatic_href %} hreflang="en">englischen Originals</a>. 1 von 5 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.</p>
</div>

# Datenschutz {#privacy}

Siehe [Bedingungen](/terms#use) und [Daten](#data).

## Daten {#data}

<span lang="en" dir="ltr">We collect data.</span>

== localized/de/terms.md
---
# Written by glossator from content/terms.md and locales/de/terms.ftl: edit those, not this.
permalink: /terms/
ref: 4
title: Bedingungen
lang: de
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a {% static_href %}href="/terms/"{% endstatic_href %} hreflang="en">englischen Originals</a>.</p>
</div>

# Gebrauch {#use}

Siehe [Datenschutz](/privacy/#data).

== localized/translations.json
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "fr": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "3",
      "path": "content/privacy.md",
      "url": "/privacy/",
      "languages": {
        "de": { "url": "/de/privacy/", "state": "partial", "percent": 80, "english": 1, "segments": 5 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 5, "segments": 5 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/privacy/" },
        { "hreflang": "de", "url": "/de/privacy/" },
        { "hreflang": "x-default", "url": "/privacy/" }
      ]
    },
    {
      "ref": "4",
      "path": "content/terms.md",
      "url": "/terms/",
      "languages": {
        "de": { "url": "/de/terms/", "state": "complete", "percent": 100, "english": 0, "segments": 3 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 3, "segments": 3 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/terms/" },
        { "hreflang": "de", "url": "/de/terms/" },
        { "hreflang": "x-default", "url": "/terms/" }
      ]
    }
  ]
}


"#]],
    );
}

#[test]
fn a_template_puts_the_language_into_the_name() {
    same(
        built(&paths(&format!("profile = \"hugo\"\n{CONFIG}{BY_NAME}"))),
        str![[r#"
== localized/docs/privacy.de.md
+++
# Written by glossator from content/docs/privacy.md and locales/de/docs/privacy.ftl: edit those, not this.
title = "Datenschutz" # in menus
aliases = ["/de/privacy/", "/de/doc/privacy/"]
weight = 3
+++

> Diese Seite ist eine Übersetzung des [englischen Originals](/docs/privacy/). 1 von 5 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.

# Datenschutz {#privacy}

Siehe [Bedingungen](/de/terms/#use) und [Daten](#data).

## Daten {#data}

We collect data.

== localized/terms.de.md
> Diese Seite ist eine Übersetzung des [englischen Originals](/terms/).

# Gebrauch {#use}

Siehe [Datenschutz](docs/privacy.de.md#data).

== localized/translations.json
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "fr": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "docs/privacy",
      "path": "content/docs/privacy.md",
      "url": "/docs/privacy/",
      "languages": {
        "de": { "url": "/de/docs/privacy/", "state": "partial", "percent": 80, "english": 1, "segments": 5 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 5, "segments": 5 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/docs/privacy/" },
        { "hreflang": "de", "url": "/de/docs/privacy/" },
        { "hreflang": "x-default", "url": "/docs/privacy/" }
      ]
    },
    {
      "ref": "terms",
      "path": "content/terms.md",
      "url": "/terms/",
      "languages": {
        "de": { "url": "/de/terms/", "state": "complete", "percent": 100, "english": 0, "segments": 2 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 2, "segments": 2 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/terms/" },
        { "hreflang": "de", "url": "/de/terms/" },
        { "hreflang": "x-default", "url": "/terms/" }
      ]
    }
  ]
}


"#]],
    );
}

#[test]
fn hugo_makes_a_folder_for_each_language() {
    same(
        built(&paths(&format!("profile = \"hugo\"\n{CONFIG}"))),
        str![[r#"
== localized/de/docs/privacy.md
+++
# Written by glossator from content/docs/privacy.md and locales/de/docs/privacy.ftl: edit those, not this.
title = "Datenschutz" # in menus
aliases = ["/de/privacy/", "/de/doc/privacy/"]
weight = 3
+++

> Diese Seite ist eine Übersetzung des [englischen Originals](/docs/privacy/). 1 von 5 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.

# Datenschutz {#privacy}

Siehe [Bedingungen](/de/terms/#use) und [Daten](#data).

## Daten {#data}

We collect data.

== localized/de/terms.md
> Diese Seite ist eine Übersetzung des [englischen Originals](/terms/).

# Gebrauch {#use}

Siehe [Datenschutz](docs/privacy.md#data).

== localized/translations.json
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "fr": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "docs/privacy",
      "path": "content/docs/privacy.md",
      "url": "/docs/privacy/",
      "languages": {
        "de": { "url": "/de/docs/privacy/", "state": "partial", "percent": 80, "english": 1, "segments": 5 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 5, "segments": 5 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/docs/privacy/" },
        { "hreflang": "de", "url": "/de/docs/privacy/" },
        { "hreflang": "x-default", "url": "/docs/privacy/" }
      ]
    },
    {
      "ref": "terms",
      "path": "content/terms.md",
      "url": "/terms/",
      "languages": {
        "de": { "url": "/de/terms/", "state": "complete", "percent": 100, "english": 0, "segments": 2 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 2, "segments": 2 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/terms/" },
        { "hreflang": "de", "url": "/de/terms/" },
        { "hreflang": "x-default", "url": "/terms/" }
      ]
    }
  ]
}


"#]],
    );
}

/// A preset with nothing of it left.
const CUSTOM: &str = "\
[custom]
base = \"jekyll\"
path = \"i18n/{language}/docs/{path}\"
permalink-key = \"slug\"
redirect-from = \"\"
language-key = \"locale\"
anchors = \"tag\"
markdown = \"commonmark\"
";

/// Hugo knows a language by its tag in lower case only.
#[test]
fn languages_may_be_named_in_lower_case() {
    for (template, path) in [
        ("{stem}.{language}.{extension}", "localized/a.pt-br.md"),
        ("{language}/{path}", "localized/pt-br/a.md"),
    ] {
        let config = format!(
            "profile = \"hugo\"\n[custom]\npath = \"{template}\"\n[languages]\npt-BR = {{}}\n\
             [publish]\nminimum = 0\nnotice = \"none\"\n"
        );
        let english = "---\nref: 1\nurl: /a/\naliases: [/old/]\n---\n\n[A](/a/) [P](/pt-br/a/) [B](b.md)\n";
        let project =
            Project::new().config(&config).page("a.md", english).page("b.md", "---\nref: 2\n---\n\nB.\n");
        project.sync();
        project.run(["build"]);
        let before = project.files();
        let portuguese = project.read(path);
        let front_matter = "\nurl: /pt-br/a/\naliases: [/pt-br/old/]\n---\n";
        assert!(portuguese.contains(front_matter), "{portuguese}");
        assert!(portuguese.contains("[A](/pt-br/a/) [P](/pt-br/a/)"), "{portuguese}");
        let data = project.read("localized/translations.json");
        assert!(data.contains("\"pt-BR\": { \"url\": \"/pt-br/a/\""), "{data}");
        project.run(["build", "--language", "pt-BR"]);
        assert!(before == project.files(), "{template}: a build of one language changes nothing");
    }
}

#[test]
fn custom_changes_a_preset_key_by_key() {
    let project = permalinks(&format!("profile = \"custom\"\n{CONFIG}{CUSTOM}"));
    for page in ["content/privacy.md", "content/terms.md"] {
        project.edit(page, "permalink: ", "slug: ");
    }
    same(
        built(&project),
        str![[r#"
== localized/i18n/de/docs/privacy.md
---
# Written by glossator from content/privacy.md and locales/de/privacy.ftl: edit those, not this.
lang: en
layout: doc
slug: de/privacy/
redirect_from:
- /en/privacy/
- /doc/privacy/
ref: 3
title: Datenschutz # in menus
locale: de
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/privacy/" hreflang="en">englischen Originals</a>. 1 von 5 Textteilen steht hier auf Englisch, weil für ihn keine aktuelle Übersetzung vorliegt.</p>
</div>

# <a id="privacy"></a>Datenschutz

Siehe [Bedingungen](/de/terms#use) und [Daten](#data).

## <a id="data"></a>Daten

<span lang="en" dir="ltr">We collect data.</span>

== localized/i18n/de/docs/terms.md
---
# Written by glossator from content/terms.md and locales/de/terms.ftl: edit those, not this.
slug: de/terms/
ref: 4
title: Bedingungen
locale: de
---

<div class="translation-notice" role="note">
<p>Diese Seite ist eine Übersetzung des <a href="/terms/" hreflang="en">englischen Originals</a>.</p>
</div>

# <a id="use"></a>Gebrauch

Siehe [Datenschutz](/de/privacy/#data).

== localized/translations.json
{
  "version": 1,
  "source": "en",
  "languages": {
    "en": { "dir": "ltr" },
    "de": { "dir": "ltr" },
    "fr": { "dir": "ltr" }
  },
  "pages": [
    {
      "ref": "3",
      "path": "content/privacy.md",
      "url": "/privacy/",
      "languages": {
        "de": { "url": "/de/privacy/", "state": "partial", "percent": 80, "english": 1, "segments": 5 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 5, "segments": 5 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/privacy/" },
        { "hreflang": "de", "url": "/de/privacy/" },
        { "hreflang": "x-default", "url": "/privacy/" }
      ]
    },
    {
      "ref": "4",
      "path": "content/terms.md",
      "url": "/terms/",
      "languages": {
        "de": { "url": "/de/terms/", "state": "complete", "percent": 100, "english": 0, "segments": 3 },
        "fr": { "url": null, "state": "withheld", "percent": 0, "english": 3, "segments": 3 }
      },
      "alternates": [
        { "hreflang": "en", "url": "/terms/" },
        { "hreflang": "de", "url": "/de/terms/" },
        { "hreflang": "x-default", "url": "/terms/" }
      ]
    }
  ]
}


"#]],
    );
}

/// A site per way of naming outputs, and where its German and French pages are.
fn ways() -> [(Project, [&'static str; 2], &'static str); 4] {
    let config = |profile: &str| format!("profile = \"{profile}\"\n{CONFIG}");
    let custom = format!("profile = \"custom\"\n{CONFIG}{}", CUSTOM.replace("slug", "permalink"));
    let by_name = config("hugo") + BY_NAME;
    [
        (permalinks(&config("jekyll")), ["localized/de/terms.md", "localized/fr/terms.md"], "terms.md"),
        (paths(&by_name), ["localized/terms.de.md", "localized/terms.fr.md"], "terms.md"),
        (paths(&config("hugo")), ["localized/de/terms.md", "localized/fr/terms.md"], "terms.md"),
        (
            permalinks(&custom),
            ["localized/i18n/de/docs/terms.md", "localized/i18n/fr/docs/terms.md"],
            "terms.md",
        ),
    ]
}

/// Published in French too.
fn in_french(project: &Project) {
    let german: Vec<String> =
        project.files().into_keys().filter(|path| path.starts_with("locales/de/")).collect();
    for path in german {
        project.write(&path.replace("/de/", "/fr/"), project.read(&path));
    }
}

#[test]
fn only_the_outputs_of_a_deleted_page_go() {
    for (project, outputs, page) in ways() {
        in_french(&project);
        project.run(["build"]);
        let before = project.files();
        for output in outputs {
            assert!(before.contains_key(output), "no {output} among {:?}", before.keys());
        }
        project.remove(&format!("content/{page}"));
        project.run(["build"]);
        let after = project.files();
        let gone: Vec<&str> =
            before.keys().filter(|path| !after.contains_key(*path)).map(String::as_str).collect();
        assert_eq!(gone, [&format!("content/{page}"), outputs[0], outputs[1]]);
    }
}

#[test]
fn a_build_of_one_language_leaves_the_others_alone() {
    for (project, [german, french], page) in ways() {
        in_french(&project);
        project.run(["build"]);
        let before = project.files();
        project.remove(&format!("content/{page}"));
        project.run(["build", "--language", "de"]);
        let after = project.files();
        assert!(!after.contains_key(german), "{german} is there");
        assert_eq!(after.get(french), before.get(french), "{french}");
    }
}

#[test]
fn the_source_language_is_written_as_it_stands() {
    for (project, [german, _], page) in ways() {
        project.run(["build", "--language", "en"]).clean();
        let english = german.replace("/de/", "/en/").replace(".de.", ".en.");
        assert_eq!(project.read(&english), project.read(&format!("content/{page}")));
    }
}

#[test]
fn a_page_named_by_a_language_is_a_translation_already() {
    let project = Project::new()
        .config(&format!("profile = \"hugo\"\npage-key = \"path\"\n{CONFIG}{BY_NAME}"))
        .page("a.md", "One.\n")
        .page("a.de.md", "Eins.\n")
        .page("a.v2.md", "Two.\n");
    project.sync();
    let catalogs: Vec<String> =
        project.files().into_keys().filter(|path| path.starts_with("locales/en/")).collect();
    assert_eq!(catalogs, ["locales/en/a.ftl", "locales/en/a.v2.ftl"]);
    assert_eq!(project.read("content/a.de.md"), "Eins.\n");
}

/// Docusaurus takes the id only from the end of a heading.
#[test]
fn a_comment_with_an_id_ends_its_heading_in_every_language() {
    let site = Project::new()
        .config(
            "profile = \"docusaurus\"\npage-key = \"path\"\ncontent = \"docs\"\noutput = \"i18n\"\n[languages]\nde = {}\n[publish]\nminimum = 0\n",
        )
        .file(
            "docs/page.md",
            "## First {/* #one */}\n\n## Second {/* #two */}\n\nSee [more](#one), [there](#to).\n",
        );
    site.sync();
    site.translate("locales/de/page.ftl", "ref-page-second", "{ $expression } Zweitens");
    let checked = site.run(["check"]).stdout_text();
    same(
        checked,
        str![[r#"
error[broken-fragment]: there is no `#to` on this page
 --> docs/page.md:5:28
  |
5 | See [more](#one), [there](#to).
  |                            ^^
  |
  = In every language this link leads to the top of the page instead.
  = Write `#two`, or give the part this id: `{/* #to */}`. If the site's layout makes it: `[links] anchors = ["to"]`

error[missing-translation]: de: 2 of 3 parts of this page have no translation yet
 --> docs/page.md:1:1
  = Readers get these parts in English until they are translated.
  = To do, with file and line: glossator status --language de

warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/de/page.ftl:12:19
   |
12 | ref-page-second = { $expression } Zweitens
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

error[broken-output]: the German text can't be written: the anchor `#two` of the English page would be gone
  --> locales/de/page.ftl:12:19
   |
12 | ref-page-second = { $expression } Zweitens
   |
   = Readers of the page get this part in English until it is fixed.
   = Begin and end this text with words, and have marks and placeables beside the words that they stand at in the English. If it is so already, please report this as a mistake in glossator.

glossator: 3 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]],
    );
    site.run(["build"]);
    same(
        site.read("i18n/de/docusaurus-plugin-content-docs/current/page.md"),
        str![[r#"
> Diese Seite ist eine Übersetzung des [englischen Originals](pathname:///docs/page). 3 von 3 Textteilen stehen hier auf Englisch, weil für sie keine aktuelle Übersetzung vorliegt.

## <span lang="en" dir="ltr">First</span> {/* #one */}

## <span lang="en" dir="ltr">Second</span> {/* #two */}

<span lang="en" dir="ltr">See [more](#one), [there](#to).</span>&#8288;

"#]],
    );
}
