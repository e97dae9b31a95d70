//! How much memory the compiler takes: this program stands in front of it and watches.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

/// Names the file to which the peak of each compiler run is added, in bytes.
pub(super) const FILE: &str = "FIELDWRIGHT_BENCH_PEAKS";

/// Runs a compiler as cargo's `RUSTC_WRAPPER` would, and notes its peak of memory.
pub(crate) fn wrap(compiler: &str, args: &[String]) -> ExitCode {
    let Ok(mut child) = Command::new(compiler).args(args).spawn() else {
        return ExitCode::FAILURE;
    };
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let code = loop {
        peak = high_water(&status).unwrap_or(0).max(peak);
        match child.try_wait() {
            Ok(Some(code)) => break code,
            Ok(None) => std::thread::sleep(Duration::from_millis(5)),
            Err(_) => return ExitCode::FAILURE,
        }
    };
    if let Some(file) = std::env::var_os(FILE) {
        note(Path::new(&file), peak);
    }
    if code.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The most memory that a process has had. Linux tells it; elsewhere nothing is noted.
fn high_water(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim()
        .split(' ')
        .next()?
        .parse::<u64>()
        .ok()
        .map(|kilobytes| kilobytes * 1024)
}

fn note(file: &Path, peak: u64) {
    use std::io::Write;
    let opened = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file);
    if let Ok(mut file) = opened {
        // A peak that is lost makes the median coarser, no more.
        let _ = writeln!(file, "{peak}");
    }
}
