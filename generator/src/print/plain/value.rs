//! Values and types that may need several lines: what stands between their last brackets gets lines of its own.

use super::line::{Stop, line, path_of};
use super::writer::Writer;
use crate::print::code::{Code, Kind};
use proc_macro2::Delimiter;
use std::ops::Range;

/// What stands behind a value.
#[derive(Clone, Copy)]
pub(super) struct Tail {
    text: &'static str,
    /// How much of it has to fit on the line.
    width: usize,
}

impl Tail {
    pub(super) const NOTHING: Self = Self { text: "", width: 0 };
    pub(super) const SEMICOLON: Self = Self {
        text: ";",
        width: 1,
    };
    pub(super) const COMMA: Self = Self {
        text: ",",
        width: 1,
    };
    /// The beginning of a body.
    pub(super) const BODY: Self = Self {
        text: " {",
        width: 2,
    };
    /// The comma that is only there because the list has several lines.
    pub(super) const LAST_COMMA: Self = Self {
        text: ",",
        width: 0,
    };
}

/// Adds the value, on the line if it fits, or on as many as it needs.
pub(super) fn value(
    code: &Code,
    range: Range<usize>,
    out: &mut Writer,
    tail: Tail,
) -> Result<(), Stop> {
    let mut flat = String::new();
    match line(code, range.clone(), &mut flat) {
        Ok(()) if out.fits(flat.len() + tail.width) => {
            out.add(&flat);
            out.add(tail.text);
            return Ok(());
        }
        Err(Stop::Unknown) => return Err(Stop::Unknown),
        Ok(()) | Err(Stop::Broken) => {}
    }
    if is_unbreakable(code, range.clone()) {
        out.add(&flat);
        out.add(tail.text);
        return Ok(());
    }
    broken(code, range, out)?;
    out.add(tail.text);
    Ok(())
}

/// Adds what has to fit on the line, with what stands behind it.
pub(super) fn fitting(
    code: &Code,
    range: Range<usize>,
    out: &mut Writer,
    tail: &str,
) -> Result<(), Stop> {
    let mut flat = String::new();
    line(code, range, &mut flat)?;
    flat.push_str(tail);
    if !out.fits(flat.len()) {
        return Err(Stop::Unknown);
    }
    out.add(&flat);
    Ok(())
}

/// Adds `NAME = VALUE;`, whatever declares the name: only the value may need several lines.
pub(super) fn binding(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let semicolon = range.end.checked_sub(1).filter(|at| code.is(*at, ";"));
    let semicolon = semicolon.ok_or(Stop::Unknown)?;
    let equals = code.find(range.start..semicolon, |at| code.is(at, "="));
    let equals = equals.ok_or(Stop::Unknown)?;
    fitting(code, range.start..equals, out, " = ")?;
    value(code, equals + 1..semicolon, out, Tail::SEMICOLON)
}

/// Whether there is no place for a line break in it.
fn is_unbreakable(code: &Code, range: Range<usize>) -> bool {
    range.into_iter().all(|index| match code.kind(index) {
        Some(Kind::Word) => code.text(index) != "as",
        Some(Kind::Literal) => true,
        _ => code.is(index, "::"),
    })
}

/// Adds the value on several lines.
fn broken(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let last = range.end.checked_sub(1).ok_or(Stop::Unknown)?;
    let open = match code.kind(last) {
        Some(Kind::Close(_)) => code.find(range.clone(), |at| code.end_of(at) == range.end),
        Some(Kind::Operator) if code.is(last, ">") => generics(code, range.clone()),
        _ => None,
    };
    let open = open.ok_or(Stop::Unknown)?;
    if is_closure(code, range.start) {
        return Err(Stop::Unknown);
    }
    let inner = open + 1..last;
    let (start, end) = match code.kind(open) {
        Some(Kind::Open(Delimiter::Parenthesis, _)) => {
            callee(code, range.start..open, out)?;
            if is_closure(code, inner.start) {
                return Err(Stop::Unknown);
            }
            if let Some(only) = only_block(code, inner.clone()) {
                out.add("(");
                value(code, only, out, Tail::NOTHING)?;
                out.add(")");
                return Ok(());
            }
            ("(", ")")
        }
        Some(Kind::Open(Delimiter::Bracket, _)) => {
            let before = range.start..open;
            if before.into_iter().any(|index| !is_reference(code, index)) {
                return Err(Stop::Unknown);
            }
            if is_simple_array(code, inner.clone()) {
                return Err(Stop::Unknown);
            }
            callee(code, range.start..open, out)?;
            ("[", "]")
        }
        Some(Kind::Open(Delimiter::Brace, _)) => {
            let path = path_of(code, open).ok_or(Stop::Unknown)?;
            if path.start != range.start {
                return Err(Stop::Unknown);
            }
            callee(code, path, out)?;
            (" {", "}")
        }
        Some(Kind::Operator) => {
            // A type: what is before the generics has no place for a break either.
            if code
                .find(range.start..open, |at| code.is(at, "<"))
                .is_some()
            {
                return Err(Stop::Unknown);
            }
            let mut flat = String::new();
            line(code, range.start..open, &mut flat)?;
            out.add(&flat);
            ("<", ">")
        }
        _ => return Err(Stop::Unknown),
    };
    out.add(start);
    parts(code, inner, out)?;
    out.add(end);
    Ok(())
}

