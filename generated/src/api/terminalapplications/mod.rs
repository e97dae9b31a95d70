// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.
//! The operations of `terminalapplications`.

mod create_terminal_application;
mod create_terminal_application_version;
mod delete_terminal_application;
mod get_terminal_application;
mod list_terminal_applications;

pub use self::create_terminal_application::{CreateTerminalApplication, CreateTerminalApplicationFailure};
pub use self::create_terminal_application_version::{CreateTerminalApplicationVersion, CreateTerminalApplicationVersionFailure};
pub use self::delete_terminal_application::{DeleteTerminalApplication, DeleteTerminalApplicationFailure};
pub use self::get_terminal_application::GetTerminalApplication;
pub use self::list_terminal_applications::ListTerminalApplications;
