//! The types of the API, made by the build script.

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
