// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Links a card to a Moov account.
///
/// The card is checked with an authorization for nothing, in the name of `merchantAccountID` or,
/// failing that, of the platform. To use the card at once, send the `X-Wait-For` header with
/// `payment-method`.
///
/// Needs the `/accounts/{accountID}/cards.write` scope.
///
/// `POST /accounts/{accountID}/cards`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct LinkCard {
    /// What is sent.
    pub request: crate::operations::LinkCardRequest,
}

impl LinkCard {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::LinkCardRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for LinkCard {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/cards";
    type Success = crate::components::Card;
    type Failure = LinkCardFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.request.x_wait_for);
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.link_card);
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
            400 => received.failure(LinkCardFailure::GenericError),
            409 => received.failure(LinkCardFailure::DuplicateCardError),
            422 => received.failure(LinkCardFailure::LinkCardError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `LinkCard`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkCardFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 409.
    DuplicateCardError(Box<crate::errors::DuplicateCardError>),
    /// With status 422.
    LinkCardError(Box<crate::errors::LinkCardError>),
}
