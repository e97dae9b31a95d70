//! What a sentence can say: phrases, from numbers and names up to clauses, and what each states.

pub(crate) mod bound;
pub(crate) mod charset;
pub(crate) mod clause;
pub(crate) mod compare;
pub(crate) mod condition;
pub(crate) mod conditional;
pub(crate) mod cursor;
pub(crate) mod describe;
pub(crate) mod fact;
pub(crate) mod format;
pub(crate) mod hint;
pub(crate) mod lists;
pub(crate) mod names;
pub(crate) mod noun;
pub(crate) mod number;
pub(crate) mod predicate;
pub(crate) mod read;
pub(crate) mod relation;
pub(crate) mod traits;
pub(crate) mod unit;
pub(crate) mod values;
pub(crate) mod whom;
