// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::DisableCardRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for DisableCard {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = ();
    type Failure = DisableCardFailure;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("cardID", &self.request.card_id);
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
            400 | 409 => received.failure(DisableCardFailure::GenericError),
            _ => crate::support::operations::Cause::Undocumented,
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
