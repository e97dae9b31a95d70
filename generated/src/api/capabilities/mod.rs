// Written by `cargo xtask codegen` from sdks/capabilities/README.md. Do not edit.
//! The operations of `capabilities`.

mod disable_capability;
mod get_capability;
mod list_capabilities;
mod request_capabilities;

pub use self::disable_capability::{DisableCapability, DisableCapabilityFailure};
pub use self::get_capability::GetCapability;
pub use self::list_capabilities::ListCapabilities;
pub use self::request_capabilities::{RequestCapabilities, RequestCapabilitiesFailure};
