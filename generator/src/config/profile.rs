//! How an author writes tables of fields, as data. Built in for the habits seen most often, or written by the user as
//! `[source.profile]`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word of type cells can stand for without further words.
pub const TYPES: [&str; 13] = [
    "string",
    "integer",
    "number",
    "float",
    "decimal",
    "boolean",
    "date-time",
    "date",
    "bytes",
    "any",
    "null",
    "object",
    "enum",
];

/// How an author writes tables of fields. What a profile does not say is as in the one it is based on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Profile {
    /// The built-in profile that this one changes; `common` if nothing is said.
    pub base: Option<String>,
    /// Which columns say what.
    pub columns: Columns,
    /// How the cells of names are written.
    pub name: Names,
    /// Where the name of an object comes from.
    pub object: Objects,
    /// How type cells are written.
    #[serde(rename = "type")]
    pub types: Types,
    /// Words of type cells, each with the type cell that it stands for: `snowflake = "string"`.
    pub words: BTreeMap<String, String>,
    /// What says that a field is required.
    pub required: Required,
}

/// The headers of columns, whatever their case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Columns {
    /// The field's name.
    pub name: Words,
    /// The field's name in tables that need no column of types to be tables of fields.
    pub field: Words,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Words,
    /// Whether it is required.
    pub required: Words,
    /// What it means.
    pub description: Words,
    /// What it is if it is left out.
    pub default: Words,
    /// An example value.
    pub example: Words,
    /// The values that it may have.
    pub values: Words,
    /// Rules about its values.
    pub rules: Words,
    /// Where a parameter goes: path, query, header, body.
    pub place: Words,
    /// `repeated`, `optional`.
    pub label: Words,
    /// A pattern of names rather than a name.
    pub pattern: Words,
    /// A value of an enum.
    pub value: Words,
    /// In which cases there is such a field: `Applies To`. It is required in none of them alone.
    pub applies: Words,
}

/// How the cells of names are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Names {
    /// What a name ends with if the field is optional: `?`.
    pub optional_suffix: Option<String>,
    /// What a name ends with if the field is required: `*`.
    pub required_suffix: Option<String>,
    /// A cell that has the type beside the name: `` `{name}` _{type}_ ``.
    pub pattern: Option<String>,
    /// Whether dots and `[]` in names are steps into nested objects. `None`: where the table shows the outer object.
    pub paths: Option<bool>,
    /// What stands before the name of a field of the object above, once per step: `»`.
    pub nested_prefix: Option<String>,
    /// What stands for a name in the row that says what the type itself is: `*anonymous*`.
    pub unnamed: Option<String>,
    /// What stands for the names of all keys without a row: `**additionalProperties**`.
    pub others: Option<String>,
}

/// Where the name of an object comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Objects {
    /// Headings that name a part of an object; the heading around them names the object.
    pub skip: Words,
    /// Words at the end of headings that are no part of the name.
    pub strip_suffix: Words,
    /// Words at the start of headings that are no part of the name.
    pub strip_prefix: Words,
    /// If not empty, only headings that end so name objects.
    pub need_suffix: Words,
    /// The level of the headings that name objects. `None`: the nearest heading.
    pub level: Option<u8>,
    /// Headings below which nothing is read.
    pub ignore: Words,
}

/// How type cells are written, beyond what is always understood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Types {
    /// Further ways to write a list: `"{T} collection"`.
    pub array: Words,
    /// Further ways to write a map to a type: `"{T} by name"`.
    pub map: Words,
    /// Further ways to write that a value may be null: `"{T} (nullable)"`.
    pub nullable: Words,
    /// Words before a type that say nothing about it.
    pub ignore_prefix: Words,
    /// Words behind a type that say nothing about it.
    pub ignore_suffix: Words,
}

/// What says that a field is required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Required {
    /// Whether a field is required of which nothing says it.
    pub default: Option<bool>,
    /// What the column says of a required field, at its start.
    pub yes: Words,
    /// What it says of an optional field, at its start.
    pub no: Words,
    /// What it says of a field that is required in some cases only, at its start.
    pub sometimes: Words,
    /// How the description of a required field starts.
    pub description: Words,
    /// What the column of rules contains of a required field.
    pub rules: Words,
}

