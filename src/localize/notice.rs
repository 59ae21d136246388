//! The notice: a block on top of every translated page that tells its readers,
//! in their language, that it is a translation and how much of it isn't.
//!
//! The texts are Fluent files, built in or the site's own. Page translators
//! can't reach them; still a text can only ever become text, and one link.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_locale::subtags::language;

use crate::config::Conventions;
use crate::language::Language;
use crate::resolve::messages::{Argument, Messages};

use super::notice_block::{LINK, LINK_END, escape, href, html_block, linked, markdown_block, markdown_text};

/// How many parts of a page there are, and what they are to its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoticeCounts {
    /// All parts of the page.
    pub all: usize,
    /// Shown in English.
    pub english: usize,
    /// Shown in a translation of an older English.
    pub older: usize,
    /// Shown in a translation that nobody has checked.
    pub unreviewed: usize,
}

/// What the notice is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeForm<'c> {
    /// One block of HTML, by these conventions.
    Html(&'c Conventions),
    /// A block quote of Markdown, for renderers that drop tags.
    Markdown,
}

/// What the notice says of the page as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// That it is a translation.
    Plain,
    /// That the English prevails.
    Prevails,
}

/// The notice's texts in one language.
#[derive(Debug)]
pub struct NoticeTexts {
    language: Language,
    messages: Messages,
}

/// The built-in texts by language; a language takes those of the nearest of
/// its [`Language::fallbacks`] here.
macro_rules! built_in {
    ($($tag:literal $file:literal,)*) => {
        const BUILT_IN: &[(&str, &str)] = &[$(($tag, include_str!(concat!("notices/", $file, ".ftl")))),*];
        const BUILT_IN_LANGUAGES: &[&str] = &[$($tag),*];
    };
}

built_in! {
    "ar" "ar",
    "bg" "bg",
    "ca" "ca",
    "cs" "cs",
    "da" "da",
    "de" "de",
    "el" "el",
    "en" "en",
    "es" "es",
    "fa" "fa",
    "fi" "fi",
    "fr" "fr",
    "he" "he",
    "hi" "hi",
    "hu" "hu",
    "id" "id",
    "it" "it",
    "ja" "ja",
    "ko" "ko",
    "nb" "nb",
    "nl" "nl",
    "no" "nb",
    "pl" "pl",
    "pt" "pt",
    "pt-PT" "pt-PT",
    "ro" "ro",
    "ru" "ru",
    "sk" "sk",
    "sv" "sv",
    "th" "th",
    "tr" "tr",
    "uk" "uk",
    "vi" "vi",
    "zh" "zh-Hans",
    "zh-Hans" "zh-Hans",
    "zh-Hant" "zh-Hant",
}

/// The five messages of a file, and which of them hold the link.
const MESSAGES: [(&str, bool); 5] = [
    ("notice-plain", true),
    ("notice-prevails", true),
    ("notice-english", false),
    ("notice-older", false),
    ("notice-unreviewed", false),
];

/// What the ids of messages end with that are for pages in another language than
/// English. They hold its name, `$source`; a site's own texts needn't have them.
const OTHER: &str = "-other";

/// What the page says that redirects to the English one. A site's own texts
/// needn't have it.
const REDIRECT: &str = "notice-redirect";

/// The languages that have built-in texts.
#[must_use]
pub fn built_in_languages() -> &'static [&'static str] {
    BUILT_IN_LANGUAGES
}

/// The notice for a language without texts: in English, and marked so.
#[must_use]
pub fn render_foreign(
    kind: NoticeKind,
    counts: NoticeCounts,
    english_url: Option<&str>,
    source_language: &str,
    form: NoticeForm<'_>,
) -> String {
    static ENGLISH: LazyLock<Option<NoticeTexts>> = LazyLock::new(|| built_in_for("en"));
    let block = |texts: &NoticeTexts| {
        let text = texts.whole(kind, counts, source_language);
        match form {
            NoticeForm::Html(conventions) => {
                let attributes = " lang=\"en\" dir=\"ltr\"";
                html_block(attributes, &text, href(conventions, english_url).as_deref(), source_language)
            }
            NoticeForm::Markdown => markdown_block(&text, english_url),
        }
    };
    ENGLISH.as_ref().map(block).unwrap_or_default()
}

