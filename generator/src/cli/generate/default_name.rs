//! The name of a crate that was not given one.

use crate::config::crate_name::crate_name;
use crate::emit::EmitOptions;
use std::path::Path;

/// A name made from the output folder's.
pub(super) fn default_name(out: &Path) -> String {
    let folder = std::path::absolute(out).ok();
    let name = folder
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let name: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c
            } else {
                '-'
            }
        })
        .collect();
    let name = name.trim_matches('-');
    crate_name(name).unwrap_or_else(|_| EmitOptions::default().name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_crates() {
        for (out, name) in [
            ("/x/moov-types", "moov-types"),
            ("/x/Moov Types!", "moov-types"),
            ("/x/1st", "api-types"),
            ("/", "api-types"),
            ("/x/test", "api-types"),
        ] {
            assert_eq!(default_name(Path::new(out)), name, "{out}");
        }
    }
}
