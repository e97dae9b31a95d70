//! What the columns of a table say, and so what kind of table it is.

use super::profile::{Columns, Profile, Words};
use super::text::plain;
use crate::markdown::{Row, Table};
use crate::source::{SourceFile, Span};

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Name,
    Type,
    Required,
    Optional,
    Description,
    Default,
    Example,
    Values,
    Rules,
    Place,
    Label,
    Pattern,
    Value,
    Applies,
}

/// What a table describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Fields of an object, or parameters.
    Fields,
    /// Fields whose names match a pattern.
    Patterns,
    /// Values of an enum.
    Values,
    /// Something else; why it is not read.
    Other(String),
}

/// The columns of a table.
#[derive(Clone, Debug)]
pub(super) struct Header {
    /// What the table describes.
    pub(super) kind: Kind,
    /// Whether each row is a field and one of its values.
    pub(super) pairs: bool,
    /// What each column says.
    roles: Vec<Option<Role>>,
}

impl Header {
    /// Reads a table's header. The first rows settle what the header leaves open.
    pub(super) fn of(file: &SourceFile, table: &Table, profile: &Profile) -> Self {
        let texts = labels(file, table);
        let mut roles = vec![None; texts.len()];
        for (role, words) in columns(&profile.columns) {
            let taken = |roles: &[Option<Role>], role| roles.contains(&Some(role));
            if taken(&roles, role) {
                continue;
            }
            let found = texts.iter().position(|text| words.has(text));
            if let Some(at) = found
                && let Some(slot) = roles.get_mut(at)
                && slot.is_none()
            {
                *slot = Some(role);
            }
        }
        for (text, slot) in texts.iter().zip(&mut roles) {
            if *slot == Some(Role::Required)
                && text.starts_with("optional")
                && !text.contains('/')
                && text != "optionality"
            {
                *slot = Some(Role::Optional);
            }
        }
        let mut header = Self {
            kind: Kind::Fields,
            pairs: false,
            roles,
        };
        header.kind = header.kind_of(file, table, &texts, profile);
        header
    }

    fn kind_of(
        &mut self,
        file: &SourceFile,
        table: &Table,
        texts: &[String],
        profile: &Profile,
    ) -> Kind {
        let shown = texts.join(" | ");
        if table.rows.is_empty() {
            return Kind::Other("it has no rows".to_owned());
        }
        if self.has(Role::Pattern) && self.has(Role::Type) && !self.has(Role::Name) {
            return Kind::Patterns;
        }
        // Some authors write the type beside the name.
        let beside =
            profile.name.pattern.is_some() && self.has(Role::Name) && !self.has(Role::Type);
        let with_type = |row: &&Row| {
            let cell = self.cell(row, Role::Name);
            cell.is_some_and(|cell| super::name::read(file.slice(cell), profile).ty.is_some())
        };
        let with_types = table.rows.iter().filter(with_type).count();
        let typed = self.has(Role::Type) || (beside && with_types * 2 >= table.rows.len());
        if self.has(Role::Name) && self.has(Role::Type) && self.numbers(file, table) {
            return Kind::Values;
        }
        if self.has(Role::Name) && typed {
            let names = table
                .rows
                .iter()
                .filter(|row| self.is_name(file, row, profile))
                .count();
            if names * 2 >= table.rows.len() {
                return Kind::Fields;
            }
        }
        let is_field = texts
            .first()
            .is_some_and(|text| profile.columns.field.has(text));
        // `Property | Value`: the values of fields that another table describes.
        let pairs = is_field
            && texts.len() == 2
            && texts
                .last()
                .is_some_and(|text| profile.columns.value.has(text));
        if pairs {
            self.roles = vec![Some(Role::Name), Some(Role::Value)];
            self.pairs = true;
            return Kind::Values;
        }
        if (!is_field || beside)
            && let Some(kind) = self.values(file, table, texts, profile)
        {
            return kind;
        }
        if !self.has(Role::Name) {
            return Kind::Other(format!(
                "none of its columns holds names of fields: `{shown}`"
            ));
        }
        let described = self.has(Role::Required) || self.has(Role::Description);
        let all_names = table
            .rows
            .iter()
            .all(|row| self.is_name(file, row, profile));
        let all_known = self.roles.iter().all(Option::is_some);
        if is_field && described && all_names && all_known {
            return Kind::Fields;
        }
        if self.has(Role::Type) {
            return Kind::Other(format!(
                "most cells of its first column are no names: `{shown}`"
            ));
        }
        Kind::Other(format!("it has no column of types: `{shown}`"))
    }

