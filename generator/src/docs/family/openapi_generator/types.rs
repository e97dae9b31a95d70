//! Type cells: from what a template writes to a [`TypeExpr`].

use super::language::Language;
use super::text::{destination, last_part, plain};
use crate::docs::{Dialect as _, RefExpr, TypeExpr};

/// Where a type stands. Bytes inside JSON are text in base 64; elsewhere they are files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// A property of a model.
    Property,
    /// A parameter, a body, what comes back.
    Call,
}

/// Words that name a file rather than text in base 64.
const FILES: [&str; 6] = ["file", "stream", "path", "blob", "reader", "buffer"];

/// What a type cell says.
#[derive(Debug)]
pub(super) struct TypeCell {
    pub(super) ty: TypeExpr,
    /// The enum of this page that the cell links to, by the name of its section.
    pub(super) section: Option<String>,
}

/// Reads a type cell.
pub(super) fn read(language: &Language, cell: &str, site: Site) -> TypeCell {
    let anchor = destination(cell).filter(|link| link.starts_with('#'));
    let shown = plain(cell);
    let shown = match anchor.as_deref().and_then(|link| link.strip_prefix('#')) {
        // Kotlin shows only that the type is inline.
        Some(name) if shown == "inline" => name.to_owned(),
        _ => shown,
    };
    let mut ty = parse(language, &shown);
    if site == Site::Property
        && !FILES
            .iter()
            .any(|word| shown.to_ascii_lowercase().contains(word))
    {
        ty = each(ty, &|leaf| match leaf {
            TypeExpr::Bytes => TypeExpr::String,
            other => other,
        });
    }
    let section = anchor.and_then(|_| leaf_name(&ty));
    TypeCell { ty, section }
}

/// Reads a type without marks.
pub(super) fn parse(language: &Language, shown: &str) -> TypeExpr {
    let shown = shown.trim();
    let (pointer, shown) = match shown.strip_prefix("Pointer to ") {
        Some(rest) => (true, rest.trim()),
        None => (false, shown),
    };
    let shown = shown
        .strip_prefix("optional.Interface of ")
        .unwrap_or(shown);
    let shown = if language.name() == "typescript" {
        unlisted(shown)
    } else {
        shown
    };
    // The offset is no part of the type.
    let shown = shown.replace("chrono::DateTime<chrono::FixedOffset>", "DateTime");
    let ty = if shown.ends_with(", none_type") {
        language.grammar.parse_listed(&shown)
    } else {
        language.grammar.parse(&shown)
    };
    // In Go a star is how the language passes values.
    let ty = match ty {
        TypeExpr::Nullable(inner) if language.grammar.prefixes => *inner,
        // C# marks what may be absent.
        TypeExpr::Nullable(inner) if shown.ends_with('?') => TypeExpr::Optional(inner),
        other => other,
    };
    let ty = anything(ty);
    let ty = each(ty, &|leaf| match leaf {
        TypeExpr::Ref(reference) => named(language, &reference.name),
        other => other,
    });
    if pointer {
        TypeExpr::Optional(Box::new(ty))
    } else {
        ty
    }
}

/// `['asc' | 'desc']Array<…>`, `[string]`: how TypeScript's template writes the types of parameters.
fn unlisted(shown: &str) -> &str {
    let inner = shown
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(']'));
    inner.map_or(shown, |(inner, _)| inner)
}

/// `bool, date, datetime, dict, float, int, list, str, none_type`: any value.
fn anything(ty: TypeExpr) -> TypeExpr {
    match ty {
        TypeExpr::OneOf(parts) if is_anything(&parts) => TypeExpr::Any,
        TypeExpr::Nullable(inner) => match anything(*inner) {
            TypeExpr::Any => TypeExpr::Any,
            other => TypeExpr::Nullable(Box::new(other)),
        },
        TypeExpr::Optional(inner) => TypeExpr::Optional(Box::new(anything(*inner))),
        TypeExpr::Array(inner) => TypeExpr::Array(Box::new(anything(*inner))),
        TypeExpr::Map(inner) => TypeExpr::Map(Box::new(anything(*inner))),
        other => other,
    }
}

fn is_anything(parts: &[TypeExpr]) -> bool {
    [TypeExpr::String, TypeExpr::Boolean, TypeExpr::Float]
        .iter()
        .all(|kind| parts.contains(kind))
}

