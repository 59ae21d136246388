//! A build or check that takes over what an earlier one has found out: whatever has
//! changed since, it writes and says what one does that looks at everything.

use rayon::prelude::*;

use crate::project::{Project, Run};

const CONFIG: &str = "\
[languages]
de = {}
fr = {}
es = { stage = \"best-effort\" }
it = { stage = \"draft\" }

[publish]
minimum = 60
hreflang = \"_includes/hreflang.html\"

[links]
site = \"https://www.example.org\"
";
const FIRST: &str = "\
---
lang: en
permalink: /first/
ref: 1
title: First page
---

# The first page

We collect [what you say](/second/) and nothing else.

See [the other page](../second/#its-heading), since 2020-01-02.
";
const SECOND: &str = "\
---
lang: en
permalink: /second/
redirect_from: /old/
ref: 2
title: Second page
---

# Its heading

Nothing here is of interest to you.
";

/// A site of two pages, with `more` in its configuration: German is whole, French lacks a text,
/// Spanish has one page, which is withheld, Italian is a draft.
fn site_with(more: &str) -> Project {
    let site = Project::new()
        .config(&format!("{CONFIG}{more}"))
        .page("first.md", FIRST)
        .page("second.md", SECOND)
        .file("_data/en/menu.yml", "- text: Read the rules\n")
        .file("locales/de/_terms.ftl", "-name = Beispiel\n");
    site.sync();
    for (language, page, id, text) in [
        ("de", "first", "ref-1-title", "Erste Seite"),
        ("de", "first", "ref-1-the-first-page", "Die erste Seite"),
        (
            "de",
            "first",
            "ref-1-the-first-page-1",
            "Wir von { -name } erheben, [was Sie sagen]({ $what-you-say }), und sonst nichts.",
        ),
        (
            "de",
            "first",
            "ref-1-the-first-page-2",
            "Siehe [die andere Seite]({ $the-other-page }), seit { $date }.",
        ),
        ("de", "second", "ref-2-title", "Zweite Seite"),
        ("de", "second", "ref-2-its-heading", "Deren Titel"),
        ("de", "second", "ref-2-its-heading-1", "Hier steht nichts, was Sie interessiert."),
        ("fr", "first", "ref-1-title", "Première page"),
        ("fr", "first", "ref-1-the-first-page", "La première page"),
        (
            "fr",
            "first",
            "ref-1-the-first-page-1",
            "Nous collectons [ce que vous dites]({ $what-you-say }), et rien d’autre.",
        ),
        ("fr", "second", "ref-2-title", "Deuxième page"),
        ("fr", "second", "ref-2-its-heading", "Son titre"),
        ("fr", "second", "ref-2-its-heading-1", "Rien ici ne vous intéresse."),
        ("es", "second", "ref-2-title", "Segunda página"),
        ("it", "second", "ref-2-title", "Seconda pagina"),
        ("it", "second", "ref-2-its-heading", "Il suo titolo"),
        ("it", "second", "ref-2-its-heading-1", "Qui non c’è niente che vi interessi."),
    ] {
        site.translate(&format!("locales/{language}/{page}.ftl"), id, text);
    }
    site.sync();
    site
}

/// The same with a data file, which nobody has translated.
pub(crate) fn site() -> Project {
    site_with("\n[data]\ncontent = [\"_data/en\"]\n")
}

fn told(run: &Run) -> (i32, String, String) {
    (run.code(), run.stdout_text(), run.stderr_text())
}

pub(crate) fn copy(project: &Project) -> Project {
    project.files().into_iter().fold(Project::new(), |copy, (path, content)| copy.file(&path, content))
}

/// Has a site edited that was built, and builds it again, with what is known and
/// without.
#[track_caller]
fn follows(name: &str, built: &Project, arguments: &[&str], edit: impl Fn(&Project)) {
    let earlier = copy(built);
    edit(&earlier);
    let anew = copy(&earlier);
    let expected = told(&anew.run([&["build", "--full"], arguments].concat()));
    let found = told(&earlier.run([&["build"], arguments].concat()));
    assert_eq!(found, expected, "{name}: what is said");
    // A build of one language passes over what is known of others, which a full one forgets.
    let is_told = |path: &str| arguments.is_empty() || !path.ends_with(".manifest");
    let (files, expected) = (earlier.files(), anew.files());
    for (path, content) in expected.iter().filter(|(path, _)| is_told(path)) {
        let found = files.get(path).map(|found| String::from_utf8_lossy(found).into_owned());
        assert_eq!(found.as_deref(), Some(&*String::from_utf8_lossy(content)), "{name}: {path}");
    }
    assert_eq!(files.len(), expected.len(), "{name}: what is left");
}

/// The same of each edit.
fn all_follow(built: &Project, edits: &[Edit]) {
    edits.par_iter().for_each(|(name, edit)| follows(name, built, &[], edit));
}

/// Has a checked site edited, and checks it again, with what is known and without.
fn checks_follow(edits: &[Edit]) {
    let checked =
        |site: &Project, more: &[&str]| told(&site.run([&["check", "--format", "json"], more].concat()));
    edits.par_iter().for_each(|(name, edit)| {
        let site = built(site());
        checked(&site, &[]);
        edit(&site);
        let found = checked(&site, &[]);
        assert_eq!(checked(&site, &[]), found, "{name}: a second time");
        assert_eq!(checked(&site, &["--full"]), found, "{name}");
        let status = |site: &Project| told(&site.run(["status", "--format", "json"]));
        assert_eq!(status(&site), status(&copy(&site)), "{name}");
    });
}

/// Has a site edited that was in step, and syncs it again, with what is known and without.
fn syncs_follow(in_step: &Project, edits: &[Edit]) {
    edits.par_iter().for_each(|(name, edit)| {
        let site = copy(in_step);
        let checked = |site: &Project| told(&site.run(["sync", "--check"]));
        let idle = checked(&site);
        assert_eq!(checked(&site), idle, "{name}: a second time");
        edit(&site);
        assert_eq!(checked(&site), checked(&copy(&site)), "{name}");
        // Then after another edit of the same page, twice.
        for time in ["first", "second", "third"] {
            let anew = copy(&site);
            let expected = told(&anew.run(["sync"]));
            assert_eq!(told(&site.run(["sync"])), expected, "{name}: what is said the {time} time");
            assert_eq!(texts(&site), texts(&anew), "{name}: what is left the {time} time");
            site.edit("content/first.md", "and nothing else", "and nothing else at all");
        }
    });
}

fn texts(project: &Project) -> Vec<(String, String)> {
    let files = project.files().into_iter();
    files.map(|(path, content)| (path, String::from_utf8_lossy(&content).into_owned())).collect()
}

/// The site as it is built.
pub(crate) fn built(site: Project) -> Project {
    site.run(["build"]);
    site
}

pub(crate) type Edit = (&'static str, fn(&Project));

pub(crate) const CONFIGURATION: &[Edit] = &[
    ("nothing", |_| {}),
    ("a minimum", |site| site.edit("glossator.toml", "minimum = 60", "minimum = 90")),
    ("a lower minimum", |site| site.edit("glossator.toml", "minimum = 60", "minimum = 20")),
    ("a notice", |site| site.edit("glossator.toml", "minimum = 60", "minimum = 60\nnotice = \"prevails\"")),
    ("no notice", |site| site.edit("glossator.toml", "minimum = 60", "minimum = 60\nnotice = \"none\"")),
    ("a redirect", |site| {
        site.edit("glossator.toml", "minimum = 60", "minimum = 90\nwithheld = \"redirect\"")
    }),
    ("unreviewed", |site| {
        site.edit("glossator.toml", "minimum = 60", "minimum = 60\nunreviewed = \"translation\"");
    }),
    ("stale", |site| site.edit("glossator.toml", "minimum = 60", "minimum = 60\nstale = \"translation\"")),
    ("the site's address", |site| site.edit("glossator.toml", "www.example.org", "www.example.com/base")),
    ("a link that is kept", |site| {
        site.edit("glossator.toml", "[links]\n", "[links]\nkeep = [\"/second/\"]\n");
    }),
    ("a stage", |site| site.edit("glossator.toml", "it = { stage = \"draft\" }", "it = {}")),
    ("another stage", |site| site.edit("glossator.toml", "fr = {}", "fr = { stage = \"draft\" }")),
    ("a language less", |site| site.edit("glossator.toml", "fr = {}\n", "")),
    ("a language more", |site| site.edit("glossator.toml", "fr = {}\n", "fr = {}\npt = {}\n")),
    ("a page less", |site| {
        site.edit("glossator.toml", "[data]", "[pages]\nexclude = [\"second.md\"]\n\n[data]")
    }),
    ("an output folder", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("output = \"public\"\n{text}"));
    }),
    ("a profile", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("profile = \"eleventy\"\n{text}"));
    }),
    ("a level", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("{text}\n[levels]\nwithheld-page = \"allow\"\n"));
    }),
    ("names that stay", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("{text}\n[copies]\nsame = [\"First page\"]\n"));
    }),
    ("a comment", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("{text}# nothing\n"));
    }),
    ("an exception", |site| {
        let text = site.read("glossator.toml");
        site.write("glossator.toml", format!("{text}\n[[exceptions]]\nrule = \"changed-number\"\nlanguage = \"de\"\nid = \"ref-1-title\"\nenglish = \"0123456789abcdef\"\nreason = \"none\"\n\n[levels]\nunused-exception = \"deny\"\n"));
    }),
];

