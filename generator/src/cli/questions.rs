//! What the docs leave open, as few questions: what is guessed, what that means, and the one thing that settles it.

use super::term::{count, grouped};
use crate::config::quoted;
use crate::diagnostic::{Code, Diagnostic};
use crate::generator::Generated;
use crate::guesses::{Guesses, Kind};
use crate::model::{Api, Fact, Rank, Shape, TypeRef};
use std::collections::BTreeMap;

/// Something that the docs leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Question {
    /// What is guessed, and what it means.
    pub(super) about: String,
    /// What settles it.
    pub(super) answer: String,
    /// How many facts the answer settles.
    pub(super) settles: usize,
    /// What one of them does if it is wrong, beside a number that is kept exactly.
    harm: usize,
    /// Overrides that settle a part of it each, the largest first.
    pub(super) drafts: Vec<Draft>,
}

/// An override that settles one or more findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    /// The message of the only finding, or the paths of all.
    pub(super) about: String,
    /// The lines of the override.
    pub(super) lines: Vec<String>,
    settles: usize,
}

/// The codes whose findings a kind of guesses tells of.
pub(super) fn codes(kind: Kind) -> &'static [Code] {
    match kind {
        Kind::Name => &[Code::GuessedNames],
        Kind::Place => &[Code::UndecidedLocation],
        Kind::Union => &[Code::AmbiguousUnion],
        Kind::Null => &[Code::LenientNulls],
        Kind::Number => &[Code::UndecidedNumber],
    }
}

/// What a wrong guess of a kind does, beside one about a number, which is kept exactly: a wrong name or place loses a value on
/// the way, without a word; a union may lose the keys that the chosen member does not know; a `null` that was not expected
/// is an error that names it.
fn harm(kind: Kind, is_lenient: bool) -> usize {
    match kind {
        Kind::Name | Kind::Place => 100,
        Kind::Union => 20,
        Kind::Null if !is_lenient => 2,
        Kind::Null | Kind::Number => 1,
    }
}

/// All that is open, that which does most harm first: how many facts, and what each of them does if it is wrong.
pub(super) fn open(generated: &Generated) -> Vec<Question> {
    let mut drafts = drafts(generated);
    let mut of_codes = |codes: &[Code]| -> Vec<Draft> {
        let mut found: Vec<Draft> = codes
            .iter()
            .flat_map(|code| drafts.remove(code).unwrap_or_default())
            .collect();
        found.sort_by_key(|draft| std::cmp::Reverse(draft.settles));
        found
    };
    let guesses = Guesses::of(&generated.api);
    let mut questions: Vec<Question> = guesses
        .kinds()
        .filter_map(|(kind, paths)| {
            let first = paths.first()?;
            let number = match kind {
                Kind::Null if guesses.lenient > 0 => guesses.lenient,
                _ => paths.len(),
            };
            Some(Question {
                about: about(kind, number, first, &guesses, &generated.api),
                answer: answer(kind, guesses.lenient > 0, &generated.api),
                settles: number,
                harm: harm(kind, guesses.lenient > 0),
                drafts: of_codes(codes(kind)),
            })
        })
        .collect();
    for code in Code::ALL {
        let found = of_codes(&[*code]);
        let settles = found.iter().map(|draft| draft.settles).sum();
        let Some(first) = found.first() else { continue };
        let info = code.info();
        let number = match settles {
            1 => String::new(),
            number => format!(" ({})", grouped(number)),
        };
        let example = if settles == 1 {
            first.about.clone()
        } else {
            info.meaning.trim_end_matches('.').to_owned()
        };
        questions.push(Question {
            about: format!("{example}{number}"),
            answer: info.fix.trim_end_matches('.').to_owned(),
            settles,
            harm: 2,
            drafts: found,
        });
    }
    questions.sort_by_key(|question| std::cmp::Reverse(question.settles * question.harm));
    questions
}

