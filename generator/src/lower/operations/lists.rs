//! How the items of list parameters are written.

use super::Lowering;
use crate::model::{
    Api, Decision, Evidence, Fact, ListStyle, Location, Operation, Parameter, Rank, Shape, TypeRef,
};

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
    for parameter in parameters(&mut operations) {
        if is_list(&lowering.api, &parameter.ty) {
            let (style, decision) = decide(parameter, most);
            parameter.list = Some(style);
            parameter.decisions.push(decision);
        }
    }
    lowering.api.operations = operations;
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
