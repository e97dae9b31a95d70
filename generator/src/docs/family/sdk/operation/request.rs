//! What each operation takes, as one type: the request type that it names, the page that its parameters are the fields
//! of, or a page made of its parameters.

use crate::docs::{Body, DocOperation, DocPage, DocSet, FieldRow, RefExpr, RequestDoc, TypeExpr};
use crate::model::path_names;
use crate::names::words::fold;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Parameters by which SDKs are steered; none of them reaches the API.
const SDK_PARAMETERS: [&str; 5] = ["options", "opts", "ctx", "retries", "security"];

/// Further ones, which have plain types.
const SDK_SETTINGS: [&str; 3] = ["serverurl", "timeoutms", "httpheaders"];

/// The suffix of request types.
const SUFFIX: &str = "Request";

/// Fills in [`DocOperation::request`] for all operations of a folder. Adds a page for each table of parameters that no
/// page describes.
pub(in crate::docs::family) fn settle(set: &mut DocSet) {
    if set.operations.is_empty() {
        return;
    }
    let mut pages = Pages::new(set);
    let mut added: Vec<DocPage> = Vec::new();
    let requests: Vec<Option<RequestDoc>> = set
        .operations
        .iter()
        .map(|operation| request(set, operation, &mut pages, &mut added))
        .collect();
    for (operation, request) in set.operations.iter_mut().zip(requests) {
        operation.request = request;
    }
    set.pages.append(&mut added);
}

/// A page with fields, as far as it matters here.
struct Candidate {
    namespace: String,
    title: String,
    fields: BTreeSet<String>,
}

struct Pages {
    candidates: Vec<Candidate>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_fields: BTreeMap<BTreeSet<String>, Vec<usize>>,
    titles: BTreeSet<String>,
    /// The namespace that most request types are in.
    namespace: String,
}

impl Pages {
    fn new(set: &DocSet) -> Self {
        let mut pages = Self {
            candidates: Vec::new(),
            by_title: BTreeMap::new(),
            by_fields: BTreeMap::new(),
            titles: set.pages.iter().map(|page| fold(&page.title)).collect(),
            namespace: String::new(),
        };
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for page in &set.pages {
            if let Body::Fields(rows) = &page.body {
                if page.title.ends_with(SUFFIX) {
                    *votes.entry(&page.namespace).or_default() += 1;
                }
                pages.add(page, names(set, rows));
            }
        }
        let most = votes.into_iter().max_by_key(|(_, votes)| *votes);
        most.map_or("operations", |(name, _)| name)
            .clone_into(&mut pages.namespace);
        pages
    }

    fn add(&mut self, page: &DocPage, fields: BTreeSet<String>) {
        let at = self.candidates.len();
        self.titles.insert(fold(&page.title));
        self.by_title.entry(fold(&page.title)).or_default().push(at);
        self.by_fields.entry(fields.clone()).or_default().push(at);
        self.candidates.push(Candidate {
            namespace: page.namespace.clone(),
            title: page.title.clone(),
            fields,
        });
    }

    /// The page that is called like the operation and has its path parameters.
    fn by_name(&self, operation: &DocOperation, names: &BTreeSet<String>) -> Option<&Candidate> {
        let in_path: BTreeSet<String> = path_tokens(operation)
            .filter(|token| names.contains(token))
            .collect();
        let title = format!("{}{}", fold(&operation.id), fold(SUFFIX));
        self.by_title
            .get(&title)?
            .iter()
            .filter_map(|at| self.candidates.get(*at))
            .filter(|page| in_path.is_subset(&page.fields))
            .rev()
            .max_by_key(|page| page.fields.intersection(names).count())
            .filter(|page| page.fields.intersection(names).count() > 0)
    }

    /// The page that has exactly these fields: the only one, or the only one whose title the operation's name has in it.
    fn by_fields(&self, operation: &DocOperation, names: &BTreeSet<String>) -> Option<&Candidate> {
        let all = self.by_fields.get(names)?;
        if let [only] = all.as_slice() {
            return self.candidates.get(*only);
        }
        let id = fold(&operation.id);
        let mut fitting: Vec<(String, &Candidate)> = all
            .iter()
            .filter_map(|at| self.candidates.get(*at))
            .map(|page| (fold(&page.title), page))
            .filter(|(title, _)| id.contains(title))
            .collect();
        fitting.sort_by_key(|(title, _)| std::cmp::Reverse(title.len()));
        match fitting.as_slice() {
            [(first, _), (second, _), ..] if first.len() == second.len() => None,
            [(_, page), ..] => Some(page),
            [] => None,
        }
    }
}

