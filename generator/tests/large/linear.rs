//! Work grows with the docs, not with their square. What is counted are allocations and their bytes, of a run on one
//! thread: they do not depend on the clock, and are the same each time.

use allocation_counter::{AllocationInfo, measure};
use fieldwright::config::Config;
use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::{ReadOptions, read_docs};
use fieldwright::emit::{EmitOptions, emit};
use fieldwright::lower::{Extras, lower};
use fieldwright::source::SourceMap;
use fieldwright_testkit::synthetic::{self, Pages};

/// How many times as large the larger docs are.
const LARGER: usize = 4;

/// What a run of all stages takes: the pages are read, decided and emitted.
fn work(pages: Pages) -> AllocationInfo {
    let run = move || {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .use_current_thread()
            .build()
            .expect("a pool");
        pool.install(|| measure(|| run(pages)))
    };
    // As deep a stack as the generator's own threads have.
    let thread = std::thread::Builder::new().stack_size(16 << 20);
    let thread = thread.spawn(run).expect("a thread");
    thread.join().expect("it ends well")
}

fn run(pages: Pages) {
    let (mut map, mut found) = (SourceMap::new(), Diagnostics::new());
    let (folder, _) = map.add_folder("docs".to_owned(), pages);
    let set = read_docs(
        &map,
        folder,
        &ReadOptions::dialect("typescript"),
        &mut found,
    );
    let api = lower(
        &[set],
        &map,
        &Config::default(),
        &Extras::default(),
        &mut found,
    );
    assert!(!api.types.is_empty());
    assert!(!emit(&api, &EmitOptions::default()).is_empty());
}

/// Docs of a size and docs [`LARGER`] times as large: the work grows no more than the docs, but for what lists that
/// double, sorted maps and the fixed files of every crate make of it.
fn grows_in_proportion(name: &str, docs: impl Fn(usize) -> Pages, size: usize) {
    // Whatever is done only once per process is done.
    work(docs(1));
    let fixed = work(docs(1));
    let (small, large) = (work(docs(size)), work(docs(LARGER * size)));
    let check = |what: &str, of: fn(&AllocationInfo) -> u64| {
        let less = of(&small).saturating_sub(of(&fixed)) + 1;
        let more = of(&large).saturating_sub(of(&fixed));
        println!("{name}, {what}: {less} for {size}, {more} for {LARGER} times as many");
        let most = less * LARGER as u64 * 3 / 2;
        assert!(more <= most, "{name}, {what}: {more}, at most {most}");
    };
    check("allocations", |info| info.count_total);
    check("bytes", |info| info.bytes_total);
}

#[test]
fn fields() {
    grows_in_proportion("fields", synthetic::plain_record, 500);
    grows_in_proportion("fields with rules", synthetic::wide_record, 200);
}

#[test]
fn values() {
    grows_in_proportion("values", synthetic::wide_enum, 500);
    grows_in_proportion("constants in a cell", synthetic::constants, 200);
}

#[test]
fn members() {
    grows_in_proportion("members", synthetic::wide_union, 100);
}

/// A union is looked through for itself, so layers cost no more than their square: not four to the power of them.
#[test]
fn layers() {
    // With fewer, what each union looks through still grows with the power.
    const FEW: usize = 8;
    let (few, many) = (
        work(synthetic::layers(FEW)),
        work(synthetic::layers(2 * FEW)),
    );
    let most = few.count_total * 2 * 2 * 3 / 2;
    println!(
        "layers: {} for {FEW}, {} for {}",
        few.count_total,
        many.count_total,
        2 * FEW
    );
    assert!(
        many.count_total <= most,
        "{}, at most {most}",
        many.count_total
    );
}

#[test]
fn types() {
    grows_in_proportion("a chain", synthetic::chain, 100);
    grows_in_proportion("a cycle", synthetic::cycle, 100);
    grows_in_proportion("pages", |size| synthetic::tree(size + 50, 1), 250);
}

#[test]
fn text() {
    grows_in_proportion("links", synthetic::links, 500);
    for piece in [
        "[a](", "[", "(", "`", "\"", "'", "*", "**a ", "<", "&lt;", "a.", "</code>", "<code>",
        "max 5 ",
    ] {
        grows_in_proportion(piece, |size| synthetic::pieces(piece, size), 500);
    }
}
