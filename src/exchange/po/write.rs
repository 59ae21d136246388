//! Writing PO files.

use std::fmt::Write as _;

use super::EXPORTED;
use super::quoted::quote;
use crate::exchange::unit::{Export, Obsolete, Unit};

/// The file for `export`.
pub(in crate::exchange) fn write(export: &Export) -> String {
    let mut text = header(export);
    for unit in &export.units {
        entry(&mut text, unit);
    }
    for obsolete in &export.obsolete {
        obsolete_entry(&mut text, obsolete);
    }
    text
}

fn header(export: &Export) -> String {
    let fields = [
        ("Project-Id-Version", "site".to_owned()),
        // Content alone says what is written: no clock is asked.
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE".to_owned()),
        ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>".to_owned()),
        ("Language-Team", export.language.english_name()),
        ("Language", export.language.tag().replace('-', "_")),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Source-Language", export.source.tag().to_owned()),
        ("X-Generator", format!("glossator {}", env!("CARGO_PKG_VERSION"))),
    ];
    let mut text = format!(
        "# {} from {}. Copy {{ $... }} exactly; it may stand elsewhere in the sentence.\n\
         # Take the flag fuzzy away where a text is right for its msgid.\n\
         msgid \"\"\nmsgstr \"\"\n",
        export.language.english_name(),
        export.source_name,
    );
    for (name, value) in fields {
        let _ = writeln!(text, "{}", quote(&format!("{name}: {value}\n")));
    }
    text
}

fn entry(text: &mut String, unit: &Unit) {
    text.push('\n');
    for remark in unit.remarks() {
        let _ = writeln!(text, "#. {remark}");
    }
    if let Some(print) = unit.print {
        let _ = writeln!(text, "#. {EXPORTED}{print}");
    }
    let _ = writeln!(text, "#: {}", reference(&unit.page, unit.line));
    if unit.is_fuzzy() {
        text.push_str("#, fuzzy\n");
    }
    if let Some(old) = &unit.old_english {
        let _ = writeln!(text, "#| msgctxt {}\n#| msgid {}", quote(&unit.id), quote(old));
    }
    let _ = writeln!(text, "msgctxt {}", quote(&unit.id));
    let _ = writeln!(text, "msgid {}", quote(&unit.english));
    let _ = writeln!(text, "msgstr {}", quote(unit.text.as_deref().unwrap_or_default()));
}

/// gettext has paths with blanks between direction marks.
fn reference(path: &str, line: usize) -> String {
    if path.contains(' ') { format!("\u{2068}{path}:{line}\u{2069}") } else { format!("{path}:{line}") }
}

fn obsolete_entry(text: &mut String, obsolete: &Obsolete) {
    let (id, english) = (quote(&obsolete.id), quote(&obsolete.english));
    let _ = write!(text, "\n#~ msgctxt {id}\n#~ msgid {english}\n#~ msgstr {}\n", quote(&obsolete.text));
}