pub(crate) const PAGES: &[Edit] = &[
    ("nothing", |_| {}),
    ("a sentence", |site| site.edit("content/second.md", "of interest", "of any interest")),
    ("a sentence, synced", |site| {
        site.edit("content/second.md", "of interest", "of any interest");
        site.sync();
    }),
    ("a paragraph", |site| site.edit("content/second.md", "Nothing here", "More of it.\n\nNothing here")),
    ("a paragraph, synced", |site| {
        site.edit("content/second.md", "Nothing here", "More of it.\n\nNothing here");
        site.sync();
    }),
    ("a paragraph that moves", |site| {
        site.edit("content/second.md", "Nothing here is of interest to you.\n", "");
        let text = site.read("content/first.md");
        site.write("content/first.md", format!("{text}\nNothing here is of interest to you.\n"));
    }),
    ("a heading", |site| site.edit("content/second.md", "# Its heading", "# Another heading")),
    ("a permalink", |site| site.edit("content/second.md", "permalink: /second/", "permalink: /zweite/")),
    ("a redirect", |site| site.edit("content/second.md", "redirect_from: /old/", "redirect_from: /older/")),
    ("a ref", |site| site.edit("content/second.md", "ref: 2", "ref: 3")),
    ("no ref", |site| site.edit("content/second.md", "ref: 2\n", "")),
    ("a link", |site| site.edit("content/first.md", "(/second/)", "(/old/)")),
    ("an attribute", |site| {
        site.edit("content/first.md", "title: First page\n", "title: First page\nlayout: x\n")
    }),
    ("code", |site| {
        let text = site.read("content/first.md");
        site.write("content/first.md", format!("{text}\n```\ncode\n```\n"));
    }),
    ("a page more", |site| {
        site.write("content/third.md", SECOND.replace("second", "third").replace("ref: 2", "ref: 3"));
    }),
    ("a page less", |site| site.remove("content/second.md")),
    ("a page that moves", |site| site.rename("content/second.md", "content/below/second.md")),
    ("a page that can't be read", |site| site.write("content/second.md", b"\xff\xfe")),
    ("a translation of somebody's", |site| {
        site.write("content/german.md", "---\nlang: de\npermalink: /de/second/\n---\n\nText.\n");
    }),
    ("a data file", |site| site.edit("_data/en/menu.yml", "the rules", "all rules")),
];

