// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Changes a linked card.
///
/// A new security code starts a fresh check. A new expiry date or address is stored without one.
///
/// Needs the `/accounts/{accountID}/cards.write` scope.
///
/// `PATCH /accounts/{accountID}/cards/{cardID}`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateCard {
    /// What is sent.
    pub request: crate::operations::UpdateCardRequest,
}

impl UpdateCard {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateCardRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateCard {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = crate::components::Card;
    type Failure = UpdateCardFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("cardID", &self.request.card_id);
        request.json(&self.request.update_card);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(UpdateCardFailure::GenericError),
            422 => received.failure(UpdateCardFailure::UpdateCardError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateCard`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    UpdateCardError(Box<crate::errors::UpdateCardError>),
}
