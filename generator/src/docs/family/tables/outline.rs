//! A page as sections: each heading with what stands below it, and the names by which links reach it.

use super::text::{Tag, anchors, attribute, plain};
use crate::markdown::{Block, BlockKind, Page};
use crate::source::{FileId, SourceFile, Span};

/// A heading and the blocks up to the next one.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// The page.
    pub(super) file: FileId,
    /// 1 to 6; 0 for what stands before the first heading.
    pub(super) level: u8,
    /// The heading without marks; the page's title for level 0.
    pub(super) title: String,
    /// Where the heading is.
    pub(super) span: Span,
    /// The section that this one stands in.
    pub(super) parent: Option<usize>,
    /// The fragments of links that lead here.
    pub(super) anchors: Vec<String>,
    /// What stands below the heading, up to the next heading of any level.
    pub(super) blocks: Vec<Block>,
}

/// Reads the sections of a page. `base` is the index that the first of them gets.
pub(super) fn sections(
    file: FileId,
    source: &SourceFile,
    page: &Page,
    base: usize,
) -> Vec<Section> {
    let title = source
        .front_title
        .clone()
        .unwrap_or_else(|| stem(&source.path));
    let mut outline = Outline {
        base,
        text: &source.text,
        sections: vec![Section {
            file,
            level: 0,
            title,
            span: Span::new(file, 0..0),
            parent: None,
            anchors: Vec::new(),
            blocks: Vec::new(),
        }],
        open: vec![base],
        pending: Vec::new(),
    };
    for block in &page.blocks {
        outline.block(file, block);
    }
    number_anchors(&mut outline.sections);
    outline.sections
}

struct Outline<'a> {
    base: usize,
    text: &'a str,
    sections: Vec<Section>,
    /// The sections that are open, outermost first.
    open: Vec<usize>,
    /// Anchors that belong to the heading that follows.
    pending: Vec<String>,
}

/// A heading as it was found.
#[derive(Clone, Copy)]
struct Heading<'h> {
    level: u8,
    text: &'h str,
    span: Span,
    /// The line that it is on, with its anchors.
    line: &'h str,
}

impl Outline<'_> {
    fn block(&mut self, file: FileId, block: &Block) {
        match &block.kind {
            BlockKind::Heading {
                level, text, span, ..
            } => {
                let line = self.slice(block.span).to_owned();
                let heading = Heading {
                    level: *level,
                    text,
                    span: *span,
                    line: &line,
                };
                self.heading(file, heading);
            }
            BlockKind::Html => self.html(file, block),
            _ => {
                if block.kind == BlockKind::Prose {
                    let names = anchors(self.slice(block.span));
                    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
                    // An anchor alone on its line belongs to the heading below it.
                    if plain(self.slice(block.span)).is_empty() {
                        self.pending.extend(names);
                    }
                }
                self.last().blocks.push(block.clone());
            }
        }
    }

    fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    fn last(&mut self) -> &mut Section {
        let last = self.sections.len() - 1;
        &mut self.sections[last]
    }

    /// HTML: anchors, and headings, which Markdown does not see directly below a tag.
    fn html(&mut self, file: FileId, block: &Block) {
        let text = self.slice(block.span).to_owned();
        let mut offset = block.span.start as usize;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim();
            if let Some((level, title)) = html_heading(trimmed) {
                let start = offset + line.find(title).unwrap_or(0);
                let span = Span::new(file, start..start + title.len());
                let heading = Heading {
                    level,
                    text: &plain(title),
                    span,
                    line: trimmed,
                };
                self.heading(file, heading);
                offset += line.len();
                continue;
            }
            let level = trimmed.bytes().take_while(|byte| *byte == b'#').count();
            let title = trimmed.get(level..).unwrap_or_default();
            if (1..=6).contains(&level) && title.starts_with(' ') {
                let title = title.trim();
                let start = offset + line.find(title).unwrap_or(0);
                let span = Span::new(file, start..start + title.len());
                let heading = Heading {
                    level: u8::try_from(level).unwrap_or(6),
                    text: &plain(title),
                    span,
                    line: title,
                };
                self.heading(file, heading);
            } else {
                let names: Vec<String> = anchors(line).into_iter().map(str::to_owned).collect();
                // Some authors put the anchor below the heading.
                let last = self.last();
                if last.level > 0 && last.blocks.is_empty() {
                    last.anchors.extend(names.iter().cloned());
                }
                self.pending.extend(names);
            }
            offset += line.len();
        }
        let tag = text.trim_start().get(1..).unwrap_or_default();
        if tag.starts_with("Route") || Tag::at(text.trim_start()).is_some() {
            self.last().blocks.push(block.clone());
        }
    }

    fn heading(&mut self, file: FileId, heading: Heading<'_>) {
        let Heading {
            level,
            text,
            span,
            line,
        } = heading;
        let index = self.base + self.sections.len();
        let is_inside = |open: &usize| {
            let section = self.sections.get(*open - self.base);
            section.is_some_and(|section| section.level < level)
        };
        while self.open.last().is_some_and(|open| !is_inside(open)) && self.open.len() > 1 {
            self.open.pop();
        }
        let parent = self.open.last().copied();
        self.open.push(index);
        let mut names = std::mem::take(&mut self.pending);
        names.extend(anchors(line).into_iter().map(str::to_owned));
        let (title, id) = explicit_id(text);
        names.extend(id.map(str::to_owned));
        let title = strip_html(title);
        names.push(slug(&title));
        // Some site generators put the slug of the section around it in front.
        if let Some(parent) = parent.and_then(|parent| self.sections.get(parent - self.base))
            && parent.level > 0
        {
            names.push(format!("{}-{}", slug(&parent.title), slug(&title)));
        }
        self.sections.push(Section {
            file,
            level,
            title,
            span,
            parent,
            anchors: names,
            blocks: Vec::new(),
        });
    }
}

