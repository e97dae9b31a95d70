//! Tables that are one type together: `allOf` … `and` …, `oneOf` … `xor` …, and rows without a name, which say what the
//! type itself is.

use super::collect::Document;
use super::object::{Field, Form, Join, Object, Part, Shape};
use super::operation;
use super::ty::Ty;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::markdown::BlockKind;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Aliases of aliases further than this lead nowhere.
const MAX_STEPS: usize = 32;

/// The keyword that a line above a table consists of. JSON Schema has `allOf`, `anyOf`, `oneOf` and `not`; generators
/// write `and`, `or` and `xor` between their parts.
pub(super) fn keyword(line: &str) -> Option<&'static str> {
    let line = line.trim().trim_matches('*');
    let word = line.split(" - ").next().unwrap_or(line).trim();
    [
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "and",
        "or",
        "xor",
        "continued",
    ]
    .into_iter()
    .find(|known| *known == word)
}

/// What a keyword makes of the table below it, beside the tables before.
pub(super) fn joined(word: &str, before: Option<Join>) -> Option<Join> {
    match (word, before) {
        ("allOf", _) | ("and", Some(Join::All)) => Some(Join::All),
        ("anyOf" | "oneOf", _) | ("or" | "xor", Some(Join::One)) => Some(Join::One),
        ("not", _) => Some(Join::Not),
        ("continued", Some(_)) => Some(Join::Continued),
        _ => None,
    }
}

/// Makes of rows without names, and of tables that belong together, what they say. Names are not resolved yet.
pub(super) fn split(document: &mut Document<'_>, diagnostics: &mut Diagnostics) {
    let mut made = Vec::new();
    let plain = scalar_examples(document);
    let mut objects = std::mem::take(&mut document.objects);
    for object in &mut objects {
        let mut split = Split {
            of: object.clone(),
            next_key: &mut document.next_key,
            made: Vec::new(),
        };
        let parts = std::mem::take(&mut object.parts);
        let Shape::Fields(fields) = &mut object.shape else {
            continue;
        };
        let mut own = std::mem::take(fields);
        // A row called as the type is titled, above or below an example that is no object.
        if let [only] = own.as_mut_slice()
            && (plain.contains(&object.section) || plain.contains(&object.home))
        {
            only.unnamed = true;
        }
        let (shape, form) = if parts.is_empty() {
            split.whole(own)
        } else {
            split.parts(own, parts, diagnostics)
        };
        object.shape = shape;
        object.form = form;
        made.extend(split.made);
    }
    objects.extend(made);
    document.objects = objects;
}

/// The sections whose only JSON is text, a number or a truth value.
fn scalar_examples(document: &Document<'_>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for (at, section) in document.sections.iter().enumerate() {
        let mut blocks = section.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Code { lang, body } if lang.eq_ignore_ascii_case("json") => Some(*body),
            _ => None,
        });
        if let (Some(body), None) = (blocks.next(), blocks.next()) {
            let text = document.text(body).trim();
            let scalar = text.len() < 4096
                && serde_json::from_str::<serde_json::Value>(text).is_ok_and(|value| {
                    value.is_string() || value.is_number() || value.is_boolean()
                });
            if scalar {
                found.insert(at);
            }
        }
    }
    found
}

/// The type that rows of an answer or a body describe, if the first of them has no name.
pub(super) fn unnamed(
    of: &Object,
    title: &str,
    rows: &[Field],
    next_key: &mut usize,
) -> Option<(Ty, Vec<Object>)> {
    if !rows.first()?.unnamed {
        return None;
    }
    let mut split = Split {
        of: Object {
            title: title.to_owned(),
            ..of.clone()
        },
        next_key,
        made: Vec::new(),
    };
    let ty = split.ty(rows.to_vec(), "");
    Some((ty, split.made))
}

struct Split<'s> {
    of: Object,
    next_key: &'s mut usize,
    made: Vec<Object>,
}

