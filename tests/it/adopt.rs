//! `glossator adopt`: pages that were translated by hand, and what becomes of their texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use glossator::adopt::PairEvidence;
use glossator::adopt::address::Addresses;
use glossator::adopt::page::{Adoption, Original, TextOutcome, adopt};
use glossator::config::Config;
use glossator::language::Language;
use glossator::page::Page;
use glossator::site::Site;
use glossator::site::files::Memory;
use snapbox::str;

use crate::corpus::{files, read, relative, root};
use crate::project::{Project, same};
use crate::sandbox::Sandbox;

/// The languages of this repository's own page.
const LANGUAGES: [&str; 6] = ["de", "fr", "es", "pl", "ar", "ja"];

/// A page and its translation, with the lines that belong together.
struct Pair {
    source: String,
    translated: String,
    /// Lines of both that are one text; a line of a table has several.
    truth: BTreeSet<(usize, usize)>,
}

/// What an alignment has right and wrong.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    found: usize,
    right: usize,
    wanted: usize,
    wrong_and_sure: usize,
    sure: usize,
}

impl Score {
    fn of(adoption: &Adoption, truth: &BTreeSet<(usize, usize)>) -> Self {
        let body = adoption.texts.iter().filter(|text| !text.noun.ends_with("title"));
        let mut score = Self { wanted: truth.len(), ..Self::default() };
        let mut found = BTreeSet::new();
        for text in body {
            let pair = (text.source_line, text.place.line);
            if found.insert(pair) {
                score.found += 1;
                score.right += usize::from(truth.contains(&pair));
            }
            score.sure += usize::from(text.is_sure);
            score.wrong_and_sure += usize::from(text.is_sure && !truth.contains(&pair));
        }
        score
    }

    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.right += other.right;
        self.wanted += other.wanted;
        self.sure += other.sure;
        self.wrong_and_sure += other.wrong_and_sure;
    }

    fn precision(&self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / self.wanted.max(1) as f64
    }
}

const CONFIG: &str = "[languages]\nde = {}\n[links]\nsite = \"https://www.example.org\"";

/// Adopts `translated` as the translation of `source` into `language`.
fn adopted(source: &str, translated: &str, language: &str) -> Adoption {
    adopted_in(CONFIG, source, translated, language)
}

/// The same on a site with the configuration `config`.
pub(crate) fn adopted_in(config: &str, source: &str, translated: &str, language: &str) -> Adoption {
    let files = BTreeMap::from([("content/page.md".to_owned(), source.as_bytes().to_vec())]);
    let site = Site::load(Config::parse(config).unwrap(), &Memory(files)).unwrap();
    let today = &site.pages[0];
    let language = Language::parse(language).unwrap();
    let addresses = Addresses::new(&site.config, &language, []);
    let page = Page::parse("page.md", ".", translated.to_owned(), &site.config).unwrap();
    let original = Original { page: &today.page, segments: &today.segments };
    adopt(&site, today, original, &page, &language, &addresses)
}

/// A fixture is a sequence of blocks, a line `====` before each. In a block stand the
/// English lines, a line `----`, and the translated ones. The texts of a block are
/// one another's in order where both sides have as many, else none is.
fn pair(text: &str) -> Pair {
    let mut sides = [String::new(), String::new()];
    for side in &mut sides {
        side.push_str("---\nlang: en\nref: 1\npermalink: /page/\n---\n");
    }
    let mut truth = BTreeSet::new();
    for block in text.split("====\n").skip(1) {
        let (source, translated) = block.split_once("----\n").expect("two sides");
        let lines = [source, translated].map(|side| side.trim_end_matches('\n'));
        let starts = sides.each_ref().map(|side| side.lines().count() + 2);
        let texts =
            [0, 1].map(|at| texts(lines[at]).into_iter().map(|line| line + starts[at]).collect::<Vec<_>>());
        if texts[0].len() == texts[1].len() {
            truth.extend(std::iter::zip(texts[0].clone(), texts[1].clone()));
        }
        for (side, lines) in std::iter::zip(&mut sides, lines) {
            if !lines.is_empty() {
                let _ = write!(side, "\n{lines}\n");
            }
        }
    }
    let [source, translated] = sides;
    Pair { source, translated: translated.replacen("lang: en", "lang: de", 1), truth }
}

