//! What was decided, wherever it stands in the model.

use crate::model::{Api, Decision, Shape};

/// All decisions of a model.
pub(super) fn decisions(api: &Api) -> Vec<&Decision> {
    let mut found: Vec<&Decision> = api.decisions.iter().collect();
    for ty in api.types.values() {
        match &ty.shape {
            Shape::Struct(record) => {
                let fields = record.fields.iter();
                found.extend(fields.flat_map(|field| &field.decisions));
            }
            Shape::Enum(values) => found.extend(&values.decisions),
            Shape::Union(union) => found.extend(&union.decisions),
            Shape::Alias { .. } => {}
        }
    }
    for operation in &api.operations {
        found.extend(&operation.decisions);
        let parameters = operation.parameters.iter();
        found.extend(parameters.flat_map(|parameter| &parameter.decisions));
    }
    found
}
