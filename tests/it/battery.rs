//! The battery: hostile and innocent translations as data, `tests/battery/`,
//! each on a page of its own. The oracle needs no expected text: what was
//! refused is in no written byte, every page keeps the English structure, and
//! what is innocent is shown as it was written.
//!
//! With `BATTERY=folder` the built site stays there, for real kramdown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use pulldown_cmark::{Options, Parser, html};
use serde_json::Value;

use crate::project::{Project, repository};

/// Names and terms that the cases use.
const CONFIG: &str = "\
[front-matter]
translate = [\"title\"]

[publish]
minimum = 0
notice = \"none\"
unreviewed = \"translation\"

[copies]
same = [\"Qubes OS\", \"GitHub\"]
";

fn terms() -> String {
    let deep = format!("{}x{}", "{ ".repeat(500), " }".repeat(500));
    let long = "{ \"x\" }".repeat(300);
    format!(
        "-cycle-a = {{ -cycle-b }}\n-cycle-b = {{ -cycle-a }}\n-deep = {deep}\n-long = {long}\n\
         -script = <script>alert(1)</script>\n-liquid = {{\"{{{{\"}} site.x {{\"}}}}\"}}\n\
         -link = [x](https://evil.example/y)\n-message = {{ other }}\nother = böse\n-bidi = a\u{202e}b\n\
         -number = 4711\n-lines = gute\n    Daten\n-break = gute{{ \"\\u000A\" }}Daten\n-chosen = {{ $x ->\n    [one] evil\n   *[other] böse\n }}\n"
    )
}

/// The files of cases that hold for one dialect, and the profiles that read it.
const OF_DIALECTS: [(&str, &str); 10] = [
    ("mdx", "docusaurus"),
    ("directives", "starlight"),
    ("vitepress", "vitepress"),
    ("mkdocs", "mkdocs"),
    ("hugo", "hugo"),
    ("mdbook", "mdbook"),
    ("eleventy", "eleventy"),
    ("nunjucks", "eleventy-nunjucks"),
    ("math", "docusaurus-math"),
    ("math", "mkdocs-math"),
];

/// The fewest cases of each.
const FEWEST: usize = 20;

#[derive(Debug)]
struct Case {
    file: String,
    english: String,
    language: String,
    text: String,
    /// The findings, sorted; none for a text that is right.
    codes: String,
}

impl Case {
    fn is_innocent(&self) -> bool {
        self.file == "innocent"
    }

    /// Whether it is about what a renderer makes of it, in a language of each kind of script.
    fn is_about_marks(&self) -> bool {
        let others = ["facts", "addresses", "characters", "fluent", "front-matter"];
        let scripts = ["de", "ja", "ar", "zh-Hans"];
        self.is_of_all_dialects()
            && !others.contains(&self.file.as_str())
            && scripts.contains(&self.language.as_str())
    }

    fn is_of_all_dialects(&self) -> bool {
        self.file != "commonmark" && OF_DIALECTS.iter().all(|(file, _)| self.file != *file)
    }

    /// Whether readers have to see it as it was written.
    fn is_fine(&self) -> bool {
        matches!(self.codes.as_str(), "" | "visible-mark")
    }
}

fn cases() -> Vec<Case> {
    let mut files: Vec<_> =
        fs::read_dir(repository("tests/battery")).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "txt")) {
        for block in fs::read_to_string(path).unwrap().split("\n\n").filter(|block| !block.trim().is_empty())
        {
            let lines: Vec<(&str, &str)> =
                block.trim_matches('\n').split('\n').map(|l| l.split_once(": ").unwrap()).collect();
            let [("en", english), (language, text), ("is", codes)] = lines.as_slice() else {
                panic!("{block}")
            };
            cases.push(Case {
                file: path.file_stem().unwrap().to_string_lossy().into_owned(),
                english: unescaped(english),
                language: (*language).to_owned(),
                text: unescaped(text),
                codes: if *codes == "-" { String::new() } else { (*codes).to_owned() },
            });
        }
    }
    cases
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let (character, length) = if after.starts_with('n') {
            ('\n', 1)
        } else if after.starts_with('\\') {
            ('\\', 1)
        } else if let Some(end) = after.strip_prefix("u{").and_then(|inner| inner.find('}')) {
            (code_point(&after[2..2 + end]), end + 3)
        } else if after.starts_with('u') {
            (code_point(&after[1..5]), 5)
        } else {
            ('\\', 0)
        };
        plain.push(character);
        rest = &after[length..];
    }
    plain + rest
}

fn code_point(hex: &str) -> char {
    char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap()
}

