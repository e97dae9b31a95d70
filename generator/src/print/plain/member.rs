//! Members of impls: functions and constants.

use super::attributes;
use super::body::statements;
use super::item::behind_visibility;
use super::line::Stop;
use super::value::{Tail, binding, fitting, value};
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
        return binding(code, start..range.end, out);
    }
    let name = code.find(keyword..range.end, |at| code.is_word(at, "fn"));
    match name.filter(|at| *at <= keyword + 1) {
        Some(name) => function(code, start..range.end, name, out),
        None => Err(Stop::Unknown),
    }
}

fn function(
    code: &Code,
    range: Range<usize>,
    keyword: usize,
    out: &mut Writer,
) -> Result<(), Stop> {
    let body = code.braces(range.clone()).ok_or(Stop::Unknown)?;
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
    if fitting(code, range.clone(), out, " {").is_ok() {
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
    if parameters.is_empty() {
        return Err(Stop::Unknown);
    }
    fitting(code, range.start..open, out, "(")?;
    out.indent();
    for part in code.parts(parameters) {
        out.line();
        fitting(code, part, out, ",")?;
    }
    out.outdent();
    out.line();
    out.add(")");
    if let Some(arrow) = arrow {
        out.add(" -> ");
        return value(code, arrow + 1..range.end, out, Tail::BODY);
    }
    out.add(" {");
    Ok(())
}
