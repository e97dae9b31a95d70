//! Fact by fact: one language's model against that of all languages.

use super::class::{Class, Subject};
use super::join::{Join, envelopes, errors, join, key};
use fieldwright::model::{
    Api, Decision, Enumeration, Fact, Field, Literal, Rank, Record, Shape, TypeDef, TypeId,
    TypeRef, Union,
};
use fieldwright::names::words::fold;
use std::collections::{BTreeMap, BTreeSet};

/// One fact that was compared.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) subject: Subject,
    /// `namespace.Title.field`.
    pub(crate) path: String,
    /// What all languages together give.
    pub(crate) together: String,
    /// What this language gives.
    pub(crate) alone: String,
    /// Why they differ; `None` if they agree.
    pub(crate) class: Option<Class>,
}

/// Compares all facts that both models have, and says which types and fields only one has.
pub(crate) fn compare(together: &Api, alone: &Api) -> Vec<Row> {
    let mut comparison = Comparison {
        join: join(together, alone),
        envelopes: envelopes(together)
            .union(&envelopes(alone))
            .cloned()
            .collect(),
        errors: errors(together),
        together,
        alone,
        rows: Vec::new(),
    };
    comparison.types();
    comparison.rows
}

struct Comparison<'a> {
    together: &'a Api,
    alone: &'a Api,
    join: Join,
    /// Types that operations return, around the response proper.
    envelopes: BTreeSet<TypeId>,
    errors: BTreeSet<TypeId>,
    rows: Vec<Row>,
}

