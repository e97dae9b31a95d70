//! Whether a rule on a field's value is about the kind of value that the field has.

use crate::model::{
    Api, Behind, Constraint, Enumeration, Limit, Literal, Rule, RuleTarget, Shape, TypeRef, behind,
};

/// Whether the rule can be checked on values of this type without refusing any that the type documents.
pub(super) fn applies(api: &Api, ty: &TypeRef, rule: &Rule) -> bool {
    let keys = TypeRef::String;
    let target = match (rule.target, behind(api, ty)) {
        (RuleTarget::Value, _) => ty,
        (RuleTarget::Items, Behind::Plain(TypeRef::Array(item) | TypeRef::Map(item))) => item,
        (RuleTarget::Keys, Behind::Plain(TypeRef::Map(_))) => &keys,
        _ => return false,
    };
    sound(&rule.constraint) && fits(api, target, &rule.constraint, UNION_DEPTH)
}

/// How far unions of unions are followed.
const UNION_DEPTH: u32 = 8;

fn fits(api: &Api, ty: &TypeRef, constraint: &Constraint, depth: u32) -> bool {
    match behind(api, ty) {
        Behind::Plain(plain) => fits_plain(api, plain, constraint),
        Behind::Def(def) => match &def.shape {
            Shape::Enum(values) => fits_enum(values, constraint),
            // One member that it is about is enough: a value of another kind passes. But members that are enums
            // must not lose values, and one that takes anything takes what breaks the rule, too.
            Shape::Union(union) => {
                let members = || union.members.iter().map(|member| &member.ty);
                depth > 0
                    && members().any(|ty| fits(api, ty, constraint, depth - 1))
                    && !members().any(|ty| is_enum(api, ty) || is_any(api, ty, depth - 1))
            }
            Shape::Struct(_) | Shape::Alias { .. } => false,
        },
    }
}

fn is_enum(api: &Api, ty: &TypeRef) -> bool {
    matches!(behind(api, ty), Behind::Def(def) if matches!(def.shape, Shape::Enum(_)))
}

fn is_any(api: &Api, ty: &TypeRef, depth: u32) -> bool {
    match behind(api, ty) {
        Behind::Plain(plain) => *plain == TypeRef::Any,
        Behind::Def(def) => match &def.shape {
            Shape::Union(union) if depth > 0 => {
                let mut members = union.members.iter();
                members.any(|member| is_any(api, &member.ty, depth - 1))
            }
            _ => false,
        },
    }
}

fn fits_plain(api: &Api, ty: &TypeRef, constraint: &Constraint) -> bool {
    use TypeRef::{
        Array, BigInteger, Boolean, Date, Decimal, Float, Integer, Map, Number, String, Timestamp,
    };
    let text = matches!(ty, String | Timestamp | Date);
    let number = matches!(ty, Integer | BigInteger | Float | Number | Decimal);
    match constraint {
        Constraint::MinChars(_)
        | Constraint::MaxChars(_)
        | Constraint::Format(_)
        | Constraint::Prefix(_)
        | Constraint::NotPrefix(_)
        | Constraint::Charset(_) => text,
        Constraint::DecimalPlaces(_) => matches!(ty, String | Decimal),
        Constraint::Minimum(_) | Constraint::Maximum(_) => number,
        Constraint::MinItems(_) | Constraint::MaxItems(_) => matches!(ty, Array(_) | Map(_)),
        Constraint::UniqueItems => matches!(ty, Array(item) if is_scalar(api, item)),
        Constraint::OneOf(values) => {
            !values.is_empty()
                && values.iter().all(|value| match value {
                    Literal::Bool(_) => matches!(ty, Boolean),
                    Literal::Integer(_) => number,
                    Literal::String(_) => text,
                })
        }
        _ => false,
    }
}

/// The list of values says more than prose; prose may only narrow it, to values that it has.
fn fits_enum(enumeration: &Enumeration, constraint: &Constraint) -> bool {
    match constraint {
        Constraint::OneOf(values) => {
            super::is_closed(enumeration)
                && !values.is_empty()
                && values
                    .iter()
                    .all(|value| enumeration.values.iter().any(|known| known.value == *value))
        }
        _ => false,
    }
}

/// Repetitions are only looked for among scalars.
fn is_scalar(api: &Api, ty: &TypeRef) -> bool {
    match behind(api, ty) {
        Behind::Def(def) => matches!(def.shape, Shape::Enum(_)),
        Behind::Plain(plain) => !matches!(
            plain,
            TypeRef::Any | TypeRef::Bytes | TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Ref(_)
        ),
    }
}

/// Whether the numbers of the constraint are ones that code can hold.
fn sound(constraint: &Constraint) -> bool {
    let count = |n: u64| u32::try_from(n).is_ok();
    match constraint {
        Constraint::MinChars(n)
        | Constraint::MaxChars(n)
        | Constraint::MinItems(n)
        | Constraint::MaxItems(n) => count(*n),
        Constraint::Minimum(limit) | Constraint::Maximum(limit) => sound_limit(limit),
        _ => true,
    }
}

fn sound_limit(limit: &Limit) -> bool {
    std::iter::once(&limit.value)
        .chain(&limit.except)
        .all(|text| super::limit_scalar(text).is_some())
}
