//! `Debug` for structs that hold secrets, or keys that the docs do not list; the others derive it.

use super::Struct;
use crate::emit::field::FieldPlan;
use crate::emit::lints::too_long;
use crate::model::Presence;
use proc_macro2::TokenStream;
use quote::quote;

/// The impl, if something is not shown.
pub(super) fn item(item: &Struct<'_>) -> TokenStream {
    if !item.has_secrets() {
        return TokenStream::new();
    }
    let name = &item.name;
    let title = name.to_string();
    let fields = item.fields.iter().map(field);
    let extra = item.extra.as_ref().map(|extra| {
        let (key, name) = (extra.name.to_string(), &extra.name);
        if item.hides(extra) {
            quote!(.field(#key, &crate::support::Keys(&self.#name)))
        } else {
            quote!(.field(#key, &self.#name))
        }
    });
    // A long name or a secret takes four lines.
    let lines = item.fields.iter().map(|plan| {
        let is_long = plan.field.secret || plan.field.rust_name.len() > 34;
        if is_long { 4 } else { 1 }
    });
    let lint = too_long(lines.sum());
    quote! {
        /// Secrets are not shown.
        impl ::core::fmt::Debug for #name {
            #[inline]
            #lint
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#title) #(#fields)* #extra .finish()
            }
        }
    }
}

/// The call that shows a field, or that it is there if it is secret.
pub(in crate::emit) fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (key, name) = (&plan.field.rust_name, &plan.ident);
    if !plan.field.secret {
        return quote!(.field(#key, &self.#name));
    }
    let shown = match plan.presence {
        Presence::Required | Presence::Constant => quote!(crate::support::Redacted),
        Presence::Patch => quote!(self.#name.value().map(|_| crate::support::Redacted)),
        Presence::Nullable | Presence::Lenient | Presence::Optional => {
            quote!(self.#name.as_ref().map(|_| crate::support::Redacted))
        }
    };
    quote!(.field(#key, &#shown))
}