pub(crate) const TRANSLATIONS: &[Edit] = &[
    ("a text", |site| site.edit("locales/de/second.ftl", "Deren Titel", "Ihr Titel")),
    ("a text, synced", |site| {
        site.edit("locales/de/second.ftl", "Deren Titel", "Ihr Titel");
        site.sync();
    }),
    ("a text more", |site| {
        site.translate("locales/es/second.ftl", "ref-2-its-heading", "Su título");
        site.translate("locales/es/second.ftl", "ref-2-its-heading-1", "Nada de esto le interesa a usted.");
    }),
    ("an anchor", |site| {
        let text = site.read("locales/de/second.ftl");
        let heading = text.lines().find(|line| line.ends_with("Deren Titel")).unwrap();
        site.edit("locales/de/second.ftl", heading, &format!("# anchor: titel\n{heading}"));
    }),
    ("a text less", |site| site.edit("locales/de/second.ftl", "ref-2-title = Zweite Seite\n", "")),
    ("a text that is refused", |site| {
        site.edit("locales/de/second.ftl", "Deren Titel", "Deren <b>Titel</b>");
    }),
    ("a text that can't be read", |site| site.edit("locales/de/second.ftl", "Deren Titel", "Deren { Titel")),
    ("no catalog", |site| site.remove("locales/de/second.ftl")),
    ("no lock", |site| site.remove("locales/de/second.lock")),
    ("no reference catalog", |site| site.remove("locales/en/second.ftl")),
    ("a lock that was emptied", |site| site.write("locales/fr/second.lock", "")),
    ("another language's text", |site| {
        let text = site.read("locales/de/second.ftl");
        site.write("locales/fr/second.ftl", text);
    }),
    ("a lock of a newer version", |site| {
        let text = site.read("locales/de/first.lock");
        site.write("locales/de/first.lock", text.replacen(" 1", " 99", 1));
    }),
    ("a term", |site| site.write("locales/de/_terms.ftl", "-name = Muster\n")),
    ("no term", |site| site.remove("locales/de/_terms.ftl")),
    ("terms that can't be read", |site| site.write("locales/de/_terms.ftl", b"\xff\xfe")),
    ("a notice of the site's own", |site| {
        site.write("glossator-notice/de.ftl", "translation-notice = Übersetzung von <a>hier</a>.\n");
    }),
    ("a catalog elsewhere", |site| site.rename("locales/de/second.ftl", "locales/de/other.ftl")),
    ("a file that is none of ours", |site| site.write("locales/de/readme.txt", "Text.\n")),
];

