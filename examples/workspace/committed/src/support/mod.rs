//! Types that the generated modules share.

mod big_integer;
mod bytes;
mod date;
mod decimal;
mod iso8601;
mod literal;
mod notation;
mod number;
#[cfg(feature = "operations")]
pub mod operations;
mod patch;
mod redacted;
mod timestamp;
mod unknown;
pub mod validate;
mod value;
#[doc(hidden)]
pub mod wire;

pub use big_integer::BigInteger;
pub(crate) use big_integer::is_digits;
pub use bytes::Bytes;
pub use date::Date;
pub use decimal::Decimal;
pub use literal::{Always, AlwaysInteger};
pub use notation::Notation;
pub use number::Number;
pub use patch::Patch;
pub use redacted::{Keys, Redacted};
pub use timestamp::Timestamp;
pub use unknown::Unknown;
pub use value::Value;
pub use wire::ReadError;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "time")]
mod time;
