//! A picture of what is known: one self-contained page that shows the API as a map, how sure each fact is, and what is
//! open.
//!
//! The page loads nothing: its data stand in it as JSON, and scripts put them there as text only. What the docs say is
//! untrusted, and never becomes markup.

mod data;
mod strings;

use crate::diagnostic::Diagnostic;
use crate::diff::Changelog;
use crate::model::Api;
use crate::source::SourceMap;
use std::borrow::Cow;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// What the page shows beside the model.
#[derive(Clone, Copy, Debug)]
pub struct Legend<'a> {
    /// The title of the page.
    pub title: &'a str,
    /// What was found, with the lines that settle it.
    pub findings: &'a [Diagnostic],
    /// The pages, for the places of `findings`.
    pub sources: &'a SourceMap,
    /// What changed since the last run, if that is known.
    pub changes: Option<&'a Changelog>,
}

/// The page, as HTML.
#[must_use]
pub fn draw(api: &Api, legend: &Legend<'_>) -> String {
    let data = data::of(api, legend).to_string();
    let mut page = String::with_capacity(PAGE.len() + STYLE.len() + SCRIPT.len() + data.len());
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        match name {
            "title" => page.push_str(&escaped(legend.title)),
            "style" => page.push_str(STYLE.trim_end()),
            "script" => page.push_str(SCRIPT.trim_end()),
            _ => page.push_str(&inert(&data)),
        }
        rest = after;
    }
    page.push_str(rest);
    page
}

/// A text inside an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// JSON inside a `script` element: nothing in it can end the element or begin another.
fn inert(json: &str) -> Cow<'_, str> {
    if json.contains(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        let mut out = String::with_capacity(json.len() + json.len() / 16);
        for c in json.chars() {
            match c {
                '<' => out.push_str("\\u003c"),
                '>' => out.push_str("\\u003e"),
                '&' => out.push_str("\\u0026"),
                '\u{2028}' => out.push_str("\\u2028"),
                '\u{2029}' => out.push_str("\\u2029"),
                other => out.push(other),
            }
        }
        Cow::Owned(out)
    } else {
        Cow::Borrowed(json)
    }
}

#[cfg(test)]
mod tests;
