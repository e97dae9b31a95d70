//! Clippy's limits that the records of an API may well exceed: each is lifted where it is exceeded, and only there.

use super::field::FieldPlan;
use crate::model::Presence;
use proc_macro2::TokenStream;
use quote::quote;

/// For a function with as many lines as it has entries: Clippy wants at most 100.
pub(in crate::emit) fn too_long(entries: usize) -> Option<TokenStream> {
    (entries > 90).then(|| quote!(#[allow(clippy::too_many_lines, reason = "one for each entry")]))
}

/// For a struct: Clippy takes more than three booleans for a state machine.
pub(in crate::emit) fn of_fields(fields: &[FieldPlan<'_>]) -> Option<TokenStream> {
    let bools = fields
        .iter()
        .filter(|plan| plan.ty().to_string() == "bool")
        .count();
    (bools > 3)
        .then(|| quote!(#[expect(clippy::struct_excessive_bools, reason = "the API has them")]))
}

/// For `new`: Clippy wants few arguments, few booleans among them, and names that are easily told apart.
pub(in crate::emit) fn of_arguments(given: &[&FieldPlan<'_>]) -> TokenStream {
    let is_bool = |plan: &&&FieldPlan<'_>| {
        plan.inner.to_string() == "bool" && plan.presence != Presence::Nullable
    };
    let names: Vec<String> = given.iter().map(|plan| plan.ident.to_string()).collect();
    let mut sure = Vec::new();
    if given.len() > 7 {
        sure.push(quote!(clippy::too_many_arguments));
    }
    if given.iter().filter(is_bool).count() > 3 {
        sure.push(quote!(clippy::fn_params_excessive_bools));
    }
    let mut likely = Vec::new();
    if names
        .iter()
        .filter(|name| name.chars().count() == 1)
        .count()
        > 4
    {
        likely.push(quote!(clippy::many_single_char_names));
    }
    let mut pairs = names
        .iter()
        .enumerate()
        .flat_map(|(index, name)| names.iter().skip(index + 1).map(move |other| (name, other)));
    if pairs.any(|(name, other)| differ_by_one(name, other)) {
        likely.push(quote!(clippy::similar_names));
    }
    let expect = (!sure.is_empty())
        .then(|| quote!(#[expect(#(#sure),*, reason = "one for each required field")]));
    let allow = (!likely.is_empty())
        .then(|| quote!(#[allow(#(#likely),*, reason = "the names are the API's")]));
    quote!(#expect #allow)
}

/// Whether one edit of one character makes one of the other.
fn differ_by_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let same_end = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    a.len().abs_diff(b.len()) <= 1 && same + same_end + 1 >= a.len().max(b.len())
}

#[cfg(test)]
mod tests {
    use super::differ_by_one;

    #[test]
    fn edits_are_counted() {
        assert!(differ_by_one("payer_id", "payee_id"));
        assert!(differ_by_one("item", "items"));
        assert!(differ_by_one("source", "sources"));
        assert!(!differ_by_one("payer", "payee_id"));
        assert!(!differ_by_one("from", "form"));
    }
}
