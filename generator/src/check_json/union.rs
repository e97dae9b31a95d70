//! Reads a value as one of a union's members: the one that its tag selects, or the first in the order of how well
//! they fit that can be read.

use super::finding::{Raw, Severity};
use super::held::Held;
use super::json::{Entry, Kind, Node};
use super::score::{Scorer, is_literal};
use super::walk::{Context, Walker};
use crate::model::{Dispatch, Shape, TagCase, TypeDef, Union};
use crate::runtime::validate::At;
use std::cmp::Reverse;

impl<'a> Walker<'a> {
    /// Reads a union.
    pub(super) fn union<'n>(
        &mut self,
        def: &'a TypeDef,
        union: &'a Union,
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        if let (Dispatch::Tag { key, cases }, Kind::Object(entries)) = (&union.dispatch, &node.kind)
            && let Some(index) = entries.iter().position(|entry| entry.key == *key)
        {
            // What comes before the tag is kept until the tag is known.
            let (before, rest) = entries.split_at(index);
            for entry in before {
                self.kept(&entry.value, &at.key(&entry.key), context);
            }
            if let Some(tag) = rest.first() {
                return self.selected(def, tag, cases, node, at, context);
            }
        }
        self.kept(node, at, context);
        self.best(def, union, node, at, context)
    }

    /// Reads a union whose member a key beside it decides: the entry of that key, if there is one, and its cases.
    pub(super) fn sibling<'n>(
        &mut self,
        def: &'a TypeDef,
        selected: Option<(&'n Entry, &'a [TagCase])>,
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        match (selected, &def.shape) {
            (Some((tag, cases)), _) => {
                let before = self.found.len();
                let held = self.selected(def, tag, cases, node, at, context);
                if self.keep_unread(before) {
                    Held::Present
                } else {
                    held
                }
            }
            (_, Shape::Union(union)) => self.best(def, union, node, at, context),
            _ => Held::Present,
        }
    }

    /// A value that is not the member that the tag beside it selects is kept as it is: what was found in it since
    /// `before` is let pass, and its rules are not checked. Whether it came to that.
    fn keep_unread(&mut self, before: usize) -> bool {
        let found = self.found.get_mut(before..).unwrap_or_default();
        let unread = found.iter().any(|raw| raw.unreadable);
        for raw in found.iter_mut().filter(|_| unread) {
            raw.severity = Severity::Warning;
            raw.unreadable = false;
        }
        unread
    }

    /// Reads the member that a tag selects.
    fn selected<'n>(
        &mut self,
        def: &'a TypeDef,
        tag: &Entry,
        cases: &[TagCase],
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        let case = cases
            .iter()
            .find(|case| is_literal(&case.value, &tag.value));
        let member = case.and_then(|case| match &def.shape {
            Shape::Union(union) => union.members.get(case.member),
            _ => None,
        });
        if let (Some(member), Some(context)) = (member, context.same_place()) {
            return self.read(&member.ty, node, at, context);
        }
        let context = Context {
            docs: &def.place,
            ..context
        };
        let name = def.id.title();
        let message = format!("`{}` selects none of the members of {name}", tag.key);
        self.kept(node, at, context);
        self.warn("unknown_tag", message, node, at, context);
        Held::Present
    }

    fn best<'n>(
        &mut self,
        def: &'a TypeDef,
        union: &'a Union,
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        let scorer = Scorer {
            api: self.api,
            finite: self.finite,
            budget: &self.budget,
        };
        let mut ranked: Vec<_> = union.members.iter().collect();
        ranked.sort_by_cached_key(|member| Reverse(scorer.score(&member.ty, node)));
        let mut reasons = Vec::new();
        for member in ranked {
            let Some(context) = context.same_place() else {
                break;
            };
            let before = self.found.len();
            let held = self.read(&member.ty, node, at, context);
            let mut new = self.found.iter().skip(before);
            let Some(reason) = new.find(|found| found.unreadable) else {
                return held;
            };
            reasons.push(why(&member.rust_name, reason, at));
            self.found.truncate(before);
        }
        let context = Context {
            docs: &def.place,
            ..context
        };
        let message = format!(
            "fits no member of {} ({})",
            def.id.title(),
            reasons.join("; ")
        );
        self.unreadable("no_member", message, node, at, context);
        Held::Present
    }
}

/// The most characters of one member's reason.
const REASON: usize = 200;

fn why(member: &str, reason: &Raw, at: &At<'_>) -> String {
    let place = match reason.pointer.strip_prefix(&at.to_string()) {
        Some("") | None => String::new(),
        Some(inner) => format!(" at {inner}"),
    };
    let text = format!("{member}:{place} {}", reason.message);
    match text.char_indices().nth(REASON) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
