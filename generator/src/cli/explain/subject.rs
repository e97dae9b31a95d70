//! What can be explained: the types, fields, operations and parameters of an API.

use crate::model::{Api, Decision, Field, Operation, Parameter, Place, Shape, TypeDef};

/// What is to be explained.
pub(super) enum Subject<'a> {
    Type(&'a TypeDef),
    Field(&'a TypeDef, &'a Field),
    Operation(&'a Operation),
    Parameter(&'a Operation, &'a Parameter),
}

impl Subject<'_> {
    /// The path that an override would have.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Type(ty) => ty.id.to_string(),
            Self::Field(ty, field) => format!("{}.{}", ty.id, field.name),
            Self::Operation(operation) => format!("operation:{}", operation.id),
            Self::Parameter(operation, parameter) => {
                format!("operation:{}.{}", operation.id, parameter.name)
            }
        }
    }

    pub(super) fn decisions(&self) -> &[Decision] {
        match self {
            Self::Type(ty) => match &ty.shape {
                Shape::Enum(values) => &values.decisions,
                Shape::Union(union) => &union.decisions,
                Shape::Struct(_) | Shape::Alias { .. } => &[],
            },
            Self::Field(_, field) => &field.decisions,
            Self::Operation(operation) => &operation.decisions,
            Self::Parameter(_, parameter) => &parameter.decisions,
        }
    }

    pub(super) fn place(&self) -> &Place {
        match self {
            Self::Type(ty) => &ty.place,
            Self::Field(_, field) => &field.place,
            Self::Operation(operation) => &operation.place,
            Self::Parameter(_, parameter) => &parameter.place,
        }
    }
}

/// All that can be explained.
pub(super) fn subjects(api: &Api) -> impl Iterator<Item = Subject<'_>> {
    let types = api.types.values().flat_map(|ty| {
        let fields = match &ty.shape {
            Shape::Struct(record) => record.fields.as_slice(),
            _ => &[],
        };
        let fields = fields.iter().map(move |field| Subject::Field(ty, field));
        std::iter::once(Subject::Type(ty)).chain(fields)
    });
    let operations = api.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(move |parameter| Subject::Parameter(operation, parameter));
        std::iter::once(Subject::Operation(operation)).chain(parameters)
    });
    types.chain(operations)
}
