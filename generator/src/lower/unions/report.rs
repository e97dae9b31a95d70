//! What is to say about unions.

use crate::config::proposal;
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::model::{TypeId, TypeRef, Union};

/// Members of which some values look the same.
pub(super) fn alike(
    lowering: &Lowering<'_>,
    id: &TypeId,
    union: &Union,
    groups: &[Vec<usize>],
) -> Option<Diagnostic> {
    let group = groups.first()?;
    let names: Vec<String> = group.iter().map(|index| name(union, *index)).collect();
    let others = match groups.len() - 1 {
        0 => String::new(),
        1 => ", and those of another group of members".to_owned(),
        more => format!(", and those of {more} other groups of members"),
    };
    let message = format!(
        "some values of {} in `{id}` look the same{others}",
        names.join(" and ")
    );
    let diagnostic = Diagnostic::new(Code::AmbiguousUnion, message)
        .help(
            "the best match is read, of equal ones the first; name a discriminant if there is one, or say `best-match = true`",
        )
        .config(proposal(id, "discriminant = \"…\""));
    Some(with_places(lowering, id, union, group, diagnostic))
}

/// A tag that is written differently in different members.
pub(super) fn renamed(
    lowering: &Lowering<'_>,
    id: &TypeId,
    union: &Union,
    names: &[(usize, String)],
) -> Diagnostic {
    let spelled = names
        .iter()
        .map(|(index, wire)| format!("`{wire}` in {}", name(union, *index)));
    let spelled: Vec<String> = spelled.take(3).collect();
    let more = if names.len() > 3 { " and so on" } else { "" };
    let message = format!(
        "what tells the members of `{id}` apart is {}{more}",
        spelled.join(", ")
    );
    let members: Vec<usize> = names.iter().map(|(index, _)| *index).collect();
    let diagnostic = Diagnostic::new(Code::TagRenamed, message).help(Code::TagRenamed.info().fix);
    with_places(lowering, id, union, &members, diagnostic)
}

fn name(union: &Union, index: usize) -> String {
    match union.members.get(index).map(|member| &member.ty) {
        Some(TypeRef::Ref(id)) => format!("`{id}`"),
        Some(other) => match crate::config::type_text(other) {
            Some(text) => format!("`{text}`"),
            None => format!("member {}", index + 1),
        },
        None => String::new(),
    }
}

fn with_places(
    lowering: &Lowering<'_>,
    id: &TypeId,
    union: &Union,
    members: &[usize],
    diagnostic: Diagnostic,
) -> Diagnostic {
    let diagnostic = match lowering.pages.get(id) {
        Some(page) => diagnostic.at(page.span, "members of this union"),
        None => diagnostic,
    };
    let pages = members.iter().filter_map(|index| {
        let TypeRef::Ref(member) = &union.members.get(*index)?.ty else {
            return None;
        };
        Some((lowering.pages.get(member)?.span, format!("`{member}`")))
    });
    pages
        .take(4)
        .fold(diagnostic, |all, (span, name)| all.also(span, name))
}
