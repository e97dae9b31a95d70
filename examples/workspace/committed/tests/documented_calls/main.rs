// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
//! What the docs' example calls send.
#![cfg(feature = "operations")]

#[rustfmt::skip]
mod calls;
#[rustfmt::skip]
mod expect;
#[rustfmt::skip]
mod read;
