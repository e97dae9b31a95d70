//! The whole pipeline as one call: documentation folders in, the text of a crate out.

mod doc_source;
#[cfg(feature = "cli")]
mod rerun;

pub use crate::emit::{EmitOptions, Root};
pub use doc_source::DocSource;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, render};
use crate::docs::{DocSet, ReadOptions, read_docs};
use crate::emit::emit_taking_over;
use crate::hash::Hash;
use crate::lower::{Extras, lower};
use crate::model::Api;
use crate::model::digest::{MODEL_FILE, write_digest};
use crate::names::{NAMES_FILE, NamesLock};
use crate::print::Printed;
use crate::select::select;
use crate::share::share;
use crate::source::{SourceMap, Span};
use std::collections::BTreeMap;

/// The stack of a thread. Types, values and Rust are read recursively, to bounded depths that leave most of it free.
const STACK: usize = 16 << 20;

/// What the generator is at, for progress displays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Reading pages: so many.
    Reading(usize),
    /// Deciding what so many pages mean.
    Deciding(usize),
    /// Making Rust of so many types.
    Emitting(usize),
}

/// The library's entry point. Pure: the same input gives the same output, whatever the number of threads.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use fieldwright::generator::{DocSource, Generator};
/// use std::path::Path;
///
/// let generated = Generator::new()
///     .source(DocSource::load(Path::new("docs"))?)
///     .name("example-types")
///     .run();
/// assert!(!generated.has_errors());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Generator {
    sources: Vec<DocSource>,
    config_name: String,
    config_text: Option<String>,
    names_path: String,
    names: Option<String>,
    lint: bool,
    only: Vec<String>,
    options: EmitOptions,
    printed: Printed,
    threads: usize,
}

impl Generator {
    /// Without sources yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a documentation folder. The first is the primary one; the others are twins: the same API's documentation
    /// for other languages.
    #[must_use]
    pub fn source(mut self, source: DocSource) -> Self {
        self.sources.push(source);
        self
    }

    /// Sets the configuration. `name` is what messages call its file. Its `[[source]]` tables are for the caller to
    /// load.
    #[must_use]
    pub fn config(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.config_name = name.into();
        self.config_text = Some(text.into());
        self
    }

    /// Sets the text of `names.lock`: the names that an earlier run gave, which stay. `path` is what messages call the
    /// file. A text that is no such file counts for nothing.
    #[must_use]
    pub fn names(mut self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.names_path = path.into();
        self.names = Some(text.into()).filter(|text| NamesLock::is_one(text));
        self
    }

    /// Looks also for what is wrong with the docs although it decides nothing.
    #[must_use]
    pub fn lint(mut self, on: bool) -> Self {
        self.lint = on;
        self
    }

    /// Reduces the API to the operations and types that these patterns match, and what they reach. They win over the
    /// configuration's `[select]`. `operation:` before a pattern leaves types out.
    #[must_use]
    pub fn only(mut self, patterns: Vec<String>) -> Self {
        self.only = patterns;
        self
    }

