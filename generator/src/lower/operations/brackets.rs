//! Names with brackets in prose: how an object or list stands in the query (`span[from]=a`, `id[0]=1`, `tags[]=x`).

use crate::names::words::{fold, same};

/// How a description shows a parameter in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The name before the brackets that the value fills.
    pub(super) wire: String,
    /// Whether the value fills brackets of its own: a list's index, or a field's name.
    pub(super) fills: bool,
    /// What the description shows.
    pub(super) text: String,
}

/// What a description shows of the parameter of this name. `is_field` tells whether the value has a field of a name.
#[must_use]
pub(super) fn shown(doc: &str, name: &str, is_field: impl Fn(&str) -> bool) -> Option<Shown> {
    let pieces = doc.split('`').skip(1).step_by(2);
    let pairs = pieces.flat_map(|piece| piece.split(['&', '?', ' ', ',']));
    pairs.filter_map(read).find_map(|bracketed| {
        let Bracketed { base, keys, text } = bracketed;
        let is_index = |key: &&str| key.is_empty() || key.bytes().all(|byte| byte.is_ascii_digit());
        let named = keys.iter().take_while(|key| !is_index(key)).count();
        let (own, rest) = keys.split_at(named);
        // `filters[desk_id]` is the parameter `filtersDeskId`; `span[from]` shows a field of the parameter `span`.
        if fold(&format!("{base}{}", own.concat())) == fold(name) {
            let mut wire = base.to_owned();
            for key in own {
                wire.push('[');
                wire.push_str(key);
                wire.push(']');
            }
            if rest.first() == Some(&"") {
                wire.push_str("[]");
            }
            return Some(Shown {
                wire,
                fills: rest.first().is_some_and(|key| !key.is_empty()),
                text: text.to_owned(),
            });
        }
        let shows_field = own.first().is_some_and(|key| is_field(key));
        (same(base, name) && shows_field).then(|| Shown {
            wire: base.to_owned(),
            fills: true,
            text: text.to_owned(),
        })
    })
}

struct Bracketed<'a> {
    base: &'a str,
    keys: Vec<&'a str>,
    text: &'a str,
}

/// `base[key][0]`, with or without a value behind it.
fn read(pair: &str) -> Option<Bracketed<'_>> {
    let text = pair.split('=').next()?.trim();
    let (base, tail) = text.split_once('[')?;
    let is_plain = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
    };
    if base.is_empty() || !is_plain(base) {
        return None;
    }
    let inner = tail.strip_suffix(']')?;
    let keys: Vec<&str> = inner.split("][").collect();
    keys.iter()
        .all(|key| is_plain(key))
        .then_some(Bracketed { base, keys, text })
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn forms() {
        let cases = [
            (
                "As `span[from]` and `span[to]`.",
                "span",
                Some(("span", true)),
            ),
            (
                "Numbered (`kinds[0]=a&kinds[1]=b`).",
                "kinds",
                Some(("kinds", true)),
            ),
            (
                "As `kinds[]=a&kinds[]=b`.",
                "kinds",
                Some(("kinds[]", false)),
            ),
            (
                "Only these (`filters[topic][0]=a`).",
                "filtersTopic",
                Some(("filters[topic]", true)),
            ),
            (
                "One desk: `filters[desk_id]=d1`",
                "filtersDeskId",
                Some(("filters[desk_id]", false)),
            ),
            ("See `other[0]`.", "kinds", None),
            ("A list, `[0]`, `a b[0]`, `x[0`.", "x", None),
            ("An item `span[step]`.", "span", None),
        ];
        for (doc, name, expected) in cases {
            let found = shown(doc, name, |key| matches!(key, "from" | "to"));
            let found = found.as_ref().map(|it| (it.wire.as_str(), it.fills));
            assert_eq!(found, expected, "{doc}");
        }
    }
}
