// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.
//! The operations of `representatives`.

mod create_representative;
mod delete_representative;
mod get_representative;
mod list_representatives;
mod update_representative;

pub use self::create_representative::{CreateRepresentative, CreateRepresentativeFailure};
pub use self::delete_representative::{DeleteRepresentative, DeleteRepresentativeFailure};
pub use self::get_representative::GetRepresentative;
pub use self::list_representatives::ListRepresentatives;
pub use self::update_representative::{UpdateRepresentative, UpdateRepresentativeFailure};
