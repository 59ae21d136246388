//! The least that a program like this one has to do, to compare it with: `floor
//! check FOLDER` reads the pages and parses each once, reads all catalogs and
//! locks, and parses the catalogs. `floor build FOLDER` copies each page into
//! every language besides; a copy that is there already is only compared.

#![allow(clippy::print_stdout, reason = "an example that says what it has read")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use walkdir::WalkDir;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [command, folder] = arguments.as_slice() else { return Err("floor check|build FOLDER".into()) };
    let folder = Path::new(folder);
    let pages = files(&folder.join("content"), "md");
    let events: usize = pages.par_iter().map(|page| parsed(page)).sum();
    let entries: usize =
        files(&folder.join("locales"), "ftl").par_iter().map(|catalog| entries(catalog)).sum();
    let bytes: usize = files(&folder.join("locales"), "lock").par_iter().map(|lock| read(lock).len()).sum();
    if command == "build" {
        for language in fs::read_dir(folder.join("locales"))? {
            let language = folder.join("copied").join(language?.file_name());
            fs::create_dir_all(&language)?;
            pages.par_iter().for_each(|page| copy(page, &language));
        }
    }
    println!("{} pages, {events} events, {entries} entries, {bytes} bytes of locks", pages.len());
    Ok(())
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    files.filter(|file| file.extension().is_some_and(|found| found == extension)).collect()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

fn parsed(page: &Path) -> usize {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_HEADING_ATTRIBUTES;
    Parser::new_ext(&read(page), options).into_offset_iter().count()
}

fn entries(catalog: &Path) -> usize {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(read(catalog));
    resource.body.len()
}

fn copy(page: &Path, folder: &Path) {
    let target = folder.join(page.file_name().unwrap_or_default());
    let content = read(page);
    if fs::read_to_string(&target).ok().as_ref() != Some(&content) {
        let _ = fs::write(&target, content);
    }
}
