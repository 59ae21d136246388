//! What cargo tells of this package's dependencies, from what is on the disk alone.

use std::ffi::OsString;
use std::process::Command;

use serde_json::Value;

/// `cargo metadata` for this system.
///
/// Without a platform cargo wants the packages of every platform, which `cargo test` has not
/// downloaded.
pub(crate) fn metadata() -> Value {
    let version = cargo(&["-vV"]).unwrap_or_else(|error| panic!("{error}"));
    let Some(host) = version.lines().find_map(|line| line.strip_prefix("host: ")) else {
        panic!("cargo -vV tells no host: {version}");
    };
    read(&["--filter-platform", host]).unwrap_or_else(|error| panic!("{error}"))
}

fn read(options: &[&str]) -> Result<Value, String> {
    let json = cargo(&[&["metadata", "--format-version=1", "--frozen"], options].concat())?;
    serde_json::from_str(&json).map_err(|error| format!("cargo metadata is not readable: {error}"))
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(&program)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo {} failed:\n{stderr}", arguments.join(" ")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
