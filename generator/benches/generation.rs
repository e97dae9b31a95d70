//! What generation costs, part by part, beside a bare pass of the Markdown parser over the same bytes.
//!
//! `cargo xtask bench generation` runs it and prints the ratios. Arguments: `time RUNS OUT DOCS…` prints a line
//! `name<TAB>threads<TAB>milliseconds` for every run of every part; `read DOCS…` reads and hashes, which a run that
//! finds nothing to do is compared with; `peak OUT DOCS…` generates once and prints bytes read and the peak of memory.

use fieldwright::emit::{EmitOptions, emit};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::output;
use pulldown_cmark::{Options, Parser};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Something that fails is a defect of the set-up: it is told and ends the run.
type Fallible<T> = Result<T, String>;

fn main() -> ExitCode {
    // `cargo bench` adds a flag of its own.
    let args = std::env::args().skip(1).filter(|arg| arg != "--bench");
    let args: Vec<String> = args.collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["time", runs, out, docs @ ..] => time(runs, Path::new(out), docs),
        ["read", docs @ ..] => read(docs),
        ["peak", out, docs @ ..] => peak(Path::new(out), docs),
        // Bare `cargo bench` and `cargo test --benches`: nothing to measure without docs.
        _ => Ok(()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn time(runs: &str, out: &Path, docs: &[&str]) -> Fallible<()> {
    let runs: usize = runs.parse().map_err(|_| format!("{runs} is no number"))?;
    let texts = texts(docs)?;
    let sources = sources(docs)?;
    remove(out)?;
    for run in 0..=runs {
        let mut lines = vec![("events", 1, timed(|| black_box(events(&texts))))];
        for threads in [1, 2] {
            let mut apis = Vec::new();
            let model = timed(|| {
                apis = sources
                    .iter()
                    .map(|source| generator(source, threads).model(&|_| {}).api)
                    .collect();
            });
            lines.push(("model", threads, model));
        }
        let apis: Vec<_> = sources
            .iter()
            .map(|source| generator(source, 0).model(&|_| {}).api)
            .collect();
        lines.push((
            "text",
            2,
            timed(|| {
                for api in &apis {
                    black_box(emit(api, &EmitOptions::default()));
                }
            }),
        ));
        drop(apis);
        for threads in [1, 2] {
            // A folder of its own: to remove what was there before is no part of a first run.
            let folder = out.join(format!("{run}-{threads}"));
            let mut failure = Ok(());
            let whole = timed(|| failure = write(&folder, docs, threads));
            failure?;
            lines.push(("whole", threads, whole));
        }
        // The first run warms caches up.
        if run > 0 {
            for (name, threads, time) in lines {
                println!("{name}\t{threads}\t{time}");
            }
        }
    }
    remove(out)
}

fn remove(folder: &Path) -> Fallible<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Milliseconds that something takes.
fn timed<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn generator(source: &DocSource, threads: usize) -> Generator {
    Generator::new()
        .source(source.clone())
        .name("bench-types")
        .threads(threads)
}

fn sources(docs: &[&str]) -> Fallible<Vec<DocSource>> {
    docs.iter()
        .map(|folder| DocSource::load(Path::new(folder)).map_err(|error| error.to_string()))
        .collect()
}

/// From the disk to the disk, into a folder that was not there.
fn write(out: &Path, docs: &[&str], threads: usize) -> Fallible<()> {
    for (index, source) in sources(docs)?.iter().enumerate() {
        let folder = out.join(index.to_string());
        let generated = generator(source, threads).run();
        output::write(&folder, &generated.files, false)
            .map_err(|_| "the crate cannot be written".to_owned())?;
    }
    Ok(())
}

fn events(texts: &[String]) -> usize {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    texts
        .iter()
        .map(|text| Parser::new_ext(text, options).into_offset_iter().count())
        .sum()
}

/// The pages of the folders.
fn texts(docs: &[&str]) -> Fallible<Vec<String>> {
    let mut texts = Vec::new();
    for path in files(docs)? {
        texts.push(
            std::fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?,
        );
    }
    Ok(texts)
}

fn files(docs: &[&str]) -> Fallible<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> = docs.iter().map(PathBuf::from).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "md" || extension == "mdx")
            {
                files.push(path);
            }
        }
    }
    Ok(files)
}

fn read(docs: &[&str]) -> Fallible<()> {
    let mut sum = 0;
    for path in files(docs)? {
        let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
        sum ^= twox_hash::XxHash3_128::oneshot(&bytes);
    }
    black_box(sum);
    Ok(())
}

fn peak(out: &Path, docs: &[&str]) -> Fallible<()> {
    let bytes: usize = texts(docs)?.iter().map(String::len).sum();
    remove(out)?;
    let before = high_water()?;
    write(out, docs, 2)?;
    println!("{bytes}\t{before}\t{}", high_water()?);
    Ok(())
}

/// The most memory that this process has had, in bytes. Linux tells it.
fn high_water() -> Fallible<u64> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
    kilobytes
        .map(|kilobytes| kilobytes * 1024)
        .ok_or_else(|| "no VmHWM".to_owned())
}
