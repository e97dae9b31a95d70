//! From objects and operations to what the stages behind read.

mod names;
mod plan;

use super::collect::Document;
use super::object::{Field, Object, Shape};
use super::text::fold;
use super::ty::Ty;
use super::values::Listed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{
    Body, DocOperation, DocPage, FieldRow, MemberRow, OperationFacts, RefExpr, RequestDoc,
    ResponseRow, Stated, TypeExpr, ValueList, ValueRow, split_deprecation_quote,
};
use crate::model::path_names;
use crate::source::{FileId, Span};
use heck::ToUpperCamelCase;
use names::{name_apart, name_operations, namespaces};
use plan::{Planned, plan};
use std::collections::{BTreeMap, BTreeSet};

/// The pages and operations of a folder.
pub(super) fn finish(
    document: &mut Document<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<DocPage>, Vec<DocOperation>) {
    let marks_null = marks_null(document);
    let drafts = std::mem::take(&mut document.operations);
    let first = document.objects.len();
    let mut planned: Vec<Planned> = Vec::new();
    // What is a part of one of the routes of a description is no parameter of the others.
    let mut filled: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for draft in &drafts {
        let tokens = path_names(&draft.path.0).map(fold);
        filled.entry(draft.section).or_default().extend(tokens);
    }
    for mut draft in drafts {
        if let Some(first) = draft.again {
            diagnostics.push(twice(&draft, first));
            continue;
        }
        let own: BTreeSet<String> = path_names(&draft.path.0).map(fold).collect();
        if let Some(filled) = filled.get(&draft.section) {
            draft.fields.retain(|field| {
                let name = fold(&field.name);
                own.contains(&name) || !filled.contains(&name)
            });
        }
        // Two routes of one description return the same.
        let twin = planned
            .iter()
            .find(|other| other.draft.section == draft.section);
        let answer = twin.and_then(|twin| twin.response.clone());
        planned.push(plan(document, draft, answer, diagnostics));
    }
    super::nest::unfold(document, first, diagnostics);
    inline_enums(document);
    let namespaces = namespaces(document);
    name_apart(document, &namespaces);
    let names: BTreeMap<usize, String> = document
        .objects
        .iter()
        .map(|object| {
            let namespace = namespaces
                .get(&object.file)
                .map_or("models", String::as_str);
            (object.key, format!("{namespace}.{}", object.title))
        })
        .collect();
    let style = Style {
        names: &names,
        marks_null,
    };
    let pages = document
        .objects
        .iter()
        .filter(|object| object.wanted)
        .map(|object| page(document, object, &namespaces, style))
        .collect();
    let operations = name_operations(planned)
        .into_iter()
        .map(|(planned, id)| operation(document, planned, id, &namespaces, style))
        .collect();
    (pages, operations)
}

/// A route that was described before.
fn twice(draft: &super::operation::Draft, first: Span) -> Diagnostic {
    Diagnostic::new(
        Code::SharedRoute,
        format!("`{} {}` is described twice", draft.method, draft.path.0),
    )
    .at(draft.span, "this description is left out")
    .also(first, "this one is read")
    .help(Code::SharedRoute.info().fix)
}

/// What all rows of a folder have in common.
#[derive(Clone, Copy)]
struct Style<'n> {
    /// The names of types, by key.
    names: &'n BTreeMap<usize, String>,
    /// Whether type cells mark what may be null.
    marks_null: bool,
}

/// Makes types of the values that fields list.
fn inline_enums(document: &mut Document<'_>) {
    let mut made = Vec::new();
    let titles = document.titles();
    let mut objects = std::mem::take(&mut document.objects);
    for object in &mut objects {
        let own = object.clone();
        for field in object.fields_mut() {
            let item = field.ty.item().0.clone();
            let takes = matches!(
                item,
                Ty::Enum | Ty::Plain(TypeExpr::String | TypeExpr::Integer)
            ) && field.values.len() > 1;
            if !takes {
                if item == Ty::Enum {
                    field.ty = field.ty.clone().with_item(Ty::Plain(TypeExpr::String));
                }
                continue;
            }
            document.next_key += 1;
            let pascal = field.name.to_upper_camel_case();
            let many = field.ty.item().1 > 0;
            let name = if many {
                super::type_cell::phrase::singular(&pascal)
            } else {
                pascal
            };
            let mut list = Object::part(
                document.next_key,
                &own,
                super::title::of_part(&own.title, &name, &titles),
                field.span,
                Vec::new(),
            );
            list.shape = Shape::Values(field.values.clone());
            made.push(list);
            field.ty = field.ty.clone().with_item(Ty::Of(document.next_key));
        }
    }
    objects.extend(made);
    document.objects = objects;
}

