//! The data of the page.

use super::Legend;
use super::strings::Strings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{
    Api, Decision, Evidence, Fact, Field, Literal, Operation, Parameter, Place, Rank, Shape,
    TypeDef, TypeId, TypeRef,
};
use pulldown_cmark::{Event, Parser, TagEnd};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

/// How many findings the page lists.
const FINDINGS: usize = 200;
/// How many pieces of evidence it shows for and against a decision.
const EVIDENCE: usize = 4;
/// How many characters of a description it shows.
const DOC: usize = 400;

/// All ranks, strongest first, with the words for each and its class: set by the user, proven, by convention, assumed.
const RANKS: [(Rank, &str, u8); 10] = [
    (Rank::Override, "set in the configuration", 0),
    (Rank::TypeCell, "by its row", 1),
    (Rank::Twin, "by a twin", 1),
    (Rank::WireJson, "by wire JSON", 1),
    (Rank::Snippet, "by an example", 1),
    (Rank::Prose, "by prose", 1),
    (Rank::Vocabulary, "by a standard", 1),
    (Rank::PageConvention, "by the page's convention", 2),
    (Rank::ApiConvention, "by the API's convention", 2),
    (Rank::Assumed, "assumed", 3),
];

/// All facts, with the words for each.
const FACTS: [(Fact, &str); 17] = [
    (Fact::Wire, "Wire name"),
    (Fact::Type, "Type"),
    (Fact::Optional, "Presence"),
    (Fact::Nullable, "Null"),
    (Fact::Number, "Number"),
    (Fact::Notation, "Number or string"),
    (Fact::Openness, "Open enum"),
    (Fact::Values, "Values"),
    (Fact::Members, "Members"),
    (Fact::Dispatch, "Telling members apart"),
    (Fact::Default, "Default"),
    (Fact::Deprecated, "Deprecation"),
    (Fact::ReadOnly, "Read-only"),
    (Fact::Location, "Place in the request"),
    (Fact::ListStyle, "Form of the list"),
    (Fact::Media, "Form of the body"),
    (Fact::NextPage, "Next page of a list"),
];

/// The data of the page.
pub(super) fn of(api: &Api, legend: &Legend<'_>) -> Value {
    let mut writer = Writer {
        ids: api
            .types
            .keys()
            .enumerate()
            .map(|(at, id)| (id, at))
            .collect(),
        strings: Strings::default(),
        sources: api.sources.len(),
    };
    let types: Vec<Value> = api.types.values().map(|def| writer.ty(def)).collect();
    let operations = api.operations.iter();
    let operations: Vec<Value> = operations.map(|item| writer.operation(item)).collect();
    let places: Vec<(&Diagnostic, Option<Place>)> = legend
        .findings
        .iter()
        .filter(|item| item.severity() < Severity::Note || item.config.is_some())
        .map(|item| (item, item.span.map(|span| legend.sources.place(span))))
        .collect();
    let listed = &places[..places.len().min(FINDINGS)];
    let findings: Vec<Value> = listed
        .iter()
        .map(|(item, place)| writer.finding(item, place.as_ref()))
        .collect();
    let changes = legend.changes.iter().flat_map(|log| &log.changes);
    let changes: Vec<Value> = changes
        .map(|change| {
            json!([
                change.class().name(),
                format!("{}: {}", change.path, change.effect.info().words)
            ])
        })
        .collect();
    let sources: Vec<Value> = api
        .sources
        .iter()
        .map(|source| json!({"name": told(&source.name), "dialect": source.dialect, "url": web(source.url.as_deref())}))
        .collect();
    json!({
        "sources": sources,
        "ranks": RANKS.map(|(_, words, _)| words),
        "classes": RANKS.map(|(_, _, class)| class),
        "facts": FACTS.map(|(_, words)| words),
        "types": types,
        "operations": operations,
        "findings": findings,
        "unlisted": places.len() - listed.len(),
        "changes": changes,
        "strings": writer.strings.into_json(),
    })
}

/// A documentation folder as others may see it: where it is on a machine is nobody else's business.
fn told(folder: &str) -> String {
    const TOLD: usize = 2;
    let path = Path::new(folder);
    if !path.is_absolute() {
        return folder.to_owned();
    }
    let mut last: Vec<_> = path.iter().rev().take(TOLD).collect();
    last.reverse();
    last.join(OsStr::new("/")).to_string_lossy().into_owned()
}

