//! Runs of words in type cells: `array of strings`, `a partial user object`, `map of string to integer`.

use crate::config::profile::Profile;
use crate::docs::TypeExpr;
use crate::docs::family::tables::ty::{Name, Ty};

/// Longer runs of words are sentences.
const MAX_WORDS: usize = 24;

/// A word and where it links to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) link: Option<String>,
}

/// A word that holds other types.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Container {
    /// A list.
    List,
    /// A map.
    Map,
    /// A type that may be null.
    Nullable,
}

impl Container {
    /// The container with its arguments.
    pub(super) fn of(self, mut inner: Vec<Ty>) -> Ty {
        let last = inner.pop().unwrap_or(Ty::ANY);
        match self {
            Container::List if inner.is_empty() => last.array(),
            Container::List => {
                inner.push(last);
                Ty::one_of(inner).array()
            }
            Container::Map => Ty::Map(Box::new(last)),
            Container::Nullable => last.nullable(),
        }
    }
}

/// The container of a lower-case word.
pub(super) fn container(word: &str) -> Option<Container> {
    Some(match word {
        "array" | "arrays" | "list" | "lists" | "sequence" | "set" | "collection" | "vector"
        | "vec" | "slice" | "tuple" | "arraylist" => Container::List,
        "map" | "maps" | "dictionary" | "dict" | "hash" | "hashmap" | "mapping" | "object"
        | "objects" | "record" | "associative" => Container::Map,
        "nullable" | "option" | "maybe" => Container::Nullable,
        _ => return None,
    })
}

/// Whether words start a list of what follows: `array of strings`.
pub(super) fn is_list_of(run: &[Word]) -> bool {
    let [.., _] = run else { return false };
    let word = |at: usize| run.get(at).map(|word| word.text.to_lowercase());
    (0..2).any(|at| {
        word(at).is_some_and(|word| container(&word) == Some(Container::List))
            && word(at + 1).as_deref() == Some("of")
    })
}

/// Whether a lower-case word is a plural.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Whether a lower-case word starts a remark about the type before it.
pub(super) fn ends_a_type(word: &str) -> bool {
    matches!(
        word,
        "in" | "with"
            | "containing"
            | "representing"
            | "formatted"
            | "as"
            | "for"
            | "when"
            | "if"
            | "unless"
            | "that"
            | "which"
            | "where"
            | "between"
            | "see"
            | "following"
            | "using"
            | "matching"
            | "encoded"
            | "separated"
            | "per"
            | "whose"
            | "keyed"
            | "indexed"
            | "like"
            | "e.g"
            | "e.g."
            | "i.e."
            | "max"
            | "min"
            | "starting"
            | "referencing"
            | "references"
    )
}

/// Takes words that say whether the field is required rather than what it is.
pub(super) fn flags(run: &[Word], required: &mut Option<bool>) -> bool {
    let [only] = run else { return false };
    match only.text.to_lowercase().as_str() {
        "optional" => *required = Some(false),
        "required" => *required = Some(true),
        _ => return false,
    }
    true
}

/// The type of a run of words; `None` if there are none.
pub(super) fn read(run: &[Word], profile: &Profile) -> Option<Ty> {
    let whole = joined(run);
    if run.len() > MAX_WORDS {
        return Some(Ty::Unknown(whole));
    }
    if run.iter().all(|word| word.link.is_none())
        && let Some(ty) = known(&whole, profile)
        && (!starts_upper(run) || is_basic(&whole))
    {
        return Some(ty);
    }
    let first = run.first()?;
    let lower = first.text.to_lowercase();
    let rest = run.get(1..).unwrap_or_default();
    if matches!(lower.as_str(), "nullable") && !rest.is_empty() {
        return read(rest, profile).map(Ty::nullable);
    }
    if lower == "repeated" && !rest.is_empty() {
        return read(rest, profile).map(Ty::array);
    }
    if let Some(items) = counted(run) {
        return read(items, profile).map(Ty::array);
    }
    let is_number = is_count(&lower)
        || matches!(
            lower.as_str(),
            "zero" | "more" | "unique" | "ordered" | "of"
        );
    if !rest.is_empty()
        && first.link.is_none()
        && (profile.types.ignore_prefix.has(&lower) || is_number)
    {
        return read(rest, profile);
    }
    let of = |at: usize| {
        run.get(at)
            .is_some_and(|word| word.text.eq_ignore_ascii_case("of"))
    };
    if let Some(container) = container(&lower)
        && of(1)
        && run.len() > 2
    {
        let inner = run.get(2..).unwrap_or_default();
        let inner = counted(inner).unwrap_or(inner);
        return Some(match container {
            Container::Map => Container::Map.of(vec![map_value(inner, profile)?]),
            other => other.of(vec![read(inner, profile)?]),
        });
    }
    if lower == "map"
        && rest
            .first()
            .is_some_and(|word| word.text.eq_ignore_ascii_case("from"))
    {
        return Some(Container::Map.of(vec![map_value(rest.get(1..)?, profile)?]));
    }
    if matches!(lower.as_str(), "enum" | "enumeration") && (rest.is_empty() || of(1)) {
        return Some(Ty::Enum);
    }
    let (last, init) = run.split_last()?;
    let last_lower = last.text.to_lowercase();
    if !init.is_empty()
        && matches!(last_lower.as_str(), "array" | "arrays" | "list" | "lists")
        && last.link.is_none()
    {
        return read(init, profile).map(Ty::array);
    }
    if init.is_empty()
        && last.link.is_none()
        && let Some(container) = container(&last_lower)
        && container == Container::List
    {
        return Some(Ty::ANY.array());
    }
    Some(named(run, &whole, profile))
}

