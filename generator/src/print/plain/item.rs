//! Items: structs, enums, and impls with their members.

use super::attributes;
use super::line::Stop;
use super::member::member;
use super::value::{Tail, fitting, value};
use super::writer::Writer;
use crate::print::code::{Code, Kind};
use proc_macro2::Delimiter;
use std::ops::Range;

/// An item and its parts.
#[derive(Clone, Debug)]
pub(in crate::print) struct Item {
    /// All its tokens.
    pub(in crate::print) range: Range<usize>,
    /// Where it begins, behind its attributes.
    pub(in crate::print) start: usize,
    keyword: usize,
}

impl Item {
    /// The items of the code, if all of it is items.
    pub(in crate::print) fn all(code: &Code) -> Option<Vec<Self>> {
        let mut items = Vec::new();
        let mut index = 0;
        while index < code.len() {
            let item = Self::read(code, index)?;
            index = item.range.end;
            items.push(item);
        }
        Some(items)
    }

    /// The item that begins here: up to its semicolon or its braces.
    fn read(code: &Code, first: usize) -> Option<Self> {
        let start = attributes::end(code, first..code.len());
        let keyword = behind_visibility(code, start);
        let all = keyword..code.len();
        // Only as far as the item goes: others follow it.
        let stop = code.find(all, |at| {
            code.is(at, ";") || matches!(code.group(at), Some((Delimiter::Brace, _)))
        })?;
        let has_value = matches!(code.text(keyword), "const" | "static" | "type" | "use")
            && !code.is_word(keyword + 1, "fn");
        let end = if code.is(stop, ";") {
            stop + 1
        } else {
            let braces = code.end_of(stop);
            let semicolon = || code.find(braces..code.len(), |at| code.is(at, ";"));
            let semicolon = has_value.then(semicolon).flatten();
            semicolon.map_or(braces, |at| at + 1)
        };
        Some(Self {
            range: first..end,
            start,
            keyword,
        })
    }

    /// `struct`, `enum`, `impl`.
    pub(in crate::print) fn keyword<'c>(&self, code: &'c Code) -> &'c str {
        code.text(self.keyword)
    }

    /// The text of the item; nothing if it is the library that has to print it. `attribute` comes behind its own.
    /// `library` prints a member of an impl.
    pub(in crate::print) fn print(
        &self,
        code: &Code,
        attribute: Option<&str>,
        library: &dyn Fn(Range<usize>) -> Option<String>,
    ) -> Option<String> {
        let mut out = Writer::default();
        self.add(code, attribute, library, &mut out).ok()?;
        let mut text = out.into_text();
        text.push('\n');
        Some(text)
    }

    fn add(
        &self,
        code: &Code,
        attribute: Option<&str>,
        library: &dyn Fn(Range<usize>) -> Option<String>,
        out: &mut Writer,
    ) -> Result<(), Stop> {
        if self.keyword(code) == "use" && self.range.start == self.keyword && attribute.is_none() {
            return import(code, self.range.clone(), out);
        }
        // Items without lines of their own stand on the line of their attributes, if they fit.
        let braces = self.range.end.checked_sub(1);
        let braces = braces.filter(|at| code.kind(*at) == Some(Kind::Close(Delimiter::Brace)));
        let close = braces.ok_or(Stop::Unknown)?;
        let open = code.find(self.start..self.range.end, |at| {
            code.end_of(at) == close + 1
        });
        let open = open.ok_or(Stop::Unknown)?;
        if open + 1 == close {
            if self.start > self.range.start || attribute.is_some() {
                return Err(Stop::Unknown);
            }
            head(code, self.start..open, out)?;
            out.add("}");
            return Ok(());
        }
        attributes::attributes(code, self.range.start..self.start, out)?;
        if let Some(attribute) = attribute {
            out.add(attribute);
            out.line();
        }
        match self.keyword(code) {
            "fn" => return member(code, self.start..self.range.end, out),
            "struct" => {
                head(code, self.start..open, out)?;
                fields(code, open + 1..close, out)?;
            }
            "enum" => {
                head(code, self.start..open, out)?;
                variants(code, open + 1..close, out)?;
            }
            "impl" => {
                head(code, self.start..open, out)?;
                members(code, open + 1..close, library, out)?;
            }
            _ => return Err(Stop::Unknown),
        }
        out.line();
        out.add("}");
        Ok(())
    }
}

