//! YAML data files: what the configuration names is translated or localized,
//! and every other byte stays.

use snapbox::str;

use crate::project::{Project, same};

const CONFIG: &str = "\
[languages]
de = {}

[data]
content = \"content/_data\"
translate = [\"title\", \"text\"]
";
const ENGLISH: &str = "content/_data/nav.yml";
const CATALOG: &str = "locales/de/_data/nav.ftl";
const GERMAN: &str = "_data/de/nav.yml";
/// The first line of [`GERMAN`].
const HEAD: &str =
    "# Written by glossator from content/_data/nav.yml and locales/de/_data/nav.ftl: edit those, not this.\n";

fn site(data: &str) -> Project {
    Project::new().config(CONFIG).file(ENGLISH, data)
}

/// A site with the data file `data`, in which each of `translations` is filled
/// in.
#[track_caller]
fn translated(data: &str, translations: &[(&str, &str)]) -> Project {
    let project = site(data);
    project.sync();
    for (id, translation) in translations {
        project.translate(CATALOG, id, translation);
    }
    project.sync();
    project
}

/// The localized file of `data` is `german`, below its first line.
#[track_caller]
fn localized(data: &str, translations: &[(&str, &str)], german: &str) -> Project {
    let project = translated(data, translations);
    project.run(["build"]).clean();
    same(project.read(GERMAN), format!("{HEAD}{german}"));
    project
}

#[test]
fn a_menu_is_translated_and_its_addresses_are_localized() {
    let project = site(
        "# The menu.\nmain:\n  - title: Home  # of all\n    url: /\n    icon: fa-home\n  - title: \"About us\"\n    \
         url: '/about/#who'\n  - {title: Feed, url: /feed.xml}\n",
    )
    .page("about.md", "---\nlang: en\nref: about\npermalink: /about/\n---\n\n# Who {#who}\n\nWe.\n")
    .page("index.md", "---\nlang: en\nref: home\npermalink: /\n---\n\nHome.\n");
    project.sync();
    same(
        project.read("locales/en/_data/nav.ftl"),
        str![[r#"
### Written by glossator from content/_data/nav.yml. To change the English, edit that page, not this file.

# main.title (data)
ref-data-nav-main-1-title = Home
# main.title (data)
ref-data-nav-main-2-title = About us
# main.title (data)
ref-data-nav-main-3-title = Feed

"#]],
    );
    for (id, german) in [("1", "Start"), ("2", "Über uns"), ("3", "Neues, als RSS")] {
        project.translate(CATALOG, &format!("ref-data-nav-main-{id}-title"), german);
    }
    project.translate("locales/de/about.ftl", "ref-about-who", "Wer");
    project.translate("locales/de/about.ftl", "ref-about-who-1", "Wir.");
    project.sync();
    project.run(["build"]).findings();
    // The page `/` isn't published in German.
    same(
        project.read(GERMAN),
        format!(
            "{HEAD}# The menu.\nmain:\n  - title: Start  # of all\n    url: /\n    icon: fa-home\n  - title: \"Über uns\"\n    \
             url: '/de/about/#who'\n  - {{title: \"Neues, als RSS\", url: /feed.xml}}\n"
        ),
    );
    assert!(!project.read("localized/translations.json").contains("_data"));
    let before = project.files();
    project.run(["sync"]).clean();
    project.run(["build"]).findings();
    assert!(before == project.files(), "a second build changes nothing");
}

#[test]
fn umlauts_stay_umlauts() {
    localized(
        "- title: Jürgen’s café 😀\n  name: Gröbnerstraße\n",
        &[("ref-data-nav-1-title", "Jürgens Café 😀")],
        "- title: \"Jürgens Café 😀\"\n  name: Gröbnerstraße\n",
    );
}

#[test]
fn line_wraps_do_not_move() {
    let long = "word ".repeat(40);
    let rest = format!(
        "  note: >\n    {long}\n    {long}\n  other: 'one\n\n    two'\n  more: one\n    two   # three\n"
    );
    localized(
        &format!("- title: Title\n{rest}"),
        &[("ref-data-nav-1-title", "Titel")],
        &format!("- title: Titel\n{rest}"),
    );
}

#[test]
fn a_root_that_is_no_list_is_translated_like_one_that_is() {
    localized("title: One\n", &[("ref-data-nav-title", "Eins")], "title: Eins\n");
    localized("- title: One\n", &[("ref-data-nav-1-title", "Eins")], "- title: Eins\n");
    localized("{title: One}\n", &[("ref-data-nav-title", "Eins")], "{title: Eins}\n");
    localized(
        "---\na:\n  b: {title: One}\n...\n",
        &[("ref-data-nav-a-b-title", "Eins")],
        "---\na:\n  b: {title: Eins}\n...\n",
    );
}

#[test]
fn an_empty_translation_is_never_published() {
    let project = translated("- title: One\n- title: Two\n", &[("ref-data-nav-1-title", "Eins")]);
    let with_empty = project.read(CATALOG) + "ref-data-nav-2-title = { \"\" }\n";
    project.write(CATALOG, with_empty);
    project.write("glossator.toml", format!("{CONFIG}[publish]\nminimum = 0\n"));
    project.run(["build"]);
    same(project.read(GERMAN), format!("{HEAD}- title: Eins\n- title: Two\n"));
}

#[test]
fn the_order_of_keys_is_the_english_one_whatever_the_catalog_has() {
    let project = site("b: {title: Two}\na: {title: One}\n");
    project.sync();
    project.write(CATALOG, "ref-data-nav-a-title = Eins\n\nref-data-nav-b-title = Zwei\n");
    project.run(["build"]).clean();
    same(project.read(GERMAN), format!("{HEAD}b: {{title: Zwei}}\na: {{title: Eins}}\n"));
    // And when the English order changes.
    project.sync();
    project.write(ENGLISH, "a: {title: One}\nb: {title: Two}\n");
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    same(project.read(GERMAN), format!("{HEAD}a: {{title: Eins}}\nb: {{title: Zwei}}\n"));
}

#[test]
fn an_item_above_moves_no_translation() {
    let project = translated(
        "- title: One\n- title: Two\n",
        &[("ref-data-nav-1-title", "Eins"), ("ref-data-nav-2-title", "Zwei")],
    );
    project.write(ENGLISH, "- title: Zero\n- title: One\n- title: Two\n");
    project.sync();
    same(
        project.read("locales/en/_data/nav.ftl"),
        str![[r#"
### Written by glossator from content/_data/nav.yml. To change the English, edit that page, not this file.

# title (data)
ref-data-nav-1-title--2 = Zero
# title (data)
ref-data-nav-1-title = One
# title (data)
ref-data-nav-2-title = Two

"#]],
    );
    // Taken away and brought back elsewhere, an item has its translation again.
    project.write(ENGLISH, "- title: Zero\n- title: One\n");
    project.sync();
    project.write(ENGLISH, "- title: Two\n- title: Zero\n- title: One\n");
    project.sync();
    project.translate(CATALOG, "ref-data-nav-1-title--2", "Null");
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    same(project.read(GERMAN), format!("{HEAD}- title: Zwei\n- title: \"Null\"\n- title: Eins\n"));
}

#[test]
fn a_renamed_file_takes_its_translations_along() {
    let project = translated(
        "- title: Number one\n- title: Number two\n",
        &[("ref-data-nav-1-title", "Eins"), ("ref-data-nav-2-title", "Zwei")],
    );
    project.run(["build"]).clean();
    project.rename(ENGLISH, "content/_data/sub/menu.yml");
    project.sync();
    assert!(!project.exists(CATALOG) && !project.exists("locales/en/_data/nav.ftl"));
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    assert!(!project.exists(GERMAN), "what was written for the old name goes");
    assert!(project.read("_data/de/sub/menu.yml").ends_with("\n- title: Eins\n- title: Zwei\n"));
}

#[test]
fn blocks_stay_blocks() {
    localized(
        "a:\n  text: |\n    Write to us.\n\n    We answer.\n  b: 1\nc:\n  text: >-  # folded\n      One line\n      and more.\n\nd:\n  text: \"One\\n\\nTwo\"\n",
        &[
            ("ref-data-nav-a-text", "Schreibt uns.{ $br }Wir antworten: bald # ja."),
            ("ref-data-nav-c-text", "Eine Zeile."),
            ("ref-data-nav-d-text", "Eins{ $br }Zwei"),
        ],
        "a:\n  text: |\n    Schreibt uns.\n\n    Wir antworten: bald # ja.\n  b: 1\nc:\n  text: >-  # folded\n      Eine Zeile.\n\nd:\n  text: \"Eins\\n\\nZwei\"\n",
    );
}

#[test]
fn what_yaml_would_misread_is_quoted() {
    localized(
        "- title: Never\n- title: 'It''s'\n- [{title: Flow}]\n",
        &[
            ("ref-data-nav-1-title", "No"),
            ("ref-data-nav-2-title", "C'est: \\"),
            ("ref-data-nav-3-1-title", "a, b"),
        ],
        "- title: \"No\"\n- title: 'C''est: \\'\n- [{title: \"a, b\"}]\n",
    );
}

#[test]
fn windows_line_endings_and_a_byte_order_mark_stay() {
    let project = translated(
        "\u{FEFF}- title: One\r\n- text: |\r\n    a\r\n\r\n    b\r\n",
        &[("ref-data-nav-1-title", "Eins"), ("ref-data-nav-2-text", "x{ $br }y")],
    );
    project.run(["build"]).clean();
    let head = HEAD.trim_end();
    same(
        project.read(GERMAN),
        format!("\u{FEFF}{head}\r\n- title: Eins\r\n- text: |\r\n    x\r\n\r\n    y\r\n"),
    );
}

/// Only what the English has: anything else is refused.
#[test]
fn characters_that_only_quotes_can_hold_are_written_there() {
    localized(
        "- title: \"Column one\\tcolumn two\"\n- title: |\n    One\ttwo\n    three\n- title: 'a\tb' # c\n- title: \"a\\Lb\"\n",
        &[
            ("ref-data-nav-1-title", "Spalte eins\tSpalte zwei"),
            ("ref-data-nav-2-title", "Eins\tzwei{ $br }drei"),
            ("ref-data-nav-3-title", "x\ty"),
            ("ref-data-nav-4-title", "x\u{2028}y"),
        ],
        "- title: \"Spalte eins\\tSpalte zwei\"\n- title: \"Eins\\tzwei\\ndrei\\n\"\n- title: \"x\\ty\" # c\n- title: \"x\\u2028y\"\n",
    );
    let project = translated("- title: One two\n", &[("ref-data-nav-1-title", "Eins\tzwei")]);
    assert!(project.run(["check"]).stdout_text().contains("error[forbidden-character]"));
}

#[test]
fn markup_in_a_value_must_stay() {
    let english = "- text: See <a href=\"/x/\">our page</a>, [more](/more/) or {{ site.name }}.\n";
    let project = translated(
        english,
        &[(
            "ref-data-nav-1-text",
            "{ $liquid }: { $a-our-page }unsere Seite{ $a-our-page-end }, [mehr]({ $more }).",
        )],
    );
    project.run(["build"]).clean();
    same(
        project.read(GERMAN),
        format!(
            "{HEAD}- text: \"{{{{ site.name }}}}: <a href=\\\"/x/\\\">unsere Seite</a>, [mehr](/more/).\"\n"
        ),
    );
    for bad in [
        "{ $a-our-page }x{ $a-our-page-end }, [mehr]({ $more }).",
        "{ $liquid } { $a-our-page }x{ $a-our-page-end }, [mehr]({ $more }), <script>.",
        "{ $liquid } { $a-our-page }x{ $a-our-page-end }, [mehr]({ $more }), [x](javascript:y).",
        "{ $liquid } { $a-our-page }x{ $a-our-page-end }, [mehr]({ $more }) \" onclick=x",
    ] {
        let catalog = format!("ref-data-nav-1-text = {bad}\n");
        let project = translated(english, &[]);
        project.write(CATALOG, catalog);
        project.run(["check"]).findings();
        project.run(["build"]).findings();
        assert!(!project.exists(GERMAN), "{bad}");
    }
}

#[test]
fn a_withheld_file_is_not_there() {
    let project = translated(
        "- title: One\n- title: Two\n",
        &[("ref-data-nav-1-title", "Eins"), ("ref-data-nav-2-title", "Zwei")],
    );
    project.run(["build"]).clean();
    assert!(project.exists(GERMAN));
    project.write(ENGLISH, "- title: One\n- title: Two\n- title: Three\n- title: Four\n");
    project.sync();
    project.run(["build"]).findings().stderr(str![[r#"
left out: 1 page in German (de) below the minimum: content/_data/nav.yml (50 of 80 %)
1 page in 1 language: wrote 0 files to localized/, removed 1 file

"#]]);
    assert!(!project.exists(GERMAN), "the site falls back to the English one");
}

/// Menus are made of it, so it stands with the other data.
#[test]
fn what_is_told_about_translations_may_stand_among_the_data() {
    let project = site("- icon: fa-home\n");
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.write(
        "glossator.toml",
        format!("{CONFIG}\n[publish]\ndata = \"content/_data/translations.json\"\n"),
    );
    project.sync();
    project.run(["build"]).clean();
    let before = project.read("content/_data/translations.json");
    project.write("content/about.md", "---\nlang: en\nref: about\npermalink: /about/\n---\n");
    project.sync();
    project.run(["build"]).clean();
    assert_ne!(project.read("content/_data/translations.json"), before);
}

#[test]
fn a_build_of_one_language_leaves_the_others_files() {
    let project = translated("title: One\n", &[("ref-data-nav-title", "Eins")]);
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.write("glossator.toml", CONFIG.replace("de = {}", "de = {}\nfr = {}"));
    project.sync();
    project.translate("locales/fr/_data/nav.ftl", "ref-data-nav-title", "Un");
    project.sync();
    project.run(["build"]).clean();
    project.remove("content/_data/nav.yml");
    project.run(["build", "--language", "fr"]);
    assert!(project.exists(GERMAN) && !project.exists("_data/fr/nav.yml"));
    project.run(["build"]);
    assert!(!project.exists(GERMAN));
}

#[test]
fn data_beside_its_localized_files_is_not_read_twice() {
    let config = CONFIG.replace("content/_data", "_data");
    let project = Project::new()
        .page("x.md", "")
        .config(&config)
        .file("_data/nav.yml", "title: One\n")
        .file("_data/es/x.yml", "title: Two\n");
    project.sync();
    project.translate(CATALOG, "ref-data-nav-title", "Eins");
    project.translate("locales/de/_data/es/x.ftl", "ref-data-es-x-title", "Zwei");
    project.sync();
    project.run(["build"]).clean();
    assert!(project.exists("_data/de/es/x.yml"));
    let before = project.files();
    project.run(["sync"]).clean();
    project.run(["build"]).clean();
    assert!(before == project.files());
    // Not even when the language is gone from the configuration.
    project.write("glossator.toml", config.replace("de = {}", "fr = {}"));
    project.remove("locales/de/_data/nav.ftl");
    project.remove("locales/de/_data/nav.lock");
    project.remove("locales/de/_data/es/x.ftl");
    project.remove("locales/de/_data/es/x.lock");
    project.sync();
    assert!(!project.exists("locales/en/_data/de/nav.ftl"));
}

#[test]
fn the_source_language_gives_back_the_source_bytes() {
    let project = site("title:   'One' # c\n");
    project.run(["build", "--language", "en"]).clean();
    same(project.read("_data/en/nav.yml"), "title:   'One' # c\n");
    // Not where they are the source itself.
    let config = CONFIG.replace("content/_data", "_data/en");
    let project = Project::new().page("x.md", "").config(&config).file("_data/en/nav.yml", "title: One\n");
    project.run(["build", "--language", "en"]).clean();
    project.sync();
    project.translate("locales/de/en/nav.ftl", "ref-en-nav-title", "Eins");
    project.sync();
    project.run(["build"]).clean();
    same(project.read("_data/en/nav.yml"), "title: One\n");
    assert!(project.read(GERMAN).ends_with("title: Eins\n"));
}

#[test]
fn a_list_whose_bracket_closes_at_the_start_of_a_line_is_read() {
    localized(
        "tags: [\n  'a',\n  \"b\"\n]\ntitle: One\n",
        &[("ref-data-nav-title", "Eins")],
        "tags: [\n  'a',\n  \"b\"\n]\ntitle: Eins\n",
    );
}

#[test]
fn aliases_tags_and_what_is_no_text_stay() {
    localized(
        "a: &x {title: A}\nb: *x\nc: {<<: *x, title: One}\nd: {title: !!str Two}\ne: {title: yes}\nf: {title: 3}\ng: {title: ~}\nh: {title: }\n",
        &[("ref-data-nav-c-title", "Eins")],
        "a: &x {title: A}\nb: *x\nc: {<<: *x, title: Eins}\nd: {title: !!str Two}\ne: {title: yes}\nf: {title: 3}\ng: {title: ~}\nh: {title: }\n",
    );
}

#[test]
fn a_site_that_names_no_data_has_none() {
    let project = Project::new().config("[languages]\nde = {}\n").file(ENGLISH, "title: One\n");
    project.write("content/a.md", "---\nlang: en\nref: 4\n---\n");
    project.sync();
    project.run(["build"]).clean();
    assert!(!project.exists(CATALOG) && !project.exists(GERMAN));
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let project = translated("title: One\n", &[("ref-data-nav-title", "Eins")]);
    project.write(GERMAN, "title: Von Hand\n");
    let told = project.run(["build"]).findings().stdout_text();
    assert!(told.contains("another folder: `output = \"…\"` under [data] in glossator.toml"), "{told}");
    same(project.read(GERMAN), "title: Von Hand\n");
}

#[test]
fn stale_values_are_told_and_accepted() {
    let project =
        translated("text: We collect some data.\n", &[("ref-data-nav-text", "Wir erheben einige Daten.")]);
    project.write(ENGLISH, "text: We collect no data.\n");
    project.sync();
    assert!(project.run(["check"]).findings().stdout_text().contains("stale-translation"));
    project.run(["accept", "de", "ref-data-nav-text"]).clean();
    project.run(["check"]).clean();
}

#[test]
fn addresses_are_explained_and_localized_in_every_style() {
    let english = "\
- {title: One, url: /privacy/#a}
- url: '/privacy/?it''s'
- url: \"https://www.example.org/privacy/\"
- url: \"\\x2Fprivacy/\"
- url: privacy/
- url: /news/
- url: >-  # folded
    /privacy/#a
- url: |

    /privacy/

- url: |2-
    /privacy/
";
    let project = Project::translated().file(ENGLISH, english).config(&format!(
        "{CONFIG}\n[links]\nsite = \"https://www.example.org\"\nkeep = [\"/news/\"]\n[levels]\nbroken-fragment = \"allow\"\n"
    ));
    project.sync();
    project.translate(CATALOG, "ref-data-nav-1-title", "Eins");
    project.sync();
    project.run(["build", "--explain-links"]).clean().stdout(str![[r#"
content/_data/nav.yml:1:21: /privacy/#a (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/#a
content/_data/nav.yml:2:9: /privacy/?it's (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/?it's
content/_data/nav.yml:3:9: https://www.example.org/privacy/ (`url` of a data file)
  content/privacy.md, by its permalink
  de: https://www.example.org/de/privacy/
content/_data/nav.yml:4:9: /privacy/ (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/
content/_data/nav.yml:5:8: privacy/ (`url` of a data file)
  stays: it is relative to an address that isn't known here
content/_data/nav.yml:6:8: /news/ (`url` of a data file)
  kept English by "/news/" in `[links] keep`
content/_data/nav.yml:8:5: /privacy/#a (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/#a
content/_data/nav.yml:11:5: /privacy/ (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/
content/_data/nav.yml:14:5: /privacy/ (`url` of a data file)
  content/privacy.md, by its permalink
  de: /de/privacy/

"#]]);
    project.run(["build"]).clean();
    same(
        project.read(GERMAN),
        str![[r##"
# Written by glossator from content/_data/nav.yml and locales/de/_data/nav.ftl: edit those, not this.
- {title: Eins, url: /de/privacy/#a}
- url: '/de/privacy/?it''s'
- url: "https://www.example.org/de/privacy/"
- url: "/de\x2Fprivacy/"
- url: privacy/
- url: /news/
- url: >-  # folded
    /de/privacy/#a
- url: |

    /de/privacy/

- url: |2-
    /de/privacy/

"##]],
    );
}

#[test]
fn a_path_that_is_none_is_shown_with_its_line() {
    let project = Project::new().config("[data]\ntranslate = [\"a\", \"b..c\"]\n");
    project.fails(
        ["check"],
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 13
  |
2 | translate = ["a", "b..c"]
  |             ^^^^^^^^^^^^^
`b..c` is neither a key, such as `title`, nor a path, such as `menu.*.title`

"#]],
    );
    let project = Project::new().config("[data]\noutput = \"_data/{path}\"\n");
    project.fails(
        ["check"],
        str![[r#"
glossator: invalid glossator.toml
TOML parse error at line 2, column 10
  |
2 | output = "_data/{path}"
  |          ^^^^^^^^^^^^^^
`_data/{path}` has to hold `{language}` and end with `{path}`, as `_data/{language}/{path}` does

"#]],
    );
}

/// Links in Markdown and HTML that stand in values, in each way that YAML has
/// to write them, in what is translated and in what stays English.
#[test]
fn links_in_values_are_localized_whatever_they_are_written_in() {
    let english = "\
- title: See <a href=\"/about/#who\">us</a> and [us](/about/ \"About\").
- title: \"See <a href=\\\"/about/\\\">us</a>, /about/ and \\u201c[us](</about/>)\\u201d.\"
- title: 'It''s [ours](/about/).'
- title: >-
    Read [this](/about/)
    and ![that](/about/).
- title: |
    Read <a
    href='/about/'>this</a>.
- title: Nobody translates [this](/about/), nor `[code](/about/)`.
- title: \"Written with an escape: [a](/ab\\u006fut/)\"
";
    let about = "---\nlang: en\nref: about\npermalink: /about/\n---\n\n# Who {#who}\n";
    let project = site(english).page("about.md", about);
    project.sync();
    project.translate("locales/de/about.ftl", "ref-about-who", "Wer");
    for (id, german) in [
        ("1", "[Wir]({ $us }), { $a-us }wir{ $a-us-end }."),
        ("3", "[Unser]({ $ours })."),
        ("4", "Lest ![das]({ $that }) und [dies]({ $this })."),
    ] {
        project.translate(CATALOG, &format!("ref-data-nav-{id}-title"), german);
    }
    project.sync();
    project.write("glossator.toml", format!("{CONFIG}[publish]\nminimum = 0\n"));
    project.run(["build"]);
    same(
        project.read(GERMAN),
        format!(
            "{HEAD}{}",
            "\
- title: \"[Wir](/de/about/ \\\"About\\\"), <a href=\\\"/de/about/#who\\\">wir</a>.\"
- title: \"See <a href=\\\"/de/about/\\\">us</a>, /about/ and \\u201c[us](</de/about/>)\\u201d.\"
- title: '[Unser](/de/about/).'
- title: >-
    Lest ![das](/de/about/) und [dies](/de/about/).
- title: |
    Read <a
    href='/de/about/'>this</a>.
- title: Nobody translates [this](/de/about/), nor `[code](/about/)`.
- title: \"Written with an escape: [a](/ab\\u006fut/)\"
"
        ),
    );
    let explained = project.run(["build", "--explain-links"]);
    let places = explained.stdout_text();
    let places: Vec<&str> = places.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(
        places,
        [
            "1:23: /about/#who",
            "1:52: /about/",
            "2:25: /about/",
            "2:67: /about/",
            "3:24: /about/",
            "5:17: /about/",
            "6:17: /about/",
            "9:11: /about/",
            "10:35: /about/"
        ]
        .map(|place| format!("content/_data/nav.yml:{place} (in `title` of a data file)"))
    );
    project.write(ENGLISH, "- title: See [us](/about/#nobody).\n");
    let checked = project.run(["check"]);
    assert!(checked.stdout_text().contains("there is no `#nobody` on content/about.md"));
}
