//! The rules of one text against each other and against what the rest of the text says.

use super::value::Fitted;
use crate::enforce::charset;
use crate::lower::constraints::grammar::number::parse_plain;
use crate::lower::constraints::subject::{About, Class, MinedRule, Reason, Subject, Untaken};
use crate::lower::constraints::text::guard::{Bends, bends};
use crate::lower::constraints::text::lex::{Kind, Token};
use crate::model::{Constraint, Limit, RuleTarget, Tier};

/// A rule of the text, with its place.
pub(crate) fn placed(fitted: Fitted, text: &str, span: (usize, usize)) -> MinedRule {
    MinedRule {
        constraint: fitted.constraint,
        about: fitted.about,
        target: fitted.target,
        tier: fitted.tier,
        phrase: text.get(span.0..span.1).unwrap_or("").to_owned(),
        offset: span.0,
    }
}

/// Weakens and merges the rules of one text; what contradicts itself is untaken.
pub(crate) fn settle(
    rules: Vec<MinedRule>,
    tokens: &[Token<'_>],
    subject: &Subject<'_>,
    untaken: &mut Vec<Untaken>,
) -> Vec<MinedRule> {
    if rules.is_empty() {
        return rules;
    }
    let bends = bends(subject.text);
    let mut kept: Vec<MinedRule> = Vec::new();
    for rule in rules {
        let equal = |known: &&mut MinedRule| {
            known.constraint == rule.constraint
                && known.about == rule.about
                && known.target == rule.target
        };
        match kept.iter_mut().find(equal) {
            Some(known) => known.tier = known.tier.min(rule.tier),
            None => kept.push(rule),
        }
    }
    for rule in &mut kept {
        bend(rule, bends, subject);
        exceptions(rule, tokens);
        elsewhere(rule, tokens);
    }
    prefixes(&mut kept);
    contradictions(&mut kept, untaken);
    kept
}

/// "Must start with `a:` and contain only letters" speaks of what follows the prefix: its characters are allowed too.
fn prefixes(kept: &mut [MinedRule]) {
    let prefixes: Vec<(About, RuleTarget, String)> = kept
        .iter()
        .filter_map(|rule| match &rule.constraint {
            Constraint::Prefix(prefix) => Some((rule.about.clone(), rule.target, prefix.clone())),
            _ => None,
        })
        .collect();
    for rule in kept {
        let Constraint::Charset(set) = &mut rule.constraint else {
            continue;
        };
        let fitting = prefixes
            .iter()
            .filter(|(about, target, _)| *about == rule.about && *target == rule.target);
        let mut others: Vec<char> = set.others.chars().collect();
        for (_, _, prefix) in fitting {
            let known = charset(set);
            others.extend(prefix.chars().filter(|c| !known.has(*c)));
        }
        others.sort_unstable();
        others.dedup();
        set.others = others.into_iter().collect();
    }
}

fn weaken(rule: &mut MinedRule, tier: Tier) {
    rule.tier = rule.tier.max(tier);
}

/// What the text as a whole says about rules of this class, and who uses the value.
fn bend(rule: &mut MinedRule, bends: Bends, subject: &Subject<'_>) {
    let class = Class::of(&rule.constraint);
    let clamped = bends.clamps && matches!(class, Class::Length | Class::Range | Class::Count);
    let several = bends.several
        && matches!(class, Class::Format | Class::Values)
        && rule.target == RuleTarget::Value;
    let empty = bends.empty
        && (matches!(class, Class::Format | Class::Values)
            || matches!(
                rule.constraint,
                Constraint::MinChars(_) | Constraint::MinItems(_)
            ));
    let any_case = bends.any_case && class == Class::Values;
    let flattened = class == Class::Relation && subject.flattened_union;
    if clamped || several || empty || any_case || flattened {
        weaken(rule, Tier::Documentation);
    }
    if !subject.request_shaped {
        weaken(rule, Tier::Descriptive);
    }
}

/// `0 for never`, `-1 means unlimited`: such a number elsewhere in the text is allowed although it is outside.
fn exceptions(rule: &mut MinedRule, tokens: &[Token<'_>]) {
    let span = (rule.offset, rule.offset + rule.phrase.len());
    let (limit, low) = match &mut rule.constraint {
        Constraint::Minimum(limit) => (limit, true),
        Constraint::Maximum(limit) => (limit, false),
        _ => return,
    };
    for (index, token) in tokens.iter().enumerate() {
        if token.start >= span.0 && token.end <= span.1 {
            continue;
        }
        let negative = index
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_some_and(|before| before.is('-') && before.spaced && !token.spaced);
        let value = match token.kind {
            Kind::Number | Kind::Code | Kind::Quoted => parse_plain(token.text),
            _ => None,
        };
        let value = match (value.as_deref(), negative) {
            (Some("1"), true) | (Some("-1"), false) => "-1",
            (Some("0"), false) => "0",
            _ => continue,
        };
        if is_outside(limit, value, low) && !limit.except.iter().any(|known| known == value) {
            limit.except.push(value.to_owned());
        }
    }
}

fn is_outside(limit: &Limit, value: &str, low: bool) -> bool {
    let (Ok(value), Ok(end)) = (value.parse::<f64>(), limit.value.parse::<f64>()) else {
        return false;
    };
    if low {
        value < end || (limit.exclusive && value <= end)
    } else {
        value > end
    }
}

/// A sentence elsewhere that counts characters beyond the limit: the rule does not hold for all values.
fn elsewhere(rule: &mut MinedRule, tokens: &[Token<'_>]) {
    let span = (rule.offset, rule.offset + rule.phrase.len());
    let beyond = |count: u64| match rule.constraint {
        Constraint::MinChars(least) => count < least && count > 0,
        Constraint::MaxChars(most) => count > most,
        _ => false,
    };
    let contradicted = tokens.windows(3).any(|window| {
        let [first, second, third] = window else {
            return false;
        };
        let characters = |token: &Token<'_>| token.is_one_of("characters|character|chars");
        let outside = first.start >= span.1 || third.end <= span.0;
        let count = || parse_plain(&first.text.replace(',', ""))?.parse().ok();
        first.kind == Kind::Number
            && outside
            && (characters(second) || (second.is('-') && characters(third)))
            && count().is_some_and(beyond)
    });
    if contradicted {
        weaken(rule, Tier::Documentation);
    }
}

/// Whether two rules limit the same thing from the same side.
fn same_slot(one: &MinedRule, other: &MinedRule) -> bool {
    let single = |rule: &MinedRule| match rule.constraint {
        Constraint::MinChars(_) => 1,
        Constraint::MaxChars(_) => 2,
        Constraint::Minimum(_) => 3,
        Constraint::Maximum(_) => 4,
        Constraint::MinItems(_) => 5,
        Constraint::MaxItems(_) => 6,
        Constraint::UniqueItems => 7,
        Constraint::OneOf(_) => 8,
        Constraint::DecimalPlaces(_) => 9,
        Constraint::Charset(_) => 10,
        _ => 0,
    };
    let slot = single(one);
    one.about == other.about
        && one.target == other.target
        && if slot == 0 {
            one.constraint == other.constraint
        } else {
            slot == single(other)
        }
}

fn contradictions(kept: &mut Vec<MinedRule>, untaken: &mut Vec<Untaken>) {
    let bad: Vec<bool> = kept
        .iter()
        .map(|rule| {
            kept.iter().any(|other| {
                let crossed = rule.about == other.about
                    && rule.target == other.target
                    && crosses(&rule.constraint, &other.constraint);
                (same_slot(rule, other) && rule.constraint != other.constraint) || crossed
            })
        })
        .collect();
    let mut bad = bad.into_iter();
    kept.retain(|rule| {
        let drop = bad.next().unwrap_or(false);
        if drop {
            untaken.push(Untaken {
                phrase: rule.phrase.clone(),
                offset: rule.offset,
                class: Class::of(&rule.constraint),
                reason: Reason::Conflict,
            });
        }
        !drop
    });
}

/// Whether the lower end is above the upper end.
fn crosses(one: &Constraint, other: &Constraint) -> bool {
    let pair = |one: &Constraint, other: &Constraint| match (one, other) {
        (Constraint::MinChars(low), Constraint::MaxChars(high))
        | (Constraint::MinItems(low), Constraint::MaxItems(high)) => low > high,
        (Constraint::Minimum(low), Constraint::Maximum(high)) => {
            match (low.value.parse::<f64>(), high.value.parse::<f64>()) {
                (Ok(low), Ok(high)) => low > high,
                _ => false,
            }
        }
        _ => false,
    };
    pair(one, other) || pair(other, one)
}

/// Merges the rules that the texts of one record state about its fields: equal rules become one, and overlapping
/// "at least one of" become one over all their fields, since "required if the other is missing" is often said of each
/// field against only some of the others. Returns the indices of the rules that remain, with their constraints.
#[must_use]
pub fn reconcile(rules: &[(Constraint, About)]) -> Vec<(usize, Constraint)> {
    let mut kept: Vec<(usize, Constraint, About)> = Vec::new();
    for (index, (constraint, about)) in rules.iter().enumerate() {
        let constraint = sorted(constraint);
        if kept
            .iter()
            .any(|(_, known, whose)| sorted(known) == constraint && whose == about)
        {
            continue;
        }
        let Constraint::AtLeastOne(fields) = &constraint else {
            kept.push((
                index,
                rules
                    .get(index)
                    .map_or(constraint.clone(), |(original, _)| original.clone()),
                about.clone(),
            ));
            continue;
        };
        let overlapping = kept.iter_mut().find_map(|(_, known, whose)| match known {
            Constraint::AtLeastOne(others)
                if whose == about && others.iter().any(|other| fields.contains(other)) =>
            {
                Some(others)
            }
            _ => None,
        });
        match overlapping {
            Some(others) => {
                for field in fields {
                    if !others.contains(field) {
                        others.push(field.clone());
                    }
                }
            }
            None => kept.push((
                index,
                rules
                    .get(index)
                    .map_or(constraint.clone(), |(original, _)| original.clone()),
                about.clone(),
            )),
        }
    }
    kept.into_iter()
        .map(|(index, constraint, _)| (index, constraint))
        .collect()
}

/// The constraint with its fields in order, to compare.
fn sorted(constraint: &Constraint) -> Constraint {
    let mut copy = constraint.clone();
    if let Constraint::ExactlyOne(fields)
    | Constraint::AtLeastOne(fields)
    | Constraint::AtMostOne(fields)
    | Constraint::AllOrNone(fields) = &mut copy
    {
        fields.sort();
        fields.dedup();
    }
    copy
}
