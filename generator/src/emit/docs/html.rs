//! HTML in descriptions: what has a Markdown form gets it, other tags are left out.

use super::inline::Inline;

/// Elements of HTML. Anything else in angle brackets is a placeholder of the docs, such as `<slug>`.
/// Source: the HTML standard, "The elements of HTML", and obsolete ones that are still written.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "menu",
    "meta",
    "meter",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// Elements that start a new paragraph.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "blockquote",
    "div",
    "dl",
    "dt",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];

/// Elements whose content is not text.
const HIDDEN: &[&str] = &["script", "style", "svg", "template"];

/// The name of the element that a tag opens or closes.
fn element(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?.strip_suffix('>')?;
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name = inner
        .split(|c: char| c.is_whitespace() || c == '/')
        .next()?;
    let name = name.to_ascii_lowercase();
    ELEMENTS.contains(&name.as_str()).then_some(name)
}

/// What a tag inside text becomes.
pub(super) fn inline(tag: &str) -> Option<Inline> {
    match element(tag) {
        Some(name) if name == "br" => Some(Inline::Break),
        Some(name) if name == "li" && !tag.starts_with("</") => {
            Some(Inline::Text(" \u{2022} ".to_owned()))
        }
        Some(name) if BLOCKS.contains(&name.as_str()) && !tag.starts_with("</") => {
            Some(Inline::Text(" ".to_owned()))
        }
        Some(_) => None,
        None if tag.starts_with("<!") || tag.starts_with("<?") => None,
        None => Some(Inline::Code(tag.to_owned())),
    }
}

/// A block of HTML as Markdown.
pub(super) fn to_markdown(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        out.push_str(&line_starts(before));
        let Some(end) = from.find('>') else {
            rest = from.get(1..).unwrap_or_default();
            out.push_str("\\<");
            continue;
        };
        let (tag, after) = from.split_at(end + 1);
        rest = after;
        if let Some(comment) = from.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        match element(tag) {
            Some(name) if HIDDEN.contains(&name.as_str()) && !tag.starts_with("</") => {
                let close = format!("</{name}>");
                rest = after
                    .split_once(close.as_str())
                    .map_or("", |(_, after)| after);
            }
            Some(name) => out.push_str(markdown_of(&name, tag.starts_with("</"))),
            None => {
                out.push('`');
                out.push_str(tag);
                out.push('`');
            }
        }
    }
    out.push_str(&line_starts(rest));
    out
}

fn markdown_of(name: &str, closes: bool) -> &'static str {
    match (name, closes) {
        ("br", _) => "\n",
        ("li", false) => "\n- ",
        ("code" | "kbd" | "samp" | "tt", _) => "`",
        ("b" | "strong", _) => "**",
        ("td" | "th" | "dd", false) => " ",
        (name, _) if BLOCKS.contains(&name) => "\n\n",
        _ => "",
    }
}

/// The text without indentation, which would make code of it.
fn line_starts(text: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(line.trim_start());
        } else {
            out.push_str(line);
        }
    }
    out
}
