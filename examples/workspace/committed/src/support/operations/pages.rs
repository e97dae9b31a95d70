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

/// A value that asks for a page, as text: a cursor or a number.
pub trait Told: Sized + PartialEq {
    /// The value that a text is.
    fn read(text: &str) -> Option<Self>;
}

impl Told for String {
    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Told for i64 {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Told for f64 {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(<Self as Count>::of)
    }
}

impl Told for Number {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(<Self as Count>::of)
    }
}

/// The value of the parameter `name` for the next page, where a response tells it, or a link that has it in its query.
/// There is none after the last page, and none if it is what was `sent`: that page would be this one again.
#[must_use]
pub fn next_told<T: Told>(told: Option<&str>, name: &str, sent: Option<&T>) -> Option<T> {
    let told = told?.trim();
    let value = match told.split_once('?') {
        Some((_, query)) => parameter(query, name)?,
        None if told.is_empty() || told.contains("://") => return None,
        None => told.to_owned(),
    };
    let next = T::read(&value)?;
    (!value.is_empty() && Some(&next) != sent).then_some(next)
}

/// The same, where the response tells a number.
#[must_use]
pub fn next_counted<T: Count, N: Count>(told: Option<&N>, sent: Option<&T>) -> Option<T> {
    let next = told?.whole()?;
    (sent.and_then(T::whole) != Some(next)).then(|| T::of(next))
}

/// The value that the last item of a page is known by, unless the page was shorter than asked for.
#[must_use]
pub fn next_after<T: Clone + PartialEq, S: Count>(
    last: Option<&T>,
    size: Option<&S>,
    items: usize,
    sent: Option<&T>,
) -> Option<T> {
    more(size, items)?;
    last.filter(|last| Some(*last) != sent).cloned()
}

/// The first value of a parameter in a query, decoded.
fn parameter(query: &str, name: &str) -> Option<String> {
    let query = query.split('#').next()?;
    let mut pairs = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let (_, value) = pairs.find(|(key, _)| decoded(key).as_deref() == Some(name))?;
    decoded(value)
}

/// `application/x-www-form-urlencoded`, read.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16);
                let (high, low) = (digit()?, digit()?);
                u8::try_from(high * 16 + low).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(out).ok()
}
