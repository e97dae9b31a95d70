//! A profile for a folder that no built-in one reads, guessed from headers and cells.

use super::collect::Document;
use super::header::{Header, Kind, labels};
use super::profile::{Columns, Profile, Words, builtins};
use super::text::{fold, plain};
use super::ty::Ty;
use super::{name, nest, required, resolve, type_cell};
use crate::config::quoted;
use crate::diagnostic::Diagnostics;
use crate::docs::family::Folder;
use crate::markdown::{BlockKind, Table};
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A proposed profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What the lines say.
    pub profile: Profile,
    /// The lines of `[source.profile]`, without its header.
    pub lines: String,
    /// How many tables it reads as objects, and how many fields they have.
    pub objects: usize,
    /// How many fields they have.
    pub fields: usize,
    /// Words of type cells that it does not know, with how many fields have them.
    pub words: Vec<(String, usize)>,
}

/// The headers of tables that look alike, and what their columns seem to say.
#[derive(Default)]
struct Guess {
    tables: usize,
    name: Option<String>,
    ty: Option<String>,
    required: Option<String>,
    description: Option<String>,
    yes: Vec<String>,
    no: Vec<String>,
    /// What some names end with.
    sign: Option<char>,
}

impl Guess {
    /// Sorts the words of the column that says whether a field is required.
    fn say(&mut self, mut words: Vec<String>, profile: &Profile) {
        // A word that another one goes on from, with a condition, is the one that means yes.
        let goes_on = |word: &String, all: &[String]| {
            let longer = format!("{word} ");
            all.iter().any(|other| other.starts_with(&longer))
        };
        let all = words.clone();
        words.sort_by_key(|word| !goes_on(word, &all));
        for word in words
            .into_iter()
            .filter(|word| !word.is_empty() && required::column(word, profile).is_none())
        {
            // Which of two words means yes cannot be known; the user turns them round if need be.
            if self.yes.is_empty() {
                self.yes.push(word);
            } else {
                self.no.push(word);
            }
        }
    }
}

/// Proposes a profile; `None` if no table looks like a table of fields.
#[must_use]
pub fn propose(folder: &Folder<'_>) -> Option<Proposal> {
    let common = &builtins().first()?.1;
    let mut groups: BTreeMap<Vec<String>, Vec<(&SourceFile, &Table)>> = BTreeMap::new();
    for (_, file, page) in folder.iter() {
        for block in &page.blocks {
            let BlockKind::Table(table) = &block.kind else {
                continue;
            };
            let header = Header::of(file, table, common);
            if header.kind == Kind::Fields || table.header.len() < 2 {
                continue;
            }
            let labels = labels(file, table);
            groups.entry(labels).or_default().push((file, table));
        }
    }
    let mut guesses: Vec<Guess> = groups
        .iter()
        .filter_map(|(labels, tables)| guess(labels, tables, common))
        .collect();
    guesses.sort_by_key(|guess| std::cmp::Reverse(guess.tables));
    let best = guesses.first()?;
    let words = |word: &Option<String>| Words(word.iter().cloned().collect());
    let own = Profile {
        columns: Columns {
            name: words(&best.name),
            ty: words(&best.ty),
            required: words(&best.required),
            description: words(&best.description),
            ..Columns::default()
        },
        required: super::profile::Required {
            yes: Words(best.yes.clone()),
            no: Words(best.no.clone()),
            ..Default::default()
        },
        name: super::profile::Names {
            required_suffix: best.sign.filter(|sign| *sign != '?').map(String::from),
            optional_suffix: best.sign.filter(|sign| *sign == '?').map(String::from),
            ..Default::default()
        },
        ..Profile::default()
    };
    let whole = own.completed();
    let mut quiet = Diagnostics::new();
    let mut document = Document::read(folder, &whole, &mut quiet);
    nest::unfold(&mut document, 0, &mut quiet);
    let unknown = resolve::resolve(&mut document);
    let mut unknown: Vec<(String, usize)> = unknown
        .into_iter()
        .filter(|(word, _)| !word.is_empty())
        .map(|(word, found)| (word, found.count))
        .collect();
    unknown.sort_by(|a, b| (std::cmp::Reverse(a.1), &a.0).cmp(&(std::cmp::Reverse(b.1), &b.0)));
    let fields = document
        .objects
        .iter()
        .map(|object| object.fields().len())
        .sum();
    let called = document
        .objects
        .iter()
        .flat_map(|object| object.called.iter().cloned().chain([fold(&object.title)]))
        .collect();
    Some(Proposal {
        profile: own,
        lines: lines(best, &unknown, &forms(&unknown, &called)),
        objects: document.objects.len(),
        fields,
        words: unknown,
    })
}