/// The items of `two integers`, `multiple strings`: a number and a plural.
fn counted(run: &[Word]) -> Option<&[Word]> {
    let (first, rest) = run.split_first()?;
    let last = rest.last()?;
    let counts = first.link.is_none() && is_count(&first.text.to_lowercase());
    (counts && singular(&last.text) != last.text).then_some(rest)
}

fn is_count(lower: &str) -> bool {
    matches!(
        lower,
        "two" | "three" | "four" | "five" | "six" | "multiple" | "several" | "many"
    ) || lower.parse::<u32>().is_ok_and(|count| count > 1)
}

/// The type of `K to V`, `V by id`, `V`.
fn map_value(inner: &[Word], profile: &Profile) -> Option<Ty> {
    let to = inner
        .iter()
        .position(|word| matches!(word.text.to_lowercase().as_str(), "to" | "->" | "→"));
    let value = match to {
        Some(at) => inner.get(at + 1..)?,
        None => inner,
    };
    let by = value
        .iter()
        .position(|word| word.text.eq_ignore_ascii_case("by"));
    read(
        by.map_or(value, |at| value.get(..at).unwrap_or_default()),
        profile,
    )
}

/// A type inside of what the words before it say: `array of Map<X>`.
pub(super) fn around(run: &[Word], ty: Ty, profile: &Profile) -> Option<Ty> {
    let mut ty = ty;
    for word in run.iter().rev() {
        let lower = word.text.to_lowercase();
        match container(&lower) {
            Some(container) => ty = container.of(vec![ty]),
            None if lower == "of" || profile.types.ignore_prefix.has(&lower) => {}
            None => return None,
        }
    }
    Some(ty)
}

/// What a name leads to is known later; here it is only cleaned.
fn named(run: &[Word], whole: &str, profile: &Profile) -> Ty {
    let link = run.iter().find_map(|word| word.link.clone());
    let mut words = run;
    while let Some((last, init)) = words.split_last()
        && !init.is_empty()
        && last.link.is_none()
        && profile.types.ignore_suffix.has(&last.text)
    {
        words = init;
    }
    let bare = words.len() < run.len();
    let text = joined(words);
    if link.is_none() && !bare && !starts_upper(run) {
        return known(whole, profile)
            .or_else(|| known(&singular(whole), profile))
            .unwrap_or(Ty::Named(Name { text, link }));
    }
    Ty::Named(Name { text, link })
}

fn joined(run: &[Word]) -> String {
    run.iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

fn starts_upper(run: &[Word]) -> bool {
    run.first()
        .is_some_and(|word| word.text.starts_with(char::is_uppercase))
}

/// Whether a word means the same whatever its case, and whatever a heading is called.
pub(in crate::docs::family::tables) fn is_basic(text: &str) -> bool {
    matches!(
        text.to_lowercase().as_str(),
        "string"
            | "integer"
            | "int"
            | "number"
            | "float"
            | "double"
            | "boolean"
            | "bool"
            | "object"
            | "any"
            | "null"
            | "enum"
            | "text"
    )
}

/// A word without its plural ending.
pub(in crate::docs::family::tables) fn singular(word: &str) -> String {
    let lower = word.to_lowercase();
    if let Some(stem) = lower.strip_suffix("ies")
        && stem.len() > 2
    {
        let stem = word.get(..stem.len()).unwrap_or_default();
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes", "uses"] {
        if lower.ends_with(ending) {
            return word.get(..word.len() - 2).unwrap_or_default().to_owned();
        }
    }
    if lower.ends_with('s')
        && !lower.ends_with("ss")
        && !lower.ends_with("us")
        && !lower.ends_with("is")
    {
        return word.get(..word.len() - 1).unwrap_or_default().to_owned();
    }
    word.to_owned()
}

/// The type of a word that the profile knows, whatever its case.
pub(in crate::docs::family::tables) fn known(text: &str, profile: &Profile) -> Option<Ty> {
    let lower = text.trim().to_lowercase();
    let cell = match profile.words.get(&lower) {
        Some(cell) => cell,
        None => profile
            .words
            .iter()
            .find(|(word, _)| word.contains(char::is_uppercase) && word.to_lowercase() == lower)
            .map(|(_, cell)| cell)?,
    };
    Some(match cell.as_str() {
        "string" => Ty::Plain(TypeExpr::String),
        "integer" => Ty::Plain(TypeExpr::Integer),
        "number" => Ty::Plain(TypeExpr::Number),
        "float" => Ty::Plain(TypeExpr::Float),
        "decimal" => Ty::Plain(TypeExpr::Decimal),
        "boolean" => Ty::Plain(TypeExpr::Boolean),
        "date-time" => Ty::Plain(TypeExpr::DateTime),
        "date" => Ty::Plain(TypeExpr::Date),
        "bytes" => Ty::Plain(TypeExpr::Bytes),
        "any" => Ty::ANY,
        "null" => Ty::Plain(TypeExpr::Null),
        "object" => Ty::Object,
        "enum" => Ty::Enum,
        // A cell in the words of the profile it is based on; it cannot lead back to itself.
        other if other.to_lowercase() != lower => {
            let mut inner = profile.clone();
            inner.words.remove(text);
            inner.words.remove(&lower);
            super::read(other, &inner).ty
        }
        _ => return None,
    })
}