fn about(kind: Kind, number: usize, first: &str, guesses: &Guesses, api: &Api) -> String {
    let several = number != 1;
    let are = if several { "are" } else { "is" };
    let records = api.types.values().filter_map(|def| match &def.shape {
        Shape::Struct(record) => Some(record.fields.len()),
        _ => None,
    });
    let fields = grouped(records.sum());
    let number = grouped(number);
    match kind {
        Kind::Name => format!(
            "{number} wire {} guessed, such as that of {first}: a wrong one is neither read nor sent",
            if several { "names are" } else { "name is" }
        ),
        Kind::Place => format!(
            "{number} {} sent where nothing tells that the API looks, such as {first}",
            if several {
                "parameters are"
            } else {
                "parameter is"
            }
        ),
        Kind::Union => format!(
            "{number} {} members that look alike, such as {first}: the best match is read",
            if several { "unions have" } else { "union has" }
        ),
        Kind::Null if guesses.lenient > 0 => format!(
            "{number} of {fields} fields {are} `Option` only because {}",
            lenience(api)
        ),
        Kind::Null => format!(
            "{number} of {fields} fields {} to read where {} `null`, and nothing shows whether {} ever {}",
            if several { "fail" } else { "fails" },
            if several { "they are" } else { "it is" },
            if several { "they" } else { "it" },
            if several { "are" } else { "is" }
        ),
        Kind::Number => format!(
            "{number} {} kept as `Number`: nothing shows whether {}",
            if several { "numbers are" } else { "number is" },
            if several {
                "they are whole"
            } else {
                "it is whole"
            }
        ),
    }
}

/// Why responses are read leniently.
fn lenience(api: &Api) -> &'static str {
    let mut decisions = api.decisions.iter();
    let decided = decisions.find(|decision| decision.fact == Fact::Nullable);
    match decided.map(|decision| decision.rank) {
        Some(Rank::Assumed) => "these docs never tell what may be `null`",
        Some(_) => "`null` is common in this API",
        None => "the configuration wants it",
    }
}

/// Languages whose docs tell which values may be null.
const TELL_NULLS: [&str; 4] = ["python", "java", "go", "ruby"];
/// Languages whose docs do not tell which numbers are whole, and prose, which has no other languages.
const TELL_NO_NUMBERS: [&str; 3] = ["typescript", "javascript", "prose"];

fn answer(kind: Kind, lenient: bool, api: &Api) -> String {
    let has = |names: &[&str]| {
        let mut sources = api.sources.iter();
        sources.any(|source| names.contains(&source.dialect.as_str()))
    };
    let may_have_twins = !has(&["prose"]);
    match kind {
        Kind::Name => {
            "`rename-all` in an override, after a look at one real response of the API".into()
        }
        Kind::Place => "`location` in an override: where the API expects it".into(),
        Kind::Union => "`discriminant` in an override: the key that tells them apart, or `best-match = true` if there is none".into(),
        Kind::Null if may_have_twins && !has(&TELL_NULLS) => {
            "`--twin DIR` with the API's docs for Python, Java, Go or Ruby".into()
        }
        Kind::Null => format!(
            "`lenient-nulls = \"{}\"` under `[settings]`, or `nullable` for those that you know",
            if lenient { "never" } else { "always" }
        ),
        Kind::Number
            if may_have_twins
                && api
                    .sources
                    .iter()
                    .all(|source| TELL_NO_NUMBERS.contains(&source.dialect.as_str())) =>
        {
            "`--twin DIR` with the API's docs for Python, Java, Go or C#".into()
        }
        Kind::Number => {
            "`undecided-numbers = \"integer\"` or `\"float\"` under `[settings]`".into()
        }
    }
}

/// A code, the name of a field, and what the override says of it.
type Key = (Code, String, Vec<String>);

/// Overrides that would settle findings, by code. Fields of one name are one where the answer fits every field of that
/// name.
fn drafts(generated: &Generated) -> BTreeMap<Code, Vec<Draft>> {
    let mut groups: BTreeMap<Key, Vec<(String, &Diagnostic)>> = BTreeMap::new();
    let mut drafts: BTreeMap<Code, Vec<Draft>> = BTreeMap::new();
    for item in &generated.diagnostics {
        let Some(config) = &item.config else { continue };
        if !config.starts_with("[[override]]") {
            add_to_table(drafts.entry(item.code).or_default(), config, &item.message);
            continue;
        }
        let mut lines = config.lines().map(str::to_owned);
        let Some(path) = lines.by_ref().find_map(|line| path_of(&line)) else {
            continue;
        };
        let rest: Vec<String> = lines.collect();
        let name = path.rsplit('.').next().unwrap_or(&path).to_owned();
        let same = groups.entry((item.code, name, rest)).or_default();
        if !same.iter().any(|(known, _)| *known == path) {
            same.push((path, item));
        }
    }
    for ((code, name, rest), items) in groups {
        let draft = |path: &str, about: String, settles: usize| Draft {
            about,
            lines: [
                "[[override]]".to_owned(),
                format!("path = {}", quoted(path)),
            ]
            .into_iter()
            .chain(rest.iter().cloned())
            .collect(),
            settles,
        };
        let paths: Vec<&str> = items.iter().map(|(path, _)| path.as_str()).collect();
        let pattern = (code == Code::UndecidedNumber)
            .then(|| pattern_of_numbers(&generated.api, &name, &paths))
            .flatten();
        let list = drafts.entry(code).or_default();
        if let Some(pattern) = pattern {
            list.push(draft(&pattern, some(&paths), paths.len()));
        } else {
            let each = items.iter();
            list.extend(each.map(|(path, item)| draft(path, item.message.clone(), 1)));
        }
    }
    drafts
}

