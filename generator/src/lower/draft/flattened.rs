//! Records that may be unions whose members' fields were put into one table.

use crate::config::{proposal, quoted};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::lower::index::id_of;
use crate::model::Shape;

/// Says which records may be unions, once for all.
pub(super) fn report(lowering: &mut Lowering<'_>) {
    let set = lowering.primary();
    let mut found = set.flattened.iter().filter_map(|flat| {
        let page = set.pages.iter().find(|page| page.title == flat.title)?;
        let def = lowering.api.get(&id_of(page))?;
        matches!(def.shape, Shape::Struct(_)).then_some((flat, page))
    });
    let Some((flat, page)) = found.next() else {
        return;
    };
    let id = id_of(page);
    let message = match found.count() {
        0 => format!("`{id}` may be a union whose members' fields were put into one table"),
        more => format!(
            "{} pages may be unions whose members' fields were put into one table, among them `{id}`",
            more + 1
        ),
    };
    let members: Vec<String> = flat.members.iter().map(|title| quoted(title)).collect();
    let note = format!(
        "has the fields of {}; requires only what all of them require",
        flat.members.join(", ")
    );
    lowering.diagnostics.push(
        Diagnostic::new(Code::MayBeUnion, message)
            .at(page.span, note)
            .help(Code::MayBeUnion.info().fix)
            .config(proposal(
                &id,
                &format!("members = [{}]", members.join(", ")),
            )),
    );
}
