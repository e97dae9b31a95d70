//! Documentation comments from the docs' own texts.
//!
//! A description is Markdown for a web page, written by anyone. Here it is parsed and printed again so that rustdoc and
//! Clippy have nothing to say against it, and so that no part of it is ever compiled.

mod block;
mod html;
mod inline;
mod json;
mod links;
mod markdown;
mod operation;
#[cfg(test)]
mod tests;
mod word;
mod wrap;

pub(crate) use super::span::code;
pub(super) use operation::of_operation;

use super::context::Context;
use super::field::FieldPlan;
use super::ident::ident;
use super::member::MemberPlan;
use crate::model::{
    Api, Dispatch, Field, Json, Literal, Location, Parameter, Place, Shape, TypeDef, Union, Variant,
};
use heck::{ToSnakeCase, ToTitleCase};
use links::Origin;
use markdown::{Headings, Printer};
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write;

/// Examples and defaults longer than this many characters are left out.
const SHORT: usize = 80;

/// Text on one line.
pub(crate) fn line(text: &str) -> String {
    word::clean(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The comment of a type.
pub(crate) fn of_type(context: &Context<'_>, def: &TypeDef) -> TokenStream {
    let mut lines = described(context, &def.into(), &def.doc, Headings::Lowered);
    if lines.is_empty() {
        lines.push(title(&def.rust_path.name));
    }
    let home = context.api.shared.get(&def.id);
    if let Some(home) = home.and_then(|home| context.api.get(home)) {
        let modules = super::context::modules(home);
        let modules = modules.iter().map(|name| ident(name).to_string() + "::");
        let path = modules.collect::<String>() + &ident(&home.rust_path.name).to_string();
        push(
            &mut lines,
            format!("The same type as [`{path}`](crate::{path})."),
        );
    }
    let example = json::example(context, def);
    if !example.is_empty() {
        push(&mut lines, "On the wire, for example:".to_owned());
        lines.push(String::new());
        lines.extend(example);
    }
    push(
        &mut lines,
        format!("Source: {}", page_at(context.api, &def.place, &def.anchor)),
    );
    attributes(&lines)
}

/// The path of a page, as a link if it is known where the page stands.
pub(crate) fn page(api: &Api, place: &Place) -> String {
    page_at(api, place, "")
}

/// The same, at an anchor of the page.
fn page_at(api: &Api, place: &Place, anchor: &str) -> String {
    let path = code(&line(&place.page));
    let source = usize::try_from(place.source).unwrap_or(usize::MAX);
    let url = api.sources.get(source).and_then(|info| info.url.as_ref());
    url.map_or(path.clone(), |url| {
        let fragment = match anchor {
            "" => String::new(),
            anchor => format!("#{}", encoded(anchor)),
        };
        format!("[{path}]({url}{}{fragment})", encoded(&place.page))
    })
}

/// A path as part of an address.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// The words of a name, as a sentence.
fn title(name: &str) -> String {
    let mut words = name.to_title_case().to_lowercase();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words.push('.');
    words
}

/// The comment of a field.
pub(super) fn of_field(context: &Context<'_>, def: &TypeDef, plan: &FieldPlan<'_>) -> TokenStream {
    let field = plan.field;
    let mut lines = described(context, &def.into(), &field.doc, Headings::Bold);
    let wire = code(&line(&field.wire));
    if lines.is_empty() {
        lines.push(wire);
    } else if field.wire.to_snake_case() != field.rust_name {
        push(&mut lines, format!("On the wire: {wire}"));
    }
    values(&mut lines, field);
    attributes(&lines)
}

/// Adds the documented default and example of a field.
fn values(lines: &mut Vec<String>, field: &Field) {
    let default = field
        .default
        .as_ref()
        .filter(|default| **default != Json::Null);
    if let Some(default) = default.and_then(|default| short(&default.to_string())) {
        push(lines, format!("Default: {}", code(&default)));
    }
    let example = field.example.as_deref().filter(|_| !field.secret);
    if let Some(example) = example.and_then(short) {
        push(lines, format!("Example: {}", code(&example)));
    }
}

/// The comment of a field that is a parameter of an operation, or its body.
pub(super) fn of_parameter(
    context: &Context<'_>,
    def: &TypeDef,
    parameter: Option<&Parameter>,
    plan: &FieldPlan<'_>,
) -> TokenStream {
    let field = plan.field;
    let mut lines = described(context, &def.into(), &field.doc, Headings::Bold);
    if let Some(parameter) = parameter {
        let wire = code(&line(&parameter.wire));
        if parameter.location == Location::Header {
            push(&mut lines, format!("In the header {wire}."));
        } else if lines.is_empty() {
            lines.push(wire);
        } else if parameter.wire.to_snake_case() != field.rust_name {
            push(&mut lines, format!("On the wire: {wire}"));
        }
    }
    values(&mut lines, field);
    attributes(&lines)
}

/// The comment of an enum's variant.
pub(super) fn of_variant(context: &Context<'_>, def: &TypeDef, variant: &Variant) -> TokenStream {
    let value = match &variant.value {
        Literal::String(text) if text.is_empty() => "The empty string.".to_owned(),
        literal => self::value(literal),
    };
    let mut lines = described(context, &def.into(), &variant.doc, Headings::Bold);
    match lines.first_mut() {
        None => lines.push(value),
        Some(first) => {
            *first = format!("{value}: {first}");
        }
    }
    attributes(&lines)
}

/// The comment of a union's variant: its type, and the tags that select it.
pub(super) fn of_member(
    context: &Context<'_>,
    union: &Union,
    plan: &MemberPlan<'_>,
) -> TokenStream {
    let ty = match context.definition(&plan.member.ty) {
        Some(def) => format!("[{}]({})", code(&def.rust_path.name), links::path(def)),
        None => code(&plan.inner.to_string().replace(' ', "")),
    };
    let line = match tags(context, union, plan) {
        Some((key, tags)) => format!("{ty}, where {key} is {tags}."),
        None => ty,
    };
    attributes(&[line])
}

/// More tags than this are left out.
const MAX_TAGS: usize = 4;

/// The key that selects a member, and the values by which it does.
fn tags(context: &Context<'_>, union: &Union, plan: &MemberPlan<'_>) -> Option<(String, String)> {
    let index = union
        .members
        .iter()
        .position(|member| member == plan.member)?;
    let (key, cases) = match &union.dispatch {
        Dispatch::Tag { key, cases } => (code(&line(key)), cases),
        Dispatch::Sibling { parents } => {
            let parent = parents.first()?;
            let Shape::Struct(record) = &context.api.get(&parent.record)?.shape else {
                return None;
            };
            let mut fields = record.fields.iter();
            let tag = fields.find(|field| field.name == parent.tag)?;
            let key = format!("the {} beside it", code(&line(&tag.wire)));
            (key, &parent.cases)
        }
        Dispatch::Kind | Dispatch::Score { .. } => return None,
    };
    let mine = cases.iter().filter(|case| case.member == index);
    let mine: Vec<String> = mine.map(|case| value(&case.value)).collect();
    let fits = (1..=MAX_TAGS).contains(&mine.len());
    fits.then(|| (key, mine.join(" or ")))
}

/// A constant as code.
fn value(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => code(&line(text)),
        Literal::Integer(number) => code(&number.to_string()),
        Literal::Bool(value) => code(&value.to_string()),
    }
}

/// The attribute for something deprecated.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    match note.map(line) {
        None => TokenStream::new(),
        Some(note) if note.is_empty() => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated(note = #note)]),
    }
}

/// The lines of a description.
fn described(
    context: &Context<'_>,
    from: &Origin<'_>,
    markdown: &str,
    headings: Headings,
) -> Vec<String> {
    if markdown.trim().is_empty() {
        return Vec::new();
    }
    let resolve = |destination: &str| links::resolve(context, from, destination);
    let printer = Printer {
        resolve: &resolve,
        headings,
    };
    printer.lines(markdown)
}

/// Text on one line, if it is short enough to be shown.
fn short(text: &str) -> Option<String> {
    let text = line(text);
    let length = text.chars().count();
    (1..=SHORT).contains(&length).then_some(text)
}

/// Adds a paragraph.
fn push(lines: &mut Vec<String>, paragraph: String) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(paragraph);
}

fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}
