//! Findings as workflow commands: GitHub shows them beside the lines of a pull request.

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use std::fmt::Write;

/// One line for each finding.
pub(super) fn github(found: &[Diagnostic], map: &SourceMap) -> String {
    let mut out = String::new();
    for item in found {
        let command = match item.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let info = item.code.info();
        let mut properties = vec![format!(
            "title={}",
            property(&format!("{} {}", info.id, info.name))
        )];
        if let Some(span) = item.span {
            let (start, end) = (map.position(span), map.position(end_of(span)));
            properties.push(format!("file={}", property(&map.path_of(span.file))));
            properties.push(format!("line={}", start.line));
            properties.push(format!("endLine={}", end.line));
            if start.line == end.line {
                properties.push(format!("col={}", start.column));
                properties.push(format!("endColumn={}", end.column));
            }
        }
        let mut message = item.message.clone();
        if !item.label.is_empty() {
            let _ = write!(message, ": {}", item.label);
        }
        if let Some(help) = &item.help {
            let _ = write!(message, "\n{help}");
        }
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "::{command} {}::{}",
            properties.join(","),
            data(&message)
        );
    }
    out
}

pub(super) fn end_of(span: Span) -> Span {
    Span {
        start: span.end,
        ..span
    }
}

/// Text after the second `::`. Nothing in it may begin a command of its own.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value among the properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::github;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{FileId, SourceMap, Span};

    #[test]
    fn one_line_whatever_the_docs_say() {
        let mut map = SourceMap::new();
        map.add_folder("docs", [("a,b:c.md".to_owned(), b"one\ntwo\n".to_vec())]);
        let found = [
            Diagnostic::new(Code::UnresolvedLink, "50 %\n::error::gotcha")
                .at(Span::new(FileId(0), 4..7), "here"),
            Diagnostic::new(Code::BadExample, "x"),
        ];
        assert_eq!(
            github(&found, &map),
            "::warning title=FW201 unresolved-link,file=docs/a%2Cb%3Ac.md,line=2,endLine=2,col=1,endColumn=4::50 %25%0A::error::gotcha: here\n\
             ::notice title=FW111 bad-example::x\n"
        );
    }
}
