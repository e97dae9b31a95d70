// Written by `cargo xtask codegen` from the pages of `components`. Do not edit.
//! The types of `components`.

mod parcel;
mod parcel_size;

pub use self::parcel::Parcel;
pub use self::parcel_size::ParcelSize;