/// `<h2 id="x">Title</h2>`: the level and the title.
fn html_heading(line: &str) -> Option<(u8, &str)> {
    let rest = line
        .strip_prefix("<h")
        .or_else(|| line.strip_prefix("<H"))?;
    let level = rest
        .bytes()
        .next()
        .filter(|byte| (b'1'..=b'6').contains(byte))?
        - b'0';
    let (_, inside) = rest.split_once('>')?;
    let end = inside.to_lowercase().find("</h")?;
    let title = inside.get(..end)?.trim();
    (!title.is_empty()).then_some((level, title))
}

/// What a page is called whose text does not say it.
fn stem(path: &str) -> String {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or(path);
    let name = super::links::without_extension(name);
    let is_index = matches!(name.to_lowercase().as_str(), "readme" | "index" | "_index");
    let outer = parts.next().filter(|_| is_index);
    outer.unwrap_or(name).to_owned()
}

/// `Title {#id}`: both parts.
fn explicit_id(text: &str) -> (&str, Option<&str>) {
    let parts = text
        .trim_end()
        .strip_suffix('}')
        .and_then(|text| text.rsplit_once("{#"));
    match parts {
        Some((title, id)) => (title.trim(), Some(id.trim())),
        None => (text, None),
    }
}

fn strip_html(title: &str) -> String {
    let mut out = String::new();
    let mut rest = title;
    while let Some(at) = rest.find('<') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        if let Some(end) = rest
            .strip_prefix("<!--")
            .and_then(|inside| inside.find("-->"))
        {
            rest = rest.get(end + 7..).unwrap_or_default();
        } else if let Some(tag) = Tag::at(rest) {
            if attribute(tag.attributes, "title").is_some() {
                out.push(' ');
            }
            rest = rest.get(tag.len..).unwrap_or_default();
        } else {
            out.push('<');
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// The fragment that GitHub gives a heading: lower case, spaces as hyphens, punctuation dropped.
pub(super) fn slug(title: &str) -> String {
    let mut out = String::new();
    for c in title.trim().chars() {
        if c.is_alphanumeric() || matches!(c, '_' | '-') {
            out.extend(c.to_lowercase());
        } else if c == ' ' {
            out.push('-');
        }
    }
    out
}

/// The second heading of a name is reached as `name-1`, the third as `name-2`.
fn number_anchors(sections: &mut [Section]) {
    let mut seen: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for section in sections.iter_mut().filter(|section| section.level > 0) {
        let own = slug(&section.title);
        let count = seen.entry(own.clone()).or_default();
        if *count > 0 {
            let numbered = format!("{own}-{count}");
            section.anchors.retain(|name| *name != own);
            section.anchors.push(numbered);
        }
        *count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{explicit_id, slug, strip_html};

    #[test]
    fn fragments() {
        assert_eq!(slug("vehicle_types.json"), "vehicle_typesjson");
        assert_eq!(slug("A & B: c"), "a--b-c");
        assert_eq!(explicit_id("Pet {#the-pet}"), ("Pet", Some("the-pet")));
        assert_eq!(strip_html("Links <!-- omit in toc -->"), "Links");
        assert_eq!(strip_html("<a name=\"x\"></a>Info Object"), "Info Object");
    }
}
