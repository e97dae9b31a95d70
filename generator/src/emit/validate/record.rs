//! The validator of a record.

use super::limits::Limits;
use super::{check_fn, ident, table};
use crate::emit::field::extra_name;
use crate::emit::ident::joined;
use crate::enforce::{Enforced, Nested};
use crate::model::{Field, Record};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The body of the implementation: rules of the record, then for each field the rules between it and others, its own
/// rules, and what is in it.
pub(super) fn body(
    record: &Record,
    rules: &[Enforced<'_>],
    limits: &Limits<'_>,
    nested: &Nested<'_>,
) -> TokenStream {
    let mut tables = Vec::new();
    let mut steps = Vec::new();
    let mut add = |name: Ident, rules: &[&Enforced<'_>]| {
        (!rules.is_empty()).then(|| {
            tables.push(table::item(&name, rules, limits));
            name
        })
    };
    let on_record: Vec<_> = rules.iter().filter(|rule| rule.field.is_none()).collect();
    if let Some(table) = add(ident("BETWEEN"), &on_record) {
        steps.push(quote! { out.fields(at, &fields, &#table); });
    }
    for field in &record.fields {
        let on_field = rules.iter().filter(|rule| is_on(rule, field));
        let (between, own): (Vec<_>, Vec<_>) = on_field.partition(|rule| rule.is_between());
        let upper = field.rust_name.to_uppercase();
        if let Some(table) = add(joined("", &upper, "_BETWEEN"), &between) {
            steps.push(quote! { out.fields(at, &fields, &#table); });
        }
        let table = add(joined("", &upper, "_RULES"), &own);
        steps.extend(step(field, table.as_ref(), nested));
    }
    if record
        .extra
        .as_ref()
        .is_some_and(|extra| nested.inside(extra))
    {
        let extra = extra_name(record);
        steps.push(quote! { crate::support::validate::Validate::check(&self.#extra, at, out); });
    }
    let slots = slots(record, rules);
    let prelude =
        (!tables.is_empty()).then(|| quote! { use crate::support::validate as v; #(#tables)* });
    let lines = rules.iter().map(table::lines).sum::<usize>() + 5 * record.fields.len();
    let statements: Vec<_> = prelude.into_iter().chain(slots).chain(steps).collect();
    check_fn(&statements, lines)
}

fn is_on(rule: &Enforced<'_>, field: &Field) -> bool {
    rule.field.is_some_and(|on| on.name == field.name)
}

/// The check of one field, if there is anything to check.
fn step(field: &Field, table: Option<&Ident>, nested: &Nested<'_>) -> Option<TokenStream> {
    let (key, name) = (&field.wire, field_ident(field));
    let inside = nested.inside(&field.ty);
    Some(match (table, inside) {
        (None, false) => return None,
        (None, true) => quote! { out.inside(&at.key(#key), &self.#name); },
        (Some(table), true) => quote! { out.field(at, #key, &self.#name, &#table); },
        (Some(table), false) => {
            quote! { out.value(&at.key(#key), v::Validate::as_value(&self.#name), &#table); }
        }
    })
}

/// The fields that rules between fields look at, in the order of the page.
fn slots(record: &Record, rules: &[Enforced<'_>]) -> Option<TokenStream> {
    let seen = |field: &&Field| {
        let mut looked_at = rules.iter().flat_map(|rule| &rule.looks_at);
        looked_at.any(|other| other.name == field.name)
    };
    let slots: Vec<TokenStream> = record
        .fields
        .iter()
        .filter(seen)
        .map(|field| {
            let (key, name) = (&field.wire, field_ident(field));
            quote! { (#key, v::Validate::as_value(&self.#name)) }
        })
        .collect();
    (!slots.is_empty()).then(|| quote! { let fields = [#(#slots),*]; })
}

fn field_ident(field: &Field) -> Ident {
    ident(&field.rust_name)
}
