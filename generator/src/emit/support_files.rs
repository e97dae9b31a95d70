//! The files of the support module, which every crate carries as they are.

use crate::model::Api;

/// The files that the crate of an API needs, by path.
pub(super) fn of(api: &Api) -> impl Iterator<Item = (String, String)> {
    let operations = !api.operations.is_empty();
    let needed = move |path: &str| operations || !path.starts_with("operations/");
    let files = FILES.iter().filter(move |(path, _)| needed(path));
    let files = files.map(move |(path, text)| {
        let text = if *path == "mod.rs" && !operations {
            text.replace("pub mod operations;\n", "")
        } else if *path == "mod.rs" {
            // The generator itself has no such feature: it compiles the files for their tests.
            text.replace(
                "pub mod operations;\n",
                "#[cfg(feature = \"operations\")]\npub mod operations;\n",
            )
        } else {
            (*text).to_owned()
        };
        let text = if *path == "mod.rs" {
            with_conversions(&text)
        } else {
            text
        };
        (format!("src/support/{path}"), text)
    });
    files.chain(CONVERSIONS.iter().map(|(name, text)| {
        let path = format!("src/support/{name}.rs");
        (path, (*text).to_owned())
    }))
}

/// The root of the support module, with the modules of conversions declared. The generator does not compile those:
/// it has no need of the crates that they convert to.
fn with_conversions(root: &str) -> String {
    let declared = CONVERSIONS
        .iter()
        .map(|(name, _)| format!("#[cfg(feature = \"{name}\")]\nmod {name};\n"));
    let declared: Vec<String> = declared.collect();
    format!("{root}\n{}", declared.concat())
}

/// The files of conversions, by the crate that each is for, which is a feature.
const CONVERSIONS: &[(&str, &str)] = &[
    ("chrono", include_str!("convert/chrono.rs")),
    ("jiff", include_str!("convert/jiff.rs")),
    ("rust_decimal", include_str!("convert/rust_decimal.rs")),
    ("time", include_str!("convert/time.rs")),
];

/// The text of each file, by its path below `src/support`.
const FILES: &[(&str, &str)] = &[
    ("bytes.rs", include_str!("support/bytes.rs")),
    ("date.rs", include_str!("support/date.rs")),
    ("decimal.rs", include_str!("support/decimal.rs")),
    ("literal.rs", include_str!("support/literal.rs")),
    ("mod.rs", include_str!("support/mod.rs")),
    ("number.rs", include_str!("support/number.rs")),
    (
        "operations/body.rs",
        include_str!("support/operations/body.rs"),
    ),
    (
        "operations/encode.rs",
        include_str!("support/operations/encode.rs"),
    ),
    (
        "operations/error.rs",
        include_str!("support/operations/error.rs"),
    ),
    (
        "operations/flat.rs",
        include_str!("support/operations/flat.rs"),
    ),
    (
        "operations/headers.rs",
        include_str!("support/operations/headers.rs"),
    ),
    (
        "operations/http_types.rs",
        include_str!("support/operations/http_types.rs"),
    ),
    (
        "operations/mod.rs",
        include_str!("support/operations/mod.rs"),
    ),
    (
        "operations/multipart.rs",
        include_str!("support/operations/multipart.rs"),
    ),
    (
        "operations/parts.rs",
        include_str!("support/operations/parts.rs"),
    ),
    (
        "operations/placement.rs",
        include_str!("support/operations/placement.rs"),
    ),
    (
        "operations/response.rs",
        include_str!("support/operations/response.rs"),
    ),
    ("patch.rs", include_str!("support/patch.rs")),
    ("redacted.rs", include_str!("support/redacted.rs")),
    ("timestamp.rs", include_str!("support/timestamp.rs")),
    ("unknown.rs", include_str!("support/unknown.rs")),
    (
        "validate/collect.rs",
        include_str!("support/validate/collect.rs"),
    ),
    (
        "validate/condition.rs",
        include_str!("support/validate/condition.rs"),
    ),
    (
        "validate/constraint.rs",
        include_str!("support/validate/constraint.rs"),
    ),
    (
        "validate/display.rs",
        include_str!("support/validate/display.rs"),
    ),
    (
        "validate/format/code.rs",
        include_str!("support/validate/format/code.rs"),
    ),
    (
        "validate/format/mod.rs",
        include_str!("support/validate/format/mod.rs"),
    ),
    (
        "validate/format/net.rs",
        include_str!("support/validate/format/net.rs"),
    ),
    (
        "validate/format/text.rs",
        include_str!("support/validate/format/text.rs"),
    ),
    (
        "validate/format/time.rs",
        include_str!("support/validate/format/time.rs"),
    ),
    (
        "validate/holds.rs",
        include_str!("support/validate/holds.rs"),
    ),
    ("validate/mod.rs", include_str!("support/validate/mod.rs")),
    (
        "validate/nested.rs",
        include_str!("support/validate/nested.rs"),
    ),
    (
        "validate/options.rs",
        include_str!("support/validate/options.rs"),
    ),
    ("validate/path.rs", include_str!("support/validate/path.rs")),
    (
        "validate/scalars.rs",
        include_str!("support/validate/scalars.rs"),
    ),
    (
        "validate/serialize.rs",
        include_str!("support/validate/serialize.rs"),
    ),
    (
        "validate/value.rs",
        include_str!("support/validate/value.rs"),
    ),
    (
        "validate/violation.rs",
        include_str!("support/validate/violation.rs"),
    ),
    ("value.rs", include_str!("support/value.rs")),
    ("wire/blank.rs", include_str!("support/wire/blank.rs")),
    ("wire/dispatch.rs", include_str!("support/wire/dispatch.rs")),
    ("wire/error.rs", include_str!("support/wire/error.rs")),
    ("wire/fields.rs", include_str!("support/wire/fields.rs")),
    (
        "wire/integer_enum.rs",
        include_str!("support/wire/integer_enum.rs"),
    ),
    ("wire/key.rs", include_str!("support/wire/key.rs")),
    ("wire/literal.rs", include_str!("support/wire/literal.rs")),
    ("wire/member.rs", include_str!("support/wire/member.rs")),
    ("wire/mod.rs", include_str!("support/wire/mod.rs")),
    ("wire/numeric.rs", include_str!("support/wire/numeric.rs")),
    ("wire/record.rs", include_str!("support/wire/record.rs")),
    ("wire/replay.rs", include_str!("support/wire/replay.rs")),
    ("wire/score.rs", include_str!("support/wire/score.rs")),
    (
        "wire/text_enum.rs",
        include_str!("support/wire/text_enum.rs"),
    ),
    ("wire/union.rs", include_str!("support/wire/union.rs")),
    (
        "wire/value_reader.rs",
        include_str!("support/wire/value_reader.rs"),
    ),
    (
        "wire/value_serde.rs",
        include_str!("support/wire/value_serde.rs"),
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn every_file_of_the_folder_is_listed() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit/support");
        let mut found = BTreeSet::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let path = path.strip_prefix(&root).unwrap();
                    found.insert(path.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        let listed: BTreeSet<_> = super::FILES
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .collect();
        assert_eq!(listed, found);
    }
}
