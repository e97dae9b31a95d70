//! The pages that OpenAPI Generator and its predecessor Swagger Codegen write into every SDK: `docs/Model.md` with a
//! table of properties or a list of values, `docs/XApi.md` with a table of operations and a section for each.
//!
//! 1. `detect`: which language the pages are for; `language` has each one's words.
//! 2. `page`, `properties`, `enums`, `members`, `dictionary`: model pages. `cells`, `notes`, `types`, `text`: their cells.
//! 3. `operation`: operations.
//! 4. `read`: all pages together; `flattened`, `unions`, `qualify`: what only all pages together show.

mod cells;
mod detect;
mod dictionary;
mod enums;
mod flattened;
mod language;
mod members;
mod notes;
mod operation;
mod page;
mod presence;
mod properties;
mod qualify;
mod read;
mod single_value;
mod text;
mod types;
mod unions;

use super::{Family, Folder, Recognition};
use crate::diagnostic::Diagnostics;
use crate::docs::{Dialect as _, DocSet, ReadOptions};

/// Documentation of SDKs made by OpenAPI Generator or Swagger Codegen.
#[derive(Debug)]
pub struct OpenApiGenerator;

impl Family for OpenApiGenerator {
    fn name(&self) -> &'static str {
        "openapi-generator"
    }

    fn dialects(&self) -> Vec<&'static str> {
        language::ALL
            .iter()
            .map(|language| language.name())
            .collect()
    }

    fn recognise(&self, folder: &Folder<'_>) -> Recognition {
        let models = folder
            .iter()
            .filter(|(_, file, page)| page::is_model(file, page))
            .count();
        let operations = folder
            .iter()
            .filter(|(_, file, page)| operation::is_api(file, page))
            .count();
        let mut misses = Vec::new();
        if models == 0 {
            misses.push("no page has `## Properties` with a table `Name | Type | Description | Notes`, or `## Enum`".to_owned());
        }
        if operations == 0 {
            misses.push("no page has a table `Method | HTTP request | Description`".to_owned());
        }
        let sure = models + operations > 0
            && folder
                .iter()
                .any(|(_, file, _)| file.text.contains("[[Back to Model list]]"));
        Recognition {
            reads: models + operations,
            sure,
            misses,
        }
    }

    fn read(
        &self,
        folder: &Folder<'_>,
        options: &ReadOptions,
        diagnostics: &mut Diagnostics,
    ) -> DocSet {
        read::read(folder, options, diagnostics)
    }
}
