//! Reads a value as one of a union's members: the one that its tag selects, or the best match. What fits none is kept
//! as it is.

use super::finding::{Raw, Severity};
use super::held::Held;
use super::json::{Entry, Kind, Node};
use super::walk::{Context, Here, Walker};
use crate::judge::{Documented, constant};
use crate::model::{Dispatch, Field, Literal, Presence, Shape, TagCase, TypeDef, TypeRef, Union};
use crate::runtime::validate::At;
use crate::runtime::wire::ranked;

impl<'a> Walker<'a> {
    /// Reads a union; and the index of the member that the value is, if it is one.
    pub(super) fn union<'n>(
        &mut self,
        def: &'a TypeDef,
        union: &'a Union,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> (Held<'n>, Option<usize>) {
        let Here { at, context } = here;
        if let (Dispatch::Tag { cases, .. }, Kind::Object(entries)) = (&union.dispatch, &node.kind)
            && let Some(index) = entries.iter().position(|entry| is_tag(union, cases, entry))
        {
            // What comes before the tag is kept until the tag is known.
            let (before, rest) = entries.split_at(index);
            for entry in before {
                self.kept(&entry.value, Here::new(&at.key(&entry.key), context));
            }
            if let Some(tag) = rest.first() {
                return self.selected(def, (tag, cases), node, here);
            }
        }
        self.kept(node, here);
        self.best(def, union, node, here)
    }

    /// Reads a union whose member a key beside it decides: the entry of that key, if there is one, and its cases.
    pub(super) fn sibling<'n>(
        &mut self,
        def: &'a TypeDef,
        selected: Option<(&'n Entry, &'a [TagCase])>,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        match (selected, &def.shape) {
            (Some((tag, cases)), _) => {
                let before = self.found.len();
                let (held, _) = self.selected(def, (tag, cases), node, here);
                if self.keep_unread(before) {
                    Held::Present
                } else {
                    held
                }
            }
            (_, Shape::Union(union)) => self.best(def, union, node, here).0,
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
        (tag, cases): (&Entry, &[TagCase]),
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> (Held<'n>, Option<usize>) {
        let Here { at, context } = here;
        let case = cases
            .iter()
            .find(|case| is_literal(&case.value, &tag.value));
        let member = case.and_then(|case| match &def.shape {
            Shape::Union(union) => Some((case.member, union.members.get(case.member)?)),
            _ => None,
        });
        if let (Some((index, member)), Some(context)) = (member, context.same_place()) {
            return (
                self.read(&member.ty, node, Here::new(at, context)),
                Some(index),
            );
        }
        let context = Context {
            docs: &def.place,
            ..context
        };
        let name = def.id.title();
        let message = format!("`{}` selects none of the members of {name}", tag.key);
        self.kept(node, Here::new(at, context));
        self.warn("unknown_tag", message, node, Here::new(at, context));
        (Held::Present, None)
    }

    fn best<'n>(
        &mut self,
        def: &'a TypeDef,
        union: &'a Union,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> (Held<'n>, Option<usize>) {
        let Here { at, context } = here;
        let (api, finite) = (self.api, self.finite);
        let must_be_read = |def: &TypeDef, field: &Field| {
            Presence::of(api, finite, def, field).must_be_read(field)
        };
        let ty = TypeRef::Ref(def.id.clone());
        let documented = Documented {
            api,
            ty: &ty,
            must_be_read: &must_be_read,
        };
        self.budget
            .set(self.budget.get().saturating_sub(node.count()));
        let ranked = ranked(&documented, &node.value());
        let unfit = (0..union.members.len()).filter(|index| !ranked.contains(index));
        let order = ranked.iter().copied().map(|index| (index, true));
        let order: Vec<_> = order.chain(unfit.map(|index| (index, false))).collect();
        let mut reasons = Vec::new();
        for (index, may_be) in order {
            let (Some(member), Some(context)) = (union.members.get(index), context.same_place())
            else {
                break;
            };
            let before = self.found.len();
            let held = self.read(&member.ty, node, Here::new(at, context));
            let mut new = self.found.iter().skip(before);
            match new.find(|found| found.unreadable) {
                None if may_be => return (held, Some(index)),
                None => reasons.push(format!("{}: {UNFIT}", member.rust_name)),
                Some(reason) => reasons.push(why(&member.rust_name, reason, at)),
            }
            self.found.truncate(before);
        }
        let context = Context {
            docs: &def.place,
            ..context
        };
        let name = def.id.title();
        let tag = match (&union.dispatch, &node.kind) {
            (Dispatch::Tag { .. }, Kind::Object(entries)) => {
                entries.iter().find(|entry| is_tag_key(union, entry))
            }
            _ => None,
        };
        if let Some(tag) = tag {
            let message = format!("`{}` selects none of the members of {name}", tag.key);
            self.warn("unknown_tag", message, node, Here::new(at, context));
        } else {
            let reasons = reasons.join("; ");
            let message = format!("fits no member of {name} and is kept as it is ({reasons})");
            self.warn("no_member", message, node, Here::new(at, context));
        }
        (Held::Present, None)
    }
}

/// Why a member is not taken although it could be read.
const UNFIT: &str = "none of its keys, or another constant";

/// Whether an entry is the tag of a union and selects a member.
fn is_tag(union: &Union, cases: &[TagCase], entry: &Entry) -> bool {
    is_tag_key(union, entry)
        && cases
            .iter()
            .any(|case| is_literal(&case.value, &entry.value))
}

fn is_tag_key(union: &Union, entry: &Entry) -> bool {
    let signs = union.signs();
    let names = signs.first().and_then(|sign| sign.path.first());
    names.is_some_and(|names| names.contains(&entry.key))
}

/// Whether the value is this constant.
pub(super) fn is_literal(literal: &Literal, node: &Node) -> bool {
    constant(literal).is(&node.value())
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
