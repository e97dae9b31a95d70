// Written by `cargo xtask codegen` from models/components/jsonwebkey.md. Do not edit.

/// A public key in the form of [RFC 7517](https://www.rfc-editor.org/rfc/rfc7517).
///
/// Source: `models/components/jsonwebkey.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JSONWebKey {
    /// The family of the key: `RSA`, `EC` or `oct`.
    ///
    /// Example: `EC`
    pub kty: ::std::string::String,
    /// What the key is for: `sig` for signatures, `enc` for encryption.
    ///
    /// Example: `enc`
    pub r#use: ::core::option::Option<crate::components::Use>,
    /// What may be done with the key, such as `encrypt` or `verify`.
    ///
    /// Example: `[ "deriveKey" ]`
    pub key_ops: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The algorithm to use the key with.
    ///
    /// Example: `ECDH-ES+A256KW`
    pub alg: ::core::option::Option<::std::string::String>,
    /// Identifies the key.
    ///
    /// Example: `k-2026-03`
    pub kid: ::core::option::Option<::std::string::String>,
    /// The curve of an `EC` key, such as `P-384`. Required when `kty` is `EC`.
    ///
    /// Example: `P-384`
    pub crv: ::core::option::Option<::std::string::String>,
    /// The x coordinate of an `EC` key. Required when `kty` is `EC`.
    pub x: ::core::option::Option<::std::string::String>,
    /// The y coordinate of an `EC` key. Required when `kty` is `EC`.
    pub y: ::core::option::Option<::std::string::String>,
    /// The modulus of an `RSA` key. Required when `kty` is `RSA`.
    pub n: ::core::option::Option<::std::string::String>,
    /// The exponent of an `RSA` key. Required when `kty` is `RSA`.
    pub e: ::core::option::Option<::std::string::String>,
}

impl JSONWebKey {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(kty: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            kty: kty.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `use`.
    #[must_use]
    pub fn with_use(
        mut self,
        value: impl ::core::convert::Into<crate::components::Use>,
    ) -> Self {
        self.r#use = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `key_ops`.
    #[must_use]
    pub fn with_key_ops(
        mut self,
        value: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.key_ops = ::core::option::Option::Some(value);
        self
    }

    /// Sets `alg`.
    #[must_use]
    pub fn with_alg(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.alg = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `kid`.
    #[must_use]
    pub fn with_kid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `crv`.
    #[must_use]
    pub fn with_crv(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.crv = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `x`.
    #[must_use]
    pub fn with_x(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.x = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `y`.
    #[must_use]
    pub fn with_y(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.y = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `n`.
    #[must_use]
    pub fn with_n(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.n = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `e`.
    #[must_use]
    pub fn with_e(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.e = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for JSONWebKey {
    fn blank() -> Self {
        Self {
            kty: crate::support::wire::blank(),
            r#use: ::core::option::Option::None,
            key_ops: ::core::option::Option::None,
            alg: ::core::option::Option::None,
            kid: ::core::option::Option::None,
            crv: ::core::option::Option::None,
            x: ::core::option::Option::None,
            y: ::core::option::Option::None,
            n: ::core::option::Option::None,
            e: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for JSONWebKey {
    const NAME: &'static str = "JSONWebKey";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("kty"),
        crate::support::wire::Key::optional("use"),
        crate::support::wire::Key::optional("key_ops").or(&["keyOps"]),
        crate::support::wire::Key::optional("alg"),
        crate::support::wire::Key::optional("kid"),
        crate::support::wire::Key::optional("crv"),
        crate::support::wire::Key::optional("x"),
        crate::support::wire::Key::optional("y"),
        crate::support::wire::Key::optional("n"),
        crate::support::wire::Key::optional("e"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.kty),
            1 => crate::support::wire::fill(map, &mut self.r#use),
            2 => crate::support::wire::fill(map, &mut self.key_ops),
            3 => crate::support::wire::fill(map, &mut self.alg),
            4 => crate::support::wire::fill(map, &mut self.kid),
            5 => crate::support::wire::fill(map, &mut self.crv),
            6 => crate::support::wire::fill(map, &mut self.x),
            7 => crate::support::wire::fill(map, &mut self.y),
            8 => crate::support::wire::fill(map, &mut self.n),
            9 => crate::support::wire::fill(map, &mut self.e),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for JSONWebKey {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for JSONWebKey {
    const RECEIVED: bool = true;
    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
