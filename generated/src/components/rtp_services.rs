// Written by `cargo xtask codegen` from models/components/rtpservices.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a bank can do on RTP.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "receivePayments": true,
///   "receiveRequestForPayment": true
/// }
/// ```
///
/// Source: [`models/components/rtpservices.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/rtpservices.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RTPServices {
    /// Whether it takes payments.
    ///
    /// Example: `true`
    pub receive_payments: bool,
    /// Whether it takes requests for payment.
    ///
    /// Example: `true`
    pub receive_request_for_payment: bool,
}

impl RTPServices {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(receive_payments: bool, receive_request_for_payment: bool) -> Self {
        Self {
            receive_payments,
            receive_request_for_payment,
        }
    }
}

impl wire::Blank for RTPServices {
    #[inline]
    fn blank() -> Self {
        Self {
            receive_payments: wire::blank(),
            receive_request_for_payment: wire::blank(),
        }
    }
}

impl wire::Record for RTPServices {
    const NAME: &'static str = "RTPServices";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("receivePayments"),
        wire::Key::required("receiveRequestForPayment"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.receive_payments),
            1 => wire::fill(map, &mut self.receive_request_for_payment),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("receivePayments", &self.receive_payments);
        out.required("receiveRequestForPayment", &self.receive_request_for_payment);
    }
}

impl<'de> ::serde::Deserialize<'de> for RTPServices {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RTPServices {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RTPServices {
    const RECEIVED: bool = true;
}