pub(crate) const OUTPUTS: &[Edit] = &[
    ("an output that was edited", |site| site.write("localized/de/second.md", "Edited.\n")),
    ("an output that is gone", |site| site.remove("localized/de/second.md")),
    ("data that was edited", |site| site.write("localized/translations.json", "{}\n")),
    ("data that is gone", |site| site.remove("localized/translations.json")),
    ("an include that is gone", |site| site.remove("_includes/hreflang.html")),
    ("a file at the place of a page that is withheld", |site| {
        site.write("localized/es/second.md", "Mine.\n")
    }),
    ("a file beside", |site| site.write("localized/de/other.md", "Mine.\n")),
    ("no manifest", |site| site.remove("localized/.manifest")),
    ("half a manifest", |site| {
        let manifest = site.read("localized/.manifest");
        site.write("localized/.manifest", &manifest[..manifest.len() / 2]);
    }),
    ("other counts", |site| {
        let manifest = site.read("localized/.manifest");
        assert!(manifest.contains(" 4,4,0,0,"), "{manifest}");
        site.write("localized/.manifest", manifest.replace(" 4,4,0,0,", " 4,3,0,0,"));
    }),
    ("another hash", |site| {
        // As if an output with this content had been written.
        site.write("localized/de/second.md", "Forged.\n");
        let forged = blake3::hash(b"Forged.\n").to_hex();
        let manifest = site.read("localized/.manifest");
        let lines = manifest.lines().map(|line| match line.strip_suffix(" de/second.md") {
            Some(before) if !before.starts_with("page ") => format!("{forged} de/second.md\n"),
            _ => format!("{line}\n"),
        });
        site.write("localized/.manifest", lines.collect::<String>());
    }),
    ("another site's manifest", |site| {
        let other = self::site();
        other.edit("content/second.md", "of interest", "of no interest");
        other.run(["build"]);
        site.write("localized/.manifest", other.read("localized/.manifest"));
    }),
    ("another program's manifest", |site| {
        let manifest = site.read("localized/.manifest");
        let other = |digest: &str| blake3::hash(digest.as_bytes()).to_hex().to_string();
        let lines = manifest.lines().map(|line| match line.split(' ').collect::<Vec<_>>()[..] {
            ["page", looked, written, ref rest @ ..] => {
                format!("page {} {} {}\n", other(looked), other(written), rest.join(" "))
            }
            _ => format!("{line}\n"),
        });
        site.write("localized/.manifest", lines.collect::<String>());
    }),
    ("a manifest of before there were outcomes", |site| {
        let manifest = site.read("localized/.manifest");
        let lines =
            manifest.lines().filter(|line| line.split(' ').next().is_some_and(|word| word.len() == 64));
        let lines: Vec<&str> = lines.collect();
        site.write("localized/.manifest", format!("glossator-manifest 1\n{}\n", lines.join("\n")));
    }),
];

