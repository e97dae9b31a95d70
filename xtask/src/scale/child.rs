//! One measurement.

use super::report::Measured;
use fieldwright::generator::{DocSource, Generator, Stage};
use fieldwright_testkit::synthetic::{self, Pages};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Instant;

/// The docs of a series.
fn docs(name: &str, size: usize) -> Option<Pages> {
    Some(match name {
        "tree" => synthetic::tree(size, 1),
        "wide-record" => synthetic::wide_record(size),
        "wide-enum" => synthetic::wide_enum(size),
        "wide-union" => synthetic::wide_union(size),
        "chain" => synthetic::chain(size),
        "cycle" => synthetic::cycle(size),
        "plain-record" => synthetic::plain_record(size),
        "constants" => synthetic::constants(size),
        "links" => synthetic::links(size),
        "brackets" => synthetic::pieces("[a](", size),
        "layers" => synthetic::layers(size),
        _ => return None,
    })
}

pub(super) fn main(name: &str, size: &str) -> ExitCode {
    let docs = size
        .parse()
        .ok()
        .and_then(|count| Some((count, docs(name, count)?)));
    let Some((size, pages)) = docs else {
        eprintln!("error: no series `{name}` of size `{size}`");
        return ExitCode::from(2);
    };
    let count = pages.len();
    let input = synthetic::bytes(&pages);
    // What the process holds before it starts, but for the docs: they are the input, and count.
    let before = peak().map(|peak| peak.saturating_sub(input));
    let marks: Mutex<Vec<(Stage, Instant)>> = Mutex::new(Vec::new());
    let generator = Generator::new()
        .source(DocSource::new("docs", pages).dialect(Some("typescript".to_owned())))
        .threads(1);
    let generated = generator.run_watched(&|stage| {
        if let Ok(mut marks) = marks.lock() {
            marks.push((stage, Instant::now()));
        }
    });
    let end = Instant::now();
    let marks = marks.into_inner().unwrap_or_default();
    let at = |wanted: fn(&Stage) -> bool| {
        marks
            .iter()
            .find(|(stage, _)| wanted(stage))
            .map_or(end, |(_, at)| *at)
    };
    let reading = at(|stage| matches!(stage, Stage::Reading(_)));
    let deciding = at(|stage| matches!(stage, Stage::Deciding(_)));
    let emitting = at(|stage| matches!(stage, Stage::Emitting(_)));
    if generated.has_errors() {
        let first = generated
            .diagnostics
            .iter()
            .map(|item| item.message.as_str())
            .next();
        eprintln!("error: the docs have errors: {}", first.unwrap_or_default());
        return ExitCode::FAILURE;
    }
    let measured = Measured {
        size,
        pages: count,
        input,
        output: generated.files.values().map(String::len).sum(),
        reading: (deciding - reading).as_secs_f64(),
        deciding: (emitting - deciding).as_secs_f64(),
        emitting: (end - emitting).as_secs_f64(),
        memory: peak()
            .zip(before)
            .map(|(peak, before)| peak.saturating_sub(before)),
    };
    println!("{}", measured.json(name));
    ExitCode::SUCCESS
}

/// The most memory that this process has had, in bytes; `None` where the system does not tell.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