fn page(
    document: &Document<'_>,
    object: &Object,
    namespaces: &BTreeMap<FileId, String>,
    style: Style<'_>,
) -> DocPage {
    let overview_span = object.overview.unwrap_or(Span {
        end: object.span.start,
        ..object.span
    });
    let (note, overview) = split_deprecation_quote(document.text(overview_span));
    let overview = if overview.is_empty() {
        object.said.clone()
    } else {
        overview
    };
    let body = match &object.shape {
        Shape::Fields(fields) => {
            let mut rows: Vec<FieldRow> = Vec::new();
            for field in fields {
                if rows.iter().all(|row| row.name != field.name) {
                    rows.push(row(field, style));
                }
            }
            Body::Fields(rows)
        }
        Shape::Values(values) => Body::Values(ValueList {
            values: values
                .iter()
                .zip(super::values::names(values))
                .map(|((item, span), name)| value_row(item, name, *span))
                .collect(),
            open: Some(true),
        }),
        Shape::Members(members) => Body::Members(
            members
                .iter()
                .map(|(ty, span)| MemberRow {
                    ty: Some(expr(ty, style.names)),
                    example: None,
                    span: *span,
                })
                .collect(),
        ),
    };
    let required: Vec<&str> = object
        .fields()
        .iter()
        .filter(|field| field.required == Some(true))
        .map(|field| field.name.as_str())
        .collect();
    let whole = |node: &crate::docs::Node| match &node.value {
        crate::docs::Value::Object { entries, .. } => required
            .iter()
            .all(|name| entries.iter().any(|entry| entry.key == *name)),
        _ => false,
    };
    DocPage {
        file: object.file,
        namespace: namespaces
            .get(&object.file)
            .cloned()
            .unwrap_or_else(|| "models".to_owned()),
        title: object.title.clone(),
        span: object.span,
        deprecated: note,
        overview,
        overview_span,
        example: None,
        wire_examples: object
            .examples
            .iter()
            .filter(|(node, _, complete)| *complete && whole(node))
            .map(|(node, span, _)| (node.clone(), *span))
            .collect(),
        anchors: anchors(document, object),
        body,
    }
}

/// The anchors that lead to an object, that of its own heading first.
fn anchors(document: &Document<'_>, object: &Object) -> Vec<String> {
    let heading = document.sections.get(object.section);
    let heading = heading.filter(|_| !object.anchors.is_empty());
    let own = heading.and_then(|section| section.anchors.first());
    let mut found: Vec<String> = own.into_iter().cloned().collect();
    for anchor in &object.anchors {
        if !found.contains(anchor) {
            found.push(anchor.clone());
        }
    }
    found
}

fn value_row(item: &Listed, name: Option<String>, span: Span) -> ValueRow {
    ValueRow {
        name,
        value: item.value.clone(),
        certain: true,
        description: item.description.clone(),
        deprecated: None,
        span,
    }
}

fn row(field: &Field, style: Style<'_>) -> FieldRow {
    let mut description = field.description.clone();
    for (rule, _) in &field.rules {
        if !description.contains(rule.as_str()) {
            if !description.is_empty() {
                description.push_str("\n\n");
            }
            description.push_str(rule);
        }
    }
    FieldRow {
        name: field.name.clone(),
        span: field.span,
        ty: expr(&field.ty, style.names),
        ty_span: field.ty_span,
        required: field.required,
        description,
        description_span: field.description_span,
        deprecated: field.deprecated.then(String::new),
        example: field.example.clone(),
        stated: Stated {
            wire: None,
            nullable: nullable(field, style.marks_null),
            default: field.default.clone(),
            read_only: field.read_only.then_some(true),
            place: field.place,
            extra: field.extra,
        },
    }
}

