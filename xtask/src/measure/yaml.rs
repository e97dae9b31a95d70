//! YAML to JSON values.

use fieldwright::model::Json;
use saphyr::{LoadableYamlNode, Scalar, Yaml};

/// The first document of a YAML text.
///
/// # Errors
///
/// If the text is not YAML; the parser's own words.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    let documents = Yaml::load_from_str(text).map_err(|error| error.to_string())?;
    Ok(documents.first().map_or(Json::Null, json))
}

fn json(node: &Yaml<'_>) -> Json {
    match node {
        Yaml::Value(scalar) => scalar_json(scalar),
        Yaml::Sequence(items) => Json::Array(items.iter().map(json).collect()),
        Yaml::Mapping(entries) => Json::Object(
            entries
                .iter()
                .map(|(key, value)| (key_text(key), json(value)))
                .collect(),
        ),
        Yaml::Tagged(_, inner) => json(inner),
        _ => Json::Null,
    }
}

fn scalar_json(scalar: &Scalar<'_>) -> Json {
    match scalar {
        Scalar::Null => Json::Null,
        Scalar::Boolean(value) => Json::Bool(*value),
        Scalar::Integer(value) => Json::Number(value.to_string()),
        Scalar::FloatingPoint(value) => Json::Number(value.to_string()),
        Scalar::String(text) => Json::String(text.to_string()),
    }
}

fn key_text(key: &Yaml<'_>) -> String {
    match json(key) {
        Json::String(text) => text,
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn documents_become_json() {
        let json = parse("a: [1, 1.5, 'x', null, true]\n200:\n  b: |\n    text\n");
        assert_eq!(
            json.unwrap().to_string(),
            r#"{"a":[1,1.5,"x",null,true],"200":{"b":"text\n"}}"#
        );
        assert!(parse("a: [").is_err());
    }
}
