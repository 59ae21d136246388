//! Writes a large site to a folder, for measuring what a run of the program
//! takes: `cargo run --release --example large_site -- pages 574 20 FOLDER` for
//! natural pages in that many languages, `-- 'page: links' 10000 FOLDER` for
//! much of one thing.

#![allow(clippy::print_stdout, reason = "an example that lists what it can do")]
#![allow(clippy::expect_used, reason = "an example that can't go on should say so")]

#[path = "../benches/growing/mod.rs"]
mod growing;
#[path = "../benches/large/mod.rs"]
mod large;

use std::error::Error;
use std::fs;
use std::path::Path;

use glossator::site::files::Memory;
use growing::DIMENSIONS;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["pages", pages, languages, folder] => {
            write(&large::site(pages.parse()?, languages.parse()?), folder)
        }
        [name, number, folder] => {
            let dimension =
                DIMENSIONS.iter().find(|dimension| dimension.name == *name).ok_or("no such dimension")?;
            write(&(dimension.site)(number.parse()?), folder)
        }
        _ => {
            println!("pages PAGES LANGUAGES FOLDER, or NAME NUMBER FOLDER with one of these names:");
            for dimension in DIMENSIONS {
                println!("{}", dimension.name);
            }
            Ok(())
        }
    }
}

fn write(files: &Memory, folder: &str) -> Result<(), Box<dyn Error>> {
    for (path, content) in &files.0 {
        let file = Path::new(folder).join(path);
        fs::create_dir_all(file.parent().unwrap_or(Path::new(folder)))?;
        fs::write(file, content)?;
    }
    Ok(())
}
