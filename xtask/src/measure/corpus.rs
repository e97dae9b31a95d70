//! A corpus: documentation folder to model, and the rules of all its texts.

use fieldwright::config::Config;
use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::{ReadOptions, read_docs};
use fieldwright::lower::constraints::{Mined, mine_type};
use fieldwright::lower::{Extras, lower};
use fieldwright::model::{Api, Shape};
use fieldwright::source::{SourceMap, load_folder};
use std::path::Path;

/// A text of the docs with what was mined from it.
pub(crate) struct Text {
    /// `namespace.Title`.
    pub(crate) type_id: String,
    /// The field; empty for an overview.
    pub(crate) field: String,
    /// The description.
    pub(crate) doc: String,
    /// What it gave.
    pub(crate) mined: Mined,
}

/// The model of a documentation folder.
///
/// # Errors
///
/// If the folder cannot be read.
pub(crate) fn api(docs: &Path) -> Result<Api, String> {
    let loaded = load_folder(docs).map_err(|error| error.to_string())?;
    let mut map = SourceMap::new();
    let name = docs.display().to_string();
    let (folder, _) = map.add_folder(name, loaded.pages);
    let mut diagnostics = Diagnostics::new();
    let set = read_docs(&map, folder, &ReadOptions::default(), &mut diagnostics);
    let (config, _) = Config::parse("");
    Ok(lower(
        &[set],
        &map,
        &config,
        &Extras::default(),
        &mut diagnostics,
    ))
}

/// All texts of an API.
pub(crate) fn texts(api: &Api) -> Vec<Text> {
    let mut texts = Vec::new();
    for (id, def) in &api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        let mined = mine_type(api, id);
        texts.push(Text {
            type_id: id.0.clone(),
            field: String::new(),
            doc: def.doc.clone(),
            mined: mined.overview,
        });
        texts.extend(
            record
                .fields
                .iter()
                .zip(mined.fields)
                .map(|(field, mined)| Text {
                    type_id: id.0.clone(),
                    field: field.name.clone(),
                    doc: field.doc.clone(),
                    mined,
                }),
        );
    }
    texts
}
