//! Members of impls: functions and constants.

use super::attributes;
use super::body::statements;
use super::item::behind_visibility;
use super::line::{Stop, line};
use super::value::{Tail, value};
use super::writer::Writer;
use crate::print::code::Code;
use proc_macro2::Delimiter;
use std::ops::Range;

/// Adds a member.
pub(super) fn member(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let start = attributes::end(code, range.clone());
    attributes::attributes(code, range.start..start, out)?;
    let keyword = behind_visibility(code, start);
    let is_constant = code.is_word(keyword, "const") && !code.is_word(keyword + 1, "fn");
    if is_constant || code.is_word(keyword, "type") {
        return constant(code, start..range.end, out);
    }
    let name = code.find(keyword..range.end, |at| code.is_word(at, "fn"));
    match name.filter(|at| *at <= keyword + 1) {
        Some(name) => function(code, start..range.end, name, out),
        None => Err(Stop::Unknown),
    }
}

/// Adds `const NAME: TYPE = VALUE;`.
pub(super) fn constant(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let semicolon = range.end.checked_sub(1).filter(|at| code.is(*at, ";"));
    let semicolon = semicolon.ok_or(Stop::Unknown)?;
    // An associated type in the constant's own would have another one.
    let equals = code.find(range.start..semicolon, |at| code.is(at, "="));
    let equals = equals.ok_or(Stop::Unknown)?;
    let mut text = String::new();
    line(code, range.start..equals, &mut text)?;
    text.push_str(" = ");
    if !out.fits(text.len()) {
        return Err(Stop::Unknown);
    }
    out.add(&text);
    value(code, equals + 1..semicolon, out, Tail::SEMICOLON)
}

fn function(
    code: &Code,
    range: Range<usize>,
    keyword: usize,
    out: &mut Writer,
) -> Result<(), Stop> {
    let body = code.find(range.clone(), |at| {
        matches!(code.group(at), Some((Delimiter::Brace, _)))
    });
    let body = body.ok_or(Stop::Unknown)?;
    let (_, inner) = code.group(body).ok_or(Stop::Unknown)?;
    signature(code, range.start..body, keyword, out)?;
    if inner.is_empty() {
        out.add("}");
        return Ok(());
    }
    out.indent();
    statements(code, inner, out)?;
    out.outdent();
    out.line();
    out.add("}");
    Ok(())
}

/// Adds the signature: on one line, or with each parameter on its own.
fn signature(
    code: &Code,
    range: Range<usize>,
    keyword: usize,
    out: &mut Writer,
) -> Result<(), Stop> {
    let mut text = String::new();
    line(code, range.clone(), &mut text)?;
    if out.fits(text.len() + " {".len()) {
        out.add(&text);
        out.add(" {");
        return Ok(());
    }
    let open = code.find(keyword..range.end, |at| {
        matches!(code.group(at), Some((Delimiter::Parenthesis, _)))
    });
    let open = open.ok_or(Stop::Unknown)?;
    let (_, parameters) = code.group(open).ok_or(Stop::Unknown)?;
    let close = parameters.end;
    let arrow = Some(close + 1).filter(|at| *at < range.end);
    if arrow.is_some_and(|arrow| !code.is(arrow, "->")) {
        return Err(Stop::Unknown);
    }
    let mut text = String::new();
    line(code, range.start..open, &mut text)?;
    text.push('(');
    if !out.fits(text.len()) || parameters.is_empty() {
        return Err(Stop::Unknown);
    }
    out.add(&text);
    out.indent();
    for part in code.parts(parameters) {
        out.line();
        let mut text = String::new();
        line(code, part, &mut text)?;
        if !out.fits(text.len() + 1) {
            return Err(Stop::Unknown);
        }
        out.add(&text);
        out.add(",");
    }
    out.outdent();
    out.line();
    out.add(")");
    if let Some(arrow) = arrow {
        return result(code, arrow + 1..range.end, out);
    }
    out.add(" {");
    Ok(())
}

/// Adds the arrow and the type behind it.
fn result(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    out.add(" -> ");
    value(code, range, out, Tail::BODY)
}
