// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.
//! The operations of `sweeps`.

mod create_sweep_config;
mod get_sweep;
mod get_sweep_config;
mod list_sweep_configs;
mod list_sweeps;
mod update_sweep_config;

pub use self::create_sweep_config::{CreateSweepConfig, CreateSweepConfigFailure};
pub use self::get_sweep::GetSweep;
pub use self::get_sweep_config::GetSweepConfig;
pub use self::list_sweep_configs::ListSweepConfigs;
pub use self::list_sweeps::ListSweeps;
pub use self::update_sweep_config::{UpdateSweepConfig, UpdateSweepConfigFailure};
