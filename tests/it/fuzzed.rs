//! Inputs that a fuzz target once failed on, as small as they were found, and
//! the seeds' own kinds: `fuzz/` and these tests ask the same oracles.

use crate::oracle::{catalog, hostile, page, sync, tree};

#[track_caller]
fn holds(law: impl Fn(&str) -> Result<(), String>, text: &str) {
    if let Err(error) = law(text) {
        panic!("{text:?}: {error}");
    }
}

/// A selector's variants stand on lines of their own; what Fluent reads of them
/// is shown on one.
#[test]
fn what_no_translation_may_have_is_read_all_the_same() {
    holds(catalog::hold, "a = { $b ->\n    [one] c\n   *[other] d\n }\n");
}

/// Fluent's parser panics at a `\u` whose digits end in a character of several
/// bytes: a translator could end the program.
#[test]
fn a_cut_escape_ends_nothing() {
    holds(catalog::hold, "a = { \"\\u0خ\" }\nb = c\n");
    holds(hostile::hold, "Words.\n%%%\nref-page-top-1 = Wörter { \"\\u0خ\" }.\n");
}

/// A branch's entry has the same text, but a line below that Fluent can't read:
/// the line was lost when both were merged.
#[test]
fn a_merge_keeps_what_cuts_an_entry_off() {
    holds(catalog::hold, "a = b\n%%%\na = b\nref-1-c \n");
    // So was one that is the end of another line.
    holds(catalog::hold, "x}.\n%%%\n}.\n");
    // And a line that begins with a brace became a part of the entry above.
    holds(catalog::hold, "#\n%%%\na = b\n#\n{ $c }\n");
}

/// The stub of another segment that has come to stand above an entry stays
/// when the entry goes.
#[test]
fn another_segments_stub_outlives_the_entry_below_it() {
    holds(catalog::hold, "a = b\n# ref-1-top-2 = Zwei\n# paragraph\nref-1-top-1 = Eins\n%%%\n");
}

/// A lock's line gave a segment an id that Fluent can't read, and every sync
/// another reference catalog.
#[test]
fn a_lock_gives_no_id_that_a_catalog_can_t_have() {
    let page = |text: &str| format!("---\nref: 3\n---\n\n{text}\n");
    let lock = "ref-3-\rtop-1 00d62f4508c2ec3d c9cc180a873baf66\n";
    let input = [&page("We collect data."), &page("We keep data."), "ref-3-top-1 = Daten.\n", lock, ""];
    holds(sync::hold, &input.join("%%%\n"));
}

/// `<!--` in code was taken for the beginning of a comment that ends the text.
#[test]
fn code_begins_no_comment() {
    holds(page::hold, "`<!--`-->");
}

/// CommonMark takes `<!a` for HTML, up to any `>`, and kramdown finds a block in
/// there: the block's text was a segment twice.
#[test]
fn html_for_both_grammars_is_found_once() {
    holds(page::hold, "<!a\n\n<div>Words</div>\n");
}

/// An English with more braces than an entry may have was forgotten with each
/// sync, and given another id. It is left out now.
#[test]
fn any_number_of_braces_leaves_ids_alone() {
    let page = format!("---\nref: 3\n---\n\nWords {}\n", "{ ".repeat(150));
    holds(page::hold, &page);
    holds(sync::hold, &[page.as_str(), &page, "ref-3-top-1 = Daten.\n", "", ""].join("%%%\n"));
}

/// Between lines that end with `\n`, a blank one that ends with `\r\n` left its
/// `\r` behind when the entry below it was taken out.
#[test]
fn an_entry_goes_with_the_whole_line_above_it() {
    holds(catalog::hold, "a = b\n\r\nc = d");
}

/// An address with a control character was written without it, and counted as
/// gone with the next sync.
#[test]
fn an_address_is_remembered_as_it_is_or_not_at_all() {
    holds(sync::hold, "---\nref: 3\npermalink: /a\u{F}b/\n---\n");
    // Nor does one without a leading slash lead anywhere.
    holds(sync::hold, "---\nref: 3\npermalink: y/\n---\n");
}

/// Code in an attribute list that was cut off stayed a part of the text.
#[test]
fn code_before_a_text_is_no_part_of_it() {
    holds(page::hold, "{: `a`} Words\n");
    holds(page::hold, "{:`}`");
}

