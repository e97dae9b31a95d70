//! Operations of references written by hand: a route in a code block, a heading or a line, tables of what is sent.

mod response;
mod route;

pub(super) use response::{Response, answers};

use super::collect::Document;
use super::object::Field;
use super::outline::Section;
use super::title;
use super::ty::Ty;
use crate::docs::Node;
use crate::markdown::BlockKind;
use crate::model::Location;
use crate::source::Span;
use heck::{ToSnakeCase, ToUpperCamelCase};
use route::Route;
use std::collections::BTreeMap;

/// An operation, before the names in its tables are resolved.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The section that has the route.
    pub(super) section: usize,
    /// The heading.
    pub(super) span: Span,
    /// What the heading calls it.
    pub(super) name: String,
    /// The method, upper case.
    pub(super) method: String,
    /// The path template, with `{name}` for what is to be filled in.
    pub(super) path: (String, Span),
    /// The text below the heading.
    pub(super) prose: Option<Span>,
    /// What is sent.
    pub(super) fields: Vec<Field>,
    /// What comes back, from a table.
    pub(super) answer: Vec<Field>,
    /// The sentence that says what it returns.
    pub(super) returns: Option<String>,
    /// What comes back, from that sentence.
    pub(super) response: Option<Ty>,
    /// What comes back, by status.
    pub(super) responses: Vec<Response>,
    /// JSON of what comes back.
    pub(super) answers: Vec<(Node, Span, bool)>,
    /// Where the same method and path were described before.
    pub(super) again: Option<Span>,
    /// Whether the heading of what is sent says that it is JSON.
    pub(super) is_json: bool,
}

/// Calls a function with each type of an operation.
pub(super) fn types<'t>(operation: &'t Draft, visit: &mut impl FnMut(&'t Ty)) {
    let fields = operation.fields.iter().chain(&operation.answer);
    fields.for_each(|field| visit(&field.ty));
    operation
        .responses
        .iter()
        .filter_map(|row| row.ty.as_ref())
        .for_each(&mut *visit);
    operation.response.iter().for_each(visit);
}

/// Finds the routes of all sections.
pub(super) fn find(document: &Document<'_>) -> Vec<Draft> {
    let mut found: Vec<Draft> = Vec::new();
    for (at, section) in document.sections.iter().enumerate() {
        let mut routes = routes(document, section);
        // A request as an example: the heading around it has the route itself.
        if title::names_an_example(&section.title)
            && around_example(document, at)
                .is_some_and(|outer| found.iter().any(|draft| draft.section == outer))
        {
            routes.clear();
        }
        let count = routes.len();
        for (index, route) in routes.into_iter().enumerate() {
            found.push(draft(
                document,
                at,
                section,
                route,
                (count > 1).then_some(index),
            ));
        }
    }
    let mut first: BTreeMap<(String, String), Span> = BTreeMap::new();
    for draft in &mut found {
        let key = (draft.method.clone(), draft.path.0.clone());
        match first.get(&key) {
            Some(span) => draft.again = Some(*span),
            None => {
                first.insert(key, draft.span);
            }
        }
    }
    found
}

/// The section whose operation an example shows.
fn around_example(document: &Document<'_>, at: usize) -> Option<usize> {
    let mut at = at;
    while let Some(section) = document.sections.get(at)
        && title::names_an_example(&section.title)
    {
        at = section.parent?;
    }
    Some(at)
}

fn routes(document: &Document<'_>, section: &Section) -> Vec<Route> {
    let mut found: Vec<Route> = Vec::new();
    if section.level > 0
        && let Some(route) = route::in_heading(&section.title, section.span)
    {
        found.push(route);
    }
    for (index, block) in section.blocks.iter().enumerate() {
        let more = match &block.kind {
            BlockKind::Code { lang, body } => {
                let is_text = matches!(
                    lang.as_str(),
                    "" | "plaintext"
                        | "text"
                        | "txt"
                        | "http"
                        | "https"
                        | "none"
                        | "endpoint"
                        | "rest"
                );
                // "For example, given this request": of what it shows, it is no description.
                let example = lead(document, section, index).contains("for example");
                if is_text && !example {
                    route::in_code(document.text(*body), *body)
                } else {
                    Vec::new()
                }
            }
            BlockKind::Prose => route::in_prose(document.text(block.span), block.span),
            BlockKind::Html => route::in_html(document.text(block.span), block.span),
            _ => Vec::new(),
        };
        for route in more {
            if found
                .iter()
                .all(|own| (&own.method, &own.path) != (&route.method, &route.path))
            {
                found.push(route);
            }
        }
    }
    found
}

