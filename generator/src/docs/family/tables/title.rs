//! The names of objects, from the headings above their tables.

use super::outline::Section;
use super::profile::Profile;
use super::text::fold;
use heck::ToUpperCamelCase;

/// What a heading names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The section whose heading names the object.
    pub(super) section: usize,
    /// The name of the type.
    pub(super) title: String,
    /// What the docs call it.
    pub(super) called: Vec<String>,
}

/// The object that a section describes. `None` if the profile wants another kind of heading.
pub(super) fn of(sections: &[Section], at: usize, profile: &Profile) -> Option<Named> {
    let mut at = at;
    while let Some(section) = sections.get(at) {
        let is_wanted = profile
            .object
            .level
            .is_none_or(|level| section.level <= level);
        let skipped =
            profile.object.skip.has(bare(&section.title)) || names_an_example(&section.title);
        match section.parent.and_then(|parent| sections.get(parent)) {
            Some(parent)
                if (skipped || !is_wanted) && (parent.level > 0 || !parent.title.is_empty()) =>
            {
                at = section.parent?;
            }
            _ => break,
        }
    }
    let section = sections.get(at)?;
    let heading = bare(&section.title).to_owned();
    let need = &profile.object.need_suffix.0;
    if !need.is_empty() && !need.iter().any(|suffix| heading.ends_with(suffix.as_str())) {
        return None;
    }
    let short = shortened(&heading, profile);
    let mut title = short.to_upper_camel_case();
    // `Properties Object`: whose?
    if profile.object.skip.has(&short) || title.len() < 2 {
        let outer = ancestors(sections, at)
            .map(|outer| shortened(bare(&outer.title), profile))
            .find(|outer| !profile.object.skip.has(outer) && !outer.is_empty());
        if let Some(outer) = outer {
            title = format!("{}{title}", outer.to_upper_camel_case());
        }
    }
    if !title.starts_with(|c: char| c.is_alphabetic()) {
        title = format!("Type{title}");
    }
    let mut called = vec![fold(&heading)];
    let folded = fold(&short);
    if !called.contains(&folded) {
        called.push(folded);
    }
    Some(Named {
        section: at,
        title,
        called,
    })
}

/// The sections around a section, innermost first.
pub(super) fn ancestors(sections: &[Section], at: usize) -> impl Iterator<Item = &Section> {
    let start = sections.get(at).and_then(|section| section.parent);
    std::iter::successors(start.and_then(|at| sections.get(at)), |section| {
        section.parent.and_then(|at| sections.get(at))
    })
    .filter(|section| section.level > 0 || !section.title.is_empty())
}

/// Whether a heading announces an example.
pub(super) fn names_an_example(title: &str) -> bool {
    let folded = title.to_lowercase();
    folded.contains("example") || folded.starts_with("sample")
}

/// A heading without numbers before it and remarks behind it.
pub(super) fn bare(title: &str) -> &str {
    let mut text = title.trim();
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if number.len() < text.len() && number.starts_with(' ') {
        text = number.trim_start();
    }
    // `Get User % GET /users/{id}`
    if let Some((before, _)) = text.split_once(" % ") {
        text = before.trim();
    }
    if text.ends_with(')')
        && let Some(open) = text.rfind(" (")
        && open > 0
    {
        text = text.get(..open).unwrap_or(text).trim();
    }
    text.trim_matches(|c: char| matches!(c, '`' | '"' | ':' | '*'))
}

/// A heading without the words that only say that it describes something.
fn shortened(heading: &str, profile: &Profile) -> String {
    let mut text = heading.trim();
    for extension in [".json", ".txt", ".geojson", ".csv", ".yaml"] {
        text = text.strip_suffix(extension).unwrap_or(text);
    }
    for word in &profile.object.strip_prefix.0 {
        let start = text
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word));
        if start
            && text
                .get(word.len()..)
                .is_some_and(|rest| rest.starts_with(' '))
        {
            text = text.get(word.len()..).unwrap_or_default().trim();
            break;
        }
    }
    for round in 0..2 {
        let Some((before, last)) = text.rsplit_once([' ', '_']) else {
            break;
        };
        // `Channel object fields`: both.
        let drops = if round == 0 {
            profile.object.strip_suffix.has(last)
        } else {
            last.eq_ignore_ascii_case("object")
        };
        if before.trim().is_empty() || !drops {
            break;
        }
        text = before.trim();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{bare, shortened};
    use crate::config::profile::builtin;

    #[test]
    fn headings() {
        let profile = builtin("common").unwrap();
        let cases = [
            ("Link Object", "Link"),
            ("Item fields", "Item"),
            ("vehicle_types.json", "vehicle_types"),
            ("4.8.1 Info Object", "Info"),
            ("Guild Structure", "Guild"),
            ("Get User % GET /users/{id}", "Get User"),
            ("Item Asset Definition Object", "Item Asset Definition"),
            ("message FeedMessage", "FeedMessage"),
            ("Event (since 2.0)", "Event"),
            ("Object", "Object"),
            ("Channel object fields", "Channel"),
        ];
        for (heading, expected) in cases {
            assert_eq!(shortened(bare(heading), profile), expected, "{heading}");
        }
    }
}
