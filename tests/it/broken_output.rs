//! `broken-output`: a page that would differ from the English one in more than
//! words. Nothing that a translator can write gets that far, so the rules are
//! left out here by hand.

use glossator::config;
use glossator::finding::Code;
use glossator::segment::Pattern;
use glossator::site::Site;
use glossator::site::build::Published;
use glossator::site::files::Memory;
use snapbox::str;

use crate::project::same;

#[test]
fn a_text_that_would_make_another_page_is_published_in_english() {
    let mut files = Memory::default();
    let page = "---\nlang: en\nref: 3\npermalink: /privacy/\n---\n\nWe collect data.\n";
    files.0.insert("content/privacy.md".to_owned(), page.as_bytes().to_vec());
    files.0.insert("locales/de/privacy.ftl".to_owned(), b"ref-3-top-1 = Wir erheben Daten.\n".to_vec());
    let config = config::parse("[languages]\nde = {}\n\n[publish]\nminimum = 0\n").unwrap();
    let site = Site::load(config, &files).unwrap();
    let mut view = site.view(&site.languages[0], &files).unwrap();
    let part = &mut view.pages[0].parts[0];
    part.shown = true;
    let mut evil = Pattern::new();
    evil.push_text("<script>alert(1)</script>");
    part.checked.as_mut().unwrap().resolved = evil;

    let mut published = Published::default();
    published.add(&view, false);
    let (outputs, findings) = site.localize_language(&view, &mut published, &files).unwrap();
    let [output] = outputs.as_slice() else { panic!("{outputs:?}") };
    assert!(
        output.content.ends_with("<span lang=\"en\" dir=\"ltr\">We collect data.</span>\n"),
        "{output:?}"
    );
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.code, finding.id.as_deref()), (Code::BrokenOutput, Some("ref-3-top-1")));
    let place = finding.place.as_ref().unwrap();
    let text = format!(
        "{}:{}:{}: {}\n{}\n{}\n",
        place.path,
        place.line,
        place.column,
        finding.message,
        finding.notes.join("\n"),
        finding.help.as_deref().unwrap_or_default()
    );
    same(
        text,
        str![[r#"
locales/de/privacy.ftl:1:15: the German text can't be written: the page would have another structure: the tag `<script>` stands where the start of `paragraph` belongs
Readers of the page get this part in English until it is fixed.
Begin and end this text with words, and have marks and placeables beside the words that they stand at in the English. If it is so already, please report this as a mistake in glossator.

"#]],
    );
}
