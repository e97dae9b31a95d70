//! The object that a name or a link leads to.

use super::Resolver;
use crate::docs::family::tables::object::Shape;
use crate::docs::family::tables::text::fold;
use crate::docs::family::tables::title;
use crate::docs::family::tables::ty::Name;
use crate::docs::family::tables::type_cell::phrase::{is_basic, known, singular};
use crate::source::FileId;

impl Resolver<'_> {
    /// The object that a name or its link leads to.
    pub(super) fn find(&self, name: &Name, file: FileId) -> Option<usize> {
        let word = known(&name.text, self.document.profile);
        // `string` is text even where a heading is called so.
        let basic = is_basic(&name.text);
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
    pub(super) fn at(&self, section: usize) -> Option<usize> {
        let own = self.by_section.get(&section)?;
        let fields = own.iter().find(|index| self.is_record(**index));
        fields.or_else(|| own.first()).copied()
    }

    pub(super) fn is_record(&self, index: usize) -> bool {
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
        let short = title::shortened(title::bare(&heading.title), self.document.profile);
        let wanted = [
            fold(&heading.title),
            fold(&short),
            fold(name),
            fold(&singular(name)),
        ];
        // The object that the heading itself names comes before one that is called like the link.
        let called = wanted.iter().find_map(|wanted| {
            inside.iter().find(|index| {
                let object = self.document.objects.get(**index);
                object.is_some_and(|object| {
                    fold(&object.title) == *wanted || object.called.contains(wanted)
                })
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
        let mut spellings = vec![
            fold(name),
            fold(&singular(name)),
            fold(&format!("{name} object")),
        ];
        // `event` in lower case need not be one of what `Events` describes.
        if name.starts_with(char::is_uppercase) {
            spellings.push(fold(&format!("{name}s")));
        }
        for spelling in spellings {
            let Some(found) = self.by_name.get(&spelling) else {
                continue;
            };
            let object = |index: &&usize| self.document.objects.get(**index);
            // What only an example shows comes after all that is described.
            let described: Vec<usize> = found
                .iter()
                .copied()
                .filter(|index| object(&index).is_some_and(|object| !object.from_example))
                .collect();
            let found = if described.is_empty() {
                found
            } else {
                &described
            };
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
}
