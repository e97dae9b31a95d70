//! From objects and operations to what the stages behind read.

use super::collect::Document;
use super::infer::Infer;
use super::object::{Field, Object, Shape};
use super::operation::Draft;
use super::text::fold;
use super::ty::Ty;
use super::values::Listed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{
    Body, DocOperation, DocPage, FieldRow, OperationFacts, RefExpr, RequestDoc, Stated, TypeExpr,
    ValueList, ValueRow, split_deprecation_quote,
};
use crate::model::Location;
use crate::source::{FileId, Span};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::{BTreeMap, BTreeSet};

/// The pages and operations of a folder.
pub(super) fn finish(
    document: &mut Document<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<DocPage>, Vec<DocOperation>) {
    let drafts = std::mem::take(&mut document.operations);
    let first = document.objects.len();
    let mut planned: Vec<Planned> = Vec::new();
    for draft in drafts {
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
    let pages = document
        .objects
        .iter()
        .filter(|object| object.wanted)
        .map(|object| page(document, object, &namespaces, &names))
        .collect();
    let operations = name_operations(planned)
        .into_iter()
        .map(|(planned, id)| operation(document, planned, id, &namespaces, &names))
        .collect();
    (pages, operations)
}

/// The group of each page's types: what the page is called, if there are several.
fn namespaces(document: &Document<'_>) -> BTreeMap<FileId, String> {
    let files: BTreeSet<FileId> = document
        .objects
        .iter()
        .map(|object| object.file)
        .chain(document.operations.iter().map(|draft| draft.span.file))
        .collect();
    let path = |file: &FileId| {
        document
            .file(*file)
            .map_or("", |file| super::links::without_extension(&file.path))
    };
    let short = |file: &FileId| {
        let parts: Vec<&str> = path(file).split('/').collect();
        let last = parts.last().copied().unwrap_or_default();
        let is_index = matches!(last.to_lowercase().as_str(), "readme" | "index" | "_index");
        let at = parts
            .len()
            .saturating_sub(if is_index && parts.len() > 1 { 2 } else { 1 });
        parts.get(at).copied().unwrap_or_default().to_snake_case()
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        *count.entry(short(file)).or_default() += 1;
    }
    let name = |file: &FileId| {
        if document.files.len() == 1 {
            return "models".to_owned();
        }
        let own = short(file);
        if own.is_empty()
            || !own.starts_with(|c: char| c.is_alphabetic())
            || count.get(&own).is_some_and(|count| *count > 1)
        {
            let whole = path(file).to_snake_case();
            return if whole.starts_with(|c: char| c.is_alphabetic()) {
                whole
            } else {
                format!("page_{whole}")
            };
        }
        own
    };
    document
        .files
        .keys()
        .map(|file| (*file, name(file)))
        .collect()
}

/// Gives objects of one name names of their own.
fn name_apart(document: &mut Document<'_>, namespaces: &BTreeMap<FileId, String>) {
    let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
    let mut titles = Vec::with_capacity(document.objects.len());
    for object in &document.objects {
        let namespace = namespaces.get(&object.file).cloned().unwrap_or_default();
        let mut title = object.title.clone();
        if !object.wanted {
            titles.push(title);
            continue;
        }
        if taken.contains(&(namespace.clone(), fold(&title))) {
            // The whole heading tells them apart, or what it stands in.
            let heading = document
                .sections
                .get(object.section)
                .map(|section| super::title::bare(&section.title).to_upper_camel_case());
            let free = |title: &String| {
                !title.is_empty() && !taken.contains(&(namespace.clone(), fold(title)))
            };
            let outer = super::title::ancestors(&document.sections, object.section)
                .map(|section| super::title::bare(&section.title).to_upper_camel_case())
                .find(|outer| !outer.is_empty() && !title.starts_with(outer.as_str()))
                .map(|outer| format!("{outer}{title}"));
            let own = heading.filter(|heading| heading.starts_with(&title));
            if let Some(found) = [own, outer].into_iter().flatten().find(free) {
                title = found;
            }
        }
        let mut count = 2;
        let base = title.clone();
        while !taken.insert((namespace.clone(), fold(&title))) {
            title = format!("{base}{count}");
            count += 1;
        }
        titles.push(title);
    }
    for (object, title) in document.objects.iter_mut().zip(titles) {
        object.title = title;
    }
}

/// Makes types of the values that fields list.
fn inline_enums(document: &mut Document<'_>) {
    let mut made = Vec::new();
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
                format!("{}{name}", own.title),
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
    names: &BTreeMap<usize, String>,
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
                    rows.push(row(field, names));
                }
            }
            Body::Fields(rows)
        }
        Shape::Values(values) => Body::Values(ValueList {
            values: values
                .iter()
                .map(|(item, span)| value_row(item, *span))
                .collect(),
            open: Some(true),
        }),
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
        deprecated: note.or(object.deprecated.then(String::new)),
        overview,
        overview_span,
        example: None,
        wire_examples: object
            .examples
            .iter()
            .filter(|(node, _, complete)| *complete && whole(node))
            .map(|(node, span, _)| (node.clone(), *span))
            .collect(),
        anchors: object.anchors.clone(),
        body,
    }
}