/// An address that a link may lead to.
fn web(url: Option<&str>) -> Option<&str> {
    url.filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}

struct Writer<'a> {
    ids: BTreeMap<&'a TypeId, usize>,
    strings: Strings<'a>,
    sources: usize,
}

impl<'a> Writer<'a> {
    fn ty(&mut self, def: &'a TypeDef) -> Value {
        let mut fields = Vec::new();
        let mut values = Vec::new();
        let mut refs = Vec::new();
        let mut decisions: &'a [Decision] = &[];
        let (kind, size) = match &def.shape {
            Shape::Struct(record) => {
                fields = record
                    .fields
                    .iter()
                    .map(|field| self.field(field))
                    .collect();
                if let Some(extra) = &record.extra {
                    self.refs(extra, &mut refs);
                }
                ("record", record.fields.len())
            }
            Shape::Enum(list) => {
                values = list
                    .values
                    .iter()
                    .map(|value| literal(&value.value))
                    .collect();
                decisions = &list.decisions;
                ("enum", list.values.len())
            }
            Shape::Union(union) => {
                for member in &union.members {
                    self.refs(&member.ty, &mut refs);
                }
                decisions = &union.decisions;
                ("union", union.members.len())
            }
            Shape::Alias { target } => {
                self.refs(target, &mut refs);
                ("alias", 1)
            }
        };
        json!({
            "id": def.id.0,
            "name": def.id.title(),
            "area": def.id.namespace(),
            "kind": kind,
            "size": size,
            "path": def.rust_path.to_string(),
            "doc": shortened(&def.doc),
            "at": self.place(&def.place),
            "fields": fields,
            "values": values,
            "refs": refs,
            "decisions": self.decisions(decisions),
        })
    }

    fn field(&mut self, field: &'a Field) -> Value {
        let mut refs = Vec::new();
        self.refs(&field.ty, &mut refs);
        sparse(json!({
            "name": field.name,
            "wire": Some(&field.wire).filter(|wire| **wire != field.name),
            "type": words(&field.ty),
            "refs": refs,
            "required": field.required,
            "nullable": field.nullable,
            "secret": field.secret,
            "deprecated": field.deprecated.is_some(),
            "doc": shortened(&field.doc),
            "decisions": self.decisions(&field.decisions),
        }))
    }

    fn operation(&mut self, operation: &'a Operation) -> Value {
        let mut takes = Vec::new();
        for ty in operation
            .request
            .iter()
            .chain(operation.body.iter().map(|body| &body.ty))
        {
            self.refs(ty, &mut takes);
        }
        let mut gives = Vec::new();
        let success = operation
            .success
            .envelope
            .iter()
            .chain(&operation.success.body);
        for ty in success.chain(
            operation
                .errors
                .iter()
                .filter_map(|error| error.ty.as_ref()),
        ) {
            self.refs(ty, &mut gives);
        }
        let parameters = operation.parameters.iter();
        let parameters: Vec<Value> = parameters.map(|item| self.parameter(item)).collect();
        json!({
            "id": operation.id,
            "name": operation.rust_name,
            "group": operation.group,
            "method": operation.method,
            "path": operation.path,
            "doc": shortened(&operation.doc),
            "at": self.place(&operation.place),
            "takes": takes,
            "gives": gives,
            "parameters": parameters,
            "decisions": self.decisions(&operation.decisions),
        })
    }

    fn parameter(&mut self, parameter: &'a Parameter) -> Value {
        let mut refs = Vec::new();
        self.refs(&parameter.ty, &mut refs);
        sparse(json!({
            "name": parameter.name,
            "wire": Some(&parameter.wire).filter(|wire| **wire != parameter.name),
            "type": words(&parameter.ty),
            "refs": refs,
            "required": parameter.required,
            "doc": shortened(&parameter.doc),
            "decisions": self.decisions(&parameter.decisions),
        }))
    }

    fn finding(&self, item: &Diagnostic, place: Option<&Place>) -> Value {
        let place = place.filter(|place| (place.source as usize) < self.sources);
        json!({
            "code": item.code.info().id,
            "message": item.message,
            "at": place.map(|place| json!([place.source, place.page.as_str(), place.line])),
            "help": item.help,
            "config": item.config,
        })
    }

