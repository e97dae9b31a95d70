//! Tests of the code that is copied into generated crates. They stand beside it, not in it: tests are not copied.

mod credentials;
mod decode;
mod digits;
mod events;
mod formats;
mod hostile;
mod limits;
mod operations;
mod pages;
mod relations;
mod report;
mod secrets;
mod token;
