//! What a reader keeps of a value that the docs do not list.

use std::fmt;

/// A value that the docs do not list, kept as it was read so that it can be written again.
///
/// It cannot be made by hand: code that matched on one would break once the docs list its value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown<T>(T);

impl<T> Unknown<T> {
    pub(super) const fn new(raw: T) -> Self {
        Self(raw)
    }

    /// The value, as it was read.
    #[must_use]
    pub const fn get(&self) -> &T {
        &self.0
    }

    /// The value, as it was read.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// Words and numbers as they were read. Of JSON only its outline: nothing says what in it is a secret.
impl<T: Outline> fmt::Debug for Unknown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.outline(f)
    }
}

/// What `Debug` shows of a value that the docs do not list.
#[doc(hidden)]
pub trait Outline {
    /// Writes it.
    ///
    /// # Errors
    /// If the formatter fails.
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Outline for String {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Outline for i64 {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<T: fmt::Display> fmt::Display for Unknown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
