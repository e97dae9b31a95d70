// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.
//! The operations of `sweeps`.

mod create_config;
mod get;
mod get_config;
mod list;
mod list_configs;
mod update_config;

pub use self::create_config::{CreateConfig, CreateConfigFailure};
pub use self::get::Get;
pub use self::get_config::GetConfig;
pub use self::list::List;
pub use self::list_configs::ListConfigs;
pub use self::update_config::{UpdateConfig, UpdateConfigFailure};
