// Written by `cargo xtask codegen` from sdks/files/README.md. Do not edit.
//! The operations of `files`.

mod get_file_details;
mod list_files;
mod upload_file;

pub use self::get_file_details::GetFileDetails;
pub use self::list_files::ListFiles;
pub use self::upload_file::{UploadFile, UploadFileFailure};
