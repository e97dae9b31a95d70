//! The types of what operations send and of what comes back.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::TypeExpr;
use crate::docs::family::tables::collect::Document;
use crate::docs::family::tables::compose;
use crate::docs::family::tables::infer::Infer;
use crate::docs::family::tables::object::{Field, Object};
use crate::docs::family::tables::operation::Draft;
use crate::docs::family::tables::text::fold;
use crate::docs::family::tables::ty::Ty;
use crate::model::Location;
use crate::model::path_names;
use crate::source::Span;

/// An operation with the types made for it.
pub(super) struct Planned {
    pub(super) draft: Draft,
    /// The record of everything that is sent.
    pub(super) request: Option<(Ty, bool)>,
    /// The rows that say where each part goes.
    pub(super) parameters: Vec<Field>,
    pub(super) response: Option<Ty>,
}

/// Makes types of what an operation sends and of what comes back.
#[allow(
    clippy::too_many_lines,
    reason = "what is sent and what comes back, part by part, in order"
)]
pub(super) fn plan(
    document: &mut Document<'_>,
    draft: Draft,
    answer: Option<Ty>,
    diagnostics: &mut Diagnostics,
) -> Planned {
    let name = draft.pascal();
    let base = Object::part(0, &carrier(&draft), String::new(), draft.span, Vec::new());
    let make = |document: &mut Document<'_>, title: String, fields: Vec<Field>| {
        document.next_key += 1;
        // Not the place of the operation: that is the place of records that are made of parameters.
        let span = fields.first().map_or(draft.path.1, |field| field.span);
        let object = Object::part(document.next_key, &base, title, span, fields);
        document.objects.push(object);
        Ty::Of(document.next_key)
    };
    let tokens: Vec<&str> = path_names(&draft.path.0).collect();
    let mut path = Vec::new();
    let mut query = Vec::new();
    let mut body = Vec::new();
    for field in &draft.fields {
        let mut field = field.clone();
        let token = tokens.iter().find(|token| fold(token) == fold(&field.name));
        if token.is_some() {
            field.place = Some(Location::Path);
            field.required = Some(true);
            path.push(field);
        } else {
            match field.place {
                Some(Location::Path) => diagnostics.push(
                    Diagnostic::new(
                        Code::UndecidedLocation,
                        format!(
                            "`{}` is no part of the path of `{}`",
                            field.name, draft.name
                        ),
                    )
                    .at(field.span, "it is left out")
                    .also(draft.path.1, "the path")
                    .help(format!(
                        "write it into the path as `{{{}}}`, or correct the table",
                        field.name
                    )),
                ),
                Some(Location::Header | Location::Query) => query.push(field),
                Some(Location::Body) => body.push(field),
                None if draft.has_body() => body.push(field),
                None => {
                    field.place = Some(Location::Query);
                    query.push(field);
                }
            }
        }
    }
    for token in &tokens {
        if path.iter().all(|field| fold(&field.name) != fold(token)) {
            path.push(made_field(
                token,
                draft.path.1,
                Ty::Plain(TypeExpr::String),
                Some(Location::Path),
            ));
        }
    }
    for field in path.iter_mut().chain(&mut query).chain(&mut body) {
        field.extra = false;
    }
    let mut parameters: Vec<Field> = path.into_iter().chain(query).collect();
    let whole = whole_body(&mut body);
    let body_required = body.iter().any(|field| field.required == Some(true));
    let mut request = None;
    if !body.is_empty() {
        for field in &mut body {
            field.place = None;
            // There are no bytes in JSON: they are text there.
            if draft.is_json {
                field.ty.leaves_mut(&mut |leaf| {
                    if *leaf == Ty::Plain(TypeExpr::Bytes) {
                        *leaf = Ty::Plain(TypeExpr::String);
                    }
                });
            }
        }
        let ty = match whole {
            Some(_) if body.len() == 1 => body.first().map_or(Ty::ANY, |own| own.ty.clone()),
            Some(field) => {
                let rows = body.split_off(1);
                let item = make(document, format!("{name}Body"), rows);
                field.ty.with_item(item)
            }
            None => make(document, format!("{name}Body"), body),
        };
        if parameters.is_empty() {
            request = Some((ty, body_required));
        } else {
            let mut field = made_field("request_body", draft.span, ty, Some(Location::Body));
            field.required = Some(body_required);
            parameters.push(field);
        }
    }
    if request.is_none() && !parameters.is_empty() {
        let required = parameters.iter().any(|field| field.required == Some(true));
        let ty = make(document, format!("{name}Request"), parameters.clone());
        if let Some(object) = document.objects.last_mut() {
            object.flat = true;
        }
        request = Some((ty, required));
    }
    let mut response = draft.response.clone().or(answer);
    if response.is_none()
        && let Some((ty, made)) = compose::unnamed(
            &base,
            &format!("{name}Response"),
            &draft.answer,
            &mut document.next_key,
        )
    {
        document.objects.extend(made);
        response = Some(ty);
    }
    if response.is_none() && !draft.answer.is_empty() {
        let many = draft
            .answers
            .first()
            .is_some_and(|(node, _, _)| matches!(node.value, crate::docs::Value::Array(_)));
        let ty = make(document, format!("{name}Response"), draft.answer.clone());
        response = Some(if many { ty.array() } else { ty });
    }
    if response.is_none()
        && let Some((_, span, _)) = draft.answers.first()
    {
        let nodes: Vec<&crate::docs::Node> =
            draft.answers.iter().map(|(node, _, _)| node).collect();
        let mut infer = Infer {
            of: &base,
            next_key: &mut document.next_key,
            made: Vec::new(),
            span: *span,
        };
        let ty = infer.ty(&nodes, &format!("{name}Response"), 0);
        document.objects.extend(infer.made);
        diagnostics.push(
            Diagnostic::new(
                Code::FromExample,
                format!(
                    "what `{}` returns is known from an example only",
                    draft.name
                ),
            )
            .at(*span, "all of it may be missing or null")
            .help("a table of the response below the example would say more"),
        );
        response = Some(ty);
    }
    Planned {
        draft,
        request,
        parameters,
        response,
    }
}

/// The row that is the body itself rather than a field of it: the only outer one, called so, with an object or list.
fn whole_body(body: &mut [Field]) -> Option<Field> {
    let (first, rest) = body.split_first_mut()?;
    let named = matches!(
        fold(&first.name).as_str(),
        "body" | "requestbody" | "payload"
    );
    let alone = first.depth == 0 && rest.iter().all(|field| field.depth > 0);
    let (item, depth) = first.ty.item();
    let holds = depth > 0
        || matches!(item, Ty::Of(_) | Ty::Object | Ty::Map(_) | Ty::OneOf(_))
        || *item == Ty::Plain(TypeExpr::Bytes)
        || *item == Ty::ANY
        || matches!(item, Ty::Unknown(_));
    if !(named && alone && holds && first.place == Some(Location::Body)) {
        return None;
    }
    for field in rest {
        field.depth -= 1;
    }
    Some(first.clone())
}

/// An object that stands where an operation stands.
fn carrier(draft: &Draft) -> Object {
    Object {
        section: draft.section,
        home: draft.section,
        ..Object::at(draft.span.file, draft.span)
    }
}

fn made_field(name: &str, span: Span, ty: Ty, place: Option<Location>) -> Field {
    Field {
        required: Some(true),
        place,
        ..Field::new(name.to_owned(), span, ty, span)
    }
}
