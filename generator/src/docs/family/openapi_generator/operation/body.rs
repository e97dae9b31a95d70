//! Which parameters an operation's body is made of, and the record of all of them.
//!
//! Pages state the places of path parameters only. What is sent as a body follows from the content types: forms are all
//! parameters that go nowhere else; other bodies are one parameter, called like its type or `body`.

use super::super::text::{fold, pascal};
use super::super::types::leaf_name;
use super::Section;
use super::parameters::parent;
use crate::docs::{Body, DocOperation, DocPage, FieldRow, RefExpr, RequestDoc, Stated, TypeExpr};
use crate::model::Location;
use crate::model::path_names;

/// The namespace of pages made of parameters.
const NAMESPACE: &str = "operations";

/// Whether a name stands in braces in a path.
pub(super) fn is_in_path(path: &str, name: &str) -> bool {
    let wanted = fold(name);
    path_names(path).any(|token| fold(token) == wanted)
}

/// Gives an operation its parameters, the body among them, and the page that has them as fields.
pub(super) fn settle(
    section: &Section<'_>,
    operation: &mut DocOperation,
    mut rows: Vec<FieldRow>,
    pages: &mut Vec<DocPage>,
) {
    let types = &operation.stated.request_types;
    let is_stated = rows
        .iter()
        .any(|row| row.stated.place == Some(Location::Body));
    if is_stated {
        // The page says which one it is.
    } else if is_form(types) {
        rows = with_form(section, rows, pages);
    } else if let Some(row) = body(&mut rows, !types.is_empty(), operation.method.as_deref()) {
        row.stated.place = Some(Location::Body);
    }
    if let Some(first) = rows.first() {
        let page = DocPage {
            namespace: NAMESPACE.to_owned(),
            title: format!("{}Request", pascal(&operation.id)),
            body: Body::Fields(rows.clone()),
            ..parent(section)
        };
        operation.request = Some(RequestDoc {
            ty: TypeExpr::Ref(RefExpr {
                name: format!("{NAMESPACE}.{}", page.title),
                link: None,
            }),
            required: rows.iter().any(|row| row.required.unwrap_or(true)),
            flat: true,
            span: first.span,
        });
        pages.push(page);
    }
    operation.parameters = rows;
}

fn is_form(types: &[String]) -> bool {
    let form = |name: &String| {
        name.starts_with("multipart/") || name == "application/x-www-form-urlencoded"
    };
    !types.is_empty() && types.iter().all(form)
}

/// Whether a row may be sent outside of the path.
fn is_free(row: &FieldRow) -> bool {
    row.stated.place.is_none() && !is_header(&row.name)
}

/// `xRequestId`, `if_match`: names of headers.
fn is_header(name: &str) -> bool {
    let folded = fold(name);
    let custom = name
        .strip_prefix(['x', 'X'])
        .is_some_and(|rest| rest.starts_with(|c: char| c == '_' || c == '-' || c.is_uppercase()));
    custom
        || matches!(
            folded.as_str(),
            "authorization"
                | "ifmatch"
                | "ifnonematch"
                | "ifmodifiedsince"
                | "ifunmodifiedsince"
                | "idempotencykey"
                | "acceptlanguage"
                | "acceptencoding"
                | "contenttype"
                | "contentlength"
                | "useragent"
                | "contentencoding"
        )
}

/// The row that is the body. Pages may leave out the content type of one that takes any.
fn body<'r>(
    rows: &'r mut [FieldRow],
    has_body: bool,
    method: Option<&str>,
) -> Option<&'r mut FieldRow> {
    if matches!(method, Some("GET" | "HEAD")) {
        return None;
    }
    let free: Vec<usize> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| is_free(row))
        .map(|(index, _)| index)
        .collect();
    let find = |fits: &dyn Fn(&FieldRow) -> bool| {
        free.iter()
            .rev()
            .copied()
            .find(|index| rows.get(*index).is_some_and(fits))
    };
    let named = find(&|row| matches!(fold(&row.name).as_str(), "body" | "requestbody"))
        .or_else(|| find(&is_called_like_its_type));
    if !has_body {
        return rows.get_mut(named?);
    }
    let chosen = named
        .or_else(|| find(&|row| matches!(row.ty.bare(), TypeExpr::Ref(_) | TypeExpr::Map(_)) && row.required == Some(true)))
        .or_else(|| find(&|row| matches!(row.ty.bare(), TypeExpr::Ref(_) | TypeExpr::Map(_) | TypeExpr::Bytes)))
        .or_else(|| find(&|row| matches!(row.ty.bare(), TypeExpr::Array(inner) if matches!(inner.bare(), TypeExpr::Ref(_)))))
        .or_else(|| match free.as_slice() {
            [only] => Some(*only),
            // Required parameters come first, the body behind them.
            _ => find(&|row| row.required == Some(true)),
        });
    rows.get_mut(chosen?)
}

fn is_called_like_its_type(row: &FieldRow) -> bool {
    leaf_name(&row.ty).is_some_and(|name| fold(&name) == fold(&row.name))
}

/// The rows with all those of the form as one, and a page for it.
fn with_form(
    section: &Section<'_>,
    rows: Vec<FieldRow>,
    pages: &mut Vec<DocPage>,
) -> Vec<FieldRow> {
    let (form, mut rest): (Vec<FieldRow>, Vec<FieldRow>) = rows.into_iter().partition(is_free);
    let Some(first) = form.first() else {
        return rest;
    };
    // One record that is the form, or the parts of one.
    if let [only] = form.as_slice()
        && is_called_like_its_type(only)
    {
        let mut only = only.clone();
        only.stated.place = Some(Location::Body);
        rest.push(only);
        return rest;
    }
    let title = format!("{}Form", pascal(&section.operation));
    let row = FieldRow {
        name: "body".to_owned(),
        ty: TypeExpr::Ref(RefExpr {
            name: format!("{NAMESPACE}.{title}"),
            link: None,
        }),
        required: Some(form.iter().any(|row| row.required == Some(true))),
        description: String::new(),
        example: None,
        stated: Stated {
            place: Some(Location::Body),
            ..Stated::default()
        },
        ..first.clone()
    };
    pages.push(DocPage {
        namespace: NAMESPACE.to_owned(),
        title,
        span: first.span,
        anchors: vec![format!("{}-form", fold(&section.operation))],
        body: Body::Fields(form),
        ..parent(section)
    });
    rest.push(row);
    rest
}
