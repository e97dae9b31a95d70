// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Stops the use of a card.
///
/// Needs the `/accounts/{accountID}/cards.write` scope.
///
/// `DELETE /accounts/{accountID}/cards/{cardID}`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisableCard {
    /// What is sent.
    pub request: crate::operations::DisableCardRequest,
}

impl DisableCard {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::DisableCardRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DisableCard {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = ();
    type Failure = DisableCardFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("cardID", &self.request.card_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(DisableCardFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisableCard`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableCardFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
