//! Number phrases to lengths, counts and ranges, as the kind of value and the noun decide.

use super::gate::{self, Around};
use super::value::{Aim, Fitted, Refusal, Spoken, bound_class, items, text_aim, tier};
use crate::lower::constraints::grammar::bound::{Bound, Measure, Side};
use crate::lower::constraints::grammar::fact::Whom;
use crate::lower::constraints::grammar::noun::Noun;
use crate::lower::constraints::subject::{Class, Reason, Subject, ValueKind};
use crate::model::{Charset, Constraint, Format, Limit, Tier};

/// The constraints of one end of a range.
pub(crate) fn fit_bound(
    bound: &Bound,
    spoken: Spoken<'_>,
    aim: &Aim<'_>,
) -> Result<Vec<Fitted>, Refusal> {
    let Spoken {
        said,
        subject,
        characters,
        around,
    } = spoken;
    let wrong = (bound_class(bound, aim.kind), Reason::WrongKind);
    let tier = tier(said.force);
    match &bound.noun {
        Noun::Characters(set) => {
            let mut rules = lengths(bound, aim, tier).ok_or(wrong)?;
            if let (Some(set), Some(aim)) =
                (set.as_ref().filter(|set| set.digits), text_aim(aim.clone()))
            {
                rules.push(aim.rule(Constraint::Charset(Charset::clone(set)), tier));
            }
            Ok(rules)
        }
        Noun::Digits => {
            let mut rules = lengths(bound, aim, tier).ok_or(wrong)?;
            let aim = text_aim(aim.clone()).ok_or(wrong)?;
            rules.push(aim.rule(Constraint::Format(Format::Digits), tier));
            Ok(rules)
        }
        Noun::DecimalPlaces => decimal_places(bound, aim, tier).ok_or(wrong),
        Noun::Things(words) => match aim.kind {
            ValueKind::List(_) | ValueKind::Map(_) => count(bound, aim, tier).ok_or(wrong),
            kind if kind.is_numeric() && gate::counts_things(words, subject, around) => {
                range(bound, aim, tier, subject, around)
            }
            _ => Err(wrong),
        },
        Noun::None if aim.kind.is_numeric() => range(bound, aim, tier, subject, around),
        Noun::None if bound.quantity.unit.is_some() => Err(wrong),
        Noun::None => match aim.kind {
            ValueKind::List(inner) => bare_of_list(bound, spoken, aim, inner),
            ValueKind::Map(_) if bound.measure != Measure::Value => {
                count(bound, aim, tier).ok_or(wrong)
            }
            ValueKind::String if characters => lengths(bound, aim, tier).ok_or(wrong),
            _ => Err(wrong),
        },
    }
}

/// A number without a noun, of a list: how many items, or how large each is? Only one reading may be possible.
fn bare_of_list(
    bound: &Bound,
    spoken: Spoken<'_>,
    aim: &Aim<'_>,
    inner: &ValueKind,
) -> Result<Vec<Fitted>, Refusal> {
    let Spoken {
        said,
        subject,
        around,
        ..
    } = spoken;
    let wrong = (Class::Count, Reason::WrongKind);
    let each = said.whom == Whom::Plural || bound.measure == Measure::Value;
    if each {
        let aim = items(aim).filter(|_| inner.is_numeric()).ok_or(wrong)?;
        return range(bound, &aim, tier(said.force), subject, around);
    }
    if inner.is_numeric() && !bound.labelled {
        return Err(wrong);
    }
    count(bound, aim, tier(said.force)).ok_or(wrong)
}

/// The number itself, inside the range: chars and items are whole.
fn whole(bound: &Bound) -> Option<u64> {
    let value: u64 = bound.quantity.value.parse().ok()?;
    match (bound.exclusive, bound.side) {
        (false, _) => Some(value),
        (true, Side::Low) => value.checked_add(1),
        (true, Side::High) => value.checked_sub(1),
    }
}

/// The limit as a rule; none for a lower end of zero, which says nothing.
fn whole_rule(
    bound: &Bound,
    aim: &Aim<'_>,
    tier: Tier,
    low: fn(u64) -> Constraint,
    high: fn(u64) -> Constraint,
) -> Option<Vec<Fitted>> {
    match (bound.side, whole(bound)?) {
        (Side::Low, 0) => Some(Vec::new()),
        (Side::High, 0) => None,
        (Side::Low, value) => Some(vec![aim.rule(low(value), tier)]),
        (Side::High, value) => Some(vec![aim.rule(high(value), tier)]),
    }
}

fn lengths(bound: &Bound, aim: &Aim<'_>, tier: Tier) -> Option<Vec<Fitted>> {
    let aim = text_aim(aim.clone())?;
    whole_rule(
        bound,
        &aim,
        tier,
        Constraint::MinChars,
        Constraint::MaxChars,
    )
}

fn count(bound: &Bound, aim: &Aim<'_>, tier: Tier) -> Option<Vec<Fitted>> {
    whole_rule(bound, aim, tier, Constraint::MinItems, Constraint::MaxItems)
}

fn decimal_places(bound: &Bound, aim: &Aim<'_>, tier: Tier) -> Option<Vec<Fitted>> {
    if !matches!(aim.kind, ValueKind::String | ValueKind::Decimal) {
        return None;
    }
    // The lower end of "exactly 2 decimal places" cannot be said; servers take fewer.
    if bound.side == Side::Low {
        return Some(Vec::new());
    }
    let places = u32::try_from(whole(bound)?).ok()?;
    Some(vec![aim.rule(Constraint::DecimalPlaces(places), tier)])
}

fn range(
    bound: &Bound,
    aim: &Aim<'_>,
    tier: Tier,
    subject: &Subject<'_>,
    around: Around<'_>,
) -> Result<Vec<Fitted>, Refusal> {
    let value = gate::in_own_unit(&bound.quantity, subject, around)
        .ok_or((Class::Range, Reason::UnknownUnit))?;
    let limit = Limit {
        value,
        exclusive: bound.exclusive,
        except: Vec::new(),
    };
    let constraint = match bound.side {
        Side::Low => Constraint::Minimum(limit),
        Side::High => Constraint::Maximum(limit),
    };
    Ok(vec![aim.rule(constraint, tier)])
}
