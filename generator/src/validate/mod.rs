//! Checks captured JSON against the docs, without compiling anything: what `fieldwright validate` does.
//!
//! Reads a document as the generated crate would, with the same leniency, the same choice among the members of a
//! union and the same rules, and reports everything on the way instead of stopping at the first error. What a
//! generated crate refuses is an error here, and nothing else is.

mod choice;
mod documents;
mod finding;
mod held;
mod json;
mod note;
mod record;
mod render;
mod rules;
mod scalar;
#[cfg(test)]
mod tests;
mod union;
mod walk;

pub use crate::runtime::validate::{Options, Tier};
pub use choice::Choice;
pub use finding::{Finding, Report, Severity};

use crate::model::{Api, Shape, TypeId, finite_types};
use documents::Lines;
use finding::Raw;
use std::collections::BTreeSet;
use walk::Walker;

/// Checks a JSON document, or a stream of one per line, as a value of type `ty`. `None` if there is no such type.
///
/// For many inputs, make one [`Checker`] for all of them.
#[must_use]
pub fn check(api: &Api, ty: &TypeId, text: &str, options: &Options<'_>) -> Option<Report> {
    Checker::new(api).check(ty, text, options)
}

/// Checks JSON against one API.
#[derive(Debug)]
pub struct Checker<'a> {
    api: &'a Api,
    /// The types that have a value of finite size.
    finite: BTreeSet<&'a TypeId>,
}

impl<'a> Checker<'a> {
    /// Gets ready to check JSON against this API.
    #[must_use]
    pub fn new(api: &'a Api) -> Self {
        Self {
            api,
            finite: finite_types(api),
        }
    }

    /// Checks a JSON document, or a stream of one per line, as a value of type `ty`. `None` if there is no such type.
    ///
    /// With the default options, errors are what a generated crate would refuse; constraints that are checked on
    /// request only (descriptive wording, types that are only received) are warnings. Both change with the options as
    /// they do for a generated validator.
    #[must_use]
    pub fn check(&self, ty: &TypeId, text: &str, options: &Options<'_>) -> Option<Report> {
        let def = self.api.get(ty)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = Lines::new(text);
        let documents = documents::split(text);
        let mut report = Report {
            documents: documents.len(),
            findings: Vec::new(),
        };
        for (index, document) in documents.iter().enumerate() {
            let mut found = match document {
                Ok(node) => Walker::check(self.api, &self.finite, def, node, options),
                Err(error) => vec![Raw::syntax(error)],
            };
            found.sort_by_key(|raw| raw.at);
            // A union inside a union is looked through more than once.
            let key = |raw: &Raw| (raw.at, raw.code, raw.pointer.clone(), raw.message.clone());
            found.dedup_by(|a, b| a.unreadable && key(a) == key(b));
            let place = |raw: Raw| raw.place(index + 1, &lines);
            report.findings.extend(found.into_iter().map(place));
        }
        Some(report)
    }

    /// What a generated crate reads a JSON document of the union `ty` as. `None` if `ty` is no union, or `text` not one
    /// document.
    #[must_use]
    pub fn choose(&self, ty: &TypeId, text: &str) -> Option<Choice> {
        let def = self.api.get(ty)?;
        let Shape::Union(union) = &def.shape else {
            return None;
        };
        let documents = documents::split(text);
        let [Ok(node)] = documents.as_slice() else {
            return None;
        };
        let options = Options::default();
        let union = (def, union);
        Some(Walker::choose(
            self.api,
            &self.finite,
            union,
            node,
            &options,
        ))
    }
}
