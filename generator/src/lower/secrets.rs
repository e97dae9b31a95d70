//! Which fields hold secrets: by name and type, by what the type is called, and by the record that a field is in.

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::model::{Api, Field, Shape, TypeId, TypeRef};
use crate::names::secret::{Name, Secrecy};
use std::collections::BTreeMap;

/// Another name for a type.
struct Alias {
    target: TypeRef,
    /// What the name says.
    secrecy: Secrecy,
}

type Aliases = BTreeMap<TypeId, Alias>;

/// Decides it for every field.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    let aliases = aliases(&lowering.api);
    lowering.each(|lowering, id, def| {
        let Shape::Struct(record) = &mut def.shape else {
            return;
        };
        let name = Name::of(id.title());
        for field in &mut record.fields {
            let target = Target::Field(id, &field.name);
            let guess = is_secret(&name, field, &aliases);
            let secret = lowering
                .setting(target, |entry| entry.secret)
                .map_or(guess, |(on, _)| on);
            lowering.log_setting(target, FactKey::Secret, secret != guess);
            field.secret = secret;
        }
    });
}

fn aliases(api: &Api) -> Aliases {
    let found = api.types.iter().filter_map(|(id, def)| match &def.shape {
        Shape::Alias { target } => Some((id.clone(), alias(id, target.clone()))),
        _ => None,
    });
    found.collect()
}

fn alias(id: &TypeId, target: TypeRef) -> Alias {
    let secrecy = Name::of(id.title()).secrecy();
    Alias { target, secrecy }
}

/// Whether a field's value must not be shown.
fn is_secret(record: &Name, field: &Field, aliases: &Aliases) -> bool {
    let name = Name::of(&field.name);
    match name.secrecy() {
        Secrecy::Any => can_hold_secrets(&field.ty, aliases),
        Secrecy::Text => is_text(&field.ty, aliases),
        Secrecy::None => {
            is_text(&field.ty, aliases)
                && (is_called_secret(&field.ty, aliases)
                    || name.secrecy_inside(record) != Secrecy::None
                    || name.is_secret_by(&field.doc))
        }
    }
}

/// Whether a type, or one that it is made of, is another name for text, and that name is one of a secret.
fn is_called_secret(ty: &TypeRef, aliases: &Aliases) -> bool {
    let mut ty = ty;
    // A chain of aliases may end in itself.
    for _ in 0..=aliases.len() {
        let TypeRef::Ref(id) = item(ty) else {
            return false;
        };
        match aliases.get(id) {
            Some(alias) if alias.secrecy != Secrecy::None => return true,
            Some(alias) => ty = &alias.target,
            None => return false,
        }
    }
    false
}

/// Whether a value is text, or a number that stands for it, or a list or map of such.
fn is_text(ty: &TypeRef, aliases: &Aliases) -> bool {
    use TypeRef::{Any, BigInteger, Bytes, Decimal, Integer, Number, String};
    matches!(
        leaf(ty, aliases),
        String | Any | Bytes | Integer | BigInteger | Number | Decimal
    )
}

/// Whether values of a type can be a secret, or made of such.
fn can_hold_secrets(ty: &TypeRef, aliases: &Aliases) -> bool {
    use TypeRef::{Boolean, Date, Literal, Timestamp};
    !matches!(leaf(ty, aliases), Boolean | Date | Timestamp | Literal(_))
}

/// What a value is made of, behind lists, maps and aliases. A cycle of aliases is nothing but a name.
fn leaf<'t>(ty: &'t TypeRef, aliases: &'t Aliases) -> &'t TypeRef {
    let mut ty = item(ty);
    for _ in 0..=aliases.len() {
        match ty {
            TypeRef::Ref(id) => match aliases.get(id) {
                Some(alias) => ty = item(&alias.target),
                None => return ty,
            },
            _ => return ty,
        }
    }
    ty
}

/// A type without the lists and maps around it.
fn item(ty: &TypeRef) -> &TypeRef {
    let mut ty = ty;
    while let TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) = ty {
        ty = inner;
    }
    ty
}

