//! How the test of a documented call makes the operation: by its constructors, and from the record of the docs.

use super::super::Item;
use super::super::fields::Fields;
use super::expected::raw;
use crate::emit::field::FieldPlan;
use crate::model::Json;
use std::fmt::Write;

/// An operation as a test makes it.
#[derive(Default)]
pub(super) struct Call {
    /// The type of what is read, and its JSON; `None` if the operation takes nothing.
    given: Option<(String, String)>,
    /// The name of the constructor, and its arguments. `None` if the example leaves out what has to be given.
    made: Option<(&'static str, Vec<String>)>,
    /// Fields that are set afterwards, each with its value.
    set: Vec<(String, String)>,
}

impl Call {
    /// The call of an operation with these values.
    pub(super) fn of(item: &Item<'_>, request: &Json) -> Self {
        let Some(ty) = &item.operation.request else {
            return Self::default();
        };
        let fields = Fields::of(item);
        let ty = item.context.ty(ty).to_string().replace(' ', "");
        let mut call = Self {
            given: Some((ty, request.to_string())),
            ..Self::default()
        };
        let shown = |plan: &FieldPlan<'_>| {
            let value = request.get(&plan.field.wire);
            value.is_some_and(|value| *value != Json::Null)
        };
        let whole = fields.wrapper.is_none();
        let given = fields.given(item);
        if !given.iter().all(|plan| shown(plan)) {
            return call;
        }
        let mut arguments: Vec<String> = given
            .iter()
            .map(|plan| format!("given.{}", plan.ident))
            .collect();
        for plan in fields.parameters.iter().filter(|plan| !plan.is_argument()) {
            if shown(plan) {
                let own = plan.ident.to_string();
                call.set.push((own.clone(), format!("given.{own}")));
            }
        }
        let mut constructor = "new";
        if let Some(body) = &fields.body {
            let own = body.ident.to_string();
            let plan = body.plan.as_ref();
            let path = plan.map_or_else(
                || "given".to_owned(),
                |plan| format!("given.{}", plan.ident),
            );
            let value = match plan {
                Some(plan) => request.get(&plan.field.wire),
                None => Some(request),
            };
            let Some(value) = value.filter(|value| **value != Json::Null) else {
                // Nothing is sent.
                call.made = (!body.is_argument()).then_some((constructor, arguments));
                return call;
            };
            if body.parts.is_empty() && body.is_argument() {
                arguments.push(path);
            } else if body.parts.is_empty() {
                let value = if whole { format!("Some({path})") } else { path };
                call.set.push((own, value));
            } else if has_only(value, &body.parts) {
                let parts = body.parts.iter();
                arguments.extend(parts.map(|part| format!("{path}.{}", part.ident)));
            } else {
                if given.is_empty() {
                    constructor = "from";
                } else {
                    constructor = "from_body";
                }
                arguments.push(path);
            }
        }
        // What may be null although it has to be given is an `Option` where it is read, but not where it is given.
        let lenient = |plan: &&FieldPlan<'_>| plan.presence == crate::model::Presence::Lenient;
        let parts = fields.body.iter().flat_map(|body| &body.parts);
        if !given
            .iter()
            .copied()
            .chain(parts)
            .any(|plan| lenient(&plan))
        {
            call.made = Some((constructor, arguments));
        }
        call
    }

    /// The statements that make the operation at `path` and check it.
    pub(super) fn code(&self, path: &str, package: &str) -> String {
        let mut out = String::new();
        let Some((ty, json)) = &self.given else {
            let _ = writeln!(out, "    expected.check(&{path}::new());");
            return out;
        };
        let ty = ty.replace("crate::", &format!("{package}::"));
        let ty = ty.replace("::std::string::String", "String");
        let _ = writeln!(out, "    let given = || read::<{ty}>({});", raw(json));
        let Some((constructor, arguments)) = &self.made else {
            let _ = writeln!(out, "    expected.check(&{path}::from(given()));");
            return out;
        };
        if arguments.as_slice() == ["given"] && self.set.is_empty() {
            let _ = writeln!(out, "    expected.check(&{path}::{constructor}(given()));");
            return out;
        }
        let _ = writeln!(out, "    expected.check(&{path}::from(given()));");
        if arguments
            .iter()
            .any(|argument| argument.starts_with("given"))
            || !self.set.is_empty()
        {
            let _ = writeln!(out, "    let given = given();");
        }
        let mutable = if self.set.is_empty() { "" } else { "mut " };
        let arguments = arguments.join(", ");
        let _ = writeln!(
            out,
            "    let {mutable}call = {path}::{constructor}({arguments});"
        );
        for (field, value) in &self.set {
            let _ = writeln!(out, "    call.{field} = {value};");
        }
        let _ = writeln!(out, "    expected.check(&call);");
        out
    }
}

/// Whether a value has no keys but those of these fields.
fn has_only(value: &Json, parts: &[FieldPlan<'_>]) -> bool {
    let Json::Object(entries) = value else {
        return false;
    };
    let shown = |plan: &FieldPlan<'_>| entries.iter().any(|(key, _)| *key == plan.field.wire);
    entries.len() == parts.len() && parts.iter().all(shown)
}
