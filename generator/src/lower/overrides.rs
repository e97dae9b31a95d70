//! What `fieldwright.toml` settles.
