//! The first model: every page a type, every row a field, under documented names and as the type cells say.

mod flattened;
mod record;
mod union;

use super::Lowering;
use super::index::id_of;
use super::types::{CellContext, TypeLowering};
use crate::config::{FactKey, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{Body, DocPage, DocSet, TypeExpr};
use crate::model::{RustPath, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::source::Span;
use record::record;
use union::{inline_type, members, new_union};

/// A page of any source, and the type that it tells of.
#[derive(Clone, Copy, Debug)]
struct Described<'a> {
    set: &'a DocSet,
    page: &'a DocPage,
    id: &'a TypeId,
}

impl Described<'_> {
    /// A type cell on the page, for what is called so.
    fn cell<'a>(
        &'a self,
        lowering: &'a Lowering<'_>,
        name: &'a str,
        span: Span,
    ) -> CellContext<'a> {
        CellContext {
            page: lowering.path(self.page),
            owner: self.id,
            name,
            span,
        }
    }

    /// The reference for the expression of a cell.
    fn type_of(
        &self,
        lowering: &Lowering<'_>,
        ty: &TypeExpr,
        cell: CellContext<'_>,
        cells: &mut TypeLowering<'_>,
    ) -> TypeRef {
        // Links of a twin lead to the twin's pages; its names are resolved among the primary source's.
        if self.set.folder == lowering.primary().folder {
            cells.lower(ty, cell)
        } else {
            cells.lower(&ty.unlinked(), cell)
        }
    }
}

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
        let described = Described { set, page, id: &id };
        let shape = shape(lowering, described, &mut cells);
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
    flattened::report(lowering);
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

fn shape(
    lowering: &mut Lowering<'_>,
    described: Described<'_>,
    cells: &mut TypeLowering<'_>,
) -> Shape {
    let Described { set, page, id } = described;
    if (set.policy.flattens_unions || page.body == Body::Untold)
        && let Some(shape) = told_by_twin(lowering, page, id, cells)
    {
        return shape;
    }
    match &page.body {
        Body::Fields(rows) => Shape::Struct(record(lowering, described, rows, cells)),
        Body::Values(list) => Shape::Enum(super::enums::draft(lowering, page, id, list)),
        Body::Members(rows) => {
            let members = members(lowering, described, rows, cells);
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
    if let Some((set, page_of_twin, rows)) = members_of
        && !matches!(page.body, Body::Members(_) | Body::Values(_))
    {
        let described = Described {
            set,
            page: page_of_twin,
            id,
        };
        let found = members(lowering, described, rows, cells);
        return Some(Shape::Union(new_union(found)));
    }
    let values = twins.iter().find_map(|twin| match &twin.page.body {
        Body::Values(list) => Some(list),
        _ => None,
    });
    let list = values.filter(|_| page.body == Body::Untold)?;
    Some(Shape::Enum(super::enums::draft(lowering, page, id, list)))
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
        let described = Described {
            set,
            page: twin,
            id,
        };
        let found = members(lowering, described, rows, cells);
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
