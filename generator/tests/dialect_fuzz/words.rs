//! How each language writes types: types to cells, the other way than the dialects.

use fieldwright::docs::{RefExpr, TypeExpr};
use fieldwright_testkit::Random;
use std::fmt::Write as _;

/// A language's words for types.
pub(crate) struct Words {
    pub(crate) dialect: &'static str,
    /// Types without arguments, each with a word for it.
    scalars: &'static [(&'static str, TypeExpr)],
    list: fn(&str) -> String,
    map: fn(&str) -> String,
    /// What may also be null, where the language can say so.
    nullable: Option<fn(&str) -> String>,
    /// What may also be absent; the mark of the whole cell.
    optional: Option<fn(&str) -> String>,
    one_of: Option<fn(&[String]) -> String>,
    /// A name with its package.
    name: fn(&str) -> String,
}

const NAMES: &[&str] = &["Pet", "PetStatus", "OAuth2Token", "X"];

fn bars(parts: &[String]) -> String {
    format!("({})", parts.join(" \\| "))
}

fn components(name: &str) -> String {
    format!("components.{name}")
}

pub(crate) const WORDS: &[Words] = &[
    Words {
        dialect: "typescript",
        scalars: &[
            ("string", TypeExpr::String),
            ("number", TypeExpr::Number),
            ("boolean", TypeExpr::Boolean),
            ("any", TypeExpr::Any),
            ("Date", TypeExpr::DateTime),
            ("RFCDate", TypeExpr::Date),
            ("Uint8Array", TypeExpr::Bytes),
        ],
        list: |item| format!("{item}[]"),
        map: |item| format!("Record<string, {item}>"),
        nullable: Some(|ty| format!("({ty} \\| null)")),
        optional: None,
        one_of: Some(bars),
        name: components,
    },
    Words {
        dialect: "python",
        scalars: &[
            ("str", TypeExpr::String),
            ("int", TypeExpr::Integer),
            ("float", TypeExpr::Float),
            ("bool", TypeExpr::Boolean),
            ("Any", TypeExpr::Any),
            ("datetime", TypeExpr::DateTime),
            ("date", TypeExpr::Date),
            ("bytes", TypeExpr::Bytes),
        ],
        list: |item| format!("List[{item}]"),
        map: |item| format!("Dict[str, {item}]"),
        nullable: Some(|ty| format!("Nullable[{ty}]")),
        optional: Some(|ty| format!("Optional[{ty}]")),
        one_of: Some(|parts| format!("Union[{}]", parts.join(", "))),
        name: components,
    },
    Words {
        dialect: "java",
        scalars: &[
            ("String", TypeExpr::String),
            ("long", TypeExpr::Integer),
            ("Double", TypeExpr::Float),
            ("boolean", TypeExpr::Boolean),
            ("Object", TypeExpr::Any),
            ("OffsetDateTime", TypeExpr::DateTime),
            ("LocalDate", TypeExpr::Date),
            ("Blob", TypeExpr::Bytes),
        ],
        list: |item| format!("List\\<{item}>"),
        map: |item| format!("Map\\<String, {item}>"),
        nullable: None,
        optional: Some(|ty| format!("Optional\\<{ty}>")),
        one_of: None,
        name: str::to_owned,
    },
    Words {
        dialect: "go",
        scalars: &[
            ("string", TypeExpr::String),
            ("int64", TypeExpr::Integer),
            ("float64", TypeExpr::Float),
            ("bool", TypeExpr::Boolean),
            ("any", TypeExpr::Any),
            ("time.Time", TypeExpr::DateTime),
            ("types.Date", TypeExpr::Date),
            ("io.Reader", TypeExpr::Bytes),
        ],
        list: |item| format!("[]{item}"),
        map: |item| format!("map[string]{item}"),
        nullable: Some(|ty| format!("*{ty}")),
        optional: Some(|ty| format!("*{ty}")),
        one_of: None,
        name: components,
    },
    Words {
        dialect: "csharp",
        scalars: &[
            ("string", TypeExpr::String),
            ("long", TypeExpr::Integer),
            ("double", TypeExpr::Float),
            ("bool", TypeExpr::Boolean),
            ("object", TypeExpr::Any),
            ("DateTime", TypeExpr::DateTime),
            ("LocalDate", TypeExpr::Date),
            ("Stream", TypeExpr::Bytes),
        ],
        list: |item| format!("List<{item}>"),
        map: |item| format!("Dictionary<String, {item}>"),
        nullable: Some(|ty| format!("{ty}?")),
        optional: None,
        one_of: None,
        name: str::to_owned,
    },
    Words {
        dialect: "php",
        scalars: &[
            ("string", TypeExpr::String),
            ("int", TypeExpr::Integer),
            ("float", TypeExpr::Float),
            ("bool", TypeExpr::Boolean),
            ("mixed", TypeExpr::Any),
            ("\\DateTime", TypeExpr::DateTime),
            ("LocalDate", TypeExpr::Date),
        ],
        list: |item| format!("array<{item}>"),
        map: |item| format!("array<string, {item}>"),
        nullable: Some(|ty| format!("?{ty}")),
        optional: Some(|ty| format!("?{ty}")),
        one_of: Some(bars),
        name: |name| format!("Components\\{name}"),
    },
    Words {
        dialect: "ruby",
        scalars: &[
            ("::String", TypeExpr::String),
            ("::Integer", TypeExpr::Integer),
            ("::Float", TypeExpr::Float),
            ("T::Boolean", TypeExpr::Boolean),
            ("::Object", TypeExpr::Any),
            ("::DateTime", TypeExpr::DateTime),
            ("::Date", TypeExpr::Date),
        ],
        list: |item| format!("T::Array<{item}>"),
        map: |item| format!("T::Hash[Symbol, {item}]"),
        nullable: Some(|ty| format!("T.nilable({ty})")),
        optional: Some(|ty| format!("T.nilable({ty})")),
        one_of: Some(|parts| format!("T.any({})", parts.join(", "))),
        name: |name| format!("Models::Components::{name}"),
    },
];

