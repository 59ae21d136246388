//! Sites of one thing over and over: a file and a dimension of it, in any
//! number. Tests look at what becomes of them, the benchmark at how the time
//! grows, and `examples/large_site.rs` writes them to a folder.

use std::fmt::Write as _;

use glossator::config;
use glossator::site::Site;
use glossator::site::changes::FileChange;
use glossator::site::files::{Files as _, Memory};

/// What grows.
#[derive(Clone, Copy)]
pub(crate) struct Dimension {
    /// The kind of file, and what there is much of in it.
    pub(crate) name: &'static str,
    /// The site with that number of it.
    pub(crate) site: fn(usize) -> Memory,
}

/// Every dimension of every kind of file.
pub(crate) const DIMENSIONS: &[Dimension] = &[
    Dimension { name: "page: segments", site: |n| page(&paragraphs(n)) },
    Dimension { name: "page: segments, translated", site: |n| translated(&paragraphs(n)) },
    Dimension { name: "page: segments, all edited", site: |n| edited(&paragraphs(n), "collects", "gathers") },
    Dimension { name: "page: segments, all moved", site: moved },
    Dimension { name: "page: segments, all others", site: |n| replaced(&paragraphs(n), &others(n)) },
    Dimension { name: "page: segments, all shuffled and edited", site: shuffled },
    Dimension { name: "page: links", site: |n| page(&numbered(n, "See [page %](/page-%/).\n\n")) },
    Dimension { name: "page: links in one paragraph", site: |n| page(&numbered(n, "[page %](/page-%/) ")) },
    Dimension { name: "page: broken links in one paragraph", site: |n| page(&numbered(n, "[x %](#x-%) ")) },
    Dimension { name: "page: equal headings", site: |n| page(&"## The same\n\n".repeat(n)) },
    Dimension { name: "page: list items", site: |n| page(&numbered(n, "- Item number %\n")) },
    Dimension {
        name: "page: table rows",
        site: |n| page(&format!("a | b\n--|--\n{}", numbered(n, "x % | y %\n"))),
    },
    Dimension {
        name: "page: table columns",
        site: |n| page(&format!("{}\n{}\n", "a|".repeat(n), "-|".repeat(n))),
    },
    Dimension {
        name: "page: footnotes",
        site: |n| {
            page(&format!("{}\n\n{}", numbered(n, "word[^%] "), numbered(n, "[^%]: Note number %\n\n")))
        },
    },
    Dimension {
        name: "page: definitions of links",
        site: |n| page(&format!("{}\n\n{}", numbered(n, "[word][%] "), numbered(n, "[%]: /page-%/\n"))),
    },
    Dimension { name: "page: words in one line", site: |n| page(&"word ".repeat(n)) },
    Dimension { name: "page: words in one paragraph", site: |n| page(&"some words of it\n".repeat(n)) },
    Dimension {
        name: "page: words in one edited paragraph",
        site: |n| edited(&numbered(n, "word% "), "d1", "d2"),
    },
    Dimension { name: "page: lines of a quote", site: |n| page(&"> text\n".repeat(n)) },
    Dimension { name: "page: nested quotes", site: |n| page(&format!("{} text\n", ">".repeat(n))) },
    Dimension { name: "page: nested lists", site: |n| page(&format!("{}text\n", "- ".repeat(n))) },
    Dimension {
        name: "page: nested elements",
        site: |n| page(&format!("{}text{}\n", "<div>".repeat(n), "</div>".repeat(n))),
    },
    Dimension {
        name: "page: nested inline elements",
        site: |n| page(&format!("a {}text{}\n", "<b>".repeat(n), "</b>".repeat(n))),
    },
    Dimension {
        name: "page: nested brackets",
        site: |n| page(&format!("{}text{}\n", "[".repeat(n), "](/a/)".repeat(n))),
    },
    Dimension {
        name: "page: nested braces",
        site: |n| page(&format!("{}text{}\n", "{".repeat(n), "}".repeat(n))),
    },
    Dimension {
        name: "page: nested emphasis",
        site: |n| page(&format!("{}text{}\n", "*a ".repeat(n), " a*".repeat(n))),
    },
    Dimension {
        name: "page: elements that are not translated",
        site: |n| page(&numbered(n, "a <i translate=\"no\">word %</i> ")),
    },
    Dimension {
        name: "page: nested elements that are not translated",
        site: |n| {
            let open = "<div translate=\"no\"><div translate=\"yes\">".repeat(n);
            page(&format!("{open}text{}\n", "</div></div>".repeat(n)))
        },
    },
    Dimension {
        name: "page: paragraphs that are not translated",
        site: |n| page(&numbered(n, "Words %\n{:.notranslate}\n\n")),
    },
    Dimension {
        name: "page: attribute lists with names",
        site: |n| page(&numbered(n, "[a](/b/){:c%}\n\n{:c%: hreflang=\"en\"}\n\n")),
    },
    Dimension {
        name: "page: images for screens",
        site: |n| page(&format!("<p><img srcset=\"{}\"> a</p>\n", numbered(n, "a.png %w, "))),
    },
    Dimension {
        name: "page: links with Liquid",
        site: |n| page(&numbered(n, "[page %]({{ '/page-%/' | relative_url }}) [%]({{ x }}) ")),
    },
    Dimension {
        name: "page: words in parameters",
        site: |n| page(&"{% include a.html caption=\"Words of it\" %} ".repeat(n)),
    },
    Dimension { name: "page: Liquid", site: |n| page(&"Some {{ page.x }} words\n\n".repeat(n)) },
    Dimension { name: "page: directives", site: |n| page(&"<!-- glossator:note x -->\nWords\n\n".repeat(n)) },
    Dimension {
        name: "HTML page: elements",
        site: |n| html(&numbered(n, "<p>Paragraph <a href=\"/page-%/\">number %</a></p>\n")),
    },
    Dimension {
        name: "HTML page: nested elements",
        site: |n| html(&format!("{}text{}\n", "<div>".repeat(n), "</div>".repeat(n))),
    },
    Dimension {
        name: "HTML page: attributes",
        site: |n| html(&format!("<p {}>text</p>\n", numbered(n, "a%=\"b\" "))),
    },
    Dimension { name: "front matter: keys", site: |n| matter("---", &numbered(n, "key-%: value %\n")) },
    Dimension {
        name: "front matter: one line",
        site: |n| matter("---", &format!("description: \"{}\"\n", "word ".repeat(n))),
    },
    Dimension {
        name: "front matter: nested lists",
        site: |n| matter("---", &format!("a: {}{}\n", "[".repeat(n), "]".repeat(n))),
    },
    Dimension {
        name: "front matter: nested block lists",
        site: |n| matter("---", &format!("a:\n {}x\n", "- ".repeat(n))),
    },
    Dimension {
        name: "front matter: nested maps",
        site: |n| matter("---", &format!("a: {}{}\n", "{a: ".repeat(n), "}".repeat(n))),
    },
    Dimension { name: "front matter: aliases of aliases", site: |n| matter("---", &aliases(n)) },
    Dimension {
        name: "front matter: redirects",
        site: |n| matter("---", &format!("redirect_from:\n{}", numbered(n, "- /old-%/\n"))),
    },
    Dimension {
        name: "TOML front matter: keys",
        site: |n| matter("+++", &numbered(n, "key-% = \"value %\"\n")),
    },
    Dimension {
        name: "TOML front matter: nested lists",
        site: |n| matter("+++", &format!("a = {}{}\n", "[".repeat(n), "]".repeat(n))),
    },
    Dimension {
        name: "TOML front matter: nested keys",
        site: |n| matter("+++", &format!("{}a = 1\n", "a.".repeat(n))),
    },
    Dimension {
        name: "TOML front matter: nested tables",
        site: |n| matter("+++", &format!("[{}a]\n", "a.".repeat(n))),
    },
    Dimension {
        name: "data file: items",
        site: |n| data(&numbered(n, "- title: Item number %\n  url: /page-%/\n")),
    },
    Dimension { name: "data file: keys", site: |n| data(&numbered(n, "key-%:\n  title: Item number %\n")) },
    Dimension { name: "data file: one line", site: |n| data(&format!("title: {}\n", "word ".repeat(n))) },
    Dimension {
        name: "data file: nested lists",
        site: |n| data(&format!("{}{}\n", "[".repeat(n), "]".repeat(n))),
    },
    Dimension { name: "data file: nested block lists", site: |n| data(&format!("{}x\n", "- ".repeat(n))) },
    Dimension { name: "data file: closing brackets", site: |n| data(&format!("a: [\n{}", "]\n".repeat(n))) },
    Dimension { name: "data file: aliases of aliases", site: |n| data(&aliases(n)) },
    Dimension {
        name: "catalog: entries of nothing",
        site: |n| catalog(&numbered(n, "ref-1-gone-% = Wort\n")),
    },
    Dimension {
        name: "catalog: one entry twice and more",
        site: |n| catalog(&"ref-1-top-1 = Wort\n".repeat(n)),
    },
    Dimension { name: "catalog: comments", site: |n| catalog(&"# remark\n".repeat(n)) },
    Dimension { name: "catalog: stubs", site: |n| catalog(&numbered(n, "# ref-1-top-% = Wort\n\n")) },
    Dimension { name: "catalog: stray lines", site: |n| catalog(&"* stray\n".repeat(n)) },
    Dimension {
        name: "catalog: one line",
        site: |n| catalog(&format!("ref-1-top-1 = {}\n", "Wort ".repeat(n))),
    },
    Dimension {
        name: "catalog: lines of an entry",
        site: |n| catalog(&format!("ref-1-top-1 =\n{}", "    Wort\n".repeat(n))),
    },
    Dimension {
        name: "catalog: nested braces",
        site: |n| catalog(&format!("ref-1-top-1 = {}\n", "{".repeat(n))),
    },
    Dimension {
        name: "catalog: placeables",
        site: |n| catalog(&format!("ref-1-top-1 = {}\n", "{ $a }".repeat(n))),
    },
    Dimension {
        name: "catalog: merge markers",
        site: |n| catalog(&"<<<<<<< a\nref-1-top-1 = Wort\n=======\n>>>>>>> b\n".repeat(n)),
    },
    Dimension { name: "terms: entries", site: |n| terms(&numbered(n, "-term-% = Wort\n")) },
    Dimension { name: "terms: a chain", site: |n| terms(&chain(n)) },
    Dimension { name: "terms: nested braces", site: |n| terms(&format!("-term = {}\n", "{".repeat(n))) },
    Dimension { name: "terms: one line", site: |n| terms(&format!("-term = {}\n", "Wort ".repeat(n))) },
    Dimension {
        name: "lock: records of nothing",
        site: |n| lock(&numbered(n, "ref-1-gone-% 8a1b22c9f0014de7 8a1b22c9f0014de7\n")),
    },
    Dimension {
        name: "lock: orphans",
        site: |n| {
            lock(&numbered(
                n,
                "ref-1-gone-% 8a1b22c9f0014de7 8a1b22c9f0014de7 orphan \"Word %\" \"ref-1-gone-% = Wort\\n\"\n",
            ))
        },
    },
    Dimension {
        name: "lock: lines of one segment",
        site: |n| lock(&numbered(n, "ref-1-top-1 8a1b22c9f0014de7 8a1b22c9f0014de7 stale \"a\" \"%\"\n")),
    },
    Dimension {
        name: "lock: earlier pairs",
        site: |n| {
            lock(&format!(
                "ref-1-top-1 8a1b22c9f0014de7 8a1b22c9f0014de7 was{}\n",
                " 8a1b22c9f0014de7:8a1b22c9f0014de7".repeat(n)
            ))
        },
    },
    Dimension { name: "lock: lines that say nothing", site: |n| lock(&"what is this\n".repeat(n)) },
    Dimension {
        name: "reference catalog: entries of nothing",
        site: |n| reference(&numbered(n, "# paragraph\nref-1-gone-% = The words of number %\n")),
    },
    Dimension {
        name: "reference catalog: equal entries",
        site: |n| reference(&"# paragraph\nref-1-gone = The same words\n".repeat(n)),
    },
    Dimension {
        name: "reference catalog: addresses",
        site: |n| reference(&numbered(n, "### Formerly at /old-%/: no page redirects from there.\n")),
    },
    Dimension { name: "configuration: exceptions", site: |n| configured(&numbered(n, EXCEPTION)) },
    Dimension {
        name: "configuration: publish.pages",
        site: |n| configured(&numbered(n, "[[publish.pages]]\nmatch = \"x%/**\"\nminimum = 1\n")),
    },
    Dimension {
        name: "configuration: globs",
        site: |n| configured(&format!("[pages]\nexclude = [{}]\n", numbered(n, "\"*a*b*%*/**\", "))),
    },
    Dimension {
        name: "configuration: one glob",
        site: |n| configured(&format!("[pages]\nexclude = [\"{}\"]\n", "*a".repeat(n))),
    },
    Dimension {
        name: "configuration: alternatives",
        site: |n| configured(&format!("[pages]\nexclude = [\"{}\"]\n", "{a,b}".repeat(n))),
    },
    Dimension {
        name: "configuration: nested alternatives",
        site: |n| configured(&format!("[pages]\nexclude = [\"{}{}\"]\n", "{a,".repeat(n), "}".repeat(n))),
    },
    Dimension {
        name: "configuration: nested lists",
        site: |n| configured(&format!("x = {}{}\n", "[".repeat(n), "]".repeat(n))),
    },
    Dimension {
        name: "configuration: nested keys",
        site: |n| configured(&format!("{}a = 1\n", "a.".repeat(n))),
    },
    Dimension {
        name: "configuration: one line",
        site: |n| configured(&format!("# {}\n", "word ".repeat(n))),
    },
    Dimension { name: "site: pages", site: pages },
    Dimension { name: "site: languages", site: languages },
    Dimension { name: "site: folders", site: folders },
    Dimension { name: "site: orphan catalogs", site: orphan_catalogs },
];

