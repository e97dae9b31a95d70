//! What the maintainer says about the pages of a list.

use super::super::Lowering;
use super::body::{identity, items, more, record};
use super::parameters::{asking, is_number, paginations, size};
use super::{first, parameter};
use crate::config::{NextPageSetting, NextPageSource, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Api, NextFrom, NextPage, Operation, Pagination, Parameter, TypeRef, peel, resolve,
};

/// What a setting says, in terms of the operation; `None` if it says that there is nothing.
///
/// # Errors
///
/// What the operation does not have, in a few words.
pub(super) fn read(
    api: &Api,
    operation: &Operation,
    wanted: &NextPageSetting,
) -> Result<Option<(Pagination, NextPage)>, String> {
    if wanted.from == NextPageSource::Nothing {
        return Ok(None);
    }
    let parameter = asked(operation, wanted)?;
    let body = operation.success.body.as_ref();
    let body = body.ok_or_else(|| "no body in its response".to_owned())?;
    let at = wanted.at.as_deref();
    let given = || at.ok_or_else(|| "no `at`, which says where".to_owned());
    let items = items(api, body);
    let from = match wanted.from {
        NextPageSource::Nothing | NextPageSource::Offset | NextPageSource::Page => NextFrom::Count,
        NextPageSource::LinkHeader => NextFrom::LinkHeader,
        NextPageSource::Header => NextFrom::Header(given()?.to_owned()),
        NextPageSource::Body => NextFrom::Body(path(api, body, given()?, &parameter.ty)?),
        NextPageSource::LastItem => {
            let name = at.unwrap_or("id");
            let place = items.as_deref().ok_or_else(no_list)?;
            let found = identity(api, body, place, name, &parameter.ty);
            NextFrom::LastItem(found.ok_or_else(|| {
                format!(
                    "no field `{name}` that each item has and `{}` can hold",
                    parameter.wire
                )
            })?)
        }
    };
    if from == NextFrom::Count && items.is_none() {
        return Err(no_list());
    }
    let (wire, count) = (parameter.wire.clone(), size(&operation.parameters));
    let count = count.filter(|count| *count != wire);
    let pagination = match wanted.from {
        NextPageSource::Page => Pagination::Page {
            page: wire,
            size: count,
        },
        NextPageSource::Offset => Pagination::Offset { skip: wire, count },
        _ if is_number(&parameter.ty) => Pagination::Page {
            page: wire,
            size: count,
        },
        _ => Pagination::Cursor {
            cursor: wire,
            count,
        },
    };
    let counted = wanted.from == NextPageSource::Page;
    let next = NextPage {
        from,
        items,
        more: more(api, body),
        first: counted.then(|| first::first(api, operation, parameter).0),
    };
    Ok(Some((pagination, next)))
}

fn no_list() -> String {
    "no list of items in its response".to_owned()
}

/// The parameter that asks for a page.
fn asked<'o>(operation: &'o Operation, wanted: &NextPageSetting) -> Result<&'o Parameter, String> {
    let fits = |ty: &TypeRef| match wanted.from {
        NextPageSource::Offset | NextPageSource::Page => is_number(ty),
        _ => is_number(ty) || *ty == TypeRef::String,
    };
    if let Some(name) = &wanted.parameter {
        let found = parameter(operation, name).filter(|it| fits(&it.ty));
        return found.ok_or_else(|| format!("no query parameter `{name}` of text or a number"));
    }
    let ways = paginations(&operation.parameters);
    let mut ways = ways.iter().filter(|way| match wanted.from {
        NextPageSource::Offset => matches!(way, Pagination::Offset { .. }),
        NextPageSource::Page => matches!(way, Pagination::Page { .. }),
        _ => true,
    });
    let found = ways
        .next()
        .and_then(|way| parameter(operation, asking(way)));
    found.ok_or_else(|| "no `parameter`, and none is called as such parameters are".to_owned())
}

/// A place in the body that holds a value of this type, or text.
fn path(api: &Api, body: &TypeRef, at: &str, ty: &TypeRef) -> Result<Vec<String>, String> {
    let wrong = || format!("no field `{at}` of text or a number in its response");
    let mut place = body;
    let mut names = Vec::new();
    for name in at.split('.') {
        let fields = &record(api, place).ok_or_else(wrong)?.fields;
        let field = fields
            .iter()
            .find(|field| field.name == *name || field.wire == *name);
        let field = field.filter(|field| !field.boxed).ok_or_else(wrong)?;
        names.push(field.name.clone());
        place = &field.ty;
    }
    let found = resolve(api, peel(place));
    let fits = *found == TypeRef::String || (is_number(ty) && is_number(found));
    fits.then_some(names).ok_or_else(wrong)
}

/// Says what of a setting the operation does not have.
pub(super) fn report(lowering: &mut Lowering<'_>, operation: &Operation, reason: &str) {
    let target = Target::Operation(&operation.id);
    let place = lowering
        .config
        .overrides
        .fact(target, |it| it.next_page.clone());
    let Some((_, entry, _)) = place else { return };
    let message = format!(
        "`next-page` for `{}` cannot be: it has {reason}",
        operation.id
    );
    let diagnostic = Diagnostic::new(Code::NoNextPage, message)
        .at(entry.span, "this override was not applied")
        .help(Code::NoNextPage.info().fix);
    lowering.diagnostics.push(diagnostic);
}
