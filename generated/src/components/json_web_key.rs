// Written by `cargo xtask codegen` from models/components/jsonwebkey.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A public key in the form of [RFC 7517](https://www.rfc-editor.org/rfc/rfc7517).
///
/// On the wire, for example:
///
/// ```text
/// {
///   "kty": "EC",
///   "use": "enc",
///   "key_ops": [
///     "deriveKey"
///   ],
///   "alg": "ECDH-ES+A256KW",
///   "kid": "k-2026-03",
///   "crv": "P-384",
///   "x": "qv3TnY0s",
///   "y": "Zp81LdXw"
/// }
/// ```
///
/// Source: [`models/components/jsonwebkey.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/jsonwebkey.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JSONWebKey {
    /// The family of the key: `RSA`, `EC` or `oct`.
    ///
    /// Example: `EC`
    pub kty: String,
    /// What the key is for: `sig` for signatures, `enc` for encryption.
    ///
    /// Example: `enc`
    pub r#use: Option<crate::components::Use>,
    /// What may be done with the key, such as `encrypt` or `verify`.
    ///
    /// Example: `[ "deriveKey" ]`
    pub key_ops: Option<Vec<String>>,
    /// The algorithm to use the key with.
    ///
    /// Example: `ECDH-ES+A256KW`
    pub alg: Option<String>,
    /// Identifies the key.
    ///
    /// Example: `k-2026-03`
    pub kid: Option<String>,
    /// The curve of an `EC` key, such as `P-384`. Required when `kty` is `EC`.
    ///
    /// Example: `P-384`
    pub crv: Option<String>,
    /// The x coordinate of an `EC` key. Required when `kty` is `EC`.
    pub x: Option<String>,
    /// The y coordinate of an `EC` key. Required when `kty` is `EC`.
    pub y: Option<String>,
    /// The modulus of an `RSA` key. Required when `kty` is `RSA`.
    pub n: Option<String>,
    /// The exponent of an `RSA` key. Required when `kty` is `RSA`.
    pub e: Option<String>,
}

impl JSONWebKey {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(kty: impl Into<String>) -> Self {
        Self {
            kty: kty.into(),
            ..wire::blank()
        }
    }

    /// Sets `use`.
    #[must_use]
    pub fn with_use(mut self, value: impl Into<crate::components::Use>) -> Self {
        self.r#use = Some(value.into());
        self
    }

    /// Sets `key_ops`.
    #[must_use]
    #[inline]
    pub fn with_key_ops(mut self, value: Vec<String>) -> Self {
        self.key_ops = Some(value);
        self
    }

    /// Sets `alg`.
    #[must_use]
    pub fn with_alg(mut self, value: impl Into<String>) -> Self {
        self.alg = Some(value.into());
        self
    }

    /// Sets `kid`.
    #[must_use]
    pub fn with_kid(mut self, value: impl Into<String>) -> Self {
        self.kid = Some(value.into());
        self
    }

    /// Sets `crv`.
    #[must_use]
    pub fn with_crv(mut self, value: impl Into<String>) -> Self {
        self.crv = Some(value.into());
        self
    }

    /// Sets `x`.
    #[must_use]
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }

    /// Sets `y`.
    #[must_use]
    pub fn with_y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }

    /// Sets `n`.
    #[must_use]
    pub fn with_n(mut self, value: impl Into<String>) -> Self {
        self.n = Some(value.into());
        self
    }

    /// Sets `e`.
    #[must_use]
    pub fn with_e(mut self, value: impl Into<String>) -> Self {
        self.e = Some(value.into());
        self
    }
}

impl wire::Blank for JSONWebKey {
    #[inline]
    fn blank() -> Self {
        Self {
            kty: wire::blank(),
            r#use: None,
            key_ops: None,
            alg: None,
            kid: None,
            crv: None,
            x: None,
            y: None,
            n: None,
            e: None,
        }
    }
}

impl wire::Record for JSONWebKey {
    const NAME: &'static str = "JSONWebKey";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("kty"),
        wire::Key::optional("use"),
        wire::Key::optional("key_ops").or(&["keyOps"]),
        wire::Key::optional("alg"),
        wire::Key::optional("kid"),
        wire::Key::optional("crv"),
        wire::Key::optional("x"),
        wire::Key::optional("y"),
        wire::Key::optional("n"),
        wire::Key::optional("e"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.kty),
            1 => wire::fill(map, &mut self.r#use),
            2 => wire::fill(map, &mut self.key_ops),
            3 => wire::fill(map, &mut self.alg),
            4 => wire::fill(map, &mut self.kid),
            5 => wire::fill(map, &mut self.crv),
            6 => wire::fill(map, &mut self.x),
            7 => wire::fill(map, &mut self.y),
            8 => wire::fill(map, &mut self.n),
            9 => wire::fill(map, &mut self.e),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("kty", &self.kty);
        out.optional("use", &self.r#use);
        out.optional("key_ops", &self.key_ops);
        out.optional("alg", &self.alg);
        out.optional("kid", &self.kid);
        out.optional("crv", &self.crv);
        out.optional("x", &self.x);
        out.optional("y", &self.y);
        out.optional("n", &self.n);
        out.optional("e", &self.e);
    }
}

impl<'de> ::serde::Deserialize<'de> for JSONWebKey {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for JSONWebKey {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for JSONWebKey {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static CRV_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/jsonwebkey.md",
                33,
                "Required when `kty` is `EC`",
                v::Constraint::RequiredIf {
                    field: "crv",
                    when: v::Condition::Equals {
                        field: "kty",
                        values: &[v::Scalar::Text("EC")],
                    },
                },
            ),
        ];
        static X_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/jsonwebkey.md",
                34,
                "Required when `kty` is `EC`",
                v::Constraint::RequiredIf {
                    field: "x",
                    when: v::Condition::Equals {
                        field: "kty",
                        values: &[v::Scalar::Text("EC")],
                    },
                },
            ),
        ];
        static Y_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/jsonwebkey.md",
                35,
                "Required when `kty` is `EC`",
                v::Constraint::RequiredIf {
                    field: "y",
                    when: v::Condition::Equals {
                        field: "kty",
                        values: &[v::Scalar::Text("EC")],
                    },
                },
            ),
        ];
        static N_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/jsonwebkey.md",
                36,
                "Required when `kty` is `RSA`",
                v::Constraint::RequiredIf {
                    field: "n",
                    when: v::Condition::Equals {
                        field: "kty",
                        values: &[v::Scalar::Text("RSA")],
                    },
                },
            ),
        ];
        static E_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/jsonwebkey.md",
                37,
                "Required when `kty` is `RSA`",
                v::Constraint::RequiredIf {
                    field: "e",
                    when: v::Condition::Equals {
                        field: "kty",
                        values: &[v::Scalar::Text("RSA")],
                    },
                },
            ),
        ];
        let fields = [
            ("kty", v::Validate::as_value(&self.kty)),
            ("crv", v::Validate::as_value(&self.crv)),
            ("x", v::Validate::as_value(&self.x)),
            ("y", v::Validate::as_value(&self.y)),
            ("n", v::Validate::as_value(&self.n)),
            ("e", v::Validate::as_value(&self.e)),
        ];
        out.fields(at, &fields, &CRV_BETWEEN);
        out.fields(at, &fields, &X_BETWEEN);
        out.fields(at, &fields, &Y_BETWEEN);
        out.fields(at, &fields, &N_BETWEEN);
        out.fields(at, &fields, &E_BETWEEN);
    }
}
