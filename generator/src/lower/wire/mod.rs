//! Wire names: what each field is called in JSON.

mod guess;
mod kept;
mod numbers;
mod report;
mod sightings;
mod style;
mod twins;
mod vocabulary;
mod vote;

pub(super) use report::{Reason, guesses as report_guesses};
pub use style::{Spellings, Style};
pub(super) use vocabulary::Applicable;
pub(super) use vote::Convention;

use super::Lowering;
use super::observe::Origin;
use super::weigh::Weigh;
use crate::config::{FactKey, RenameRule, Target, proposal};
use crate::diagnostic::{Code, Diagnostic, counted};
use crate::docs::{Body, DocPage, FieldCase, FieldRow};
use crate::model::{Decision, Fact, Field, Rank, Record, Shape, Text, TypeId};
use crate::names::words::{fold, is_compound, words};
use sightings::{is_marked, names_in};
use std::collections::BTreeMap;

/// Decides the wire name of every field, and the names that are read beside it.
pub(super) fn decide(lowering: &mut Lowering<'_>, convention: &Convention) {
    let found = lowering.each(|lowering, id, def| {
        let Shape::Struct(record) = &mut def.shape else {
            return Vec::new();
        };
        let Some(page) = lowering.pages.get(id) else {
            return Vec::new();
        };
        let decisions = decide_record(lowering, convention, id, page, record);
        let mut found = Vec::new();
        found.extend(report_convention(&decisions, record, page));
        apply(id, page, record, decisions, &mut found);
        numbers::read_both(record, convention, lowering.primary().dialect.field_case());
        found
    });
    for diagnostic in found.into_iter().flatten() {
        lowering.diagnostics.push(diagnostic);
    }
    guess::settle(lowering, convention);
    for (id, def) in &lowering.api.types {
        if let Shape::Struct(record) = &def.shape {
            log_settings(lowering, id, record);
        }
    }
}

fn decide_record(
    lowering: &Lowering<'_>,
    convention: &Convention,
    id: &TypeId,
    page: &DocPage,
    record: &Record,
) -> Vec<Decision> {
    let shown = lowering.primary().dialect.field_case();
    let standard = Applicable::find(id.title(), record);
    let twins = lowering.twins.pages(id).iter().map(|twin| twin.page);
    let prose = names_in_prose(lowering, std::iter::once(page).chain(twins));
    let mut rows = lowering.field_rows(id, record).into_iter();
    let mut weighs: Vec<Weigh<Text>> = record
        .fields
        .iter()
        .map(|field| {
            let mut weigh = Weigh::new(Fact::Wire);
            lowering.weigh_setting(&mut weigh, Target::Field(id, &field.name), |entry| {
                entry.wire.clone().map(Text::from)
            });
            stated_names(lowering, id, rows.next(), field, &mut weigh);
            shown_names(lowering, id, field, &mut weigh);
            for (token, place) in prose.get(&fold(&field.name)).into_iter().flatten() {
                if !convention.is_value(token) {
                    weigh.add(
                        Rank::Prose,
                        (*token).to_owned(),
                        Some(place.clone()),
                        "backticked on this page",
                    );
                }
            }
            if let Some((name, source)) = standard.name(&field.name) {
                weigh.add(Rank::Vocabulary, name, None, source);
            }
            // A rule for all names of a page is none for those that the docs show.
            if weigh.proven().next().is_none() {
                lowering.weigh_setting(&mut weigh, Target::Type(id), |entry| {
                    entry
                        .rename_all
                        .map(|rule| renamed(rule, &field.name, shown, &convention.spellings).into())
                });
            }
            weigh
        })
        .collect();
    let page_style = page_convention(record, &weighs, convention);
    let said = |whose: &str, style: Option<Style>| -> Text {
        let names = style.map(|style| format!("{whose} names are {}", style.name()));
        names.unwrap_or_default().into()
    };
    let note_of_page = said("this page's proven", page_style);
    let note_of_api = said("this API's", convention.style);
    let spelled = |style: Style, field: &Field, rank: Rank, note: &Text| {
        if let Some((name, place, note)) = twins::spelling(lowering, id, field, style, shown) {
            return (rank, name, place, note);
        }
        let plain = lowering.primary().dialect.plain_field_name(&field.name);
        let name = style.apply(plain, shown, &convention.spellings);
        let is_open = numbers::apart(&name, style, shown, convention).is_some();
        let rank = if is_open { Rank::Assumed } else { rank };
        (rank, name, None, note.clone())
    };
    for (field, weigh) in record.fields.iter().zip(&mut weighs) {
        let plain = lowering.primary().dialect.plain_field_name(&field.name);
        if let Some(style) = page_style {
            let (rank, name, place, note) =
                spelled(style, field, Rank::PageConvention, &note_of_page);
            weigh.add(rank, name, place, note);
        }
        // The dialect's own spelling is the better one, where it shows names in that style at all.
        let known = convention
            .known_name(plain)
            .filter(|(name, _)| *name == plain || Style::of(name) != Some(Style::of_case(shown)));
        if let Some((name, place)) = known {
            let note = "spelled so wherever the docs show it";
            weigh.add(
                Rank::ApiConvention,
                name.to_owned(),
                Some(place.clone()),
                note,
            );
        } else if let Some(style) = convention.style {
            // Names of one word are the same in all styles but one.
            let proven = convention.proven || !is_compound(plain) && style != Style::Pascal;
            let rank = if proven {
                Rank::ApiConvention
            } else {
                Rank::Assumed
            };
            let (rank, name, place, note) = spelled(style, field, rank, &note_of_api);
            weigh.add(rank, name, place, note);
        } else {
            let note = "as documented; nothing shows the wire spelling";
            let name = as_documented(plain, shown, convention);
            weigh.add(Rank::Assumed, name, None, note);
        }
    }
    weighs
        .into_iter()
        .filter_map(Weigh::decide)
        .map(|decided| decided.decision)
        .collect()
}