/// The lines of a block at which texts begin, from 0.
fn texts(block: &str) -> Vec<usize> {
    let page =
        Page::parse("page.md", ".", format!("---\nref: 1\n---\n{block}\n"), &Config::parse("").unwrap())
            .unwrap();
    let runs = page.body.runs.iter().filter(|run| run.has_letters);
    runs.map(|run| page.place(&run.span).line - 4).collect()
}

/// Ten pairs with the defects of real ones; what was found of each is in `expected.txt`.
#[test]
fn pairs_with_the_defects_of_real_pages_are_aligned() {
    let mut report = String::new();
    let mut sum = Score::default();
    let paths = files(&root().join("tests/adopt"), "txt");
    let is_pair = |path: &&PathBuf| !path.ends_with("expected.txt") && !relative(path).contains("misleading");
    let paths: Vec<_> = paths.iter().filter(is_pair).collect();
    assert_eq!(paths.len(), 10);
    for path in paths {
        let name = relative(path);
        let language = name.rsplit('.').nth(1).unwrap();
        let pair = pair(&read(path));
        let adoption = adopted(&pair.source, &pair.translated, language);
        let score = Score::of(&adoption, &pair.truth);
        assert_eq!(score.wrong_and_sure, 0, "{name}: {adoption:#?}");
        if name.contains("equal") {
            assert!(
                adoption.is_one_to_one && score.right == score.wanted && score.found == score.wanted,
                "{name}"
            );
        }
        sum.add(score);
        let _ = writeln!(
            report,
            "{name}: precision {:.3}, recall {:.3}, {} of {} pairs, {} sure, one to one: {}",
            score.precision(),
            score.recall(),
            score.right,
            score.wanted,
            score.sure,
            adoption.is_one_to_one
        );
        for text in &adoption.texts {
            let mark = match text.outcome {
                TextOutcome::Taken if text.is_sure => "=",
                TextOutcome::Taken => "?",
                TextOutcome::Same => "same",
                TextOutcome::Unsafe(_) => "unsafe",
                TextOutcome::Gone => "gone",
            };
            let wrong =
                if pair.truth.contains(&(text.source_line, text.place.line)) { "" } else { "  WRONG" };
            let evidence = if text.evidence == PairEvidence::For { "+" } else { "" };
            let _ = writeln!(
                report,
                "  {:>3} {:>3} {mark}{evidence} {}{wrong}",
                text.source_line, text.place.line, text.pattern
            );
            if let TextOutcome::Unsafe(violations) = &text.outcome {
                violations
                    .iter()
                    .for_each(|violation| _ = writeln!(report, "          {}", violation.message));
            }
            text.remarks.iter().for_each(|remark| _ = writeln!(report, "          {remark}"));
        }
        for one in &adoption.source_only {
            let _ = writeln!(report, "  {:>3}   - {}", one.line, one.text);
        }
        for one in &adoption.translated_only {
            let _ = writeln!(report, "    - {:>3} {}", one.line, one.text);
        }
    }
    println!("precision {:.3}, recall {:.3}", sum.precision(), sum.recall());
    let _ = writeln!(report, "all: precision {:.3}, recall {:.3}", sum.precision(), sum.recall());
    same(report, snapbox::Data::read_from(&root().join("tests/adopt/expected.txt"), None).raw());
    assert!(sum.precision() >= 0.97 && sum.recall() >= 0.97, "{sum:?}");
}

