// Written by `cargo xtask codegen` from sdks/avatars/README.md. Do not edit.
//! The operations of `avatars`.

mod get_avatar;

pub use self::get_avatar::GetAvatar;