/// A type that the language has words for, at most `depth` deep.
pub(crate) fn random_type(random: &mut Random, words: &Words, depth: usize) -> TypeExpr {
    let inner = inner(random, words, depth);
    // `Any` needs no mark, and the mark around a null one is the mark for null where both are written alike.
    let plain = !matches!(inner, TypeExpr::Any | TypeExpr::Nullable(_));
    if words.optional.is_some() && plain && random.chance(30) {
        TypeExpr::Optional(Box::new(inner))
    } else if same_mark(words) {
        // The outermost mark would be the one for absent.
        match inner {
            TypeExpr::Nullable(ty) => TypeExpr::Optional(ty),
            other => other,
        }
    } else {
        inner
    }
}

fn same_mark(words: &Words) -> bool {
    let mark = |write: Option<fn(&str) -> String>| write.map(|write| write("x"));
    mark(words.optional) == mark(words.nullable)
}

fn inner(random: &mut Random, words: &Words, depth: usize) -> TypeExpr {
    let boxed = |random: &mut Random| Box::new(inner(random, words, depth - 1));
    match random.below(if depth == 0 { 4 } else { 10 }) {
        0..=2 => random
            .choose(words.scalars)
            .map_or(TypeExpr::Any, |(_, ty)| ty.clone()),
        3 => {
            let name = random.word(NAMES);
            TypeExpr::Ref(RefExpr {
                name: (words.name)(name).replace("::", ".").replace('\\', "."),
                link: Some(format!(
                    "../../models/components/{}.md",
                    name.to_lowercase()
                )),
            })
        }
        4 | 5 => match boxed(random) {
            // `byte[]` is bytes.
            bytes if *bytes == TypeExpr::Bytes => *bytes,
            item => TypeExpr::Array(item),
        },
        6 | 7 => TypeExpr::Map(boxed(random)),
        8 if words.nullable.is_some() => match *boxed(random) {
            // These are written without a mark, or have it already.
            plain @ (TypeExpr::Any | TypeExpr::Nullable(_)) => plain,
            ty => TypeExpr::Nullable(Box::new(ty)),
        },
        9 if words.one_of.is_some() => {
            let parts = (0..=1 + random.below(2))
                .map(|_| inner(random, words, 0))
                .collect();
            TypeExpr::OneOf(parts)
        }
        _ => inner(random, words, 0),
    }
}

impl Words {
    /// The cell of a type, in emphasis at times where that is no pointer.
    pub(crate) fn cell(&self, random: &mut Random, ty: &TypeExpr) -> String {
        let cell = self.write(ty);
        if self.dialect != "go" && random.chance(30) {
            format!("*{cell}*")
        } else {
            cell
        }
    }

    fn write(&self, ty: &TypeExpr) -> String {
        match ty {
            TypeExpr::Array(item) => (self.list)(&self.write(item)),
            TypeExpr::Map(item) => (self.map)(&self.write(item)),
            TypeExpr::Nullable(inner) => apply(self.nullable, &self.write(inner)),
            TypeExpr::Optional(inner) => apply(self.optional, &self.write(inner)),
            TypeExpr::OneOf(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.write(part)).collect();
                self.one_of.map_or_else(String::new, |write| write(&parts))
            }
            TypeExpr::Ref(reference) => {
                let name = reference.name.rsplit('.').next().unwrap_or_default();
                let mut text = format!("[{}]", (self.name)(name));
                let link = reference.link.as_deref().unwrap_or_default();
                let _ = write!(text, "({link})");
                text
            }
            scalar => {
                let word = self.scalars.iter().find(|(_, ty)| ty == scalar);
                word.map_or_else(String::new, |(word, _)| (*word).to_owned())
            }
        }
    }
}

fn apply(write: Option<fn(&str) -> String>, text: &str) -> String {
    write.map_or_else(String::new, |write| write(text))
}
