// Written by `cargo xtask codegen` from models/operations/createreversalrequest.md. Do not edit.

/// Create reversal request.
///
/// Source: `models/operations/createreversalrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversalRequest {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    pub x_idempotency_key: ::std::string::String,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The transfer to reverse.
    pub transfer_id: ::std::string::String,
    /// How much to give back.
    pub create_reversal: ::core::option::Option<crate::components::CreateReversal>,
}

impl CreateReversalRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        x_idempotency_key: impl ::core::convert::Into<::std::string::String>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `create_reversal`.
    #[must_use]
    pub fn with_create_reversal(
        mut self,
        value: crate::components::CreateReversal,
    ) -> Self {
        self.create_reversal = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for CreateReversalRequest {
    fn blank() -> Self {
        Self {
            x_idempotency_key: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            create_reversal: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateReversalRequest {
    const NAME: &'static str = "CreateReversalRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("X-Idempotency-Key")
            .or(&["xIdempotencyKey"]),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::optional("createReversal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.x_idempotency_key),
            1 => crate::support::wire::fill(map, &mut self.account_id),
            2 => crate::support::wire::fill(map, &mut self.transfer_id),
            3 => crate::support::wire::fill(map, &mut self.create_reversal),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("X-Idempotency-Key", &self.x_idempotency_key);
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.optional("createReversal", &self.create_reversal);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateReversalRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateReversalRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateReversalRequest {}