    /// Names the crate.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.options.name = name.into();
        self
    }

    /// Sets how the crate is written. The configuration's `[package]` table wins over it, but for the name.
    #[must_use]
    pub fn options(mut self, options: EmitOptions) -> Self {
        self.options = options;
        self
    }

    /// Uses this many threads; 0 for as many as there are processors.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// Runs everything.
    #[must_use]
    pub fn run(self) -> Generated {
        self.run_watched(&|_| {})
    }

    /// Runs everything, and says what it is at.
    #[must_use]
    pub fn run_watched(self, progress: &(dyn Fn(Stage) + Sync)) -> Generated {
        self.in_pool(|mut generator| {
            let printed = std::mem::take(&mut generator.printed);
            let (mut generated, options) = generator.analyse(progress);
            if !generated.has_errors() {
                progress(Stage::Emitting(generated.api.types.len()));
                (generated.files, generated.printed) =
                    emit_taking_over(&generated.api, &options, &printed);
                generated
                    .files
                    .insert(NAMES_FILE.to_owned(), NamesLock::text(&generated.api));
                generated
                    .files
                    .insert(MODEL_FILE.to_owned(), write_digest(&generated.api));
            }
            generated
        })
    }

    /// Runs everything but the last stage: `files` stays empty.
    #[must_use]
    pub fn model(self, progress: &(dyn Fn(Stage) + Sync)) -> Generated {
        self.in_pool(|generator| generator.analyse(progress).0)
    }

    fn in_pool<T: Send>(self, run: impl FnOnce(Self) -> T + Send) -> T {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .stack_size(STACK)
            .build();
        match pool {
            Ok(pool) => pool.install(|| run(self)),
            // No thread can be had: the caller's own does.
            Err(_) => run(self),
        }
    }

    fn analyse(self, progress: &(dyn Fn(Stage) + Sync)) -> (Generated, EmitOptions) {
        let mut diagnostics = Diagnostics::new();
        let mut map = SourceMap::new();
        let config = match self.config_text {
            Some(text) => {
                let (config, found) = Config::parse(&text);
                diagnostics.extend(found);
                map.add_config(self.config_name, text);
                config
            }
            None => Config::default(),
        };
        let pages = self.sources.iter().map(DocSource::page_count).sum();
        progress(Stage::Reading(pages));
        let urls: Vec<_> = self
            .sources
            .iter()
            .map(|source| source.url.clone())
            .collect();
        let sets: Vec<DocSet> = self
            .sources
            .into_iter()
            .map(|source| read(source, &mut map, &mut diagnostics))
            .collect();
        progress(Stage::Deciding(pages));
        let names = match self.names {
            Some(text) => {
                let file = map.add_other(self.names_path, text.clone());
                NamesLock::parse(&text, file)
            }
            None => NamesLock::default(),
        };
        let extras = Extras {
            names,
            lint: self.lint,
        };
        let mut api = lower(&sets, &map, &config, &extras, &mut diagnostics);
        select(&mut api, &config.select, &self.only, &mut diagnostics);
        share(&mut api, config.settings.share, &extras.names);
        for (source, url) in api.sources.iter_mut().zip(urls) {
            source.url = url;
        }
        let generated = Generated {
            files: BTreeMap::new(),
            api,
            diagnostics: diagnostics.into_sorted(),
            sources: map,
            printed: BTreeMap::new(),
        };
        (generated, configured(self.options, &config))
    }
}

/// What a run made.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The crate: path (relative, with `/`) to text. Empty if there are errors.
    pub files: BTreeMap<String, String>,
    /// The intermediate model.
    pub api: Api,
    /// What was found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The pages, for the places of `diagnostics`.
    pub sources: SourceMap,
    /// For each printed text, by its hash, the hash of what it was made from.
    pub(crate) printed: BTreeMap<Hash, Hash>,
}

impl Generated {
    /// Whether nothing can be written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The findings of this severity and above as the program shows them, for a terminal without colours.
    #[must_use]
    pub fn messages(&self, least: Severity) -> String {
        let found = self.diagnostics.iter();
        let found: Vec<Diagnostic> = found
            .filter(|item| item.severity() <= least)
            .cloned()
            .collect();
        render::plain(&found, &self.sources)
    }

    /// How many findings there are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|item| item.severity() == severity)
            .count()
    }
}

/// Reads one folder.
fn read(source: DocSource, map: &mut SourceMap, diagnostics: &mut Diagnostics) -> DocSet {
    for (path, reason) in source.skipped {
        let message = format!("`{}/{path}` was left out: {reason}", source.name);
        diagnostics.push(Diagnostic::new(Code::PageSkipped, message));
    }
    let (folder, lossy) = map.add_folder(source.name, source.pages);
    for file in lossy {
        let message = "the page has bytes that are not UTF-8; each was read as `?`";
        let diagnostic = Diagnostic::new(Code::InvalidUtf8, message)
            .at(Span::new(file, 0..0), "")
            .help("save the page as UTF-8");
        diagnostics.push(diagnostic);
    }
    let options = ReadOptions {
        family: source.family,
        dialect: source.dialect,
        profile: source.profile,
    };
    let set = read_docs(map, folder, &options, diagnostics);
    if set.pages.is_empty()
        && set.operations.is_empty()
        && let Some(other) = source.other
    {
        let folder = map.folders.get(folder).map_or("", String::as_str);
        let message = format!("besides, `{folder}` holds {other}");
        diagnostics.push(Diagnostic::new(Code::NoModelPages, message).help(other.advice));
    }
    set
}

/// The options with what the configuration says.
fn configured(mut options: EmitOptions, config: &Config) -> EmitOptions {
    options.package = config.package.clone().or(options.package);
    options
}
