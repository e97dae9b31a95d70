// Written by `cargo xtask codegen` from models/components/fednowservices.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a bank can do on `FedNow`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "receivePayments": true,
///   "sendPayments": true,
///   "requestForPayment": false
/// }
/// ```
///
/// Source: [`models/components/fednowservices.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/fednowservices.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FedNowServices {
    /// Whether it takes payments.
    ///
    /// Example: `true`
    pub receive_payments: bool,
    /// Whether it sends payments.
    ///
    /// Example: `true`
    pub send_payments: bool,
    /// Whether it handles requests for payment.
    ///
    /// Example: `false`
    pub request_for_payment: bool,
}

impl FedNowServices {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        receive_payments: bool,
        send_payments: bool,
        request_for_payment: bool,
    ) -> Self {
        Self {
            receive_payments,
            send_payments,
            request_for_payment,
        }
    }
}

impl wire::Blank for FedNowServices {
    #[inline]
    fn blank() -> Self {
        Self {
            receive_payments: wire::blank(),
            send_payments: wire::blank(),
            request_for_payment: wire::blank(),
        }
    }
}

impl wire::Record for FedNowServices {
    const NAME: &'static str = "FedNowServices";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("receivePayments"),
        wire::Key::required("sendPayments"),
        wire::Key::required("requestForPayment"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.receive_payments),
            1 => wire::fill(map, &mut self.send_payments),
            2 => wire::fill(map, &mut self.request_for_payment),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("receivePayments", &self.receive_payments);
        out.required("sendPayments", &self.send_payments);
        out.required("requestForPayment", &self.request_for_payment);
    }
}

impl<'de> ::serde::Deserialize<'de> for FedNowServices {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FedNowServices {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FedNowServices {
    const RECEIVED: bool = true;
}
