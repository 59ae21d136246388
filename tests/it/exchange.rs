//! `glossator export` and `glossator import`: what other tools get and give back.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project, repository, same};

const FORMATS: [(&str, &str); 6] =
    [("po", "po"), ("xliff", "xlf"), ("xliff2", "xlf"), ("tmx", "tmx"), ("csv", "csv"), ("jsonl", "jsonl")];

/// A page with a text of every status, one whose English is gone, and marks that formats escape.
fn every_status() -> Project {
    let project = Project::translated();
    project.edit(
        ENGLISH,
        "We collect data.\n",
        "We collect data.\n\nA \"draft\" & <kbd>x</kbd>.\n\nNew {text}.\n\nGone.\n",
    );
    project.sync();
    project.translate(GERMAN, "ref-3-privacy-5", "Weg.");
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.edit(ENGLISH, "\nGone.\n", "");
    project.sync();
    project.edit(GERMAN, "Schreibt [uns]({ $us }) seit", "Schreibt uns seit");
    let draft = r#"{"id": "ref-3-privacy-3", "text": "Ein „Entwurf“ & <kbd>x</kbd>.", "english": "A \"draft\" & <kbd>x</kbd>."}"#;
    project.write("drafts.jsonl", draft);
    project.run(["import", "de", "drafts.jsonl"]).clean();
    project.remove("drafts.jsonl");
    project.sync();
    project
}

#[test]
fn importing_what_was_exported_changes_no_byte() {
    for notes in ["true", "false"] {
        let project = every_status();
        project.write("glossator.toml", format!("[languages]\nde = {{}}\n[catalogs]\nnotes = {notes}\n"));
        project.sync();
        project.run(["sync", "--check"]).clean();
        let statuses = project.run(["status"]).clean().stdout_text();
        assert!(statuses.contains("      2      1        1           1        1"), "{statuses}");
        for (format, ending) in FORMATS {
            let file = format!("de.{ending}");
            project.run(["export", "de", "--format", format, "--output", &file]).clean().stdout("");
            let before = project.files();
            let run = project.run(["import", "de", &file]).clean().stdout("");
            assert!(run.stderr_text().starts_with("imported 0 texts; "), "{format}: {}", run.stderr_text());
            project.run(["import", "de", &file, "--overwrite", "--as", "unreviewed"]).clean();
            assert!(before == project.files(), "{format}: files have changed");
            project.remove(&file);
        }
    }
}