#[test]
fn a_build_follows_the_configuration() {
    all_follow(&built(site()), CONFIGURATION);
}

#[test]
fn a_build_follows_the_pages() {
    all_follow(&built(site()), PAGES);
}

#[test]
fn a_build_follows_the_translations() {
    all_follow(&built(site()), TRANSLATIONS);
}

#[test]
fn a_build_follows_what_is_there() {
    all_follow(&built(site()), OUTPUTS);
}

#[test]
fn a_check_follows_the_configuration() {
    checks_follow(CONFIGURATION);
}

#[test]
fn a_check_follows_the_pages() {
    checks_follow(PAGES);
}

#[test]
fn a_check_follows_the_translations() {
    checks_follow(TRANSLATIONS);
}

#[test]
fn a_sync_follows_what_it_is_made_from() {
    [CONFIGURATION, PAGES, TRANSLATIONS].into_iter().for_each(|edits| syncs_follow(&site(), edits));
}

/// A site with a third page, whose text is like one of the second's.
fn hinted() -> Project {
    let third = SECOND.replace("second", "third").replace("ref: 2", "ref: 3").replace("/old/", "/older/");
    let site = site();
    site.write("content/third.md", third.replace("here is of interest", "there is of interest"));
    site.sync();
    site
}

#[test]
fn a_sync_follows_what_its_hints_are_made_from() {
    let site = hinted();
    let hints = site.read("locales/de/third.ftl");
    assert!(hints.contains("Hier steht nichts, was Sie interessiert."), "{hints}");
    let edits: &[Edit] = &[
        ("nothing", |_| {}),
        ("a sentence elsewhere", |site| site.edit("content/first.md", "We collect", "We gather")),
        ("the sentence that is translated", |site| {
            site.edit("content/second.md", "of interest", "of any interest");
        }),
        ("the sentence that isn't", |site| site.edit("content/third.md", "of interest", "of any interest")),
        ("no such sentence", |site| {
            site.edit("content/second.md", "Nothing here is of interest to you.\n", "");
        }),
        ("what is offered", |site| {
            site.edit("locales/de/second.ftl", "was Sie interessiert", "was Sie angeht");
        }),
        ("what is offered, and synced", |site| {
            site.edit("locales/de/second.ftl", "was Sie interessiert", "was Sie angeht");
            site.sync();
        }),
        ("what is wanted", |site| {
            site.translate("locales/de/third.ftl", "ref-3-its-heading-1", "Dort steht nichts.");
        }),
        ("a page less", |site| site.remove("content/second.md")),
    ];
    syncs_follow(&site, edits);
}