    fn decisions(&mut self, decisions: &'a [Decision]) -> Vec<Value> {
        decisions
            .iter()
            .map(|decision| self.decision(decision))
            .collect()
    }

    fn decision(&mut self, decision: &'a Decision) -> Value {
        let fact = FACTS.iter().position(|(fact, _)| *fact == decision.fact);
        let evidence = decision.evidence.iter().take(EVIDENCE);
        let evidence: Vec<Value> = evidence.map(|item| self.evidence(item)).collect();
        let outranked = decision.outranked.iter().take(EVIDENCE);
        let outranked: Vec<Value> = outranked.map(|item| self.evidence(item)).collect();
        let mut told = vec![
            json!(fact.unwrap_or(0)),
            json!(self.strings.of(&decision.value)),
            json!(rank(decision.rank)),
        ];
        if !(evidence.is_empty() && outranked.is_empty()) {
            told.push(json!(evidence));
        }
        if !outranked.is_empty() {
            told.push(json!(outranked));
        }
        Value::Array(told)
    }

    fn evidence(&mut self, item: &'a Evidence) -> Value {
        json!([
            self.strings.of(&item.says),
            self.strings.of(&item.note),
            item.place.as_ref().map(|place| self.place(place)),
        ])
    }

    fn place(&mut self, place: &'a Place) -> Value {
        let source = place.source as usize;
        if source < self.sources {
            json!([source, self.strings.of(&place.page), place.line])
        } else {
            Value::Null
        }
    }

    fn refs(&self, ty: &TypeRef, found: &mut Vec<usize>) {
        match ty {
            TypeRef::Ref(id) => {
                if let Some(at) = self.ids.get(id).filter(|at| !found.contains(at)) {
                    found.push(*at);
                }
            }
            TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                self.refs(inner, found);
            }
            _ => {}
        }
    }
}

/// An object without what goes without saying: large APIs have a hundred thousand fields, and the page opens as fast as
/// it is short.
fn sparse(mut value: Value) -> Value {
    if let Value::Object(entries) = &mut value {
        entries.retain(|_, value| match value {
            Value::Null => false,
            Value::Bool(is) => *is,
            Value::String(text) => !text.is_empty(),
            Value::Array(items) => !items.is_empty(),
            _ => true,
        });
    }
    value
}

fn rank(rank: Rank) -> usize {
    let found = RANKS.iter().position(|(known, ..)| *known == rank);
    found.unwrap_or(RANKS.len() - 1)
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::String(text) => text.clone(),
    }
}

/// A type in the words of the docs.
fn words(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(inner) => format!("list of {}", words(inner)),
        TypeRef::Map(inner) => format!("map of {}", words(inner)),
        TypeRef::Nullable(inner) => format!("{} or null", words(inner)),
        TypeRef::Ref(id) => id.title().to_owned(),
        TypeRef::Literal(value) => format!("`{}`", literal(value)),
        TypeRef::String => "text".to_owned(),
        TypeRef::Boolean => "true or false".to_owned(),
        TypeRef::Integer => "whole number".to_owned(),
        TypeRef::Float | TypeRef::Number => "number".to_owned(),
        TypeRef::BigInteger => "whole number of any length".to_owned(),
        TypeRef::Decimal => "decimal".to_owned(),
        TypeRef::Timestamp => "date and time".to_owned(),
        TypeRef::Date => "date".to_owned(),
        TypeRef::Bytes => "bytes".to_owned(),
        TypeRef::Any => "any JSON".to_owned(),
    }
}

/// The text of Markdown.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for event in Parser::new(text) {
        match event {
            Event::Text(piece) | Event::Code(piece) => out.push_str(&piece),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                out.push(' ');
            }
            _ => {}
        }
    }
    out.trim_end().to_owned()
}

/// The beginning of a description, without its marks, cut between words.
fn shortened(text: &str) -> String {
    let text = &plain(text);
    let Some((end, _)) = text.char_indices().nth(DOC) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or_default();
    let end = head.rfind(char::is_whitespace).unwrap_or(head.len());
    format!("{}…", head.get(..end).unwrap_or_default())
}
