//! The pages that SDK repositories carry: one page per type with `## Fields`, `## Values` or `## Supported Types`, and
//! pages of operations with `### Parameters`, `### Response` and `### Errors`.

mod adopt;
mod detect;
pub mod dialect;
mod fields;
mod member;
mod operation;
mod page;
mod read;
mod values;
mod variant;

pub use detect::{Detected, detect};
pub use dialect::{SdkDialect, json_literal};
pub use fields::read_fields;

use super::{Family, Folder, Recognition};
use crate::diagnostic::Diagnostics;
use crate::docs::{DocSet, ReadOptions};

/// Documentation of SDKs, a page per type.
#[derive(Debug)]
pub struct Sdk;

impl Family for Sdk {
    fn name(&self) -> &'static str {
        "sdk"
    }

    fn dialects(&self) -> Vec<&'static str> {
        dialect::ALL.iter().map(|dialect| dialect.name()).collect()
    }

    fn reports_untold(&self) -> bool {
        true
    }

    fn recognise(&self, folder: &Folder<'_>) -> Recognition {
        let (mut reads, mut unreadable, mut sure) = (0, None, false);
        for (_, file, page) in folder.iter() {
            match page::is_readable(file, page) {
                Some(true) => {
                    reads += 1;
                    let marks = [":heavy_check_mark:", ":heavy_minus_sign:"];
                    sure = sure || marks.iter().any(|mark| file.text.contains(mark));
                }
                Some(false) => unreadable = unreadable.or(Some(&file.path)),
                None => reads += usize::from(operation::has_parts(page)),
            }
        }
        let sections = page::BODIES.join("`, `## ");
        let misses = match unreadable {
            Some(first) => vec![format!(
                "`## Fields` of `{first}` has no table with the columns `Field`, `Type` and `Required`"
            )],
            None => vec![format!("no page has a section `## {sections}`")],
        };
        Recognition {
            reads,
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
