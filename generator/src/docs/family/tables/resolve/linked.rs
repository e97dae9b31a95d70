//! What descriptions and prose say by links: the values of a field, the record that it holds, what an operation returns.

use super::Resolver;
use crate::docs::TypeExpr;
use crate::docs::family::tables::links::Definitions;
use crate::docs::family::tables::object::{Field, Object, Shape};
use crate::docs::family::tables::text::{fold, plain};
use crate::docs::family::tables::ty::{Name, Ty};
use crate::docs::family::tables::type_cell::phrase::singular;
use crate::docs::family::tables::{operation, title, values, words};
use crate::markdown::BlockKind;
use crate::model::Literal;
use crate::source::{FileId, Span};

/// What holds others.
type Wrap = fn(Ty) -> Ty;

/// What a type of others is called in prose, and what it makes of them.
const WRAPS: [(&str, Wrap); 3] = [
    ("list of ", Ty::array),
    ("array of ", Ty::array),
    ("map of ", |ty| Ty::Map(Box::new(ty))),
];

impl Resolver<'_> {
    /// The type that the text of the linked section says, where no table does: "A string that …", "A list of [X](#x)".
    pub(super) fn described(&mut self, name: &Name, file: FileId) -> Option<Ty> {
        let link = name.link.as_deref()?;
        let document = self.document;
        let at = document.targets.section(link, file, document.map)?;
        let section = document
            .sections
            .get(at)
            .filter(|section| section.level > 0)?;
        let block = section.blocks.first()?;
        if block.kind != BlockKind::Prose {
            return None;
        }
        let no_links = Definitions::default();
        let definitions = document.links.get(&section.file).unwrap_or(&no_links);
        let text = definitions.inlined(document.text(block.span));
        let sentence = words::sentences(&text).next()?.to_owned();
        let lower = sentence.to_lowercase();
        for (words, wrap) in WRAPS {
            let Some(at) = lower.find(words).filter(|_| lower.len() == sentence.len()) else {
                continue;
            };
            let of = sentence.get(at + words.len()..).unwrap_or_default();
            let of = of.trim_end_matches('.');
            let (shown, link) = match links(of).first() {
                Some((shown, link)) if of.starts_with('[') => {
                    ((*shown).to_owned(), Some((*link).to_owned()))
                }
                _ => (plain(of), None),
            };
            let inner = Name { text: shown, link };
            let bare = title::shortened(&inner.text, document.profile);
            let short = Name {
                text: bare,
                link: None,
            };
            let found = self
                .find(&inner, section.file)
                .or_else(|| self.find(&short, section.file))?;
            return Some(wrap(self.of(found)));
        }
        words::type_of(&plain(&sentence))
    }

    /// A description that links to a table of values of the field's kind: those are its values.
    pub(super) fn linked_values(&mut self, field: &mut Field, file: FileId) {
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
            if !is_about(object, shown, &field.name) {
                continue;
            }
            if let Some(bits) = bits(object) {
                // A sum of bits has values that no table lists: it stays a number, and says what they mean.
                field.description = format!("{}\n\n{bits}", field.description.trim_end());
                return;
            }
            if !fits(object, kind) {
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

    /// A description of an object, or its name, that links to a record of the field's own name: that is what it holds.
    pub(super) fn linked_object(&mut self, field: &mut Field, file: FileId) {
        let wanted = fold(&field.name);
        let described = links(&field.description).into_iter().map(|(_, link)| link);
        let mut all = field.name_link.as_deref().into_iter().chain(described);
        let found = all.find_map(|link| {
            let section = self
                .document
                .targets
                .section(link, file, self.document.map)?;
            let index = self.at(section).filter(|index| self.is_record(*index))?;
            let object = self.document.objects.get(index)?;
            let titles = object.called.contains(&wanted);
            (titles || fold(&object.title) == wanted).then_some(index)
        });
        if let Some(index) = found {
            let item = self.of(index);
            field.ty = field.ty.clone().with_item(item);
        }
    }

    /// A list whose description starts with what is in it: "Array of [stops](#stops)".
    pub(super) fn linked_items(&mut self, field: &mut Field, file: FileId) {
        let text = field.description.trim_start();
        let lower = text.to_lowercase();
        let starts = [
            "array of ",
            "list of ",
            "an array of ",
            "a list of ",
            "the list of ",
        ];
        let Some(of) = starts.iter().find_map(|start| {
            let behind = lower.strip_prefix(start)?;
            text.get(text.len().checked_sub(behind.len())?..)
        }) else {
            return;
        };
        let Some((shown, link)) = links(of).into_iter().next().filter(|_| of.starts_with('['))
        else {
            return;
        };
        let name = Name {
            text: shown.to_owned(),
            link: Some(link.to_owned()),
        };
        if let Some(index) = self
            .find(&name, file)
            .filter(|index| self.is_record(*index))
        {
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
            let found = values::in_prose(document.text(span));
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
    pub(super) fn returns(&mut self, operation: &mut operation::Draft) {
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
pub(super) fn fits(object: &Object, integers: bool) -> bool {
    match &object.shape {
        Shape::Values(values) => {
            !values.is_empty()
                && values
                    .iter()
                    .all(|(item, _)| matches!(item.value, Literal::Integer(_)) == integers)
        }
        Shape::Fields(_) | Shape::Members(_) => false,
    }
}

/// The bits of a table of flags, as a list; `None` if not all of its values are bits.
fn bits(object: &Object) -> Option<String> {
    let Shape::Values(values) = &object.shape else {
        return None;
    };
    let mut lines = Vec::new();
    for (item, _) in values {
        let Literal::String(text) = &item.value else {
            return None;
        };
        if !values::is_bit(text) {
            return None;
        }
        let name = item
            .name
            .as_deref()
            .map_or(String::new(), |name| format!(" `{name}`"));
        let said = match item.description.as_str() {
            "" => String::new(),
            said => format!(": {said}"),
        };
        lines.push(format!("- `{text}`{name}{said}"));
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
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
pub(in crate::docs::family::tables) fn links(text: &str) -> Vec<(&str, &str)> {
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
