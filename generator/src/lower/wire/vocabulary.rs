//! Names that published standards fix, as data. A page is taken for a standard's object only if all of its fields are
//! that standard's, there are several of them, at least one has several words, and its title speaks of the subject.

use crate::model::Record;
use crate::names::words::{fold, words};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The names of one object of a standard.
struct Vocabulary {
    /// Where the names are fixed.
    source: &'static str,
    /// Words of which a title must have one; empty for names that are distinctive on their own.
    title: &'static [&'static str],
    /// The names on the wire.
    names: &'static [&'static str],
}

const VOCABULARIES: &[Vocabulary] = &[
    Vocabulary {
        source: "RFC 6749 (OAuth 2.0), requests and responses of the authorization and token endpoints",
        title: &["oauth", "oauth2", "auth", "authorization", "token", "grant"],
        names: &[
            "grant_type",
            "client_id",
            "client_secret",
            "scope",
            "refresh_token",
            "access_token",
            "token_type",
            "expires_in",
            "code",
            "redirect_uri",
            "response_type",
            "state",
            "username",
            "password",
            "error",
            "error_description",
            "error_uri",
            // RFC 7636 (PKCE), RFC 7521 and 7523 (assertions), RFC 8693 (token exchange), RFC 8707 (resource).
            "code_verifier",
            "code_challenge",
            "code_challenge_method",
            "assertion",
            "client_assertion",
            "client_assertion_type",
            "audience",
            "resource",
            "requested_token_type",
            "subject_token",
            "subject_token_type",
            "actor_token",
            "actor_token_type",
            "issued_token_type",
            // OpenID Connect Core 1.0 adds the token itself.
            "id_token",
            "nonce",
            "prompt",
            "max_age",
            "login_hint",
            "id_token_hint",
            "ui_locales",
            "acr_values",
            "display",
        ],
    },
    Vocabulary {
        source: "RFC 7009 (revocation) and RFC 7662 (introspection)",
        title: &[
            "oauth",
            "oauth2",
            "auth",
            "token",
            "introspect",
            "introspection",
            "revoke",
            "revocation",
        ],
        names: &[
            "token",
            "token_type_hint",
            "client_id",
            "client_secret",
            "active",
            "scope",
            "username",
            "token_type",
            "exp",
            "iat",
            "nbf",
            "sub",
            "aud",
            "iss",
            "jti",
        ],
    },
    Vocabulary {
        source: "RFC 7517 and 7518 (JSON Web Key)",
        title: &["jwk", "jwks", "key", "keys"],
        names: &[
            "kty", "use", "key_ops", "alg", "kid", "x5u", "x5c", "x5t", "x5t#S256", "crv", "x",
            "y", "d", "n", "e", "p", "q", "dp", "dq", "qi", "oth", "k", "keys", "ext",
        ],
    },
    Vocabulary {
        source: "RFC 7591 (dynamic client registration)",
        title: &["oauth", "oauth2", "client", "registration"],
        names: &[
            "redirect_uris",
            "token_endpoint_auth_method",
            "grant_types",
            "response_types",
            "client_name",
            "client_uri",
            "logo_uri",
            "scope",
            "contacts",
            "tos_uri",
            "policy_uri",
            "jwks_uri",
            "jwks",
            "software_id",
            "software_version",
            "client_id",
            "client_secret",
            "client_id_issued_at",
            "client_secret_expires_at",
            "registration_access_token",
            "registration_client_uri",
            "software_statement",
        ],
    },
    Vocabulary {
        source: "RFC 8414 (authorization server metadata) and OpenID Connect Discovery 1.0",
        title: &[
            "oauth",
            "oauth2",
            "openid",
            "oidc",
            "discovery",
            "metadata",
            "configuration",
        ],
        names: &[
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "userinfo_endpoint",
            "jwks_uri",
            "registration_endpoint",
            "scopes_supported",
            "response_types_supported",
            "response_modes_supported",
            "grant_types_supported",
            "token_endpoint_auth_methods_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "claims_supported",
            "revocation_endpoint",
            "introspection_endpoint",
            "code_challenge_methods_supported",
            "end_session_endpoint",
            "service_documentation",
            "ui_locales_supported",
            "op_policy_uri",
            "op_tos_uri",
        ],
    },
    Vocabulary {
        source: "OpenID Connect Core 1.0, standard claims",
        title: &["userinfo", "claims", "openid", "oidc"],
        names: &[
            "sub",
            "name",
            "given_name",
            "family_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "profile",
            "picture",
            "website",
            "email",
            "email_verified",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale",
            "phone_number",
            "phone_number_verified",
            "address",
            "updated_at",
            "iss",
            "aud",
            "exp",
            "iat",
            "auth_time",
            "nonce",
            "acr",
            "amr",
            "azp",
        ],
    },
    Vocabulary {
        source: "Urchin campaign parameters, as web analytics read them from URLs",
        title: &[],
        names: &[
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "utm_id",
            "utm_source_platform",
            "utm_creative_format",
            "utm_marketing_tactic",
        ],
    },
];

