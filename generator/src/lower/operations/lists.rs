//! How the items of list parameters are written.

use super::Lowering;
use super::brackets::Shown;
use crate::config::Target;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Api, Decision, Evidence, Fact, ListStyle, Location, Operation, Parameter, Rank, Shape, TypeRef,
};
use crate::names::words::same;

/// Settles the style of all list parameters: by what their descriptions say, else by what most of the others' say,
/// else as `OpenAPI` has it by default.
pub(super) fn settle(lowering: &mut Lowering<'_>) {
    let mut operations = std::mem::take(&mut lowering.api.operations);
    let mut commas = 0usize;
    let mut lists = 0usize;
    for parameter in parameters(&mut operations) {
        if is_list(&lowering.api, &parameter.ty) {
            lists += 1;
            commas += usize::from(says_commas(&parameter.doc));
        }
    }
    let most = commas > 0 && commas * 2 > lists;
    let mut nameless = Vec::new();
    for operation in &mut operations {
        let id = operation.id.clone();
        for parameter in queries(operation) {
            if let Some(shown) = in_brackets(&lowering.api, parameter) {
                let target = Target::Parameter(&id, &parameter.name);
                let is_set = lowering
                    .setting(target, |entry| entry.wire.clone())
                    .is_some();
                write_so(parameter, &shown, is_set);
            } else if is_list(&lowering.api, &parameter.ty) {
                let (style, decision) = decide(parameter, most);
                parameter.list = Some(style);
                parameter.decisions.push(decision);
            } else if is_object(&lowering.api, &parameter.ty) {
                nameless.push((id.clone(), parameter.name.clone(), parameter.place.clone()));
            }
        }
    }
    lowering.api.operations = operations;
    for (operation, name, place) in nameless {
        let message = format!(
            "no page shows how the object `{name}` of `{operation}` stands in the query ({}:{})",
            place.page, place.line
        );
        lowering.diagnostics.push(
            Diagnostic::new(Code::UndecidedQuery, message).help(Code::UndecidedQuery.info().fix),
        );
    }
}

/// What the description of a parameter shows in brackets.
fn in_brackets(api: &Api, parameter: &Parameter) -> Option<Shown> {
    let is_field = |key: &str| match behind(api, &parameter.ty) {
        Some(Shape::Struct(record)) => record
            .fields
            .iter()
            .any(|field| field.wire == key || same(&field.name, key)),
        _ => false,
    };
    super::brackets::shown(&parameter.doc, &parameter.name, is_field)
}

/// Writes a parameter as its description shows it. A name that was set is another matter.
fn write_so(parameter: &mut Parameter, shown: &Shown, is_set: bool) {
    if !is_set {
        parameter.wire.clone_from(&shown.wire);
    }
    let style = if shown.fills {
        ListStyle::Brackets
    } else {
        ListStyle::Repeated
    };
    parameter.list = (shown.fills || matches!(parameter.ty, TypeRef::Array(_))).then_some(style);
    let value = if shown.fills { "brackets" } else { "repeated" };
    let evidence = Evidence {
        rank: Rank::Prose,
        says: value.into(),
        place: Some(parameter.place.clone()),
        note: format!("its description shows `{}`", shown.text).into(),
    };
    parameter.decisions.push(Decision {
        fact: Fact::ListStyle,
        value: value.into(),
        rank: Rank::Prose,
        evidence: vec![evidence],
        outranked: Vec::new(),
    });
}

/// What stands behind a type that is not a list.
fn behind<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Shape> {
    match ty {
        TypeRef::Nullable(inner) => behind(api, inner),
        TypeRef::Ref(id) => api.get(id).map(|def| &def.shape),
        _ => None,
    }
}

/// Whether values of a type are objects.
fn is_object(api: &Api, ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Map(_)) || matches!(behind(api, ty), Some(Shape::Struct(_)))
}

fn queries(operation: &mut Operation) -> impl Iterator<Item = &mut Parameter> {
    let parameters = operation.parameters.iter_mut();
    parameters.filter(|parameter| parameter.location == Location::Query)
}

fn parameters(operations: &mut [Operation]) -> impl Iterator<Item = &mut Parameter> {
    operations
        .iter_mut()
        .flat_map(|operation| &mut operation.parameters)
        .filter(|parameter| parameter.location == Location::Query)
}

/// Whether values of a type are, or can be, lists.
fn is_list(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(_) => true,
        TypeRef::Nullable(inner) => is_list(api, inner),
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Union(union)) => {
                let is_array = |ty: &TypeRef| matches!(ty, TypeRef::Array(_));
                union.members.iter().any(|member| is_array(&member.ty))
            }
            Some(Shape::Alias { target }) => matches!(target, TypeRef::Array(_)),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a description says that commas separate the items.
fn says_commas(doc: &str) -> bool {
    let doc = doc.to_lowercase().replace(['-', '\n'], " ");
    ["comma separated", "comma delimited", "separated by commas"]
        .iter()
        .any(|phrase| doc.contains(phrase))
}

fn decide(parameter: &Parameter, most: bool) -> (ListStyle, Decision) {
    let (style, rank, note) = if says_commas(&parameter.doc) {
        (ListStyle::Commas, Rank::Prose, "its description says so")
    } else if most {
        let note = "most list parameters of this API say so";
        (ListStyle::Commas, Rank::ApiConvention, note)
    } else {
        (ListStyle::Repeated, Rank::Assumed, "the default of OpenAPI")
    };
    let value = match style {
        ListStyle::Repeated => "repeated",
        ListStyle::Commas => "commas",
        ListStyle::Brackets => "brackets",
    };
    let evidence = Evidence {
        rank,
        says: value.into(),
        place: Some(parameter.place.clone()),
        note: note.into(),
    };
    let decision = Decision {
        fact: Fact::ListStyle,
        value: value.into(),
        rank,
        evidence: vec![evidence],
        outranked: Vec::new(),
    };
    (style, decision)
}

#[cfg(test)]
mod tests {
    use super::says_commas;

    #[test]
    fn commas() {
        assert!(says_commas("A comma-separated list"));
        assert!(says_commas("Comma separated."));
        assert!(says_commas("multiple values (comma-delimited)"));
        assert!(says_commas("IDs, separated by commas"));
        assert!(!says_commas("no comma, separated by dots"));
        assert!(!says_commas("a list"));
    }
}
