//! Where the next page of a list is: by which parameter it is asked for, and what of a response tells the value.
//!
//! `parameters` knows the parameters, `body` and `headers` the responses, `first` how pages are counted, `setting` what
//! the maintainer says.

mod body;
mod first;
mod headers;
mod parameters;
mod setting;

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::lower::weigh::{Candidate, Weigh};
use crate::model::{
    Api, Fact, Location, NextFrom, NextPage, Operation, Pagination, Parameter, Place, Rank, Text,
};
use headers::Leads;
use parameters::{AFTER, asking, paginations};
use std::collections::BTreeSet;

/// Decides for each operation how the next page is asked for.
pub(super) fn settle(lowering: &mut Lowering<'_>) {
    let mut operations = std::mem::take(&mut lowering.api.operations);
    for operation in &mut operations {
        let found = seek(&lowering.api, operation);
        apply(lowering, operation, found.as_ref());
    }
    let linked: BTreeSet<String> = operations.iter().filter_map(linked_by).collect();
    for operation in &mut operations {
        if let Some(found) = as_the_others(operation, &linked) {
            apply(lowering, operation, Some(&found));
        }
    }
    lowering.api.operations = operations;
}

/// A way to the next page, and why it is one.
struct Found {
    pagination: Pagination,
    next: NextPage,
    rank: Rank,
    note: String,
}

/// How the next page is asked for, if anything tells.
#[derive(Clone, PartialEq)]
struct Way(Option<(Pagination, NextPage)>);

impl Candidate for Way {
    fn text(&self) -> Text {
        match &self.0 {
            Some((pagination, next)) => shown(pagination, next).into(),
            None => "nothing".into(),
        }
    }
}

fn apply(lowering: &mut Lowering<'_>, operation: &mut Operation, found: Option<&Found>) {
    let target = Target::Operation(&operation.id);
    let mut weigh: Weigh<Way> = Weigh::new(Fact::NextPage);
    let offered = paginations(&operation.parameters).into_iter().next();
    let place = asked_at(operation, found.map(|it| &it.pagination));
    if let Some(found) = found {
        let way = Way(Some((found.pagination.clone(), found.next.clone())));
        weigh.add(found.rank, way, place, found.note.clone());
    } else if let Some(offered) = &offered {
        let note = format!("no response tells `{}` of the next page", asking(offered));
        weigh.add(Rank::Assumed, Way(None), place, note);
    }
    let before = found.map(|it| (it.pagination.clone(), it.next.clone()));
    if let Some((wanted, place)) = lowering.setting(target, |entry| entry.next_page.clone()) {
        match setting::read(&lowering.api, operation, &wanted) {
            Ok(set) => {
                lowering.log_setting(target, FactKey::NextPage, set != before);
                let note = "set in the configuration";
                weigh.add(Rank::Override, Way(set), Some(place), note);
            }
            Err(reason) => {
                lowering.log_setting(target, FactKey::NextPage, true);
                setting::report(lowering, operation, &reason);
            }
        }
    }
    operation.decisions.retain(|it| it.fact != Fact::NextPage);
    let decided = weigh.decide();
    let (pagination, next) = match decided.as_ref().map(|it| it.value.clone()) {
        Some(Way(Some((pagination, next)))) => (Some(pagination), Some(next)),
        _ => (offered, None),
    };
    operation.decisions.extend(decided.map(|it| it.decision));
    operation.pagination = pagination;
    operation.next_page = next;
}

/// Where the parameter that asks for a page stands.
fn asked_at(operation: &Operation, pagination: Option<&Pagination>) -> Option<Place> {
    let parameter = parameter(operation, asking(pagination?))?;
    Some(parameter.place.clone())
}

/// The query parameter of this name.
fn parameter<'o>(operation: &'o Operation, wire: &str) -> Option<&'o Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|it| it.location == Location::Query && it.wire == wire)
}

/// What the docs of an operation tell about its next page.
fn seek(api: &Api, operation: &Operation) -> Option<Found> {
    if operation.success.events.is_some() {
        return None;
    }
    let ways = paginations(&operation.parameters);
    ways.into_iter()
        .find_map(|way| seek_by(api, operation, way))
}

