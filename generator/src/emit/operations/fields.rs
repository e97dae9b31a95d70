//! The fields of an operation's type: its parameters, and its body.

use super::{Item, record};
use crate::emit::field::{FieldPlan, held};
use crate::emit::ident::ident;
use crate::model::{Location, Parameter, Presence, TypeDef, TypeRef};
use proc_macro2::{Ident, TokenStream};
use std::collections::BTreeSet;

/// The most arguments of a `new` that makes the body itself; Clippy wants no more of any function.
const MOST_ARGUMENTS: usize = 7;

/// The fields of an operation's type.
pub(super) struct Fields<'a> {
    /// The record that the docs give all of them in, if there is one.
    pub(super) wrapper: Option<&'a TypeDef>,
    /// In the order of the docs.
    pub(super) parameters: Vec<FieldPlan<'a>>,
    /// What is sent besides.
    pub(super) body: Option<BodyField<'a>>,
}

/// The field that is the body.
pub(super) struct BodyField<'a> {
    /// Its name in Rust.
    pub(super) ident: Ident,
    /// Its field of the record, if it is one.
    pub(super) plan: Option<FieldPlan<'a>>,
    /// Whether it has to be there.
    pub(super) presence: Presence,
    /// Its type, without what says that it may not be there.
    pub(super) inner: TokenStream,
    /// The fields that its own `new` takes, if `new` of the operation takes those instead.
    pub(super) parts: Vec<FieldPlan<'a>>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(item: &Item<'a>) -> Self {
        let operation = item.operation;
        let mut fields = Self {
            wrapper: None,
            parameters: Vec::new(),
            body: None,
        };
        let Some(request) = &operation.request else {
            return fields;
        };
        let body = operation.body.as_ref();
        if body.is_some_and(|body| body.field.is_none()) {
            let presence = if item.is_optional() {
                Presence::Optional
            } else {
                Presence::Required
            };
            fields.body = Some(BodyField {
                ident: ident("body"),
                plan: None,
                presence,
                inner: item.context.ty(request),
                parts: Vec::new(),
            });
        } else if let Some((def, record)) = item.request_record() {
            fields.wrapper = Some(def);
            let name = body.and_then(|body| body.field.as_deref());
            for plan in item.context.fields(def, &record.fields) {
                if name == Some(plan.field.name.as_str()) {
                    fields.body = Some(BodyField {
                        ident: ident("body"),
                        presence: plan.presence,
                        inner: plan.inner.clone(),
                        plan: Some(plan),
                        parts: Vec::new(),
                    });
                } else {
                    fields.parameters.push(plan);
                }
            }
        }
        fields.name_body();
        fields.open_body(item, body.map(|body| &body.ty));
        fields
    }

    /// Gives the body the name that the docs have for it, if a parameter is called `body`.
    fn name_body(&mut self) {
        let Some(body) = &mut self.body else { return };
        let taken = self
            .parameters
            .iter()
            .any(|plan| plan.field.rust_name == "body");
        if let Some(plan) = body.plan.as_ref().filter(|_| taken) {
            body.ident = plan.ident.clone();
        }
    }

    /// Lets `new` take what the body needs instead of the body, if that is little and no parameter is called so.
    fn open_body(&mut self, item: &Item<'a>, ty: Option<&'a TypeRef>) {
        let given = self.given(item).len();
        let Some(body) = &mut self.body else { return };
        if body.presence != Presence::Required {
            return;
        }
        let boxed = body.plan.as_ref().is_some_and(|plan| plan.field.boxed);
        let Some((def, record)) = ty
            .filter(|_| !boxed)
            .and_then(|ty| record(item.context, ty))
        else {
            return;
        };
        let plans = item.context.fields(def, &record.fields).into_iter();
        let parts: Vec<FieldPlan<'a>> = plans.filter(FieldPlan::is_argument).collect();
        let mut names: BTreeSet<String> = self
            .parameters
            .iter()
            .map(|plan| plan.ident.to_string())
            .collect();
        let distinct = parts
            .iter()
            .all(|plan| names.insert(plan.ident.to_string()));
        if distinct && given + parts.len() <= MOST_ARGUMENTS {
            body.parts = parts;
        }
    }

    /// The parameters that `new` takes: those of the path in its order, then the others.
    pub(super) fn given(&self, item: &Item<'_>) -> Vec<&FieldPlan<'a>> {
        let place = |plan: &FieldPlan<'_>| {
            let parameter = parameter(item, plan)?;
            let token = format!("{{{}}}", parameter.wire);
            (parameter.location == Location::Path)
                .then(|| item.operation.path.find(&token))
                .flatten()
        };
        let mut given: Vec<&FieldPlan<'a>> = self
            .parameters
            .iter()
            .filter(|plan| plan.is_argument())
            .collect();
        given.sort_by_key(|plan| place(plan).unwrap_or(usize::MAX));
        given
    }

    /// Whether `new` takes a body, or what makes one.
    pub(super) fn body_is_given(&self) -> bool {
        let mut body = self.body.iter();
        body.any(BodyField::is_argument)
    }

    pub(super) fn has_secrets(&self) -> bool {
        let body = self.body.as_ref().and_then(|body| body.plan.as_ref());
        let mut plans = self.parameters.iter().chain(body);
        plans.any(|plan| plan.field.secret)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parameters.is_empty() && self.body.is_none()
    }
}

impl BodyField<'_> {
    /// Whether `new` takes a value for it.
    pub(super) fn is_argument(&self) -> bool {
        use Presence::{Lenient, Nullable, Required};
        matches!(self.presence, Required | Nullable | Lenient)
    }

    /// The type of the field.
    pub(super) fn ty(&self) -> TokenStream {
        held(self.presence, &self.inner)
    }
}

/// The parameter that a field is.
pub(super) fn parameter<'a>(item: &Item<'a>, plan: &FieldPlan<'_>) -> Option<&'a Parameter> {
    let mut parameters = item.operation.parameters.iter();
    parameters.find(|parameter| parameter.name == plan.field.name)
}
