//! A language's badge: an image for a README.

use maud::{PreEscaped, html};

use super::model::LanguageRow;

/// Widths of the two halves, in pixels: the tag's letters take about seven each.
const LETTER: usize = 7;
const MARGIN: usize = 10;
const PERCENT: usize = 46;

/// An SVG image that says how many percent of the site's segments readers get in `language`.
#[must_use]
pub fn badge(language: &LanguageRow, percent: usize) -> String {
    let tag = language.tag.len() * LETTER + MARGIN;
    let width = tag + PERCENT;
    let words = format!("{}: {percent} % translated", language.name);
    // Dark enough for white letters, each of them.
    let colour = match percent {
        100 => "#1a7f37",
        80.. => "#4d6b00",
        40.. => "#8a5a00",
        _ => "#b3261e",
    };
    let image = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height="20" role="img" aria-label=(words) {
            title { (words) }
            rect width=(tag) height="20" fill="#3d444d" {}
            rect x=(tag) width=(PERCENT) height="20" fill=(colour) {}
            g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11" {
                text x=(tag / 2) y="14" { (language.tag) }
                text x=(tag + PERCENT / 2) y="14" { (percent) " %" }
            }
        }
        (PreEscaped("\n"))
    };
    image.into_string()
}