/// The site of all cases, built, and its findings by page.
struct Battery {
    cases: Vec<Case>,
    project: Project,
    findings: BTreeMap<String, Vec<(String, String, String)>>,
    is_kramdown_s: bool,
    /// The first segment of each page; none where the dialect can't read it.
    ids: Vec<Option<String>>,
}

fn page(number: usize, case: &Case) -> String {
    let (title, body) = match case.english.strip_prefix("title: ") {
        Some(title) => (title, "1"),
        None => ("1", case.english.as_str()),
    };
    format!("---\nlang: en\nref: {number}\npermalink: /p{number}/\ntitle: \"{title}\"\n---\n\n{body}\n")
}

impl Battery {
    /// One site for each language: a page is looked at in all that it has.
    fn all() -> Vec<Self> {
        Self::of(Case::is_of_all_dialects, "")
    }

    /// What only the renderer of this profile runs or reads, which has a file of its own; and
    /// where `others` are wanted, what holds for all.
    fn in_profile(profile: &str, file: &str, others: bool) -> Vec<Self> {
        let (profile, markdown) = match profile.split_once('-') {
            Some((profile, "math")) => (profile, "custom.math = true\n".to_owned()),
            Some((profile, markdown)) => (profile, format!("custom.markdown = \"{markdown}\"\n")),
            None => (profile, String::new()),
        };
        let config =
            format!("profile = \"{profile}\"\ncustom.path = \"{{language}}/{{path}}\"\n{markdown}\n");
        Self::of(|case| case.file == file || others && case.is_about_marks(), &config)
    }

    /// Of marks that lie in each other, renderers of `CommonMark` make the same.
    fn in_commonmark() -> Vec<Self> {
        let is_in = |case: &Case| matches!(case.file.as_str(), "nesting" | "commonmark");
        Self::of(is_in, "profile = \"custom\"\ncustom.markdown = \"commonmark\"\n\n")
    }

    fn of(is_in: impl Fn(&Case) -> bool, profile: &str) -> Vec<Self> {
        let mut by_language: BTreeMap<String, Vec<Case>> = BTreeMap::new();
        for case in cases().into_iter().filter(is_in) {
            by_language.entry(case.language.clone()).or_default().push(case);
        }
        by_language.into_iter().map(|(language, cases)| Self::new(&language, cases, profile)).collect()
    }

    fn new(language: &str, cases: Vec<Case>, profile: &str) -> Self {
        let mut project = Project::new().config(&format!(
            "{profile}{CONFIG}
[languages]
{language} = {{}}
"
        ));
        for (number, case) in cases.iter().enumerate() {
            project = project.page(&format!("p{number}.md"), &page(number, case));
        }
        project.write(&format!("locales/{language}/_terms.ftl"), terms());
        project.sync();
        let mut ids = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let reference = project.read(&format!("locales/en/p{number}.ftl"));
            let entry = reference.lines().find(|line| line.starts_with("ref-"));
            let id = entry.and_then(|entry| entry.split(' ').next()).map(str::to_owned);
            if let Some(id) = &id {
                let catalog = format!("locales/{}/p{number}.ftl", case.language);
                project.write(&catalog, format!("{id} = {}\n", case.text));
            }
            ids.push(id);
        }
        project.sync();
        let report = project.run(["check", "--format", "json"]).stdout_text();
        let report: Value = serde_json::from_str(&report).unwrap();
        let mut findings: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for finding in report["findings"].as_array().unwrap() {
            let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            let debt = text("kind") == "debt";
            if !debt && !finding["languages"].as_array().is_some_and(Vec::is_empty) {
                findings.entry(text("page")).or_default().push((
                    text("code"),
                    text("level"),
                    text("message"),
                ));
            }
        }
        assert_ne!(project.run(["build", "--output", "localized"]).code(), 2);
        Self { cases, project, findings, is_kramdown_s: profile.is_empty(), ids }
    }

    fn findings(&self, number: usize) -> &[(String, String, String)] {
        self.findings.get(&format!("content/p{number}.md")).map_or(&[], Vec::as_slice)
    }

    fn is_refused(&self, number: usize) -> bool {
        self.findings(number).iter().any(|(_, level, _)| level == "error" || level == "deny")
    }

    fn output(&self, number: usize) -> String {
        let language = &self.cases[number].language;
        // Hugo and Starlight have languages in lower case.
        let path = |language: &str| format!("localized/{language}/p{number}.md");
        let (as_it_is, lower_case) = (path(language), path(&language.to_ascii_lowercase()));
        self.project.read(if self.project.path(&as_it_is).exists() { &as_it_is } else { &lower_case })
    }
}

