//! Makes the modules in `OUT_DIR`.

use fieldwright::project::{Failure, Project};

fn main() -> Result<(), Failure> {
    Project::config("../fieldwright.toml").build()
}
