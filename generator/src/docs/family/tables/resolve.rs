//! From the names and links in type cells to objects.

use super::collect::Document;
use super::object::{Field, Object, Shape};
use super::text::fold;
use super::ty::{Name, Ty};
use super::type_cell::phrase::{known, singular};
use super::words::Defined;
use crate::docs::TypeExpr;
use crate::model::Literal;
use crate::source::{FileId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A word of type cells that leads nowhere.
#[derive(Clone, Debug)]
pub(super) struct UnknownWord {
    /// Where it stands first.
    pub(super) span: Span,
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
            wanted: BTreeSet::new(),
            unknown: BTreeMap::new(),
        };
        for (index, object) in document.objects.iter().enumerate() {
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
            resolver.returns(operation);
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
        ty.leaves(&mut |leaf| {
            if let Ty::Named(named) = leaf {
                if let Some(defined) = self.defined.get(&fold(&named.text)) {
                    rules.extend(
                        defined
                            .rules
                            .iter()
                            .map(|rule| (rule.clone(), defined.span)),
                    );
                }
                *leaf = self.named(named, file);
            }
            if let Ty::Unknown(word) = leaf {
                let entry = self
                    .unknown
                    .entry(word.clone())
                    .or_insert_with(|| UnknownWord {
                        span,
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
        known(&name.text, profile)
            .or_else(|| known(&singular(&name.text), profile))
            .unwrap_or_else(|| Ty::Unknown(name.text.clone()))
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

    /// The object that a name or its link leads to.
    fn find(&self, name: &Name, file: FileId) -> Option<usize> {
        let word = known(&name.text, self.document.profile);
        // `string` is text even where a heading is called so.
        let basic = super::type_cell::phrase::is_basic(&name.text);
        if basic {
            return None;
        }
        let section = name
            .link
            .as_deref()
            .and_then(|link| self.document.targets.section(link, file, self.document.map));
        if let Some(section) = section {
            if let Some(found) = self.at(section) {
                return Some(found);
            }
            if word.is_none()
                && let Some(found) = self.below(section, &name.text)
            {
                return Some(found);
            }
        }
        self.by_name(&name.text, file)
    }

    /// The object of a section itself: fields before values.
    fn at(&self, section: usize) -> Option<usize> {
        let own = self.by_section.get(&section)?;
        let fields = own.iter().find(|index| self.is_record(**index));
        fields.or_else(|| own.first()).copied()
    }

    fn is_record(&self, index: usize) -> bool {
        matches!(
            self.document.objects.get(index).map(|object| &object.shape),
            Some(Shape::Fields(_))
        )
    }

    /// An object below a section: the one that is called like it, or the only one.
    fn below(&self, section: usize, name: &str) -> Option<usize> {
        let heading = self.document.sections.get(section)?;
        if heading.level == 0 {
            return None;
        }
        let inside: Vec<usize> = self
            .document
            .objects
            .iter()
            .enumerate()
            .filter(|(_, object)| self.is_inside(object.section, section))
            .map(|(index, _)| index)
            .collect();
        let wanted = [fold(name), fold(&heading.title), fold(&singular(name))];
        let called = inside.iter().find(|index| {
            let object = self.document.objects.get(**index);
            object.is_some_and(|object| {
                wanted.contains(&fold(&object.title))
                    || object.called.iter().any(|own| wanted.contains(own))
            })
        });
        if let Some(called) = called {
            return Some(*called);
        }
        let records: Vec<usize> = inside
            .into_iter()
            .filter(|index| self.is_record(*index))
            .collect();
        match records.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    fn is_inside(&self, inner: usize, outer: usize) -> bool {
        let mut at = Some(inner);
        while let Some(section) = at {
            if section == outer {
                return true;
            }
            at = self
                .document
                .sections
                .get(section)
                .and_then(|section| section.parent);
        }
        false
    }

    fn by_name(&self, name: &str, file: FileId) -> Option<usize> {
        let spellings = [
            fold(name),
            fold(&singular(name)),
            fold(&format!("{name} object")),
        ];
        for spelling in spellings {
            let Some(found) = self.by_name.get(&spelling) else {
                continue;
            };
            let object = |index: &&usize| self.document.objects.get(**index);
            let near = found
                .iter()
                .find(|index| object(index).is_some_and(|object| object.file == file));
            let records: Vec<usize> = found
                .iter()
                .copied()
                .filter(|index| self.is_record(*index))
                .collect();
            return Some(match (near, records.as_slice(), found.as_slice()) {
                (Some(near), _, _) => *near,
                (None, [first, ..], _) | (None, [], [first, ..]) => *first,
                (None, [], []) => continue,
            });
        }
        None
    }

    /// A description that links to a table of values of the field's kind: those are its values.
    fn linked_values(&mut self, field: &mut Field, file: FileId) {
        let kind = match field.ty.item().0 {
            Ty::Plain(TypeExpr::Integer) => true,
            Ty::Plain(TypeExpr::String) | Ty::Enum => false,
            _ => return,
        };
        if !kind && self.prose_values(field, file) {
            return;
        }
        let mut found: Option<usize> = None;
        for (shown, link) in links(&field.description) {
            let Some(section) = self.document.targets.section(link, file, self.document.map) else {
                continue;
            };
            let Some(index) = self.at(section) else {
                continue;
            };
            let Some(object) = self.document.objects.get(index) else {
                continue;
            };
            if !fits(object, kind) || !is_about(object, shown, &field.name) {
                continue;
            }
            if found.is_some_and(|found| found != index) {
                return;
            }
            found = Some(index);
        }
        if let Some(index) = found {
            let item = self.of(index);
            field.ty = field.ty.clone().with_item(item);
        }
    }

    /// A description that links to a section which lists the values that there are.
    fn prose_values(&self, field: &mut Field, file: FileId) -> bool {
        for (_, link) in links(&field.description) {
            let document = self.document;
            let target = document.targets.section(link, file, document.map);
            let Some(section) = target.and_then(|at| document.sections.get(at)) else {
                continue;
            };
            if section.level == 0 {
                continue;
            }
            let (Some(first), Some(last)) = (section.blocks.first(), section.blocks.last()) else {
                continue;
            };
            let span = Span {
                end: last.span.end,
                ..first.span
            };
            let found = super::values::in_prose(document.text(span));
            let texts = found
                .iter()
                .all(|item| matches!(item.value, Literal::String(_)));
            if !found.is_empty() && texts {
                field.values = found.into_iter().map(|item| (item, span)).collect();
                return true;
            }
        }
        false
    }

    /// The type that an operation's prose says that it returns.
    fn returns(&mut self, operation: &mut super::operation::Draft) {
        let Some(sentence) = &operation.returns else {
            return;
        };
        let file = operation.span.file;
        let Some((shown, link)) = links(sentence).into_iter().next() else {
            return;
        };
        let name = Name {
            text: shown.to_owned(),
            link: Some(link.to_owned()),
        };
        let Some(index) = self
            .find(&name, file)
            .filter(|index| self.is_record(*index))
        else {
            return;
        };
        let before = sentence
            .split(shown)
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let many = before.contains("list of") || before.contains("array of");
        let ty = self.of(index);
        operation.response = Some(if many { ty.array() } else { ty });
    }
}

/// Whether all values of a table are of a kind.
fn fits(object: &Object, integers: bool) -> bool {
    match &object.shape {
        Shape::Values(values) => {
            !values.is_empty()
                && values
                    .iter()
                    .all(|(item, _)| matches!(item.value, Literal::Integer(_)) == integers)
        }
        Shape::Fields(_) => false,
    }
}

/// Whether a link's text and a table of values are about the same thing.
fn is_about(object: &Object, shown: &str, field: &str) -> bool {
    let title = fold(&object.title);
    let last = shown.split_whitespace().next_back().unwrap_or(shown);
    [last, shown, field].iter().any(|word| {
        let word = fold(&singular(word));
        word.len() > 2 && title.contains(&word)
    })
}

/// The links of a text: what is shown, and where they lead.
pub(super) fn links(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (before, behind) = rest.split_at(middle);
        let Some(end) = behind.find(')') else { break };
        if let Some(open) = before.rfind('[') {
            let shown = before.get(open + 1..).unwrap_or_default();
            let link = behind.get(2..end).unwrap_or_default();
            found.push((shown, link.split_whitespace().next().unwrap_or_default()));
        }
        rest = behind.get(end + 1..).unwrap_or_default();
    }
    found
}