/// Lines of vertical tabs are blank to the parser, and were text here: the
/// program ended.
#[test]
fn other_blanks_are_a_line_break() {
    holds(page::hold, "s\n\u{B}\u{B}\nT\n");
}

/// The text of an attribute decided where a tag ends that lacks a quote.
#[test]
fn a_torn_tag_has_no_texts() {
    holds(hostile::hold, "<form \" title=\"S>\"</form>#\n%%%\nr=n\n");
}

/// A catalog with `\r\n` was merged into another one with two `\r` in each line.
#[test]
fn merged_lines_end_once() {
    holds(catalog::hold, "\r\n%%%\np=\r\n\r-\r\n");
}

/// Of seven `\r` before a `\n`, each merge took one for the line's end.
#[test]
fn a_line_that_ends_with_many_returns_stays() {
    holds(catalog::hold, "a = b\n%%%\nc = d\r\r\r\n{ $e }\n");
}

/// Of two texts of one id, the second lost its `STALE` note, and its record
/// said so only with the next sync.
#[test]
fn a_record_of_a_double_knows_its_note() {
    let page = |text: &str| format!("---\nlang: en\nref: 3\n---\n\n{text}\n");
    let catalog =
        "# en: We collect data.\nref-3-top-1 = Wir erheben Daten.\nref-3-top-1 = Wir sammeln Daten.\n";
    let lock = "ref-3-top-1 00d62f4508c2ec3d 1697f0d6c6e88ec4ec4\n";
    holds(sync::hold, &[&page("collect data."), &page("We collect data."), catalog, lock, ""].join("%%%\n"));
}

/// A tag whose name has a NUL in it, beside Liquid, ended the program.
#[test]
fn a_name_may_have_a_nul() {
    holds(page::hold, "<p>a</optio\0\0{% raw %}\0\0x\"> b</p>\n");
}

/// A tag that goes on behind its list item ended the program.
#[test]
fn a_tag_ends_with_its_list_item() {
    holds(page::hold, "- Words\n  <div class=\"a\nb\">\n\nmore\n\nH - > x\n");
    holds(page::hold, "- a\n\n  <p>b\n  <div\n\nc>d\n");
    holds(
        page::hold,
        "- a\n\n [^b].\n\n[^1]: c\n[^d  <label for=\"e\">f</label> <label>g\n    <seng h]: i.\n\n    j.\n\nH - > \\- k.\n",
    );
}

/// What looks like an attribute list in code was one, on sites of `CommonMark`.
#[test]
fn code_has_no_attribute_lists() {
    holds(page::hold, "Words `rawn { a }arta *b*{: .c } and `more*d*{: .e} `f\n");
}

/// A branch brings back an entry at the page's old place: it is the newer one.
#[test]
fn what_the_records_know_gives_way() {
    let page = "---\nlang: en\nref: 3\n---\n\nWe collect data.\n";
    let text = "ref-3-top-1 = Wir erheben Daten.\n";
    holds(sync::hold, &[page, page, text, "", "ref-3-top-1 = Wir sammeln Daten.\n"].join("%%%\n"));
}

/// Liquid before a row is a blank for the parser, and was a part of the line
/// break before it as well.
#[test]
fn a_line_break_ends_where_liquid_begins() {
    holds(page::hold, "Words,\n{% if a %}| more |\n");
    holds(page::hold, "Words `a\n{% if a %}| more` |\n");
}

/// An English that is empty in a note showed a change once, and not with the
/// next sync: a lock says nothing where it knows nothing.
#[test]
fn an_empty_english_is_unknown() {
    let page = "---\nref: 1\n---\no\n";
    holds(sync::hold, &[page, page, "#en: \nn=%\n", "", ""].join("%%%\n"));
}

/// A lock's line gave a segment an id that isn't one of ours, and every sync
/// another stub for it.
#[test]
fn a_lock_gives_no_id_that_a_segment_can_t_have() {
    let page = |text: &str| format!("---\nref: 3\n---\n\n{text}\n");
    let lock = "glossator-top-1 00d62f4508c2ec3d dd43a148d74f1880\n";
    holds(sync::hold, &[&page("We collect data."), &page("We coll%ct data."), "", lock, ""].join("%%%\n"));
}

