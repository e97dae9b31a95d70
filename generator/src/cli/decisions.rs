//! What was decided, wherever it stands in the model.

use crate::model::{Api, Decision, Shape};

/// All decisions of a model, each with the path of what it is about.
pub(super) fn decisions(api: &Api) -> Vec<(String, &Decision)> {
    let mut found: Vec<(String, &Decision)> = Vec::new();
    found.extend(
        api.decisions
            .iter()
            .map(|decision| (String::new(), decision)),
    );
    for ty in api.types.values() {
        let own: &[Decision] = match &ty.shape {
            Shape::Struct(record) => {
                for field in &record.fields {
                    let path = format!("{}.{}", ty.id, field.name);
                    found.extend(field.decisions.iter().map(|item| (path.clone(), item)));
                }
                &[]
            }
            Shape::Enum(values) => &values.decisions,
            Shape::Union(union) => &union.decisions,
            Shape::Alias { .. } => &[],
        };
        found.extend(own.iter().map(|item| (ty.id.to_string(), item)));
    }
    for operation in &api.operations {
        let path = format!("operation:{}", operation.id);
        found.extend(operation.decisions.iter().map(|item| (path.clone(), item)));
        for parameter in &operation.parameters {
            let path = format!("{path}.{}", parameter.name);
            found.extend(parameter.decisions.iter().map(|item| (path.clone(), item)));
        }
    }
    found
}
