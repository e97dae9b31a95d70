//! What comes back: the return type, the table of responses, the content types.

use super::super::cells::text;
use super::super::text::{decode, plain};
use super::super::types::{self, Site};
use super::Section;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{Dialect as _, ErrorRow, ResponseRow, TypeExpr};
use crate::markdown::{Block, BlockKind};
use crate::source::Span;

/// The lines of a part's prose, each with its place.
fn lines<'a>(section: &Section<'a>, name: &str) -> Vec<(&'a str, Span)> {
    let blocks: &[Block] = section.part(name).unwrap_or_default();
    let mut lines = Vec::new();
    for block in blocks.iter().filter(|block| block.kind == BlockKind::Prose) {
        let mut offset = 0;
        for line in text(section.file, block.span).split_inclusive('\n') {
            let shown = line.trim();
            if !shown.is_empty() {
                let at = offset + (line.len() - line.trim_start().len());
                lines.push((shown, block.span.part(at, shown.len())));
            }
            offset += line.len();
        }
    }
    lines
}

/// The type below `### Return type`; `None` if nothing comes back.
pub(super) fn returned(section: &Section<'_>, diagnostics: &mut Diagnostics) -> Option<TypeExpr> {
    let (line, span) = lines(section, "Return type").into_iter().next()?;
    if line.to_ascii_lowercase().contains("(empty response body)") || line.starts_with("[[") {
        return None;
    }
    let ty = types::read(section.language, line, Site::Call).ty;
    if ty.has_unknown() {
        let message = format!(
            "the return type of `{}` has a form that is not known",
            section.listed.name
        );
        diagnostics.push(
            Diagnostic::new(Code::UnknownType, message)
                .at(
                    span,
                    format!("no type of the {} dialect", section.language.name()),
                )
                .help("the response is read as any JSON value"),
        );
    }
    (*ty.bare() != TypeExpr::Null).then_some(ty)
}

/// The rows of `Status code | Description | Response headers`.
pub(super) fn answers(section: &Section<'_>) -> Vec<ResponseRow> {
    let Some(table) = section.table("HTTP response details") else {
        return Vec::new();
    };
    table
        .rows
        .iter()
        .filter_map(|row| {
            let (status, rest) = row.cells.split_first()?;
            let status = plain(text(section.file, *status));
            // The last cell has the headers.
            let said = rest
                .get(..rest.len().saturating_sub(1).max(1))
                .unwrap_or(rest);
            let description = match (said.first(), said.last()) {
                (Some(first), Some(last)) => decode(text(
                    section.file,
                    Span {
                        end: last.end,
                        ..*first
                    },
                )),
                _ => String::new(),
            };
            Some(ResponseRow {
                status: if status == "0" {
                    "default".to_owned()
                } else {
                    status
                },
                description: description.trim().to_owned(),
                ty: None,
                headers: rest
                    .get(1..)
                    .and_then(<[Span]>::last)
                    .map_or_else(Vec::new, |cell| headers(text(section.file, *cell))),
                span: row.span,
            })
        })
        .collect()
}

/// The headers of a cell: `* Retry-After - When to try again. <br> * Link - The next page. <br>`.
fn headers(cell: &str) -> Vec<(String, String)> {
    let items = cell.split("<br>").flat_map(|part| part.split("<br/>"));
    items
        .filter_map(|item| {
            let item = item.trim().strip_prefix('*')?.trim();
            let (name, doc) = item.split_once(" -").unwrap_or((item, ""));
            let name = plain(name);
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            (!name.is_empty() && name.bytes().all(fits))
                .then(|| (name, decode(doc).trim().to_owned()))
        })
        .collect()
}

/// The responses that are no successes. These pages do not say what their bodies are.
pub(super) fn errors(section: &Section<'_>) -> Vec<ErrorRow> {
    answers(section)
        .into_iter()
        .filter(|answer| answer.status.starts_with(['4', '5']))
        .map(|answer| ErrorRow {
            name: answer.description.clone(),
            statuses: answer.status,
            content_type: "*/*".to_owned(),
            span: answer.span,
        })
        .collect()
}

/// The content types of `**Content-Type**: a, b` or `**Accept**: …`.
pub(super) fn types(section: &Section<'_>, header: &str) -> Vec<String> {
    let lines = lines(section, "HTTP request headers");
    let value = lines.iter().find_map(|(line, _)| {
        let (name, value) = line.trim_start_matches(['-', '*', ' ']).split_once(':')?;
        (name.trim_matches(['*', ' ']) == header).then(|| plain(value))
    });
    let value = value.unwrap_or_default();
    value
        .split(',')
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| name.contains('/'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn headers_of_a_cell() {
        let found = headers(" * Retry-After - When to try again. <br> * X-Total -  <br>  ");
        let expected = [("Retry-After", "When to try again."), ("X-Total", "")];
        let expected = expected.map(|(name, doc)| (name.to_owned(), doc.to_owned()));
        assert_eq!(found, expected);
        assert_eq!(headers("  -  "), []);
        assert_eq!(headers("* two words - no name"), []);
    }
}
