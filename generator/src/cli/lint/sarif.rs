//! Findings as SARIF 2.1.0, the format of code scanning services. Source: OASIS, "Static Analysis Results Interchange
//! Format Version 2.1.0".

use super::annotate::end_of;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The log.
pub(super) fn report(found: &[Diagnostic], map: &SourceMap) -> String {
    let codes: BTreeSet<Code> = found.iter().map(|item| item.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = found
        .iter()
        .map(|item| {
            let index = codes.iter().position(|code| *code == item.code);
            result(item, index.unwrap_or_default(), map)
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let info = code.info();
    json!({
        "id": info.id,
        "name": info.name,
        "shortDescription": {"text": info.meaning},
        "help": {"text": info.fix},
        "defaultConfiguration": {"level": level(info.severity)},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn result(item: &Diagnostic, index: usize, map: &SourceMap) -> Value {
    let mut text = item.message.clone();
    if !item.label.is_empty() {
        text.push_str(": ");
        text.push_str(&item.label);
    }
    let locations: Vec<Value> = item
        .span
        .iter()
        .map(|span| location(*span, "", map))
        .collect();
    let related: Vec<Value> = item
        .related
        .iter()
        .map(|(span, label)| location(*span, label, map))
        .collect();
    json!({
        "ruleId": item.code.info().id,
        "ruleIndex": index,
        "level": level(item.severity()),
        "message": {"text": text},
        "locations": locations,
        "relatedLocations": related,
    })
}

fn location(span: Span, label: &str, map: &SourceMap) -> Value {
    let (start, end) = (map.position(span), map.position(end_of(span)));
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(&map.path_of(span.file))},
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    });
    if let Some(object) = location.as_object_mut().filter(|_| !label.is_empty()) {
        object.insert("message".to_owned(), json!({"text": label}));
    }
    location
}

/// A path as a relative URI: what RFC 3986 does not allow in a path is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::{report, uri};
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{FileId, SourceMap, Span};
    use serde_json::Value;

    #[test]
    fn names_rules_and_places() {
        let mut map = SourceMap::new();
        map.add_folder("my docs", [("a.md".to_owned(), "é one\ntwo\n".into())]);
        let found = [Diagnostic::new(Code::UnresolvedLink, "gone")
            .at(Span::new(FileId(0), 3..6), "here")
            .also(Span::new(FileId(0), 7..10), "there")];
        let log: Value = serde_json::from_str(&report(&found, &map)).unwrap();
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "FW201");
        let result = &run["results"][0];
        assert_eq!(result["level"], "warning");
        assert_eq!(result["message"]["text"], "gone: here");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "my%20docs/a.md");
        assert_eq!(place["region"]["startColumn"], 3);
        assert_eq!(place["region"]["endColumn"], 6);
        assert_eq!(result["relatedLocations"][0]["message"]["text"], "there");
    }

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("a b/é#?.md"), "a%20b/%C3%A9%23%3F.md");
    }
}
