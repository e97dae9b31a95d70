//! A row of a table as a field.

use super::header::{Header, Role};
use super::name;
use super::object::Field;
use super::profile::Profile;
use super::required;
use super::text::{code_spans, plain, skip};
use super::ty::Ty;
use super::{rules, type_cell, values};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{cell_text, cell_value};
use crate::markdown::Row;
use crate::model::{Literal, Location};
use crate::source::{SourceFile, Span};

/// What a row needs to be read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) header: &'a Header,
    pub(super) profile: &'a Profile,
    /// Reference-style links of the page.
    pub(super) links: &'a super::links::Definitions,
}

/// The fields that a row describes: mostly one.
#[allow(
    clippy::too_many_lines,
    reason = "one row, cell by cell, in the order of what depends on what"
)]
pub(super) fn read(context: Context<'_>, row: &Row, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let Context {
        file,
        header,
        profile,
        links,
    } = context;
    let empty = Span {
        end: row.span.start,
        ..row.span
    };
    let cell = |role| header.cell(row, role);
    let text = |role| cell(role).map_or("", |span| file.slice(span));
    let name_span = cell(Role::Name).unwrap_or(empty);
    let name_cell = links.inlined(file.slice(name_span));
    let found = name::read(&name_cell, profile);
    if found.names.is_empty() {
        if row.cells.iter().any(|cell| cell.start < cell.end) {
            diagnostics.push(
                Diagnostic::new(Code::BadCell, "this row has no field name")
                    .at(row.span, "the row was ignored")
                    .help("write the name as `` `name` ``"),
            );
        }
        return Vec::new();
    }
    if let [first, _, ..] = found.names.as_slice() {
        diagnostics.push(
            Diagnostic::new(
                Code::BadCell,
                format!("a row names {} fields at once", found.names.len()),
            )
            .at(name_span, "each of them gets the type of this row")
            .help(format!("give `{first}` and the others a row each")),
        );
    }
    let ty_span = if found.ty.is_some() {
        name_span
    } else {
        cell(Role::Type).unwrap_or(empty)
    };
    let ty_text = found
        .ty
        .clone()
        .unwrap_or_else(|| text(Role::Type).to_owned());
    let typed = type_cell::read(&links.inlined(&ty_text), profile);
    let description_span = cell(Role::Description).unwrap_or(empty);
    let described = file.slice(description_span);
    let (required, said) = presence(context, row, &found, typed.required, diagnostics);
    let mut ty = typed.ty;
    let marked_null = matches!(ty, Ty::Nullable(_));
    let label = plain(text(Role::Label)).to_lowercase();
    if is_many(&label) && !matches!(ty.bare(), Ty::Array(_)) {
        ty = ty.array();
    }
    let mut listed: Vec<(values::Listed, Span)> = typed
        .values
        .into_iter()
        .map(|value| (values::Listed::of(value), ty_span))
        .collect();
    if listed.is_empty()
        && let Some(span) = cell(Role::Values)
    {
        let found = values::listed(file.slice(span), true, true);
        listed.extend(found.into_iter().map(|value| (value, span)));
    }
    if listed.is_empty() {
        let (item, depth) = ty.item();
        let anyhow = *item == Ty::Enum;
        let is_text = matches!(
            item,
            Ty::Plain(crate::docs::TypeExpr::String | crate::docs::TypeExpr::Integer)
        ) || is_string_name(item);
        if anyhow || is_text {
            let found = values::listed(described, anyhow, depth > 0);
            listed.extend(found.into_iter().map(|value| (value, description_span)));
        }
    }
    let rules_span = cell(Role::Rules).filter(|span| span.start < span.end);
    let rules = rules_span.map(|span| (rules::read(file.slice(span), &ty), span));
    if listed.is_empty()
        && let Some((rules, span)) = &rules
    {
        let found = rules.values.iter().cloned().map(values::Listed::of);
        listed.extend(found.map(|value| (value, *span)));
    }
    keep_one_kind(&mut listed, ty.item().0);
    let default = cell(Role::Default).filter(|span| is_value(file.slice(*span)));
    let example = cell(Role::Example).filter(|span| is_value(file.slice(*span)));
    let name_link = super::resolve::links(&name_cell)
        .first()
        .map(|(_, link)| (*link).to_owned());
    let lower = plain(described).to_lowercase();
    let deprecated =
        found.deprecated || lower.starts_with("deprecated") || lower.starts_with("(deprecated");
    let read_only = found.read_only || lower.contains("read-only") || lower.starts_with("readonly");
    let field = |name: &String| Field {
        span: place_of(file, name_span, name),
        name: name.clone(),
        name_link: name_link.clone(),
        ty: ty.clone(),
        ty_span,
        required,
        required_said: said,
        description: without_mark(&cell_text(&links.inlined(described)), profile, required),
        description_span,
        deprecated,
        read_only,
        default: default.map(|span| (bare_value(file.slice(span)), span)),
        example: example.map(|span| (bare_value(file.slice(span)), span)),
        place: place(text(Role::Place)),
        rules: rules
            .iter()
            .map(|(rules, span)| (rules.text.clone(), *span))
            .filter(|(text, _)| !text.is_empty())
            .collect(),
        values: listed.clone(),
        extra: found.about == name::About::Others,
        depth: found.depth,
        unnamed: found.about == name::About::Type,
        marked_null,
    };
    found.names.iter().map(field).collect()
}

