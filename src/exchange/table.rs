//! CSV, for spreadsheets and people.

use super::item::{ImportedFile, ImportedItem, ImportedItems, is_open};
use super::unit::Export;

const COLUMNS: [&str; 9] =
    ["page", "id", "kind", "status", "english", "english-old", "text", "notes", "replaces"];

/// The file for `export`, with comma and quotes as RFC 4180 has them.
pub(super) fn write(export: &Export) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory can't fail.
    let mut line = |cells: &[&str]| drop(writer.write_record(cells));
    line(&COLUMNS);
    for unit in &export.units {
        let old = unit.old_english.as_deref().unwrap_or_default();
        let text = unit.text.as_deref().unwrap_or_default();
        let print = unit.print.map(|print| print.to_string()).unwrap_or_default();
        // The kind has a column of its own.
        let notes = unit.remarks().skip(1).collect::<Vec<_>>().join("\n");
        line(&[&unit.page, &unit.id, &unit.kind, unit.status, &unit.english, old, text, &notes, &print]);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Reads the file `text`, whose path findings name. Spreadsheets of some countries write
/// semicolons or tabs between cells.
pub(super) fn read(path: &str, text: &str) -> ImportedItems {
    let mut file = ImportedFile::new(path, text);
    let mut items = ImportedItems::default();
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let start = text.len() - body.len();
    let first = body.lines().next().unwrap_or_default();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter(first)).flexible(true).from_reader(body.as_bytes());
    let columns = Columns(reader.headers().cloned().unwrap_or_default());
    let has_name = columns.place("id").or(columns.place("english")).is_some();
    let Some(text_column) = columns.place("text").filter(|_| has_name) else {
        let help = format!("The first line names the columns: {}.", COLUMNS.join(","));
        let message = "this table has no columns `id` and `text`";
        file.broken(&mut items, &(start..start + first.len()), message, help);
        return items;
    };
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let at = error.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(0));
                let help = "Write the line as the others are.";
                file.broken(
                    &mut items,
                    &(start + at..start + at),
                    "this line of the table can't be read",
                    help,
                );
                continue;
            }
        };
        let at = record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(0));
        let at = start + at + body[at..].len() - body[at..].trim_start_matches(['\r', '\n']).len();
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let span = at..end;
        let Some(translation) = record.get(text_column) else {
            let help = "Each line has as many cells as the first.";
            file.broken(&mut items, &span, "this line of the table is cut off", help);
            continue;
        };
        if translation.trim().is_empty() {
            continue;
        }
        items
            .items
            .push(ImportedItem { place: Some(file.place(&span)), ..columns.item(&record, translation) });
    }
    file.finish(&mut items);
    items
}

/// What stands between the columns of the line `first`.
fn delimiter(first: &str) -> u8 {
    let count = |delimiter: u8| first.bytes().filter(|byte| *byte == delimiter).count();
    let most = [b'\t', b';', b','].into_iter().max_by_key(|delimiter| count(*delimiter));
    most.unwrap_or(b',')
}

/// The names of the columns.
struct Columns(csv::StringRecord);

impl Columns {
    fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|column| column.trim().eq_ignore_ascii_case(name))
    }

    /// What a line says, whose translation is `text`.
    fn item(&self, record: &csv::StringRecord, text: &str) -> ImportedItem {
        let cell = |name: &str| {
            let cell = record.get(self.place(name)?)?;
            (!cell.trim().is_empty()).then(|| cell.to_owned())
        };
        let replaces = cell("replaces").and_then(|print| print.trim().parse().ok());
        ImportedItem {
            name: cell("id").map(|id| id.trim().to_owned()),
            page: cell("page"),
            english: cell("english"),
            old_english: cell("english-old"),
            is_fuzzy: is_open(cell("status").as_deref()),
            text: text.to_owned(),
            replaces,
            place: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: &ImportedItems) -> Vec<(Option<&str>, &str, usize)> {
        let line = |item: &ImportedItem| item.place.as_ref().map_or(0, |place| place.line);
        items.items.iter().map(|item| (item.name.as_deref(), item.text.as_str(), line(item))).collect()
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        for text in [
            "id,text\nref-1-a,\"Eins, \"\"zwei\"\"\"\nref-1-b,\nref-1-c,Drei\n",
            "\u{FEFF}id;text\r\nref-1-a;\"Eins, \"\"zwei\"\"\"\r\nref-1-b;\r\nref-1-c;Drei\r\n",
            "ID\tText\nref-1-a\t\"Eins, \"\"zwei\"\"\"\nref-1-b\t\nref-1-c\tDrei",
        ] {
            let items = read("de.csv", text);
            let wanted = [(Some("ref-1-a"), "Eins, \"zwei\"", 2), (Some("ref-1-c"), "Drei", 4)];
            assert_eq!(texts(&items), wanted, "{text}");
            assert_eq!(items.findings, []);
        }
    }

    #[test]
    fn tables_without_the_columns_and_cut_off_lines_are_reported() {
        let told = |text: &str| read("de.csv", text).findings[0].message.clone();
        assert_eq!(told("a,b\n1,2\n"), "this table has no columns `id` and `text`");
        assert_eq!(told(""), "this table has no columns `id` and `text`");
        assert_eq!(told("id,page,text\nref-1-a\n"), "this line of the table is cut off");
    }
}
