//! Front matter of JSON, which Hugo reads: whole pages of a site.

use snapbox::str;

use crate::project::{Project, same};

const CONFIG: &str = "profile = \"hugo\"\npage-key = \"path\"\n[languages]\nde = {}\n[publish]\nminimum = 0\nnotice = \"none\"\n\
    [front-matter]\ntranslate = [\"title\", \"description\", \"tags\", \"author.role\"]\n";

const PAGE: &str = r#"{
   "title" : "Keep it \"dry\"", "weight": 3,
   "description": "What \/ why",
   "url": "/dry/", "lang": "en",
   "aliases": [ "/en/old/", "/damp" ],
   "author": {"name": "A. Person", "role": "Sweep"},
   "tags": ["wood", 4, "rain"]
}

# Dry wood

Cover it.
"#;

const TRANSLATIONS: [(&str, &str); 7] = [
    ("title", r#"Halt es "trocken" \ so"#),
    ("description", "Was, warum: \u{fc}"),
    ("tags-1", "Holz"),
    ("tags-3", "Regen"),
    ("author-role", "Kehrer"),
    ("dry-wood", "Trockenes Holz"),
    ("dry-wood-1", "Deck es ab."),
];

/// The site of the page `text`, translated and built.
fn built(text: &str) -> Project {
    let project = Project::new().config(CONFIG).page("wood.md", text);
    project.sync();
    for (id, translation) in TRANSLATIONS {
        project.translate("locales/de/wood.ftl", &format!("ref-wood-{id}"), translation);
    }
    project.sync();
    project.run(["check"]).clean();
    project.run(["build"]).clean();
    project
}

#[test]
fn values_are_translated_and_every_other_byte_stays() {
    let project = built(PAGE);
    same(
        project.read("locales/en/wood.ftl"),
        str![[r####"
### /dry/, written by glossator from content/wood.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-wood-title = Keep it "dry"
# description (front matter)
ref-wood-description = What / why
# author.role (front matter)
ref-wood-author-role = Sweep
# tags.0 (front matter)
ref-wood-tags-1 = wood
# tags.2 (front matter)
ref-wood-tags-3 = rain
# heading 1
ref-wood-dry-wood = Dry wood
# paragraph
ref-wood-dry-wood-1 = Cover it.

"####]],
    );
    same(
        project.read("localized/de/wood.md"),
        str![[r#"
{
   "title" : "Halt es \"trocken\" \\ so", "weight": 3,
   "description": "Was, warum: ü",
   "url": "/de/dry/", "lang": "de",
   "aliases": [ "/de/old/", "/de/damp" ],
   "author": {"name": "A. Person", "role": "Kehrer"},
   "tags": ["Holz", 4, "Regen"]
}

# Trockenes Holz {#dry-wood}

Deck es ab.

"#]],
    );
    project.run(["build", "--language", "en"]).clean();
    assert_eq!(project.read("localized/en/wood.md"), PAGE);
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let plain = built(PAGE).read("localized/de/wood.md");
    let marked = built(&format!("\u{feff}{}", PAGE.replace('\n', "\r\n")));
    assert_eq!(marked.read("localized/de/wood.md"), format!("\u{feff}{}", plain.replace('\n', "\r\n")));
}

#[test]
fn an_object_that_cannot_be_read_is_shown() {
    let project = Project::new()
        .config(CONFIG)
        .page("comma.md", "{\n  \"title\": \"A\",\n}\n\nText.\n")
        .page("twice.md", "{\"title\": \"A\", \"title\": \"B\"}\n\nText.\n")
        .page("open.md", "{\"title\": \"A\"\n")
        .page("words.md", "{\"title\": \"A\"} Text.\n");
    project.run(["sync"]);
    let run = project.run(["check"]);
    assert_eq!(run.code(), 1);
    same(
        run.stdout_text(),
        str![[r#"
error[unreadable-front-matter]: the front matter can't be read: it isn't JSON: key must be a string
 --> content/comma.md:3:1
  |
3 | }
  |
  = The page is left out until it is fixed.
  = Fix this line; the page has to begin with a JSON object, and its text on the line after the last `}`.

error[unreadable-front-matter]: the front matter can't be read: the object has no `}` at its end
 --> content/open.md:1:1
  |
1 | {"title": "A"
  | ^
  |
  = The page is left out until it is fixed.
  = Fix this line; the page has to begin with a JSON object, and its text on the line after the last `}`.

error[unreadable-front-matter]: the front matter can't be read: the key `title` stands twice
 --> content/twice.md:1:16
  |
1 | {"title": "A", "title": "B"}
  |                ^^^^^^^
  |
  = The page is left out until it is fixed.
  = Fix this line; the page has to begin with a JSON object, and its text on the line after the last `}`.

error[unreadable-front-matter]: the front matter can't be read: text follows the object on its last line
 --> content/words.md:1:16
  |
1 | {"title": "A"} Text.
  |                ^^^^^
  |
  = The page is left out until it is fixed.
  = Fix this line; the page has to begin with a JSON object, and its text on the line after the last `}`.

error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 4 pages left out for a reason that is a finding of its own.
  = Fix what those findings say.

glossator: 5 errors in 0 pages and 1 language
`glossator explain CODE` says more about a finding

"#]],
    );
    assert!(!project.files().keys().any(|path| path.starts_with("locales/")));
}

#[test]
fn a_shortcode_begins_a_page_without_front_matter() {
    let project = Project::new().config(CONFIG).page("a.md", "{{< x >}}\n\nCover it.\n");
    project.sync();
    same(
        project.read("locales/en/a.ftl"),
        str![[r#"
### Written by glossator from content/a.md. To change the English, edit that page, not this file.

# paragraph
ref-a-top-1 = Cover it.

"#]],
    );
}

/// Starlight shows what Hugo reads.
#[test]
fn other_generators_read_no_json() {
    let config = CONFIG.replace("hugo", "starlight");
    let project = Project::new().config(&config).page("a.md", "{\"title\": \"A\"}\n\nCover it.\n");
    project.sync();
    same(
        project.read("locales/en/a.ftl"),
        str![[r####"
### Written by glossator from content/a.md. To change the English, edit that page, not this file.

# paragraph
ref-a-top-1 = { "{" }"title": "A"{ "}" }
# paragraph
ref-a-top-2 = Cover it.

"####]],
    );
}
