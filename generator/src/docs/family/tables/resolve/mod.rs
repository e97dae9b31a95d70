//! From the names and links in type cells to objects.

mod find;
mod linked;

use super::collect::Document;
use super::object::Field;
use super::text::fold;
use super::ty::{Name, Ty};
use super::type_cell::phrase::{known, singular};
use super::words::Defined;
use crate::source::{FileId, Span};
use linked::fits;
pub(super) use linked::links;
use std::collections::{BTreeMap, BTreeSet};

/// A word of type cells that leads nowhere.
#[derive(Clone, Debug)]
pub(super) struct UnknownWord {
    /// Where it stands first.
    pub(super) span: Span,
    /// Whether its cell speaks of it as of an object: by a link, or by the word.
    pub(super) is_object: bool,
    /// The field there.
    pub(super) field: String,
    /// How many fields have it.
    pub(super) count: usize,
}

/// What lookups need.
struct Resolver<'d> {
    document: &'d Document<'d>,
    by_section: BTreeMap<usize, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
    defined: BTreeMap<String, Defined>,
    /// The links of words that are linked somewhere, by folded word.
    linked: BTreeMap<String, Vec<(Name, FileId)>>,
    wanted: BTreeSet<usize>,
    unknown: BTreeMap<String, UnknownWord>,
}

/// Resolves every name. Returns the words that lead nowhere.
pub(super) fn resolve(document: &mut Document<'_>) -> BTreeMap<String, UnknownWord> {
    let defined = super::words::defined(document);
    let mut objects = document.objects.clone();
    let mut operations = document.operations.clone();
    let (wanted, unknown) = {
        let mut resolver = Resolver {
            document,
            by_section: BTreeMap::new(),
            by_name: BTreeMap::new(),
            defined,
            linked: linked_names(document),
            wanted: BTreeSet::new(),
            unknown: BTreeMap::new(),
        };
        for (index, object) in document.objects.iter().enumerate() {
            // What an example shows inside of an object has no heading of its own.
            if object.from_example && object.called.is_empty() {
                continue;
            }
            resolver
                .by_section
                .entry(object.section)
                .or_default()
                .push(index);
            if object.home != object.section {
                resolver
                    .by_section
                    .entry(object.home)
                    .or_default()
                    .push(index);
            }
            for name in object.called.iter().chain([&fold(&object.title)]) {
                let own = resolver.by_name.entry(name.clone()).or_default();
                if !own.contains(&index) {
                    own.push(index);
                }
            }
        }
        for object in &mut objects {
            let file = object.file;
            for field in object.fields_mut() {
                resolver.field(field, file);
            }
        }
        for operation in &mut operations {
            for field in &mut operation.fields {
                resolver.field(field, operation.span.file);
            }
            for field in &mut operation.answer {
                resolver.field(field, operation.span.file);
            }
            for row in &mut operation.responses {
                if let Some(ty) = &mut row.ty {
                    resolver.returned(ty, row.span);
                }
            }
            let stated = operation
                .responses
                .iter()
                .find(|row| row.status.starts_with('2'));
            match stated.and_then(|row| row.ty.clone()) {
                Some(ty) => operation.response = Some(ty),
                None => resolver.returns(operation),
            }
        }
        (resolver.wanted, resolver.unknown)
    };
    for object in &mut objects {
        object.wanted |= wanted.contains(&object.key);
    }
    document.objects = objects;
    document.operations = operations;
    unknown
}

