//! `broken-output`: a page that would differ from the English one in more than
//! words. Nothing that a translator can write gets that far, so the rules are
//! left out here by hand.

use glossator::config;
use glossator::finding::Code;
use glossator::page::PageNumber;
use glossator::segment::Pattern;
use glossator::site::Site;
use glossator::site::build::Published;
use glossator::site::files::Memory;
use glossator::site::publish::PublishState;
use glossator::site::view::View;
use glossator::site::whole::unwritable_part;
use glossator::status::Status;
use snapbox::str;

use crate::project::same;

/// Shows `evil` in place of the parts `at` of the only page, whatever safety says.
fn spoil(view: &mut View<'_>, at: impl IntoIterator<Item = usize>, evil: &str) {
    for at in at {
        let part = &mut view.pages[0].parts[at];
        part.shown = true;
        let mut pattern = Pattern::new();
        pattern.push_text(evil);
        let checked = part.checked.as_mut().unwrap();
        (checked.resolved, checked.has_form) = (pattern, false);
    }
}

/// A page of `count` paragraphs, each translated, as nobody has looked at it yet.
fn paragraphs(count: usize) -> (Site, Memory) {
    let mut files = Memory::default();
    let page: String = (1..=count).map(|number| format!("Paragraph {number}.\n\n")).collect();
    let page = format!("---\nlang: en\nref: 3\npermalink: /privacy/\n---\n\n{page}");
    let catalog: String =
        (1..=count).map(|number| format!("ref-3-top-{number} = Absatz {number}.\n")).collect();
    files.0.insert("content/privacy.md".to_owned(), page.into_bytes());
    files.0.insert("locales/de/privacy.ftl".to_owned(), catalog.into_bytes());
    let config = "[languages]\nde = {}\n\n[publish]\nminimum = 0\nunreviewed = \"translation\"\n";
    (Site::load(config::Config::parse(config).unwrap(), &files).unwrap(), files)
}

/// However many texts break a page, each takes only itself away, and what is
/// counted and reported of the page is what is written.
#[test]
fn what_a_page_can_t_be_written_with_counts_before_it_is_written() {
    let (site, files) = paragraphs(60);
    let is_evil = |at: &usize| at.is_multiple_of(2);
    let mut view = site.view(&site.languages[0], &files).unwrap();
    spoil(&mut view, (0..60).filter(is_evil), "<script>alert(1)</script>");
    let mut published = Published::default();
    published.add(&view, false);
    let (_, when_written) = site.localize_language(&view, &mut published, &files).unwrap();

    site.put_together(&mut view, &files).unwrap();
    let page = &view.pages[0];
    let refused: Vec<usize> = (0..60).filter(|at| page.parts[*at].status == Status::Refused).collect();
    assert_eq!(refused, (0..60).filter(is_evil).collect::<Vec<_>>());
    let language = &site.languages[0].language;
    let reported = page.parts.iter().filter_map(|part| part.unwritable.as_ref());
    let reported: Vec<_> =
        reported.filter_map(|one| unwritable_part(page, language, &site.source_name, one)).collect();
    assert_eq!(reported, when_written);
    assert_eq!((page.counts().shown, page.counts().refused, page.counts().percent()), (30, 30, 50));

    let mut published = Published::default();
    published.add(&view, false);
    assert_eq!(published.state("de", PageNumber::new(0)), Some(PublishState::Partial));
    let mut again = site.published_view(&site.languages[0], &files, &published).unwrap();
    spoil(&mut again, (0..60).filter(is_evil), "<script>alert(1)</script>");
    let (outputs, findings) = site.localize_language(&again, &mut published, &files).unwrap();
    assert_eq!(findings, []);
    for number in 1..=60 {
        let english = format!("<span lang=\"en\" dir=\"ltr\">Paragraph {number}.</span>\n");
        let wanted = if is_evil(&(number - 1)) { english } else { format!("Absatz {number}.\n") };
        assert!(outputs[0].content.contains(&wanted), "{wanted:?} isn't in {}", outputs[0].content);
    }
}

#[test]
fn a_text_that_would_make_another_page_is_published_in_english() {
    let mut files = Memory::default();
    let page = "---\nlang: en\nref: 3\npermalink: /privacy/\n---\n\nWe collect data.\n";
    files.0.insert("content/privacy.md".to_owned(), page.as_bytes().to_vec());
    files.0.insert("locales/de/privacy.ftl".to_owned(), b"ref-3-top-1 = Wir erheben Daten.\n".to_vec());
    let config = config::Config::parse("[languages]\nde = {}\n\n[publish]\nminimum = 0\n").unwrap();
    let site = Site::load(config, &files).unwrap();
    let mut view = site.view(&site.languages[0], &files).unwrap();
    spoil(&mut view, [0], "<script>alert(1)</script>");

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
