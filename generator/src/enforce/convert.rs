//! From the model's constraints to those of the runtime, which borrow their parts.

use crate::model::{Charset, Condition, Constraint, Format, Limit, Literal};
use crate::runtime::validate as runtime;
use runtime::Scalar;

/// Lists that a constraint of the runtime borrows.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    names: Vec<&'a str>,
    values: Vec<Scalar<'a>>,
    when: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    /// The lists of this constraint.
    pub(crate) fn of(constraint: &'a Constraint) -> Self {
        let mut parts = Self::default();
        match constraint {
            Constraint::OneOf(values) => parts.values = values.iter().map(scalar).collect(),
            Constraint::Minimum(limit) | Constraint::Maximum(limit) => {
                let allowed = limit.except.iter();
                parts.values = allowed.filter_map(|text| limit_scalar(text)).collect();
            }
            Constraint::ExactlyOne(names)
            | Constraint::AtLeastOne(names)
            | Constraint::AtMostOne(names)
            | Constraint::AllOrNone(names)
            | Constraint::Requires { needs: names, .. } => parts.names = texts(names),
            Constraint::RequiredIf { when, .. }
            | Constraint::OnlyIf { when, .. }
            | Constraint::ForbiddenIf { when, .. } => match when {
                Condition::Equals { values, .. }
                | Condition::Differs { values, .. }
                | Condition::Includes { values, .. } => {
                    parts.values = values.iter().map(scalar).collect();
                }
                Condition::Present(names) | Condition::Absent(names) => parts.when = texts(names),
            },
            _ => {}
        }
        parts
    }

    /// The constraint as the runtime has it; `None` if it holds a number that code cannot.
    pub(crate) fn constraint<'p>(
        &'p self,
        from: &'p Constraint,
    ) -> Option<runtime::Constraint<'p>> {
        use runtime::Constraint as To;
        let count = |n: &u64| usize::try_from(*n).ok();
        Some(match from {
            Constraint::MinChars(n) => To::MinChars(count(n)?),
            Constraint::MaxChars(n) => To::MaxChars(count(n)?),
            Constraint::Minimum(limit) => To::Minimum(self.limit(limit)?),
            Constraint::Maximum(limit) => To::Maximum(self.limit(limit)?),
            Constraint::MinItems(n) => To::MinItems(count(n)?),
            Constraint::MaxItems(n) => To::MaxItems(count(n)?),
            Constraint::UniqueItems => To::UniqueItems,
            Constraint::Format(format) => To::Format(as_format(*format)),
            Constraint::Prefix(text) => To::Prefix(text),
            Constraint::NotPrefix(text) => To::NotPrefix(text),
            Constraint::Charset(set) => To::Charset(charset(set)),
            Constraint::DecimalPlaces(n) => To::DecimalPlaces(*n),
            Constraint::OneOf(_) => To::OneOf(&self.values),
            Constraint::RequiredIf { field, when } => To::RequiredIf {
                field,
                when: self.when(when),
            },
            Constraint::OnlyIf { field, when } => To::OnlyIf {
                field,
                when: self.when(when),
            },
            Constraint::ForbiddenIf { field, when } => To::ForbiddenIf {
                field,
                when: self.when(when),
            },
            Constraint::Requires { field, .. } => To::Requires {
                field,
                needs: &self.names,
            },
            Constraint::ExactlyOne(_) => To::ExactlyOne(&self.names),
            Constraint::AtLeastOne(_) => To::AtLeastOne(&self.names),
            Constraint::AtMostOne(_) => To::AtMostOne(&self.names),
            Constraint::AllOrNone(_) => To::AllOrNone(&self.names),
        })
    }

    fn limit(&self, limit: &Limit) -> Option<runtime::Limit<'_>> {
        Some(runtime::Limit {
            value: limit_scalar(&limit.value)?,
            exclusive: limit.exclusive,
            except: &self.values,
        })
    }

    fn when<'p>(&'p self, when: &'p Condition) -> runtime::Condition<'p> {
        let values = &self.values;
        match when {
            Condition::Equals { field, .. } => runtime::Condition::Equals { field, values },
            Condition::Differs { field, .. } => runtime::Condition::Differs { field, values },
            Condition::Includes { field, .. } => runtime::Condition::Includes { field, values },
            Condition::Present(_) => runtime::Condition::Present(&self.when),
            Condition::Absent(_) => runtime::Condition::Absent(&self.when),
        }
    }
}

fn texts(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// A literal of the docs as a constant of the runtime.
pub(crate) fn scalar(literal: &Literal) -> Scalar<'_> {
    match literal {
        Literal::Bool(value) => Scalar::Bool(*value),
        Literal::Integer(value) => Scalar::Integer(*value),
        Literal::String(value) => Scalar::Text(value),
    }
}

/// The decimal text of a limit as a constant: whole if it fits, else the nearest float. `None` if it is no number.
pub(crate) fn limit_scalar(text: &str) -> Option<Scalar<'static>> {
    if let Ok(whole) = text.parse() {
        return Some(Scalar::Integer(whole));
    }
    let value: f64 = text.parse().ok()?;
    value.is_finite().then_some(Scalar::Float(value))
}

/// A set of characters as the runtime has it.
pub(crate) fn charset(set: &Charset) -> runtime::Charset<'_> {
    runtime::Charset {
        lowercase: set.lowercase,
        uppercase: set.uppercase,
        digits: set.digits,
        unicode_letters: set.unicode_letters,
        others: &set.others,
    }
}

fn as_format(format: Format) -> runtime::Format {
    match format {
        Format::Uuid => runtime::Format::Uuid,
        Format::Email => runtime::Format::Email,
        Format::Url => runtime::Format::Url,
        Format::HttpUrl => runtime::Format::HttpUrl,
        Format::Hostname => runtime::Format::Hostname,
        Format::Ip => runtime::Format::Ip,
        Format::Ipv4 => runtime::Format::Ipv4,
        Format::Ipv6 => runtime::Format::Ipv6,
        Format::Cidr => runtime::Format::Cidr,
        Format::Date => runtime::Format::Date,
        Format::DateTime => runtime::Format::DateTime,
        Format::E164 => runtime::Format::E164,
        Format::CountryAlpha2 => runtime::Format::CountryAlpha2,
        Format::CountryAlpha3 => runtime::Format::CountryAlpha3,
        Format::Currency => runtime::Format::Currency,
        Format::HexColor => runtime::Format::HexColor,
        Format::Base64 => runtime::Format::Base64,
        Format::Digits => runtime::Format::Digits,
        Format::DnsLabel => runtime::Format::DnsLabel,
        Format::LanguageTag => runtime::Format::LanguageTag,
        Format::TimeZone => runtime::Format::TimeZone,
    }
}
