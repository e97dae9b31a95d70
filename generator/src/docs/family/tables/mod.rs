//! Specifications and references written by hand: tables of fields below headings, read by a [`Profile`].
//!
//! 1. `collect`: pages become sections, tables become objects and the parameters of operations. `header` says what a
//!    table's columns mean, `row` reads a row, `type_cell` a type, `values` a list of values, `title` a heading.
//! 2. `nest`: names that are paths become objects of their own.
//! 3. `examples`: JSON goes to the objects that it shows. `resolve`: names and links become objects, `words` gives the
//!    meaning of words that the pages define themselves.
//! 4. `finish`: what was read becomes pages and operations.

mod around;
mod choose;
mod collect;
mod compose;
mod examples;
mod finish;
mod header;
mod infer;
mod json;
mod keys;
mod links;
mod name;
mod nest;
mod nested;
mod object;
mod operation;
mod outline;
mod propose;
mod required;
mod resolve;
mod row;
mod rules;
mod sections;
mod steps;
mod table;
mod text;
mod title;
mod ty;
mod type_cell;
mod values;
mod versions;
mod words;

pub use crate::config::profile::Profile;
pub use propose::{Proposal, propose};

use super::{Family, Folder, Recognition};
use crate::config::{profile, quoted};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{Dialect, DocSet, FieldCase, Policy, ReadOptions, TypeExpr};
use collect::Document;
use std::collections::BTreeSet;

/// Specifications and references written by hand.
#[derive(Debug)]
pub struct Tables;

/// The grammar of their type cells, as the stages behind see it.
#[derive(Debug)]
struct Prose;

impl Dialect for Prose {
    fn name(&self) -> &'static str {
        "prose"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Snake
    }

    fn nullable(&self, ty: &TypeExpr, _required: bool) -> Option<bool> {
        ty.is_nullable().then_some(true)
    }
}

impl Family for Tables {
    fn name(&self) -> &'static str {
        "tables"
    }

    fn dialects(&self) -> Vec<&'static str> {
        Vec::new()
    }

    fn is_general(&self) -> bool {
        true
    }

    fn recognise(&self, folder: &Folder<'_>) -> Recognition {
        choose::recognise(folder)
    }

    fn read(
        &self,
        folder: &Folder<'_>,
        options: &ReadOptions,
        diagnostics: &mut Diagnostics,
    ) -> DocSet {
        let own = options.profile.as_ref().map(Profile::completed);
        let (name, mut document) = if let Some(profile) = &own {
            let document = Document::read(folder, profile, diagnostics);
            ("[source.profile]", document)
        } else {
            let best = choose::best(folder);
            diagnostics.extend(best.diagnostics);
            (best.name, best.document)
        };
        let read = choose::told(name, &document.tally);
        diagnostics
            .push(Diagnostic::new(Code::ProfileUsed, read).help(Code::ProfileUsed.info().fix));
        compose::split(&mut document, diagnostics);
        let mut steps = Diagnostics::new();
        nest::unfold(&mut document, 0, &mut steps);
        examples::attach(&mut document, diagnostics);
        let unknown = resolve::resolve(&mut document);
        compose::join(&mut document);
        examples::spread(&mut document, diagnostics);
        versions::report(&document, diagnostics);
        let mut shown = Diagnostics::new();
        examples::settle(&mut document, &mut shown);
        // What an example settles is said once.
        let settled: BTreeSet<_> = shown
            .items()
            .iter()
            .map(|own| (own.code, own.span))
            .collect();
        for step in steps.into_sorted() {
            if !settled.contains(&(step.code, step.span)) {
                diagnostics.push(step);
            }
        }
        diagnostics.extend(shown);
        for (word, found) in unknown {
            diagnostics.push(unknown_word(&word, &found));
        }
        let (mut pages, operations) = finish::finish(&mut document, diagnostics);
        crate::docs::order::sort_pages(&mut pages, folder.map, diagnostics);
        DocSet {
            folder: folder.index,
            family: &Tables,
            dialect: &Prose,
            policy: Policy {
                exact_names: true,
                filler_examples: false,
                open_records: true,
                links_anchors: true,
                ..Policy::default()
            },
            pages,
            operations,
            flattened: Vec::new(),
        }
    }
}

fn unknown_word(word: &str, found: &resolve::UnknownWord) -> Diagnostic {
    let (fields, have) = match found.count {
        1 => ("1 field".to_owned(), "has"),
        count => (format!("{count} fields"), "have"),
    };
    if word.is_empty() {
        return Diagnostic::new(Code::UnknownWord, format!("{fields} {have} no type"))
            .at(
                found.span,
                format!("`{}` accepts any JSON value", found.field),
            )
            .help("fill the cell, or set `type` for the field");
    }
    let message = format!("`{word}` is no type that is known: any JSON value is kept for {fields}");
    let key = quoted(&word.replace('\n', " "));
    let meaning = if found.is_object { "object" } else { "string" };
    Diagnostic::new(Code::UnknownWord, message)
        .at(found.span, format!("the type of `{}`", found.field))
        .help("say what the word means in the profile")
        .config(format!("[source.profile.words]\n{key} = \"{meaning}\""))
}
