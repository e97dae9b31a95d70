//! The order of pages, and pages that describe the same type.

use super::{Body, DocPage};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::SourceMap;

/// Sorts by namespace and title, and drops the second of two pages that describe the same type.
pub(crate) fn sort_pages(pages: &mut Vec<DocPage>, map: &SourceMap, diagnostics: &mut Diagnostics) {
    pages.sort_by(|a, b| {
        (
            &a.namespace,
            &a.title,
            matches!(a.body, Body::Empty),
            a.file,
        )
            .cmp(&(
                &b.namespace,
                &b.title,
                matches!(b.body, Body::Empty),
                b.file,
            ))
    });
    pages.dedup_by(|second, first| {
        let same = first.namespace == second.namespace && first.title == second.title;
        if same {
            let path = map.file(first.file).map_or("", |file| file.path.as_str());
            let message = format!("`{}.{}` is described twice", second.namespace, second.title);
            diagnostics.push(
                Diagnostic::new(Code::DuplicatePage, message)
                    .at(second.span, "this page was ignored")
                    .also(first.span, format!("`{path}` was kept"))
                    .help("remove one of the pages, or exclude it in `fieldwright.toml`"),
            );
        }
        same
    });
}
