//! What code that uses an emitted crate sees, for those who compare two models.

use super::context::Context;
use super::field::Presence;
use super::operations;
use super::{EmitOptions, validate};
use crate::enforce;
use crate::model::{Api, Field, Operation, Shape, StatusPattern, TypeDef, TypeId, TypeRef, Union};
use crate::print::Printer;

/// The public face of the crate that would be emitted for a model.
pub(crate) struct Surface<'a> {
    context: Context<'a>,
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
    pub(crate) fn new(api: &'a Api, options: &'a EmitOptions) -> Self {
        Self {
            context: Context::new(api, options, Printer::default()),
        }
    }

    /// How a field appears.
    pub(crate) fn field(&self, def: &TypeDef, field: &Field) -> FieldSurface {
        let plan = self.context.field(def, field);
        FieldSurface {
            wrap: match plan.presence {
                Presence::Required | Presence::Constant => Wrap::Plain,
                Presence::Nullable | Presence::Lenient | Presence::Optional => Wrap::Option,
                Presence::Patch => Wrap::Patch,
            },
            argument: plan.is_argument(),
            lenient: plan.presence == Presence::Lenient,
        }
    }

    /// Whether `new` and `Default` of a type are part of what it promises.
    pub(crate) fn is_built(def: &TypeDef) -> bool {
        !enforce::is_received(def)
    }

    /// Which members of a union are in a box.
    pub(crate) fn boxed(&self, union: &Union) -> Vec<bool> {
        let members = self.context.members(union);
        members.iter().map(|plan| plan.boxed).collect()
    }

    /// The reference with aliases replaced by what they stand for, on the outside.
    pub(crate) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.context.resolve(ty)
    }

    /// The public constants of a type: name and type.
    pub(crate) fn limits(&self, def: &TypeDef) -> Vec<(String, String)> {
        match &def.shape {
            Shape::Struct(record) => validate::limits(self.context.api, def, record),
            _ => Vec::new(),
        }
    }

    /// The typed errors of an operation.
    pub(crate) fn failures(operation: &Operation) -> Vec<(&TypeId, Vec<StatusPattern>)> {
        operations::failures(operation)
    }
}