/// A name of which nothing shows how it is spelled. Names that begin with a capital are a language's own.
fn as_documented(plain: &str, shown: FieldCase, convention: &Convention) -> String {
    match Style::of_case(shown) {
        Style::Pascal => Style::Camel.apply(plain, shown, &convention.spellings),
        _ => plain.to_owned(),
    }
}

/// Names that a page itself shows as they are on the wire: in a column of their own, or by the habit of its family.
fn stated_names(
    lowering: &Lowering<'_>,
    id: &TypeId,
    row: Option<&FieldRow>,
    field: &Field,
    weigh: &mut Weigh<Text>,
) {
    if let Some(row) = row {
        let exact = lowering.primary().policy.exact_names;
        let name = row.stated.wire.as_ref().or(exact.then_some(&row.name));
        if let Some(name) = name {
            let place = lowering.map.place(row.span);
            weigh.add(
                Rank::TypeCell,
                name.clone(),
                Some(place),
                "as the table shows it",
            );
        }
    }
    for (set, row) in lowering.twins.rows(id, &field.name) {
        let exact = set.policy.exact_names;
        if let Some(name) = row.stated.wire.as_ref().or(exact.then_some(&row.name)) {
            let place = lowering.map.place(row.span);
            let note = format!("as the table shows it for {}", set.dialect.name());
            weigh.add(Rank::Twin, name.clone(), Some(place), note);
        }
    }
}

/// Keys of wire JSON, and keys of snippets that are spelled otherwise than the table.
fn shown_names(lowering: &Lowering<'_>, id: &TypeId, field: &Field, weigh: &mut Weigh<Text>) {
    let Some(seen) = lowering.seen.of(id, &field.name) else {
        return;
    };
    let keys = seen.keys.each().into_iter();
    for (origin, key, seen) in
        keys.flat_map(|(origin, keys)| keys.iter().map(move |(key, seen)| (origin, key, seen)))
    {
        let loses_words = || words(key).len() < words(&field.name).len();
        match origin {
            // A key that drops the word boundaries of the documented name is a slip of the example's author.
            Origin::Wire if *key != field.name && loses_words() => {}
            Origin::Wire => weigh.add(Rank::WireJson, key, seen.first.clone(), "key of wire JSON"),
            Origin::Snippet if *key != field.name => {
                weigh.add(Rank::Snippet, key, seen.first.clone(), "key of an example");
            }
            Origin::Snippet => {}
        }
    }
}

type ProseNames<'a> = BTreeMap<String, Vec<(&'a str, crate::model::Place)>>;

/// The backticked names on the pages of a type, by their letters.
fn names_in_prose<'a>(
    lowering: &Lowering<'_>,
    pages: impl Iterator<Item = &'a DocPage>,
) -> ProseNames<'a> {
    let mut names = ProseNames::new();
    let mut add = |text: &'a str, span| {
        let tokens = names_in(text).map(|name| name.token);
        for token in tokens.filter(|token| is_compound(token) || is_marked(token)) {
            let places = names.entry(fold(token)).or_default();
            places.push((token, lowering.map.place(span)));
        }
    };
    for page in pages {
        add(&page.overview, page.overview_span);
        if let Body::Fields(rows) = &page.body {
            for row in rows {
                add(&row.description, row.description_span);
            }
        }
    }
    names
}

