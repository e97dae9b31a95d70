//! Markdown pages as a flat list of blocks with offsets. Knows nothing of APIs.

mod entity;
mod page;
mod table;

pub use entity::{decoded, entity};
pub use page::{Block, BlockKind, Page, parse_page, parse_page_flat};
pub use table::{Cell, Row, Table};
