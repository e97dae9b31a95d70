//! Credentials: their names below `### Authorization`, their kinds in the comments of the example.

use super::super::cells::text;
use super::super::text::plain;
use super::Section;
use crate::docs::SecurityRow;
use crate::markdown::BlockKind;
use crate::model::Location;
use crate::source::Span;

/// The credentials of which an operation needs one.
pub(super) fn read(section: &Section<'_>) -> Vec<SecurityRow> {
    let code = example(section);
    let mut rows: Vec<SecurityRow> = Vec::new();
    for block in section.part("Authorization").unwrap_or_default() {
        if block.kind != BlockKind::Prose {
            continue;
        }
        for (name, span) in names(text(section.file, block.span), block.span) {
            if !rows.iter().any(|row| row.name == name) {
                let (kind, key) = described(&code, &name);
                rows.push(SecurityRow {
                    place: key.as_ref().map(|_| Location::Header),
                    name,
                    kind,
                    key,
                    span,
                });
            }
        }
    }
    rows
}

/// The linked names: `[api_key](../README.md#api_key), [bearer](…)`; or Kotlin's `Configure bearer statically:`.
fn names(prose: &str, span: Span) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    for (at, _) in prose.match_indices('[') {
        let rest = prose.get(at + 1..).unwrap_or_default();
        if let Some((name, target)) = rest.split_once("](")
            && !name.contains(['[', ']'])
            && target
                .split(')')
                .next()
                .is_some_and(|target| target.contains('#'))
        {
            found.push((plain(name), span.part(at + 1, name.len())));
        }
    }
    for line in prose.lines() {
        if let Some(name) = line.trim().strip_prefix("Configure ") {
            let name = name
                .trim_end_matches(':')
                .split(' ')
                .next()
                .unwrap_or_default();
            found.push((
                name.to_owned(),
                Span {
                    end: span.start,
                    ..span
                },
            ));
        }
    }
    found
}

fn example(section: &Section<'_>) -> String {
    let blocks = ["Example", "Examples"]
        .iter()
        .find_map(|name| section.part(name));
    let code = blocks
        .unwrap_or_default()
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Code { body, .. } => Some(text(section.file, *body)),
            _ => None,
        });
    code.collect::<Vec<_>>().join("\n")
}

/// The kind of the credential of this name, and for a key the name that it travels by, as the example's comments and
/// settings show them.
fn described(code: &str, name: &str) -> (Option<String>, Option<String>) {
    let is_about = |line: &str| {
        line.rsplit_once(':').is_some_and(|(before, shown)| {
            shown.trim() == name && before.to_ascii_lowercase().contains("authorization")
        })
    };
    let Some(line) = code.lines().find(|line| is_about(line)) else {
        return (None, None);
    };
    let line = line.to_ascii_lowercase();
    let words = [
        ("bearer", "bearer"),
        ("basic", "basic"),
        ("api key", "apiKey"),
        ("apikey", "apiKey"),
        ("oauth2", "oauth2"),
    ];
    let kind = words.iter().find(|(word, _)| {
        line.split(':')
            .next()
            .is_some_and(|text| text.contains(word))
    });
    let kind = kind.map(|(_, kind)| (*kind).to_owned());
    let key = (kind.as_deref() == Some("apiKey"))
        .then(|| key(code))
        .flatten();
    (kind, key)
}

/// `setApiKey('X-Key', 'YOUR_API_KEY')`: PHP shows how the key is called.
fn key(code: &str) -> Option<String> {
    let (_, rest) = code.split_once("setApiKey('")?;
    let (name, _) = rest.split_once('\'')?;
    Some(name.to_owned())
}
