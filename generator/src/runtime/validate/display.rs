//! Violations for people.

use super::condition::Condition;
use super::constraint::{Charset, Constraint, Limit, Scalar};
use super::violation::{Violation, Violations};
use std::fmt::{self, Display, Formatter, Write};

/// Pointer, what must hold, and page and line: `/name: must have at most 64 characters, not 70 (models/thing.md:27)`.
impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() {
            "(root)"
        } else {
            &self.pointer
        };
        write!(f, "{pointer}: {}", self.constraint)?;
        if let Some(actual) = self.actual {
            write!(f, ", not {actual}")?;
        }
        if !self.source.page.is_empty() {
            write!(f, " ({}:{})", self.source.page, self.source.line)?;
        }
        Ok(())
    }
}

/// One line for each violation.
impl Display for Violations {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_char('\n')?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

/// What must hold, in words that continue a pointer.
impl Display for Constraint<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Constraint::MinChars(n) => write!(f, "must have at least {}", Count(*n, "character")),
            Constraint::MaxChars(n) => write!(f, "must have at most {}", Count(*n, "character")),
            Constraint::Minimum(limit) => write_limit(f, limit, "at least", "greater than"),
            Constraint::Maximum(limit) => write_limit(f, limit, "at most", "less than"),
            Constraint::MinItems(n) => write!(f, "must have at least {}", Count(*n, "item")),
            Constraint::MaxItems(n) => write!(f, "must have at most {}", Count(*n, "item")),
            Constraint::UniqueItems => f.write_str("must not repeat an item"),
            Constraint::Format(format) => write!(f, "must be {format}"),
            Constraint::Prefix(text) => write!(f, "must start with `{text}`"),
            Constraint::NotPrefix(text) => write!(f, "must not start with `{text}`"),
            Constraint::Charset(set) => write_charset(f, set),
            Constraint::DecimalPlaces(n) => {
                let n = usize::try_from(*n).unwrap_or(usize::MAX);
                write!(
                    f,
                    "must be a decimal number with at most {}",
                    Count(n, "decimal place")
                )
            }
            Constraint::OneOf(values) => {
                f.write_str("must be ")?;
                write_choice(f, values)
            }
            Constraint::RequiredIf { when, .. } => write!(f, "required when {when}"),
            Constraint::OnlyIf { when, .. } => write!(f, "allowed only when {when}"),
            Constraint::ForbiddenIf { when, .. } => write!(f, "not allowed when {when}"),
            Constraint::Requires { needs, .. } => {
                f.write_str("needs ")?;
                write_names(f, needs, "and")?;
                f.write_str(" as well")
            }
            Constraint::ExactlyOne(names) => write_group(f, "exactly one of ", names, "or"),
            Constraint::AtLeastOne(names) => write_group(f, "at least one of ", names, "or"),
            Constraint::AtMostOne(names) => write_group(f, "at most one of ", names, "or"),
            Constraint::AllOrNone(names) => write_group(f, "all or none of ", names, "and"),
            Constraint::MaxDepth(n) => {
                write!(f, "nested more than {n} levels deep, not checked further")
            }
        }
    }
}

impl Display for Condition<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Equals { field, values } => {
                write!(f, "`{field}` is ")?;
                write_choice(f, values)
            }
            Condition::Differs { field, values } => {
                write!(f, "`{field}` is something else than ")?;
                write_choice(f, values)
            }
            Condition::Includes { field, values } => {
                write!(f, "`{field}` includes ")?;
                write_choice(f, values)
            }
            Condition::Present(names) => write_presence(f, names, "present"),
            Condition::Absent(names) => write_presence(f, names, "absent"),
        }
    }
}

impl Display for Scalar<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Bool(value) => write!(f, "{value}"),
            Scalar::Integer(value) => write!(f, "{value}"),
            Scalar::Float(value) => write!(f, "{value}"),
            Scalar::Text(value) => f.write_str(value),
        }
    }
}

struct Count(usize, &'static str);

impl Display for Count {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let plural = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.0, self.1)
    }
}

fn write_limit(
    f: &mut Formatter<'_>,
    limit: &Limit<'_>,
    within: &str,
    beyond: &str,
) -> fmt::Result {
    let words = if limit.exclusive { beyond } else { within };
    write!(f, "must be {words} {}", limit.value)?;
    for allowed in limit.except {
        write!(f, " or {allowed}")?;
    }
    Ok(())
}

fn write_charset(f: &mut Formatter<'_>, set: &Charset<'_>) -> fmt::Result {
    let parts = [
        (set.lowercase, "a-z"),
        (set.uppercase, "A-Z"),
        (set.digits, "0-9"),
        (set.unicode_letters, "letters beyond ASCII"),
    ];
    f.write_str("may have only these characters:")?;
    for (_, name) in parts.iter().filter(|(has, _)| *has) {
        write!(f, " {name}")?;
    }
    if set.others.is_empty() {
        Ok(())
    } else {
        write!(f, " `{}`", set.others)
    }
}

/// This many values are named; of a longer list, only how many there are.
const NAMED: usize = 16;

fn write_choice(f: &mut Formatter<'_>, values: &[Scalar<'_>]) -> fmt::Result {
    if values.len() > NAMED {
        return write!(f, "one of {} documented values", values.len());
    }
    let (first, rest) = match values {
        [] => return f.write_str("nothing"),
        [first, rest @ ..] => (first, rest),
    };
    write!(f, "`{first}`")?;
    for (index, value) in rest.iter().enumerate() {
        let separator = if index + 1 == rest.len() { " or" } else { "," };
        write!(f, "{separator} `{value}`")?;
    }
    Ok(())
}

fn write_group(f: &mut Formatter<'_>, words: &str, names: &[&str], and: &str) -> fmt::Result {
    write!(f, "must have {words}")?;
    write_names(f, names, and)
}

fn write_presence(f: &mut Formatter<'_>, names: &[&str], state: &str) -> fmt::Result {
    write_names(f, names, "and")?;
    let verb = if names.len() == 1 { "is" } else { "are" };
    write!(f, " {verb} {state}")
}

fn write_names(f: &mut Formatter<'_>, names: &[&str], and: &str) -> fmt::Result {
    for (index, name) in names.iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == names.len() => write!(f, " {and} ")?,
            _ => f.write_str(", ")?,
        }
        write!(f, "`{name}`")?;
    }
    Ok(())
}
