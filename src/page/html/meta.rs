//! What a document says of itself in `<meta>`: words, addresses, its language.

use crate::page::own_language::OwnLanguage;
use crate::syntax::html::addresses::AddressLayout;
use crate::syntax::{AttributeValue, Tag};
use crate::text::{Span, touches};

/// What is words for readers, also those of search results and of cards in
/// chats. A person's name, `author`, is none, and neither are colours, keys or numbers.
const WORDS: &[&str] = &[
    "apple-mobile-web-app-title",
    "application-name",
    "dc.description",
    "dc.title",
    "dcterms.description",
    "dcterms.title",
    "description",
    "keywords",
    "og:audio:alt",
    "og:description",
    "og:image:alt",
    "og:site_name",
    "og:title",
    "og:video:alt",
    "twitter:description",
    "twitter:image:alt",
    "twitter:label1",
    "twitter:label2",
    "twitter:title",
];

/// What is an address.
const ADDRESSES: &[&str] = &[
    "og:audio",
    "og:image",
    "og:image:url",
    "og:url",
    "og:video",
    "og:video:url",
    "twitter:image",
    "twitter:player",
    "twitter:url",
];

/// What the `content` of a `<meta>` is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum MetaContent<'t> {
    /// Words, called so.
    Words(String, &'t AttributeValue),
    /// Addresses.
    Addresses(AddressLayout, &'t AttributeValue),
}

/// What `tag` says, if it is a `<meta>`; a language comes to `own`.
pub(super) fn read<'t>(tag: &'t Tag, liquid: &[Span], own: &mut OwnLanguage) -> Option<MetaContent<'t>> {
    let content = tag.value("content").filter(|_| tag.name == "meta")?;
    let said = |name: &str| {
        let value = tag.value(name).filter(|value| !touches(liquid, &value.span))?;
        Some(value.text.trim_ascii().to_ascii_lowercase())
    };
    match said("http-equiv").as_deref() {
        Some("refresh") => return Some(MetaContent::Addresses(AddressLayout::Refresh, content)),
        Some("content-language") => own.add_language(content, liquid),
        _ => {}
    }
    let name = ["property", "name", "itemprop"].into_iter().find_map(said)?;
    if name == "og:locale" {
        own.add_locale(content, liquid);
    }
    if WORDS.contains(&name.as_str()) {
        return Some(MetaContent::Words(format!("meta {name}"), content));
    }
    ADDRESSES.contains(&name.as_str()).then_some(MetaContent::Addresses(AddressLayout::One, content))
}