/// Whether a field is required, and whether the row says so. One that there is in some cases only is not.
fn presence(
    context: Context<'_>,
    row: &Row,
    found: &name::NameCell,
    in_type: Option<bool>,
    diagnostics: &mut Diagnostics,
) -> (Option<bool>, bool) {
    let (required, said) = stated(context, row, found, in_type, diagnostics);
    let applies = context.header.cell(row, Role::Applies);
    let applies = applies.map_or(String::new(), |span| {
        plain(context.file.slice(span)).to_lowercase()
    });
    let always = matches!(
        applies.as_str(),
        "" | "-" | "–" | "—" | "any" | "all" | "both" | "every" | "always"
    );
    if always {
        (required, said)
    } else {
        (required.map(|_| false), true)
    }
}

/// What the row says of whether a field is required, whatever the case that it applies to.
fn stated(
    context: Context<'_>,
    row: &Row,
    found: &name::NameCell,
    in_type: Option<bool>,
    diagnostics: &mut Diagnostics,
) -> (Option<bool>, bool) {
    let Context {
        file,
        header,
        profile,
        ..
    } = context;
    if let Some(required) = found.required {
        return (Some(required), true);
    }
    for role in [Role::Required, Role::Optional] {
        let Some(span) = header.cell(row, role) else {
            continue;
        };
        let says = required::column(file.slice(span), profile);
        let Some(says) = says else {
            let name = found.names.first().map_or("", String::as_str);
            diagnostics.push(
                Diagnostic::new(
                    Code::BadCell,
                    format!("whether `{name}` is required is unclear"),
                )
                .at(span, "the field is taken as optional")
                .help("write `Yes` or `No`, or add the words under `required` of the profile"),
            );
            return (Some(false), true);
        };
        // In a column "Optional", yes means no.
        let word = plain(file.slice(span)).to_lowercase();
        let names_it = word.contains("require") || word.contains("option");
        return (
            Some(if role == Role::Optional && !names_it {
                !says
            } else {
                says
            }),
            true,
        );
    }
    if let Some(span) = header.cell(row, Role::Rules) {
        let rules = plain(file.slice(span)).to_lowercase();
        if profile
            .required
            .rules
            .0
            .iter()
            .any(|word| rules.contains(&word.to_lowercase()))
        {
            return (Some(true), true);
        }
    }
    let label = header
        .cell(row, Role::Label)
        .map(|span| plain(file.slice(span)).to_lowercase());
    match label.as_deref() {
        Some("required") => return (Some(true), true),
        Some("optional") => return (Some(false), true),
        _ => {}
    }
    let description = header
        .cell(row, Role::Description)
        .map_or("", |span| file.slice(span));
    if let Some(says) = in_type.or_else(|| required::description(description, profile)) {
        return (Some(says), true);
    }
    (profile.required.default, false)
}