impl Split<'_> {
    /// An object of one table: one whose only outer row has no name is what that row says.
    fn whole(&mut self, mut fields: Vec<Field>) -> (Shape, Form) {
        let (Some(first), outer) = (
            fields.first(),
            fields.iter().filter(|field| field.depth == 0).count(),
        ) else {
            return (Shape::Fields(fields), Form::Record);
        };
        if !first.unnamed || outer != 1 {
            return (Shape::Fields(fields), Form::Record);
        }
        if fields.len() == 1 && !first.values.is_empty() && first.ty.item().1 == 0 {
            return (Shape::Values(first.values.clone()), Form::Record);
        }
        if fields.len() > 1 && first.ty.item().1 == 0 {
            fields.remove(0);
            return (Shape::Fields(shallower(fields)), Form::Record);
        }
        let span = first.span;
        let ty = self.ty(fields, "Item");
        (Shape::Fields(vec![carrier(ty, span)]), Form::Alias)
    }

    /// An object of several tables.
    fn parts(
        &mut self,
        mut own: Vec<Field>,
        parts: Vec<Part>,
        diagnostics: &mut Diagnostics,
    ) -> (Shape, Form) {
        let depth = parts
            .iter()
            .filter(|part| part.join != Join::Continued)
            .filter_map(|part| part.fields.first())
            .map(|field| field.depth)
            .min()
            .unwrap_or(0);
        let mut more = Vec::new();
        let mut types: Vec<(Ty, Span)> = Vec::new();
        let mut all = false;
        for part in parts {
            match part.join {
                Join::Continued => more.extend(part.fields),
                Join::Not => {}
                Join::All | Join::One => {
                    all |= part.join == Join::All;
                    if let Some(first) = part.fields.first() {
                        let span = first.span;
                        let number = types.len() + 1;
                        types.push((self.ty(part.fields, &format!("Part{number}")), span));
                    }
                }
            }
        }
        let inner = own.last().is_some_and(|last| depth > last.depth);
        if inner && let Some(last) = own.last_mut() {
            // They say what the last row is.
            last.ty = self.together(&types, all, last);
            own.extend(more);
            return self.whole(own);
        }
        if own.len() == 1 && own.first().is_some_and(|field| field.unnamed) {
            own.clear();
        }
        if own.is_empty() || all {
            if !own.is_empty() {
                let span = own.first().map_or(self.of.span, |field| field.span);
                let base = self.record("Base", own, span);
                types.insert(0, (base, span));
            }
            let form = if all { Form::All } else { Form::One };
            let carriers = types.into_iter().map(|(ty, span)| carrier(ty, span));
            return (Shape::Fields(carriers.collect()), form);
        }
        diagnostics.push(
            Diagnostic::new(
                Code::UntoldShape,
                format!("`{}` has alternatives beside its fields", self.of.title),
            )
            .at(
                types.first().map_or(self.of.span, |(_, span)| *span),
                "what they have more is kept as JSON",
            )
            .help("set `members` for the type in `fieldwright.toml`, or read the fields from what is kept"),
        );
        own.extend(more);
        (Shape::Fields(own), Form::Record)
    }

    /// What several types are for one field.
    fn together(&mut self, types: &[(Ty, Span)], all: bool, field: &Field) -> Ty {
        let list = field.ty.item().1;
        let mut ty = match types {
            [(only, _)] => only.clone(),
            [] => Ty::ANY,
            several if !all => Ty::one_of(several.iter().map(|(ty, _)| ty.clone()).collect()),
            several => {
                let carriers = several.iter().map(|(ty, span)| carrier(ty.clone(), *span));
                let name = heck::ToUpperCamelCase::to_upper_camel_case(field.name.as_str());
                let ty = self.record(&name, carriers.collect(), field.span);
                if let Some(last) = self.made.last_mut() {
                    last.form = Form::All;
                }
                ty
            }
        };
        for _ in 0..list {
            ty = ty.array();
        }
        ty
    }

    /// The type that the rows of a table describe.
    fn ty(&mut self, mut rows: Vec<Field>, name: &str) -> Ty {
        let Some(first) = rows.first() else {
            return Ty::ANY;
        };
        let depth = first.depth;
        let span = first.span;
        let alone = rows.iter().filter(|row| row.depth == depth).count() == 1;
        if !first.unnamed || !alone {
            return self.record(name, rows, span);
        }
        let root = rows.remove(0);
        if !root.values.is_empty() && rows.is_empty() {
            *self.next_key += 1;
            let mut list = Object::part(
                *self.next_key,
                &self.of,
                format!("{}{name}", self.of.title),
                span,
                Vec::new(),
            );
            list.shape = Shape::Values(root.values.clone());
            self.made.push(list);
            return root.ty.with_item(Ty::Of(*self.next_key));
        }
        if rows.is_empty() {
            return root.ty;
        }
        let item = self.record(name, rows, span);
        root.ty.with_item(item)
    }

    fn record(&mut self, name: &str, rows: Vec<Field>, span: Span) -> Ty {
        *self.next_key += 1;
        let title = format!("{}{name}", self.of.title);
        let rows = shallower(rows);
        let object = Object::part(*self.next_key, &self.of, title, span, rows);
        self.made.push(Object {
            form: Form::Part,
            ..object
        });
        Ty::Of(*self.next_key)
    }
}

/// Rows of which the outermost have no depth.
fn shallower(mut rows: Vec<Field>) -> Vec<Field> {
    let least = rows.iter().map(|row| row.depth).min().unwrap_or(0);
    for row in &mut rows {
        row.depth -= least;
    }
    rows
}

/// A field that only holds a type, until names are resolved.
fn carrier(ty: Ty, span: Span) -> Field {
    Field::new(String::new(), span, ty, span)
}