fn guess(labels: &[String], tables: &[(&SourceFile, &Table)], profile: &Profile) -> Option<Guess> {
    let column = |at: usize| -> Vec<&str> {
        tables
            .iter()
            .flat_map(|(file, table)| {
                table
                    .rows
                    .iter()
                    .filter_map(move |row| row.cells.get(at).map(|cell| file.slice(*cell)))
            })
            .collect()
    };
    let share = |at: usize, fits: &dyn Fn(&str) -> bool| {
        let cells = column(at);
        let right = cells.iter().filter(|cell| fits(cell)).count();
        (right * 100).checked_div(cells.len()).unwrap_or(0)
    };
    let name = (0..labels.len())
        .find(|at| share(*at, &|cell| name::looks_like_a_name(unmarked(cell).0)) >= 80)?;
    let rest: Vec<usize> = (0..labels.len()).filter(|at| *at != name).collect();
    let distinct = |at: usize| {
        let mut cells = column(at);
        cells.sort_unstable();
        cells.dedup();
        cells.len()
    };
    let short_of = |at: usize| share(at, &|cell| plain(cell).split_whitespace().count() <= 4);
    // Two or three words for all rows say whether, not what.
    let says_whether = |at: usize| {
        let kinds = distinct(at);
        kinds <= 3 && kinds * 2 <= column(at).len()
    };
    let whether = rest.iter().copied().find(|at| says_whether(*at));
    let typed = |at: usize| {
        let known = share(at, &|cell| known(cell, profile));
        let short = short_of(at);
        let others = rest
            .iter()
            .any(|other| *other != at && short_of(*other) >= 90);
        if known < 50 && whether.is_some() && others {
            return (whether != Some(at) && short >= 90).then_some((known, short));
        }
        // Few words again and again, and more of them than "yes" and "no".
        let kinds = distinct(at);
        let repeats = kinds > 2 && kinds * 2 <= column(at).len() + 4;
        (known >= 50 || (short >= 90 && repeats)).then_some((known, short))
    };
    let ty = rest
        .iter()
        .copied()
        .filter_map(|at| Some((typed(at)?, std::cmp::Reverse(at))))
        .max()
        .map(|(_, at)| at.0)?;
    // The words of a column of few words, those that stand there most first.
    let marks = |at: usize| {
        let cells = column(at);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for cell in &cells {
            *counts.entry(plain(cell).to_lowercase()).or_default() += 1;
        }
        let mut distinct: Vec<(String, usize)> = counts.into_iter().collect();
        distinct.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let few = distinct.len() <= 3 && cells.len() >= 2;
        few.then(|| {
            distinct
                .into_iter()
                .map(|(word, _)| word)
                .collect::<Vec<_>>()
        })
    };
    let required = rest
        .iter()
        .copied()
        .filter(|at| *at != ty)
        .find_map(|at| Some((at, marks(at)?)));
    let long = |at: &usize| column(*at).iter().map(|cell| cell.len()).sum::<usize>();
    let taken = [Some(ty), required.as_ref().map(|(at, _)| *at)];
    let description = rest
        .iter()
        .copied()
        .filter(|at| !taken.contains(&Some(*at)))
        .max_by_key(long);
    let mut found = Guess {
        tables: tables.len(),
        name: labels.get(name).cloned(),
        ty: labels.get(ty).cloned(),
        description: description.and_then(|at| labels.get(at).cloned()),
        ..Guess::default()
    };
    let names = column(name);
    let mut signs = names.iter().filter_map(|cell| unmarked(cell).1);
    let first = signs.next();
    if first.is_some() && signs.all(|sign| Some(sign) == first) {
        found.sign = first;
    }
    if let Some((at, words)) = required {
        found.required = labels.get(at).cloned();
        found.say(words, profile);
    }
    Some(found)
}

