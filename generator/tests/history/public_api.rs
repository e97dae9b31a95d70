//! The public face of an emitted crate, read from its text: an answer to "does this break code?" that knows nothing
//! of the generator.

use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Fields, ImplItem, Item, Type, Visibility};

/// What code can name, and how it can be used.
pub(crate) type PublicApi = BTreeMap<String, String>;

const DEPRECATED: &str = " is deprecated";

/// The public items of a crate, without those of the support module, which is the same for every crate.
pub(crate) fn read(files: &BTreeMap<String, String>) -> PublicApi {
    let mut api = PublicApi::new();
    for (path, text) in files {
        let Some(module) = module(path) else { continue };
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        for item in &file.items {
            read_item(&mut api, &module, item);
        }
    }
    api
}

/// Items that are gone or can no longer be used as they could.
pub(crate) fn broken(old: &PublicApi, new: &PublicApi) -> Vec<String> {
    old.iter()
        // A warning that goes breaks nothing.
        .filter(|(name, how)| new.get(*name) != Some(how) && !name.ends_with(DEPRECATED))
        .map(|(name, how)| match new.get(name) {
            Some(now) => format!("{name}: {how} -> {now}"),
            None => format!("{name}: {how} -> gone"),
        })
        .collect()
}

/// Items that are new.
pub(crate) fn added<'n>(old: &PublicApi, new: &'n PublicApi) -> BTreeSet<&'n str> {
    new.keys()
        .filter(|name| !old.contains_key(*name))
        .map(String::as_str)
        .collect()
}

/// The public module of a file of items.
fn module(path: &str) -> Option<String> {
    let path = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    if path.starts_with("support") || path == "lib" || path.ends_with("mod") {
        return None;
    }
    // Each file but that of the literals is private, and its items are re-exported by the module above.
    Some(match path.rsplit_once('/') {
        Some((folder, _)) => folder.replace('/', "::"),
        None => path.to_owned(),
    })
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    let hidden = attributes
        .iter()
        .any(|attribute| text(attribute).contains("doc (hidden)"));
    matches!(visibility, Visibility::Public(_)) && !hidden
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn read_item(api: &mut PublicApi, module: &str, item: &Item) {
    let path = |name: &dyn ToTokens| format!("{module}::{}", name.to_token_stream());
    match item {
        Item::Struct(item) if is_public(&item.vis, &item.attrs) => {
            let path = path(&item.ident);
            api.insert(path.clone(), "struct".to_owned());
            attributes(api, &path, &item.attrs);
            for field in &item.fields {
                if let (Some(name), true) = (&field.ident, is_public(&field.vis, &field.attrs)) {
                    api.insert(format!("{path}.{name}"), text(&field.ty));
                    attributes(api, &format!("{path}.{name}"), &field.attrs);
                }
            }
        }
        Item::Enum(item) if is_public(&item.vis, &item.attrs) => {
            let path = path(&item.ident);
            api.insert(path.clone(), "enum".to_owned());
            attributes(api, &path, &item.attrs);
            for variant in &item.variants {
                let payload = match &variant.fields {
                    Fields::Unit => String::new(),
                    fields => text(fields),
                };
                let name = format!("{path}::{}", variant.ident);
                attributes(api, &name, &variant.attrs);
                api.insert(name, payload);
            }
        }
        Item::Type(item) if is_public(&item.vis, &item.attrs) => {
            api.insert(path(&item.ident), format!("type {}", text(&item.ty)));
        }
        Item::Impl(item) => match &item.trait_ {
            None => inherent(api, &path(&item.self_ty), &item.items),
            Some((of, _)) => implemented(api, module, &text(of), &item.self_ty, &item.items),
        },
        _ => {}
    }
}

/// Derived traits and deprecations.
fn attributes(api: &mut PublicApi, path: &str, attributes: &[Attribute]) {
    for attribute in attributes {
        if attribute.path().is_ident("derive") {
            let _ = attribute.parse_nested_meta(|meta| {
                api.insert(format!("{path}: {}", text(&meta.path)), String::new());
                Ok(())
            });
        } else if attribute.path().is_ident("deprecated") {
            api.insert(format!("{path}{DEPRECATED}"), String::new());
        }
    }
}

fn inherent(api: &mut PublicApi, path: &str, items: &[ImplItem]) {
    for item in items {
        match item {
            ImplItem::Fn(item) if is_public(&item.vis, &item.attrs) => {
                // The names of arguments are of no concern to callers.
                let arguments: Vec<String> = item
                    .sig
                    .inputs
                    .iter()
                    .map(|argument| match argument {
                        syn::FnArg::Typed(typed) => text(&typed.ty),
                        receiver @ syn::FnArg::Receiver(_) => text(receiver),
                    })
                    .collect();
                let name = &item.sig.ident;
                let how = format!("({}) {}", arguments.join(", "), text(&item.sig.output));
                api.insert(format!("{path}::{name}()"), how);
            }
            ImplItem::Const(item) if is_public(&item.vis, &item.attrs) => {
                api.insert(format!("{path}::{}", item.ident), text(&item.ty));
            }
            _ => {}
        }
    }
}

fn implemented(api: &mut PublicApi, module: &str, of: &str, ty: &Type, items: &[ImplItem]) {
    // How values are read and checked is behaviour, and its traits are for the generated code alone.
    if of.contains("support :: wire") || of.contains("support :: validate") {
        return;
    }
    // Derived or written by hand, a trait is the same.
    let (head, generics) = of.split_at(of.find('<').unwrap_or(of.len()));
    let of = head.rsplit("::").next().unwrap_or(head).trim();
    let name = format!("{module}::{}: {of}{generics}", text(ty));
    for item in items {
        if let ImplItem::Type(item) = item {
            api.insert(format!("{name}::{}", item.ident), text(&item.ty));
        }
    }
    api.insert(name, String::new());
}
