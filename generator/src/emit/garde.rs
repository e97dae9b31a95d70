//! `garde::Validate` for every type, behind a feature: one file that is not even read while the feature is off.

use super::context::{Context, path};
use crate::model::{Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// What declares the module in the crate's root.
pub(super) const DECLARATION: &str =
    "#[cfg(feature = \"garde\")]\n#[rustfmt::skip]\nmod garde_impls;\n";

/// Path and text of the module; none for an API without types.
pub(super) fn file(context: &Context<'_>) -> Option<(String, String)> {
    if !has_types(context) {
        return None;
    }
    let mut header = super::header(context.options, "the types of the docs");
    header.push_str(
        "//! `garde::Validate` for every type: the rules that `validate` checks by default.\n",
    );
    if types(context).iter().any(|def| def.deprecated.is_some()) {
        header.push_str("#![allow(deprecated, reason = \"the docs still list them\")]\n");
    }
    let mut text = context
        .printer
        .file(&header, vec![path_fn(), report_fn()], "", &|_| None);
    text.push_str(IMPLEMENT);
    text.push_str("\nimplement! {\n");
    for def in types(context) {
        let path = path(def).to_string().replace(' ', "");
        text.extend(["    ", &path, ",\n"]);
    }
    text.push_str("}\n");
    Some(("src/garde_impls.rs".to_owned(), text))
}

/// Whether there is anything to implement it for.
pub(super) fn has_types(context: &Context<'_>) -> bool {
    !types(context).is_empty()
}

/// All types but aliases, by id.
fn types<'a>(context: &Context<'a>) -> Vec<&'a TypeDef> {
    let types = context.api.types.values();
    let mut types: Vec<_> = types
        .filter(|def| !matches!(def.shape, Shape::Alias { .. }))
        .collect();
    types.sort_by(|a, b| a.id.cmp(&b.id));
    types
}

fn path_fn() -> TokenStream {
    quote! {
        /// The steps of a JSON pointer, below `path`.
        fn below(mut path: ::garde::Path, pointer: &str) -> ::garde::Path {
            for step in pointer.split('/').skip(1) {
                path = match step.parse::<usize>() {
                    Ok(index) => path.join(index),
                    Err(_) => path.join(step.replace("~1", "/").replace("~0", "~").as_str()),
                };
            }
            path
        }
    }
}

fn report_fn() -> TokenStream {
    quote! {
        /// Checks with the default options.
        fn report<T: crate::support::validate::Validate>(
            value: &T,
            parent: &mut dyn FnMut() -> ::garde::Path,
            report: &mut ::garde::Report,
        ) {
            for violation in value.validate().err().into_iter().flatten() {
                let path = below(parent(), &violation.pointer);
                let message = violation.constraint.to_string();
                report.append(path, ::garde::Error::new(message));
            }
        }
    }
}

/// One implementation for each type. As tokens, it would end up on a few long lines.
const IMPLEMENT: &str = r"
macro_rules! implement {
    ($($ty:ty,)*) => {
        $(
            impl ::garde::Validate for $ty {
                type Context = ();

                fn validate_into(
                    &self,
                    (): &(),
                    parent: &mut dyn FnMut() -> ::garde::Path,
                    into: &mut ::garde::Report,
                ) {
                    report(self, parent, into);
                }
            }
        )*
    };
}
";