/// A gone segment with two texts, made from an older English: the second sync
/// wrote that English into the orphan's line, in place of the last one.
#[test]
fn a_gone_segment_keeps_its_last_english() {
    let page = |text: &str| format!("---\nlang: en\nref: 3\n---\n\n{text}\n");
    let catalog =
        "# en: We collect data.\nref-3-top-1 = Wir erheben Daten.\nref-3-top-1 = Wir sammeln Daten.\n";
    let lock = "ref-3-top-1 00d62f4508c2ec3d 1697f0d6c6e88ec4\n";
    holds(
        sync::hold,
        &[&page("We co&lect data."), &page("We collect Data."), catalog, lock, ""].join("%%%\n"),
    );
}

/// An address in `<code>` was a part of its text twice.
#[test]
fn an_address_in_code_is_one_part() {
    holds(page::hold, "Words <code><tp:></code>.\n");
    holds(page::hold, "Words [`https://a.example/`](https://a.example/).\n");
}

/// Of two equal tags whose name ends with a number, each got the other's name
/// with the next sync.
#[test]
fn a_name_may_end_with_a_number() {
    holds(page::hold, "Words <a class=\"b\">Step 1</a>, <a class=\"b\">Step 1</a>.\n");
}

/// The same happened to tags behind `](`, where a link's target stands.
#[test]
fn a_tag_behind_brackets_keeps_its_name() {
    holds(page::hold, "[a](<b><b>\n");
}

/// A link that never ends is an address behind a text in brackets: with the
/// next sync it and a link that shows the same changed names.
#[test]
fn an_address_behind_brackets_keeps_its_name() {
    holds(page::hold, "[a](https://a.example/ b) [a](https://a.example/)\n");
}

/// The line break in a link without words went on to the text behind the link.
#[test]
fn a_link_of_a_line_break_has_an_end() {
    holds(page::hold, "[\n]().\n");
}

/// What looks like a block's beginning, in many texts at once: the page was
/// given up after twenty of them.
#[test]
fn many_texts_take_only_themselves_away() {
    holds(hostile::hold, include_str!("fuzzed/many-texts.txt"));
}

/// A remark like a hint got a note above it, and went with that note's hints.
#[test]
fn a_remark_like_a_hint_stays() {
    let page = "---\nlang: en\nref: 3\n---\n\nWe collect data.\n";
    let terms = "# Terms: data → Daten";
    let memory = "# Memory (85 %, ref-1-b): Eine";
    let text = "ref-3-top-1 = Wir erheben Daten.\n";
    for above in [
        format!("{terms}\n"),
        format!("{terms}\n{memory}\n"),
        format!("# STALE.\n{terms}\n"),
        format!("# UNREVIEWED.\n{terms}\n# en: We collect data.\n{memory}\n"),
        format!("# en: We collect data.\n# accept\n{terms}\n"),
        format!("# my own\n{terms}\n# MISSING.\n"),
    ] {
        holds(sync::hold, &[page, page, &format!("{above}{text}"), "", ""].join("%%%\n"));
    }
}

#[test]
fn an_input_s_parts_reach_their_files() {
    holds(page::hold, "---\ntitle: T\n---\n\nWords {{ a }} and `code`.\n");
    holds(hostile::hold, "---\ntitle: T\n---\n\nWords.\n%%%\nref-page-top-1 = Wörter {\"{\"}{\"{\"} a }}.\n");
    holds(
        sync::hold,
        "---\nref: 1\n---\n\nWords.\n%%%\n---\nref: 1\n---\n\nMore.\n%%%\nx = Wörter.\n%%%\n%%%\n",
    );
}

/// A stub stood above a segment that was gone: with the entry it went to the
/// lock, and came back with the next sync.
#[test]
fn a_stub_above_a_gone_entry_stays() {
    let page = |texts: &str| format!("---\nlang: en\nref: 1\n---\n\nFirst words.\n\n{texts}");
    let missing =
        "# MISSING. Take the \"# \" off the next line and put the translation in place of the English.";
    let catalog = format!("{missing}\n# ref-1-top-3 = Third sentence.\nref-1-top-2 = Zweiter Text.\n");
    let (old, new) = (page("Second text.\n\nThird sentence.\n"), page("Third sentence.\n"));
    holds(sync::hold, &[old.as_str(), &new, &catalog, "", ""].join("%%%\n"));
}

/// Head lines in the middle of a file, a stub without its English, a line of a
/// lock that is cut off: what the first sync made of them the second did again.
#[test]
fn a_torn_catalog_comes_to_rest() {
    holds(sync::hold, TORN);
}

