//! The first model: every page a type, every row a field, under documented names and as the type cells say.

use super::Lowering;
use super::index::id_of;
use super::types::{CellContext, InlineUnion, TypeLowering};
use crate::config::{FactKey, Target, proposal, quoted, type_text};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{Body, DocPage, DocSet, FieldRow, MemberRow, TypeExpr};
use crate::model::{
    Dispatch, Field, Member, Record, RustPath, Shape, TypeDef, TypeId, TypeRef, Union, Usage,
};
use std::collections::BTreeSet;

/// Makes a type of every page of the primary source.
pub(super) fn draft(lowering: &mut Lowering<'_>) {
    let set = lowering.primary();
    let mut cells = TypeLowering::new(lowering.index);
    let mut defs = Vec::with_capacity(set.pages.len());
    for page in &set.pages {
        let id = id_of(page);
        if is_excluded(lowering, &id) {
            continue;
        }
        let shape = shape(lowering, set, page, &id, &mut cells);
        defs.push((id.clone(), new_type(lowering, page, id, shape)));
        lowering.pages.insert(id_of(page), page);
    }
    lowering.diagnostics.extend(cells.diagnostics);
    for union in cells.inline {
        let def = inline_type(lowering, union);
        defs.push((def.id.clone(), def));
    }
    defs.sort_by(|a, b| a.0.cmp(&b.0));
    lowering.api.types = defs.into_iter().collect();
    report_flattened(lowering);
}

fn is_excluded(lowering: &Lowering<'_>, id: &TypeId) -> bool {
    let excluded = lowering
        .setting(Target::Type(id), |entry| entry.exclude)
        .is_some_and(|(on, _)| on);
    lowering.log_setting(Target::Type(id), FactKey::Exclude, excluded);
    excluded
}

fn new_type(lowering: &Lowering<'_>, page: &DocPage, id: TypeId, shape: Shape) -> TypeDef {
    TypeDef {
        // Names are given once all types are known.
        rust_path: RustPath {
            modules: Vec::new(),
            name: id.title().to_owned(),
        },
        file: String::new(),
        shape,
        doc: page.overview.clone(),
        deprecated: page.deprecated.clone(),
        usage: Usage::default(),
        rules: Vec::new(),
        examples: Vec::new(),
        place: lowering.map.place(page.span),
        anchor: if lowering.primary().policy.links_anchors {
            page.anchors.first().cloned().unwrap_or_default()
        } else {
            String::new()
        },
        id,
    }
}

