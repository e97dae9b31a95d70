//! Which member of a union a value is read as.

/// What a value of a union is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A member: its index in [`Union::members`](crate::model::Union::members).
    Member(usize),
    /// None of the members: the value is kept as it is.
    Raw,
    /// Nothing: the value cannot be read.
    Refused,
}