/// Puts together what `split` took apart, now that names are resolved.
pub(super) fn join(document: &mut Document<'_>) {
    let mut aliases: BTreeMap<usize, Ty> = BTreeMap::new();
    for object in &mut document.objects {
        match (object.form, object.fields()) {
            (Form::Alias, [only]) => {
                aliases.insert(object.key, only.ty.clone());
                object.wanted = false;
            }
            (Form::One, fields) => {
                let parts: Vec<Ty> = fields.iter().map(|field| field.ty.clone()).collect();
                let spans: Vec<Span> = fields.iter().map(|field| field.span).collect();
                match Ty::one_of(parts) {
                    Ty::OneOf(members) => {
                        let at = |index: usize| spans.get(index).copied().unwrap_or(object.span);
                        let members = members.into_iter().enumerate();
                        object.shape =
                            Shape::Members(members.map(|(index, ty)| (ty, at(index))).collect());
                    }
                    only => {
                        aliases.insert(object.key, only);
                        object.wanted = false;
                    }
                }
            }
            _ => {}
        }
    }
    merge(document);
    if aliases.is_empty() {
        return;
    }
    let known: Vec<usize> = aliases.keys().copied().collect();
    let mut whole = aliases.clone();
    for key in known {
        let mut ty = Ty::Of(key);
        for _ in 0..MAX_STEPS {
            ty = replaced(ty, &aliases);
        }
        ty.leaves_mut(&mut |leaf| {
            // Aliases in a circle.
            if matches!(leaf, Ty::Of(key) if aliases.contains_key(key)) {
                *leaf = Ty::ANY;
            }
        });
        whole.insert(key, ty);
    }
    let replace = |ty: &mut Ty| *ty = replaced(std::mem::replace(ty, Ty::ANY), &whole);
    for object in &mut document.objects {
        match &mut object.shape {
            Shape::Fields(fields) => fields.iter_mut().for_each(|field| replace(&mut field.ty)),
            Shape::Members(members) => members.iter_mut().for_each(|(ty, _)| replace(ty)),
            Shape::Values(_) => {}
        }
    }
    for operation in &mut document.operations {
        let own = operation.fields.iter_mut().chain(&mut operation.answer);
        own.for_each(|field| replace(&mut field.ty));
        operation.responses.iter_mut().for_each(|row| {
            if let Some(ty) = &mut row.ty {
                replace(ty);
            }
        });
        if let Some(ty) = &mut operation.response {
            replace(ty);
        }
    }
}

/// A type with its aliases replaced, once.
fn replaced(ty: Ty, aliases: &BTreeMap<usize, Ty>) -> Ty {
    match ty {
        Ty::Of(key) => aliases.get(&key).cloned().unwrap_or(Ty::Of(key)),
        Ty::Array(inner) => replaced(*inner, aliases).array(),
        Ty::Map(inner) => Ty::Map(Box::new(replaced(*inner, aliases))),
        Ty::Nullable(inner) => replaced(*inner, aliases).nullable(),
        Ty::OneOf(parts) => Ty::one_of(
            parts
                .into_iter()
                .map(|part| replaced(part, aliases))
                .collect(),
        ),
        other => other,
    }
}

/// Gives objects that are several others at once the fields of all of them.
fn merge(document: &mut Document<'_>) {
    let keys = document.by_key();
    let mut done: Vec<(usize, Vec<Field>, BTreeSet<usize>)> = Vec::new();
    for (index, object) in document.objects.iter().enumerate() {
        if object.form == Form::All {
            let mut fields = Vec::new();
            let mut seen = BTreeSet::from([object.key]);
            gather(document, &keys, object, &mut fields, &mut seen);
            done.push((index, fields, seen));
        }
    }
    for (index, fields, _) in done {
        if let Some(object) = document.objects.get_mut(index) {
            object.shape = Shape::Fields(fields);
        }
    }
    // Parts without a heading of their own are no types beside the whole.
    let mut held = BTreeSet::new();
    for object in &document.objects {
        object.types(&mut |ty| {
            ty.leaves(&mut |leaf| {
                if let Ty::Of(key) = leaf {
                    held.insert(*key);
                }
            });
        });
    }
    for operation in &document.operations {
        operation::types(operation, &mut |ty| {
            ty.leaves(&mut |leaf| {
                if let Ty::Of(key) = leaf {
                    held.insert(*key);
                }
            });
        });
    }
    for object in &mut document.objects {
        if object.form == Form::Part && !held.contains(&object.key) {
            object.wanted = false;
        }
    }
}

fn gather(
    document: &Document<'_>,
    keys: &BTreeMap<usize, usize>,
    object: &Object,
    fields: &mut Vec<Field>,
    seen: &mut BTreeSet<usize>,
) {
    let is_record = matches!(object.form, Form::Record | Form::Part);
    if is_record || object.form == Form::One {
        for field in object.fields().iter().filter(|_| is_record) {
            match fields.iter_mut().find(|own| own.name == field.name) {
                Some(own) if field.required == Some(true) => own.required = Some(true),
                Some(_) => {}
                None => fields.push(field.clone()),
            }
        }
        return;
    }
    for field in object.fields() {
        if let Ty::Of(key) = field.ty.bare()
            && seen.insert(*key)
            && let Some(inner) = keys.get(key).and_then(|index| document.objects.get(*index))
        {
            gather(document, keys, inner, fields, seen);
        }
    }
}
