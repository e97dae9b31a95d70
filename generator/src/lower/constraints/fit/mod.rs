//! What was said, fitted to the value that it is about, and judged: by the rest of the text, by the values that the
//! docs show.

pub(crate) mod bound;
pub(crate) mod example;
pub(crate) mod gate;
pub(crate) mod relate;
pub(crate) mod settle;
pub(crate) mod untaken;
pub(crate) mod value;