/// Pages that look alike where they aren't: nothing of them is taken for certain that isn't so, and what is
/// certain on a page in another language, or on another page, is nothing.
#[test]
fn pages_that_look_alike_mislead_nobody() {
    let mut report = String::new();
    for path in files(&root().join("tests/adopt/misleading"), "txt") {
        let name = relative(&path);
        let language = name.rsplit('.').nth(1).unwrap();
        let pair = pair(&read(&path));
        let adoption = adopted(&pair.source, &pair.translated, language);
        let score = Score::of(&adoption, &pair.truth);
        assert_eq!(score.wrong_and_sure, 0, "{name}: {adoption:#?}");
        let _ = writeln!(report, "{}: {} sure", name.rsplit('/').next().unwrap(), score.sure);
    }
    snapbox::assert_data_eq!(
        report,
        str![[r#"
another-language.pl.txt: 0 sure
another-page.de.txt: 0 sure
flattened-and-extra.de.txt: 0 sure
joined-item.fr.txt: 0 sure
shifted.fr.txt: 0 sure
sorted-list.de.txt: 2 sure

"#]]
    );
}

#[test]
fn a_commit_that_changes_no_word_of_a_page_is_not_its_last_change() {
    let sandbox = Sandbox::new(&[
        ("glossator.toml", "[languages]\nde = {}\n"),
        ("content/terms.md", ENGLISH),
        ("de/terms.md", GERMAN),
    ]);
    sandbox.git(&["init", "-q", "-b", "main"]);
    sandbox.commit("Translated", "2024-01-01");
    sandbox.write("content/terms.md", &ENGLISH.replace("the year 2020", "the years 2020 and 2025"));
    sandbox.commit("Edited", "2024-02-01");
    let with_layout = GERMAN.replacen("---\n", "---\nlayout: page\n", 1);
    sandbox.write("de/terms.md", &with_layout);
    sandbox.commit("Layout", "2024-03-01");
    sandbox.write("de/terms.md", &with_layout.replace('\n', "\r\n"));
    sandbox.commit("Line ends", "2024-04-01");
    sandbox.write("de/legal/.keep", "");
    sandbox.git(&["mv", "de/terms.md", "de/legal/terms.md"]);
    sandbox.commit("Moved", "2024-05-01");
    let ran = sandbox.run(&["adopt", "de", "--revision", "auto"]);
    assert!(ran.code == Some(0) && ran.stdout.contains(" of 2024-01-01\n"), "{}{}", ran.stdout, ran.stderr);

    sandbox.write("de/legal/terms.md", &GERMAN.replace("kopieren", "abschreiben"));
    sandbox.commit("Reworded", "2024-06-01");
    let ran = sandbox.run(&["adopt", "de", "--revision", "auto", "--overwrite"]);
    assert!(ran.code == Some(0) && ran.stdout.contains(" of 2024-06-01\n"), "{}{}", ran.stdout, ran.stderr);
}

/// This repository's page in six languages, as `build` writes it.
fn localized() -> (Project, String) {
    let project = Project::new()
        .with("content", "content")
        .with("locales", "locales")
        .with("glossator.toml", "glossator.toml");
    project.edit("glossator.toml", "notice = \"prevails\"", "notice = \"none\"");
    project.run(["build"]).clean();
    let english = project.read("content/privacy.md");
    (project, english)
}

#[test]
fn a_localized_page_gives_back_its_catalog() {
    let (project, english) = localized();
    project.write("old.md", &english);
    for language in LANGUAGES {
        let page = project.read(&format!("localized/{language}/privacy.md"));
        project.write(&format!("old/{language}.md"), page);
        let catalog = project.read(&format!("locales/{language}/privacy.ftl"));
        project.remove(&format!("locales/{language}/privacy.ftl"));
        project.remove(&format!("locales/{language}/privacy.lock"));
        let from = format!("old/{language}.md");
        project
            .run(["adopt", language, "content/privacy.md", "--from", &from, "--english", "old.md"])
            .clean();
        let messages = |text: &str| -> Vec<String> {
            text.lines().filter(|line| line.starts_with("ref-")).map(str::to_owned).collect()
        };
        assert_eq!(
            messages(&project.read(&format!("locales/{language}/privacy.ftl"))),
            messages(&catalog),
            "{language}"
        );
    }
    project.run(["sync"]).clean();
    project.run(["sync", "--check"]).clean();
    // The lengths of these items would fit in another order, too.
    let items = (1..=6).map(|number| format!("ref-3-legal-requirements-{number}")).collect::<Vec<_>>();
    let items = items.iter().map(String::as_str);
    project.run(["accept", "pl"].into_iter().chain(items)).clean();
    project.run(["check"]).clean();
}

/// A generator of numbers, the same in every run.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// `text` with the lines of each paragraph joined, as localized pages have them.
fn on_one_line(text: &str) -> String {
    let mut joined: Vec<String> = Vec::new();
    let mut fences = 0;
    for line in text.lines() {
        fences += usize::from(line == "---");
        match joined.last_mut() {
            Some(last)
                if fences == 2
                    && !last.is_empty()
                    && last != "---"
                    && line.starts_with(char::is_alphabetic) =>
            {
                last.push(' ');
                last.push_str(line);
            }
            _ => joined.push(line.to_owned()),
        }
    }
    joined.join("\n") + "\n"
}

/// A localized page without the anchors that `build` pins, which nobody writes by hand.
pub(crate) fn without_anchors(text: &str) -> String {
    let line = |line: &str| line.split(" {#").next().unwrap_or_default().to_owned() + "\n";
    text.lines().map(line).collect()
}

/// `text` without some of the lines of its body that hold texts, and what line each was.
fn with_holes(text: &str, percent: u64, numbers: &mut Numbers) -> (String, Vec<usize>) {
    let mut kept = String::new();
    let mut origins = vec![0];
    let mut fences = 0;
    let mut number = 0;
    for line in text.lines() {
        fences += usize::from(line == "---");
        // Lines are counted from the body on: front matter differs.
        number = if fences < 2 { 0 } else { number + 1 };
        if fences >= 2 && line != "---" && !line.is_empty() && numbers.below(100) < percent {
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
        origins.push(number);
    }
    (kept, origins)
}

/// 8 % of the translated and 5 % of the English texts are missing.
#[test]
fn missing_texts_lead_no_other_astray() {
    let (project, english) = localized();
    let english = on_one_line(&english);
    let mut sum = Score::default();
    for (at, language) in LANGUAGES.into_iter().enumerate() {
        let page = without_anchors(&project.read(&format!("localized/{language}/privacy.md")));
        let mut own_sum = Score::default();
        for seed in 0..8 {
            let mut numbers = Numbers(seed * 100 + at as u64);
            let (source, source_lines) = with_holes(&english, 5, &mut numbers);
            let (own, own_lines) = with_holes(&page, 8, &mut numbers);
            let adoption = adopted(&source, &own, language);
            let truth = source_lines.iter().enumerate().skip(1).filter_map(|(line, origin)| {
                let is_text = source.lines().nth(line - 1).is_some_and(|text| !text.is_empty());
                let other = own_lines.iter().position(|own| own == origin)?;
                is_text.then_some((line, other))
            });
            let score = Score::of(&adoption, &truth.collect());
            own_sum.add(score);
        }
        println!(
            "{language}: right {:.4}, sure {} of {}, wrong and sure {}",
            own_sum.precision(),
            own_sum.sure,
            own_sum.found,
            own_sum.wrong_and_sure
        );
        sum.add(own_sum);
    }
    assert!(sum.precision() >= 0.97, "{sum:?}");
    assert_eq!(sum.wrong_and_sure, 0, "{sum:?}");
}

const ENGLISH: &str = "---\nlang: en\nref: 1\npermalink: /a/\ntitle: Terms\n---\n\n# Terms\n\nYou may copy this page.\n\n\
                       Name [the source](/source/) and the year 2020.\n";
const GERMAN: &str = "---\nlang: de\nref: 1\npermalink: /de/bedingungen/\ntitle: Bedingungen\n---\n\n# Bedingungen\n\n\
                      Ihr dürft diese Seite kopieren.\n\nNennt [die Quelle](/de/source/) und das Jahr 2020.\n";

fn translated_by_hand() -> Project {
    Project::new().config("[languages]\nde = {}\n").page("terms.md", ENGLISH).file("de/terms.md", GERMAN)
}

#[test]
fn without_the_english_of_then_everything_is_unreviewed() {
    let project = translated_by_hand();
    let before = project.files();
    project.run(["adopt", "de", "--dry-run"]).clean().stdout(str![[r#"
content/terms.md                                                de/terms.md
   5 Terms                                                    ?    5 Bedingungen
   8 Terms                                                    ?    8 Bedingungen
  10 You may copy this page.                                  ?   10 Ihr dürft diese Seite kopieren.
  12 Name [the source]({ $the-source }) and the year 2020.    ?   12 Nennt [die Quelle]({ $the-source }) und das Jahr 2020.

= the German is surely a translation of that English   ? it may be one, and would be unreviewed   ! it isn't taken

de/terms.md is content/terms.md by its key
  would take 4 texts: 4 unreviewed
  readers know it at /de/bedingungen/; `build` writes it for /de/a/; to keep it, add /bedingungen/ to `redirect_from` in content/terms.md

would take 4 texts: 4 unreviewed from 1 page
Online today are the translated pages themselves; they stay as they are until you delete them.
`build` shows the English in the place of unreviewed texts. To keep them online, write in glossator.toml:
[publish]
unreviewed = "translation"
To do: glossator status --language de

"#]]);
    assert_eq!(project.files(), before);
    project.run(["adopt", "de"]).clean().stdout(str![[r#"
de/terms.md is content/terms.md by its key
  took 4 texts: 4 unreviewed
  readers know it at /de/bedingungen/; `build` writes it for /de/a/; to keep it, add /bedingungen/ to `redirect_from` in content/terms.md

took 4 texts: 4 unreviewed from 1 page
Online today are the translated pages themselves; they stay as they are until you delete them.
`build` shows the English in the place of unreviewed texts. To keep them online, write in glossator.toml:
[publish]
unreviewed = "translation"
To do: glossator status --language de

"#]]);
    assert_eq!(project.read("de/terms.md"), GERMAN);
    project.sync();
    project.run(["status", "--format", "markdown"]).clean().stdout(str![[r#"
| page | language | stage | current | stale | missing | unreviewed | refused | shown | state |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| content/terms.md | de | published | 0 | 0 | 0 | 4 | 0 | 0 % | withheld |

"#]]);
    // A second time there is nothing new.
    let before = project.files();
    project.run(["adopt", "de"]).clean();
    assert_eq!(project.files(), before);
}

#[test]
fn what_cannot_be_adopted_is_said() {
    let project = translated_by_hand();
    project.write("image.md", [0xFF, 0xFE, b'x']);
    project.write("french.md", "---\nlang: fr\nref: 1\n---\n\nTexte.\n");
    for (arguments, message) in [
        (&["adopt", "fr"][..], "no language is called `fr`"),
        (&["adopt", "de", "nothing.md"], "no page is called `nothing.md`"),
        (&["adopt", "de", "--from", "nowhere"], "there is no `nowhere`"),
        (&["adopt", "de", "--from", "image.md"], "`image.md` is left out: it isn't UTF-8"),
        (&["adopt", "de", "terms.md", "--from", "french.md"], "no page is called"),
        (&["adopt", "de", "1", "--from", "french.md"], "it says that its language is `fr`"),
        (&["adopt", "de", "--english", "image.md"], "`image.md` isn't UTF-8"),
        (&["adopt", "de", "--revision", "v1"], "isn't in a git repository"),
    ] {
        let stderr = project.run(arguments).failure().stderr_text();
        assert!(stderr.contains(message), "{arguments:?}: {stderr}");
    }
    assert!(!project.exists("locales"));
}

#[test]
fn an_old_page_with_the_address_of_a_localized_one_is_found() {
    let project = translated_by_hand();
    project.edit("de/terms.md", "/de/bedingungen/", "/de/a/");
    project.run(["adopt", "de", "--english", "content/terms.md"]).clean();
    project.sync();
    let report = project.run(["check"]).findings().stdout_text();
    assert!(
        report.contains("error[duplicate-permalink]") && report.contains("--> de/terms.md:4"),
        "{report}"
    );
    project.remove("de/terms.md");
    project.run(["check"]).clean();
}

/// In every layout in which such a page stands among the site's own.
#[test]
fn an_old_page_at_the_address_of_its_path_is_found() {
    let by_name = "[custom]\npath = \"{stem}.{language}.{extension}\"\n";
    for (profile, custom, old) in [
        ("mkdocs", "", "content/our/team.de.md"),
        ("hugo", by_name, "content/our/team.de.md"),
        ("hugo", "", "content/de/our/team.md"),
        ("starlight", "", "content/de/our/team.md"),
        ("vitepress", "", "content/de/our/team.md"),
        ("mdbook", "", "content/de/our/team.md"),
        ("eleventy", "", "content/de/our/team.md"),
    ] {
        let config = format!(
            "profile = \"{profile}\"\npage-key = \"path\"\ncontent = \"content\"\noutput = \"localized\"\n\
             [languages]\nde = {{}}\n[publish]\nnotice = \"none\"\nminimum = 0\n{custom}"
        );
        let page = |text: &str| format!("---\ntitle: Team\n---\n\n# {text}\n");
        let project = Project::new().config(&config).page("our/team.md", &page("Our team"));
        project.write(old, page("Unsere Mannschaft"));
        project.run(["adopt", "de", "--english", "content/our/team.md"]).clean();
        project.sync();
        let report = project.run(["check"]).stdout_text();
        assert!(
            report.contains("[duplicate-permalink]") && report.contains(&format!("--> {old}:1")),
            "{profile} {custom}: {report}"
        );
        project.remove(old);
        let report = project.run(["check"]).stdout_text();
        assert!(!report.contains("duplicate-permalink"), "{profile} {custom}: {report}");
    }
}

/// The English page was moved and edited after its translation was made.
#[test]
fn the_english_of_then_is_found_in_git() {
    let sandbox = Sandbox::new(&[
        ("glossator.toml", "[languages]\nde = {}\n"),
        ("content/old.md", ENGLISH),
        ("de/terms.md", GERMAN),
    ]);
    sandbox.git(&["init", "-q", "-b", "main"]);
    sandbox.commit("Translated", "2024-01-01");
    sandbox.git(&["mv", "content/old.md", "content/terms.md"]);
    sandbox.write("content/terms.md", &ENGLISH.replace("the year 2020", "the years 2020 and 2025"));
    sandbox.commit("Edited", "2024-02-01");
    let clone = Sandbox::new(&[]);
    let origin = format!("file://{}", sandbox.folder().display());
    assert_eq!(clone.git(&["clone", "-q", "--depth", "1", &origin, "."]).code, Some(0));

    for revision in ["auto", "HEAD~1", "main^"] {
        let ran = sandbox.run(&["adopt", "de", "--revision", revision, "--overwrite"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(
            ran.stdout.contains("by its key, translated from ") && ran.stdout.contains(" of 2024-01-01\n")
        );
        assert_eq!(sandbox.run(&["sync"]).code, Some(0));
        let status = sandbox.run(&["status"]).stdout;
        assert!(
            status.contains("content/terms.md  de        published        3      1        0 "),
            "{status}"
        );
    }
    let catalog = sandbox.read("locales/de/terms.ftl");
    assert!(
        catalog.contains(
            "# change: Name [the source]({ $the-source }) and the [-year 2020.-]{+years 2020 and 2025.+}\n"
        ),
        "{catalog}"
    );
    let ran = sandbox.run(&["adopt", "de", "--revision", "HEAD~7"]);
    assert_eq!(
        (ran.code, ran.stderr.contains("git has no single commit that `HEAD~7` names\n")),
        (Some(2), true)
    );
    // An edit that isn't committed was made from nobody knows what.
    sandbox.write("de/terms.md", &GERMAN.replace("kopieren", "abschreiben"));
    let ran = sandbox.run(&["adopt", "de", "--revision", "auto"]);
    assert!(
        ran.stdout.contains("from an unknown English: git doesn't have it as it is: commit it first\n"),
        "{}",
        ran.stdout
    );

    let ran = clone.run(&["adopt", "de", "--revision", "HEAD~1"]);
    assert!(
        ran.code == Some(2) && ran.stderr.ends_with("this clone is shallow: git fetch --unshallow\n"),
        "{}",
        ran.stderr
    );
    let ran = clone.run(&["adopt", "de", "--revision", "auto"]);
    assert_eq!(ran.code, Some(0));
    assert!(
        ran.stdout.contains("last changed before this shallow clone begins: git fetch --unshallow\n"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("took 3 texts: 3 unreviewed"), "{}", ran.stdout);
}

/// A page whose German was adopted, in a language that is published with every text.
fn adopted_project() -> Project {
    let project = translated_by_hand().config(
        "[languages]\nde = {}\n[publish]\nunreviewed = \"translation\"\nminimum = 0\nnotice = \"none\"\n",
    );
    project.run(["adopt", "de"]).clean();
    project.sync();
    project
}

fn heading_of(project: &Project) -> String {
    project.run(["build"]).clean();
    let page = project.read("localized/de/terms.md");
    page.lines()
        .find(|line| line.starts_with("# <") || line.starts_with("# B"))
        .expect("a heading")
        .to_owned()
}

#[test]
fn links_to_the_anchors_of_old_pages_still_lead_there() {
    let project = adopted_project();
    let catalog = "locales/de/terms.ftl";
    let comment = "# en: Terms\n# anchor: bedingungen\nref-1-terms = Bedingungen\n";
    assert!(project.read(catalog).contains(comment), "{}", project.read(catalog));
    assert_eq!(heading_of(&project), "# <a id=\"bedingungen\"></a>Bedingungen {#terms}");
    project.run(["check"]);
    // It is the heading's, whatever the text is.
    project.edit(catalog, "ref-1-terms = Bedingungen", "ref-1-terms = Regeln");
    project.sync();
    project.run(["sync", "--check"]).clean();
    assert_eq!(heading_of(&project), "# <a id=\"bedingungen\"></a>Regeln {#terms}");
    project.edit("content/terms.md", "# Terms", "# Terms and rules");
    project.sync();
    let heading = heading_of(&project);
    let english =
        "# <a id=\"bedingungen\"></a><span lang=\"en\" dir=\"ltr\">Terms and rules</span> {#terms-and-rules}";
    assert_eq!(heading, english);
    // Whoever takes the comment away takes the anchor away.
    project.edit(catalog, "# anchor: bedingungen\n", "");
    project.sync();
    assert!(!heading_of(&project).contains("<a id"), "{}", heading_of(&project));
}

#[test]
fn an_anchor_is_nothing_but_an_anchor() {
    let project = adopted_project();
    let catalog = "locales/de/terms.ftl";
    let long = format!("# anchor: {}", "x".repeat(101));
    for (named, written) in [
        ("# anchor: \"><script>x</script>", ""),
        ("# anchor: a b", ""),
        ("# anchor: {{ site.x }}", ""),
        ("# anchor: a\"onclick=\"x", ""),
        ("# anchor:", ""),
        ("# anchor: terms", ""),
        (long.as_str(), ""),
        (
            "# anchor: über-uns\n# anchor: über-uns\n# anchor: 規約",
            "<a id=\"über-uns\"></a><a id=\"規約\"></a>",
        ),
    ] {
        let with = project.read(catalog).replace("# anchor: bedingungen", named);
        let before = project.read(catalog);
        project.write(catalog, with);
        assert_eq!(heading_of(&project), format!("# {written}Bedingungen {{#terms}}"), "{named}");
        project.write(catalog, before);
    }
}

#[test]
fn an_anchor_is_there_once() {
    let page = ENGLISH.replace("You may", "## Bedingungen\n\nYou may");
    let german = GERMAN.replace("Ihr dürft", "## Regeln\n\nIhr dürft");
    let project = Project::new()
        .config("[languages]\nde = {}\n[publish]\nunreviewed = \"translation\"\nminimum = 0\n")
        .page("terms.md", &page)
        .file("de/terms.md", german);
    project.run(["adopt", "de"]).clean();
    project.sync();
    project.run(["build"]).clean();
    let localized = project.read("localized/de/terms.md");
    assert!(localized.contains("\n# Bedingungen {#terms}\n"), "the id is another heading's:\n{localized}");
    assert!(localized.contains("\n## <a id=\"regeln\"></a>Regeln {#bedingungen}\n"), "{localized}");
}

/// Where a generator's pages take tags, former anchors are theirs, too.
#[test]
fn every_generator_s_pages_keep_former_anchors() {
    let mut headings = String::new();
    for profile in ["jekyll", "eleventy", "hugo", "docusaurus", "starlight", "vitepress", "mkdocs", "mdbook"]
    {
        let project = Project::new()
            .config(&format!(
                "profile = \"{profile}\"\npage-key = \"path\"\ncontent = \"content\"\noutput = \"localized\"\n\
                 [languages]\nde = {{}}\n[publish]\nnotice = \"none\"\n"
            ))
            .page("team.md", "---\ntitle: Team\n---\n\n# Our team\n\n## Kitchen\n");
        project.sync();
        let catalog = "locales/de/team.ftl";
        for (id, text) in [
            ("ref-team-title", "Mannschaft"),
            ("ref-team-our-team", "Unsere Mannschaft"),
            ("ref-team-kitchen", "Küche"),
        ] {
            project.translate(catalog, id, text);
        }
        let former = "# anchor: wir\nref-team-our-team =";
        project.edit(catalog, "ref-team-our-team =", former);
        project.sync();
        project.run(["build"]).clean();
        let files = project.files();
        let written = files.iter().find(|(path, _)| path.starts_with("localized/") && path.ends_with(".md"));
        let text = String::from_utf8_lossy(written.unwrap_or_else(|| panic!("{profile}")).1).into_owned();
        let heading = text.lines().find(|line| line.starts_with("# ") && line.contains("Mannschaft"));
        let _ = writeln!(headings, "{profile}: {}", heading.unwrap_or(&text));
    }
    same(
        headings,
        str![[r#"
jekyll: # <a id="wir"></a>Unsere Mannschaft {#our-team}
eleventy: # Unsere Mannschaft
hugo: # Unsere Mannschaft {#our-team}
docusaurus: # <a id="wir"></a>Unsere Mannschaft {/* #our-team */}
starlight: # <a id="our-team"></a><a id="wir"></a>Unsere Mannschaft
vitepress: # <a id="wir"></a>Unsere Mannschaft {#our-team}
mkdocs: # <a id="our-team"></a><a id="wir"></a>Unsere Mannschaft
mdbook: # <a id="wir"></a>Unsere Mannschaft {#our-team}

"#]],
    );
}

/// Of two pages with one `ref`, that is the translation whose path and address say so, too.
#[test]
fn of_two_pages_with_one_key_the_one_in_its_place_is_taken() {
    let project = translated_by_hand();
    project.write(
        "archive/terms.md",
        GERMAN.replace("/de/bedingungen/", "/alt/").replace("Ihr dürft", "Sie dürfen"),
    );
    let told = project.run(["adopt", "de", "--english", "content/terms.md"]).clean().stdout_text();
    assert!(told.starts_with("de/terms.md is content/terms.md by its key"), "{told}");
    assert!(told.contains("archive/terms.md"), "{told}");
    assert!(project.read("locales/de/terms.ftl").contains("Ihr dürft"));
}

/// Each thing is said once, and a link that has no counterpart is shown as it was written.
#[test]
fn what_a_text_has_lost_is_said_once() {
    let project = translated_by_hand();
    project.edit(
        "content/terms.md",
        "Name [the source](/source/) and the year 2020.",
        "Read [our policy](/policy/), [our terms](/terms/) and [our rules](/rules/) of 2020-03-01.",
    );
    project.edit(
        "de/terms.md",
        "Nennt [die Quelle](/de/source/) und das Jahr 2020.",
        "Lest [die Datenschutzerklärung](/de/datenschutz/).",
    );
    let told = project.run(["adopt", "de", "--english", "content/terms.md"]).clean().stdout_text();
    let line = told.lines().find(|line| line.contains("not taken")).unwrap_or_default();
    assert_eq!(
        line,
        "  de/terms.md:12 (content/terms.md:12): not taken: the German text has lost a link (3 times); the German text has \
         lost the date 2020-03-01: “Lest [die Datenschutzerklärung](/de/datenschutz/).”"
    );
}

/// In digits of their scripts, too.
#[test]
fn a_date_in_the_digits_of_its_script_is_one() {
    for (language, text) in [
        ("ar", "منذ ١ مارس ٢٠٢٤ نحن هنا."),
        ("fa", "از ۱ مارس ۲۰۲۴ اینجا هستیم."),
        ("ja", "２０２４年３月１日から。"),
    ] {
        let page = |text: &str| format!("---\nlang: en\nref: 1\npermalink: /page/\n---\n\n{text}\n");
        let adoption = adopted(&page("Since 2024-03-01 we are here."), &page(text), language);
        let [only] = adoption.texts.as_slice() else { panic!("{language}: {:?}", adoption.texts) };
        assert!(matches!(only.outcome, TextOutcome::Taken), "{language}: {:?}", only.outcome);
        assert!(only.pattern.to_string().contains("{ DATETIME($date"), "{language}: {}", only.pattern);
    }
}