/// One word, or several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "OneOrMany")]
pub struct Words(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Words {
    fn from(words: OneOrMany) -> Self {
        match words {
            OneOrMany::One(word) => Self(vec![word]),
            OneOrMany::Many(words) => Self(words),
        }
    }
}

impl Words {
    /// Whether a text is one of the words, whatever its case. A `*` at the end of a word stands for further ones.
    #[must_use]
    pub fn has(&self, text: &str) -> bool {
        self.0.iter().any(|word| match word.strip_suffix(" *") {
            Some(start) => {
                let parts = text.split_at_checked(start.len());
                parts.is_some_and(|(found, rest)| {
                    found.eq_ignore_ascii_case(start) && rest.starts_with(' ')
                })
            }
            None => word.eq_ignore_ascii_case(text),
        })
    }

    /// The longest word that a lower-case text starts with, as a whole word.
    #[must_use]
    pub fn starts(&self, text: &str) -> Option<usize> {
        let fits = |word: &&String| {
            let word = word.to_lowercase();
            let behind = text
                .strip_prefix(&word)
                .and_then(|rest| rest.chars().next());
            let ends_in_letter = word.ends_with(char::is_alphanumeric);
            text.starts_with(&word)
                && !(ends_in_letter && behind.is_some_and(char::is_alphanumeric))
        };
        self.0.iter().filter(fits).map(String::len).max()
    }

    fn over(&mut self, base: &Words) {
        for word in &base.0 {
            if !self.has(word) {
                self.0.push(word.clone());
            }
        }
    }
}

impl Profile {
    /// This profile with everything that it does not say taken from another.
    #[must_use]
    pub fn over(mut self, base: &Profile) -> Profile {
        macro_rules! words {
            ($($part:ident . $field:ident),* $(,)?) => { $(self.$part.$field.over(&base.$part.$field);)* };
        }
        macro_rules! options {
            ($($part:ident . $field:ident),* $(,)?) => {
                $(if self.$part.$field.is_none() { self.$part.$field.clone_from(&base.$part.$field); })*
            };
        }
        words!(
            columns.name,
            columns.field,
            columns.ty,
            columns.required,
            columns.description,
            columns.default,
            columns.example,
            columns.values,
            columns.rules,
            columns.place,
            columns.label,
            columns.pattern,
            columns.value,
            columns.applies,
            object.skip,
            object.strip_suffix,
            object.strip_prefix,
            object.need_suffix,
            object.ignore,
            types.array,
            types.map,
            types.nullable,
            types.ignore_prefix,
            types.ignore_suffix,
            required.yes,
            required.no,
            required.sometimes,
            required.description,
            required.rules,
        );
        options!(
            name.optional_suffix,
            name.required_suffix,
            name.pattern,
            name.paths,
            name.nested_prefix,
            name.unnamed,
            name.others,
            object.level,
            required.default,
        );
        for (word, cell) in &base.words {
            let known = self.words.keys().any(|own| own.eq_ignore_ascii_case(word));
            if !known {
                self.words.insert(word.clone(), cell.clone());
            }
        }
        self
    }

    /// A user's profile, completed by the built-in one that it names.
    #[must_use]
    pub fn completed(&self) -> Profile {
        let base = self.base.as_deref().unwrap_or("common");
        match builtin(base) {
            Some(base) => self.clone().over(base),
            None => self.clone().over(&BUILTIN[0].1),
        }
    }
}

/// The built-in profiles: name, and what they say in all.
static BUILTIN: LazyLock<Vec<(&'static str, Profile)>> = LazyLock::new(|| {
    const TEXTS: [(&str, &str); 5] = [
        ("common", include_str!("builtin/common.toml")),
        (
            "question-marks",
            include_str!("builtin/question-marks.toml"),
        ),
        ("widdershins", include_str!("builtin/widdershins.toml")),
        ("kubernetes", include_str!("builtin/kubernetes.toml")),
        ("protobuf", include_str!("builtin/protobuf.toml")),
    ];
    let mut profiles: Vec<(&'static str, Profile)> = Vec::new();
    for (name, text) in TEXTS {
        // A test holds that each of them can be read.
        let own: Profile = toml::from_str(text).unwrap_or_default();
        let whole = match profiles.first() {
            Some((_, common)) => own.over(common),
            None => own,
        };
        profiles.push((name, whole));
    }
    profiles
});

/// All built-in profiles, in the order in which they are preferred where they read equally much.
#[must_use]
pub fn builtins() -> &'static [(&'static str, Profile)] {
    &BUILTIN
}

/// The headers that are seen together only in tables that a built-in profile is for; none, if its cells have marks.
pub(crate) fn signs(name: &str) -> &'static [&'static str] {
    match name {
        "protobuf" => &["label", "type"],
        _ => &[],
    }
}

/// The built-in profile of this name.
#[must_use]
pub fn builtin(name: &str) -> Option<&'static Profile> {
    builtins()
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, profile)| profile)
}

#[cfg(test)]
mod tests {
    use super::{Profile, builtins};

    #[test]
    fn built_in_profiles_can_be_read() {
        for text in [
            include_str!("builtin/common.toml"),
            include_str!("builtin/question-marks.toml"),
            include_str!("builtin/widdershins.toml"),
            include_str!("builtin/kubernetes.toml"),
            include_str!("builtin/protobuf.toml"),
        ] {
            let profile: Profile = toml::from_str(text).unwrap();
            assert_ne!(profile, Profile::default());
        }
        for (name, profile) in builtins() {
            assert!(profile.columns.name.has("field name"), "{name}");
            assert!(profile.words.contains_key("string"), "{name}");
        }
    }

    #[test]
    fn a_profile_changes_only_what_it_says() {
        let own: Profile = toml::from_str(
            "base = 'question-marks'\ncolumns = { name = 'Schlüssel' }\nwords = { Wert = 'any' }",
        )
        .unwrap();
        let whole = own.completed();
        assert!(whole.columns.name.has("Schlüssel") && whole.columns.name.has("field"));
        assert_eq!(whole.name.optional_suffix.as_deref(), Some("?"));
        assert_eq!(whole.words["Wert"], "any");
    }
}