/// What is wrong with one case.
fn wrong(battery: &Battery, number: usize) -> Result<(), String> {
    let case = &battery.cases[number];
    let found = battery.findings(number);
    let codes: BTreeSet<&str> = found.iter().map(|(code, _, _)| code.as_str()).collect();
    let codes = codes.into_iter().collect::<Vec<_>>().join(" ");
    let is_refused = battery.is_refused(number);
    if codes != case.codes {
        return Err(format!("found {found:?}"));
    }
    let written = battery.output(number);
    let english = page(number, case);
    if is_refused {
        let pieces = case.text.split(['{', '}', '"']).map(str::trim);
        for piece in pieces.filter(|piece| piece.chars().count() > 3 && !piece.starts_with('$')) {
            if !english.contains(piece) && written.contains(piece) {
                return Err(format!("`{piece}` was written:\n{written}"));
            }
        }
    }
    let (wanted, shown) = (structure(body(&english)), structure(body(&written)));
    if wanted != shown {
        return Err(format!("another structure:\n{wanted:?}\n{shown:?}\n{written}"));
    }
    // What kramdown takes for HTML is looked at by kramdown.
    if case.is_fine() && !case.english.starts_with("title: ") && !case.english.starts_with('<') {
        let plain = plain(case);
        let visible = visible(body(&written));
        if !plain.split('\0').all(|piece| visible.contains(piece.trim())) {
            return Err(format!("not shown as written:\n{plain}\n{visible}"));
        }
    }
    Ok(())
}

fn body(page: &str) -> &str {
    page.splitn(3, "---\n").nth(2).unwrap()
}

fn rendered(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut rendered = String::new();
    html::push_html(&mut rendered, Parser::new_ext(markdown, options));
    rendered
}

/// The tags in order, without those that only emphasize and what glossator
/// adds: marks of English parts and headings' ids. Inline tags are sorted.
fn structure(markdown: &str) -> Vec<String> {
    let html = rendered(markdown);
    let mut tags: Vec<String> = Vec::new();
    for (at, _) in html.match_indices('<') {
        let tag = &html[at..=at + html[at..].find('>').unwrap_or(html.len() - at - 1)];
        let name: String =
            tag.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
        let own = tag.starts_with("<span lang=\"en\"") || tag == "</span>" || tag.starts_with("<a id=");
        if own || matches!(name.as_str(), "em" | "strong" | "") {
            continue;
        }
        let tag = without_texts(tag);
        let is_heading = name.len() == 2 && name.starts_with('h') && name != "hr";
        tags.push(if is_heading && !tag.starts_with("</") { format!("<{name}>") } else { tag });
    }
    if markdown.contains("<a id=") {
        let at = tags.iter().position(|tag| tag == "</a>").unwrap();
        tags.remove(at);
    }
    if !html.contains("<td") {
        tags.sort();
    }
    tags.retain(|tag| tag != "</span>");
    tags
}

/// A tag without the texts in it.
fn without_texts(tag: &str) -> String {
    let mut tag = tag.to_owned();
    for name in ["alt", "title", "placeholder", "aria-label"] {
        let Some(start) = tag.find(&format!("{name}=\"")).map(|at| at + name.len() + 2) else { continue };
        let end = start + tag[start..].find('"').unwrap_or_default();
        tag.replace_range(start..end, "");
    }
    tag
}

