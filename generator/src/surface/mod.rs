//! What code that uses an emitted crate sees of it: decided here once, for whoever writes the crate and whoever
//! compares two models.

mod failures;
mod limits;
mod size;

pub(crate) use failures::failures;
pub(crate) use limits::{Amount, Limit, limits};
pub(crate) use size::Sizes;

use crate::enforce;
use crate::model::{Api, Field, Presence, Shape, TypeDef, TypeId, Union, finite_types};
use std::collections::BTreeSet;

/// The public face of the crate that would be emitted for a model.
pub(crate) struct Surface<'a> {
    api: &'a Api,
    /// The types that have a value of finite size.
    finite: BTreeSet<&'a TypeId>,
    /// How large values are in memory.
    sizes: Sizes<'a>,
}

/// What says in Rust that a value may not be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrap {
    /// `T`.
    Plain,
    /// `Option<T>`.
    Option,
    /// `Patch<T>`.
    Patch,
}

/// How a field appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FieldSurface {
    /// What is around its type.
    pub(crate) wrap: Wrap,
    /// Whether `new` takes it.
    pub(crate) argument: bool,
    /// Whether it is a field of a required kind that may be `null` because the whole API is read leniently.
    pub(crate) lenient: bool,
}

impl<'a> Surface<'a> {
    /// The face of a model's crate.
    pub(crate) fn new(api: &'a Api) -> Self {
        Self {
            api,
            finite: finite_types(api),
            sizes: Sizes::new(api),
        }
    }

    /// How a field appears.
    pub(crate) fn field(&self, def: &TypeDef, field: &Field) -> FieldSurface {
        let presence = Presence::of(self.api, &self.finite, def, field);
        FieldSurface {
            wrap: match presence {
                Presence::Required | Presence::Constant => Wrap::Plain,
                Presence::Nullable | Presence::Lenient | Presence::Optional => Wrap::Option,
                Presence::Patch => Wrap::Patch,
            },
            argument: presence.is_argument(),
            lenient: presence == Presence::Lenient,
        }
    }

    /// Which members of a union are in a box.
    pub(crate) fn boxed(&self, union: &Union) -> Vec<bool> {
        let members = union.members.iter();
        members
            .map(|member| member.boxed || self.sizes.is_large(&member.ty))
            .collect()
    }

    /// The public constants of a type: name and type.
    pub(crate) fn limits(&self, def: &TypeDef) -> Vec<(String, &'static str)> {
        let Shape::Struct(record) = &def.shape else {
            return Vec::new();
        };
        let rules = enforce::of_record(self.api, def, record);
        let limits = limits(self.api, &rules).into_iter();
        limits
            .map(|limit| (limit.name, limit.amount.ty()))
            .collect()
    }
}
