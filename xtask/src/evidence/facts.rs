//! The facts of one field, as the document has them and as they were decided.

use super::document::{Document, Property};
use fieldwright::model::{Decision, Fact, Field, Parameter, Place, Rank, TypeId, TypeRef};

/// One fact of one field that both know.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// `namespace.Title.field`.
    pub(crate) path: String,
    /// Which fact.
    pub(crate) fact: Fact,
    /// What the document says.
    pub(crate) truth: String,
    /// What was decided.
    pub(crate) decided: String,
    /// What kind of disagreement it is; `None` if they agree.
    pub(crate) class: Option<Class>,
    /// The strongest evidence for the decision.
    pub(crate) rank: Option<Rank>,
    /// Where that stands.
    pub(crate) place: Option<Place>,
}

impl Row {
    /// The type that has the field.
    pub(crate) fn owner(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(owner, _)| owner)
    }

    /// Whether anything in the docs shows the fact.
    pub(crate) fn is_known(&self) -> bool {
        self.rank.is_some_and(|rank| rank < Rank::Assumed)
    }
}

/// Why document and model disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// A type cell or Required column of the docs says so, and no other source of the docs says otherwise.
    DocsStateOtherwise,
    /// The docs' own sources contradict each other, and one had to be taken.
    DocsContradict,
    /// Nothing in the docs shows it.
    Undecided,
    /// A convention of the API or the page does not hold here.
    Exception,
    /// Weaker evidence says otherwise.
    Wrong,
}

impl Class {
    /// All classes.
    pub(crate) const ALL: [Self; 5] = [
        Self::DocsStateOtherwise,
        Self::DocsContradict,
        Self::Undecided,
        Self::Exception,
        Self::Wrong,
    ];

    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DocsStateOtherwise => "docs state otherwise",
            Self::DocsContradict => "docs contradict themselves",
            Self::Undecided => "shown nowhere",
            Self::Exception => "exception to a convention",
            Self::Wrong => "examples or prose say otherwise",
        }
    }
}

/// Compares a field of a record with its property.
pub(crate) fn compare(
    document: &Document,
    id: &TypeId,
    field: &Field,
    property: Property<'_>,
) -> Vec<Row> {
    let mut rows = vec![
        row(
            id,
            field,
            Fact::Wire,
            property.name.to_owned(),
            field.wire.clone(),
        ),
        row(
            id,
            field,
            Fact::Optional,
            presence(is_required(document, property)),
            presence(field.required),
        ),
    ];
    rows.extend(value_facts(document, id, field, property));
    rows
}

/// Compares a field of a request type with its parameter. Header names have no case.
pub(crate) fn compare_parameter(
    document: &Document,
    id: &TypeId,
    field: &Field,
    lowered: Option<&Parameter>,
    property: Property<'_>,
) -> Vec<Row> {
    let mut rows = compare(document, id, field, property);
    if let (Some(lowered), Some(wire)) = (lowered, rows.first_mut()) {
        wire.decided.clone_from(&lowered.wire);
        let agree = lowered.wire.eq_ignore_ascii_case(property.name);
        wire.class = wire.class.filter(|_| !agree);
    }
    rows
}

fn value_facts(
    document: &Document,
    id: &TypeId,
    field: &Field,
    property: Property<'_>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    // Any value may be null.
    if field.ty != TypeRef::Any {
        let truth = document.is_nullable(property.schema);
        rows.push(row(
            id,
            field,
            Fact::Nullable,
            truth.to_string(),
            field.nullable.to_string(),
        ));
    }
    if let (Some(truth), Some(decided)) = (document.number(property.schema), number(&field.ty)) {
        rows.push(row(
            id,
            field,
            Fact::Number,
            truth.to_owned(),
            decided.to_owned(),
        ));
    }
    rows
}

/// A key with a default value may be left out, whatever the list of required keys says.
fn is_required(document: &Document, property: Property<'_>) -> bool {
    let default = document.resolve(property.schema).get("default");
    property.required && default.is_none()
}

fn presence(required: bool) -> String {
    if required { "required" } else { "optional" }.to_owned()
}

fn number(ty: &TypeRef) -> Option<&'static str> {
    match ty {
        TypeRef::Integer | TypeRef::BigInteger => Some("integer"),
        TypeRef::Float => Some("float"),
        TypeRef::Number => Some("undecided"),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => number(inner),
        _ => None,
    }
}

fn row(id: &TypeId, field: &Field, fact: Fact, truth: String, decided: String) -> Row {
    let decision = field
        .decisions
        .iter()
        .find(|decision| decision.fact == fact);
    let class = (truth != decided).then(|| class(decision));
    Row {
        path: format!("{id}.{}", field.name),
        fact,
        class,
        rank: decision.map(|decision| decision.rank),
        place: decision
            .and_then(|decision| decision.evidence.first()?.place.clone())
            .or_else(|| Some(field.place.clone())),
        truth,
        decided,
    }
}

fn class(decision: Option<&Decision>) -> Class {
    let Some(decision) = decision else {
        return Class::Wrong;
    };
    match decision.rank {
        Rank::Assumed => Class::Undecided,
        Rank::ApiConvention | Rank::PageConvention => Class::Exception,
        Rank::TypeCell | Rank::Twin
            if decision
                .outranked
                .iter()
                .any(|other| other.rank <= Rank::Snippet) =>
        {
            Class::DocsContradict
        }
        Rank::TypeCell | Rank::Twin => Class::DocsStateOtherwise,
        _ => Class::Wrong,
    }
}
