//! `names.lock`: the names that were given, so that they do not move when the docs change.
//!
//! ```text
//! components.Amount components::Amount
//!   currency
//!   valueDecimal value_decimal
//! operation:createTransfer transfers::CreateTransfer
//! constant:ach-debit AchDebit
//! operations.Fee operations::Fee = components.Amount
//! ```
//!
//! Each line has a documented name and its name in Rust, or one word where both are the same. Indented lines are the
//! fields, values or members of the type above them. A word that has spaces or marks is written as a JSON string. Behind `=` stands
//! the type that a name is an alias of because both are the same.

mod text;

use crate::model::{Api, RustPath, Shape, TypeDef, TypeId, TypeRef};
use crate::source::{FileId, Span};
use std::collections::BTreeMap;

/// The usual name of the file.
pub const NAMES_FILE: &str = "names.lock";

/// A name that was given, and where the file says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given<T> {
    pub(crate) name: T,
    pub(crate) span: Span,
}

/// A type's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypeNames {
    pub(crate) path: Given<RustPath>,
    /// Of fields, values and members.
    pub(crate) items: BTreeMap<String, Given<String>>,
}

/// The names that were given in earlier runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesLock {
    pub(crate) types: BTreeMap<TypeId, TypeNames>,
    pub(crate) operations: BTreeMap<String, Given<RustPath>>,
    pub(crate) constants: BTreeMap<String, Given<String>>,
    /// The names that are aliases of a type that is the same, and the name that it is defined under.
    pub(crate) shares: BTreeMap<TypeId, TypeId>,
    /// Lines that cannot be read, and why.
    pub(crate) bad: Vec<(Span, &'static str)>,
}

impl NamesLock {
    /// Whether a text is such a file, going by its first line.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text::is_one(text)
    }

    /// Reads a file. Lines that cannot be read are left out, and reported when the names are given. `file` is the
    /// file's number in the source map.
    #[must_use]
    pub fn parse(text: &str, file: FileId) -> Self {
        text::parse(text, file)
    }

    /// The text of a file without the names of operations, which are then given anew.
    #[must_use]
    pub fn without_operations(text: &str) -> String {
        let kept = text
            .split_inclusive('\n')
            .filter(|line| !line.starts_with("operation:") && !line.starts_with("\"operation:"));
        kept.collect()
    }

    /// The text of the file for a model. Ends with a line end.
    #[must_use]
    pub fn text(api: &Api) -> String {
        text::write(api)
    }

    /// Whether it holds no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.types.is_empty() && self.operations.is_empty() && self.constants.is_empty()
    }

    /// The module of a namespace's part, by the parts up to it.
    pub(crate) fn modules(&self) -> BTreeMap<Vec<&str>, &str> {
        let mut modules = BTreeMap::new();
        for (id, names) in &self.types {
            let parts: Vec<&str> = id.namespace().split('.').collect();
            let path = &names.path.name.modules;
            if path.len() != parts.len() {
                continue;
            }
            for (depth, module) in path.iter().enumerate() {
                let prefix = parts.get(..=depth).unwrap_or_default().to_vec();
                modules.entry(prefix).or_insert(module.as_str());
            }
        }
        modules
    }

    /// The Rust name of a type.
    pub(crate) fn type_name(&self, id: &TypeId) -> Option<&str> {
        let names = self.types.get(id)?;
        Some(names.path.name.name.as_str())
    }

    /// The Rust name of a field, value or member.
    pub(crate) fn item(&self, id: &TypeId, key: &str) -> Option<&str> {
        let own = self.types.get(id)?.items.get(key);
        // What shares a type has no names of its own.
        let given = own.or_else(|| self.types.get(self.home(id)?)?.items.get(key))?;
        Some(given.name.as_str())
    }

    /// The name that a type was defined under, if it was not its own.
    pub(crate) fn home(&self, id: &TypeId) -> Option<&TypeId> {
        self.shares.get(id)
    }

    /// The names that were aliases because their types are the same, and what of.
    pub(crate) fn shares(&self) -> impl Iterator<Item = (&TypeId, &TypeId)> {
        self.shares.iter()
    }

    /// The fields, values or members of a type, with their Rust names.
    pub(crate) fn items_of(&self, id: &TypeId) -> impl Iterator<Item = (&str, &str)> {
        let items = self
            .types
            .get(id)
            .into_iter()
            .flat_map(|names| &names.items);
        items.map(|(key, given)| (key.as_str(), given.name.as_str()))
    }

    /// Whether a type was there before.
    pub(crate) fn knows(&self, id: &TypeId) -> bool {
        self.types.contains_key(id)
    }

    /// The module and the name of an operation.
    pub(crate) fn operation(&self, id: &str) -> Option<(&str, &str)> {
        let path = &self.operations.get(id)?.name;
        let module = path.modules.first()?;
        Some((module.as_str(), path.name.as_str()))
    }

    /// The Rust names of constants.
    pub(crate) fn constants(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.constants.iter();
        all.map(|(text, given)| (text.as_str(), given.name.as_str()))
    }
}

/// The items of a type that have names: what the docs call each, and its name in Rust.
pub(crate) fn items(def: &TypeDef) -> Vec<(String, &str)> {
    match &def.shape {
        Shape::Struct(record) => {
            let fields = record.fields.iter();
            fields
                .map(|field| (field.name.clone(), field.rust_name.as_str()))
                .collect()
        }
        Shape::Enum(list) => {
            let values = list.values.iter();
            values
                .map(|variant| (variant.value.to_string(), variant.rust_name.as_str()))
                .collect()
        }
        Shape::Union(union) => {
            let members = union.members.iter();
            members
                .map(|member| (member_key(&member.ty), member.rust_name.as_str()))
                .collect()
        }
        Shape::Alias { .. } => Vec::new(),
    }
}

/// What the file calls a member, whichever kind of number it is made of: which one may be found out later.
pub(crate) fn numeric_key(key: &str) -> Option<String> {
    let closing = key.trim_end_matches(')');
    let start = closing.rfind('(').map_or(0, |at| at + 1);
    let (wrapper, atom) = closing.split_at_checked(start)?;
    if wrapper.starts_with("always(") || !matches!(atom, "integer" | "float" | "number") {
        return None;
    }
    let end = key.get(closing.len()..)?;
    Some(format!("{wrapper}number{end}"))
}

/// What the file calls a member.
pub(crate) fn member_key(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Ref(id) => id.to_string(),
        TypeRef::Array(inner) => format!("list({})", member_key(inner)),
        TypeRef::Map(inner) => format!("map({})", member_key(inner)),
        TypeRef::Nullable(inner) => format!("nullable({})", member_key(inner)),
        TypeRef::Literal(value) => format!("always({value})"),
        TypeRef::String => "string".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Integer => "integer".to_owned(),
        TypeRef::Float => "float".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::BigInteger => "big-integer".to_owned(),
        TypeRef::Decimal => "decimal".to_owned(),
        TypeRef::Timestamp => "timestamp".to_owned(),
        TypeRef::Date => "date".to_owned(),
        TypeRef::Bytes => "bytes".to_owned(),
        TypeRef::Any => "any".to_owned(),
    }
}
