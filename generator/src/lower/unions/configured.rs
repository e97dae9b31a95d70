//! Tags that the configuration names.

use super::signs;
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::model::{Literal, Sign, TagCase, TypeId, TypeRef, Union};
use std::collections::BTreeMap;

/// The tag that the configuration names for a union, with its cases; an error if it decides nothing.
pub(super) fn tag(
    lowering: &Lowering<'_>,
    id: &TypeId,
    union: &Union,
) -> Option<Result<Sign, Box<Diagnostic>>> {
    let target = Target::Type(id);
    let tags = lowering.setting(target, |entry| entry.tags.clone());
    let tags = tags.map(|(tags, _)| tags);
    let Some((key, _)) = lowering.setting(target, |entry| entry.discriminant.clone()) else {
        lowering.log_setting(target, FactKey::Tags, tags.is_some());
        let problem = "`tags` say nothing without a `discriminant`, the key that has these values";
        return tags.map(|_| Err(error(lowering, id, FactKey::Tags, problem.to_owned())));
    };
    lowering.log_setting(target, FactKey::Tags, tags.is_some());
    lowering.log_setting(target, FactKey::Discriminant, true);
    let found = signs::at(&lowering.api, union, &key);
    let Some(tags) = tags else {
        let reached = |case: &TagCase| case.member != found.cases.first().map_or(0, |it| it.member);
        if found.cases.iter().any(reached) {
            return Some(Ok(found));
        }
        let problem = match found.cases.first() {
            None => format!("no member lists values for `{key}`"),
            Some(_) => format!("only one member lists values for `{key}`"),
        };
        return Some(Err(error(lowering, id, FactKey::Discriminant, problem)));
    };
    Some(match cases(union, &found, &tags) {
        Ok(cases) if cases.is_empty() => Err(error(
            lowering,
            id,
            FactKey::Tags,
            "there are no tags".to_owned(),
        )),
        Ok(cases) => Ok(Sign { cases, ..found }),
        Err(stranger) => {
            let problem = format!("`{stranger}` is no member of this union");
            Err(error(lowering, id, FactKey::Tags, problem))
        }
    })
}

/// The configured cases; or a type that is no member.
fn cases<'t>(
    union: &Union,
    found: &Sign,
    tags: &'t BTreeMap<String, TypeId>,
) -> Result<Vec<TagCase>, &'t TypeId> {
    let case = |(text, id): (&String, &'t TypeId)| {
        let mut members = union.members.iter();
        let member = members.position(|member| member.ty == TypeRef::Ref(id.clone()));
        Ok(TagCase {
            value: literal(found, text),
            member: member.ok_or(id)?,
        })
    };
    tags.iter().map(case).collect()
}

/// Keys of the configuration are text; where the docs list numbers or booleans, such a text stands for one.
fn literal(found: &Sign, text: &str) -> Literal {
    let listed = |pick: fn(&Literal) -> bool| found.cases.iter().any(|case| pick(&case.value));
    if listed(|value| matches!(value, Literal::Integer(_)))
        && let Ok(number) = text.parse()
    {
        return Literal::Integer(number);
    }
    if listed(|value| matches!(value, Literal::Bool(_)))
        && let Ok(value) = text.parse()
    {
        return Literal::Bool(value);
    }
    Literal::String(text.to_owned())
}

fn error(lowering: &Lowering<'_>, id: &TypeId, key: FactKey, problem: String) -> Box<Diagnostic> {
    let message = format!("`{}` for `{id}` tells no members apart", key.name());
    let diagnostic = Diagnostic::new(Code::TagWithoutCases, message);
    let overrides = lowering.config.overrides.find(Target::Type(id));
    let span = overrides
        .into_iter()
        .rev()
        .find_map(|(_, entry)| entry.facts.get(&key).copied());
    let diagnostic = match span {
        Some(span) => diagnostic.at(span, problem),
        None => diagnostic,
    };
    Box::new(diagnostic.help(Code::TagWithoutCases.info().fix))
}