fn inline_type(lowering: &Lowering<'_>, union: InlineUnion) -> TypeDef {
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

fn new_union(members: Vec<Member>) -> Union {
    Union {
        members,
        dispatch: Dispatch::Score {
            ambiguous: Vec::new(),
        },
        signs: Vec::new(),
        decisions: Vec::new(),
    }
}

fn new_member(ty: TypeRef, place: crate::model::Place) -> Member {
    Member {
        rust_name: String::new(),
        ty,
        boxed: false,
        kinds: Vec::new(),
        keys: None,
        place,
    }
}

fn shape(
    lowering: &mut Lowering<'_>,
    set: &DocSet,
    page: &DocPage,
    id: &TypeId,
    cells: &mut TypeLowering<'_>,
) -> Shape {
    if (set.policy.flattens_unions || page.body == Body::Untold)
        && let Some(shape) = told_by_twin(lowering, page, id, cells)
    {
        return shape;
    }
    match &page.body {
        Body::Fields(rows) => Shape::Struct(record(lowering, page, id, rows, cells)),
        Body::Values(list) => Shape::Enum(super::enums::draft(lowering, page, id, list)),
        Body::Members(rows) => {
            let members = members(lowering, set, page, id, rows, cells);
            Shape::Union(new_union(members))
        }
        Body::Empty => empty(lowering, page, id, cells),
        Body::Untold => {
            if !set.family.reports_untold() {
                lowering.diagnostics.push(
                    Diagnostic::new(
                        Code::UntoldShape,
                        format!("the page of `{id}` does not tell its shape"),
                    )
                    .at(page.span, "kept as JSON")
                    .help(Code::UntoldShape.info().fix)
                    .config(proposal(id, "type = \"…\"")),
                );
            }
            Shape::Alias {
                target: TypeRef::Any,
            }
        }
    }
}

/// What a twin tells of a page that shows a union as a record, or nothing: members, else values.
fn told_by_twin(
    lowering: &mut Lowering<'_>,
    page: &DocPage,
    id: &TypeId,
    cells: &mut TypeLowering<'_>,
) -> Option<Shape> {
    let twins = lowering.twins.pages(id);
    let members_of = twins.iter().find_map(|twin| match &twin.page.body {
        Body::Members(rows) => Some((twin.set, twin.page, rows)),
        _ => None,
    });
    if let Some((set, twin, rows)) = members_of
        && !matches!(page.body, Body::Members(_) | Body::Values(_))
    {
        let found = members(lowering, set, twin, id, rows, cells);
        return Some(Shape::Union(new_union(found)));
    }
    let values = twins.iter().find_map(|twin| match &twin.page.body {
        Body::Values(list) => Some(list),
        _ => None,
    });
    let list = values.filter(|_| page.body == Body::Untold)?;
    Some(Shape::Enum(super::enums::draft(lowering, page, id, list)))
}

/// Says which records may be unions, once for all.
fn report_flattened(lowering: &mut Lowering<'_>) {
    let set = lowering.primary();
    let mut found = set.flattened.iter().filter_map(|flat| {
        let page = set.pages.iter().find(|page| page.title == flat.title)?;
        let def = lowering.api.get(&id_of(page))?;
        matches!(def.shape, Shape::Struct(_)).then_some((flat, page))
    });
    let Some((flat, page)) = found.next() else {
        return;
    };
    let id = id_of(page);
    let message = match found.count() {
        0 => format!("`{id}` may be a union whose members' fields were put into one table"),
        more => format!(
            "{} pages may be unions whose members' fields were put into one table, among them `{id}`",
            more + 1
        ),
    };
    let members: Vec<String> = flat.members.iter().map(|title| quoted(title)).collect();
    let note = format!(
        "has the fields of {}; requires only what all of them require",
        flat.members.join(", ")
    );
    lowering.diagnostics.push(
        Diagnostic::new(Code::MayBeUnion, message)
            .at(page.span, note)
            .help(Code::MayBeUnion.info().fix)
            .config(proposal(
                &id,
                &format!("members = [{}]", members.join(", ")),
            )),
    );
}

/// A page without a body: a twin may have one.
fn empty(
    lowering: &mut Lowering<'_>,
    page: &DocPage,
    id: &TypeId,
    cells: &mut TypeLowering<'_>,
) -> Shape {
    let from_twin = lowering
        .twins
        .pages(id)
        .iter()
        .find_map(|twin| match &twin.page.body {
            Body::Members(rows) => Some((twin.set, twin.page, rows)),
            _ => None,
        });
    if let Some((set, twin, rows)) = from_twin {
        let found = members(lowering, set, twin, id, rows, cells);
        return Shape::Union(new_union(found));
    }
    lowering.diagnostics.push(
        Diagnostic::new(
            Code::PageWithoutBody,
            format!("the page of `{id}` does not say what it is"),
        )
        .at(page.span, "accepts any JSON value")
        .help("add a twin whose pages list the members, or set `members` or `type` for it")
        .config(proposal(id, "members = [\"…\"]")),
    );
    Shape::Alias {
        target: TypeRef::Any,
    }
}

fn members(
    lowering: &mut Lowering<'_>,
    set: &DocSet,
    page: &DocPage,
    id: &TypeId,
    rows: &[MemberRow],
    cells: &mut TypeLowering<'_>,
) -> Vec<Member> {
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
                lowering.type_in(set, page, id, &name, ty, row.span, cells)
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

fn record(
    lowering: &mut Lowering<'_>,
    page: &DocPage,
    id: &TypeId,
    rows: &[FieldRow],
    cells: &mut TypeLowering<'_>,
) -> Record {
    let path = lowering.path(page);
    let mut record = Record {
        fields: Vec::with_capacity(rows.len()),
        extra: None,
    };
    for row in rows {
        let cell = CellContext {
            page: path,
            owner: id,
            name: &row.name,
            span: row.ty_span,
        };
        let found = cells.diagnostics.items().len();
        let mut ty = cells.lower(&row.ty, cell);
        if lowering
            .setting(Target::Field(id, &row.name), |entry| entry.ty.clone())
            .is_some()
        {
            // Whatever is wrong with the cell, the configuration says what the type is.
            cells.diagnostics.truncate(found);
        }
        if ty == TypeRef::Any && !matches!(row.ty.bare(), TypeExpr::Any | TypeExpr::Null) {
            ty = lowering.type_from_twins(id, row, cells).unwrap_or(ty);
        }
        if row.stated.extra {
            record.extra = Some(ty);
        } else {
            record.fields.push(field(lowering, row, ty));
        }
    }
    record
}

fn field(lowering: &Lowering<'_>, row: &FieldRow, ty: TypeRef) -> Field {
    Field {
        name: row.name.clone(),
        rust_name: String::new(),
        wire: row.name.clone(),
        aliases: Vec::new(),
        ty,
        required: row.required.unwrap_or(false),
        nullable: false,
        may_be_absent: false,
        notation: None,
        boxed: false,
        secret: false,
        read_only: false,
        deprecated: row.deprecated.clone(),
        default: None,
        doc: row.description.clone(),
        example: row.example.as_ref().map(|(text, _)| text.clone()),
        rules: Vec::new(),
        place: lowering.map.place(row.span),
        decisions: Vec::new(),
    }
}

impl Lowering<'_> {
    /// The type that a twin's row gives to a field whose own cell cannot be read.
    fn type_from_twins(
        &self,
        id: &TypeId,
        row: &FieldRow,
        cells: &mut TypeLowering<'_>,
    ) -> Option<TypeRef> {
        self.twins.pages(id).iter().find_map(|twin| {
            let Body::Fields(rows) = &twin.page.body else {
                return None;
            };
            let other = rows
                .iter()
                .find(|other| crate::names::words::same(&other.name, &row.name))?;
            let ty = self.type_in(
                twin.set,
                twin.page,
                id,
                &row.name,
                &other.ty,
                row.ty_span,
                cells,
            );
            (ty != TypeRef::Any).then_some(ty)
        })
    }

    /// The reference for a type expression on a page of any source.
    // A type expression means something only with its page, its owner and its cell.
    #[allow(clippy::too_many_arguments)]
    fn type_in(
        &self,
        set: &DocSet,
        page: &DocPage,
        owner: &TypeId,
        name: &str,
        ty: &TypeExpr,
        span: crate::source::Span,
        cells: &mut TypeLowering<'_>,
    ) -> TypeRef {
        let cell = CellContext {
            page: self.path(page),
            owner,
            name,
            span,
        };
        // Links of a twin lead to the twin's pages; its names are resolved among the primary source's.
        if set.folder == self.primary().folder {
            cells.lower(ty, cell)
        } else {
            cells.lower(&ty.unlinked(), cell)
        }
    }
}