/// The first token behind `pub` or `pub(…)`.
pub(super) fn behind_visibility(code: &Code, start: usize) -> usize {
    if !code.is_word(start, "pub") {
        return start;
    }
    match code.group(start + 1) {
        Some((Delimiter::Parenthesis, _)) => code.end_of(start + 1),
        _ => start + 1,
    }
}

/// Adds `use PATH;`.
fn import(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let path = range.start..range.end - 1;
    let simple = path
        .clone()
        .all(|at| code.kind(at) == Some(Kind::Word) || code.is(at, "::"));
    if !simple {
        return Err(Stop::Unknown);
    }
    fitting(code, path, out, ";")
}

/// What stands in front of the braces, on one line; that of an impl may have a second one for the type.
fn head(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    if fitting(code, range.clone(), out, " {").is_ok() {
        return Ok(());
    }
    let parted = code.find(range.clone(), |at| code.is_word(at, "for"));
    let parted = parted.ok_or(Stop::Unknown)?;
    fitting(code, range.start..parted, out, "")?;
    out.line();
    fitting(code, parted..range.end, out, " {")
}

fn fields(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    out.indent();
    for part in code.parts(range) {
        out.line();
        let start = attributes::end(code, part.clone());
        attributes::attributes(code, part.start..start, out)?;
        let colon = code.find(start..part.end, |at| code.is(at, ":"));
        let colon = colon.ok_or(Stop::Unknown)?;
        fitting(code, start..colon, out, ": ")?;
        value(code, colon + 1..part.end, out, Tail::COMMA)?;
    }
    out.outdent();
    Ok(())
}

fn variants(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    out.indent();
    for part in code.parts(range) {
        out.line();
        let start = attributes::end(code, part.clone());
        attributes::attributes(code, part.start..start, out)?;
        let is_plain = code.braces(start..part.end).is_none()
            && code.find(start..part.end, |at| code.is(at, "=")).is_none();
        if !is_plain {
            return Err(Stop::Unknown);
        }
        fitting(code, start..part.end, out, ",")?;
    }
    out.outdent();
    Ok(())
}

fn members(
    code: &Code,
    range: Range<usize>,
    library: &dyn Fn(Range<usize>) -> Option<String>,
    out: &mut Writer,
) -> Result<(), Stop> {
    out.indent();
    let mut index = range.start;
    let mut before = None;
    while index < range.end {
        let next = member_end(code, index, range.end).ok_or(Stop::Unknown)?;
        let mark = out.mark();
        out.line();
        if member(code, index..next, out).is_err() {
            out.back_to(&mark);
            out.lines(&library(index..next).ok_or(Stop::Unknown)?);
        }
        // Members of one line each stand together.
        let is_long = out.since(&mark).trim_start().contains('\n');
        if before.is_some_and(|was_long| was_long || is_long) {
            out.blank_at(&mark);
        }
        before = Some(is_long);
        index = next;
    }
    out.outdent();
    Ok(())
}

/// Where the member of an impl ends that begins here.
fn member_end(code: &Code, start: usize, end: usize) -> Option<usize> {
    let keyword = behind_visibility(code, attributes::end(code, start..end));
    let has_value =
        matches!(code.text(keyword), "const" | "type") && !code.is_word(keyword + 1, "fn");
    let last = code.find(keyword..end, |at| {
        let braces = matches!(code.group(at), Some((Delimiter::Brace, _)));
        code.is(at, ";") || (braces && !has_value)
    })?;
    Some(code.end_of(last))
}