/// The standards whose object a page plainly is, or whose distinctive names it may use.
#[derive(Debug, Default)]
pub(crate) struct Applicable {
    vocabularies: Vec<usize>,
}

/// For each vocabulary, its names by their letters.
static FOLDED: LazyLock<Vec<BTreeMap<String, &'static str>>> = LazyLock::new(|| {
    let folded = |vocabulary: &Vocabulary| {
        vocabulary
            .names
            .iter()
            .map(|name| (fold(name), *name))
            .collect()
    };
    VOCABULARIES.iter().map(folded).collect()
});

impl Applicable {
    /// Finds the standards that apply to a page.
    #[must_use]
    pub(crate) fn find(title: &str, record: &Record) -> Self {
        let title: Vec<String> = title_words(title);
        let applies = |vocabulary: &Vocabulary, names: &BTreeMap<String, &str>| {
            if vocabulary.title.is_empty() {
                return true;
            }
            if !title
                .iter()
                .any(|word| vocabulary.title.contains(&word.as_str()))
            {
                return false;
            }
            let found: Option<Vec<&str>> = record
                .fields
                .iter()
                .map(|field| names.get(&fold(&field.name)).copied())
                .collect();
            // One field alone may be called so by chance.
            found
                .is_some_and(|found| found.len() > 1 && found.iter().any(|name| name.contains('_')))
        };
        let indices = VOCABULARIES
            .iter()
            .zip(FOLDED.iter())
            .enumerate()
            .filter(|(_, (vocabulary, names))| applies(vocabulary, names))
            .map(|(index, _)| index);
        Self {
            vocabularies: indices.collect(),
        }
    }

    /// The name that a standard fixes for a field, and the standard.
    #[must_use]
    pub(crate) fn name(&self, field: &str) -> Option<(&'static str, &'static str)> {
        let wanted = fold(field);
        self.vocabularies.iter().find_map(|index| {
            let name = FOLDED.get(*index)?.get(&wanted)?;
            Some((*name, VOCABULARIES.get(*index)?.source))
        })
    }
}

/// The words of a title, and each pair of neighbours as one word (`OAuth` splits in two).
fn title_words(title: &str) -> Vec<String> {
    let single: Vec<String> = words(title)
        .iter()
        .map(|word| word.to_lowercase())
        .collect();
    let pairs = single.windows(2).map(<[String]>::concat);
    let mut all: Vec<String> = pairs.collect();
    all.extend(single);
    all
}

#[cfg(test)]
mod tests {
    use super::{VOCABULARIES, title_words};

    #[test]
    fn names_are_spelled_as_on_the_wire() {
        for vocabulary in VOCABULARIES {
            assert!(!vocabulary.source.is_empty());
            for name in vocabulary.names {
                let plain = name.trim_end_matches("#S256");
                assert_eq!(plain, plain.to_lowercase(), "{name}");
            }
        }
    }

    #[test]
    fn pairs_of_words() {
        assert!(title_words("OAuthTokenRequest").contains(&"oauth".to_owned()));
    }
}