impl NoticeTexts {
    /// The built-in texts for a language or the nearest that its readers
    /// understand; English only for English.
    #[must_use]
    pub fn built_in(language: &Language) -> Option<Self> {
        let fallbacks = language.fallbacks();
        std::iter::once(language.tag()).chain(fallbacks.iter().map(String::as_str)).find_map(built_in_for)
    }

    /// Reads a site's own texts, or says what is wrong with them.
    pub fn parse(language: &Language, source: &str) -> Result<Self, String> {
        if source.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return Err("the file holds control characters".to_owned());
        }
        let texts = Self { language: language.clone(), messages: Messages::parse(language, source)? };
        texts.verify(source)?;
        Ok(texts)
    }

    /// Whether every text there is resolves, and is what it should be.
    fn verify(&self, source: &str) -> Result<(), String> {
        let known = ["link", "link-end", "parts", "all", "source"];
        if let Some(name) = self.messages.variables().iter().find(|name| !known.contains(&name.as_str())) {
            return Err(format!(
                "`${name}` is not known here, only `$parts`, `$all`, `$source`, `$link` and `$link-end`"
            ));
        }
        for count in sample_counts(source) {
            for (id, linked) in MESSAGES {
                verify_text(id, linked, &self.text(id, count, count.max(120), "x")?)?;
                let other = format!("{id}{OTHER}");
                if self.messages.has(&other) {
                    verify_text(&other, linked, &self.text(&other, count, count.max(120), "x")?)?;
                }
            }
        }
        if self.messages.has(REDIRECT) {
            verify_text(REDIRECT, true, &self.text(REDIRECT, 0, 0, "x")?)?;
        }
        Ok(())
    }

    /// The notice as one block. `english_url` is where the English page is, if
    /// that is known, `source_language` its language.
    #[must_use]
    pub fn render(
        &self,
        kind: NoticeKind,
        counts: NoticeCounts,
        english_url: Option<&str>,
        source_language: &str,
        form: NoticeForm<'_>,
    ) -> String {
        let text = self.whole(kind, counts, source_language);
        match form {
            NoticeForm::Html(conventions) => {
                html_block("", &text, href(conventions, english_url).as_deref(), source_language)
            }
            NoticeForm::Markdown => markdown_block(&text, english_url),
        }
    }

    /// What the page says that redirects, with marks for the link.
    fn redirect(&self) -> Option<String> {
        self.text(REDIRECT, 0, 0, "").ok()
    }

    /// All that there is to say, with marks for the link.
    fn whole(&self, kind: NoticeKind, counts: NoticeCounts, source_language: &str) -> String {
        let source = Language::parse(source_language).ok();
        let is_english = source.as_ref().is_none_or(|source| source.id().language == language!("en"));
        let name = source.map(|source| source.name_for(&self.language)).unwrap_or_default();
        let sentence = |id: &str, parts: usize| {
            let other = format!("{id}{OTHER}");
            let id = if !is_english && self.messages.has(&other) { other.as_str() } else { id };
            // `parse` has made sure that there is a text.
            self.text(id, parts, counts.all, &name).unwrap_or_default()
        };
        let first = match kind {
            NoticeKind::Plain => "notice-plain",
            NoticeKind::Prevails => "notice-prevails",
        };
        let mut text = sentence(first, counts.all);
        for (id, parts) in [
            ("notice-english", counts.english),
            ("notice-older", counts.older),
            ("notice-unreviewed", counts.unreviewed),
        ] {
            if parts > 0 {
                text = joined(text, &sentence(id, parts));
            }
        }
        text
    }

    /// One message on one line; `source` is the name of the pages' language.
    fn text(&self, id: &str, parts: usize, all: usize, source: &str) -> Result<String, String> {
        let (link, link_end) = (LINK.to_string(), LINK_END.to_string());
        let arguments = [
            ("link", Argument::Text(&link)),
            ("link-end", Argument::Text(&link_end)),
            ("parts", Argument::Count(parts)),
            ("all", Argument::Count(all)),
            ("source", Argument::Text(source)),
        ];
        let text = self.messages.format(id, &arguments)?;
        Ok(text.lines().map(str::trim_ascii).fold(String::new(), joined))
    }
}