fn plain<'a>(set: &DocSet, name: &'a str) -> &'a str {
    set.dialect
        .plain_field_name(name.strip_prefix('$').unwrap_or(name))
}

fn names(set: &DocSet, rows: &[FieldRow]) -> BTreeSet<String> {
    rows.iter().map(|row| fold(plain(set, &row.name))).collect()
}

/// The names in braces of the path, folded.
fn path_tokens(operation: &DocOperation) -> impl Iterator<Item = String> {
    let path = operation
        .path
        .as_ref()
        .map_or("", |(path, _)| path.as_str());
    path_names(path).map(fold)
}

fn request(
    set: &DocSet,
    operation: &DocOperation,
    pages: &mut Pages,
    added: &mut Vec<DocPage>,
) -> Option<RequestDoc> {
    let rows: Vec<&FieldRow> = operation
        .parameters
        .iter()
        .filter(|row| !is_sdk_parameter(row, pages))
        .collect();
    let first = rows.first()?;
    let whole = rows.iter().find(|row| {
        let name = fold(plain(set, &row.name));
        name == "request" && !path_tokens(operation).any(|token| token == name)
    });
    if let Some(row) = whole {
        return Some(RequestDoc {
            ty: row.ty.clone(),
            required: row.required.unwrap_or(true),
            flat: false,
            span: row.ty_span,
        });
    }
    let names: BTreeSet<String> = rows.iter().map(|row| fold(plain(set, &row.name))).collect();
    let in_path = path_tokens(operation).any(|token| names.contains(&token));
    let found = pages.by_name(operation, &names).or_else(|| {
        // What has no path parameter may be a body whose fields became parameters.
        (!in_path)
            .then(|| pages.by_fields(operation, &names))
            .flatten()
    });
    let name = if let Some(page) = found {
        format!("{}.{}", page.namespace, page.title)
    } else {
        let page = made_page(operation, rows.iter().copied().cloned().collect(), pages);
        let name = format!("{}.{}", page.namespace, page.title);
        pages.add(&page, names);
        added.push(page);
        name
    };
    Some(RequestDoc {
        ty: TypeExpr::Ref(RefExpr { name, link: None }),
        required: rows.iter().any(|row| row.required.unwrap_or(true)),
        flat: true,
        span: first.span,
    })
}

fn is_sdk_parameter(row: &FieldRow, pages: &Pages) -> bool {
    // `options.retries`: a setting of an SDK's setting.
    if row.name.contains('.') {
        return true;
    }
    let name = fold(&row.name);
    if SDK_SETTINGS.contains(&name.as_str()) {
        return row.required == Some(false);
    }
    if !SDK_PARAMETERS.contains(&name.as_str()) {
        return false;
    }
    let mut ty = row.ty.bare();
    while let TypeExpr::Array(item) = ty {
        ty = item.bare();
    }
    let TypeExpr::Ref(reference) = ty else {
        return false;
    };
    let title = fold(last_part(&reference.name));
    !pages.titles.contains(&title) || title.ends_with("security")
}

fn last_part(name: &str) -> &str {
    name.rsplit(['.', ':', '\\', '/']).next().unwrap_or(name)
}

/// A page that is made of an operation's parameters.
fn made_page(operation: &DocOperation, rows: Vec<FieldRow>, pages: &Pages) -> DocPage {
    let stem: String = operation
        .id
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(chars).collect()
            })
        })
        .collect();
    let mut title = format!("{stem}{SUFFIX}");
    while pages.titles.contains(&fold(&title)) {
        title.push_str("Parameters");
    }
    let place = Span {
        end: operation.span.start,
        ..operation.span
    };
    DocPage {
        file: operation.span.file,
        namespace: pages.namespace.clone(),
        title,
        span: operation.span,
        deprecated: operation.deprecated.clone(),
        overview: String::new(),
        overview_span: place,
        example: None,
        wire_examples: Vec::new(),
        anchors: Vec::new(),
        body: Body::Fields(rows),
    }
}
