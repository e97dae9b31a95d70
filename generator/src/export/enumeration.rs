//! The schema of a list of values.

use super::Context;
use super::schema::Schema;
use super::text::markdown;
use super::types::{constant, constants};
use crate::enforce::is_closed;
use crate::model::{Enumeration, Json};

impl Context<'_> {
    /// The listed values; where the docs say that there are more, any value of their kind as well.
    pub(super) fn enumeration(&self, enumeration: &Enumeration) -> Schema {
        let kind = if enumeration.integer {
            "integer"
        } else {
            "string"
        };
        if enumeration.values.is_empty() {
            return Schema::of_type(kind);
        }
        let mut listed = Schema::of_type(kind);
        let values = enumeration.values.iter();
        listed.set("enum", constants(values.clone().map(|it| &it.value)));
        // The names that generators of other tools look for.
        if values.clone().any(|it| !it.doc.is_empty()) {
            let docs = values.clone().map(|it| Json::from(markdown(&it.doc)));
            listed.set("x-enum-descriptions", Json::Array(docs.collect()));
        }
        let deprecated = values.filter(|it| it.deprecated.is_some());
        let deprecated: Vec<Json> = deprecated.map(|it| constant(&it.value)).collect();
        if !self.options.plain {
            listed.set_some("x-fieldwright-deprecated-values", Json::Array(deprecated));
        }
        if is_closed(enumeration) {
            listed
        } else {
            Schema::any_of(vec![listed, Schema::of_type(kind)])
        }
    }
}
