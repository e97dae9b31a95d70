//! JSON Schemas of a specification, as far as they are compared.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// The schemas of a folder, by path without folders.
pub(super) struct Schemas {
    files: BTreeMap<String, Value>,
}

impl Schemas {
    pub(super) fn load(folder: &Path) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        let mut open = vec![folder.to_owned()];
        while let Some(folder) = open.pop() {
            let listed = std::fs::read_dir(&folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            for path in listed.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
                let value = serde_json::from_str(&text)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                let name = path
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                files.insert(name, value);
            }
        }
        Ok(Self { files })
    }

    /// Each file's schema, by the file's name without its extension.
    pub(super) fn roots(&self) -> impl Iterator<Item = (&str, Object)> {
        self.files.iter().map(|(name, value)| {
            let stem = name.strip_suffix(".json").unwrap_or(name);
            (stem, self.object(value, name))
        })
    }

    /// All properties of an object's schema, those of `allOf` and of what it refers to included.
    pub(super) fn object(&self, schema: &Value, file: &str) -> Object {
        let mut found = Object::default();
        self.collect(schema, file, 0, &mut found);
        found
    }

    fn collect(&self, schema: &Value, file: &str, depth: usize, found: &mut Object) {
        if depth > 12 {
            return;
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            match self.at(reference, file) {
                Some((target, file)) => self.collect(target, &file, depth + 1, found),
                None => found.outside = true,
            }
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.collect(part, file, depth + 1, found);
        }
        if let Some(then) = schema.get("then") {
            let mut inner = Object::default();
            self.collect(then, file, depth + 1, &mut inner);
            for (name, property) in inner.properties {
                found.properties.entry(name).or_insert(property);
            }
        }
        // One of several: what all of them require is required.
        for key in ["anyOf", "oneOf"] {
            let mut common: Option<Vec<String>> = None;
            for part in schema
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                let mut inner = Object::default();
                self.collect(part, file, depth + 1, &mut inner);
                found.outside |= inner.outside;
                for (name, property) in inner.properties {
                    found.properties.entry(name).or_insert(property);
                }
                common = Some(match common {
                    None => inner.required,
                    Some(own) => own
                        .into_iter()
                        .filter(|name| inner.required.contains(name))
                        .collect(),
                });
            }
            found.required.extend(common.unwrap_or_default());
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            found
                .properties
                .entry(name.clone())
                .or_insert_with(|| (property.clone(), file.to_owned()));
        }
        let required = schema.get("required").and_then(Value::as_array);
        let names = required.into_iter().flatten().filter_map(Value::as_str);
        found.required.extend(names.map(str::to_owned));
    }

    /// What a reference leads to, and in which file.
    pub(super) fn at(&self, reference: &str, file: &str) -> Option<(&Value, String)> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let name = match path.rsplit('/').next() {
            Some("") | None => file,
            Some(name) => name,
        };
        let root = self.files.get(name)?;
        Some((
            root.pointer(pointer)
                .or(pointer.is_empty().then_some(root))?,
            name.to_owned(),
        ))
    }

    /// A schema with its references followed.
    pub(super) fn plain(&self, schema: &Value, file: &str) -> (Map<String, Value>, String) {
        let mut schema = schema.clone();
        let mut file = file.to_owned();
        for _ in 0..8 {
            let next = schema
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| {
                    let (target, file) = self.at(reference, &file)?;
                    Some((target.clone(), file))
                });
            match next {
                Some((target, other)) => {
                    schema = target;
                    file = other;
                }
                None => break,
            }
        }
        (schema.as_object().cloned().unwrap_or_default(), file)
    }
}

/// The properties of an object, each with the file that its references are relative to.
#[derive(Clone, Default)]
pub(super) struct Object {
    pub(super) properties: BTreeMap<String, (Value, String)>,
    pub(super) required: Vec<String>,
    /// Whether it refers to a schema that is not there.
    pub(super) outside: bool,
}
