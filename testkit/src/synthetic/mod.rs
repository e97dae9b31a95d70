//! Documentation folders of any size, of the shape that real ones have.

mod large;
mod repeated;
mod tree;
mod write;

pub use large::{
    chain, constants, cycle, layers, links, pieces, plain_record, wide_enum, wide_record,
    wide_union,
};
pub use repeated::repeated;
pub use tree::tree;

/// The pages of a folder: path (relative, with `/`) and bytes.
pub type Pages = Vec<(String, Vec<u8>)>;

/// The bytes of all pages.
#[must_use]
pub fn bytes(pages: &Pages) -> usize {
    pages.iter().map(|(_, bytes)| bytes.len()).sum()
}
