//! Whether a field's key and value have to be there.

use super::finite::is_finite;
use super::resolve::{peel, resolve};
use super::{Api, Decision, Fact, Field, Rank, TypeDef, TypeId, TypeRef};
use std::collections::BTreeSet;

/// Whether a field's key and value have to be there, and how Rust says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`: has to be there.
    Required,
    /// `Option<T>`: the key has to be there, its value may be `null`; `None` is written as `null`.
    Nullable,
    /// `Option<T>`, but `T` for whoever makes one: documented as required, and known to be `null` or missing at times in
    /// what this API sends.
    Lenient,
    /// `Option<T>`: `None` is not written, `null` is read as `None`.
    Optional,
    /// `Patch<T>`: absent, `null` or a value, which a request tells apart.
    Patch,
    /// A constant that has to be there: always written, checked where it is read. An optional one says something by being
    /// there, as any optional value does.
    Constant,
}

impl Presence {
    /// How a field of a definition appears, given the types that have a value of finite size.
    pub(crate) fn of(api: &Api, finite: &BTreeSet<&TypeId>, def: &TypeDef, field: &Field) -> Self {
        let ty = peel(&field.ty);
        let resolved = resolve(api, ty);
        let nullable = field.nullable
            || matches!(field.ty, TypeRef::Nullable(_))
            || matches!(resolved, TypeRef::Nullable(_));
        match (field.required, nullable) {
            (true, false) if matches!(resolved, TypeRef::Literal(_)) => Presence::Constant,
            (false, true) if def.usage.request => Presence::Patch,
            (false, _) => Presence::Optional,
            // `Value` has a null of its own.
            (true, _) if *resolved == TypeRef::Any => Presence::Required,
            (true, true) => Presence::Nullable,
            (true, false) if !is_finite(api, finite, ty) => Presence::Optional,
            (true, false) if field.may_be_absent || may_be_null(api, def, field) => {
                Presence::Lenient
            }
            (true, false) => Presence::Required,
        }
    }

    /// Whether the key has to be there when a record is read.
    pub(crate) fn must_be_read(self, field: &Field) -> bool {
        match self {
            Presence::Constant => true,
            Presence::Nullable | Presence::Lenient => !field.may_be_absent,
            _ => self.is_argument(),
        }
    }

    /// Whether `new` takes a value for it.
    pub(crate) fn is_argument(self) -> bool {
        use Presence::{Lenient, Nullable, Required};
        matches!(self, Required | Nullable | Lenient)
    }

    /// Whether `null` is read as no value.
    pub(crate) fn takes_null(self) -> bool {
        !matches!(self, Presence::Required | Presence::Constant)
    }
}

/// Whether a field has to be ready for `null` although nothing says so: the docs of this API show nulls that its tables do not
/// tell of, the type is received, and nothing that could tell says that this field is never `null`.
pub(crate) fn may_be_null(api: &Api, def: &TypeDef, field: &Field) -> bool {
    let only_sent = def.usage.request && !def.usage.response;
    let mut decisions = field.decisions.iter();
    let proven = decisions.any(|decision| settles_null(field.nullable, decision));
    api.lenient_nulls && !only_sent && !proven
}

/// Whether a decision keeps a field that may be `null` by it, or not, out of reading the whole API leniently.
pub(crate) fn settles_null(nullable: bool, decision: &Decision) -> bool {
    decision.fact == Fact::Nullable
        && (decision.rank <= Rank::Twin || decision.rank == Rank::PageConvention && !nullable)
}