/// What they tell for one way to ask.
fn seek_by(api: &Api, operation: &Operation, pagination: Pagination) -> Option<Found> {
    let body = operation.success.body.as_ref()?;
    let wire = asking(&pagination).to_owned();
    let parameter = parameter(operation, &wire)?;
    let items = body::items(api, body);
    let next = |from: NextFrom| NextPage {
        from,
        items: items.clone(),
        more: body::more(api, body),
        first: None,
    };
    let header = headers::leads(operation, &wire);
    let (next, rank, note) = if let Some(from) = body::told(api, body, &pagination, &parameter.ty) {
        let note = "the response has a field that is called so".to_owned();
        (next(from), Rank::ApiConvention, note)
    } else if let Some((leads, rank, note)) = header {
        let from = match leads {
            Leads::Link => NextFrom::LinkHeader,
            Leads::Value(name) => NextFrom::Header(name),
        };
        (next(from), rank, note.to_owned())
    } else if let Pagination::Cursor { .. } = pagination {
        let (rank, note) = after_items(&wire, &parameter.doc)?;
        let id = body::identity(api, body, items.as_deref()?, "id", &parameter.ty)?;
        (next(NextFrom::LastItem(id)), rank, note)
    } else {
        items.as_ref()?;
        let mut next = next(NextFrom::Count);
        let mut note = format!("the list is read by `{wire}`");
        if let Pagination::Page { .. } = pagination {
            let (first, why) = first::first(api, operation, parameter);
            next.first = Some(first);
            note = format!("{note}, {why}");
        }
        (next, Rank::ApiConvention, note)
    };
    Some(Found {
        pagination,
        next,
        rank,
        note,
    })
}

/// Why a cursor is what the last item is known by, if it is.
fn after_items(wire: &str, doc: &str) -> Option<(Rank, String)> {
    let name = crate::names::words::fold(wire);
    let lower = doc.to_lowercase();
    let is_word = |wanted: &str| {
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word == wanted)
    };
    let says = is_word("id") || is_word("identifier") || is_word("ids");
    if says && (AFTER.contains(&name.as_str()) || name == "after") {
        return Some((Rank::Prose, "its description tells of an id".to_owned()));
    }
    let note = format!("`{wire}` is called as parameters are that take the id of the last item");
    AFTER
        .contains(&name.as_str())
        .then_some((Rank::Assumed, note))
}

/// The parameter of a list whose docs tell of the header `Link`.
fn linked_by(operation: &Operation) -> Option<String> {
    let next = operation.next_page.as_ref()?;
    let pagination = operation.pagination.as_ref()?;
    (next.from == NextFrom::LinkHeader).then(|| asking(pagination).to_owned())
}

/// The way that other lists of the API go by the same parameter, where the docs of this one are silent.
fn as_the_others(operation: &Operation, linked: &BTreeSet<String>) -> Option<Found> {
    let pagination = operation.pagination.as_ref()?;
    let wire = asking(pagination);
    let is_list = operation.method == "GET" && operation.success.body.is_some();
    if operation.next_page.is_some() || !is_list || !linked.contains(wire) {
        return None;
    }
    let is_set = operation.decisions.iter();
    if is_set
        .clone()
        .any(|it| it.fact == Fact::NextPage && it.rank == Rank::Override)
    {
        return None;
    }
    Some(Found {
        pagination: pagination.clone(),
        next: NextPage {
            from: NextFrom::LinkHeader,
            ..NextPage::default()
        },
        rank: Rank::ApiConvention,
        note: format!("the docs of another list tell of links in `Link` that have `{wire}`"),
    })
}

/// A way to the next page, in a few words.
pub(super) fn shown(pagination: &Pagination, next: &NextPage) -> String {
    let by = asking(pagination);
    let path = |path: &[String]| path.join(".");
    match &next.from {
        NextFrom::Count => match (pagination, next.first) {
            (Pagination::Page { .. }, Some(first)) => format!("`{by}`, counted from {first}"),
            _ => format!("`{by}`, counted"),
        },
        NextFrom::Body(at) => format!("`{by}` from `{}` of the response", path(at)),
        NextFrom::Links { list, .. } => {
            format!(
                "`{by}` from the link `next` in `{}` of the response",
                path(list)
            )
        }
        NextFrom::Header(name) => format!("`{by}` from the header `{name}`"),
        NextFrom::LinkHeader => format!("`{by}` from the link `next` in the header `Link`"),
        NextFrom::LastItem(id) => format!("`{by}` from `{id}` of the last item"),
    }
}
