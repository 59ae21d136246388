//! Pseudo-translations: texts that look foreign and can be read, for tests of layouts.
//!
//! One has accents, is a third longer and stands in brackets, so that what isn't translated, is cut off
//! or lacks a font is seen at once. The other is written from right to left.

mod style;
mod words;

use crate::incoming::{IncomingText, MadeFrom};
use crate::segment::{Element, Pattern, Segment};
use crate::site::Site;

pub use style::PseudoStyle;
use words::rewritten;

/// A pseudo-translation of every segment.
#[must_use]
pub fn texts(site: &Site, style: PseudoStyle) -> Vec<IncomingText> {
    let of_page = |page: &crate::site::SitePage| {
        let path = page.page.path.clone();
        page.segments.iter().map(move |segment| text(&path, segment, style)).collect::<Vec<_>>()
    };
    site.pages.iter().flat_map(of_page).collect()
}

fn text(page: &str, segment: &Segment, style: PseudoStyle) -> IncomingText {
    IncomingText {
        page: Some(page.to_owned()),
        id: segment.id.clone(),
        text: pattern(&segment.pattern, style).to_string(),
        made_from: MadeFrom::Fingerprint(segment.fingerprint),
        unreviewed: false,
        origin: "glossator pseudo".to_owned(),
        replaces: None,
        anchor: None,
        place: None,
    }
}

/// `english` rewritten; its placeables, code and tags stay.
fn pattern(english: &Pattern, style: PseudoStyle) -> Pattern {
    let mut pattern = Pattern::new();
    if style == PseudoStyle::Accents {
        pattern.push_text("⟦");
    }
    let mut in_code = false;
    for element in english.elements() {
        match element {
            Element::Text(text) => pattern.push_text(&rewritten(text, style, &mut in_code)),
            element => pattern.push(element.clone()),
        }
    }
    if style == PseudoStyle::Accents {
        pattern.push_text("⟧");
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;
    use crate::language::Language;

    fn written(english: &str, style: PseudoStyle) -> String {
        pattern(&parse::pattern(english).unwrap(), style).to_string()
    }

    #[test]
    fn words_change_and_nothing_else() {
        let english = "Write to [us]({ $us }) or **<b>run</b>** `glossator sync` &amp; see example.org, \\*SHA-256, part IV.";
        assert_eq!(
            written(english, PseudoStyle::Accents),
            "⟦Ŵŕííţéé ţóó [úúš]({ $us }) óóŕ **<b>ŕúúñ</b>** `glossator sync` &amp; šéééé example.org, \\*SHA-256, ṕááŕţ IV.⟧"
        );
        let values = "Members pay **20 euros** each, guests more: 12 March 2024.";
        assert_eq!(
            written(values, PseudoStyle::Accents),
            "⟦Ɱééɱƀééŕš ṕááý **20 euros** ééááçĥ, ĝúúééšţš ɱóóŕéé: 12 March 2024.⟧"
        );
        assert_eq!(written("12 March 2024", PseudoStyle::Accents), "⟦12 Ɱááŕçĥ 2024⟧");
        let right = written(english, PseudoStyle::RightToLeft);
        assert!(right.contains("]({ $us })") && right.contains("`glossator sync`"), "{right}");
    }

    #[test]
    fn pseudo_languages_are_told_by_their_region() {
        let style = |tag: &str| PseudoStyle::of(&Language::parse(tag).unwrap());
        assert_eq!(style("en-XA"), Some(PseudoStyle::Accents));
        assert_eq!(style("ar-XB"), Some(PseudoStyle::RightToLeft));
        assert_eq!(style("de"), None);
        assert_eq!(style("ar-XA"), None);
    }
}