/// What the page says that redirects readers of `language`, by the site's own
/// texts or the built-in ones, and the language that it says it in.
pub(super) fn redirect_text(texts: Option<&NoticeTexts>, language: &Language) -> Option<RedirectText> {
    let own = texts.and_then(NoticeTexts::redirect);
    let own = own.or_else(|| NoticeTexts::built_in(language)?.redirect());
    own.map(|text| RedirectText { text, language: language.clone() }).or_else(|| {
        Some(RedirectText { text: built_in_for("en")?.redirect()?, language: Language::parse("en").ok()? })
    })
}

/// What a page says that redirects.
pub(super) struct RedirectText {
    /// With marks for the link.
    text: String,
    /// What it is written in.
    pub(super) language: Language,
}

impl RedirectText {
    /// The words alone.
    pub(super) fn words(&self) -> String {
        self.text.replace([LINK, LINK_END], "")
    }

    /// A paragraph of HTML with its link.
    pub(super) fn html(&self, href: &str, source_language: &str) -> String {
        linked(&escape(&self.text), Some(href), source_language)
    }

    /// A paragraph of Markdown with its link.
    pub(super) fn markdown(&self, url: &str) -> String {
        markdown_text(&self.text, Some(url))
    }
}

fn built_in_for(tag: &str) -> Option<NoticeTexts> {
    let (_, source) = BUILT_IN.iter().find(|(known, _)| *known == tag)?;
    // In the text's own language, whose plural forms it has. Verified by a test.
    let language = Language::parse(tag).ok()?;
    let messages = Messages::parse(&language, source).ok()?;
    Some(NoticeTexts { language, messages })
}

/// Numbers that reach every variant: all plural categories, and every number
/// that stands as a variant's key.
fn sample_counts(source: &str) -> BTreeSet<usize> {
    let keys = source.split('[').skip(1).filter_map(|rest| rest.split(']').next()?.trim().parse().ok());
    (0..=25).chain([100, 101, 102, 103, 111, 1_000, 100_000, 1_000_000]).chain(keys).collect()
}

/// Whether a text is only text, with the link where it belongs.
fn verify_text(id: &str, linked: bool, text: &str) -> Result<(), String> {
    if let Some(found) = ["<", ">", "&", "{{", "{%"].iter().find(|found| text.contains(**found)) {
        return Err(format!("`{id}` holds `{found}`; a notice is text without markup"));
    }
    let tags: Vec<char> = text.chars().filter(|c| c.is_control()).collect();
    match (linked, tags.as_slice()) {
        (true, [LINK, LINK_END]) | (false, []) => Ok(()),
        (true, _) => Err(format!("`{id}` must have `{{ $link }}` and then `{{ $link-end }}`, once each")),
        (false, _) => Err(format!("`{id}` can have no link")),
    }
}

/// `text` and `more` with a blank between them; none in a script without blanks.
fn joined(mut text: String, more: &str) -> String {
    let sentence_end = text.ends_with(['。', '！', '？']);
    let unspaced = text.ends_with(is_unspaced) && more.starts_with(is_unspaced);
    if !(text.is_empty() || more.is_empty() || sentence_end || unspaced) {
        text.push(' ');
    }
    text.push_str(more);
    text
}