/// Whatever stands in the files: the notes of a text told that it is a copy, and
/// were gone with the next sync; stubs stood twice; a branch had two texts.
#[test]
fn files_come_to_rest() {
    let page = |text: &str| format!("---\nlang: en\nref: 3\ntitle: T\n---\n\n{text}\n");
    let (old, new) = (page("We collect data.\n\nWe sell it."), page("We sell it."));
    let catalogs = [
        "# en: We collect data.\n\nref-3-top-2 = We collect data.\n",
        "# en: We collect dada.\nref-3-top-2 = We collect dada.\n# accept\n",
        "# ref-3-top-1 =\n# ref-3-top-1 =\n# en: We sell it.\n# ref-3-top-2 =\n# UNREVIEWED\n\n# change: a {+x+}\n",
        "ref-3-top-2 = Wir sammeln Daten.\nref-3-top-2 = We collect data.\n",
        "# MISSING\n# en: We sell it.\n# ref-3-top-2 = Wir verkaufen.\nref-3-top-1 = Daten.\n",
    ];
    let locks = [
        "",
        "ref-3-top-2 00d62f4508c2ec3d 1697f0d6c6e88ec4 noted stale \"We collect data.\" \"x\"\n",
        "ref-3-top-2 00d62f4508c2ec3d 1697f0d6c6e88ec4 orphan \"We sell it.\" \"ref-3-top-2 {\\n\"\n",
        "ref-3-top-1 - orphan \"We sell it.\" \"ref-3-top-1 = Wir sammeln Daten.\\n\"\nref-3-top-1 copy 1697f0d6c6e88ec4\n",
    ];
    for (own, branch) in catalogs.iter().flat_map(|own| catalogs.map(|branch| (own, branch))) {
        for lock in locks {
            holds(sync::hold, &[old.as_str(), &new, own, lock, branch].join("%%%\n"));
        }
    }
}

const TORN: &str = r####"---
lang: en
ref: 3
permalink: /privacy/
---

We collect data.

We sell it.
%%%
---
lang: en
ref: 3
permalink: /privacy/
---

We collect data.

We sell it.
"%%%
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on stft wrap in youb editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-63, { DATETIME($da>>>>>>> Style: "long") } as 31. Dezember 2026.
### What is there to do? Searc---
ref: 1
ref: 1
---

+++
title = "Privacy \"in short\"" # the title
description = 'What we do'
permalink = "/privacy/"
redirect_from = ["/en/privacy/", "/old/"]

[author]
name = "A. Person"
+++

Text.
%%%
---
ref: 1
ref: 1
---

+++
title = "Privacy \"in short\""h for MISSING and for STALE.

# en: We collect data.
ref-3-top-1 = Wir erheben Daten.

# MISSING. Take the "# " off the next line and put the translation in place of the Englis # the title
h.
# ref-3-top-2 = We sell it.
%%%
glossator-lock 1
ref-3-top-1 00d62f4508cdescription = 'What we do'
permalink = "/privacy/"
redirect_from = ["/en/privacy/", "/old/"]

[author]
name = "A. Person"
+++

Text.

More words.

%%%
ref-1-title = Datenschutz "kurz"
ref-1-descri2ec3d 1697f0d6c6e88ec4
ref-3-top-ption"####;

/// The blanks that stand for Liquid before a row were taken for the indentation of code, which began inside
/// the Liquid, and there inside a character.
#[test]
fn liquid_before_a_row_is_one_leaf() {
    holds(tree::hold, "{%怋%}|");
    holds(tree::hold, "Words\n\n{% if a == \"怋\" %}| a | b |\n{% endif %}\n");
}

/// A value in quotes that never ends was looked for a shortcode's end inside its last character: the program ended.
#[test]
fn an_attribute_list_ends_with_any_character() {
    holds(page::hold, "{:\"\u{200B}}\n");
    holds(tree::hold, "{:\"\u{200B}}\n");
    let page = "---\nref: page\n---\n\nWords.\n{:\"\u{200B}}\n";
    holds(hostile::hold, &format!("{page}%%%\nref-page-top-1 = Wörter.{{:\"\u{200B}}}\n"));
}

/// A brace right before `{% endraw %}` was taken for the beginning of an output, half of it behind the block's end:
/// the program ended.
#[test]
fn a_brace_before_the_end_of_raw_begins_nothing() {
    holds(tree::hold, "{%raw%}\n{{%endraw%}");
    holds(page::hold, "Words\n\n{% raw %}\nMore {{% endraw %} words\n");
}
