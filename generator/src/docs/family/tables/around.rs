//! The text around a table: what it is called, what is said of it as a whole, and how links reach it.

use super::collect::Document;
use super::object::Field;
use super::{operation, title};
use crate::markdown::BlockKind;
use crate::source::Span;

impl<'a> Document<'a> {
    /// Whether the text around a table says that all of it may be left out, and whether it may be null.
    pub(super) fn all_optional(&self, at: usize) -> Option<bool> {
        let own = self.sections.get(at)?;
        // `###### JSON Params` below the text of an operation.
        let outer = own
            .parent
            .filter(|_| operation::is_part(&own.title))
            .and_then(|outer| self.sections.get(outer));
        [Some(own), outer]
            .into_iter()
            .flatten()
            .find_map(|section| {
                let prose = section
                    .blocks
                    .iter()
                    .filter(|block| block.kind == BlockKind::Prose);
                prose
                    .flat_map(|block| self.text(block.span).split(['.', '\n']))
                    .find_map(says_all_optional)
            })
    }

    /// The anchors that lead to an object: those of its heading, and of the part of it that has the table.
    pub(super) fn anchors(&self, home: usize, named: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = Some(home);
        while let Some(section) = at.and_then(|at| self.sections.get(at)) {
            for anchor in &section.anchors {
                if !found.contains(anchor) {
                    found.push(anchor.clone());
                }
            }
            if at == Some(named) {
                break;
            }
            at = section.parent;
        }
        found
    }

    /// The text between a heading and the first table, code block or heading below it.
    pub(super) fn overview(&self, at: usize) -> Option<Span> {
        let section = self.sections.get(at)?;
        let prose: Vec<Span> = section
            .blocks
            .iter()
            .take_while(|block| block.kind == BlockKind::Prose)
            .map(|block| block.span)
            .collect();
        let (first, last) = (prose.first()?, prose.last()?);
        Some(Span {
            end: last.end,
            ..*first
        })
    }

    /// The list item that a table stands in, if it names an object: `* Localized String - An element …`.
    pub(super) fn item_name(&self, at: usize, index: usize) -> Option<title::Named> {
        let (term, _) = super::words::term(self.item(at, index)?)?;
        let title = heck::ToUpperCamelCase::to_upper_camel_case(term.as_str());
        Some(title::Named {
            section: at,
            called: vec![super::text::fold(&term)],
            title,
        })
    }

    pub(super) fn item_anchors(&self, at: usize, index: usize) -> Vec<String> {
        let anchors = self
            .item(at, index)
            .map(super::text::anchors)
            .unwrap_or_default();
        anchors.into_iter().map(str::to_owned).collect()
    }

    /// The start of the list item that a table stands in.
    fn item(&self, at: usize, index: usize) -> Option<&'a str> {
        let section = self.sections.get(at)?;
        let table = section.blocks.get(index)?;
        let file = self.file(section.file)?;
        // A table in a list is indented.
        let line = file
            .text
            .get(..table.span.start as usize)?
            .rsplit('\n')
            .next()?;
        let before = section.blocks.get(index.checked_sub(1)?)?;
        if line.len() < 2 || !line.trim().is_empty() || before.kind != BlockKind::Prose {
            return None;
        }
        let lines = self.text(before.span).lines();
        lines
            .rev()
            .find(|line| line.trim_start().starts_with(['*', '-', '+']))
    }

    /// The last line of the text right above a table.
    pub(super) fn line_above(&self, at: usize, index: usize) -> Option<&'a str> {
        let section = self.sections.get(at)?;
        let block = section.blocks.get(index.checked_sub(1)?)?;
        (block.kind == BlockKind::Prose)
            .then(|| self.text(block.span).trim().lines().next_back())
            .flatten()
    }

    /// What a line right above a table calls it: `**Query parameters**`, `Response attributes:`.
    pub(super) fn caption(&self, at: usize, index: usize) -> Option<String> {
        let section = self.sections.get(at)?;
        let block = section.blocks.get(index.checked_sub(1)?)?;
        if block.kind != BlockKind::Prose {
            return None;
        }
        let text = self.text(block.span).trim();
        let last = text.lines().next_back()?.trim();
        let plain = super::text::plain(last);
        let bold = last.starts_with("**") && last.trim_end_matches(':').ends_with("**");
        let short = plain.len() <= 120 && (bold || last.ends_with(':'));
        short.then(|| plain.trim_end_matches(':').to_owned())
    }
}

/// "All parameters to this endpoint are optional and nullable": whether null is spoken of.
fn says_all_optional(sentence: &str) -> Option<bool> {
    const OF: [&str; 8] = [
        "parameters",
        "params",
        "fields",
        "attributes",
        "properties",
        "arguments",
        "keys",
        "these",
    ];
    let lower = super::text::plain(sentence).to_lowercase();
    let rest = lower.strip_prefix("all ")?;
    let (what, behind) = rest.split_once(" are optional")?;
    let named = what.split(' ').any(|word| OF.contains(&word));
    let clean = !behind.contains("except") && !behind.contains("unless");
    (named && clean).then(|| behind.contains("null"))
}

/// Fields of which a text above says that all may be left out.
pub(super) fn relax(fields: &mut [Field], null: bool) {
    for field in fields {
        if !field.required_said {
            field.required = Some(false);
            field.required_said = true;
        }
        if null {
            field.ty = field.ty.clone().nullable();
        }
    }
}
