//! Lists that come page by page.

use super::super::Number;
use super::Operation;
use super::response::Response;

/// An operation that returns a list page by page.
pub trait Paged: Operation + Sized {
    /// The request for the page after this one; `None` if this was the last.
    fn next_page(&self, page: &Response<Self::Success>) -> Option<Self>;
}

/// A type of whole numbers that count pages or items.
pub trait Count: Sized {
    /// The number, if it is whole.
    fn whole(&self) -> Option<i64>;

    /// The number as this type has it.
    fn of(number: i64) -> Self;
}

impl Count for i64 {
    fn whole(&self) -> Option<i64> {
        Some(*self)
    }

    fn of(number: i64) -> Self {
        number
    }
}

impl Count for f64 {
    fn whole(&self) -> Option<i64> {
        // Whole numbers are displayed without a fraction.
        self.to_string().parse().ok()
    }

    fn of(number: i64) -> Self {
        number.to_string().parse().unwrap_or(Self::NAN)
    }
}

impl Count for Number {
    fn whole(&self) -> Option<i64> {
        self.as_i64()
    }

    fn of(number: i64) -> Self {
        number.into()
    }
}

/// Where the next page starts, for lists that are read by how many to skip: after the items of this one, unless it was
/// shorter than asked for.
#[must_use]
pub fn next_offset<T: Count, S: Count>(
    skip: Option<&T>,
    size: Option<&S>,
    items: usize,
) -> Option<T> {
    let skip = skip.map_or(Some(0), T::whole)?;
    let items = more(size, items)?;
    skip.checked_add(items).map(T::of)
}

/// The number of the next page, for lists whose pages are numbered: one more, unless this one was shorter than asked
/// for. `first` is the number of the first page.
#[must_use]
pub fn next_number<T: Count, S: Count>(
    page: Option<&T>,
    first: i64,
    size: Option<&S>,
    items: usize,
) -> Option<T> {
    let page = page.map_or(Some(first), T::whole)?;
    more(size, items)?;
    page.checked_add(1).map(T::of)
}

/// The number of items on a page after which another may follow.
fn more<S: Count>(size: Option<&S>, items: usize) -> Option<i64> {
    let items = i64::try_from(items).ok()?;
    let short = size.and_then(S::whole).is_some_and(|size| items < size);
    (items > 0 && !short).then_some(items)
}

/// The cursor of the next page, if there is one.
#[must_use]
pub fn next_cursor(cursor: Option<&String>) -> Option<String> {
    cursor.filter(|cursor| !cursor.is_empty()).cloned()
}
