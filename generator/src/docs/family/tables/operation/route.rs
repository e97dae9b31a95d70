//! Routes: `GET /projects/:id/issues`, wherever authors write them.

use crate::docs::family::tables::text::{attribute, plain};
use crate::source::Span;

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Route {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) span: Span,
}

/// What authors write before a path.
const PATH_LABELS: [&str; 4] = ["endpoint", "url", "path", "route"];

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// Whether a text starts with a method and a path.
pub(super) fn starts(text: &str) -> bool {
    parse(text).is_some()
}

/// The method and path that a line consists of.
fn parse(line: &str) -> Option<(String, String)> {
    let line = line.trim().trim_matches(['`', '*']);
    let (method, rest) = line.split_once(|c: char| c.is_whitespace() || c == '`' || c == '*')?;
    if !METHODS.contains(&method) {
        return None;
    }
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || c == '`' || c == '*');
    let rest = match rest.find("://") {
        // An absolute address: what follows the host.
        Some(at) if at < 8 => {
            let host = rest.get(at + 3..)?;
            host.get(host.find('/')?..)?
        }
        _ => rest,
    };
    let path = rest.split_whitespace().next()?;
    let alone = rest.len() == path.len() || rest.get(path.len()..)?.trim().starts_with("HTTP/");
    (path.starts_with('/') && alone).then(|| (method.to_owned(), template(path)))
}

