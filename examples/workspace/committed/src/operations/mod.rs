// Written by `cargo xtask codegen` from the pages of `operations`. Do not edit.
//! The types of `operations`.

mod get_parcel_request;

pub use self::get_parcel_request::GetParcelRequest;