/// Whether a character is Chinese or Japanese, fullwidth punctuation included.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNTS: NoticeCounts = NoticeCounts { all: 12, english: 2, older: 0, unreviewed: 0 };

    fn built_in(tag: &str) -> Option<NoticeTexts> {
        NoticeTexts::built_in(&Language::parse(tag).unwrap())
    }

    fn plain(tag: &str, counts: NoticeCounts) -> String {
        built_in(tag).unwrap().render(
            NoticeKind::Plain,
            counts,
            Some("/privacy/"),
            "en",
            NoticeForm::Html(&Conventions::default()),
        )
    }

    /// A site's texts, with `text` as the message `id`.
    fn own(id: &str, text: &str) -> Result<NoticeTexts, String> {
        let mut lines = vec![text.to_owned()];
        for (other, linked) in MESSAGES.iter().filter(|(other, _)| *other != id) {
            lines.push(format!("{other} = {}", if *linked { "{ $link }A{ $link-end }" } else { "A" }));
        }
        NoticeTexts::parse(&Language::parse("de").unwrap(), &lines.join("\n"))
    }

    fn fault(text: &str) -> String {
        let id = text.split(' ').next().unwrap_or_default();
        own(id, text).err().unwrap_or_default()
    }

    #[test]
    fn the_example_is_what_the_design_shows() {
        let notice = built_in("de").unwrap().render(
            NoticeKind::Prevails,
            COUNTS,
            Some("/privacy/"),
            "en",
            NoticeForm::Html(&Conventions::default()),
        );
        assert_eq!(
            notice,
            "<div class=\"translation-notice\" role=\"note\">\n\
             <p>Diese Übersetzung dient nur der Information; maßgeblich ist das <a href=\"/privacy/\" \
             hreflang=\"en\">englische Original</a>. 2 von 12 Textteilen stehen hier auf Englisch, weil für sie \
             keine aktuelle Übersetzung vorliegt.</p>\n</div>"
        );
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<NoticeTexts>();
    }

    #[test]
    fn chinese_sentences_stand_without_blanks_between_them() {
        let counts = NoticeCounts { older: 1, unreviewed: 3, ..COUNTS };
        assert_eq!(
            plain("zh-CN", counts),
            "<div class=\"translation-notice\" role=\"note\">\n<p>本页面译自<a href=\"/privacy/\" \
             hreflang=\"en\">英文原文</a>。12 个部分中有 2 个因没有最新译文而以英文显示。有 1 \
             个部分依据的是较早的英文版本。有 3 个部分尚未经过审校。</p>\n</div>"
        );
    }

    #[test]
    fn pages_in_another_language_are_called_by_its_name() {
        let render = |reader: &str| {
            let counts = NoticeCounts { older: 1, unreviewed: 0, ..COUNTS };
            built_in(reader).unwrap().render(
                NoticeKind::Prevails,
                counts,
                Some("/x"),
                "de",
                NoticeForm::Markdown,
            )
        };
        assert_eq!(
            ["en", "fr", "ja"].map(render),
            [
                "> This translation is for information only; the [original](/x) (German) prevails. Parts shown in \
                 the original language because they have no up-to-date translation: 2 of 12. Parts that follow an \
                 older version of the original: 1.",
                "> Cette traduction est fournie à titre d’information uniquement ; [l’original](/x) (allemand) \
                 fait foi. Parties affichées dans la langue d’origine, faute de traduction à jour : 2 sur 12. \
                 Parties qui suivent une version antérieure de l’original : 1.",
                "> この翻訳は参考用です。[原文](/x)（ドイツ語）が優先します。最新の翻訳がないため原文の言語で表示している部分：12件中2件。\
                 原文の古い版に基づく部分：1件。"
            ]
        );
        let own = own("notice-plain", "notice-plain = { $link }A{ $link-end } { $source }").unwrap();
        let counts = NoticeCounts::default();
        let text = own.render(NoticeKind::Plain, counts, Some("/x"), "fr", NoticeForm::Markdown);
        assert_eq!(text, "> [A](/x) Französisch");
        for (tag, source) in BUILT_IN {
            let texts = NoticeTexts::parse(&Language::parse(tag).unwrap(), source).unwrap();
            for (id, linked) in MESSAGES.into_iter().filter(|(id, _)| *id != "notice-unreviewed") {
                let text = texts.text(&format!("{id}{OTHER}"), 3, 7, "Lingua").unwrap();
                assert_eq!(text.contains("Lingua"), linked, "{tag}: {text}");
                assert!(linked || text.contains('3'), "{tag}: {text}");
            }
        }
    }

    #[test]
    fn plural_forms_follow_the_numbers() {
        let sentences = [1, 2, 5, 21].map(|unreviewed| {
            let notice = plain("ru", NoticeCounts { all: 30, unreviewed, ..NoticeCounts::default() });
            notice.split("</a>. ").nth(1).unwrap_or_default().to_owned()
        });
        assert_eq!(
            sentences,
            [
                "1 часть текста ещё не проверена.</p>\n</div>",
                "2 части текста ещё не проверены.</p>\n</div>",
                "5 частей текста ещё не проверено.</p>\n</div>",
                "21 часть текста ещё не проверена.</p>\n</div>",
            ]
        );
    }

    #[test]
    fn a_foreign_notice_is_marked_english() {
        assert_eq!(
            render_foreign(
                NoticeKind::Plain,
                NoticeCounts::default(),
                Some("/a?b&c=\"{{x}}\""),
                "en-US",
                NoticeForm::Html(&Conventions::default())
            ),
            "<div class=\"translation-notice\" role=\"note\" lang=\"en\" dir=\"ltr\">\n<p>This page is a \
             translation of the <a href=\"/a?b&amp;c=&quot;&#123;&#123;x&#125;&#125;&quot;\" \
             hreflang=\"en-US\">English original</a>.</p>\n</div>"
        );
    }

    #[test]
    fn every_built_in_notice_resolves_for_every_number() {
        for (tag, source) in BUILT_IN {
            let texts = NoticeTexts::parse(&Language::parse(tag).unwrap(), source).unwrap();
            assert!(texts.redirect().is_some(), "{tag}");
            for parts in 0..=120 {
                for (id, linked) in MESSAGES {
                    let text = texts.text(id, parts, 1000 + parts, "").unwrap();
                    assert!(!text.contains('\n') && text.len() > 10, "{tag} {id}: {text}");
                    // Arabic and Hebrew say one and two in words.
                    let counted = linked || text.contains(&parts.to_string()) || matches!(parts, 1 | 2);
                    assert!(counted, "{tag} {id} {parts}: {text}");
                }
            }
        }
    }

    #[test]
    fn languages_find_the_nearest_texts_and_never_english() {
        let counts = NoticeCounts::default();
        for (tag, nearest) in [
            ("pt-BR", "pt"),
            ("pt-AO", "pt-PT"),
            ("zh-TW", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("nn", "nb"),
            ("no", "nb"),
            ("en-GB", "en"),
        ] {
            assert_eq!(plain(tag, counts), plain(nearest, counts), "{tag}");
        }
        for tag in ["sr", "hi-Latn", "img"] {
            assert!(built_in(tag).is_none(), "{tag}");
        }
        assert!(built_in_languages().iter().all(|tag| built_in(tag).is_some()));
    }

    #[test]
    fn a_site_s_own_texts_are_verified() {
        assert_eq!(fault(""), "");
        assert_eq!(own("notice-older", "").err().unwrap_or_default(), "`notice-older` is missing");
        assert_eq!(fault("notice-older = <b>"), "`notice-older` holds `<`; a notice is text without markup");
        assert_eq!(
            fault("notice-older = { $parts ->\n [777] { \"{\" }{ \"{\" }x\n*[other] y\n }"),
            "`notice-older` holds `{{`; a notice is text without markup"
        );
        let link = "`notice-plain` must have `{ $link }` and then `{ $link-end }`, once each";
        for text in
            ["A", "{ $link-end }A{ $link }", "{ $link }A", "{ $link }A{ $link-end }{ $link }B{ $link-end }"]
        {
            assert_eq!(fault(&format!("notice-plain = {text}")), link);
        }
        assert_eq!(fault("notice-older = { $link }"), "`notice-older` can have no link");
        assert_eq!(
            fault("notice-older = { $n }"),
            "`$n` is not known here, only `$parts`, `$all`, `$source`, `$link` and `$link-end`"
        );
        assert_eq!(fault("notice-older = A\u{1}"), "the file holds control characters");
        assert_eq!(fault("notice-older = { \"\\u0001\" }"), "`notice-older` can have no link");
    }

    #[test]
    fn own_texts_may_run_over_lines() {
        let texts =
            own("notice-plain", "notice-plain =\n    { $link }A{ $link-end }\n\n    B\u{a0}\"C\"\n").unwrap();
        assert_eq!(
            texts.render(
                NoticeKind::Plain,
                NoticeCounts::default(),
                Some("/"),
                "en",
                NoticeForm::Html(&Conventions::default())
            ),
            "<div class=\"translation-notice\" role=\"note\">\n<p><a href=\"/\" hreflang=\"en\">A</a> B\u{a0}&quot;C&quot;</p>\n</div>"
        );
    }
}
