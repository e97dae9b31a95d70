//! Findings as text for people: place, excerpt, label, help, and the lines of configuration that would settle each.

use super::{Diagnostic, Severity};
use crate::source::{FileId, Position, SourceMap, Span};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Renderer, Snippet};
use std::collections::BTreeMap;

/// Columns of messages that go no one knows where.
const WIDTH: usize = 100;

/// All findings without colours, an empty line after each.
pub(crate) fn plain(diagnostics: &[Diagnostic], map: &SourceMap) -> String {
    let renderer = Renderer::plain().term_width(WIDTH);
    let shown = diagnostics
        .iter()
        .map(|diagnostic| format!("{}\n\n", render(&renderer, diagnostic, map)));
    shown.collect()
}

/// A finding with colours.
#[cfg(feature = "cli")]
pub(crate) fn styled(diagnostic: &Diagnostic, map: &SourceMap, width: usize) -> String {
    render(&Renderer::styled().term_width(width), diagnostic, map)
}

/// Text without control characters that would act on the terminal; line ends stay.
pub(crate) fn clean(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let (line, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |line| (line, "\n"));
        format!("{}{end}", annotate_snippets::normalize_untrusted_str(line))
    });
    lines.collect()
}

fn render(renderer: &Renderer, diagnostic: &Diagnostic, map: &SourceMap) -> String {
    let info = diagnostic.code.info();
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(info.id));
    for snippet in snippets(diagnostic, map) {
        group = group.element(snippet);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(message(Level::HELP, help));
    }
    if let Some(config) = &diagnostic.config {
        group = group.element(message(
            Level::HELP,
            &format!("in fieldwright.toml:\n{config}"),
        ));
    }
    renderer.render(&[group])
}

fn message(level: Level<'static>, text: &str) -> Message<'static> {
    level.message(clean(text))
}

/// One excerpt per file, the one of the finding itself first.
fn snippets<'m>(
    diagnostic: &'m Diagnostic,
    map: &'m SourceMap,
) -> Vec<Snippet<'m, Annotation<'m>>> {
    let main = diagnostic
        .span
        .map(|span| (span, diagnostic.label.as_str(), AnnotationKind::Primary));
    let related = diagnostic
        .related
        .iter()
        .map(|(span, label)| (*span, label.as_str(), AnnotationKind::Context));
    let mut files: Vec<FileId> = Vec::new();
    let mut marks: BTreeMap<FileId, Vec<(Span, &str, AnnotationKind)>> = BTreeMap::new();
    for mark in main.into_iter().chain(related) {
        let file = mark.0.file;
        if !files.contains(&file) {
            files.push(file);
        }
        marks.entry(file).or_default().push(mark);
    }
    files
        .into_iter()
        .filter_map(|file| snippet(file, marks.get(&file)?, map))
        .collect()
}

/// The lines of a file from the first mark to the last.
fn snippet<'m>(
    file: FileId,
    marks: &[(Span, &'m str, AnnotationKind)],
    map: &'m SourceMap,
) -> Option<Snippet<'m, Annotation<'m>>> {
    let text = map.file(file)?.text.as_str();
    let first = marks.iter().map(|(span, ..)| span.start as usize).min()?;
    let last = marks.iter().map(|(span, ..)| span.end as usize).max()?;
    let first = floor(text, first);
    let last = floor(text, last).max(first);
    let start = text.get(..first)?.rfind('\n').map_or(0, |at| at + 1);
    let end = text
        .get(last..)?
        .find('\n')
        .map_or(text.len(), |at| last + at);
    let line = Position::of(text, u32::try_from(start).ok()?).line;
    let mut snippet = Snippet::source(text.get(start..end)?)
        .line_start(line as usize)
        .path(clean(&map.path_of(file)));
    for (span, label, kind) in marks {
        let from = floor(text, span.start as usize);
        let to = floor(text, span.end as usize).max(from);
        // A mark over many lines would show them all.
        let to = match text.get(from..to)?.find('\n') {
            Some(length) => from + length,
            None => to,
        };
        let label = (!label.is_empty()).then_some(*label);
        snippet = snippet.annotation(kind.span(from - start..to - start).label(label));
    }
    Some(snippet)
}

/// The offset, or the one before it where a character begins.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    #[test]
    fn shows_place_excerpt_help_and_config() {
        let mut map = SourceMap::new();
        map.add_folder(
            "docs/",
            [("a.md".to_owned(), b"one\n| x | *Thing* |\n".to_vec())],
        );
        let span = Span::new(FileId(0), 10..17);
        let diagnostic = Diagnostic::new(Code::UnknownType, "the type cell cannot be read")
            .at(span, "this form")
            .help("say it")
            .config("[[override]]\npath = \"a.B\"");
        assert_eq!(
            plain(&[diagnostic], &map),
            "\
warning[FW108]: the type cell cannot be read
 --> docs/a.md:2:7
  |
2 | | x | *Thing* |
  |       ^^^^^^^ this form
  |
  = help: say it
  = help: in fieldwright.toml:
          [[override]]
          path = \"a.B\"

"
        );
    }

    #[test]
    fn survives_odd_spans_and_hostile_text() {
        let mut map = SourceMap::new();
        let text = format!("é\u{1b}[31m{}\u{202e}\n", "x".repeat(100_000));
        map.add_folder("docs", [("a.md".to_owned(), text.into_bytes())]);
        for range in [0..0, 1..2, 0..200_000, 99_999..100_001, 200_000..300_000] {
            let diagnostic = Diagnostic::new(Code::BadCell, "bad \u{1b}[31m cell")
                .at(Span::new(FileId(0), range), "")
                .also(Span::new(FileId(7), 0..1), "nowhere")
                .help("\u{1b}]0;title\u{7}");
            let shown = plain(&[diagnostic], &map);
            assert!(!shown.contains(['\u{202e}', '\u{1b}']), "{shown}");
            assert!(shown.len() < 2_000, "{}", shown.len());
        }
    }

    #[test]
    fn cleans_text() {
        assert_eq!(clean("a\n\u{1b}[31mb\n\nc"), "a\n␛[31mb\n\nc");
    }
}
