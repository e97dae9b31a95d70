//! From what the docs say to the model: links become ids, evidence becomes decisions.
//!
//! 1. `draft`: every page a type, every row a field, as the type cells say.
//! 2. `observe`: every example is walked along the types; what it shows is kept per field.
//! 3. `wire`, `nulls`, `numbers`, `enums`: each fact is decided from ranked evidence (see `weigh`).
//! 4. `unions`: how a reader tells members apart. `cycles`: which references must be boxed.
//! 5. `naming`: Rust names. `examples`: documented examples in wire form. `rules`: constraints from prose.
//! 6. `operations`: what is sent where, what comes back, and which types are sent and received.
//!
//! The configuration takes part in each step as evidence of the highest rank.

mod conflicts;
pub mod constraints;
mod cycles;
mod draft;
mod enums;
mod evidence;
mod examples;
mod facts;
mod files;
mod fit;
mod fit_index;
mod http_kept;
mod index;
mod lint;
mod naming;
mod notation;
mod nulls;
mod numbers;
mod observe;
mod operations;
mod overrides;
mod rules;
mod secrets;
mod twins;
mod types;
mod unions;
mod weigh;
mod wire;

pub use index::{Index, Resolved, id_of};
pub use twins::{Join, TwinPage, Twins};
pub use wire::{Spellings, Style};

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::{Body, DocPage, DocSet, FieldRow};
use crate::model::{Api, Record, SourceInfo, TypeDef, TypeId};
use crate::names::NamesLock;
use crate::source::SourceMap;
use indexmap::IndexMap;
use observe::Observations;
use rayon::prelude::*;

/// Everything that the passes of lowering share.
pub(crate) struct Lowering<'a> {
    /// The pages' text, for places.
    map: &'a SourceMap,
    /// The documentation folders; the first is the primary one.
    sets: &'a [DocSet],
    /// What the maintainer decided.
    config: &'a Config,
    /// The names that were given before.
    names: &'a NamesLock,
    /// The primary source's pages by path, name and title.
    index: &'a Index,
    /// What further sources have for each type.
    twins: &'a Twins<'a>,
    /// The primary source's pages by type.
    pages: IndexMap<TypeId, &'a DocPage>,
    /// What examples show.
    seen: Observations,
    /// The model so far.
    api: Api,
    /// Whether the primary source shows nulls often.
    shows_nulls: bool,
    /// What was found so far.
    diagnostics: Diagnostics,
}

impl<'a> Lowering<'a> {
    fn primary(&self) -> &'a DocSet {
        // `lower` does not start without a primary source.
        &self.sets[0]
    }

    /// Decides something for every type, several at a time; what each gave, in the order of ids. Meanwhile `api` has no
    /// types.
    fn each<T: Send>(
        &mut self,
        decide: impl Fn(&Self, &TypeId, &mut TypeDef) -> T + Sync,
    ) -> Vec<T> {
        let mut types = std::mem::take(&mut self.api.types);
        let this = &*self;
        let found = types
            .iter_mut()
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|(id, def)| decide(this, id, def))
            .collect();
        self.api.types = types;
        found
    }

    /// The rows of a type's page that are fields of the record, in the order of the fields.
    fn field_rows(&self, id: &TypeId, record: &Record) -> Vec<&'a FieldRow> {
        let Some(Body::Fields(rows)) = self.pages.get(id).map(|page| &page.body) else {
            return Vec::new();
        };
        // The fields are the rows less some, in the same order.
        let mut fields = record.fields.iter().peekable();
        rows.iter()
            .filter(|row| fields.next_if(|field| field.name == row.name).is_some())
            .collect()
    }

    /// The path of a page in its folder.
    fn path(&self, page: &DocPage) -> &'a str {
        self.map
            .file(page.file)
            .map_or("", |file| file.path.as_str())
    }
}

/// What [`lower`] can do without.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// The names that were given before.
    pub names: NamesLock,
    /// Whether to look for what is wrong with the docs although it decides nothing.
    pub lint: bool,
}

/// The model of the API that the docs describe. The first set is the primary source, further ones are twins. Without
/// any set the model is empty.
pub fn lower(
    sets: &[DocSet],
    map: &SourceMap,
    config: &Config,
    extras: &Extras,
    diagnostics: &mut Diagnostics,
) -> Api {
    let Some(primary) = sets.first() else {
        return Api::default();
    };
    let index = Index::new(primary, map);
    let twins = Twins::join(sets);
    let mut lowering = Lowering {
        map,
        sets,
        config,
        names: &extras.names,
        index: &index,
        twins: &twins,
        pages: IndexMap::new(),
        seen: Observations::default(),
        api: Api::default(),
        shows_nulls: false,
        diagnostics: Diagnostics::new(),
    };
    lowering.api.sources = sets.iter().map(|set| source_info(set, map)).collect();
    draft::draft(&mut lowering);
    twins::report(&mut lowering);
    evidence::observe(&mut lowering);
    files::find(&mut lowering);
    facts::decide(&mut lowering);
    secrets::decide(&mut lowering);
    nulls::decide(&mut lowering);
    numbers::decide(&mut lowering);
    notation::decide(&mut lowering);
    let convention = wire::Convention::count(sets, map, &lowering.api, &lowering.seen);
    wire::decide(&mut lowering, &convention);
    conflicts::report(&mut lowering);
    lowering.api.decisions.extend(convention.decision());
    // Nothing asks for them any more, and they are large.
    lowering.seen = Observations::default();
    let reason = wire::Reason::of(&convention);
    drop(convention);
    unions::decide(&mut lowering);
    cycles::cut(&mut lowering);
    naming::assign(&mut lowering);
    examples::write(&mut lowering);
    rules::mine(&mut lowering);
    operations::lower_operations(&mut lowering);
    wire::report_guesses(&mut lowering, &reason);
    nulls::bodies(&mut lowering);
    nulls::allow(&mut lowering);
    naming::finish(&mut lowering);
    if extras.lint {
        lint::report(&mut lowering);
    }
    let Lowering {
        api,
        diagnostics: found,
        ..
    } = lowering;
    diagnostics.extend(found);
    diagnostics.extend(config.overrides.finish(&api));
    if api.types.is_empty() && api.operations.is_empty() && !diagnostics.has_errors() {
        let message = "no page describes a type, and no operation could be read";
        let finding = Diagnostic::new(Code::NoModelPages, message);
        diagnostics.push(finding.help(Code::NoModelPages.info().fix));
    }
    api
}

fn source_info(set: &DocSet, map: &SourceMap) -> SourceInfo {
    SourceInfo {
        name: map.folders.get(set.folder).cloned().unwrap_or_default(),
        dialect: set.dialect.name().to_owned(),
        pages: set
            .pages
            .iter()
            .map(|page| page.file)
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        url: None,
    }
}
