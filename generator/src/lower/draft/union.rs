//! Unions: the members that a page lists, and those that a cell spells out.

use super::Described;
use crate::config::{Target, proposal, quoted, type_text};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::MemberRow;
use crate::lower::Lowering;
use crate::lower::types::{InlineUnion, TypeLowering};
use crate::model::{
    Dispatch, Member, Place, RustPath, Shape, TypeDef, TypeId, TypeRef, Union, Usage,
};
use std::collections::BTreeSet;

/// The type of a union that a cell spells out.
pub(super) fn inline_type(lowering: &Lowering<'_>, union: InlineUnion) -> TypeDef {
    let place = lowering.map.place(union.span);
    let members = union
        .members
        .into_iter()
        .map(|ty| new_member(ty, place.clone()))
        .collect();
    TypeDef {
        rust_path: RustPath {
            modules: Vec::new(),
            name: union.id.title().to_owned(),
        },
        file: String::new(),
        shape: Shape::Union(new_union(members)),
        doc: String::new(),
        deprecated: None,
        usage: Usage::default(),
        rules: Vec::new(),
        examples: Vec::new(),
        place,
        anchor: String::new(),
        id: union.id,
    }
}

/// A union of these members.
pub(super) fn new_union(members: Vec<Member>) -> Union {
    Union {
        members,
        dispatch: Dispatch::Score {
            ambiguous: Vec::new(),
        },
        signs: Vec::new(),
        decisions: Vec::new(),
    }
}

fn new_member(ty: TypeRef, place: Place) -> Member {
    Member {
        rust_name: String::new(),
        ty,
        boxed: false,
        kinds: Vec::new(),
        keys: None,
        place,
    }
}

/// The members that a page lists.
pub(super) fn members(
    lowering: &mut Lowering<'_>,
    described: Described<'_>,
    rows: &[MemberRow],
    cells: &mut TypeLowering<'_>,
) -> Vec<Member> {
    let id = described.id;
    let mut members: Vec<Member> = Vec::new();
    let mut types = Vec::new();
    let mut seen = BTreeSet::new();
    let found = cells.diagnostics.items().len();
    // Whatever is wrong with the members, the configuration may say which there are.
    let listed = lowering.setting(Target::Type(id), |entry| entry.members.as_ref().map(|_| ()));
    let listed = listed.is_some();
    for (number, row) in rows.iter().enumerate() {
        let place = lowering.map.place(row.span);
        let name = format!("member {}", number + 1);
        let ty = match &row.ty {
            Some(ty) if !ty.has_unknown() => {
                let cell = described.cell(lowering, &name, row.span);
                described.type_of(lowering, ty, cell, cells)
            }
            _ => {
                if !listed {
                    lowering.diagnostics.push(
                        Diagnostic::new(
                            Code::UnresolvedMember,
                            format!("{name} of `{id}` is not named"),
                        )
                        .at(row.span, "accepts any JSON value")
                        .help(Code::UnresolvedMember.info().fix),
                    );
                }
                TypeRef::Any
            }
        };
        types.push(ty.clone());
        if seen.insert(ty.clone()) {
            members.push(new_member(ty, place));
        }
    }
    let findings = cells.diagnostics.split_off(found);
    if !listed {
        let lines = all_members(id, &types);
        for mut item in findings {
            item.config = item.config.and(lines.clone());
            cells.diagnostics.push(item);
        }
    }
    members
}

/// What settles findings about members: a list of all members. Those that are not known are strings there.
fn all_members(id: &TypeId, types: &[TypeRef]) -> Option<String> {
    let mut listed: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for ty in types {
        let known = if *ty == TypeRef::Any {
            &TypeRef::String
        } else {
            ty
        };
        let text = quoted(&type_text(known)?);
        if seen.insert(text.clone()) {
            listed.push(text);
        }
    }
    let members = format!("members = [{}]", listed.join(", "));
    Some(proposal(id, &members))
}