/// What a page's texts are refused for is told again, without a look at the page.
#[test]
fn a_build_follows_what_it_has_told() {
    let site = site_with("");
    site.edit("locales/de/first.ftl", "Die erste Seite", "Die <b>erste</b> Seite");
    site.sync();
    let site = built(site);
    let manifest = site.read("localized/.manifest");
    assert!(manifest.contains("\ntold ") && manifest.contains(" de content/first.md\n"), "{manifest}");
    for edits in [CONFIGURATION, PAGES, TRANSLATIONS] {
        all_follow(&site, &without_data(edits));
    }
    let told: &[Edit] = &[
        ("the text is fixed", |site| site.edit("locales/de/first.ftl", "<b>erste</b>", "erste")),
        ("what was told is gone", |site| {
            let manifest = site.read("localized/.manifest");
            let lines = manifest.split_inclusive('\n').filter(|line| !line.starts_with("told "));
            site.write("localized/.manifest", lines.collect::<String>());
        }),
        ("something else was told", |site| {
            let manifest = site.read("localized/.manifest");
            site.write("localized/.manifest", manifest.replace("\"message\":\"", "\"message\":\"not "));
        }),
        ("something was told of a page", |site| {
            let manifest = site.read("localized/.manifest");
            site.write("localized/.manifest", manifest.replace("content/first.md", "content/second.md"));
        }),
    ];
    all_follow(&site, told);
    for arguments in [&["--drafts"][..], &["--language", "de"], &["--language", "fr"]] {
        follows(&arguments.join(" "), &site, arguments, |_| {});
    }
}

#[test]
fn a_build_follows_its_arguments() {
    let site = built(site());
    for arguments in [
        &["--drafts"][..],
        &["--language", "de"],
        &["--language", "it"],
        &["--language", "en"],
        &["--language", "en", "--language", "fr"],
        &["--output", "public"],
    ] {
        follows(&arguments.join(" "), &site, arguments, |_| {});
        follows(&arguments.join(" "), &site, arguments, |site| {
            site.edit("locales/de/second.ftl", "Deren Titel", "Ihr Titel");
        });
    }
}

/// The edits of a site without a data file, and without a section of that name in its configuration.
fn without_data(edits: &[Edit]) -> Vec<Edit> {
    let edits = edits.iter().filter(|(name, _)| !["a data file", "a page less"].contains(name));
    edits.copied().collect()
}

/// A site about which there is nothing to tell: the second build needn't look at
/// anything but hashes.
#[test]
fn a_build_without_findings_is_done_at_once() {
    let site = site_with("");
    let text = "Voir [l’autre page]({ $the-other-page }), depuis { $date }.";
    site.translate("locales/fr/first.ftl", "ref-1-the-first-page-2", text);
    site.sync();
    let first = site.run(["build"]).clean();
    let manifest = site.read("localized/.manifest");
    assert!(manifest.lines().last().is_some_and(|line| line.starts_with("run ")), "{manifest}");
    let again = site.run(["build"]).clean();
    assert_eq!(again.stderr_text(), first.stderr_text().replace("wrote 6 files", "wrote 0 files"));
    assert_eq!(site.read("localized/.manifest"), manifest);
    for edits in [CONFIGURATION, PAGES, TRANSLATIONS, OUTPUTS] {
        all_follow(&site, &without_data(edits));
    }
}