const EXCEPTION: &str = "[[exceptions]]\nrule = \"unsure-number\"\nlanguage = \"de\"\nid = \"ref-1-top-%\"\n\
     english = \"34af48be3756ee70\"\nreason = \"so it is\"\n";

/// The page that stands beside what grows.
const SMALL: &str = "A company collects data.\n\nIt does so since 2018-07-26.\n";

/// `text` for each number below `count`, with the number in place of `%`.
fn numbered(count: usize, text: &str) -> String {
    (1..=count).map(|number| text.replace('%', &number.to_string())).collect()
}

fn site(files: &[(&str, String)]) -> Memory {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.clone().into_bytes()));
    let mut site = Memory(files.collect());
    site.0.entry("glossator.toml".to_owned()).or_insert_with(|| CONFIGURATION.into());
    site.0.entry("content/page.md".to_owned()).or_insert_with(|| with_matter(SMALL).into_bytes());
    site
}

const CONFIGURATION: &str = "[languages]\nde = {}\n";

fn with_matter(body: &str) -> String {
    format!("---\nlang: en\nref: 1\npermalink: /page/\ntitle: Page\n---\n\n{body}")
}

fn page(body: &str) -> Memory {
    site(&[("content/page.md", with_matter(body))])
}

fn html(body: &str) -> Memory {
    let config = format!("{CONFIGURATION}[pages]\ninclude = [\"**/*.html\"]\n");
    site(&[("glossator.toml", config), ("content/page.html", with_matter(body))])
}