fn is_many(label: &str) -> bool {
    matches!(
        label,
        "repeated"
            | "many"
            | "0..*"
            | "1..*"
            | "0..n"
            | "1..n"
            | "*"
            | "n"
            | "one or more"
            | "zero or more"
    )
}

/// Words that only say "text", with a capital letter.
fn is_string_name(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(name) if name.link.is_none() && matches!(name.text.to_lowercase().as_str(), "string" | "enum" | "text" | "integer"))
}

/// Constants of one kind only, fitting the type; else none.
fn keep_one_kind(listed: &mut Vec<(values::Listed, Span)>, ty: &Ty) {
    let integers = listed
        .iter()
        .filter(|(item, _)| matches!(item.value, Literal::Integer(_)))
        .count();
    let booleans = listed
        .iter()
        .filter(|(item, _)| matches!(item.value, Literal::Bool(_)))
        .count();
    let is_integer = matches!(ty, Ty::Plain(crate::docs::TypeExpr::Integer))
        || matches!(ty, Ty::Named(name) if name.text.eq_ignore_ascii_case("integer"));
    let is_text = matches!(ty, Ty::Plain(crate::docs::TypeExpr::String));
    if booleans > 0 || (is_integer && integers < listed.len()) {
        listed.clear();
    } else if integers < listed.len() || is_text {
        for (item, _) in listed.iter_mut() {
            if let Literal::Integer(number) = item.value {
                item.value = Literal::String(number.to_string());
            }
        }
    }
    let mut seen = Vec::new();
    listed.retain(|(item, _)| {
        let new = !seen.contains(&item.value);
        seen.push(item.value.clone());
        new
    });
}

/// Whether a cell holds a value rather than a dash.
fn is_value(cell: &str) -> bool {
    let text = plain(cell);
    !text.is_empty()
        && !matches!(
            text.as_str(),
            "-" | "–" | "—" | "N/A" | "n/a" | "none" | "None"
        )
}

/// A value without the backticks around it.
fn bare_value(cell: &str) -> String {
    match code_spans(cell).as_slice() {
        [(0, only)] if skip(cell, only.len() + 2).is_empty() => (*only).to_owned(),
        _ => cell_value(cell),
    }
}

fn place(cell: &str) -> Option<Location> {
    let text = plain(cell).to_lowercase();
    Some(match text.as_str() {
        "path" | "url" | "uri" | "path parameter" => Location::Path,
        "query" | "querystring" | "query string" | "query parameter" => Location::Query,
        "header" | "headers" => Location::Header,
        "body" | "form" | "formdata" | "request body" | "json" => Location::Body,
        _ => return None,
    })
}

/// A description without the mark that the type says anyway.
fn without_mark(text: &str, profile: &Profile, required: Option<bool>) -> String {
    let trimmed = text.trim();
    if required.is_none() {
        return trimmed.to_owned();
    }
    let words = profile
        .required
        .description
        .0
        .iter()
        .map(String::as_str)
        .chain(["optional"]);
    for word in words {
        let bare = trimmed.trim_start_matches(['*', '_', '(', '[']);
        let Some(rest) = bare.get(word.len()..).filter(|_| {
            bare.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        }) else {
            continue;
        };
        let marks = trimmed.len() - bare.len();
        let closed = rest.trim_start_matches(['.', '*', '_', ')', ']', ':']);
        // Only a mark that ends here: not "Required if …".
        if closed.len() < rest.len()
            && (marks > 0 || rest.starts_with('.'))
            && (closed.is_empty() || closed.starts_with([' ', '\n']))
        {
            let next = closed.trim_start();
            let conditional = ["if ", "when ", "unless ", "except "]
                .iter()
                .any(|word| next.starts_with(word));
            if !conditional {
                return next.to_owned();
            }
        }
    }
    trimmed.to_owned()
}

fn place_of(file: &SourceFile, cell: Span, name: &str) -> Span {
    match file.slice(cell).find(name) {
        Some(at) => cell.part(at, name.len()),
        None => cell,
    }
}
