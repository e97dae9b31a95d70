//! `cargo xtask`: the chores of this workspace.
//!
//! - `codegen [--check]`: `specs/` to `generated/`.
//! - `diff [REV [REV]] [--deny CLASS] [--format FORMAT]`: what changed in `specs/` since a revision, by default `HEAD`.
//! - `ci [--skip-tests] [STEP...]`: everything that CI runs, or the named steps, to the end, with a list of what failed.
//! - `crates [NAME…]`: a crate for each corpus, linted and documented.
//! - `examples [--check]`: the example workspace, brought up to date and tested.
//! - `package`: the packages as the registry would get them, built and weighed.
//! - `features`: the published crate with each of its features alone, with none, and with all.
//! - `map`: the map of the published crate's API, visited in a browser without a window, where there is one.
//! - `peers`: installs the programs that `bench peers` and `measure readers` compare with.
//! - `oracle [API…]`: documented examples through the generated types and back.
//! - `scale [SERIES…] [--json]`: time and memory of synthetic docs of growing size.
//! - `measure constraints`, `measure evidence`: the share of rules and facts that are right, by what is known of the
//!   corpora.
//! - `measure operations`: whether every operation is typed, and the share of values that go where they should.
//! - `measure export`: how the schemas that are made from docs compare with the OpenAPI documents of the same APIs.
//! - `measure readers`: which programs read the schemas that are made from docs.
//! - `measure families`: docs of the families in the folder of `FIELDWRIGHT_FAMILIES` against the OpenAPI documents of the
//!   same APIs.
//! - `measure roundtrip`: the published crate's docs through OpenAPI Generator into each language's docs, and back.
//! - `bench`: what things cost, as ratios to a baseline of the same run.
//! - `measure unions`: whether a value of one member of a union is ever read as another.
//! - `measure twins`: whether a twin makes anything wrong that was right without it.
//! - `measure values`: documented values against the mined rules.
//! - `measure tables`: specifications written by hand against their schemas and real values, those in the folder that
//!   `FIELDWRIGHT_FAMILIES` names.
//! - `measure dialects`: whether the docs of one API in several languages give the same model.
//!
//! A corpus is a folder `NAME/docs` of real documentation in the folder that `FIELDWRIGHT_CORPUS` names.

mod bench;
mod ci;
mod codegen;
mod command;
mod corpora;
mod crates;
mod dialects;
mod diff;
mod evidence;
mod examples;
mod export;
mod families;
mod features;
mod file;
mod measure;
mod operations;
mod oracle;
mod package;
mod peers;
mod picture;
mod scale;
mod tables;
mod twins;
mod unions;
mod values;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask codegen [--check]
       cargo xtask diff [REV [REV]] [--deny CLASS] [--format FORMAT]
       cargo xtask ci [--skip-tests] [STEP...]
       cargo xtask crates [NAME...]
       cargo xtask examples [--check]
       cargo xtask package
       cargo xtask features
       cargo xtask peers
       cargo xtask map
       cargo xtask oracle [--judged] [API...]
       cargo xtask scale [--json] [SERIES...]
       cargo xtask bench [generation|compile|throughput|peers|sharing...] [--runs N] [--json FILE]
       cargo xtask measure constraints [--rules] [--untaken] [--dropped] [--missed] [CORPUS...]
       cargo xtask measure evidence [--write]
       cargo xtask measure export [--list] [--write]
       cargo xtask measure readers [--write]
       cargo xtask measure operations
       cargo xtask measure families [--list] [--write] [API|FOLDER...]
       cargo xtask measure tables [NAME...]
       cargo xtask measure roundtrip [--list] [--keep] [LANGUAGE...]
       cargo xtask measure values
       cargo xtask measure unions [--write]
       cargo xtask measure twins [--write]
       cargo xtask measure dialects [--write] [--list]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let rest = |skip: usize| args.get(skip..).unwrap_or(&[]);
    // Cargo calls its wrapper with the compiler first.
    if std::env::var_os("RUSTC_WRAPPER").is_some()
        && let Some((compiler, rest)) = args.split_first()
        && compiler.contains("rustc")
    {
        return bench::wrap(compiler, rest);
    }
    match words.as_slice() {
        ["bench", ..] => bench::main(rest(1)),
        ["codegen", ..] => codegen::run(rest(1)),
        ["diff", ..] => diff::run(rest(1)),
        ["ci", ..] => ci::run(rest(1)),
        ["crates", ..] => crates::main(rest(1)),
        ["examples", ..] => examples::main(rest(1)),
        ["package"] => package::main(),
        ["map"] => picture::main(),
        ["peers"] => peers::main(),
        ["features"] => features::main(),
        ["oracle", ..] => oracle::main(rest(1)),
        ["scale", ..] => scale::main(rest(1)),
        ["measure", "constraints", ..] => measure::constraints(rest(2)),
        ["measure", "dialects", ..] => dialects::dialects(rest(2)),
        ["measure", "operations", ..] => operations::operations(rest(2)),
        ["measure", "export", ..] => export::measure(rest(2)),
        ["measure", "readers", ..] => peers::readers::measure(rest(2)),
        ["measure", "families", ..] => families::measure(rest(2)),
        ["measure", "tables", ..] => tables::main(rest(2)),
        ["measure", "roundtrip", ..] => families::roundtrip::measure(rest(2)),
        ["measure", "unions", ..] => unions::unions(rest(2)),
        ["measure", "twins", ..] => twins::twins(rest(2)),
        ["measure", "values"] => values::values(),
        ["measure", "evidence", ..] => evidence::evidence(rest(2)),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
