//! The clients, against a server in this process.
#![cfg(all(feature = "ureq", feature = "reqwest"))]

mod asynchronous;
mod blocking;
mod operations;
mod server;
