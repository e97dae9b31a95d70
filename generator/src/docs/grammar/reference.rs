//! The parts of types: names and the links they stand in, marks for null, alternatives.

use crate::docs::{RefExpr, TypeExpr};

pub(crate) fn lookup<'a, T>(table: &'a [(&str, T)], name: &str) -> Option<&'a T> {
    table
        .iter()
        .find(|(word, _)| *word == name)
        .map(|(_, value)| value)
}

/// A name with dots between its parts: `Components\X`, `::Models::X` -> `Components.X`, `Models.X`.
pub(crate) fn dotted(word: &str) -> String {
    word.replace("::", ".")
        .replace('\\', ".")
        .trim_matches('.')
        .to_owned()
}

pub(crate) fn is_name(name: &str) -> bool {
    name.split('.').all(|part| {
        part.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '$') && !part.contains('-')
    })
}

pub(crate) fn reference(name: String, link: Option<&str>) -> TypeExpr {
    TypeExpr::Ref(RefExpr {
        name,
        link: link.map(str::to_owned),
    })
}

/// The name of the file that a link leads to, without its ending. `None` for links out of the docs and to no file.
pub(crate) fn page_stem(link: &str) -> Option<&str> {
    if link.contains("://") {
        return None;
    }
    let file = link.split('#').next()?.rsplit('/').next()?;
    let stem = file
        .strip_suffix(".md")
        .or_else(|| file.strip_suffix(".mdx"))?;
    (!stem.is_empty()).then_some(stem)
}

/// Whether a link leads to the page of the type of this name (its last part; files may be lower case, and may carry an
/// underscore behind a keyword).
pub(crate) fn leads_to(link: &str, name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    let mut folders = link.split('/').rev().skip(1);
    // Pages beside the models describe helpers of the SDK (`types/date.md`).
    let elsewhere = folders
        .clone()
        .any(|folder| !matches!(folder, "." | ".." | ""))
        && !folders.any(|folder| folder.eq_ignore_ascii_case("models"));
    !elsewhere
        && page_stem(link).is_some_and(|stem| {
            stem.trim_end_matches('_')
                .eq_ignore_ascii_case(last.trim_end_matches('_'))
        })
}

/// Whether generated docs write the type without a mark for null, even where it may be null.
pub(crate) fn is_unmarked(ty: &TypeExpr) -> bool {
    matches!(
        ty,
        TypeExpr::Array(_)
            | TypeExpr::Map(_)
            | TypeExpr::Date
            | TypeExpr::DateTime
            | TypeExpr::Any
            | TypeExpr::Bytes
            | TypeExpr::Stream(_)
            | TypeExpr::Unknown(_)
    )
}

pub(crate) fn nullable(ty: TypeExpr) -> TypeExpr {
    match ty {
        TypeExpr::Nullable(_) | TypeExpr::Any => ty,
        TypeExpr::Optional(inner) => TypeExpr::Optional(Box::new(nullable(*inner))),
        other => TypeExpr::Nullable(Box::new(other)),
    }
}

pub(crate) fn one_of(mut parts: Vec<TypeExpr>) -> TypeExpr {
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let is_absent =
        |part: &TypeExpr| matches!(part, TypeExpr::Optional(inner) if **inner == TypeExpr::Null);
    let may_be_absent = parts.iter().any(is_absent);
    let may_be_null = parts.contains(&TypeExpr::Null);
    parts.retain(|part| *part != TypeExpr::Null && !is_absent(part));
    let ty = match parts.len() {
        0 => return TypeExpr::Null,
        1 => parts.remove(0),
        _ => TypeExpr::OneOf(parts),
    };
    let ty = if may_be_null { nullable(ty) } else { ty };
    match ty {
        TypeExpr::Optional(_) => ty,
        ty if may_be_absent => TypeExpr::Optional(Box::new(ty)),
        ty => ty,
    }
}

/// In languages whose one mark serves for absent and for null (`T.nilable`, `?T`, `*T`), the mark around the whole
/// cell stands for absent; the Required column then tells if it must mean null.
pub(crate) fn outer_mark_is_optional(ty: TypeExpr) -> TypeExpr {
    match ty {
        TypeExpr::Nullable(inner) => TypeExpr::Optional(inner),
        other => other,
    }
}