fn draft(
    document: &Document<'_>,
    at: usize,
    section: &Section,
    route: Route,
    number: Option<usize>,
) -> Draft {
    // `#### Endpoint`: the heading around it names the operation.
    let mut named = at;
    while let Some(section) = document.sections.get(named)
        && is_only_part(&section.title)
        && let Some(parent) = section.parent.filter(|parent| {
            document
                .sections
                .get(*parent)
                .is_some_and(|parent| parent.level > 0)
        })
    {
        named = parent;
    }
    let heading = document.sections.get(named).unwrap_or(section);
    let mut name = title::bare(&heading.title).to_owned();
    if heading.level == 0
        || route::in_heading(&heading.title, heading.span).is_some_and(|_| route::starts(&name))
        || name.is_empty()
    {
        name = route::name(&route);
    }
    if let Some(number) = number.filter(|number| *number > 0) {
        name = format!("{name} {}", number + 1);
    }
    let returns = section
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Prose)
        .flat_map(|block| document.text(block.span).split_inclusive(". "))
        .find(|sentence| {
            sentence.trim_start().starts_with("Return") || sentence.contains(". Returns ")
        })
        .map(|sentence| {
            document
                .links
                .get(&section.file)
                .map_or_else(|| sentence.to_owned(), |links| links.inlined(sentence))
        });
    Draft {
        section: named,
        span: if heading.level == 0 {
            route.span
        } else {
            heading.span
        },
        name,
        method: route.method,
        path: (route.path, route.span),
        prose: document.overview(named),
        fields: Vec::new(),
        answer: Vec::new(),
        returns,
        response: None,
        answers: Vec::new(),
        responses: Vec::new(),
        again: None,
        is_json: false,
    }
}

/// Whether a heading says nothing but that it is a part of an operation: `HTTP Request`, `Example`.
fn is_only_part(title: &str) -> bool {
    const FILL: [&str; 9] = [
        "http", "the", "json", "api", "default", "sample", "and", "of", "format",
    ];
    let lower = title.to_lowercase();
    let mut words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.all(|word| FILL.contains(&word) || is_part(word)) && is_part(title)
}

/// Whether a heading names a part of an operation.
pub(super) fn is_part(title: &str) -> bool {
    const WORDS: [&str; 17] = [
        "parameter",
        "param",
        "query",
        "body",
        "request",
        "header",
        "response",
        "attribute",
        "argument",
        "endpoint",
        "input",
        "option",
        "example",
        "payload",
        "return",
        "url",
        "field",
    ];
    let lower = title.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).any(|word| {
        WORDS
            .iter()
            .any(|part| word == *part || word.strip_suffix('s') == Some(part))
    })
}

/// Where the operations of a section stand: the section itself, or one around it of which it is a part.
pub(super) fn around(document: &Document<'_>, at: usize) -> Option<usize> {
    let mut at = at;
    loop {
        if document
            .operations
            .iter()
            .any(|operation| operation.section == at)
        {
            return Some(at);
        }
        let section = document.sections.get(at)?;
        if !is_part(&section.title) {
            return None;
        }
        at = section.parent?;
    }
}

/// Gives a table of parameters, or of what comes back, to the operation that it belongs to.
pub(super) fn take(
    document: &mut Document<'_>,
    at: usize,
    index: usize,
    caption: Option<&str>,
    fields: &[Field],
) -> bool {
    let Some(home) = around(document, at) else {
        return false;
    };
    let heading = document
        .sections
        .get(at)
        .filter(|_| at != home)
        .map_or("", |section| section.title.as_str());
    let lead = document
        .sections
        .get(at)
        .map(|section| lead(document, section, index))
        .unwrap_or_default();
    // What an error returns is none of what comes back otherwise.
    if [
        "status code 4",
        "status code 5",
        "status code 3",
        "status code default",
    ]
    .iter()
    .any(|failed| lead.contains(failed))
    {
        return true;
    }
    let said = format!("{heading} {}", caption.unwrap_or_default()).to_lowercase();
    let answers = said.contains("response")
        || said.contains("return")
        || lead.contains("response attribute")
        || lead.contains("returned");
    let place = if said.contains("query") {
        Some(Location::Query)
    } else if said.contains("path") || said.contains("url param") {
        Some(Location::Path)
    } else if ["body", "json", "form", "payload"]
        .iter()
        .any(|word| said.contains(word))
    {
        Some(Location::Body)
    } else if said.contains("header") {
        Some(Location::Header)
    } else {
        None
    };
    for operation in document
        .operations
        .iter_mut()
        .filter(|operation| operation.section == home)
    {
        if !answers && place == Some(Location::Body) {
            operation.is_json |= said.contains("json") && !said.contains("form");
        }
        let own = if answers {
            &mut operation.answer
        } else {
            &mut operation.fields
        };
        for field in fields {
            if own.iter().all(|known| known.name != field.name) {
                let mut field = field.clone();
                field.place = field.place.or(place);
                own.push(field);
            }
        }
    }
    true
}

/// The last line before a block, in lower case.
pub(super) fn lead(document: &Document<'_>, section: &Section, index: usize) -> String {
    let before = index
        .checked_sub(1)
        .and_then(|before| section.blocks.get(before));
    match before {
        Some(block) if block.kind == BlockKind::Prose => {
            let text = document.text(block.span).trim();
            let paragraph = text.rsplit("\n\n").next().unwrap_or(text);
            super::text::plain(paragraph).to_lowercase()
        }
        _ => String::new(),
    }
}

impl Draft {
    /// The name of its types: `CreateDeployToken`.
    pub(super) fn pascal(&self) -> String {
        let name = self.name.to_upper_camel_case();
        if name.starts_with(|c: char| c.is_alphabetic()) {
            name
        } else {
            format!("Op{name}")
        }
    }

    /// The name of its method: `create_deploy_token`.
    pub(super) fn snake(&self) -> String {
        self.pascal().to_snake_case()
    }

    /// Whether a request of its method has a body.
    pub(super) fn has_body(&self) -> bool {
        matches!(self.method.as_str(), "POST" | "PUT" | "PATCH")
    }
}
