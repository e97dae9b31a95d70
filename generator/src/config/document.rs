//! Reading the file: TOML with spans, table by table, so that one mistake hides no other.

use super::fact_key::FactKey;
use super::glob::Glob;
use super::overrides::{Override, RuleChanges};
use super::profile::{Profile, TYPES};
use super::raw::{RawOverride, RawRules, RawSelect, RawSource};
use super::rule::KINDS;
use super::suggest::nearest;
use super::type_text::parse_type;
use super::usage::Overrides;
use super::{Config, Select, SourceEntry, refused, registry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Json, TypeId, TypeRef};
use crate::source::{FileId, Position, Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// The tables that a file can have.
const TABLES: &[&str] = &[
    "output", "override", "package", "select", "settings", "source",
];

pub(super) fn read(text: &str) -> (Config, Diagnostics) {
    let mut reader = Reader {
        text,
        diagnostics: Diagnostics::new(),
    };
    let config = reader.document();
    (config, reader.diagnostics)
}

struct Reader<'t> {
    text: &'t str,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    fn document(&mut self) -> Config {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            self.error(error);
        }
        let mut config = Config::default();
        for (key, value) in root.into_inner() {
            match key.get_ref().as_ref() {
                "package" => {
                    if let DeValue::Table(package) = value.get_ref() {
                        let findings = refused::by_cargo(package);
                        for finding in findings.into_iter().chain(registry::refused(package)) {
                            self.diagnostics.push(finding);
                        }
                    }
                    config.package = self.table(value).unwrap_or_default();
                }
                "output" => config.output = self.table(value).unwrap_or_default(),
                "settings" => config.settings = self.table(value).unwrap_or_default(),
                "select" => config.select = self.select(value),
                "source" => config.sources = self.sources(value),
                "override" => config.overrides = self.overrides(value),
                other => {
                    let help = match nearest(other, TABLES.iter().copied()) {
                        Some(near) => format!("there is `{near}`"),
                        None => {
                            "there are `[package]`, `[output]`, `[settings]`, `[select]`, `[[source]]` and `[[override]]`"
                                .to_owned()
                        }
                    };
                    let message = format!("`{other}` is not a table of this file");
                    self.push(key.span(), message, "unknown", help);
                }
            }
        }
        config
    }

    fn select(&mut self, value: Spanned<DeValue<'_>>) -> Select {
        let Some(raw) = self.table::<RawSelect>(value) else {
            return Select::default();
        };
        let patterns = |list: Vec<Spanned<String>>| {
            let list = list.into_iter();
            list.map(|text| (text.get_ref().clone(), span(text.span())))
                .collect()
        };
        Select {
            operations: patterns(raw.operations),
            types: patterns(raw.types),
        }
    }

    fn sources(&mut self, value: Spanned<DeValue<'_>>) -> Vec<SourceEntry> {
        let items = self.array(value, "source");
        let raw: Vec<RawSource> = items
            .into_iter()
            .filter_map(|item| self.table(item))
            .collect();
        for profile in raw.iter().filter_map(|raw| raw.profile.as_ref()) {
            self.words(profile);
        }
        raw.into_iter()
            .map(|raw| SourceEntry {
                span: span(raw.path.span()),
                path: raw.path.into_inner(),
                family: raw.family,
                dialect: raw.dialect,
                profile: raw.profile,
                url: self.url(raw.url),
                include: raw
                    .include
                    .iter()
                    .map(|text| Glob::new(text, '/'))
                    .collect(),
                exclude: raw
                    .exclude
                    .iter()
                    .map(|text| Glob::new(text, '/'))
                    .collect(),
            })
            .collect()
    }

    /// Objects to words of type cells that stand for themselves, which says nothing.
    fn words(&mut self, profile: &Profile) {
        for (word, cell) in &profile.words {
            if word.to_lowercase() != cell.to_lowercase() || TYPES.contains(&cell.as_str()) {
                continue;
            }
            let mut start = 0;
            let line = self.text.split_inclusive('\n').find_map(|line| {
                let at = start..start + line.trim_end().len();
                start += line.len();
                let rest = line.trim_start().trim_start_matches(['"', '\'']);
                let rest = rest.strip_prefix(word.as_str())?;
                let rest = rest.trim_start_matches(['"', '\'']).trim_start();
                rest.starts_with('=').then_some(at)
            });
            let message = format!("`{word}` stands for itself, which does not say what it is");
            let help = format!(
                "name one of the types ({}), or a type cell that the profile reads",
                TYPES.join(", ")
            );
            self.push(line.unwrap_or(0..0), message, "a word for itself", help);
        }
    }

    /// Where pages stand on the web, with a slash at the end.
    fn url(&mut self, url: Option<Spanned<String>>) -> Option<String> {
        let url = url?;
        let text = url.get_ref().trim_end_matches('/');
        let odd = |c: char| c.is_whitespace() || c.is_control() || "<>()[]`\\\"?#".contains(c);
        if !(text.starts_with("https://") || text.starts_with("http://")) || text.contains(odd) {
            let message =
                format!("`{text}` is no address to which the path of a page can be added");
            let help = "write it like `https://host/path/of/the/docs`".to_owned();
            self.push(url.span(), message, "not an address", help);
            return None;
        }
        Some(format!("{text}/"))
    }

    fn overrides(&mut self, value: Spanned<DeValue<'_>>) -> Overrides {
        let items = self.array(value, "override");
        let mut overrides = Vec::new();
        for item in items {
            if let Some(raw) = self.table::<RawOverride>(item) {
                overrides.push(self.override_of(raw));
            }
        }
        Overrides::new(overrides)
    }

    fn override_of(&mut self, raw: RawOverride) -> Override {
        let mut facts = BTreeMap::new();
        let reason = self.reason(raw.reason, &raw.path);
        let findings = self.diagnostics.items().len();
        let result = Override {
            line: Position::of(self.text, clamp(raw.path.span().start)).line,
            span: span(raw.path.span()),
            reason,
            path: raw.path.into_inner(),
            rename: note(&mut facts, FactKey::Rename, raw.rename),
            wire: note(&mut facts, FactKey::Wire, raw.wire),
            ty: note_with(&mut facts, FactKey::Type, raw.ty, |text, at| {
                self.type_of(&text, at)
            }),
            optional: note(&mut facts, FactKey::Optional, raw.optional),
            nullable: note(&mut facts, FactKey::Nullable, raw.nullable),
            number: note(&mut facts, FactKey::Number, raw.number),
            notation: note(&mut facts, FactKey::Notation, raw.notation),
            values: note(&mut facts, FactKey::Values, raw.values),
            open: note(&mut facts, FactKey::Open, raw.open),
            discriminant: note(&mut facts, FactKey::Discriminant, raw.discriminant),
            members: note_with(&mut facts, FactKey::Members, raw.members, |texts, at| {
                texts
                    .iter()
                    .map(|text| self.type_of(text, at.clone()))
                    .collect()
            }),
            tags: note(&mut facts, FactKey::Tags, raw.tags).map(|tags| {
                tags.into_iter()
                    .map(|(tag, id)| (tag, TypeId(id)))
                    .collect()
            }),
            best_match: note(&mut facts, FactKey::BestMatch, raw.best_match),
            rename_all: note(&mut facts, FactKey::RenameAll, raw.rename_all),
            location: note(&mut facts, FactKey::Location, raw.location),
            rules: note_with(&mut facts, FactKey::Rules, raw.rules, |rules, at| {
                Some(self.rules(rules, &at))
            }),
            exclude: note(&mut facts, FactKey::Exclude, raw.exclude),
            default: note(&mut facts, FactKey::Default, raw.default).map(json),
            secret: note(&mut facts, FactKey::Secret, raw.secret),
            read_only: note(&mut facts, FactKey::ReadOnly, raw.read_only),
            next_page: note(&mut facts, FactKey::NextPage, raw.next_page),
            facts,
        };
        if result.facts.is_empty() && self.diagnostics.items().len() == findings {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::BadConfig,
                    format!("the override for `{}` sets nothing", result.path),
                )
                .at(result.span, "no fact follows")
                .help("add a fact, such as `wire = \"…\"`, or remove the override"),
            );
        }
        result
    }

    fn reason(&mut self, reason: Option<Spanned<String>>, path: &Spanned<String>) -> String {
        let reason = reason.map(Spanned::into_inner).unwrap_or_default();
        if reason.trim().is_empty() {
            self.push(
                path.span(),
                format!("the override for `{}` has no reason", path.get_ref()),
                "this override",
                "say why the docs are wrong here: `reason = \"…\"`".to_owned(),
            );
        }
        reason
    }

    fn type_of(&mut self, text: &str, at: Range<usize>) -> Option<TypeRef> {
        match parse_type(text) {
            Ok(ty) => Some(ty),
            Err(error) => {
                let label = format!(
                    "at character {}",
                    text.get(..error.offset).map_or(0, |t| t.chars().count()) + 1
                );
                self.push(
                    at,
                    format!("`{text}` is not a type: {error}"),
                    &label,
                    "types are written `string`, `integer[]`, `map<components.Amount>`, `\"literal\"`, `date?`".to_owned(),
                );
                None
            }
        }
    }

    fn rules(&mut self, raw: RawRules, at: &Range<usize>) -> RuleChanges {
        for name in &raw.remove {
            if !KINDS.contains(&name.as_str()) {
                let help = match nearest(name, KINDS.iter().copied()) {
                    Some(near) => format!("there is `{near}`"),
                    None => format!("kinds are: {}", KINDS.join(", ")),
                };
                self.push(
                    at.clone(),
                    format!("`{name}` is not a kind of rule"),
                    "in these rules",
                    help,
                );
            }
        }
        RuleChanges {
            add: raw.add,
            change: raw.change,
            remove: raw.remove,
        }
    }

    fn array<'i>(&mut self, value: Spanned<DeValue<'i>>, name: &str) -> Vec<Spanned<DeValue<'i>>> {
        let range = value.span();
        if let DeValue::Array(items) = value.into_inner() {
            items.into_iter().collect()
        } else {
            let help = format!("write `[[{name}]]` with two brackets");
            self.push(
                range,
                format!("`{name}` is a list of tables"),
                "one table",
                help,
            );
            Vec::new()
        }
    }

    fn table<T: for<'de> Deserialize<'de>>(&mut self, value: Spanned<DeValue<'_>>) -> Option<T> {
        let range = value.span();
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                let at = error.span().unwrap_or(range);
                let help = meant(error.message()).unwrap_or_default();
                self.push(at, error.message().to_owned(), "", help);
                None
            }
        }
    }

    fn error(&mut self, error: &toml::de::Error) {
        let at = error.span().unwrap_or(0..0);
        self.push(
            at,
            error.message().to_owned(),
            "not valid TOML",
            String::new(),
        );
    }

    fn push(&mut self, at: Range<usize>, message: String, label: &str, help: String) {
        let mut diagnostic = Diagnostic::new(Code::BadConfig, message).at(span(at), label);
        if !help.is_empty() {
            diagnostic = diagnostic.help(help);
        }
        self.diagnostics.push(diagnostic);
    }
}