#[cfg(test)]
mod tests {
    use super::{Aliases, alias, can_hold_secrets, is_called_secret, is_text};
    use crate::model::{TypeId, TypeRef};
    use crate::names::secret::{Name, Secrecy};

    fn type_of(words: &str) -> TypeRef {
        match words.split_once(' ') {
            Some(("array", item)) => TypeRef::Array(Box::new(type_of(item))),
            Some(("map", item)) => TypeRef::Map(Box::new(type_of(item))),
            _ => match words {
                "string" => TypeRef::String,
                "boolean" => TypeRef::Boolean,
                "integer" => TypeRef::Integer,
                "timestamp" => TypeRef::Timestamp,
                "any" => TypeRef::Any,
                "ref" => TypeRef::Ref(TypeId("x".to_owned())),
                other => panic!("what is {other}?"),
            },
        }
    }

    /// How well names and types tell secrets, against what a reader decided: `+ name type`.
    struct Measured {
        found: usize,
        wrong: Vec<String>,
        missed: Vec<String>,
    }

    impl Measured {
        fn of(fields: &str) -> Self {
            let aliases = Aliases::new();
            let (mut found, mut wrong, mut missed) = (0, Vec::new(), Vec::new());
            for line in fields.lines().filter(|line| line.starts_with(['+', '-'])) {
                let (sign, rest) = line.split_once(' ').unwrap();
                let (name, ty) = rest.split_once(' ').unwrap();
                let ty = type_of(ty);
                let is_secret = match Name::of(name).secrecy() {
                    Secrecy::None => false,
                    Secrecy::Text => is_text(&ty, &aliases),
                    Secrecy::Any => can_hold_secrets(&ty, &aliases),
                };
                match (sign == "+", is_secret) {
                    (true, true) => found += 1,
                    (false, true) => wrong.push(rest.to_owned()),
                    (true, false) => missed.push(rest.to_owned()),
                    (false, false) => {}
                }
            }
            println!("{found} found, wrong: {wrong:?}, missed: {missed:?}");
            Self {
                found,
                wrong,
                missed,
            }
        }

        /// In percent.
        fn holds(&self, precision: usize, recall: usize) {
            let Self {
                found,
                wrong,
                missed,
            } = self;
            let shown = found + wrong.len();
            assert!(found * 100 >= shown * precision, "precision: {wrong:?}");
            let there = found + missed.len();
            assert!(found * 100 >= there * recall, "recall: {missed:?}");
        }
    }

    #[test]
    fn secrets_of_real_docs() {
        Measured::of(include_str!("../../tests/secrets/fields.txt")).holds(90, 95);
    }

    #[test]
    fn secrets_of_other_docs() {
        Measured::of(include_str!("../../tests/secrets/held_out.txt")).holds(90, 82);
        Measured::of(include_str!("../../tests/secrets/held_out_later.txt")).holds(90, 80);
        Measured::of(include_str!("../../tests/secrets/held_out_third.txt")).holds(90, 75);
        Measured::of(include_str!("../../tests/secrets/held_out_fourth.txt")).holds(85, 65);
    }

    #[test]
    fn aliases_are_looked_through() {
        let id = |name: &str| TypeId(format!("components.{name}"));
        let named = |name: &str| TypeRef::Ref(id(name));
        let aliases: Aliases = [
            (id("ApiToken"), TypeRef::String),
            (id("Inner"), named("ApiToken")),
            (id("Tokens"), TypeRef::Array(Box::new(named("Inner")))),
            (id("Flag"), TypeRef::Boolean),
            (id("NextPageToken"), TypeRef::String),
            (id("Round"), named("Round")),
        ]
        .into_iter()
        .map(|(id, target)| (id.clone(), alias(&id, target)))
        .collect();
        for name in ["ApiToken", "Inner", "Tokens"] {
            assert!(is_text(&named(name), &aliases), "{name}");
            assert!(is_called_secret(&named(name), &aliases), "{name}");
        }
        assert!(!can_hold_secrets(&named("Flag"), &aliases));
        assert!(!is_called_secret(&named("NextPageToken"), &aliases));
        assert!(!is_called_secret(&named("Round"), &aliases));
        assert!(!is_text(&named("Round"), &aliases));
    }
}
