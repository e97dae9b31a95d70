//! The names of objects, from the headings above their tables.

use super::outline::Section;
use super::profile::Profile;
use super::text::fold;
use super::type_cell::phrase::singular;
use crate::markdown::{Block, BlockKind};
use heck::ToUpperCamelCase;
use std::collections::BTreeSet;

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
        let skipped = is_part(&section.title, profile) || names_an_example(&section.title);
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
    // `Properties Object`: whose? A specification's own `Schema Object` stands in no other object.
    let is_told = heading.len() > short.len() && title.len() > 1;
    let has_table = |outer: &&Section| {
        let is_table = |block: &Block| matches!(block.kind, BlockKind::Table(_));
        outer.blocks.iter().any(is_table)
    };
    if profile.object.skip.has(&short) || title.len() < 2 {
        let outer = ancestors(sections, at)
            .filter(|outer| !is_told || has_table(outer))
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

/// The title of a part: that of the whole with the part's name behind it, no word said twice. Of `VehicleTypes` a
/// `VehicleType` is one, unless something else is called so.
pub(super) fn of_part(whole: &str, part: &str, taken: &BTreeSet<String>) -> String {
    let one = singular(whole);
    if one != whole && ends_with_words(&one, part) && !taken.contains(&fold(&one)) {
        return one;
    }
    let both = format!("{whole}{part}");
    let first = first_word(part);
    let rest = part.get(first.len()..).unwrap_or_default();
    let short = format!("{whole}{rest}");
    let repeats = !rest.is_empty() && ends_with_words(whole, first);
    if repeats && !taken.contains(&fold(&short)) {
        short
    } else {
        both
    }
}

/// Whether a name in pascal case ends with the words of another one.
fn ends_with_words(name: &str, words: &str) -> bool {
    words.starts_with(char::is_uppercase) && name.ends_with(words)
}

/// The first word of a name in pascal case.
fn first_word(name: &str) -> &str {
    let mut letters = name.char_indices().skip(1);
    let end = letters.find(|(_, c)| c.is_uppercase() || c.is_ascii_digit());
    name.get(..end.map_or(name.len(), |(at, _)| at))
        .unwrap_or(name)
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
    let is_example = folded.contains("example") || folded.starts_with("sample");
    // `Message Example Object` is an object that is called so.
    let own = bare(&folded);
    is_example && !own.ends_with("example object") && !own.ends_with("examples object")
}

/// Whether a heading names a part of an object by the profile: `Fixed Fields`, `Common Fixed Fields`.
pub(super) fn is_part(title: &str, profile: &Profile) -> bool {
    let title = bare(title);
    if profile.object.skip.has(title) {
        return true;
    }
    let lower = title.to_lowercase();
    let mut words = profile.object.skip.0.iter();
    words.any(|word| {
        let word = word.to_lowercase();
        // One word alone says too little: `Guild Fields` are those of a guild.
        word.contains(' ')
            && (lower.ends_with(&format!(" {word}")) || lower.starts_with(&format!("{word} ")))
    })
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

/// One word with an upper-case letter inside: `FeedHeader`.
fn is_camel(text: &str) -> bool {
    text.chars().all(char::is_alphanumeric) && text.chars().skip(1).any(char::is_uppercase)
}

/// A heading without the words that only say that it describes something.
pub(super) fn shortened(heading: &str, profile: &Profile) -> String {
    let mut text = heading.trim();
    for extension in [".json", ".txt", ".geojson", ".csv", ".yaml"] {
        text = text.strip_suffix(extension).unwrap_or(text);
    }
    for word in &profile.object.strip_prefix.0 {
        let start = text
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word));
        let rest = text.get(word.len()..).unwrap_or_default();
        let rest = rest.strip_prefix(' ').map(str::trim);
        // `message FeedHeader` is a keyword and a name; `Message Flags` is a name of two words.
        let is_keyword = text.starts_with(char::is_lowercase) || word == "the";
        if let Some(rest) = rest.filter(|rest| start && (is_keyword || is_camel(rest))) {
            text = rest;
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
    use super::{bare, of_part, shortened};
    use crate::config::profile::builtin;

    #[test]
    fn parts() {
        let taken = ["guest".to_owned()].into();
        let cases = [
            ("Bikes", "Bike", "Bike"),
            ("SystemPlans", "Plan", "SystemPlan"),
            ("Guests", "Guest", "GuestsGuest"),
            ("Bike", "BikeLock", "BikeLock"),
            ("FastBike", "BikeLock", "FastBikeLock"),
            ("Status", "Station", "StatusStation"),
            ("Bike", "Bike", "BikeBike"),
            ("Cab", "B", "CabB"),
        ];
        for (whole, part, expected) in cases {
            assert_eq!(of_part(whole, part, &taken), expected, "{whole} {part}");
        }
    }

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
            ("Message Object", "Message"),
            ("Message Flags", "Message Flags"),
            ("Type LineString", "LineString"),
            ("The Door", "Door"),
        ];
        for (heading, expected) in cases {
            assert_eq!(shortened(bare(heading), profile), expected, "{heading}");
        }
    }
}
