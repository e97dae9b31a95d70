//! The command-line program.

fn main() -> std::process::ExitCode {
    fieldwright::cli::main()
}