/// The cell of a name without a mark at its end, and the mark: `name!`.
fn unmarked(cell: &str) -> (&str, Option<char>) {
    let cell = cell.trim();
    let sign = cell
        .chars()
        .next_back()
        .filter(|c| matches!(c, '!' | '?' | '+' | '°' | '^' | '#'));
    let name = sign.and_then(|sign| cell.strip_suffix(sign));
    (name.unwrap_or(cell).trim_end(), sign)
}

/// The words around other types that type cells seem to have: `Liste von {T}`.
fn forms(unknown: &[(String, usize)], called: &BTreeSet<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (word, _) in unknown {
        let Some((before, last)) = word.rsplit_once(' ') else {
            continue;
        };
        let is_type =
            called.contains(&fold(last)) || unknown.iter().any(|(other, _)| other == last);
        let form = format!("{before} {{T}}");
        if is_type && found.len() < 3 && !found.contains(&form) {
            found.push(form);
        }
    }
    found
}

/// Whether a type cell is understood without anything else.
fn known(cell: &str, profile: &Profile) -> bool {
    let ty = type_cell::read(cell, profile).ty;
    let mut known = true;
    ty.leaves(&mut |leaf| match leaf {
        Ty::Unknown(_) => known = false,
        Ty::Named(name) => known &= type_cell::phrase::known(&name.text, profile).is_some(),
        _ => {}
    });
    known
}

fn lines(guess: &Guess, unknown: &[(String, usize)], forms: &[String]) -> String {
    let columns = [
        ("name", &guess.name),
        ("type", &guess.ty),
        ("required", &guess.required),
        ("description", &guess.description),
    ];
    let columns: Vec<String> = columns
        .iter()
        .filter_map(|(key, word)| Some(format!("{key} = {}", quoted(word.as_ref()?))))
        .collect();
    let mut out = format!("columns = {{ {} }}\n", columns.join(", "));
    if let Some(sign) = guess.sign {
        let key = if sign == '?' {
            "optional-suffix"
        } else {
            "required-suffix"
        };
        let _ = writeln!(
            out,
            "# What the mark at the end of names means: `required-suffix` or `optional-suffix`?\nname = {{ {key} = \"{sign}\" }}"
        );
    }
    let list = |words: &[String]| {
        words
            .iter()
            .map(|word| quoted(word))
            .collect::<Vec<_>>()
            .join(", ")
    };
    if !guess.yes.is_empty() {
        out.push_str("# Which of these mean that a field is required, and which that it is not?\n");
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "required = {{ yes = [{}], no = [{}] }}",
            list(&guess.yes),
            list(&guess.no)
        );
    }
    if !forms.is_empty() {
        let _ = writeln!(
            out,
            "# Which of these forms is a list (`array`), a map (`map`), or a type that may be null (`nullable`)?\n# type = {{ array = [{}] }}",
            list(forms)
        );
    }
    if !unknown.is_empty() {
        out.push_str("# Words of type cells that are not known: what each stands for.\n[source.profile.words]\n");
        for (word, count) in unknown.iter().take(40) {
            let fields = if *count == 1 {
                "1 field".to_owned()
            } else {
                format!("{count} fields")
            };
            let _ = writeln!(out, "# {} = \"string\" # {fields}", quoted(word));
        }
    }
    out
}
