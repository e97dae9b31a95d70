// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

/// Stops the use of a bank account.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `DELETE /accounts/{accountID}/bank-accounts/{bankAccountID}`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisableBankAccount {
    /// What is sent.
    pub request: crate::operations::DisableBankAccountRequest,
}

impl DisableBankAccount {
    /// The operation, with what it sends.
    #[must_use]
    pub const fn new(request: crate::operations::DisableBankAccountRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for DisableBankAccount {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}";
    type Success = ();
    type Failure = DisableBankAccountFailure;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("bankAccountID", &self.request.bank_account_id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(DisableBankAccountFailure::GenericError),
            _ => crate::support::operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisableBankAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableBankAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
