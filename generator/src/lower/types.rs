//! Type cells to type references.

use super::index::{Index, Resolved};
use crate::config::{Target, proposal};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::TypeExpr;
use crate::model::{TypeId, TypeRef};
use crate::names::words::{fold, pascal};
use crate::source::Span;
use std::collections::BTreeSet;

/// Where a type cell stands, for links and messages.
#[derive(Clone, Copy, Debug)]
pub(super) struct CellContext<'a> {
    /// The path of its page.
    pub page: &'a str,
    /// The type that the page describes.
    pub owner: &'a TypeId,
    /// What the cell belongs to: the field's name.
    pub name: &'a str,
    /// Where the cell is.
    pub span: Span,
}

/// A union that a type cell spells out; it becomes a type of its own.
#[derive(Clone, Debug)]
pub(super) struct InlineUnion {
    /// The id made for it.
    pub id: TypeId,
    /// Its members.
    pub members: Vec<TypeRef>,
    /// The cell.
    pub span: Span,
}

/// Turns type expressions into references and collects what has to be made or said on the way.
#[derive(Debug)]
pub(super) struct TypeLowering<'a> {
    /// The pages that references lead to.
    pub index: &'a Index,
    /// Unions that cells spell out.
    pub inline: Vec<InlineUnion>,
    /// The titles made for them, folded.
    taken: BTreeSet<String>,
    /// What was found.
    pub diagnostics: Diagnostics,
}

impl<'a> TypeLowering<'a> {
    /// Starts with nothing collected.
    #[must_use]
    pub(super) fn new(index: &'a Index) -> Self {
        Self {
            index,
            inline: Vec::new(),
            taken: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// The reference for a type expression. Forms without a JSON counterpart become bytes or any value.
    pub(super) fn lower(&mut self, ty: &TypeExpr, cell: CellContext<'_>) -> TypeRef {
        match ty {
            TypeExpr::String => TypeRef::String,
            TypeExpr::Boolean => TypeRef::Boolean,
            TypeExpr::Number => TypeRef::Number,
            TypeExpr::BigInteger => TypeRef::BigInteger,
            TypeExpr::Integer => TypeRef::Integer,
            TypeExpr::Float => TypeRef::Float,
            TypeExpr::Decimal => TypeRef::Decimal,
            TypeExpr::DateTime => TypeRef::Timestamp,
            TypeExpr::Date => TypeRef::Date,
            TypeExpr::Bytes | TypeExpr::Stream(_) => TypeRef::Bytes,
            TypeExpr::Any | TypeExpr::Null | TypeExpr::Unknown(_) => TypeRef::Any,
            TypeExpr::Literal(literal) => TypeRef::Literal(literal.clone()),
            TypeExpr::Array(inner) => TypeRef::Array(Box::new(self.item(inner, cell))),
            TypeExpr::Map(inner) => TypeRef::Map(Box::new(self.item(inner, cell))),
            TypeExpr::Optional(inner) | TypeExpr::Nullable(inner) => self.lower(inner, cell),
            TypeExpr::OneOf(parts) | TypeExpr::Linked(_, parts) => self.one_of(parts, cell),
            TypeExpr::Ref(reference) => match self.index.resolve(reference, cell.page) {
                Resolved::Found(id) => TypeRef::Ref(id),
                Resolved::Repaired(id) => {
                    let message = format!(
                        "the link of `{}` leads nowhere; `{id}` was taken",
                        cell.name
                    );
                    self.diagnostics.push(
                        Diagnostic::new(Code::RepairedLink, message).at(cell.span, "broken link"),
                    );
                    TypeRef::Ref(id)
                }
                Resolved::Missing => {
                    self.diagnostics.push(unresolved(&reference.name, cell));
                    TypeRef::Any
                }
            },
        }
    }

    /// An item of a list or map keeps its mark for null.
    fn item(&mut self, ty: &TypeExpr, cell: CellContext<'_>) -> TypeRef {
        let nullable = ty.is_nullable();
        let inner = self.lower(ty, cell);
        if nullable && inner != TypeRef::Any {
            TypeRef::Nullable(Box::new(inner))
        } else {
            inner
        }
    }

    fn one_of(&mut self, parts: &[TypeExpr], cell: CellContext<'_>) -> TypeRef {
        let mut members: Vec<TypeRef> = Vec::new();
        let mut seen = BTreeSet::new();
        for part in parts {
            let member = self.lower(part, cell);
            if seen.insert(member.clone()) {
                members.push(member);
            }
        }
        // A file can be given in several forms; on the wire all of them are bytes.
        if members.contains(&TypeRef::Bytes) {
            return TypeRef::Bytes;
        }
        if members.contains(&TypeRef::Any) {
            return TypeRef::Any;
        }
        if members.len() == 1 {
            return members.remove(0);
        }
        let id = self.inline_id(cell);
        self.taken.insert(fold(id.title()));
        self.inline.push(InlineUnion {
            id: id.clone(),
            members,
            span: cell.span,
        });
        TypeRef::Ref(id)
    }

    /// `namespace.OwnerField`, or something longer if that is taken.
    fn inline_id(&self, cell: CellContext<'_>) -> TypeId {
        let mut title = format!("{}{}", cell.owner.title(), pascal(cell.name));
        while self.is_taken(&title) {
            title.push_str("Value");
        }
        TypeId::new(cell.owner.namespace(), &title)
    }

    fn is_taken(&self, title: &str) -> bool {
        self.taken.contains(&fold(title)) || !self.index.by_title(title).is_empty()
    }
}

fn unresolved(name: &str, cell: CellContext<'_>) -> Diagnostic {
    Diagnostic::new(Code::UnresolvedLink, format!("no page describes `{name}`"))
        .at(cell.span, format!("`{}` accepts any JSON value", cell.name))
        .help("add the page to the docs, or say what the type is in `fieldwright.toml`")
        .config(proposal(
            Target::Field(cell.owner, cell.name),
            "type = \"string\"",
        ))
}