/// The style that all proven names of several words on this page share. Names that a standard fixes prove nothing about
/// the names beside them; against the API's own convention, most of the page has to be proven; and without one, a single
/// name in prose is too little.
fn page_convention(
    record: &Record,
    weighs: &[Weigh<Text>],
    convention: &Convention,
) -> Option<Style> {
    let api = convention.style;
    let mut common = None;
    let (mut proven, mut open, mut shown, mut in_json) = (0usize, 0usize, false, false);
    for (field, weigh) in record.fields.iter().zip(weighs) {
        if !is_compound(&field.name) {
            continue;
        }
        for name in weigh.proven() {
            let style = Style::of(name)?;
            if *common.get_or_insert(style) != style {
                return None;
            }
        }
        let is_proven = weigh.proven().next().is_some();
        proven += usize::from(is_proven);
        open += usize::from(!is_proven);
        shown |= weigh.shows(Rank::Prose);
        in_json |= weigh.shows(Rank::WireJson);
    }
    let outvotes = api.is_none() || api == common || proven >= open;
    let supported = convention.proven || proven > 1 || in_json;
    common.filter(|_| shown && outvotes && supported)
}

fn renamed(rule: RenameRule, name: &str, shown: FieldCase, spellings: &Spellings) -> String {
    match rule {
        RenameRule::None => name.to_owned(),
        RenameRule::Snake => Style::Snake.apply(name, shown, spellings),
        RenameRule::Camel => Style::Camel.apply(name, shown, spellings),
        RenameRule::Pascal => Style::Pascal.apply(name, shown, spellings),
        RenameRule::Kebab => Style::Kebab.apply(name, shown, spellings),
        RenameRule::ScreamingSnake => Style::Snake.apply(name, shown, spellings).to_uppercase(),
        RenameRule::Lower => fold(name),
    }
}

fn log_settings(lowering: &Lowering<'_>, id: &TypeId, record: &Record) {
    let mut changes = false;
    for field in &record.fields {
        let mut decisions = field.decisions.iter();
        if let Some(decision) = decisions.find(|decision| decision.fact == Fact::Wire) {
            lowering.log_decision(Target::Field(id, &field.name), FactKey::Wire, decision);
            let is_set = decision.rank == Rank::Override;
            // To say that a guess is right settles it.
            let settles = is_compound(&field.name)
                && decision
                    .evidence
                    .iter()
                    .all(|one| one.rank == Rank::Override || one.rank >= Rank::ApiConvention);
            changes |= is_set && (settles || decision.would_change());
        }
    }
    // A page-wide rule earns its place if it changes any of the page's names.
    lowering.log_setting(Target::Type(id), FactKey::RenameAll, changes);
}

/// The fields whose wire name differs from the documented one by convention alone.
fn unproven_names<'a>(decisions: &[Decision], record: &'a Record) -> Vec<&'a str> {
    let by_convention = |(field, decision): &(&Field, &Decision)| {
        decision.rank >= Rank::ApiConvention
            && decision.value != field.name
            && is_compound(&field.name)
    };
    let fields = record.fields.iter().zip(decisions).filter(by_convention);
    fields.map(|(field, _)| field.name.as_str()).collect()
}

fn report_convention(
    decisions: &[Decision],
    record: &Record,
    page: &DocPage,
) -> Option<Diagnostic> {
    let unproven = unproven_names(decisions, record);
    let first = unproven.first()?;
    let verb = if unproven.len() == 1 {
        "follows"
    } else {
        "follow"
    };
    let message = format!(
        "{} of `{}` {verb} the API's convention only",
        counted(unproven.len(), "wire name"),
        page.title
    );
    Some(
        Diagnostic::new(Code::ConventionOnly, message)
            .at(
                page.span,
                if unproven.len() == 1 {
                    format!("`{first}`")
                } else {
                    format!("among them `{first}`")
                },
            )
            .help(Code::ConventionOnly.info().fix),
    )
}

fn apply(
    id: &TypeId,
    page: &DocPage,
    record: &mut Record,
    decisions: Vec<Decision>,
    found: &mut Vec<Diagnostic>,
) {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut findings = Vec::new();
    for (field, decision) in record.fields.iter_mut().zip(decisions) {
        let mut wire = decision.value.to_string();
        if let Some(other) = taken.get(&wire) {
            findings.push((field.name.clone(), other.clone(), wire.clone()));
            wire.clone_from(&field.name);
        }
        taken.insert(wire.clone(), field.name.clone());
        field.wire = wire;
        field.decisions.push(decision);
    }
    // A documented name is read too, unless it is another field's wire name.
    for field in &mut record.fields {
        if field.name != field.wire && !taken.contains_key(&field.name) {
            field.aliases = vec![field.name.clone()];
        }
    }
    for (name, other, wire) in findings {
        let message = format!("`{name}` and `{other}` would both be `{wire}` on the wire");
        found.push(
            Diagnostic::new(Code::WireNameCollision, message)
                .at(page.span, format!("`{name}` keeps its documented name"))
                .config(proposal(Target::Field(id, &name), "wire = \"…\"")),
        );
    }
}
