//! The comment of an operation.

use super::links::Origin;
use super::markdown::Headings;
use super::{attributes, code, described, line, page, push};
use crate::emit::context::Context;
use crate::model::{Credential, CredentialKind, Operation, ResponseHeader};
use proc_macro2::TokenStream;

/// The comment of an operation.
pub(crate) fn of_operation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let from = Origin {
        page: &operation.place.page,
        id: None,
    };
    let mut lines = described(context, &from, &operation.doc, Headings::Lowered);
    let route = code(&line(&format!("{} {}", operation.method, operation.path)));
    if lines.is_empty() {
        lines.push(format!("{route}."));
    } else {
        push(&mut lines, route);
    }
    if !operation.credentials.is_empty() {
        push(&mut lines, credentials(&operation.credentials));
    }
    if !operation.response_headers.is_empty() {
        push(&mut lines, response_headers(&operation.response_headers));
    }
    push(
        &mut lines,
        format!("Source: {}", page(context.api, &operation.place)),
    );
    attributes(&lines)
}

/// The headers of responses, each with the statuses that have it.
fn response_headers(all: &[ResponseHeader]) -> String {
    let shown = all.iter().map(|header| {
        let statuses: Vec<String> = header.statuses.iter().map(|it| line(it)).collect();
        let text = format!("{} ({})", header.name, statuses.join(", "));
        code(&line(&text))
    });
    let shown: Vec<String> = shown.collect();
    format!("Headers of responses: {}", shown.join(", "))
}

/// What lets a caller in, as a sentence.
fn credentials(all: &[Credential]) -> String {
    let shown = all.iter().map(|credential| {
        let name = code(&line(&credential.name));
        match &credential.kind {
            None => name,
            Some(CredentialKind::Bearer) => format!("{name} (a bearer token)"),
            Some(CredentialKind::Basic) => format!("{name} (a name and a password)"),
            Some(CredentialKind::Key(None)) => format!("{name} (a key)"),
            Some(CredentialKind::Key(Some(header))) => {
                format!("{name} (a key in the header {})", code(&line(header)))
            }
            Some(CredentialKind::OAuth2) => format!("{name} (a token of OAuth 2.0)"),
        }
    });
    let shown: Vec<String> = shown.collect();
    format!("Credentials: {}", shown.join(" or "))
}
