//! A folder of pages, from blocks to [`DocSet`].

use super::flattened;
use super::language::{ALL, Language};
use super::operation::{self, Context, Names, Operations};
use super::page::{self, ModelPage};
use super::qualify::Titles;
use super::{OpenApiGenerator, detect, presence, single_value, unions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::family::Folder;
use crate::docs::order::sort_pages;
use crate::docs::{Body, Dialect as _, DocPage, DocSet, Policy, ReadOptions};
use rayon::prelude::*;

/// What one file is.
enum Read {
    Model(Box<ModelPage>),
    Operations(Operations),
    Other,
}

/// Reads all pages of a folder. The options may name the dialect; otherwise the pages tell.
pub(super) fn read(
    folder: &Folder<'_>,
    options: &ReadOptions,
    diagnostics: &mut Diagnostics,
) -> DocSet {
    let forced = options.dialect.as_deref().and_then(|name| {
        let mut all = ALL.iter().copied();
        all.find(|language| language.name().eq_ignore_ascii_case(name))
    });
    let language = forced
        .or_else(|| detect::detect(folder))
        .unwrap_or_else(|| unclear(folder, diagnostics));
    let language = detect::variant(folder, language);
    let names = Names::new(folder);
    let context = Context {
        language,
        names: &names,
    };
    let read: Vec<(Read, Diagnostics)> = folder
        .files
        .par_iter()
        .zip(&folder.pages)
        .map(|((id, file), page)| {
            let mut found = Diagnostics::new();
            let read = if operation::is_api(file, page) {
                Read::Operations(operation::read(*id, file, page, context, &mut found))
            } else if page::is_model(file, page) {
                let model = page::read(*id, file, page, language, &mut found);
                model.map_or(Read::Other, |model| Read::Model(Box::new(model)))
            } else {
                Read::Other
            };
            (read, found)
        })
        .collect();
    let mut models = Vec::new();
    let mut set = DocSet {
        folder: folder.index,
        family: &OpenApiGenerator,
        dialect: language,
        policy: Policy {
            filler_examples: true,
            flattens_unions: true,
            ..Policy::default()
        },
        pages: Vec::new(),
        operations: Vec::new(),
        flattened: Vec::new(),
    };
    let mut made = Vec::new();
    let mut others = Vec::new();
    for ((read, found), (id, file)) in read.into_iter().zip(&folder.files) {
        diagnostics.extend(found);
        match read {
            Read::Model(model) => models.push(*model),
            Read::Operations(found) => {
                set.operations.extend(found.operations);
                made.extend(found.pages);
            }
            Read::Other => others.push((*id, file.path.as_str())),
        }
    }
    if let Some((first, path)) = others.first() {
        diagnostics.push(left_out(*first, path, others.len()));
    }
    set.policy.states_credentials = set
        .operations
        .iter()
        .any(|operation| !operation.stated.security.is_empty());
    if language.named_values {
        single_value::settle(&mut models);
    }
    presence::settle(&mut models, language);
    assemble(&mut set, models, made, folder, diagnostics);
    set
}

fn assemble(
    set: &mut DocSet,
    mut models: Vec<ModelPage>,
    made: Vec<DocPage>,
    folder: &Folder<'_>,
    diagnostics: &mut Diagnostics,
) {
    unions::from_members(&mut models);
    unions::discriminate(&mut models);
    if let Some(model) = models
        .iter()
        .find(|model| !model.tells_required && matches!(model.page.body, Body::Fields(_)))
    {
        diagnostics.push(presence_untold(model, folder));
    }
    let mut pages: Vec<DocPage> = Vec::with_capacity(models.len());
    let mut inline = Vec::new();
    for model in models {
        pages.push(model.page);
        inline.extend(model.inline);
    }
    // A page that the docs have goes before one that is made of a part of another.
    pages.extend(inline);
    pages.extend(made);
    sort_pages(&mut pages, folder.map, diagnostics);
    let mut found = flattened::find(&pages);
    // What demands nothing can be read as it stands.
    found.retain(|flat| flattened::loosen(&mut pages, flat));
    set.flattened = found
        .iter()
        .filter_map(|flat| flat.titles(&pages))
        .collect();
    let titles = Titles::new(&pages);
    for page in &mut pages {
        titles.page(page);
    }
    for operation in &mut set.operations {
        titles.operation(operation);
    }
    set.pages = pages;
}

fn unclear(folder: &Folder<'_>, diagnostics: &mut Diagnostics) -> &'static Language {
    let chosen = ALL.first().copied().unwrap_or(&super::language::PHP_CAMEL);
    let message = format!(
        "nothing shows which language the pages of `{}` are for; they are read as {}",
        folder.name(),
        chosen.name()
    );
    let names: Vec<_> = ALL.iter().map(|language| language.name()).collect();
    diagnostics.push(
        Diagnostic::new(Code::DialectUnclear, message)
            .help(format!("name it with `--dialect`: {}", names.join(", "))),
    );
    chosen
}

fn left_out(first: crate::source::FileId, path: &str, count: usize) -> Diagnostic {
    let message = match count {
        1 => format!("`{path}` is neither a page of a model nor of operations"),
        _ => format!("{count} pages are neither of models nor of operations, among them `{path}`"),
    };
    Diagnostic::new(Code::UnreadPages, message)
        .at(crate::source::Span::new(first, 0..0), "left out")
        .help(Code::UnreadPages.info().fix)
}

fn presence_untold(model: &ModelPage, folder: &Folder<'_>) -> Diagnostic {
    let message = format!(
        "the pages of `{}` do not say which properties are required",
        folder.name()
    );
    Diagnostic::new(Code::PresenceUntold, message)
        .at(
            model.page.span,
            "all are taken as optional, here and on the other pages",
        )
        .help(Code::PresenceUntold.info().fix)
}
