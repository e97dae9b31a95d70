//! What functions do: statements, one after the other.

use super::line::Stop;
use super::value::{Tail, binding, fitting, value};
use super::writer::Writer;
use crate::print::code::{Code, Kind};
use proc_macro2::Delimiter;
use std::ops::Range;

/// Adds statements, each on lines of its own.
pub(super) fn statements(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let mut index = range.start;
    while index < range.end {
        out.line();
        index = statement(code, index..range.end, out)?;
    }
    Ok(())
}

/// Adds the first statement; where the next one begins.
fn statement(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<usize, Stop> {
    let first = code.text(range.start);
    if code.kind(range.start) != Some(Kind::Word) {
        return expression(code, range, out);
    }
    match first {
        "match" => choice(code, range, out),
        "if" => condition(code, range, out),
        "static" | "const" | "let" => {
            let end = end(code, range.clone()).ok_or(Stop::Unknown)?;
            let all = range.start..end;
            let has_else = code.find(all.clone(), |at| code.is_word(at, "else"));
            if has_else.is_some() {
                return Err(Stop::Unknown);
            }
            binding(code, all, out)?;
            Ok(end)
        }
        "use" => {
            let end = end(code, range.clone()).ok_or(Stop::Unknown)?;
            fitting(code, range.start..end - 1, out, ";")?;
            Ok(end)
        }
        "fn" | "impl" | "struct" | "enum" | "type" | "pub" | "return" => Err(Stop::Unknown),
        _ => expression(code, range, out),
    }
}

/// Behind the next semicolon.
fn end(code: &Code, range: Range<usize>) -> Option<usize> {
    code.find(range, |at| code.is(at, ";")).map(|at| at + 1)
}

/// Adds `VALUE;`, or the value that everything ends with.
fn expression(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<usize, Stop> {
    let end = end(code, range.clone());
    let all = range.start..end.map_or(range.end, |end| end - 1);
    let assigned = code.find(all.clone(), |at| code.is(at, "="));
    match (assigned, end) {
        (Some(_), Some(end)) => binding(code, all.start..end, out)?,
        (Some(_), None) => return Err(Stop::Unknown),
        (None, Some(_)) => value(code, all, out, Tail::SEMICOLON)?,
        (None, None) => value(code, all, out, Tail::NOTHING)?,
    }
    Ok(end.unwrap_or(range.end))
}

/// Adds an `if` without an `else`; where the next statement begins.
fn condition(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<usize, Stop> {
    let braces = code.braces(range.clone()).ok_or(Stop::Unknown)?;
    let (_, then) = code.group(braces).ok_or(Stop::Unknown)?;
    let next = code.end_of(braces);
    let goes_on = next < range.end && !matches!(code.kind(next), Some(Kind::Word));
    if goes_on || code.is_word(next, "else") || then.is_empty() {
        return Err(Stop::Unknown);
    }
    out.add("if ");
    fitting(code, range.start + 1..braces, out, " {")?;
    out.indent();
    statements(code, then, out)?;
    out.outdent();
    out.line();
    out.add("}");
    Ok(next)
}

/// Adds a `match` that everything ends with.
fn choice(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<usize, Stop> {
    let braces = code.braces(range.clone());
    let braces = braces.filter(|at| code.end_of(*at) == range.end);
    let braces = braces.ok_or(Stop::Unknown)?;
    let (_, arms) = code.group(braces).ok_or(Stop::Unknown)?;
    if arms.is_empty() {
        return Err(Stop::Unknown);
    }
    out.add("match ");
    fitting(code, range.start + 1..braces, out, " {")?;
    out.indent();
    let mut index = arms.start;
    while index < arms.end {
        out.line();
        index = arm(code, index..arms.end, out)?;
    }
    out.outdent();
    out.line();
    out.add("}");
    Ok(range.end)
}

/// Adds the first arm; where the next one begins.
fn arm(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<usize, Stop> {
    let arrow = code.find(range.clone(), |at| code.is(at, "=>"));
    let arrow = arrow.ok_or(Stop::Unknown)?;
    let body = arrow + 1;
    // A block has braces only if it has several statements, and nothing is written as one.
    let is_block = matches!(code.group(body), Some((Delimiter::Brace, _)));
    let is_nothing = code.end_of(body) == body + 2;
    if is_block || is_nothing {
        return Err(Stop::Unknown);
    }
    let comma = code.find(body..range.end, |at| code.is(at, ","));
    let end = comma.unwrap_or(range.end);
    fitting(code, range.start..arrow, out, " => ")?;
    fitting(code, body..end, out, "")?;
    out.add(",");
    Ok(comma.map_or(range.end, |comma| comma + 1))
}
