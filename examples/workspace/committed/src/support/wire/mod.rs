//! The machinery behind the generated `Serialize` and `Deserialize` impls. Not meant to be used by hand.

mod blank;
mod digits;
mod dispatch;
mod error;
mod fields;
mod integer_enum;
mod key;
mod literal;
mod member;
mod numeric;
mod record;
mod replay;
mod score;
mod text_enum;
mod union;
mod value_reader;
mod value_serde;

pub use super::iso8601::{is_date, is_timestamp};
pub use blank::{Blank, blank};
pub use digits::Digits;
pub use dispatch::{hold, hold_optional, read_union, settle, settle_optional};
pub use error::ReadError;
pub use fields::{Fields, Maybe};
pub use integer_enum::{IntegerEnum, blank_integer, from_digits, from_integer, read_integer_enum};
pub use key::{Key, Literal};
pub use literal::{TextLiteral, read_literal};
pub use member::Form;
pub(crate) use numeric::integral;
pub use numeric::{Numeric, fill_number, insert_number, read_number, write_number};
pub use record::{Record, fill, insert, read_record, skip, write_record};
pub use score::{Look, Score, Tally, View, Votes, at_path, ranked};
pub use text_enum::{TextEnum, blank_text, from_string, from_text, read_text_enum};
pub use union::{Sign, Union, UnionTable, no_member, read_nested, table_of};
pub use value_reader::ValueReader;