/// The type of a name that is no word of the language.
fn named(language: &Language, name: &str) -> TypeExpr {
    let last = last_part(name);
    if matches!(last, "AnyType" | "UNKNOWN_BASE_TYPE" | "UNKNOWNBASETYPE") {
        return TypeExpr::Any;
    }
    if last == "DateTime" {
        return TypeExpr::DateTime;
    }
    // `Parcel.DaysEnum`: an enum inside a class, which has no page.
    if name.contains('.')
        && last.ends_with("Enum")
        && !name.contains("Model.")
        && !name.contains("models.")
    {
        return TypeExpr::String;
    }
    if language.grammar.prefixes
        && let Some(inner) = last
            .strip_prefix("Nullable")
            .filter(|inner| !inner.is_empty())
    {
        let inner = match inner {
            "String" => TypeExpr::String,
            "Bool" => TypeExpr::Boolean,
            "Int" | "Int32" | "Int64" => TypeExpr::Integer,
            "Float32" | "Float64" => TypeExpr::Float,
            "Time" => TypeExpr::DateTime,
            name => reference(name),
        };
        return TypeExpr::Nullable(Box::new(inner));
    }
    reference(last)
}

fn reference(name: &str) -> TypeExpr {
    TypeExpr::Ref(RefExpr {
        name: name.to_owned(),
        link: None,
    })
}

/// The type with each type without parts replaced.
pub(super) fn each(ty: TypeExpr, change: &dyn Fn(TypeExpr) -> TypeExpr) -> TypeExpr {
    let boxed = |inner: Box<TypeExpr>| Box::new(each(*inner, change));
    match ty {
        TypeExpr::Array(inner) => TypeExpr::Array(boxed(inner)),
        TypeExpr::Map(inner) => TypeExpr::Map(boxed(inner)),
        TypeExpr::Stream(inner) => TypeExpr::Stream(boxed(inner)),
        TypeExpr::Optional(inner) => TypeExpr::Optional(boxed(inner)),
        TypeExpr::Nullable(inner) => match each(*inner, change) {
            inner @ (TypeExpr::Nullable(_) | TypeExpr::Any) => inner,
            inner => TypeExpr::Nullable(Box::new(inner)),
        },
        TypeExpr::OneOf(parts) => {
            TypeExpr::OneOf(parts.into_iter().map(|part| each(part, change)).collect())
        }
        leaf => change(leaf),
    }
}

/// Whether a type is text or a number, or a list of these.
pub(super) fn is_plain(ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Array(inner) | TypeExpr::Optional(inner) | TypeExpr::Nullable(inner) => {
            is_plain(inner)
        }
        TypeExpr::String | TypeExpr::Integer | TypeExpr::Number | TypeExpr::Float => true,
        _ => false,
    }
}

