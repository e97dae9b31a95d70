//! Text with its markup, as far as documentation comments have it.

use super::block::raw;
use super::{html, word};
use pulldown_cmark::{Event, Tag};

/// How deeply markup may be nested; deeper markup is left out.
const DEPTH: usize = 12;

/// A piece of text.
#[derive(Debug)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    /// A line break that is meant.
    Break,
    /// Text between two marks: `*`, `**` or `~~`.
    Marked(&'static str, Vec<Inline>),
    /// Text that leads to a destination.
    Link(String, Vec<Inline>),
}

impl Inline {
    /// Everything up to the end of what surrounds it.
    pub(super) fn all<'t>(
        events: &mut impl Iterator<Item = Event<'t>>,
        depth: usize,
    ) -> Vec<Inline> {
        if depth > DEPTH {
            return vec![Inline::Text(word::clean(&raw(events)))];
        }
        let mut found = Vec::new();
        while let Some(event) = events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            found.extend(Self::read(event, events, depth));
        }
        found
    }

    /// What starts with this event.
    pub(super) fn read<'t>(
        event: Event<'t>,
        events: &mut impl Iterator<Item = Event<'t>>,
        depth: usize,
    ) -> Option<Inline> {
        Some(match event {
            // A character reference may stand for what was cleaned away before.
            Event::Text(text) => Inline::Text(word::clean(&text).replace('\n', " ")),
            Event::Code(text) => Inline::Code(text.into_string()),
            Event::SoftBreak => Inline::Text(" ".to_owned()),
            Event::HardBreak => Inline::Break,
            Event::InlineHtml(tag) | Event::Html(tag) => return html::inline(&tag),
            Event::Start(Tag::Emphasis) => Inline::Marked("*", Self::all(events, depth + 1)),
            Event::Start(Tag::Strong) => Inline::Marked("**", Self::all(events, depth + 1)),
            Event::Start(Tag::Strikethrough) => Inline::Marked("~~", Self::all(events, depth + 1)),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Inline::Link(word::clean(&dest_url), Self::all(events, depth + 1))
            }
            Event::Start(_) => Inline::Marked("", Self::all(events, depth + 1)),
            _ => return None,
        })
    }
}