fn matter(fence: &str, keys: &str) -> Memory {
    let reference = if fence == "---" { "ref: 1" } else { "ref = 1" };
    site(&[("content/page.md", format!("{fence}\n{reference}\n{keys}{fence}\n\n{SMALL}"))])
}

fn data(text: &str) -> Memory {
    let config = format!(
        "{CONFIGURATION}[data]\ncontent = [\"_data\"]\ntranslate = [\"**.title\"]\nurls = [\"**.url\"]\n"
    );
    site(&[("glossator.toml", config), ("_data/menu.yml", text.to_owned())])
}

fn catalog(text: &str) -> Memory {
    site(&[("locales/de/page.ftl", text.to_owned())])
}

fn terms(text: &str) -> Memory {
    site(&[
        ("locales/de/_terms.ftl", text.to_owned()),
        ("locales/de/page.ftl", "ref-1-top-1 = Eine { -term } sammelt Daten.\n".to_owned()),
    ])
}

fn lock(lines: &str) -> Memory {
    let catalog = "ref-1-top-1 = Eine Firma sammelt Daten.\n".to_owned();
    site(&[("locales/de/page.lock", format!("glossator-lock 1\n{lines}")), ("locales/de/page.ftl", catalog)])
}

fn reference(text: &str) -> Memory {
    site(&[("locales/en/page.ftl", text.to_owned())])
}

