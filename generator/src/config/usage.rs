//! The overrides of a configuration, and what became of each.

use super::fact_key::FactKey;
use super::glob::Glob;
use super::overrides::Override;
use super::suggest::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Shape, TypeId};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// What an override can be about.
#[derive(Clone, Copy, Debug)]
pub enum Target<'t> {
    /// A type.
    Type(&'t TypeId),
    /// A field of a type, by its documented name.
    Field(&'t TypeId, &'t str),
    /// A value of an enum, as on the wire.
    Value(&'t TypeId, &'t str),
    /// An operation, by its id.
    Operation(&'t str),
    /// A parameter of an operation, by its documented name.
    Parameter(&'t str, &'t str),
}

/// The path that an override for exactly this target has.
impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(id) => write!(f, "{id}"),
            Self::Field(id, name) => write!(f, "{id}.{name}"),
            Self::Value(id, value) => write!(f, "{id}::{value}"),
            Self::Operation(id) => write!(f, "operation:{id}"),
            Self::Parameter(id, name) => write!(f, "operation:{id}.{name}"),
        }
    }
}

/// All overrides of a configuration, with a log of their use. Looking up and logging need no exclusive access, so that
/// pages can be lowered in parallel.
#[derive(Debug, Default)]
pub struct Overrides {
    entries: Vec<Entry>,
    /// Overrides without wildcards, by path.
    exact: BTreeMap<String, Vec<usize>>,
    /// Overrides with wildcards.
    patterns: Vec<(Pattern, usize)>,
}

#[derive(Debug)]
struct Entry {
    facts: Override,
    matched: AtomicBool,
    /// Bits of the facts that were looked at.
    seen: AtomicU32,
    /// Bits of the facts that changed something.
    changed: AtomicU32,
    /// What it decides against evidence: path and fact, and what the evidence says.
    overruled: Mutex<BTreeMap<(String, FactKey), String>>,
}

#[derive(Clone, Debug)]
struct Pattern {
    left: Glob,
    /// The part after `::`, where there is one.
    value: Option<Glob>,
}

impl Pattern {
    fn new(path: &str) -> Self {
        let (left, value) = match path.split_once("::") {
            Some((left, value)) => (left, Some(Glob::new(value, '\0'))),
            None => (path, None),
        };
        Self {
            left: Glob::new(left, '.'),
            value,
        }
    }

    fn is_literal(&self) -> bool {
        self.left.is_literal() && self.value.as_ref().is_none_or(Glob::is_literal)
    }

    /// `path` is the target as text.
    fn matches(&self, target: Target<'_>, path: &str) -> bool {
        match (target, &self.value) {
            (Target::Value(id, value), Some(glob)) => {
                self.left.matches(&id.0) && glob.matches(value)
            }
            (Target::Value(..), None) | (_, Some(_)) => false,
            (_, None) => self.left.matches(path),
        }
    }
}

impl Overrides {
    /// The log starts empty.
    #[must_use]
    pub fn new(overrides: Vec<Override>) -> Self {
        let mut result = Self::default();
        for (index, facts) in overrides.into_iter().enumerate() {
            let pattern = Pattern::new(&facts.path);
            // A literal `*` in a wire value is found here too.
            result
                .exact
                .entry(facts.path.clone())
                .or_default()
                .push(index);
            if !pattern.is_literal() {
                result.patterns.push((pattern, index));
            }
            result.entries.push(Entry {
                facts,
                matched: AtomicBool::new(false),
                seen: AtomicU32::new(0),
                changed: AtomicU32::new(0),
                overruled: Mutex::default(),
            });
        }
        result
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Override> {
        self.entries.iter().map(|entry| &entry.facts)
    }

    /// The overrides about a target with their ids, weakest first: those with wildcards, then those without, each in
    /// the order of the file. They count as matched from now on.
    #[must_use]
    pub fn find(&self, target: Target<'_>) -> Vec<(usize, &Override)> {
        if self.is_empty() {
            return Vec::new();
        }
        let path = target.to_string();
        let exact = self.exact.get(&path);
        let exact = exact.map_or(&[][..], Vec::as_slice);
        let patterns = self
            .patterns
            .iter()
            .filter(|(pattern, index)| !exact.contains(index) && pattern.matches(target, &path))
            .map(|(_, index)| *index);
        patterns
            .chain(exact.iter().copied())
            .filter_map(|index| {
                let entry = self.entries.get(index)?;
                entry.matched.store(true, Ordering::Relaxed);
                Some((index, &entry.facts))
            })
            .collect()
    }

    /// The strongest override about a target that sets the fact that `pick` picks: the last of [`find`](Self::find).
    ///
    /// The caller says by [`applied`](Self::applied) whether it changed anything.
    pub fn fact<'o, T>(
        &'o self,
        target: Target<'_>,
        pick: impl Fn(&'o Override) -> Option<T>,
    ) -> Option<(usize, &'o Override, T)> {
        self.find(target)
            .into_iter()
            .rev()
            .find_map(|(id, facts)| pick(facts).map(|value| (id, facts, value)))
    }

    /// Logs that a fact of an override was applied, and whether the docs alone would have decided otherwise.
    pub fn applied(&self, id: usize, fact: FactKey, changed: bool) {
        if let Some(entry) = self.entries.get(id) {
            entry.seen.fetch_or(fact.bit(), Ordering::Relaxed);
            if changed {
                entry.changed.fetch_or(fact.bit(), Ordering::Relaxed);
            }
        }
    }

    /// Logs that a fact of an override decides against evidence. Told of those with wildcards only: who names a target
    /// means it.
    pub fn overruled(&self, id: usize, target: Target<'_>, fact: FactKey, evidence: String) {
        let mut patterns = self.patterns.iter();
        if !patterns.any(|(_, index)| *index == id) {
            return;
        }
        let log = self.entries.get(id).map(|entry| entry.overruled.lock());
        if let Some(Ok(mut log)) = log {
            log.insert((target.to_string(), fact), evidence);
        }
    }

    /// Reports the overrides that matched nothing, and the facts that apply to nothing or change nothing. To be called
    /// when `api` is complete.
    #[must_use]
    pub fn finish(&self, api: &Api) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let known = if self.entries.iter().all(Entry::is_matched) {
            Vec::new()
        } else {
            known_paths(api)
        };
        for entry in &self.entries {
            if entry.is_matched() {
                entry.report_idle(&mut diagnostics);
                entry.report_overruled(&mut diagnostics);
            } else {
                diagnostics.push(entry.unmatched(&known));
            }
        }
        diagnostics
    }
}

