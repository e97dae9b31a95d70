// Written by `cargo xtask codegen` from sdks/paymentmethods/README.md. Do not edit.

use crate::support::operations;

/// Lists the payment methods of an account.
///
/// Needs the `/accounts/{accountID}/payment-methods.read` scope.
///
/// `GET /accounts/{accountID}/payment-methods`
///
/// Source: [`sdks/paymentmethods/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/paymentmethods/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Only methods that draw on this wallet, bank account or card.
    pub source_id: Option<String>,
    /// Only methods of this type.
    pub payment_method_type: Option<crate::components::PaymentMethodType>,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            source_id: None,
            payment_method_type: None,
        }
    }

    /// Sets `source_id`.
    #[must_use]
    pub fn with_source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }

    /// Sets `payment_method_type`.
    #[must_use]
    pub fn with_payment_method_type(
        mut self,
        value: impl Into<crate::components::PaymentMethodType>,
    ) -> Self {
        self.payment_method_type = Some(value.into());
        self
    }
}

impl From<crate::operations::ListPaymentMethodsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListPaymentMethodsRequest) -> Self {
        Self {
            account_id: request.account_id,
            source_id: request.source_id,
            payment_method_type: request.payment_method_type,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListPaymentMethodsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            account_id: call.account_id,
            source_id: call.source_id,
            payment_method_type: call.payment_method_type,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/payment-methods";
    type Success = Vec<crate::components::PaymentMethod>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.query("sourceID", &self.source_id);
        request.query("paymentMethodType", &self.payment_method_type);
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