/// The text that readers see, that of images last.
fn visible(markdown: &str) -> String {
    let html = rendered(markdown);
    let mut text = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            character if !in_tag => text.push(character),
            _ => {}
        }
    }
    for (_, rest) in html.match_indices("alt=\"").map(|(at, _)| html.split_at(at + 5)) {
        text.extend(rest.split('"').next());
    }
    text.replace('\u{2060}', "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What a translator wrote, without marks of emphasis and links and without
/// the tags of the English; `\0` stands for each of them and each placeable.
fn plain(case: &Case) -> String {
    let mut text = case.text.clone();
    if case.english.starts_with('<') {
        for tag in ["<b>", "</b>"] {
            text = text.replace(tag, "\0");
        }
        return without_references(&text);
    }
    // The marks that the English has, too.
    let tags = case
        .english
        .match_indices('<')
        .filter_map(|(at, _)| Some(&case.english[at..=at + case.english[at..].find('>')?]));
    for tag in tags {
        text = text.replace(tag, "\0");
    }
    if case.english.contains('*') {
        text = text.replace('*', "\0");
    }
    let text = text.replace("&#35;", "#");
    let mut plain = text.replace("{\"{\"}", "\u{1}").replace("{\"}\"}", "\u{2}");
    while let Some(start) = plain.find('{') {
        let end = start + plain[start..].find('}').unwrap();
        plain.replace_range(start..=end, "\0");
    }
    let plain = plain.replace('\u{1}', "{").replace('\u{2}', "}").replace("**", "\0");
    let mut plain = plain.replace("](\0)", "\0").replace("![", "\0");
    if plain.matches('`').count().is_multiple_of(2) {
        plain = plain.replace('`', "\0");
    }
    let plain = without_escapes(&plain);
    without_references(&if plain.contains('\0') { plain.replace('[', "\0") } else { plain })
}

fn without_references(text: &str) -> String {
    let references = [
        ("&lt;", "<"),
        ("&#60;", "<"),
        ("&gt;", ">"),
        ("&#62;", ">"),
        ("&quot;", "\""),
        ("&num;", "#"),
        ("&lbrack;", "["),
        ("&rbrack;", "]"),
        ("&lowbar;", "_"),
        ("&ast;", "*"),
        ("&bsol;", "\\"),
        ("&#92;", "\\"),
        ("&amp;", "&"),
    ];
    references.iter().fold(text.to_owned(), |text, (reference, character)| text.replace(reference, character))
}

/// A backslash before a mark says that it is text.
fn without_escapes(text: &str) -> String {
    let mut plain = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = characters.next_if(|next| character == '\\' && next.is_ascii_punctuation());
        plain.push(escaped.unwrap_or(character));
    }
    plain
}

#[test]
fn no_translation_changes_more_than_words() {
    let batteries = Battery::all();
    let cases = || batteries.iter().flat_map(|battery| &battery.cases);
    let innocent = cases().filter(|case| case.is_innocent()).count();
    assert!(innocent >= 80 && cases().count() - innocent >= 320, "the battery has lost cases");
    if let Some(folder) = std::env::var_os("BATTERY") {
        batteries.iter().for_each(|battery| keep(battery, &repository(&folder.to_string_lossy())));
    }
    are_right(&batteries);
}

#[test]
fn nor_does_one_in_commonmark() {
    are_right(&Battery::in_commonmark());
}

/// Real renderers get what holds for all dialects in each of them, too.
#[test]
fn nor_does_one_in_any_other_dialect() {
    let folder = std::env::var("BATTERY").ok();
    let mut all = Vec::new();
    for (file, profile) in OF_DIALECTS {
        let batteries = Battery::in_profile(profile, file, false);
        let count: usize = batteries.iter().map(|battery| battery.cases.len()).sum();
        assert!(count >= FEWEST, "{file} has {count} cases");
        all.extend(batteries);
        if let Some(folder) = &folder {
            let folder = repository(&format!("{folder}-{profile}"));
            // What holds for all is rendered without formulas.
            for battery in Battery::in_profile(profile, file, file != "math") {
                keep(&battery, &folder);
            }
        }
    }
    are_right(&all);
}

/// Reports all cases that are wrong.
#[track_caller]
fn are_right(batteries: &[Battery]) {
    let mut report = String::new();
    let mut failed = 0;
    for battery in batteries {
        for number in 0..battery.cases.len() {
            if let Err(error) = wrong(battery, number) {
                let Case { file, english, language, text, codes } = &battery.cases[number];
                failed += 1;
                let id = battery.ids[number].as_deref().unwrap_or("no segment");
                let _ = writeln!(
                    report,
                    "{file}, {id}: {english:?}\n  {language}: {text:?}\n  wanted {codes:?}; {error}"
                );
            }
        }
    }
    assert!(failed == 0, "{failed} cases are wrong:\n{report}");
}

/// Writes the English and the localized page of each case, with the text that readers
/// are to see.
fn keep(battery: &Battery, folder: &std::path::Path) {
    fs::create_dir_all(folder).unwrap();
    let is_read = |number: &usize| battery.ids[*number].is_some();
    for (number, case) in battery.cases.iter().enumerate().filter(|(number, _)| is_read(number)) {
        let name = format!("{}-{number}", case.language);
        fs::write(folder.join(format!("{name}.en.md")), page(number, case)).unwrap();
        fs::write(folder.join(format!("{name}.xx.md")), battery.output(number)).unwrap();
        let is_shown = case.is_fine() && !battery.is_refused(number);
        let is_title = case.english.starts_with("title: ");
        // What is HTML to kramdown may be Markdown to others, and each has its own idea of an image's text.
        let is_alike = !case.english.starts_with('<') && !case.english.contains("![");
        if is_shown && (is_title || battery.is_kramdown_s || is_alike) {
            let kind = if is_title { "title" } else { "txt" };
            fs::write(folder.join(format!("{name}.{kind}")), plain(case)).unwrap();
        }
    }
}
