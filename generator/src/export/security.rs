//! Who may call an operation, as far as the docs tell: the OAuth scopes that their prose names, where tokens come from,
//! and the credentials that operations name.

use super::Context;
use super::schema::Object;
use crate::model::{Credential, CredentialKind, Json, Literal, Operation, Shape, TypeRef, resolve};
use std::collections::BTreeSet;

/// The name of the scheme in the document.
const SCHEME: &str = "oauth2";

/// What an operation needs: its scopes, else one of its credentials. `None` if the docs name neither, which proves
/// nothing.
pub(super) fn security(operation: &Operation) -> Option<Json> {
    if operation.scopes.is_empty() {
        let known = operation.credentials.iter();
        let known = known.filter(|credential| scheme(credential).is_some());
        let needs: Vec<Object> = known
            .map(|credential| Object::new().with(&key(credential), Json::Array(Vec::new())))
            .collect();
        return (!needs.is_empty()).then(|| Json::from(needs));
    }
    let scopes = operation
        .scopes
        .iter()
        .map(|scope| Json::from(scope.as_str()));
    let requirement = Object::new().with(SCHEME, Json::Array(scopes.collect()));
    Some(Json::from(vec![requirement]))
}

/// The name of a credential in the document, where names have letters, digits and few signs.
fn key(credential: &Credential) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let name = credential.name.chars();
    name.map(|c| if fits(c) { c } else { '_' }).collect()
}

/// What a credential is. `None` if the docs do not say enough.
fn scheme(credential: &Credential) -> Option<Object> {
    let http = |scheme: &str| Object::new().with("type", "http").with("scheme", scheme);
    match credential.kind.as_ref()? {
        CredentialKind::Bearer | CredentialKind::OAuth2 => Some(http("bearer")),
        CredentialKind::Basic => Some(http("basic")),
        CredentialKind::Key(name) => {
            let name = name.as_deref()?;
            let key = Object::new().with("type", "apiKey").with("in", "header");
            Some(key.with("name", name))
        }
    }
}

impl Context<'_> {
    /// The schemes that the operations refer to.
    pub(super) fn security_schemes(&self) -> Object {
        let mut schemes = self.scoped_scheme();
        let operations = self.api.operations.iter();
        let unscoped = operations.filter(|operation| operation.scopes.is_empty());
        for credential in unscoped.flat_map(|operation| &operation.credentials) {
            if let Some(scheme) = scheme(credential) {
                schemes.set(&key(credential), scheme);
            }
        }
        schemes
    }

    /// The scheme that scopes belong to. None if no operation names a scope.
    fn scoped_scheme(&self) -> Object {
        let scopes = self.scopes();
        if scopes.is_empty() {
            return Object::new();
        }
        let scheme = match self.token_url() {
            Some(url) => {
                let mut names = Object::new();
                for scope in scopes {
                    names.set(scope, "");
                }
                let flow = Object::new().with("tokenUrl", url).with("scopes", names);
                let flows = Object::new().with("clientCredentials", flow);
                Object::new().with("type", "oauth2").with("flows", flows)
            }
            // Whatever hands the tokens out, they are sent as RFC 6750 says.
            None => Object::new().with("type", "http").with("scheme", "bearer"),
        };
        Object::new().with(SCHEME, scheme)
    }

    /// Where tokens are handed out: below the first server, if one is known. Common readers know no relative reference.
    fn token_url(&self) -> Option<String> {
        let path = self.token_path()?;
        match self.options.servers.first() {
            Some(server) => Some(format!("{}{path}", server.trim_end_matches('/'))),
            None => (!self.options.plain).then(|| path.to_owned()),
        }
    }

    fn scopes(&self) -> BTreeSet<&str> {
        let all = self.api.operations.iter().flat_map(|it| &it.scopes);
        all.map(String::as_str).collect()
    }

    /// The path of the operation that hands out tokens for client credentials, by RFC 6749, section 4.4: its body has
    /// a `grant_type` that can be `client_credentials`.
    fn token_path(&self) -> Option<&str> {
        let mut operations = self.api.operations.iter();
        let found = operations.find(|operation| {
            let body = operation.body.as_ref();
            operation.method == "POST" && body.is_some_and(|body| self.is_token_request(&body.ty))
        })?;
        Some(&found.path)
    }

    fn is_token_request(&self, ty: &TypeRef) -> bool {
        let TypeRef::Ref(id) = resolve(self.api, ty) else {
            return false;
        };
        match self.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => {
                let mut fields = record.fields.iter();
                fields.any(|field| field.wire == "grant_type" && self.has_credentials(&field.ty))
            }
            _ => false,
        }
    }

    fn has_credentials(&self, ty: &TypeRef) -> bool {
        let wanted = |literal: &Literal| *literal == Literal::String("client_credentials".into());
        match resolve(self.api, ty) {
            TypeRef::Literal(literal) => wanted(literal),
            TypeRef::Ref(id) => match self.api.get(id).map(|def| &def.shape) {
                Some(Shape::Enum(values)) => values.values.iter().any(|it| wanted(&it.value)),
                _ => false,
            },
            _ => false,
        }
    }
}