impl Resolver<'_> {
    fn field(&mut self, field: &mut Field, file: FileId) {
        let span = field.ty_span;
        let name = field.name.clone();
        let mut rules = Vec::new();
        let mut ty = field.ty.clone();
        let of_objects = self.document.text(span).to_lowercase().contains("object");
        ty.leaves_mut(&mut |leaf| {
            let mut is_object = of_objects;
            if let Ty::Named(named) = leaf {
                is_object |= named.link.is_some();
                if let Some((of, rule)) = signed(&named.text)
                    && self.find(named, file).is_none()
                {
                    if !rule.is_empty() {
                        rules.push((rule.to_owned(), span));
                    }
                    named.text = of.to_owned();
                }
                if let Some(defined) = self.defined.get(&fold(&named.text)) {
                    rules.extend(
                        defined
                            .rules
                            .iter()
                            .map(|rule| (rule.clone(), defined.span)),
                    );
                }
                *leaf = match self.shown_itself(named, file, &name) {
                    Some(ty) => ty,
                    None => self.named(named, file),
                };
            }
            if let Ty::Unknown(word) = leaf {
                let entry = self
                    .unknown
                    .entry(word.clone())
                    .or_insert_with(|| UnknownWord {
                        span,
                        is_object,
                        field: name.clone(),
                        count: 0,
                    });
                entry.count += 1;
            }
        });
        field.ty = ty;
        // A rule about the items of a list is none about the list.
        if field.ty.item().1 == 0 {
            field.rules.extend(rules);
        }
        if field.values.is_empty() {
            self.linked_values(field, file);
        }
        let is_open_list = field.ty.item() == (&Ty::ANY, 1);
        if *field.ty.item().0 == Ty::Object || is_open_list && field.name_link.is_some() {
            self.linked_object(field, file);
        }
        if field.ty.item() == (&Ty::ANY, 1) {
            self.linked_items(field, file);
        }
    }

    /// What a table of responses says.
    fn returned(&mut self, ty: &mut Ty, span: Span) {
        let mut field = Field::new("the response".to_owned(), span, ty.clone(), span);
        self.field(&mut field, span.file);
        *ty = field.ty;
    }

    fn named(&mut self, name: &Name, file: FileId) -> Ty {
        if let Some(index) = self.find(name, file) {
            return self.of(index);
        }
        if let Some(defined) = self.defined.get(&fold(&name.text))
            && let Some(ty) = &defined.ty
        {
            return ty.clone();
        }
        let profile = self.document.profile;
        if let Some(ty) =
            known(&name.text, profile).or_else(|| known(&singular(&name.text), profile))
        {
            return ty;
        }
        // `guild feature strings`, `AsyncAPI Version String`: the last word says what each is.
        if let Some((before, last)) = name.text.rsplit_once(' ') {
            let one = singular(last);
            let says_more = one != last || name.link.is_some();
            let last = one;
            if says_more
                && matches!(
                    last.to_lowercase().as_str(),
                    "string" | "integer" | "number" | "boolean"
                )
            {
                let inner = Name {
                    text: before.to_owned(),
                    link: name.link.clone(),
                };
                let own = self.find(&inner, file).filter(|index| {
                    let object = self.document.objects.get(*index);
                    object.is_some_and(|object| fits(object, last.eq_ignore_ascii_case("integer")))
                });
                return match own {
                    Some(index) => self.of(index),
                    None => known(&last, profile).unwrap_or(Ty::ANY),
                };
            }
        }
        self.described(name, file)
            .or_else(|| self.elsewhere(name))
            .unwrap_or_else(|| Ty::Unknown(name.text.clone()))
    }

    /// The type of a field whose link leads to nothing but an example of the field itself: `{ "id": "urn:x" }`.
    fn shown_itself(&self, name: &Name, file: FileId, field: &str) -> Option<Ty> {
        let index = self.find(name, file)?;
        let object = self.document.objects.get(index)?;
        match object.fields() {
            [only] if object.from_example && only.name == field => Some(only.ty.bare().clone()),
            _ => None,
        }
    }

    /// What a word without a link leads to where it has one, if that is the same everywhere.
    fn elsewhere(&mut self, name: &Name) -> Option<Ty> {
        if name.link.is_some() {
            return None;
        }
        let linked = self.linked.get(&fold(&name.text))?.clone();
        let mut found = linked.iter().map(|(name, file)| self.named(name, *file));
        let first = found.next()?;
        let same = found.all(|other| other == first);
        (same && !matches!(first, Ty::Unknown(_))).then_some(first)
    }

    fn of(&mut self, index: usize) -> Ty {
        match self.document.objects.get(index) {
            Some(object) => {
                self.wanted.insert(object.key);
                Ty::Of(object.key)
            }
            None => Ty::ANY,
        }
    }
}

/// The words of type cells that are links somewhere, each link once.
fn linked_names(document: &Document<'_>) -> BTreeMap<String, Vec<(Name, FileId)>> {
    let mut found: BTreeMap<String, Vec<(Name, FileId)>> = BTreeMap::new();
    for object in &document.objects {
        for field in object.fields() {
            field.ty.leaves(&mut |leaf| {
                if let Ty::Named(name) = leaf
                    && name.link.is_some()
                {
                    let own = found.entry(fold(&name.text)).or_default();
                    // Words with many links have no one meaning.
                    if own.len() < 8 && own.iter().all(|(own, _)| own.link != name.link) {
                        own.push((name.clone(), object.file));
                    }
                }
            });
        }
    }
    found
}

/// `Non-negative float`: the word behind the sign, and what the sign says.
pub(super) fn signed(text: &str) -> Option<(&str, &'static str)> {
    let (sign, of) = text.split_once(' ')?;
    let rule = match sign.to_lowercase().as_str() {
        "non-negative" | "nonnegative" => "The value must be greater than or equal to 0.",
        "positive" => "The value must be greater than 0.",
        "negative" => "The value must be less than 0.",
        // No rule is known for it.
        "non-zero" | "nonzero" => "",
        _ => return None,
    };
    Some((of, rule))
}
