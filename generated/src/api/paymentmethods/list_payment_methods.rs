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
pub struct ListPaymentMethods {
    /// What is sent.
    pub request: crate::operations::ListPaymentMethodsRequest,
}

impl ListPaymentMethods {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListPaymentMethodsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListPaymentMethods {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/payment-methods";
    type Success = Vec<crate::components::PaymentMethod>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.query("sourceID", &self.request.source_id);
        request.query("paymentMethodType", &self.request.payment_method_type);
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