fn value_row(item: &Listed, span: Span) -> ValueRow {
    ValueRow {
        name: None,
        value: item.value.clone(),
        certain: true,
        description: item.description.clone(),
        deprecated: None,
        span,
    }
}

fn row(field: &Field, names: &BTreeMap<usize, String>) -> FieldRow {
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
        ty: expr(&field.ty, names),
        ty_span: field.ty_span,
        required: field.required,
        description,
        description_span: field.description_span,
        deprecated: field.deprecated.then(String::new),
        example: field.example.clone(),
        stated: Stated {
            wire: None,
            nullable: matches!(field.ty, Ty::Nullable(_)).then_some(true),
            default: field.default.clone(),
            read_only: field.read_only.then_some(true),
            place: field.place,
            extra: field.extra,
            rules: Vec::new(),
        },
    }
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

/// An operation with the types made for it.
struct Planned {
    draft: Draft,
    /// The record of everything that is sent.
    request: Option<(Ty, bool)>,
    /// The rows that say where each part goes.
    parameters: Vec<Field>,
    response: Option<Ty>,
}

/// Makes types of what an operation sends and of what comes back.
#[allow(
    clippy::too_many_lines,
    reason = "what is sent and what comes back, part by part, in order"
)]
fn plan(
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
    let tokens: Vec<&str> = draft
        .path
        .0
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect();
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
                Some(Location::Path) => {}
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
    let body_required = body.iter().any(|field| field.required == Some(true));
    let mut request = None;
    if !body.is_empty() {
        for field in &mut body {
            field.place = None;
        }
        let ty = make(document, format!("{name}Body"), body);
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

/// An object that stands where an operation stands.
fn carrier(draft: &Draft) -> Object {
    Object {
        key: 0,
        file: draft.span.file,
        section: draft.section,
        home: draft.section,
        title: String::new(),
        called: Vec::new(),
        span: draft.span,
        anchors: Vec::new(),
        overview: None,
        said: String::new(),
        deprecated: false,
        shape: Shape::Fields(Vec::new()),
        examples: Vec::new(),
        flat: false,
        wanted: true,
    }
}

fn made_field(name: &str, span: Span, ty: Ty, place: Option<Location>) -> Field {
    Field {
        required: Some(true),
        place,
        ..Field::new(name.to_owned(), span, ty, span)
    }
}

/// Operations with an id each.
fn name_operations(planned: Vec<Planned>) -> Vec<(Planned, String)> {
    let mut taken = BTreeSet::new();
    planned
        .into_iter()
        .map(|planned| {
            let base = planned.draft.snake();
            let mut id = base.clone();
            let mut count = 2;
            while !taken.insert(id.clone()) {
                id = format!("{base}_{count}");
                count += 1;
            }
            (planned, id)
        })
        .collect()
}

fn operation(
    document: &Document<'_>,
    planned: Planned,
    id: String,
    namespaces: &BTreeMap<FileId, String>,
    names: &BTreeMap<usize, String>,
) -> DocOperation {
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
            .map(|field| row(field, names))
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
        stated: OperationFacts::default(),
    }
}
