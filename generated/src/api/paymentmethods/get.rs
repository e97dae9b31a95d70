// Written by `cargo xtask codegen` from sdks/paymentmethods/README.md. Do not edit.

use crate::support::operations;

/// Fetches one payment method.
///
/// Needs the `/accounts/{accountID}/payment-methods.read` scope.
///
/// `GET /accounts/{accountID}/payment-methods/{paymentMethodID}`
///
/// Source: [`sdks/paymentmethods/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/paymentmethods/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The payment method concerned.
    pub payment_method_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            payment_method_id: payment_method_id.into(),
        }
    }
}

impl From<crate::operations::GetPaymentMethodRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetPaymentMethodRequest) -> Self {
        Self {
            account_id: request.account_id,
            payment_method_id: request.payment_method_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetPaymentMethodRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            payment_method_id: call.payment_method_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/payment-methods/{paymentMethodID}";
    type Success = crate::components::PaymentMethod;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("paymentMethodID", &self.payment_method_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
