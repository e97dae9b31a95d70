// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
//! The example calls, by group.

mod parcels;
