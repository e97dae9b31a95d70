//! Where facts come from, in keywords of our own.

use super::Context;
use super::schema::{Object, Schema};
use super::text::markdown;
use crate::enforce::Enforced;
use crate::model::{Json, Place, Tier};

impl Context<'_> {
    /// Adds the description, the deprecation and the place of something.
    pub(super) fn describe(
        &self,
        object: &mut Object,
        doc: &str,
        deprecated: Option<&str>,
        place: &Place,
    ) {
        object.set_some("description", described(doc, deprecated));
        if deprecated.is_some() {
            object.set("deprecated", true);
        }
        self.set_source(object, place);
    }

    /// Names the line that something stands on.
    pub(super) fn set_source(&self, object: &mut Object, place: &Place) {
        if !self.options.plain {
            object.set("x-fieldwright-source", self.source(place));
        }
    }

    /// Quotes the rules that are in force, and those that would be if descriptive wording counted.
    pub(super) fn cite<'r, 'a: 'r>(
        &self,
        schema: &mut Schema,
        rules: impl IntoIterator<Item = &'r Enforced<'a>>,
    ) {
        if self.options.plain {
            return;
        }
        let rules = rules.into_iter().map(|rule| {
            let tier = match rule.rule.tier {
                Tier::Normative => "normative",
                Tier::Descriptive => "descriptive",
                Tier::Documentation => "documentation",
            };
            let mut object = Object::new().with("tier", tier);
            object.set_some("phrase", rule.rule.phrase.trim());
            if let Some(keywords) = super::limits::keywords(&rule.constraint)
                && !self.limits(rule.rule.tier)
            {
                object.set("schema", keywords);
            }
            object.set("source", self.source(&rule.rule.place));
            Json::from(object)
        });
        schema.set_some("x-fieldwright-rules", Json::Array(rules.collect()));
    }

    /// `page:line`, with the language of the docs in front if they are not the primary ones.
    fn source(&self, place: &Place) -> String {
        let Place { page, line, .. } = place;
        let index = usize::try_from(place.source).unwrap_or_default();
        match self.api.sources.get(index) {
            Some(twin) if index > 0 => format!("{}:{page}:{line}", twin.dialect),
            _ => format!("{page}:{line}"),
        }
    }
}

/// The description with the deprecation note, if that says more.
pub(super) fn described(doc: &str, deprecated: Option<&str>) -> String {
    let mut text = markdown(doc);
    if let Some(note) = deprecated.map(str::trim).filter(|note| !note.is_empty())
        && !doc.contains(note)
    {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str("Deprecated: ");
        text.push_str(&markdown(note));
    }
    text
}
