//! `cargo xtask measure unions`: whether a value of one member of a union is ever read as another.
//!
//! For every union of every corpus, each member's documented examples and values made of the model are given to the
//! chooser of `fieldwright validate`, which is that of generated crates. Where the docs do not tell members apart, the
//! finding about the union says so, and its groups are let pass.

mod sample;
mod tally;

use crate::corpora::{all_docs, model};
use crate::file::publish;
use fieldwright::model::{Api, Dispatch, Json, Shape, TypeDef, TypeRef, Union};
use fieldwright::validate::{Checker, Choice};
use std::path::Path;
use std::process::ExitCode;
use tally::Tally;

/// Where `--write` writes.
const PAGE: &str = "docs/measurements/unions.md";

/// Measures all corpora; fails if a value is read as another member without a word.
pub(crate) fn unions(args: &[String]) -> ExitCode {
    let (page, clean) = measure();
    if publish(args, PAGE, &page) && clean {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether every value of every union is read as its own member, or the finding says that it may not be. Says loudly
/// what is skipped.
pub(crate) fn check() -> bool {
    let (page, clean) = measure();
    print!("{page}");
    clean
}

fn measure() -> (String, bool) {
    let mut rows = Vec::new();
    let mut clean = true;
    for (name, docs) in all_docs() {
        match of(&docs) {
            Ok(tally) => {
                for line in &tally.wrong {
                    eprintln!("{name}: {line}");
                }
                clean &= tally.wrong.is_empty();
                rows.push((name, tally));
            }
            Err(error) => {
                eprintln!("{name}: {error}");
                clean = false;
            }
        }
    }
    (tally::page(&rows), clean)
}

fn of(docs: &Path) -> Result<Tally, String> {
    let api = model([docs])?;
    let checker = Checker::new(&api);
    let mut tally = Tally::default();
    for def in api.types.values() {
        if let Shape::Union(union) = &def.shape {
            tally.unions += 1;
            if let Dispatch::Sibling { .. } = union.dispatch {
                // The key beside it decides, whatever the value is.
                tally.beside += 1;
            } else {
                members(&api, &checker, (def, union), &mut tally);
            }
        }
    }
    Ok(tally)
}

fn members(api: &Api, checker: &Checker<'_>, (def, union): (&TypeDef, &Union), tally: &mut Tally) {
    tally.pairs += union.members.len() * union.members.len().saturating_sub(1);
    for (index, member) in union.members.iter().enumerate() {
        let documented = documented(api, &member.ty).map(ToString::to_string);
        for text in documented.chain(sample::texts(api, &member.ty)) {
            tally.values += 1;
            let found = checker.choose(&def.id, &text);
            match found {
                Some(Choice::Member(other)) if other == index => tally.right += 1,
                Some(Choice::Member(other)) => {
                    if same_on_the_wire(api, &union.members[other].ty, &text) {
                        tally.same += 1;
                    } else if told(union, index, other) {
                        tally.told += 1;
                    } else {
                        let other = &union.members[other].rust_name;
                        let name = &member.rust_name;
                        let line = format!("{}: {name} is read as {other}: {text}", def.id);
                        tally.wrong.push(line);
                    }
                }
                Some(Choice::Raw) => tally.raw += 1,
                Some(Choice::Refused) | None => {
                    let name = &member.rust_name;
                    tally
                        .wrong
                        .push(format!("{}: {name} cannot be read: {text}", def.id));
                }
            }
        }
    }
}

/// The documented examples of a type.
fn documented<'a>(api: &'a Api, ty: &'a TypeRef) -> impl Iterator<Item = &'a Json> {
    let def = match ty {
        TypeRef::Ref(id) => api.get(id),
        _ => None,
    };
    def.into_iter()
        .flat_map(|def| def.examples.iter().map(|example| &example.wire))
}

/// Whether the finding about a union says that these members look the same.
fn told(union: &Union, one: usize, other: usize) -> bool {
    match &union.dispatch {
        Dispatch::Score { ambiguous } => ambiguous
            .iter()
            .any(|group| group.contains(&one) && group.contains(&other)),
        _ => false,
    }
}

/// Whether a scalar is written as it was read, whichever member it is taken for: what it is read as lists or takes it.
fn same_on_the_wire(api: &Api, ty: &TypeRef, text: &str) -> bool {
    let is_scalar = !text.starts_with(['{', '[']);
    let id = match ty {
        TypeRef::Ref(id) => api.get(id),
        _ => None,
    };
    is_scalar && id.is_none_or(|def: &TypeDef| !matches!(def.shape, Shape::Struct(_)))
}
