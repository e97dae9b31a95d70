//! How digits are written in JSON.

/// Whether digits are written as a JSON number or as a JSON string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As a number.
    Number,
    /// As a string.
    String,
}
