//! The packages as the registry would get them: built from their archives alone, and weighed.

use crate::command::{cargo, root, succeeds};
use std::process::ExitCode;

/// The packages that are published.
const PACKAGES: &[&str] = &["fieldwright", "moov-types"];

/// What each archive must hold, whatever else it does.
const NEEDED: &[&str] = &[
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "src/lib.rs",
];

/// The registry takes no bigger archive, in bytes.
const LIMIT: u64 = 10 * 1024 * 1024;

pub(crate) fn main() -> ExitCode {
    if check() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Packs, builds and weighs the packages; says whether they can be published.
pub(crate) fn check() -> bool {
    let mut command = cargo(&["package", "--allow-dirty", "--quiet"]);
    for name in PACKAGES {
        command.args(["--package", name]);
    }
    // Every package, also after one that failed.
    let packed = succeeds(&mut command);
    let complete = PACKAGES.iter().filter(|name| is_complete(name)).count();
    packed && complete == PACKAGES.len()
}

fn is_complete(name: &str) -> bool {
    let Some((files, size)) = files(name).zip(size(name)) else {
        eprintln!("error: {name} was not packed");
        return false;
    };
    let missing: Vec<&str> = NEEDED
        .iter()
        .filter(|needed| !files.iter().any(|file| file == *needed))
        .copied()
        .collect();
    let (whole, tenth) = (size / 1024, size % 1024 * 10 / 1024);
    println!("{name}: {} files, {whole}.{tenth} KiB packed", files.len());
    if !missing.is_empty() {
        eprintln!("error: the package of {name} lacks {}", missing.join(", "));
    }
    if size > LIMIT {
        eprintln!("error: the package of {name} is bigger than the registry takes");
    }
    missing.is_empty() && size <= LIMIT
}

/// The files that a package has.
fn files(name: &str) -> Option<Vec<String>> {
    let mut command = cargo(&["package", "--list", "--allow-dirty", "--package", name]);
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.lines().map(|line| line.replace('\\', "/")).collect())
}

/// How many bytes its archive has.
fn size(name: &str) -> Option<u64> {
    let folder = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
        .join("package");
    let archives = std::fs::read_dir(folder).ok()?.flatten();
    let start = format!("{name}-");
    let mine = archives.filter(|entry| {
        let file = entry.file_name();
        let file = file.to_string_lossy();
        file.starts_with(&start) && file.ends_with(".crate")
    });
    // Of several versions, the last that was packed.
    let last = mine
        .filter_map(|entry| entry.metadata().ok())
        .max_by_key(|data| data.modified().ok())?;
    Some(last.len())
}
