// Written by `cargo xtask codegen` from models/toolkit/checkpointmark.md. Do not edit.

/// An empty record that divides one part of a log from the next. It carries nothing and no
/// operation sends it.
///
/// Source: [`models/toolkit/checkpointmark.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/checkpointmark.md)
pub type CheckpointMark = crate::support::Value;
