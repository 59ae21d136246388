//! Writes a large site to a folder, for measuring what a run of the program
//! takes: `cargo run --release --example large_site -- 'page: links' 10000 FOLDER`.

#![allow(clippy::print_stdout, reason = "an example that lists what it can do")]

#[path = "../benches/growing/mod.rs"]
mod growing;

use std::error::Error;
use std::fs;
use std::path::Path;

use growing::DIMENSIONS;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, number, folder] = arguments.as_slice() else {
        for dimension in DIMENSIONS {
            println!("{}", dimension.name);
        }
        return Ok(());
    };
    let dimension = DIMENSIONS.iter().find(|dimension| dimension.name == name).ok_or("no such dimension")?;
    for (path, content) in (dimension.site)(number.parse()?).0 {
        let file = Path::new(folder).join(path);
        fs::create_dir_all(file.parent().unwrap_or(Path::new(folder)))?;
        fs::write(file, content)?;
    }
    Ok(())
}