impl Comparison<'_> {
    fn row(&mut self, subject: Subject, path: String, values: [String; 2], class: Option<Class>) {
        let [together, alone] = values;
        self.rows.push(Row {
            class: class.filter(|_| together != alone),
            subject,
            path,
            together,
            alone,
        });
    }

    fn types(&mut self) {
        let (together, alone) = (self.together, self.alone);
        for def in alone.types.values() {
            let other = self.join.types.get(&def.id);
            if let Some(other) = other.and_then(|id| together.get(id)) {
                self.shape(other, def);
            } else {
                let class = self.only_here(def);
                self.row(
                    Subject::Types,
                    def.id.to_string(),
                    ["none".into(), kind(def).into()],
                    Some(class),
                );
            }
        }
        let met: BTreeSet<&TypeId> = self.join.types.values().collect();
        let missing: Vec<&TypeDef> = together
            .types
            .values()
            .filter(|def| !met.contains(&def.id))
            .collect();
        for def in missing {
            let class = self.only_here(def);
            self.row(
                Subject::Types,
                def.id.to_string(),
                [kind(def).into(), "none".into()],
                Some(class),
            );
        }
    }

    /// Why only one of the models has a type.
    fn only_here(&self, def: &TypeDef) -> Class {
        match &def.shape {
            Shape::Enum(list) if list.values.len() == 1 => Class::Constant,
            Shape::Union(union) if union.members.iter().any(|m| m.ty == TypeRef::Bytes) => {
                Class::File
            }
            Shape::Alias {
                target: TypeRef::Bytes,
            } => Class::File,
            // Not a page of its own: made of the parameters of an operation.
            _ if def.place.page.split('/').any(|folder| folder == "sdks") => Class::Parameters,
            _ if self.envelopes.contains(&def.id) => Class::Envelope,
            _ => Class::Release,
        }
    }

    fn shape(&mut self, together: &TypeDef, alone: &TypeDef) {
        let path = together.id.to_string();
        let renamed = self.join.renamed.contains(&together.id);
        let name = if renamed { alone.id.title() } else { "" };
        let kinds = [
            kind(together).to_owned(),
            format!("{} {name}", kind(alone)).trim_end().to_owned(),
        ];
        let bare = matches!(
            &alone.shape,
            Shape::Alias {
                target: TypeRef::Any
            }
        );
        let class = match (bare, renamed) {
            (true, _) => Class::BareUnion,
            (_, true) => Class::Renamed,
            _ => Class::Otherwise,
        };
        self.row(Subject::Types, path.clone(), kinds, Some(class));
        match (&together.shape, &alone.shape) {
            (Shape::Struct(a), Shape::Struct(b)) => self.records(&together.id, a, b),
            (Shape::Enum(a), Shape::Enum(b)) => self.enums(path, a, b),
            (Shape::Union(a), Shape::Union(b)) => self.unions(path, a, b),
            _ => {}
        }
    }

    fn records(&mut self, id: &TypeId, together: &Record, alone: &Record) {
        let envelope = self.envelopes.contains(id);
        let error = self.errors.contains(id);
        let is_file = |record: &Record| record.fields.iter().any(|f| f.ty == TypeRef::Bytes);
        let file = is_file(together) || is_file(alone);
        let only = |field: &Field| match (envelope, file) {
            // Errors carry the response that they came with.
            _ if error && field.ty == TypeRef::Bytes => Class::Envelope,
            (true, _) => Class::Envelope,
            (_, true) => Class::File,
            _ => Class::Release,
        };
        let mut here: BTreeMap<String, &Field> =
            alone.fields.iter().map(|f| (fold(&f.name), f)).collect();
        for field in &together.fields {
            let path = format!("{id}.{}", field.name);
            let found = here.remove(&fold(&field.name));
            let present = [
                "yes".to_owned(),
                if found.is_some() { "yes" } else { "no" }.to_owned(),
            ];
            self.row(Subject::Fields, path.clone(), present, Some(only(field)));
            if let Some(other) = found {
                self.field(&path, envelope, field, other);
            }
        }
        for field in here.values() {
            let path = format!("{id}.{}", field.name);
            self.row(
                Subject::Fields,
                path,
                ["no".into(), "yes".into()],
                Some(only(field)),
            );
        }
    }

    fn field(&mut self, path: &str, envelope: bool, together: &Field, alone: &Field) {
        let class = |other: Class| Some(if envelope { Class::Envelope } else { other });
        let weak = |fact| weakly(&alone.decisions, fact) || weakly(&together.decisions, fact);
        let wire = if weak(Fact::Wire) {
            Class::Convention
        } else {
            Class::Otherwise
        };
        self.row(
            Subject::WireNames,
            path.to_owned(),
            [together.wire.clone(), alone.wire.clone()],
            class(wire),
        );
        let yes = |value: bool| if value { "yes" } else { "no" }.to_owned();
        self.row(
            Subject::Optional,
            path.to_owned(),
            [yes(!together.required), yes(!alone.required)],
            class(Class::Otherwise),
        );
        let nullable = if weak(Fact::Nullable) {
            Class::Untold
        } else {
            Class::Otherwise
        };
        self.row(
            Subject::Nullable,
            path.to_owned(),
            [yes(together.nullable), yes(alone.nullable)],
            class(nullable),
        );
        let (a, b) = (number(&together.ty), number(&alone.ty));
        if a.is_some() || b.is_some() {
            let one_word = [a, b]
                .iter()
                .any(|kind| matches!(kind, Some("number" | "float")));
            let kinds = if one_word {
                Class::OneNumber
            } else {
                Class::Otherwise
            };
            let text = |kind: Option<&str>| kind.unwrap_or("none").to_owned();
            self.row(
                Subject::Numbers,
                path.to_owned(),
                [text(a), text(b)],
                class(kinds),
            );
        }
        let (a, b) = (self.show(&together.ty), self.show(&alone.ty));
        let types = if a.starts_with('"') != b.starts_with('"') {
            Class::Constant
        } else if a.contains("bytes") || b.contains("bytes") {
            Class::File
        } else {
            Class::Otherwise
        };
        self.row(Subject::ValueTypes, path.to_owned(), [a, b], class(types));
    }

    fn enums(&mut self, path: String, together: &Enumeration, alone: &Enumeration) {
        let values = |list: &Enumeration| {
            let values: Vec<_> = list.values.iter().map(|v| literal(&v.value)).collect();
            values.join(", ")
        };
        let (a, b) = (values(together), values(alone));
        let open = |list: &Enumeration| if list.open { "open" } else { "closed" }.to_owned();
        self.row(
            Subject::Openness,
            path.clone(),
            [open(together), open(alone)],
            Some(Class::Untold),
        );
        self.row(Subject::EnumValues, path, [a, b], Some(Class::Release));
    }

    fn unions(&mut self, path: String, together: &Union, alone: &Union) {
        let members = |union: &Union| {
            let mut members: Vec<_> = union.members.iter().map(|m| self.show(&m.ty)).collect();
            members.sort();
            members.join(" | ")
        };
        let (a, b) = (members(together), members(alone));
        let class = if a.contains("bytes") || b.contains("bytes") {
            Class::File
        } else {
            Class::Release
        };
        self.row(Subject::UnionMembers, path, [a, b], Some(class));
    }

    /// A type in a form that languages share: numbers are compared apart, types by their titles.
    fn show(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Integer
            | TypeRef::BigInteger
            | TypeRef::Float
            | TypeRef::Number
            | TypeRef::Decimal => "number".into(),
            TypeRef::Literal(value) => literal(value),
            TypeRef::Array(item) => format!("[{}]", self.show(item)),
            TypeRef::Map(value) => format!("{{{}}}", self.show(value)),
            TypeRef::Nullable(inner) => self.show(inner),
            TypeRef::Ref(id) => self.named(id),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    fn named(&self, id: &TypeId) -> String {
        let def = self.alone.get(id).or_else(|| self.together.get(id));
        match def.map(|def| &def.shape) {
            Some(Shape::Enum(list)) if list.values.len() == 1 => {
                list.values.iter().map(|v| literal(&v.value)).collect()
            }
            Some(Shape::Alias {
                target: TypeRef::Bytes,
            }) => "bytes".into(),
            _ => key(self.join.types.get(id).unwrap_or(id)).1,
        }
    }
}

fn weakly(decisions: &[Decision], fact: Fact) -> bool {
    decisions
        .iter()
        .filter(|decision| decision.fact == fact)
        .any(|decision| decision.rank >= Rank::Vocabulary)
}

fn number(ty: &TypeRef) -> Option<&'static str> {
    match ty {
        TypeRef::Integer => Some("integer"),
        TypeRef::Float => Some("float"),
        TypeRef::Number => Some("number"),
        TypeRef::BigInteger => Some("big integer"),
        TypeRef::Decimal => Some("decimal"),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => number(inner),
        _ => None,
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("{text:?}"),
        Literal::Integer(number) => number.to_string(),
        Literal::Bool(value) => value.to_string(),
    }
}

fn kind(def: &TypeDef) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "record",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias { .. } => "alias",
    }
}
