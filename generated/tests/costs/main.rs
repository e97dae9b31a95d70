//! What things cost, counted: allocations and bytes, which do not depend on the speed of the machine.
//!
//! `baseline.txt` has the counts of record. A change that moves one by more than a little fails here;
//! `BLESS=1 cargo test -p moov-types --test costs` writes the new ones, which are then part of the change.

#[path = "../common/specs.rs"]
mod specs;

use allocation_counter::{AllocationInfo, measure};
use fieldwright::config::Config;
use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::{ReadOptions, read_docs};
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::lower::{Extras, lower};
use fieldwright::source::SourceMap;
use fieldwright_testkit::synthetic::{self, Pages};
use moov_types::components;
use moov_types::support::validate::Validate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Write as _;
use std::path::Path;

/// How far a count may be from the baseline, in thousandths: the standard library and dependencies move a little.
const TOLERANCE: u64 = 20;

/// Counts are per thread, so all work is done by the only thread of a pool.
fn alone<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .stack_size(16 << 20)
        .build()
        .expect("a thread");
    pool.install(run)
}

/// The cost of each stage: reading, deciding, emitting.
fn stages(pages: Pages, config: &Config) -> [AllocationInfo; 3] {
    let typescript = ReadOptions::dialect("typescript");
    let (mut map, mut found) = (SourceMap::new(), Diagnostics::new());
    let (mut sets, mut files) = (Vec::new(), 0);
    let reading = measure(|| {
        let (folder, _) = map.add_folder("docs", pages);
        sets.push(read_docs(&map, folder, &typescript, &mut found));
    });
    let mut api = fieldwright::model::Api::default();
    let deciding = measure(|| api = lower(&sets, &map, config, &Extras::default(), &mut found));
    let emitting = measure(|| files = emit(&api, &EmitOptions::default()).len());
    assert!(files > 0);
    [reading, deciding, emitting]
}

/// Reads, writes and checks the first documented value of a type.
fn value<T: DeserializeOwned + Serialize + Validate>(name: &str) -> [(String, AllocationInfo); 3] {
    let lines = include_str!("../documented_examples/components.tsv").lines();
    let json = lines
        .filter(|line| line.starts_with(&format!("{name}\t")))
        .find_map(|line| line.splitn(3, '\t').nth(2))
        .expect("a documented value");
    let mut value: Option<T> = None;
    let decode = measure(|| value = serde_json::from_str(json).ok());
    let value = value.expect("a value of the docs");
    let mut out = Vec::with_capacity(1 << 16);
    let encode = measure(|| serde_json::to_writer(&mut out, &value).expect("it can be written"));
    let mut valid = false;
    let validate = measure(|| valid = value.validate().is_ok());
    assert!(valid, "{name} is a valid value");
    assert_eq!(validate.count_total, 0, "checking a valid {name} allocates");
    [
        ("decode", decode),
        ("encode", encode),
        ("validate", validate),
    ]
    .map(|(what, cost)| (format!("{what} {name}"), cost))
}

fn line(name: &str, cost: &AllocationInfo) -> String {
    format!(
        "{name}: {} allocations, {} bytes, peak {}\n",
        cost.count_total, cost.bytes_total, cost.bytes_max
    )
}

/// The numbers of a line.
fn numbers(line: &str) -> Vec<u64> {
    let (_, counts) = line.rsplit_once(": ").unwrap_or_default();
    counts
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|word| word.parse().ok())
        .collect()
}

fn near(now: u64, then: u64) -> bool {
    now.abs_diff(then) * 1_000 <= then * TOLERANCE
}

#[test]
fn counts_are_those_of_record() {
    let mut now = String::new();
    let (pages, config) = specs::pages();
    let costs = alone(|| stages(pages, &config));
    for (stage, cost) in ["reading", "deciding", "emitting"].iter().zip(&costs) {
        now.push_str(&line(&format!("{stage} specs"), cost));
    }
    let values = [
        value::<components::Account>("components.Account"),
        value::<components::CreateTransfer>("components.CreateTransfer"),
        value::<components::PaymentMethod>("components.PaymentMethod"),
        value::<components::Transfer>("components.Transfer"),
    ];
    for (name, cost) in values.iter().flatten() {
        now.push_str(&line(name, cost));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/costs/baseline.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &now).expect("the baseline can be written");
        return;
    }
    let then = std::fs::read_to_string(path).unwrap_or_default();
    let mut moved = String::new();
    for (now, then) in now.lines().zip(then.lines().chain(std::iter::repeat(""))) {
        let (new, old) = (numbers(now), numbers(then));
        if new.len() != old.len() || new.iter().zip(&old).any(|(new, old)| !near(*new, *old)) {
            let _ = writeln!(moved, "- {then}\n+ {now}");
        }
    }
    assert!(
        moved.is_empty(),
        "costs moved; BLESS=1 records them:\n{moved}"
    );
    assert_eq!(now.lines().count(), then.lines().count());
}

/// A name, what makes docs of a size, and the smaller size.
type Series = (&'static str, fn(usize) -> Pages, usize);

/// Twice the docs cost about twice as much: no stage's allocations grow faster.
#[test]
fn costs_grow_with_the_docs() {
    let series: [Series; 6] = [
        ("tree", |size| synthetic::tree(size, 1), 400),
        ("wide record", synthetic::wide_record, 150),
        ("wide enum", synthetic::wide_enum, 400),
        ("wide union", synthetic::wide_union, 40),
        ("chain", synthetic::chain, 100),
        ("cycle", synthetic::cycle, 100),
    ];
    let config = Config::default();
    for (name, docs, size) in series {
        let at = |size| alone(|| stages(docs(size), &config));
        let (once, twice) = (at(size), at(2 * size));
        for ((stage, one), two) in ["reading", "deciding", "emitting"]
            .iter()
            .zip(&once)
            .zip(&twice)
        {
            for (what, one, two) in [
                ("allocations", one.count_total, two.count_total),
                ("bytes", one.bytes_total, two.bytes_total),
                ("peak", one.bytes_max, two.bytes_max),
            ] {
                assert!(
                    two * 10 <= one * 24,
                    "{stage} a {name}: {one} {what} for {size}, {two} for twice as much"
                );
            }
        }
    }
}