impl Clone for Overrides {
    fn clone(&self) -> Self {
        Self::new(self.iter().cloned().collect())
    }
}

impl Entry {
    fn is_matched(&self) -> bool {
        self.matched.load(Ordering::Relaxed)
    }

    fn unmatched(&self, known: &[String]) -> Diagnostic {
        let facts = &self.facts;
        let diagnostic = Diagnostic::new(
            Code::UnusedOverride,
            format!("the override for `{}` matches nothing", facts.path),
        )
        .at(facts.span, "nothing in the docs has this path");
        match nearest(&facts.path, known.iter().map(String::as_str)) {
            Some(near) => diagnostic.help(format!("there is `{near}`")),
            None => diagnostic.help("remove the override, or correct its path"),
        }
    }

    fn report_overruled(&self, diagnostics: &mut Diagnostics) {
        let Ok(log) = self.overruled.lock() else {
            return;
        };
        for (fact, span) in &self.facts.facts {
            let mut found = log.iter().filter(|((_, key), _)| key == fact);
            let Some(((first, _), evidence)) = found.next() else {
                continue;
            };
            let (name, path) = (fact.name(), &self.facts.path);
            let others = match found.count() {
                0 => String::new(),
                1 => " and 1 other".to_owned(),
                number => format!(" and {number} others"),
            };
            let message = format!(
                "`{name}` of the override for `{path}` decides `{first}`{others} against what the docs show"
            );
            diagnostics.push(
                Diagnostic::new(Code::EvidenceOverruled, message)
                    .at(*span, format!("the docs: {evidence}"))
                    .help(Code::EvidenceOverruled.info().fix),
            );
        }
    }

    fn report_idle(&self, diagnostics: &mut Diagnostics) {
        let seen = self.seen.load(Ordering::Relaxed);
        let changed = self.changed.load(Ordering::Relaxed);
        for (fact, span) in &self.facts.facts {
            let name = fact.name();
            let path = &self.facts.path;
            let diagnostic = if seen & fact.bit() == 0 {
                Diagnostic::new(
                    Code::IdleOverride,
                    format!("`{name}` does not apply to `{path}`"),
                )
                .at(*span, "this has no effect there")
            } else if changed & fact.bit() == 0 {
                Diagnostic::new(
                    Code::IdleOverride,
                    format!("`{name}` changes nothing for `{path}`"),
                )
                .at(*span, "the docs alone decide the same")
            } else {
                continue;
            };
            diagnostics.push(diagnostic.help("remove the line"));
        }
    }
}

/// The path of everything that an override can be about.
fn known_paths(api: &Api) -> Vec<String> {
    let mut paths = Vec::new();
    for ty in api.types.values() {
        paths.push(Target::Type(&ty.id).to_string());
        match &ty.shape {
            Shape::Struct(record) => paths.extend(
                record
                    .fields
                    .iter()
                    .map(|field| Target::Field(&ty.id, &field.name).to_string()),
            ),
            Shape::Enum(values) => paths.extend(
                values
                    .values
                    .iter()
                    .map(|variant| Target::Value(&ty.id, &variant.value.to_string()).to_string()),
            ),
            Shape::Union(_) | Shape::Alias { .. } => {}
        }
    }
    for operation in &api.operations {
        paths.push(Target::Operation(&operation.id).to_string());
        paths.extend(
            operation
                .parameters
                .iter()
                .map(|parameter| Target::Parameter(&operation.id, &parameter.name).to_string()),
        );
    }
    paths
}