/// Adds the lines of a table that there can be only one of.
fn add_to_table(drafts: &mut Vec<Draft>, config: &str, message: &str) {
    let mut lines = config.lines();
    let Some(header) = lines.next() else { return };
    let same = drafts
        .iter_mut()
        .find(|draft| draft.lines.first().is_some_and(|line| line == header));
    let lines = lines.map(str::to_owned);
    if let Some(draft) = same {
        let before = draft.lines.len();
        let new: Vec<String> = lines.filter(|line| !draft.lines.contains(line)).collect();
        draft.lines.extend(new);
        draft.settles += draft.lines.len() - before;
        draft.about = count(draft.settles, "word");
    } else {
        drafts.push(Draft {
            about: message.to_owned(),
            lines: std::iter::once(header.to_owned()).chain(lines).collect(),
            settles: 1,
        });
    }
}

/// The first paths, and how many more there are.
fn some(paths: &[&str]) -> String {
    const SHOWN: usize = 3;
    let shown = paths.get(..SHOWN.min(paths.len())).unwrap_or_default();
    let list = shown.join(", ");
    match paths.len().saturating_sub(SHOWN) {
        0 => list,
        more => format!(
            "{}: {list} and {} more",
            count(paths.len(), "field"),
            grouped(more)
        ),
    }
}

/// The value of a line `path = "…"`.
fn path_of(line: &str) -> Option<String> {
    let table: toml::Table = line.parse().ok()?;
    table.get("path")?.as_str().map(str::to_owned)
}

/// The path that stands for all of these fields, which are numbers of one name, where every field of that name is a whole
/// number, as far as the docs tell. `None` if one is not, or if there is only one field.
fn pattern_of_numbers(api: &Api, name: &str, paths: &[&str]) -> Option<String> {
    let (first, rest) = paths.split_first()?;
    let depth = |path: &&str| path.matches('.').count();
    if rest.is_empty() || rest.iter().any(|path| depth(path) != depth(first)) {
        return None;
    }
    let records = api.types.values().filter_map(|def| match &def.shape {
        Shape::Struct(record) => Some(&record.fields),
        _ => None,
    });
    let mut named = records.flatten().filter(|field| field.name == name);
    named
        .all(|field| may_be_whole(&field.ty))
        .then(|| format!("{}{name}", "*.".repeat(depth(first))))
}

fn may_be_whole(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            may_be_whole(inner)
        }
        TypeRef::Number | TypeRef::Integer => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::open;
    use crate::generator::{DocSource, Generator};

    /// Records with one guessed name each, and as many fields that may be null as wanted.
    fn about(nulls: usize) -> Vec<String> {
        let names = std::iter::once(("sizeClass".to_owned(), "minus_sign"));
        let others = (0..nulls).map(|number| (format!("a{number}"), "check_mark"));
        let rows: Vec<String> = names
            .chain(others)
            .map(|(name, mark)| format!("| `{name}` | *string* | :heavy_{mark}: | N/A |"))
            .collect();
        let rows = rows.join("\n");
        let page = format!(
            "# Parcel\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}"
        );
        let pages = vec![("models/components/parcel.md".to_owned(), page.into())];
        let source = DocSource::new("docs", pages).dialect(Some("typescript".to_owned()));
        let questions = open(&Generator::new().source(source).run());
        questions
            .into_iter()
            .map(|question| question.about)
            .collect()
    }

    #[test]
    fn a_name_that_may_be_lost_comes_before_some_nulls_but_not_before_hundreds() {
        let few = about(9);
        assert!(few[0].contains("wire name"), "{few:?}");
        assert!(few[1].contains("`null`"), "{few:?}");
        let many = about(200);
        assert!(many[0].contains("`null`"), "{many:?}");
        assert!(many[1].contains("wire name"), "{many:?}");
    }
}
