//! The common layouts, printed straight from tokens: what the emitter's code mostly consists of.
//!
//! `prettyplease` says what the code looks like, and prints all that is not known here. To print with it, the tokens have
//! to be parsed, which takes most of the time of a run, and nearly all of this code is the same few layouts. What is
//! printed here is what the library would print: the tests compare the two on all that they emit.

mod attributes;
mod body;
mod item;
mod line;
mod member;
mod value;
mod writer;

pub(super) use item::Item;
