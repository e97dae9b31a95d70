//! What a folder of tables describes, before names are resolved.

use super::ty::Ty;
use super::values::Listed;
use crate::docs::Node;
use crate::model::Location;
use crate::source::{FileId, Span};

/// One object, enum or other type that the pages describe.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// What refers to it says this.
    pub(super) key: usize,
    /// The page.
    pub(super) file: FileId,
    /// The section whose heading names it.
    pub(super) section: usize,
    /// The section that its table stands in.
    pub(super) home: usize,
    /// The name of its type.
    pub(super) title: String,
    /// What it is called in the docs, for references by name: the heading, and the heading without its suffix.
    pub(super) called: Vec<String>,
    /// Where the heading is.
    pub(super) span: Span,
    /// Further anchors that lead to it.
    pub(super) anchors: Vec<String>,
    /// The text below the heading.
    pub(super) overview: Option<Span>,
    /// A text of its own, for types that no heading names.
    pub(super) said: String,
    /// What it is.
    pub(super) shape: Shape,
    /// JSON values of it, and whether nothing was left out of each.
    pub(super) examples: Vec<(Node, Span, bool)>,
    /// Whether its names are never paths, as those in a query.
    pub(super) flat: bool,
    /// The headers of its table, in lower case.
    pub(super) labels: Vec<String>,
    /// Further tables that say what it is together with the first one.
    pub(super) parts: Vec<Part>,
    /// What its fields are, where they are not those of a record.
    pub(super) form: Form,
    /// Whether nothing but an example tells of it.
    pub(super) from_example: bool,
    /// Whether a field, an operation or a user may want it even if nothing refers to it.
    pub(super) wanted: bool,
}

/// A further table of an object.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// What it is beside the tables before it.
    pub(super) join: Join,
    /// Its rows.
    pub(super) fields: Vec<Field>,
}

/// What a further table is beside the tables before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    /// All of them hold.
    All,
    /// One of them holds.
    One,
    /// It does not hold.
    Not,
    /// More of the first table.
    Continued,
}

/// What the fields of an object are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Fields.
    #[default]
    Record,
    /// Fields of a record that is a type only if something refers to it.
    Part,
    /// The type that it is, in one field without a name.
    Alias,
    /// The types of which it is all at once, in fields without names.
    All,
    /// The types of which it is one, in fields without names.
    One,
}

/// What an object is.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// A record.
    Fields(Vec<Field>),
    /// An enum.
    Values(Vec<(Listed, Span)>),
    /// One of several types.
    Members(Vec<(Ty, Span)>),
}

/// A field or parameter.
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts, each of which a row may state"
)]
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// The name on the wire.
    pub(super) name: String,
    /// Where the name is.
    pub(super) span: Span,
    /// Where the cell of its name leads, if it is a link.
    pub(super) name_link: Option<String>,
    /// What the type cell says.
    pub(super) ty: Ty,
    /// Where the type cell is.
    pub(super) ty_span: Span,
    /// Whether it is required; `None` if that is written in a form that is not known.
    pub(super) required: Option<bool>,
    /// Whether that is said of this field, rather than taken for granted.
    pub(super) required_said: bool,
    /// What it means, as Markdown.
    pub(super) description: String,
    /// Where that stands.
    pub(super) description_span: Span,
    /// Whether it goes away.
    pub(super) deprecated: bool,
    /// Whether it stands in responses only.
    pub(super) read_only: bool,
    /// Its default, as written.
    pub(super) default: Option<(String, Span)>,
    /// An example value, as written.
    pub(super) example: Option<(String, Span)>,
    /// Where the parameter goes.
    pub(super) place: Option<Location>,
    /// Rules of a column of their own.
    pub(super) rules: Vec<(String, Span)>,
    /// The values that it may have.
    pub(super) values: Vec<(Listed, Span)>,
    /// Whether it stands for all keys that are not named.
    pub(super) extra: bool,
    /// How deep it is nested below the fields above it.
    pub(super) depth: usize,
    /// Whether the row says what the type itself is.
    pub(super) unnamed: bool,
    /// Whether its type cell says that it may be null.
    pub(super) marked_null: bool,
}

impl Field {
    /// A field of which only name and type are known; optional, as nothing says more.
    pub(super) fn new(name: String, span: Span, ty: Ty, ty_span: Span) -> Self {
        Self {
            name,
            span,
            ty,
            ty_span,
            required: Some(false),
            required_said: false,
            description: String::new(),
            description_span: Span {
                end: span.start,
                ..span
            },
            deprecated: false,
            read_only: false,
            default: None,
            example: None,
            place: None,
            rules: Vec::new(),
            values: Vec::new(),
            extra: false,
            depth: 0,
            unnamed: false,
            name_link: None,
            marked_null: false,
        }
    }
}

impl Object {
    /// Its fields; none if it is no record.
    pub(super) fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Fields(fields) => fields,
            Shape::Values(_) | Shape::Members(_) => &[],
        }
    }

    /// Its fields, to change them.
    pub(super) fn fields_mut(&mut self) -> &mut [Field] {
        match &mut self.shape {
            Shape::Fields(fields) => fields,
            Shape::Values(_) | Shape::Members(_) => &mut [],
        }
    }

    /// The rows of all its tables, to change them.
    pub(super) fn rows_mut(&mut self) -> impl Iterator<Item = &mut Field> {
        let own = match &mut self.shape {
            Shape::Fields(fields) => fields.as_mut_slice(),
            Shape::Values(_) | Shape::Members(_) => &mut [],
        };
        let parts = self.parts.iter_mut();
        own.iter_mut()
            .chain(parts.flat_map(|part| &mut part.fields))
    }

    /// Calls a function with each type in it.
    pub(super) fn types<'t>(&'t self, visit: &mut impl FnMut(&'t Ty)) {
        match &self.shape {
            Shape::Fields(fields) => fields.iter().for_each(|field| visit(&field.ty)),
            Shape::Members(members) => members.iter().for_each(|(ty, _)| visit(ty)),
            Shape::Values(_) => {}
        }
    }

    /// An object at a place of a page, of which nothing is known yet.
    pub(super) fn at(file: FileId, span: Span) -> Self {
        Self {
            key: 0,
            file,
            section: 0,
            home: 0,
            title: String::new(),
            called: Vec::new(),
            span,
            anchors: Vec::new(),
            overview: None,
            said: String::new(),
            shape: Shape::Fields(Vec::new()),
            examples: Vec::new(),
            flat: false,
            labels: Vec::new(),
            parts: Vec::new(),
            form: Form::Record,
            from_example: false,
            wanted: true,
        }
    }

    /// An object that no table describes as a whole: a part of another one.
    pub(super) fn part(
        key: usize,
        of: &Object,
        title: String,
        span: Span,
        fields: Vec<Field>,
    ) -> Self {
        Self {
            key,
            section: of.section,
            home: of.home,
            title,
            shape: Shape::Fields(fields),
            ..Self::at(of.file, span)
        }
    }
}