fn configured(text: &str) -> Memory {
    site(&[("glossator.toml", format!("{text}{CONFIGURATION}"))])
}

fn aliases(count: usize) -> String {
    let level = |at: usize| format!("a{at}: &a{at} [{}]\n", vec![format!("*a{}", at - 1); 9].join(", "));
    std::iter::once("a0: &a0 [x]\n".to_owned()).chain((1..=count).map(level)).collect()
}

fn chain(count: usize) -> String {
    let link = |at: usize| format!("-term{at} = {{ -term{} }}{{ -term{} }}\n", at + 1, at + 1);
    let links: String = (1..count).map(link).collect();
    format!("-term = {{ -term1 }}\n{links}-term{count} = Wort\n")
}

fn paragraphs(count: usize) -> String {
    numbered(count, "The company collects number % of its data.\n\n")
}

fn others(count: usize) -> String {
    (1..=count).fold(String::new(), |mut text, number| {
        let _ = write!(
            text,
            "Nobody wants {} such letters {} here at all.\n\n",
            letters(number),
            letters(number * 7)
        );
        text
    })
}

/// A number as a word.
fn letters(mut number: usize) -> String {
    let mut word = String::new();
    while number > 0 {
        word.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    word
}

/// The site after `sync`.
pub(crate) fn synced(mut files: Memory) -> Memory {
    for change in changes(&files) {
        match change {
            FileChange::Write { path, content } => files.0.insert(path, content.into_bytes()),
            FileChange::Remove { path } => files.0.remove(&path),
        };
    }
    files
}

/// What `sync` would do; nothing where the configuration isn't right.
pub(crate) fn changes(files: &Memory) -> Vec<FileChange> {
    let text = files.read("glossator.toml").ok().flatten().unwrap_or_default();
    let Ok(config) = config::Config::parse(&String::from_utf8_lossy(&text)) else { return Vec::new() };
    let Ok(site) = Site::load(config, files) else { return Vec::new() };
    let mut made = Vec::new();
    for language in &site.languages {
        let Ok(view) = site.view(language, files) else { continue };
        let changes = site.sync_language(&view);
        made.extend(changes.locks.into_iter().chain(changes.catalogs).chain(changes.removals));
    }
    let changes = site.sync_reference();
    made.extend(changes.catalogs.into_iter().chain(changes.removals));
    made
}

/// A page with this body, translated.
fn translated(body: &str) -> Memory {
    let mut files = synced(page(body));
    let catalog = files.0.remove("locales/de/page.ftl").unwrap_or_default();
    let catalog = String::from_utf8_lossy(&catalog).into_owned();
    let lines: Vec<&str> = catalog.lines().collect();
    let stubs = lines.windows(2).filter_map(|pair| {
        Some((pair[1].strip_prefix("# ref-")?.strip_suffix(" =")?, pair[0].strip_prefix("# en: ")?))
    });
    let entries = stubs.map(|(id, english)| {
        let german = english.replace("The company collects number", "Die Firma sammelt Nummer");
        format!("ref-{id} = {german}\n")
    });
    files.0.insert("locales/de/page.ftl".to_owned(), entries.collect::<String>().into_bytes());
    synced(files)
}

/// A translated page whose body is another by now.
fn replaced(body: &str, by: &str) -> Memory {
    let mut files = translated(body);
    files.0.insert("content/page.md".to_owned(), with_matter(by).into_bytes());
    files
}

fn edited(body: &str, old: &str, new: &str) -> Memory {
    replaced(body, &body.replace(old, new))
}

fn moved(count: usize) -> Memory {
    let body = paragraphs(count);
    let mut parts: Vec<&str> = body.split_inclusive("\n\n").collect();
    parts.reverse();
    replaced(&body, &parts.concat())
}

fn shuffled(count: usize) -> Memory {
    let body = paragraphs(count);
    let mut parts: Vec<&str> = body.split_inclusive("\n\n").collect();
    parts.sort_by_cached_key(|part| {
        part.bytes()
            .rev()
            .skip(2)
            .map(u64::from)
            .fold(7, |hash: u64, byte| hash.wrapping_mul(0x0100_0193) ^ byte)
    });
    replaced(&body, &parts.concat().replace("collects", "gathers"))
}

fn pages(count: usize) -> Memory {
    let page = |at: usize| {
        (
            format!("content/folder-{}/page-{at}.md", at % 100),
            with_matter(SMALL)
                .replace("ref: 1", &format!("ref: {}", at + 1))
                .replace("/page/", &format!("/page-{at}/"))
                .into_bytes(),
        )
    };
    let mut site = site(&[]);
    site.0.extend((1..=count).map(page));
    site
}

fn languages(count: usize) -> Memory {
    // The languages of private use: qaa to qtz.
    let letter = |at: usize| char::from(b'a' + u8::try_from(at).unwrap_or(0));
    let tag = |at: usize| format!("q{}{}", letter(at / 26 % 20), letter(at % 26));
    let lines = (0..count.min(520)).map(tag).collect::<Vec<_>>().join(" = {}\n");
    site(&[("glossator.toml", format!("[languages]\n{lines} = {{}}\n"))])
}

fn folders(count: usize) -> Memory {
    let mut site = site(&[]);
    site.0.insert(format!("content/{}page.txt", "f/".repeat(count)), b"x".to_vec());
    site
}

fn orphan_catalogs(count: usize) -> Memory {
    let mut site = site(&[]);
    site.0.extend((1..=count).map(|at| {
        (format!("locales/en/gone-{at}.ftl"), format!("# paragraph\nref-{at}-top-1 = Words\n").into_bytes())
    }));
    site
}
