//! Attributes and documentation.

use super::line::Stop;
use super::writer::Writer;
use crate::print::code::{Code, Kind};
use proc_macro2::Delimiter;
use std::borrow::Cow;
use std::ops::Range;

/// Where the attributes end that stand at the beginning.
pub(super) fn end(code: &Code, range: Range<usize>) -> usize {
    let mut index = range.start;
    while code.is(index, "#") && index < range.end {
        index = code.end_of(index + 1);
    }
    index
}

/// Adds attributes, each on its line, and begins a line behind them.
pub(super) fn attributes(code: &Code, range: Range<usize>, out: &mut Writer) -> Result<(), Stop> {
    let mut index = range.start;
    while index < range.end {
        let (delimiter, inner) = code.group(index + 1).ok_or(Stop::Unknown)?;
        if delimiter != Delimiter::Bracket {
            return Err(Stop::Unknown);
        }
        if code.is_word(inner.start, "doc") && code.is(inner.start + 1, "=") {
            let text = doc(code, inner.start + 2)?;
            out.add("///");
            out.add(text.trim_end_matches(' '));
        } else {
            let mut text = "#[".to_owned();
            attribute(code, inner, &mut text)?;
            if !out.fits(text.len() + 1) {
                return Err(Stop::Unknown);
            }
            out.add(&text);
            out.add("]");
        }
        out.line();
        index = code.end_of(index + 1);
    }
    Ok(())
}

/// The text of a line of documentation.
fn doc(code: &Code, index: usize) -> Result<Cow<'_, str>, Stop> {
    let literal = code.text(index);
    let marked = literal.trim_start_matches('r').trim_matches('#');
    let inner = marked
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let inner = inner.ok_or(Stop::Unknown)?;
    let text = if inner.contains('\\') && literal.starts_with('"') {
        Cow::Owned(unescape(inner).ok_or(Stop::Unknown)?)
    } else {
        Cow::Borrowed(inner)
    };
    let plain = !text.starts_with('/') && !text.contains(['\n', '\r']);
    plain.then_some(text).ok_or(Stop::Unknown)
}

/// What a literal of a string stands for, if it has none but the commonest escapes.
fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        plain.push(match c {
            '\\' => match chars.next()? {
                c @ ('\\' | '"' | '\'') => c,
                _ => return None,
            },
            c => c,
        });
    }
    Some(plain)
}

/// Adds what stands between the brackets of an attribute: a name, a list, or a name with a value.
fn attribute(code: &Code, range: Range<usize>, out: &mut String) -> Result<(), Stop> {
    for index in range {
        let text = code.text(index);
        match code.kind(index).ok_or(Stop::Unknown)? {
            Kind::Word | Kind::Literal => {
                let word_before = index
                    .checked_sub(1)
                    .and_then(|last| code.kind(last))
                    .is_some_and(|kind| matches!(kind, Kind::Word | Kind::Literal));
                if word_before {
                    return Err(Stop::Unknown);
                }
                out.push_str(text);
            }
            Kind::Open(Delimiter::Parenthesis, _) | Kind::Close(Delimiter::Parenthesis) => {
                out.push_str(text);
            }
            Kind::Operator => match text {
                "::" => out.push_str(text),
                "," if matches!(code.kind(index + 1), Some(Kind::Close(_))) => {}
                "," => out.push_str(", "),
                "=" => out.push_str(" = "),
                _ => return Err(Stop::Unknown),
            },
            _ => return Err(Stop::Unknown),
        }
    }
    Ok(())
}