/// Whether a field may be null, as far as its row tells. Where an author marks types that may be null, a required field
/// without the mark is not, unless its description speaks of null.
fn nullable(field: &Field, marks_null: bool) -> Option<bool> {
    if matches!(field.ty, Ty::Nullable(_)) {
        return Some(true);
    }
    let is_told = matches!(
        field.ty,
        Ty::Plain(_) | Ty::Of(_) | Ty::Array(_) | Ty::Map(_)
    ) && field.ty != Ty::ANY;
    let silent = !field.description.to_lowercase().contains("null");
    (marks_null && is_told && silent && field.required == Some(true)).then_some(false)
}

/// Whether the type cells of a folder mark what may be null.
fn marks_null(document: &Document<'_>) -> bool {
    let mut described = document
        .objects
        .iter()
        .filter(|object| !object.from_example);
    described.any(|object| {
        let mut fields = object.fields().iter();
        fields.any(|field| field.marked_null)
    })
}

/// A type as the stages behind read it.
fn expr(ty: &Ty, names: &BTreeMap<usize, String>) -> TypeExpr {
    let boxed = |ty: &Ty| Box::new(expr(ty, names));
    match ty {
        Ty::Plain(plain) => plain.clone(),
        Ty::Literal(literal) => TypeExpr::Literal(literal.clone()),
        Ty::Object => TypeExpr::Map(Box::new(TypeExpr::Any)),
        Ty::Enum => TypeExpr::String,
        Ty::Array(inner) => TypeExpr::Array(boxed(inner)),
        Ty::Map(inner) => TypeExpr::Map(boxed(inner)),
        Ty::Nullable(inner) => TypeExpr::Nullable(boxed(inner)),
        Ty::OneOf(parts) => TypeExpr::OneOf(parts.iter().map(|part| expr(part, names)).collect()),
        Ty::Of(key) => names.get(key).map_or(TypeExpr::Any, |name| {
            TypeExpr::Ref(RefExpr {
                name: name.clone(),
                link: None,
            })
        }),
        Ty::Named(_) | Ty::Unknown(_) => TypeExpr::Any,
    }
}

fn operation(
    document: &Document<'_>,
    planned: Planned,
    id: String,
    namespaces: &BTreeMap<FileId, String>,
    style: Style<'_>,
) -> DocOperation {
    let names = style.names;
    let draft = planned.draft;
    let (note, prose) = draft.prose.map_or((None, String::new()), |span| {
        split_deprecation_quote(document.text(span))
    });
    let namespace = namespaces
        .get(&draft.span.file)
        .cloned()
        .unwrap_or_default();
    DocOperation {
        group: if namespace == "models" {
            "operations".to_owned()
        } else {
            namespace
        },
        name: id.clone(),
        id,
        method: Some(draft.method),
        path: Some(draft.path),
        prose,
        deprecated: note,
        parameters: planned
            .parameters
            .iter()
            .map(|field| row(field, style))
            .collect(),
        request: planned.request.map(|(ty, required)| RequestDoc {
            ty: expr(&ty, names),
            required,
            flat: false,
            span: draft.span,
        }),
        response: planned.response.map(|ty| expr(&ty, names)),
        errors: Vec::new(),
        example: None,
        span: draft.span,
        stated: OperationFacts {
            request_types: if draft.is_json {
                vec!["application/json".to_owned()]
            } else {
                Vec::new()
            },
            responses: draft
                .responses
                .iter()
                .map(|row| ResponseRow {
                    status: row.status.clone(),
                    description: row.description.clone(),
                    ty: row.ty.as_ref().map(|ty| expr(ty, names)),
                    headers: Vec::new(),
                    span: row.span,
                })
                .collect(),
            ..OperationFacts::default()
        },
    }
}