/// The name that a list, a map or a plain reference leads to.
pub(super) fn leaf_name(ty: &TypeExpr) -> Option<String> {
    match ty {
        TypeExpr::Array(inner)
        | TypeExpr::Map(inner)
        | TypeExpr::Optional(inner)
        | TypeExpr::Nullable(inner) => leaf_name(inner),
        TypeExpr::Ref(reference) => Some(reference.name.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::ALL;
    use super::{Site, read};
    use crate::docs::Dialect as _;
    use crate::docs::TypeExpr;

    fn shown(ty: &TypeExpr) -> String {
        match ty {
            TypeExpr::Array(inner) => format!("[{}]", shown(inner)),
            TypeExpr::Map(inner) => format!("{{{}}}", shown(inner)),
            TypeExpr::Optional(inner) => format!("opt {}", shown(inner)),
            TypeExpr::Nullable(inner) => format!("{}?", shown(inner)),
            TypeExpr::OneOf(parts) => parts.iter().map(shown).collect::<Vec<_>>().join(" | "),
            TypeExpr::Ref(reference) => format!("@{}", reference.name),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn forms_of_all_languages() {
        let cases = [
            (
                "python",
                "[**List[Dimensions]**](Dimensions.md)",
                "[@Dimensions]",
            ),
            ("python", "**List[Optional[str]]**", "[String?]"),
            (
                "python",
                "**Dict[str, List[Dimensions]]**",
                "{[@Dimensions]}",
            ),
            ("python", "[**list[Pet]**](Pet.md)", "[@Pet]"),
            ("python", "**dict(str, int)**", "{Integer}"),
            ("python", "[**[Pet]**](Pet.md)", "[@Pet]"),
            ("python", "**{str: (int,)}**", "{Integer}"),
            ("python", "**str, none_type**", "String?"),
            (
                "python",
                "**bool, date, datetime, dict, float, int, list, str, none_type**",
                "Any",
            ),
            (
                "python",
                "**{str: (bool, date, datetime, dict, float, int, list, str, none_type)}**",
                "{Any}",
            ),
            ("python", "**decimal.Decimal**", "Decimal"),
            (
                "java",
                "**Map&lt;String, List&lt;Dimensions&gt;&gt;**",
                "{[@Dimensions]}",
            ),
            (
                "java",
                "[**Set&lt;DaysEnum&gt;**](#Set&lt;DaysEnum&gt;)",
                "[@DaysEnum]",
            ),
            ("java", "**byte[]**", "String"),
            (
                "kotlin",
                "[**inline**](#kotlin.collections.Set&lt;Days&gt;)",
                "[@Days]",
            ),
            (
                "kotlin",
                "[**java.time.OffsetDateTime**](java.time.OffsetDateTime.md)",
                "DateTime",
            ),
            (
                "kotlin",
                "**kotlin.collections.List&lt;kotlin.String?&gt;**",
                "[String?]",
            ),
            (
                "typescript",
                "**{ [key: string]: Array&lt;Dimensions&gt;; }**",
                "{[@Dimensions]}",
            ),
            ("typescript", "**Array&lt;string | null&gt;**", "[String?]"),
            ("typescript", "[**string**]", "String"),
            (
                "typescript",
                "[**&#39;asc&#39; | &#39;desc&#39;**]**Array<&#39;asc&#39; &#124; &#39;desc&#39;>**",
                "Literal(String(\"asc\")) | Literal(String(\"desc\"))",
            ),
            (
                "go",
                "Pointer to [**[]Dimensions**](Dimensions.md)",
                "opt [@Dimensions]",
            ),
            (
                "go",
                "Pointer to [**map[string][]Dimensions**](array.md)",
                "opt {[@Dimensions]}",
            ),
            ("go", "**map[string]interface{}**", "{Any}"),
            (
                "go",
                "[**optional.Interface of []string**](string.md)",
                "[String]",
            ),
            ("go", "**NullableString**", "String?"),
            (
                "go",
                "Pointer to [**NullableDimensions**](Dimensions.md)",
                "opt @Dimensions?",
            ),
            ("go", "[***os.File**](*os.File.md)", "Bytes"),
            (
                "csharp",
                "**Dictionary&lt;string, List&lt;Dimensions&gt;&gt;**",
                "{[@Dimensions]}",
            ),
            ("csharp", "**bool?**", "opt Boolean"),
            ("csharp", "**List&lt;Parcel.DaysEnum&gt;**", "[String]"),
            (
                "csharp",
                "**System.IO.Stream****System.IO.Stream**",
                "Bytes",
            ),
            (
                "php",
                "[**\\OpenAPI\\Client\\Model\\Dimensions[]**](Dimensions.md)",
                "[@Dimensions]",
            ),
            (
                "php",
                "**array<string,\\OpenAPI\\Client\\Model\\Dimensions[]>**",
                "{[@Dimensions]}",
            ),
            ("php", "**map[string,int]**", "{Integer}"),
            ("php", "**\\DateTime**", "DateTime"),
            ("php", "**int[][]**", "[[Integer]]"),
            (
                "ruby",
                "**Hash&lt;String, Array&lt;Dimensions&gt;&gt;**",
                "{[@Dimensions]}",
            ),
            (
                "rust",
                "Option<[**std::collections::HashMap<String, Vec<models::Dimensions>>**](Vec.md)>",
                "opt {[@Dimensions]}",
            ),
            (
                "rust",
                "**chrono::DateTime<chrono::FixedOffset>**",
                "DateTime",
            ),
            ("rust", "Option<**HashSet<Days>**>", "opt [@Days]"),
            (
                "javascript",
                "**{String: [Dimensions]}**",
                "{[@Dimensions]}",
            ),
        ];
        for (name, cell, expected) in cases {
            let language = ALL.iter().find(|it| it.name() == name).expect("a language");
            let read = read(language, cell, Site::Property);
            assert_eq!(shown(&read.ty), expected, "{name}: {cell}");
        }
    }
}