/// The parts of a list, each on its line.
fn parts(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let parts = code.parts(range);
    if parts.is_empty() {
        return Ok(());
    }
    out.indent();
    for (index, part) in parts.iter().enumerate() {
        out.line();
        let last = index + 1 == parts.len();
        let tail = match last {
            // What the other fields are taken from.
            true if code.is(part.start, "..") => Tail::NOTHING,
            true => Tail::LAST_COMMA,
            false => Tail::COMMA,
        };
        let mut range = part.clone();
        // `name: value`, of a struct expression, an associated type or a parameter.
        let mark = code.find(range.clone(), |at| code.kind(at) != Some(Kind::Word));
        let mark = mark.filter(|at| *at > range.start);
        if let Some(colon) = mark.filter(|at| code.is(*at, ":") || code.is(*at, "=")) {
            let mut flat = String::new();
            line(code, range.start..colon, &mut flat)?;
            out.add(&flat);
            out.add(if code.is(colon, ":") { ": " } else { " = " });
            range.start = colon + 1;
        }
        value(code, range, out, tail)?;
    }
    out.outdent();
    out.line();
    Ok(())
}

/// The `<` that the `>` at the end closes.
fn generics(code: &Code, range: Range<usize>) -> Option<usize> {
    let mut depth = 0_usize;
    let mut found = None;
    let mut index = range.start;
    while index < range.end {
        if code.is(index, "<") {
            if depth == 0 {
                found = Some(index);
            }
            depth += 1;
        } else if code.is(index, ">") {
            depth = depth.checked_sub(1)?;
        }
        index = code.end_of(index);
    }
    found.filter(|_| depth == 0)
}

fn is_closure(code: &Code, index: usize) -> bool {
    code.is(index, "|") || code.is(index, "||") || code.is_word(index, "move")
}

fn is_reference(code: &Code, index: usize) -> bool {
    code.is(index, "&") || code.is_word(index, "mut")
}

/// Adds what is called: a path, with no place for a break in it; or a method of something short, at the beginning of
/// a line, which stays on it.
fn callee(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let dots: Vec<usize> = range.clone().filter(|at| code.is(*at, ".")).collect();
    let plain = match dots.as_slice() {
        [] => true,
        [dot] => out.at_start() && *dot == range.start + 1 && code.text(range.start).len() <= 4,
        _ => false,
    };
    let simple = range.clone().all(|index| match code.kind(index) {
        Some(Kind::Word) => code.text(index) != "as",
        Some(Kind::Operator) => matches!(code.text(index), "::" | "." | "&"),
        _ => false,
    });
    if !plain || !simple {
        return Err(Stop::Unknown);
    }
    let mut flat = String::new();
    line(code, range, &mut flat)?;
    out.add(&flat);
    Ok(())
}

/// The one argument, if it is one that hugs the brackets.
fn only_block(code: &Code, range: Range<usize>) -> Option<Range<usize>> {
    let (parts, _) = code.split(range, ",");
    let [only] = parts.as_slice() else {
        return None;
    };
    let open = code.find(only.clone(), |at| code.end_of(at) == only.end)?;
    let hugs = match code.group(open)?.0 {
        Delimiter::Brace => true,
        Delimiter::Bracket => open == only.start,
        Delimiter::Parenthesis => open == only.start && is_tuple(code, open),
        Delimiter::None => false,
    };
    hugs.then(|| only.clone())
}

/// Whether the brackets hold several values, or one with a comma.
fn is_tuple(code: &Code, open: usize) -> bool {
    let parts = code.group(open).map(|(_, inner)| code.split(inner, ","));
    parts.is_some_and(|(parts, closed)| closed || parts.len() != 1)
}

/// Whether the elements fill lines, as bytes and characters do.
fn is_simple_array(code: &Code, range: Range<usize>) -> bool {
    let (parts, _) = code.split(range.clone(), ",");
    let simple = |part: &Range<usize>| {
        let only = part.len() == 1;
        let text = code.text(part.start);
        let literal = code.kind(part.start) == Some(Kind::Literal) && !text.contains('"');
        only && (literal || matches!(text, "true" | "false"))
    };
    let repeated = code.find(range, |at| code.is(at, ";")).is_some();
    repeated || parts.iter().all(simple)
}