/// A path with `{name}` for what is to be filled in, without a query.
fn template(path: &str) -> String {
    let path = filled(&unlinked(path).replace('\\', ""));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_end_matches(['`', '*', ',', '.']);
    let parts = path.split('/').map(|part| {
        if let Some(name) = part.strip_prefix(':') {
            let end = name
                .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
                .unwrap_or(name.len());
            let (name, rest) = name.split_at(end);
            if !name.is_empty() {
                return format!("{{{name}}}{rest}");
            }
        }
        match part
            .strip_prefix('<')
            .and_then(|inner| inner.strip_suffix('>'))
        {
            Some(name) => format!("{{{}}}", plain_name(name)),
            None => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

/// A path with only names between its braces: `{user.id#DOCS/x}` as `{user_id}`.
fn filled(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = from.find('}') else {
            out.push_str(from);
            return out;
        };
        let inside = from.get(1..close).unwrap_or_default();
        let name = plain_name(inside.split('#').next().unwrap_or(inside));
        out.push('{');
        out.push_str(&name);
        out.push('}');
        rest = from.get(close + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// `guild.id` as `guild_id`.
fn plain_name(name: &str) -> String {
    name.trim()
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '_' || c == '-' {
                c
            } else {
                '_'
            }
        })
        .collect()
}

/// `[{id}](link)` as `{id}`.
fn unlinked(path: &str) -> String {
    if !path.contains("](") {
        return path.to_owned();
    }
    let mut out = String::new();
    let mut rest = path;
    while let Some(open) = rest.find('[') {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let parts = from.get(1..).and_then(|inner| inner.split_once("]("));
        let Some((shown, behind)) = parts else {
            out.push_str(from);
            return out;
        };
        out.push_str(shown);
        rest = behind.split_once(')').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// The route of a heading: all of it, or behind `%`.
pub(super) fn in_heading(title: &str, span: Span) -> Option<Route> {
    let text = title.split_once(" % ").map_or(title, |(_, route)| route);
    parse(text).map(|(method, path)| Route { method, path, span })
}

/// The routes that a code block consists of.
pub(super) fn in_code(code: &str, body: Span) -> Vec<Route> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in code.split_inclusive('\n') {
        let bare = line.trim();
        match parse(bare) {
            Some((method, path)) => {
                let start = offset + (line.len() - line.trim_start().len());
                found.push(Route {
                    method,
                    path,
                    span: body.part(start, bare.len()),
                });
            }
            // A code block that starts as something else is no route.
            None if found.is_empty() && !bare.is_empty() => return Vec::new(),
            None => {}
        }
        offset += line.len();
    }
    found
}

/// Routes that stand alone on a line of text: `GET /hosts` in code, with the method in bold, as a tag, or with method and
/// path on a line each.
pub(super) fn in_prose(text: &str, block: Span) -> Vec<Route> {
    let mut found = Vec::new();
    let mut offset = 0;
    let mut half: Option<(Half, Span)> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let span = block.part(offset + (line.len() - line.trim_start().len()), bare.len());
        offset += line.len();
        if bare.starts_with("<Route") {
            found.extend(in_html(bare, span));
            continue;
        }
        let shown = labelled(bare, &PATH_LABELS).unwrap_or(bare);
        let marked =
            shown.starts_with(['`', '*']) || METHODS.iter().any(|method| shown.starts_with(method));
        if marked && let Some((method, path)) = parse(&shown.replace("**", "").replace('`', " ")) {
            found.push(Route { method, path, span });
            half = None;
            continue;
        }
        half = match (half, Half::of(bare)) {
            (Some((Half::Path(path), span)), Some(Half::Method(method))) => {
                found.push(Route { method, path, span });
                None
            }
            (Some((Half::Method(method), _)), Some(Half::Path(path))) => {
                found.push(Route { method, path, span });
                None
            }
            (_, Some(own)) => Some((own, span)),
            (open, None) if bare.is_empty() => open,
            (_, None) => None,
        };
    }
    found
}

/// One of two lines that tell a route together.
enum Half {
    /// `Method: GET`
    Method(String),
    /// `Endpoint: /vehicles/{id}`
    Path(String),
}

impl Half {
    fn of(line: &str) -> Option<Self> {
        if let Some(method) = labelled(line, &["method", "http method", "verb"]) {
            let method = method.trim_matches(['`', '*', ' ', '.']).to_uppercase();
            return METHODS
                .contains(&method.as_str())
                .then_some(Self::Method(method));
        }
        let path = labelled(line, &PATH_LABELS)?;
        let path = path.trim_matches(['`', '*', ' ']);
        (path.starts_with('/') && !path.contains(char::is_whitespace))
            .then(|| Self::Path(template(path)))
    }
}

/// What stands behind a label and a colon, whatever its case and marks: `**Endpoint:** /x`.
fn labelled<'t>(line: &'t str, labels: &[&str]) -> Option<&'t str> {
    let (label, rest) = line.split_once(':')?;
    let label = label.trim_matches(['*', '_', ' ', '-', '`']);
    labels
        .iter()
        .any(|known| label.eq_ignore_ascii_case(known))
        .then(|| rest.trim_start_matches("**").trim())
}

/// `<Route method="GET">/users/{id}</Route>`.
pub(super) fn in_html(text: &str, block: Span) -> Vec<Route> {
    let inside = text.trim().strip_prefix("<Route");
    let parts = inside.and_then(|inside| inside.split_once('>'));
    let Some((attributes, rest)) = parts else {
        return Vec::new();
    };
    let method = attribute(attributes, "method")
        .unwrap_or_default()
        .to_uppercase();
    let path = rest.split("</Route>").next().unwrap_or_default();
    parse(&format!("{method} {}", unlinked(path).trim()))
        .map(|(method, path)| Route {
            method,
            path,
            span: block,
        })
        .into_iter()
        .collect()
}

/// A name for a route without a heading of its own.
pub(super) fn name(route: &Route) -> String {
    let parts = route.path.split('/').filter(|part| !part.is_empty());
    let parts: Vec<String> = parts
        .map(|part| plain(&part.replace(['{', '}', '_', '-', '.'], " ")))
        .collect();
    format!("{} {}", route.method.to_lowercase(), parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{in_code, in_heading, in_html, in_prose};
    use crate::source::{FileId, Span};

    #[test]
    fn routes() {
        let span = Span::new(FileId(0), 0..200);
        let show = |found: Vec<super::Route>| {
            let shown = found
                .into_iter()
                .map(|route| format!("{} {}", route.method, route.path));
            shown.collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            show(in_code(
                "GET /projects/:id/a\nPOST /groups/:id/b?x=1\n",
                span
            )),
            "GET /projects/{id}/a; POST /groups/{id}/b"
        );
        assert_eq!(show(in_code("curl GET /x", span)), "");
        assert_eq!(
            show(in_prose(
                "`GET /api/v1/hosts/{id}`\n\nUse GET /x to y.",
                span
            )),
            "GET /api/v1/hosts/{id}"
        );
        assert_eq!(show(in_prose("**POST** `/a/<b>`", span)), "POST /a/{b}");
        for text in [
            "Endpoint: `/a/{b}`\nMethod: `GET`",
            "**Endpoint:** `/a/:b`  \n**Method:** `GET`  \n**Body**: text",
            "**Method**: get\n\n**URL**: /a/:b",
            "<Route method=\"GET\">/a/[\\{b\\}](/x#y)</Route>\n\nText.",
        ] {
            assert_eq!(show(in_prose(text, span)), "GET /a/{b}", "{text}");
        }
        for text in [
            "Endpoint: `/a`\nText.\nMethod: `GET`",
            "Method: magic\nURL: /a",
            "URL: x",
        ] {
            assert_eq!(show(in_prose(text, span)), "", "{text}");
        }
        assert_eq!(
            show(in_html(
                "<Route method=\"GET\">/users/[\\{user.id\\}](/x#y)</Route>",
                span
            )),
            "GET /users/{user_id}"
        );
        let heading = in_heading("Get User % GET /users/{user.id#DOCS_X/y}", span);
        assert_eq!(show(heading.into_iter().collect()), "GET /users/{user_id}");
        assert_eq!(
            show(in_heading("GET /v1/pets", span).into_iter().collect()),
            "GET /v1/pets"
        );
        assert_eq!(
            show(in_heading("GET started", span).into_iter().collect()),
            ""
        );
    }
}
