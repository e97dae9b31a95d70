//! Text as the templates write it: HTML entities, escaped quotes, emphasis, links.

use crate::markdown::entity;

pub(super) use crate::names::words::fold;

/// Decodes the HTML entities and escaped quotes of a cell, once.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '\\']) {
        out.push_str(rest.get(..at).unwrap_or_default());
        let tail = rest.get(at..).unwrap_or_default();
        if let Some((decoded, len)) = entity(tail) {
            out.push(decoded);
            rest = tail.get(len..).unwrap_or_default();
        } else if let Some(len) = escaped_quote(tail) {
            out.push('"');
            rest = tail.get(len..).unwrap_or_default();
        } else {
            // Both marks are one byte long.
            out.push_str(tail.get(..1).unwrap_or_default());
            rest = tail.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out
}

/// `\"` or `\&quot;`: how templates escape quotes in descriptions.
fn escaped_quote(text: &str) -> Option<usize> {
    ["\\\"", "\\&quot;", "\\&#34;"]
        .iter()
        .find(|mark| text.starts_with(**mark))
        .map(|mark| mark.len())
}

/// A cell or line without emphasis, code marks and links: `[**List[X]**](X.md)` is `List[X]`. Entities are decoded.
pub(super) fn plain(cell: &str) -> String {
    let text = decode(cell);
    let text = uncommented(&text).replace("\\_", "_");
    // Some templates write the type twice.
    let text = text.split("****").next().unwrap_or_default();
    unlinked(text)
        .replace("**", "")
        .replace('`', "")
        .trim()
        .to_owned()
}

/// The text without HTML comments.
fn uncommented(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = behind.split_once("-->").map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    out
}

/// The text with each `[shown](destination)` replaced by what it shows.
fn unlinked(text: &str) -> String {
    let Some((before, shown, _, after)) = link(text) else {
        return text.to_owned();
    };
    let mut out = before.to_owned();
    out.push_str(shown);
    out.push_str(&unlinked(after));
    out
}

/// The destination of the first link in a cell, decoded.
pub(super) fn destination(cell: &str) -> Option<String> {
    link(&decode(cell)).map(|(_, _, destination, _)| destination.to_owned())
}

/// The first link: what stands before it, what it shows, where it leads, what stands behind it.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let mut open = Vec::new();
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => open.push(index),
            b']' => {
                let start = open.pop()?;
                let Some(target) = text.get(index + 1..)?.strip_prefix('(') else {
                    continue;
                };
                let end = target.find(')')?;
                return Some((
                    text.get(..start)?,
                    text.get(start + 1..index)?,
                    target.get(..end)?,
                    target.get(end + 1..)?,
                ));
            }
            _ => {}
        }
    }
    None
}

/// A name in words with capitals: `list_parcels` is `ListParcels`.
pub(super) fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(chars).collect()
            })
        })
        .collect()
}

/// The last part of a name with a namespace before it, whatever separates them: `Client::Parcel`, `\A\Model\Parcel`,
/// `Org.Model.Parcel`.
pub(super) fn last_part(name: &str) -> &str {
    let name = name.trim_matches(['#', ' ', '\\']);
    name.rsplit(['.', ':', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{decode, destination, last_part, plain};

    #[test]
    fn entities_are_decoded_once() {
        assert_eq!(decode("&#x60;a_b&#x60; isn&#39;t"), "`a_b` isn't");
        assert_eq!(
            decode("&amp;lt; &lt;b&gt; &#x3D; &unknown; &#xZZ; &"),
            "&lt; <b> = &unknown; &#xZZ; &"
        );
        assert_eq!(decode("\\&quot;x\\&quot; \\\"y\\\" \\d"), "\"x\" \"y\" \\d");
        assert_eq!(decode("&#0; &#x110000;"), "&#0; &#x110000;");
    }

    #[test]
    fn cells_without_marks() {
        let cases = [
            ("[**List[X]**](X.md)", "List[X]"),
            ("**List&lt;X&gt;**", "List<X>"),
            (
                "Pointer to [**map[string][]X**](array.md)",
                "Pointer to map[string][]X",
            ),
            ("[***os.File**](*os.File.md)", "*os.File"),
            (
                "Option<[**Vec<models::X>**](Models__X.md)>",
                "Option<Vec<models::X>>",
            ),
            (
                "**System.IO.Stream****System.IO.Stream**",
                "System.IO.Stream",
            ),
            ("`string`", "string"),
            ("[**[X]**](X.md)", "[X]"),
            ("<!----><!---->**Boolean**<!---->", "Boolean"),
            ("**raw\\_secret**", "raw_secret"),
            ("[unclosed", "[unclosed"),
        ];
        for (cell, expected) in cases {
            assert_eq!(plain(cell), expected, "{cell}");
        }
        assert_eq!(
            destination("[**inline**](#A&lt;B&gt;)").as_deref(),
            Some("#A<B>")
        );
    }

    #[test]
    fn names_without_namespaces() {
        let cases = [
            ("OryClient::Parcel", "Parcel"),
            ("# Parcel", "Parcel"),
            ("\\ParcelsAPI", "ParcelsAPI"),
            ("Org.Client.Model.Parcel", "Parcel"),
            ("Ory\\Client\\ParcelsApi", "ParcelsApi"),
        ];
        for (name, expected) in cases {
            assert_eq!(last_part(name), expected);
        }
    }
}
