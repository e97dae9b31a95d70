//! Names that are paths: `stations[].rental_uris.ios`.

/// A step of a path: the name, and how many lists or maps lie behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) name: String,
    pub(super) lists: usize,
    pub(super) map: bool,
}

/// A name as steps; one step if it is no path.
pub(super) fn steps(name: &str) -> Vec<Step> {
    let whole = || {
        vec![Step {
            name: name.to_owned(),
            lists: 0,
            map: false,
        }]
    };
    let mut found = Vec::new();
    // `position[base_sha]` is a path too.
    let dotted = bracketed(name);
    for part in dotted.split('.') {
        let mut part = part;
        let mut lists = 0;
        while let Some((rest, _)) = part
            .strip_suffix(']')
            .and_then(|part| part.rsplit_once('['))
            .filter(|(_, inside)| is_index(inside))
        {
            lists += 1;
            part = rest;
        }
        let map = part == "*"
            || (part.starts_with('{') && part.ends_with('}'))
            || (part.starts_with('<') && part.ends_with('>'));
        if map {
            match found.last_mut() {
                Some(Step { map, .. }) => *map = true,
                None => return whole(),
            }
            continue;
        }
        if part.is_empty() {
            match found.last_mut() {
                Some(Step { lists: own, .. }) if lists > 0 => *own += lists,
                _ => return whole(),
            }
            continue;
        }
        if !part
            .chars()
            .all(|c| c.is_alphanumeric() || "_-$:@".contains(c))
        {
            return whole();
        }
        found.push(Step {
            name: part.to_owned(),
            lists,
            map: false,
        });
    }
    if found.is_empty() { whole() } else { found }
}

/// Whether what stands between brackets counts the items of a list: nothing, `*`, `n`, `0`.
fn is_index(inside: &str) -> bool {
    matches!(inside, "" | "*" | "i" | "j" | "k" | "n" | "N")
        || inside.chars().all(|c| c.is_ascii_digit())
}

/// `a[b][c]` as `a.b.c`; `[]`, `[*]` and `[n]` stay.
pub(super) fn bracketed(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some(open) = rest.find('[') {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = from.find(']') else {
            out.push_str(from);
            return out;
        };
        let inside = from.get(1..close).unwrap_or_default();
        if is_index(inside) {
            out.push_str(from.get(..=close).unwrap_or_default());
        } else {
            out.push('.');
            out.push_str(inside);
        }
        rest = from.get(close + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{bracketed, steps};

    #[test]
    fn paths() {
        let show = |name: &str| {
            let steps = steps(name);
            let parts = steps.iter().map(|step| {
                format!(
                    "{}{}{}",
                    step.name,
                    "[]".repeat(step.lists),
                    if step.map { "{}" } else { "" }
                )
            });
            parts.collect::<Vec<_>>().join(" ")
        };
        let cases = [
            ("a", "a"),
            ("stations[].rental_uris.ios", "stations[] rental_uris ios"),
            ("a[]", "a[]"),
            ("a[][].b", "a[][] b"),
            ("a[n].b", "a[] b"),
            ("a[0]", "a[]"),
            ("data.[].x", "data[] x"),
            ("position[base_sha]", "position base_sha"),
            ("headers.{name}", "headers{}"),
            ("labels.*", "labels{}"),
            (".hidden", ".hidden"),
            ("a..b", "a..b"),
            ("^x-", "^x-"),
            ("{name}", "{name}"),
            ("a b.c", "a b.c"),
        ];
        for (name, expected) in cases {
            assert_eq!(show(name), expected, "{name}");
        }
        assert_eq!(bracketed("a[b"), "a[b");
    }
}