/// The name that was probably meant, from a message such as "unknown field `a`, expected `b` or `c`".
fn meant(message: &str) -> Option<String> {
    let (wrong, expected) = message.strip_prefix("unknown ")?.split_once(", expected")?;
    let wrong = wrong.split('`').nth(1)?;
    // A second line says in which key.
    let expected = expected.lines().next()?;
    // Every second part stands between backticks.
    let known = expected.split('`').skip(1).step_by(2);
    nearest(wrong, known).map(|near| format!("there is `{near}`"))
}

/// Takes a fact and notes its place.
fn note<T>(
    facts: &mut BTreeMap<FactKey, Span>,
    key: FactKey,
    value: Option<Spanned<T>>,
) -> Option<T> {
    note_with(facts, key, value, |value, _| Some(value))
}

fn note_with<T, U>(
    facts: &mut BTreeMap<FactKey, Span>,
    key: FactKey,
    value: Option<Spanned<T>>,
    convert: impl FnOnce(T, Range<usize>) -> Option<U>,
) -> Option<U> {
    let value = value?;
    let at = value.span();
    let converted = convert(value.into_inner(), at.clone())?;
    facts.insert(key, span(at));
    Some(converted)
}

fn span(range: Range<usize>) -> Span {
    Span::new(FileId(0), range)
}

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

fn json(value: toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::String(text),
        toml::Value::Integer(number) => Json::Number(number.to_string()),
        toml::Value::Float(number) if number.is_finite() => Json::Number(number.to_string()),
        toml::Value::Float(_) => Json::Null,
        toml::Value::Boolean(value) => Json::Bool(value),
        toml::Value::Datetime(date) => Json::String(date.to_string()),
        toml::Value::Array(items) => Json::Array(items.into_iter().map(json).collect()),
        toml::Value::Table(table) => Json::Object(
            table
                .into_iter()
                .map(|(key, value)| (key, json(value)))
                .collect(),
        ),
    }
}
