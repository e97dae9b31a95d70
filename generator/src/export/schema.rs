//! An object of the document under construction: a schema, an operation, anything with named parts in order.

use crate::model::Json;

/// Keys and values in the order in which they are added.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Json)>);

/// A schema is an object like any other.
pub(super) type Schema = Object;

/// Keywords that a `"null"` in `type` would not reach.
const CLOSED: &[&str] = &["$ref", "enum", "const", "anyOf", "oneOf", "allOf", "not"];

impl Object {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// A schema that refers to another.
    pub(super) fn of_ref(target: String) -> Self {
        Self::new().with("$ref", target)
    }

    /// A schema of values of one JSON type.
    pub(super) fn of_type(name: &str) -> Self {
        Self::new().with("type", name)
    }

    /// A schema that takes what any of these take.
    pub(super) fn any_of(mut schemas: Vec<Schema>) -> Self {
        match schemas.pop() {
            Some(only) if schemas.is_empty() => only,
            Some(last) => {
                schemas.push(last);
                Self::new().with("anyOf", schemas)
            }
            None => Self::new(),
        }
    }

    pub(super) const fn from_entries(entries: Vec<(String, Json)>) -> Self {
        Self(entries)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(known, _)| known == key)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        let mut entries = self.0.iter();
        entries
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    /// Sets a key; one that is there is replaced, in its place.
    pub(super) fn set(&mut self, key: &str, value: impl Into<Json>) {
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => self.0.push((key.to_owned(), value)),
        }
    }

    /// Adds a key that is not there.
    pub(super) fn push(&mut self, key: &str, value: impl Into<Json>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// Removes a key; what it had.
    pub(super) fn take(&mut self, key: &str) -> Option<Json> {
        let at = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(at).1)
    }

    /// Changes the value of a key, if it is there.
    pub(super) fn map_key(mut self, key: &str, change: impl FnOnce(Json) -> Json) -> Self {
        if let Some((_, value)) = self.0.iter_mut().find(|(known, _)| known == key) {
            *value = change(std::mem::replace(value, Json::Null));
        }
        self
    }

    pub(super) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.set(key, value);
        self
    }

    pub(super) fn remove(&mut self, keys: &[&str]) {
        self.0.retain(|(key, _)| !keys.contains(&key.as_str()));
    }

    /// Sets a key unless the value is an empty text, list or object.
    pub(super) fn set_some(&mut self, key: &str, value: impl Into<Json>) {
        let value = value.into();
        let empty = match &value {
            Json::String(text) => text.is_empty(),
            Json::Array(items) => items.is_empty(),
            Json::Object(entries) => entries.is_empty(),
            _ => false,
        };
        if !empty {
            self.set(key, value);
        }
    }

    /// Adds the keywords of another schema that has to hold too. Where both have a keyword, the other's stands apart.
    pub(super) fn also(&mut self, other: Schema) {
        let clash = other.0.iter().any(|(key, _)| self.has(key));
        if !clash {
            self.0.extend(other.0);
            return;
        }
        self.also_in_all(other);
    }

    /// Adds a schema that has to hold too, apart from the others.
    pub(super) fn also_in_all(&mut self, other: Schema) {
        let all = self.0.iter_mut().find(|(key, _)| key == "allOf");
        match all {
            Some((_, Json::Array(parts))) => parts.push(other.into()),
            _ => self.set("allOf", vec![other]),
        }
    }

    /// The same, or `null`.
    pub(super) fn or_null(self) -> Self {
        if CLOSED.iter().any(|key| self.has(key)) {
            return Self::new().with("anyOf", vec![self, Self::of_type("null")]);
        }
        let mut schema = self;
        if let Some((_, ty)) = schema.0.iter_mut().find(|(key, _)| key == "type") {
            let mut types = match std::mem::replace(ty, Json::Null) {
                Json::Array(types) => types,
                one => vec![one],
            };
            let null = Json::from("null");
            if !types.contains(&null) {
                types.push(null);
            }
            *ty = Json::Array(types);
        }
        // Without a type, `null` is among the values already.
        schema
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Json::Object(object.0)
    }
}

impl From<Vec<Object>> for Json {
    fn from(objects: Vec<Object>) -> Self {
        Json::Array(objects.into_iter().map(Json::from).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, Schema};

    fn text(schema: Schema) -> String {
        Json::from(schema).to_string()
    }

    #[test]
    fn null_is_added_where_it_is_heard() {
        let string = Schema::of_type("string").with("pattern", "a");
        for (schema, expected) in [
            (string, r#"{"type":["string","null"],"pattern":"a"}"#),
            (Schema::new(), "{}"),
            (
                Schema::of_ref("#/a".to_owned()),
                r##"{"anyOf":[{"$ref":"#/a"},{"type":"null"}]}"##,
            ),
            (
                Schema::of_type("string").or_null(),
                r#"{"type":["string","null"]}"#,
            ),
        ] {
            assert_eq!(text(schema.or_null()), expected);
        }
    }

    #[test]
    fn keywords_do_not_replace_each_other() {
        let mut schema = Schema::of_type("string").with("pattern", "^a");
        schema.also(Schema::new().with("title", "t"));
        schema.also(Schema::new().with("pattern", "b$"));
        schema.also(Schema::new().with("pattern", "c"));
        assert_eq!(
            text(schema),
            r#"{"type":"string","pattern":"^a","title":"t","allOf":[{"pattern":"b$"},{"pattern":"c"}]}"#
        );
    }
}
