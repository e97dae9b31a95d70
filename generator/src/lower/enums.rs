//! Enums: their values, and whether there may be more.

use super::Lowering;
use super::weigh::{Candidate, Decided, Weigh};
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{Body, DocPage, ValueList, ValueRow};
use crate::model::{Enumeration, Fact, Literal, Rank, Text, TypeId, Variant};

/// The enum of a page with values.
pub(super) fn draft(
    lowering: &mut Lowering<'_>,
    page: &DocPage,
    id: &TypeId,
    list: &ValueList,
) -> Enumeration {
    let integer = is_integer(lowering, id, list);
    let mut values: Vec<Variant> = list
        .values
        .iter()
        .map(|row| variant(lowering, row, integer))
        .collect();
    if integer {
        take_names(lowering, id, &mut values);
    }
    replace_values(lowering, id, &mut values);
    report_patterns(lowering, id, list);
    let openness = openness(lowering, page, id, list);
    let open = openness
        .as_ref()
        .is_some_and(|decided| decided.value == Openness::Open);
    let decision = openness.map(|decided| decided.decision);
    if let Some(decision) = &decision {
        lowering.log_decision(Target::Type(id), FactKey::Open, decision);
    }
    Enumeration {
        values,
        integer,
        open,
        decisions: decision.into_iter().collect(),
    }
}

fn variant(lowering: &Lowering<'_>, row: &ValueRow, integer: bool) -> Variant {
    let value = match &row.value {
        Literal::String(text) if integer => text
            .parse()
            .map_or_else(|_| row.value.clone(), Literal::Integer),
        other => other.clone(),
    };
    Variant {
        value,
        rust_name: row.name.clone().unwrap_or_default(),
        doc: row.description.clone(),
        deprecated: row.deprecated.clone(),
        place: lowering.map.place(row.span),
    }
}

/// Numbers that have no names on their page may have some on a twin's.
fn take_names(lowering: &Lowering<'_>, id: &TypeId, values: &mut [Variant]) {
    let rows: Vec<&ValueRow> = twin_lists(lowering, id)
        .flat_map(|list| &list.values)
        .collect();
    for variant in values
        .iter_mut()
        .filter(|variant| variant.rust_name.is_empty())
    {
        let same = |row: &&&ValueRow| match (&row.value, &variant.value) {
            (Literal::String(text), Literal::Integer(number)) => *text == number.to_string(),
            (value, wanted) => value == wanted,
        };
        let name = rows.iter().find(same).and_then(|row| row.name.clone());
        variant.rust_name = name.unwrap_or_default();
    }
}

/// Values in tables have no quotes: numbers throughout are numbers, unless a twin shows text.
fn is_integer(lowering: &Lowering<'_>, id: &TypeId, list: &ValueList) -> bool {
    let number = |row: &ValueRow| match &row.value {
        Literal::Integer(_) => true,
        Literal::String(text) => {
            !row.certain && text.parse::<i64>().is_ok_and(|n| n.to_string() == *text)
        }
        Literal::Bool(_) => false,
    };
    if list.values.is_empty() || !list.values.iter().all(number) {
        return false;
    }
    let certain = list.values.iter().all(|row| row.certain);
    certain
        || !twin_lists(lowering, id).any(|twin| {
            twin.values
                .iter()
                .any(|row| row.certain && matches!(row.value, Literal::String(_)))
        })
}

fn twin_lists<'a>(lowering: &'a Lowering<'_>, id: &TypeId) -> impl Iterator<Item = &'a ValueList> {
    lowering
        .twins
        .pages(id)
        .iter()
        .filter_map(|twin| match &twin.page.body {
            Body::Values(list) => Some(list),
            _ => None,
        })
}

fn replace_values(lowering: &mut Lowering<'_>, id: &TypeId, values: &mut Vec<Variant>) {
    let Some((wanted, place)) = lowering.setting(Target::Type(id), |entry| entry.values.clone())
    else {
        return;
    };
    let changed = wanted
        .iter()
        .ne(values.iter().map(|variant| &variant.value));
    lowering.log_setting(Target::Type(id), FactKey::Values, changed);
    let old = std::mem::take(values);
    *values = wanted
        .into_iter()
        .map(|value| {
            let known = old.iter().find(|variant| variant.value == value).cloned();
            known.unwrap_or(Variant {
                value,
                rust_name: String::new(),
                doc: String::new(),
                deprecated: None,
                place: place.clone(),
            })
        })
        .collect();
}

/// Whether there may be more values than the documented ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Openness {
    Open,
    Closed,
}

impl Openness {
    fn of(open: bool) -> Self {
        if open { Self::Open } else { Self::Closed }
    }
}

impl Candidate for Openness {
    fn text(&self) -> Text {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
        .into()
    }
}

fn openness(
    lowering: &Lowering<'_>,
    page: &DocPage,
    id: &TypeId,
    list: &ValueList,
) -> Option<Decided<Openness>> {
    let mut weigh = Weigh::new(Fact::Openness);
    lowering.weigh_setting(&mut weigh, Target::Type(id), |entry| {
        entry.open.map(Openness::of)
    });
    let place = || Some(lowering.map.place(page.span));
    if let Some(open) = list.open {
        weigh.add(
            Rank::TypeCell,
            Openness::of(open),
            place(),
            "list of values",
        );
    }
    for twin in lowering.twins.pages(id) {
        let Body::Values(values) = &twin.page.body else {
            continue;
        };
        let marked = twin
            .page
            .example
            .as_ref()
            .is_some_and(|(snippet, _)| snippet.marks_open);
        if let Some(open) = values.open.or(marked.then_some(true)) {
            let place = lowering.map.place(twin.page.span);
            weigh.add(
                Rank::Twin,
                Openness::of(open),
                Some(place),
                format!("{} page", twin.set.dialect.name()),
            );
        }
    }
    if page
        .example
        .as_ref()
        .is_some_and(|(snippet, _)| snippet.marks_open)
    {
        weigh.add(
            Rank::Snippet,
            Openness::Open,
            place(),
            "comment in the example",
        );
    }
    weigh.add(
        Rank::Assumed,
        Openness::Closed,
        None,
        "nothing says that there may be more",
    );
    weigh.decide()
}

/// `document.{id}` describes values rather than being one.
fn report_patterns(lowering: &mut Lowering<'_>, id: &TypeId, list: &ValueList) {
    let pattern = list.values.iter().find(|row| match &row.value {
        Literal::String(text) => text.contains('{') && text.contains('}'),
        _ => false,
    });
    if let Some(row) = pattern {
        lowering.diagnostics.push(
            Diagnostic::new(
                Code::PatternValue,
                format!("`{id}` has values that are templates"),
            )
            .at(
                row.span,
                "real values never equal it; they are kept as unknown values",
            ),
        );
    }
}