    /// A table of an enum's values: a column of constants, and at most descriptions beside it.
    fn values(
        &mut self,
        file: &SourceFile,
        table: &Table,
        texts: &[String],
        profile: &Profile,
    ) -> Option<Kind> {
        if self.has(Role::Required) {
            return None;
        }
        let position = texts
            .iter()
            .position(|text| profile.columns.value.has(text));
        let at = match position {
            Some(at) => at,
            // `Type | Description` with a constant in each cell.
            None if texts.len() <= 3 => 0,
            None => return None,
        };
        let shouted = position.is_none() && is_shouted(file, table);
        let constants = table.rows.iter().filter(|row| {
            row.cells
                .get(at)
                .is_some_and(|cell| is_constant(file.slice(*cell), position.is_some() || shouted))
        });
        if constants.count() != table.rows.len() {
            return None;
        }
        self.roles = vec![None; texts.len()];
        if let Some(slot) = self.roles.get_mut(at) {
            *slot = Some(Role::Value);
        }
        let named = texts
            .iter()
            .position(|text| profile.columns.name.has(text))
            .filter(|named| *named != at)
            // `Mode | Value`, `Type | ID`: the first column names the values.
            .or((at > 0).then_some(0))
            .filter(|named| {
                !profile
                    .columns
                    .description
                    .has(texts.get(*named).map_or("", |text| text))
            });
        for (index, text) in texts.iter().enumerate().filter(|(index, _)| *index != at) {
            let role = if named == Some(index) {
                Role::Name
            } else if profile.columns.description.has(text) {
                Role::Description
            } else {
                continue;
            };
            if let Some(slot) = self.roles.get_mut(index) {
                *slot = Some(role);
            }
        }
        Some(Kind::Values)
    }

    /// A table whose column of types holds nothing but whole numbers: they are values, and the names are theirs.
    fn numbers(&mut self, file: &SourceFile, table: &Table) -> bool {
        let number = |row: &Row| {
            self.cell(row, Role::Type)
                .is_some_and(|cell| plain(file.slice(cell)).parse::<i64>().is_ok())
        };
        let all = !self.has(Role::Required) && table.rows.iter().all(number);
        if all {
            for role in self.roles.iter_mut().flatten() {
                if *role == Role::Type {
                    *role = Role::Value;
                }
            }
        }
        all
    }

    fn is_name(&self, file: &SourceFile, row: &Row, profile: &Profile) -> bool {
        let Some(cell) = self.cell(row, Role::Name) else {
            return false;
        };
        let text = file.slice(cell).trim();
        let marks = [
            profile.name.required_suffix.as_deref(),
            profile.name.optional_suffix.as_deref(),
        ];
        let stem = marks
            .into_iter()
            .flatten()
            .find_map(|mark| text.strip_suffix(mark).filter(|_| !mark.is_empty()));
        super::name::looks_like_a_name(text)
            || stem.is_some_and(|stem| super::name::looks_like_a_name(stem.trim_end()))
    }

    /// Whether there is a column that says this.
    pub(super) fn has(&self, role: Role) -> bool {
        self.roles.contains(&Some(role))
    }

    /// A row's cell that says this; `None` if there is no such column, or the row ends before it.
    pub(super) fn cell(&self, row: &Row, role: Role) -> Option<Span> {
        let at = self.roles.iter().position(|own| *own == Some(role))?;
        row.cells.get(at).copied()
    }
}

/// The columns in the order in which their words are looked for.
fn columns(columns: &Columns) -> [(Role, &Words); 13] {
    [
        (Role::Pattern, &columns.pattern),
        (Role::Name, &columns.field),
        (Role::Name, &columns.name),
        (Role::Type, &columns.ty),
        (Role::Required, &columns.required),
        (Role::Description, &columns.description),
        (Role::Default, &columns.default),
        (Role::Example, &columns.example),
        (Role::Values, &columns.values),
        (Role::Rules, &columns.rules),
        (Role::Place, &columns.place),
        (Role::Label, &columns.label),
        (Role::Applies, &columns.applies),
    ]
}

/// The texts of a table's header, as the profile has them.
pub(super) fn labels(file: &SourceFile, table: &Table) -> Vec<String> {
    let cells = table.header.iter();
    cells.map(|cell| label(file.slice(*cell))).collect()
}

/// A header's text, as the profile has it.
pub(super) fn label(cell: &str) -> String {
    let text = plain(cell).to_lowercase();
    let text = text.lines().next().unwrap_or_default();
    text.trim_matches(|c: char| c == ':' || c == '*' || c.is_whitespace())
        .to_owned()
}

/// Whether all cells of the first column are constants in capitals: `ANIMATED_ICON`.
fn is_shouted(file: &SourceFile, table: &Table) -> bool {
    let shouted = |row: &Row| {
        let cell = row.cells.first().map_or("", |cell| file.slice(*cell));
        let text = plain(cell);
        text.len() > 1
            && text.starts_with(|c: char| c.is_ascii_uppercase())
            && text
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    table.rows.len() > 1 && table.rows.iter().all(shouted)
}

/// Whether a cell holds one constant: a code span, a number, or (in a column of values) a word in one piece.
fn is_constant(cell: &str, named: bool) -> bool {
    let text = cell.trim();
    let spans = super::text::code_spans(text);
    if let [(0, value)] = spans.as_slice()
        && !value.is_empty()
    {
        let behind = text.get(value.len()..).unwrap_or_default();
        return !behind.contains("](");
    }
    let text = plain(text);
    named && !text.is_empty() && text.len() <= 80 && !text.contains(char::is_whitespace)
}
