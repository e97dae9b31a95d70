//! Damage that keeps most of the structure, so that what comes after the first check is reached too.

mod json;
mod page;
mod text;
mod words;

pub use json::{document, mutated as mutated_json};
pub use page::mutated as mutated_page;
pub use text::mutated as mutated_text;
pub use words::JUNK;