#[test]
fn a_po_file() {
    let project = every_status();
    project.run(["export", "de", "--format", "po"]).clean().stderr("").stdout(str![[r##"
# German from English. Copy { $... } exactly; it may stand elsewhere in the sentence.
# Take the flag fuzzy away where a text is right for its msgid.
msgid ""
msgstr ""
"Project-Id-Version: site\n"
"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
"Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
"Language-Team: German\n"
"Language: de\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Source-Language: en\n"
"X-Generator: glossator 0.1.0\n"

#. page title (front matter)
#. glossator: text b311f5e4c86b93d3
#: content/privacy.md:5
msgctxt "ref-3-title"
msgid "Privacy"
msgstr "Datenschutz"

#. heading 1
#. glossator: text b311f5e4c86b93d3
#: content/privacy.md:8
msgctxt "ref-3-privacy"
msgid "Privacy"
msgstr "Datenschutz"

#. paragraph
#. glossator: text 1697f0d6c6e88ec4
#: content/privacy.md:10
#, fuzzy
#| msgctxt "ref-3-privacy-1"
#| msgid "We collect data."
msgctxt "ref-3-privacy-1"
msgid "We collect some data."
msgstr "Wir erheben Daten."

#. paragraph
#. glossator: text d4733ccb89ee247d
#: content/privacy.md:12
#, fuzzy
msgctxt "ref-3-privacy-3"
msgid "A \"draft\" & <kbd>x</kbd>."
msgstr "Ein „Entwurf“ & <kbd>x</kbd>."

#. paragraph
#: content/privacy.md:14
msgctxt "ref-3-privacy-4"
msgid "New { \"{\" }text{ \"}\" }."
msgstr ""

#. paragraph
#. $us: https://example.org/us/
#. $date: 2020-01-02
#. glossator: text cd890623057b06fa
#: content/privacy.md:16
#, fuzzy
msgctxt "ref-3-privacy-2"
msgid "Write to [us]({ $us }) since { $date }."
msgstr "Schreibt uns seit { $date }."

#~ msgctxt "ref-3-privacy-5"
#~ msgid "Gone."
#~ msgstr "Weg."

"##]]);
}

#[test]
fn json_lines() {
    let project = every_status();
    let export = ["export", "de", "--format", "jsonl", "--only", "stale,missing"];
    project.run(export).clean().stderr("").stdout(str![[r#"
{"page":"content/privacy.md","line":10,"id":"ref-3-privacy-1","kind":"paragraph","status":"stale","source":"en","language":"de","english":"We collect some data.","english-old":"We collect data.","change":"We collect {+some+} data.","text":"Wir erheben Daten.","replaces":"1697f0d6c6e88ec4","placeables":{},"notes":[],"terms":{},"memory":null}
{"page":"content/privacy.md","line":14,"id":"ref-3-privacy-4","kind":"paragraph","status":"missing","source":"en","language":"de","english":"New { \"{\" }text{ \"}\" }.","english-old":null,"change":null,"text":null,"replaces":null,"placeables":{},"notes":[],"terms":{},"memory":null}

"#]]);
}

#[test]
fn json_lines_keep_to_their_schema() {
    let schema = std::fs::read_to_string(repository("docs/exchange.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let project = Project::of("tests/sites/jekyll");
    let lines = project.run(["export", "ar", "--format", "jsonl"]).clean().stdout_text();
    assert!(lines.lines().count() > 100);
    for line in lines.lines() {
        let line = serde_json::from_str(line).unwrap();
        let errors: Vec<String> = schema.iter_errors(&line).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{line:#}");
    }
}

#[test]
fn a_table() {
    let project = every_status();
    project.run(["export", "de", "--format", "csv"]).clean().stderr("").stdout(str![[r#"
page,id,kind,status,english,english-old,text,notes,replaces
content/privacy.md,ref-3-title,page title (front matter),current,Privacy,,Datenschutz,,b311f5e4c86b93d3
content/privacy.md,ref-3-privacy,heading 1,current,Privacy,,Datenschutz,,b311f5e4c86b93d3
content/privacy.md,ref-3-privacy-1,paragraph,stale,We collect some data.,We collect data.,Wir erheben Daten.,,1697f0d6c6e88ec4
content/privacy.md,ref-3-privacy-3,paragraph,unreviewed,"A ""draft"" & <kbd>x</kbd>.",,Ein „Entwurf“ & <kbd>x</kbd>.,,d4733ccb89ee247d
content/privacy.md,ref-3-privacy-4,paragraph,missing,"New { ""{"" }text{ ""}"" }.",,,,
content/privacy.md,ref-3-privacy-2,paragraph,refused,Write to [us]({ $us }) since { $date }.,,Schreibt uns seit { $date }.,"$us: https://example.org/us/
$date: 2020-01-02",cd890623057b06fa

"#]]);
}

/// An id is a name that the reference catalog keeps: without one, the next sync would give another.
#[test]
fn texts_for_a_page_that_nobody_has_synced_keep_their_ids() {
    let project = Project::new().config("[languages]\nde = {}\n").page("privacy.md", PAGE);
    project.write("de.jsonl", "{\"id\": \"ref-3-privacy-1\", \"text\": \"Wir erheben Daten.\"}\n");
    project.run(["import", "de", "de.jsonl"]).clean();
    project.edit("content/privacy.md", "# Privacy\n", "# Privacy\n\nA new paragraph.\n");
    project.sync();
    let catalog = project.read(GERMAN);
    assert!(catalog.contains("# en: We collect data.\nref-3-privacy-1 = Wir erheben Daten.\n"), "{catalog}");
}

#[test]
fn a_translator_fills_in_a_po_file() {
    let project = every_status();
    project.run(["export", "de", "--format", "po", "--output", "de.po"]).clean();
    project.edit(
        "de.po",
        "msgid \"New { \\\"{\\\" }text{ \\\"}\\\" }.\"\nmsgstr \"\"",
        "msgid \"New { \\\"{\\\" }text{ \\\"}\\\" }.\"\nmsgstr \"Neuer { \\\"{\\\" }Text{ \\\"}\\\" }.\"",
    );
    // Brought up to date, and no longer fuzzy.
    let stale = "#, fuzzy\n#| msgctxt \"ref-3-privacy-1\"\n#| msgid \"We collect data.\"\n\
                 msgctxt \"ref-3-privacy-1\"\nmsgid \"We collect some data.\"\nmsgstr \"Wir erheben Daten.\"";
    let answered =
        "msgctxt \"ref-3-privacy-1\"\nmsgid \"We collect some data.\"\nmsgstr \"Wir erheben einige Daten.\"";
    project.edit("de.po", stale, answered);
    project.run(["import", "de", "de.po"]).clean().stdout("").stderr(str![[r#"
imported 2 texts; 4 the same as in the catalogs

"#]]);
    same(
        project.read(GERMAN),
        str![[r####"
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy
ref-3-title = Datenschutz

# en: Privacy
ref-3-privacy = Datenschutz

# en: We collect some data.
ref-3-privacy-1 = Wir erheben einige Daten.

# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line "# accept".
# en: A "draft" & <kbd>x</kbd>.
ref-3-privacy-3 = Ein „Entwurf“ & <kbd>x</kbd>.

# en: New { "{" }text{ "}" }.
ref-3-privacy-4 = Neuer { "{" }Text{ "}" }.

# en: Write to [us]({ $us }) since { $date }.
ref-3-privacy-2 = Schreibt uns seit { $date }.

"####]],
    );
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy cd5cc887d149bf8c b311f5e4c86b93d3
ref-3-privacy-1 59bdda66fb3f3f9d d96863f2351d8d48 was 00d62f4508c2ec3d:1697f0d6c6e88ec4
ref-3-privacy-2 fa2e6ac13a6fab18 cd890623057b06fa was fa2e6ac13a6fab18:95292144d3359b92
ref-3-privacy-3 3d59bfdafe890ff4 d4733ccb89ee247d unreviewed from "drafts.jsonl"
ref-3-privacy-4 466924c7ea142763 f97f7b1f9dadab3d
ref-3-privacy-5 15d21aafb0abedfd 5ddd45f44fc08b15 orphan "Gone." "ref-3-privacy-5 = Weg.\n"
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"#]],
    );
    project.run(["sync", "--check"]).clean();
}

#[test]
fn taking_the_flag_fuzzy_away_says_that_a_text_is_right() {
    let project = every_status();
    project.run(["export", "de", "--format", "po", "--output", "de.po"]).clean();
    let po = project.read("de.po").replace("#, fuzzy\n", "");
    project.write("de.po", po);
    // The text that lost a link stays refused.
    project.run(["import", "de", "de.po"]).clean().stderr(str![[r#"
imported 2 texts; 3 the same as in the catalogs

"#]]);
    let status = project.run(["status", "--language", "de"]).clean().stdout_text();
    same(
        status,
        str![[r#"
content/privacy.md in German (de), published: 4 of 6 parts shown, withheld
  missing  locales/de/privacy.ftl:21  ref-3-privacy-4  paragraph
             New { "{" }text{ "}" }.
  refused  locales/de/privacy.ftl:24  ref-3-privacy-2  paragraph
             Write to [us]({ $us }) since { $date }.

"#]],
    );
}

/// An edit doesn't say that the text is right: as in a catalog, somebody has to.
#[test]
fn an_edited_row_keeps_the_status_that_it_says() {
    let texts = [("Ein „Entwurf“", "Ein alter „Entwurf“"), ("Wir erheben Daten.", "Wir sammeln Daten.")];
    for (format, file) in [("csv", "de.csv"), ("jsonl", "de.jsonl")] {
        let project = every_status();
        let statuses = || {
            let status = project.run(["status", "--language", "de"]).clean().stdout_text();
            let of = |id: &str| {
                status
                    .lines()
                    .find(|line| line.contains(id))
                    .map(|line| line.split_whitespace().next().unwrap())
            };
            [of("ref-3-privacy-1").map(str::to_owned), of("ref-3-privacy-3").map(str::to_owned)]
        };
        project.run(["export", "de", "--format", format, "--output", file]).clean();
        for (old, new) in texts {
            project.edit(file, old, new);
        }
        project.run(["import", "de", file, "--as", "reviewed"]).clean();
        for (_, new) in texts {
            assert!(project.read(GERMAN).contains(new), "{format}: {}", project.read(GERMAN));
        }
        assert_eq!(statuses().map(Option::unwrap), ["stale", "unreviewed"], "{format}");
        let origin = format!(" unreviewed from \"{file}\"");
        assert!(project.read(LOCK).contains(&origin), "{format}: {}", project.read(LOCK));

        // Who has looked at both says so.
        let said = project.read(file).replace("stale", "current").replace("unreviewed", "current");
        project.write(file, said);
        project.run(["import", "de", file, "--as", "reviewed"]).clean();
        assert_eq!(statuses(), [None, None], "{format}");
        assert!(!project.read(LOCK).contains(" unreviewed"), "{format}: {}", project.read(LOCK));
    }
}

#[test]
fn an_import_against_another_english_arrives_stale() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.\n", "We collect data.\n\nWe keep it for two months.\n");
    project.sync();
    project.run(["export", "de", "--format", "po", "--output", "de.po"]).clean();
    project.edit(
        "de.po",
        "msgid \"We keep it for two months.\"\nmsgstr \"\"",
        "msgid \"We keep it for two months.\"\nmsgstr \"Wir behalten sie zwei Monate.\"",
    );
    // Meanwhile nobody syncs.
    project.edit(ENGLISH, "for two months", "for three months");
    project.run(["import", "de", "de.po"]).clean().stderr(str![[r#"
imported 1 text (1 stale); 4 the same as in the catalogs

"#]]);
    let lock = project.read(LOCK);
    let line = lock.lines().find(|line| line.starts_with("ref-3-privacy-3 ")).unwrap();
    same(
        line.to_owned() + "\n",
        str![[r#"
ref-3-privacy-3 e67334e76065f6f7 3a8126e4099854ad noted stale "We keep it for two months." "Wir behalten sie zwei Monate."

"#]],
    );
    project.sync();
    same(
        project.run(["status", "--language", "de"]).stdout_text(),
        str![[r#"
content/privacy.md in German (de), published: 4 of 5 parts shown, partial
  stale  locales/de/privacy.ftl:19  ref-3-privacy-3  paragraph  material
             We keep it for [-two-]{+three+} months.

"#]],
    );
}

#[test]
fn drafts_say_where_they_came_from_until_somebody_accepts_them() {
    let project = every_status();
    let lock = project.read(LOCK);
    let line = lock.lines().find(|line| line.starts_with("ref-3-privacy-3 ")).unwrap();
    assert!(line.ends_with(" unreviewed from \"drafts.jsonl\""), "{line}");
    let status = project.run(["status", "--language", "de"]).clean().stdout_text();
    assert!(status.contains("from drafts.jsonl"), "{status}");
    project.run(["accept", "de", "ref-3-privacy-3"]).clean();
    assert!(!project.read(LOCK).contains("drafts"), "{}", project.read(LOCK));
}

#[test]
fn what_is_newer_in_a_catalog_stays() {
    let project = Project::translated();
    project.run(["export", "de", "--format", "csv", "--output", "de.csv"]).clean();
    project.edit(GERMAN, "Wir erheben Daten.", "Wir sammeln Daten.");
    project.sync();
    project.edit("de.csv", "Wir erheben Daten.", "Wir verkaufen Daten.");
    project.run(["import", "de", "de.csv"]).clean().stderr(str![[r#"
imported 0 texts; 3 the same as in the catalogs; 1 not newer than the catalogs'

"#]]).stdout(str![[r#"
warning[kept-translation]: the catalog's text of `ref-3-privacy-1` stays: it has changed since the file was exported
 --> de.csv:4:1
  |
4 | content/privacy.md,ref-3-privacy-1,paragraph,current,We collect data.,,Wir verkaufen Daten.,,1697f0d6c6e88ec4
  |
  = The catalog has: Wir sammeln Daten.
  = The file has: Wir verkaufen Daten.
  = Compare the two; `--overwrite` takes the incoming ones.

glossator: 1 warning in 1 page and 1 language

"#]]);
    assert!(project.read(GERMAN).contains("Wir sammeln Daten."));
    project.run(["import", "de", "de.csv", "--overwrite"]).clean();
    assert!(project.read(GERMAN).contains("Wir verkaufen Daten."));
}

#[test]
fn a_dry_run_writes_nothing() {
    let project = Project::translated();
    project.write(
        "de.po",
        "msgctxt \"ref-3-privacy-1\"\nmsgid \"We collect data.\"\nmsgstr \"Wir sammeln Daten.\"\n",
    );
    let before = project.files();
    project
        .run(["import", "de", "de.po", "--overwrite", "--dry-run"])
        .clean()
        .stdout(str![[r#"
  current    ref-3-privacy-1
             Wir sammeln Daten.

"#]])
        .stderr(str![[r#"
would import 1 text

"#]]);
    assert!(before == project.files());
}

#[test]
fn files_of_other_tools_are_matched_by_their_english() {
    let project = Project::new()
        .config("[languages]\nde = {}\n")
        .page("a.md", "---\nlang: en\nref: 1\n---\n\nOne.\n\n- One.\n- Two.\n");
    project.sync();
    let po = "#: a.md:6\nmsgid \"One.\"\nmsgstr \"Eins.\"\n\n#, fuzzy\nmsgid \"Two.\"\nmsgstr \"Zwo.\"\n\n\
              msgid \"Three.\"\nmsgstr \"Drei.\"\n";
    project.write("de.po", po);
    project.run(["import", "de", "de.po"]).clean().stderr(str![[r#"
de.po:9: left out: no page of this site says this English: “Three.”
imported 3 texts (1 unreviewed); 1 for nothing on this site

"#]]);
    same(
        project.run(["status"]).stdout_text(),
        str![[r#"
page          language  stage      current  stale  missing  unreviewed  refused  shown  state
content/a.md  de        published        2      0        0           1        0   66 %  withheld

"#]],
    );
}

/// Entries as po4a, mdbook-i18n-helpers and mdpo write them: paragraphs in their Markdown.
#[test]
fn entries_in_markdown_are_matched_as_pages_are_read() {
    let page = "---\nlang: en\nref: 1\npermalink: /a/\ntitle: Terms\n---\n\n# Terms of *use* {#terms}\n\n\
                You may copy [this page](/page/) since\n2024-03-01, with `cp`.\n\n\
                - See <https://example.org/a>, [the rules][rules] and _notes_.\n\n\
                > A quotation\n> on two lines.\n\n```\ncode\n```\n\n[rules]: /rules/\n";
    let project = Project::new().config("[languages]\nde = {}\n").page("a.md", page);
    project.sync();
    let po = r##"msgid ""
msgstr "Language: de\n"

#. type: Title #
#: a.md:8
#, no-wrap
msgid "# Terms of *use*"
msgstr "# *Nutzungs*bedingungen"

#. type: Plain text
#: a.md:11
msgid ""
"You may copy [this page](/page/) since 2024-03-01, with "
"`cp`."
msgstr ""
"Seit dem 1. März 2024 dürfen Sie [diese Seite](/page/) "
"kopieren, mit `cp`."

#: a.md:12
msgid "See [https://example.org/a](https://example.org/a), [the rules](/rules/) and *notes*."
msgstr "Siehe <https://example.org/a>, [die Regeln](/rules/) und *Notizen*."

#: a.md:14
msgid "A quotation\non two lines."
msgstr "Ein Zitat in zwei Zeilen."

#: a.md:17
msgid "```\ncode\n```"
msgstr "```\nProgramm\n```"

msgid "You may sell this page."
msgstr "Sie dürfen diese Seite verkaufen."
"##;
    project.write("de.po", po);
    project.run(["import", "de", "de.po"]).clean().stderr(str![[r#"
de.po:28: left out: it is code, an address or a value, which glossator doesn't translate: “``` code ```”
de.po:31: left out: no page of this site says this English: “You may sell this page.”
imported 4 texts; 2 for nothing on this site

"#]]);
    let catalog = project.read("locales/de/a.ftl");
    let messages = catalog.lines().filter(|line| line.starts_with("ref-1")).collect::<Vec<_>>().join("\n");
    same(
        messages,
        str![[r#"
ref-1-terms-of-use = *Nutzungs*bedingungen
ref-1-terms-of-use-1 = Seit dem { DATETIME($date, dateStyle: "long") } dürfen Sie [diese Seite]({ $this-page }) kopieren, mit `cp`.
ref-1-terms-of-use-2 = Siehe { $url }, [die Regeln]({ $the-rules }) und *Notizen*.
ref-1-terms-of-use-3 = Ein Zitat in zwei Zeilen.
"#]],
    );
    project.sync();
    same(
        project.run(["status"]).stdout_text(),
        str![[r#"
page          language  stage      current  stale  missing  unreviewed  refused  shown  state
content/a.md  de        published        4      0        1           0        0   80 %  partial

"#]],
    );
}

#[test]
fn hostile_texts_stay_out() {
    let project = Project::translated();
    project.remove(GERMAN);
    project.remove(LOCK);
    project.sync();
    let po = "msgctxt \"ref-3-privacy-1\"\nmsgid \"We collect data.\"\nmsgstr \"<script>x</script> Wir erheben Daten.\"\n\n\
              msgctxt \"ref-3-privacy-2\"\nmsgid \"Write to [us]({ $us }) since { $date }.\"\nmsgstr \"Schreibt uns seit { $date }.\"\n\n\
              msgctxt \"ref-3-title\"\nmsgid \"Privacy\"\nmsgstr \"Privacy\"\n\n\
              msgctxt \"ref-3-nothing-9\"\nmsgid \"x\"\nmsgstr \"y\"\n\n\
              msgctxt \"ref-3-privacy\"\nmsgid \"Privacy\"\nmsgstr \"{ Datenschutz\"\n";
    project.write("de.po", po);
    let before = project.files();
    project.run(["import", "de", "de.po"]).findings().stderr(str![[r#"
imported 0 texts; 1 nothing but the English; 4 not taken

"#]]).stdout(str![[r#"
error[broken-block]: the German text would not stay one paragraph: its beginning or a line in it starts another block
 --> de.po:2:1
  |
2 | msgid "We collect data."
  |
  = English: We collect data.
  = It wasn't imported; what was there stays.
  = Begin the text with a word, and write no lists, headings, quotations or tables in it.

error[dropped-placeable]: the German text has lost a link
 --> de.po:6:1
  |
6 | msgid "Write to [us]({ $us }) since { $date }."
  |
  = English: Write to [us]({ $us }) since { $date }.
  = { $us } is https://example.org/us/
  = It wasn't imported; what was there stays.
  = Put the words to click in [ ] and ({ $us }) right behind them: [words]({ $us })

error[not-imported]: no segment has the id `ref-3-nothing-9`
  --> de.po:14:1
   |
14 | msgid "x"
   |
   = Export the file anew: the page may have been cut otherwise since.

error[unreadable-text]: Fluent can't read this text
  --> de.po:18:1
   |
18 | msgid "Privacy"
   |
   = Write it as the catalog does: braces only around placeables, `{ $name }`.

glossator: 4 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    assert!(before == project.files());
}

#[test]
fn files_in_another_language_stay_out() {
    let project = Project::translated();
    project.write(
        "fr.po",
        "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgid \"Privacy\"\nmsgstr \"Vie privée\"\n",
    );
    project.write("latin1.po", b"msgid \"Privacy\"\nmsgstr \"Vie priv\xe9e\"\n");
    project
        .run(["import", "de", "fr.po", "latin1.po"])
        .findings()
        .stdout(str![[r#"
error[not-imported]: this file says that its texts are in French (fr), not in German (de)
 --> fr.po:1:1
  = Nothing of it was imported.
  = Name the language of the file, or the file of the language.

error[not-utf8]: this file isn't UTF-8 from here on
 --> latin1.po:2:17
  |
2 | msgstr "Vie priv
  |                 ^
  |
  = It is left out until it is fixed; nothing in it is changed.
  = Save it as UTF-8 in your editor.

glossator: 2 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
imported 0 texts

"#]]);
    project.fails(
        ["import", "de", "x.docx"],
        str![[r#"
glossator: the format of `x.docx` is unknown: end the name in .po, .xlf, .tmx, .csv or .jsonl, or add `--format`

"#]],
    );
    project.fails(
        ["import", "de", "x.po"],
        str![[r#"
glossator: can't read `./x.po`: No such file or directory (os error 2)

"#]],
    );
    project.fails(
        ["import", "xx", "x.po"],
        str![[r#"
glossator: no language is called `xx`; there are: de

"#]],
    );
}

#[test]
fn what_the_site_and_a_memory_know_stands_beside_what_is_missing() {
    let project = Project::translated();
    project.edit(
        ENGLISH,
        "We collect data.\n",
        "We collect data.\n\nWe sell your data to nobody at all.\n\nWe sell your data to nobody.\n\nWe collect data.\n",
    );
    project.sync();
    let tmx = "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n\
        <tu><tuv xml:lang=\"en-US\"><seg>We sell your data to nobody.</seg></tuv>\
        <tuv xml:lang=\"fr\"><seg>Nous ne vendons rien.</seg></tuv>\
        <tuv xml:lang=\"de-DE\"><seg>Wir verkaufen Ihre Daten niemandem.</seg></tuv></tu>\n</body></tmx>\n";
    project.write("memory.tmx", tmx);
    let export = ["export", "de", "--format", "po", "--only", "missing", "--memory", "memory.tmx"];
    let po = project.run(export).clean().stderr("").stdout_text();
    same(
        po.split_once("\n\n").unwrap().1.to_owned(),
        str![[r##"
#. paragraph
#. Memory (85 %, memory.tmx): Wir verkaufen Ihre Daten niemandem.
#. Memory, what differs: We sell your data to [-nobody.-]{+nobody at all.+}
#: content/privacy.md:12
msgctxt "ref-3-privacy-3"
msgid "We sell your data to nobody at all."
msgstr ""

#. paragraph
#. Memory (100 %, memory.tmx): Wir verkaufen Ihre Daten niemandem.
#: content/privacy.md:14
msgctxt "ref-3-privacy-4"
msgid "We sell your data to nobody."
msgstr ""

#. paragraph
#. Memory (100 %, ref-3-privacy-1): Wir erheben Daten.
#: content/privacy.md:16
msgctxt "ref-3-privacy-5"
msgid "We collect data."
msgstr ""

"##]],
    );
    // Texts that are missing are taken from it, and wait for somebody to accept them.
    project.run(["import", "de", "memory.tmx"]).clean().stderr(str![[r#"
imported 1 text (1 unreviewed)

"#]]);
}

#[test]
fn xml_is_read_without_its_entities() {
    let project = Project::translated();
    let lines: String = (1..10)
        .map(|at| format!("<!ENTITY lol{at} \"{}\">\n", format!("&lol{};", at - 1).repeat(10)))
        .collect();
    let head = "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"de\"><body>\n";
    let unit = |id: &str, target: &str| {
        format!("<trans-unit id=\"{id}\"><source>New.</source><target>{target}</target></trans-unit>\n")
    };
    let bomb = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE x [\n<!ENTITY lol0 \"ha\">\n{lines}<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>\n\
         {head}{}{}{}<trans-unit id=\"ref-3-privacy\"><source>Pri",
        unit("ref-3-privacy-1", "Neu &lol9;"),
        unit("ref-3-privacy-2", "Neu &passwd;"),
        unit("ref-3-title", "Schutz der Daten"),
    );
    project.write("de.xlf", &bomb);
    project
        .run(["import", "de", "de.xlf", "--overwrite"])
        .findings()
        .stdout(str![[r#"
error[not-imported]: `&lol9;` is an entity, and entities aren't expanded
  --> de.xlf:15:67
   |
15 | <trans-unit id="ref-3-privacy-1"><source>New.</source><target>Neu &lol9;</target></trans-unit>
   |                                                                   ^^^^^^
   |
   = What stands elsewhere in the file is imported.
   = Export the file anew, or repair it.

error[not-imported]: `&passwd;` is an entity, and entities aren't expanded
  --> de.xlf:16:67
   |
16 | <trans-unit id="ref-3-privacy-2"><source>New.</source><target>Neu &passwd;</target></trans-unit>
   |                                                                   ^^^^^^^^
   |
   = What stands elsewhere in the file is imported.
   = Export the file anew, or repair it.

error[not-imported]: the file ends in the middle
  --> de.xlf:18:43
   |
18 | <trans-unit id="ref-3-privacy"><source>Pri
   |                                           ^
   |
   = What stands elsewhere in the file is imported.
   = Export the file anew, or repair it.

glossator: 3 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]])
        .stderr(str![[r#"
imported 1 text (1 stale)

"#]]);
    project.write("page.xlf", "<html><body>No XLIFF</body></html>");
    project.run(["import", "de", "page.xlf"]).findings().stdout(str![[r#"
error[not-imported]: this file is no XLIFF
 --> page.xlf:1:1
  |
1 | <html><body>No XLIFF</body></html>
  | ^
  |
  = Export an XLIFF file, or name the format of this one with `--format`.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

/// What the site is made of isn't written over, however its path is spelled; any other file is.
#[test]
fn an_export_writes_over_nothing_that_is_read() {
    let project = every_status();
    project.write("glossator-notice/de.ftl", "");
    let before = project.files();
    let export = |output: &str| project.run(["export", "de", "--format", "po", "--output", output]);
    let absolute = project.path("glossator.toml");
    let absolute = absolute.to_str().unwrap();
    for output in [
        "glossator.toml",
        "./locales/../glossator.toml",
        absolute,
        GERMAN,
        LOCK,
        "locales/de/new.po",
        "locales/_glossary.toml",
        "glossator-notice/de.ftl",
        ENGLISH,
        "content/new.md",
    ] {
        let told = export(output).failure().stdout("").stderr_text();
        let wanted = format!(
            "glossator: `--output {output}` is a file that glossator reads from; name another, outside the folders of \
             pages and catalogs\n"
        );
        assert_eq!(told, wanted);
        assert!(project.files() == before, "{output}");
    }
    for output in ["de.po", "de.po", "content/de.po"] {
        export(output).clean();
        assert!(project.read(output).contains("msgid"), "{output}");
    }
}

/// Nothing else is said of files that hold nothing, and a memory that can't be used stops the command.
#[test]
fn files_of_another_format_hold_nothing() {
    let project = every_status();
    project.write("page.xlf", "# Heading\n");
    project.write("page.tmx", "# Heading\n");
    project.write("page.csv", "Heading\n");
    project.write("page.po", "Heading\n");
    for (file, message) in [
        ("page.xlf", "this file is no XLIFF"),
        ("page.tmx", "this file is no TMX"),
        ("page.csv", "this table has no columns `id` and `text`"),
        ("page.po", "this line of a PO file can't be read"),
    ] {
        let told = project.run(["import", "de", file]).stdout_text();
        assert!(told.contains(message) && !told.contains("elsewhere"), "{told}");
    }
    project.fails(
        ["export", "de", "--format", "jsonl", "--memory", "page.tmx"],
        str![[r#"
glossator: `page.tmx` is no memory that can be used: this file is no TMX

"#]],
    );
}
