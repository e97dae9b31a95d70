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
#[non_exhaustive]
pub struct Disable {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked card concerned.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
}

impl Disable {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: card_id.into(),
        }
    }
}

impl From<crate::operations::DisableCardRequest> for Disable {
    #[inline]
    fn from(request: crate::operations::DisableCardRequest) -> Self {
        Self {
            account_id: request.account_id,
            card_id: request.card_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Disable> for crate::operations::DisableCardRequest {
    #[inline]
    fn from(call: Disable) -> Self {
        Self {
            account_id: call.account_id,
            card_id: call.card_id,
        }
    }
}

impl operations::Operation for Disable {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = ();
    type Failure = DisableFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("cardID", &self.card_id);
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
            400 | 409 => received.failure(DisableFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Disable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DisableFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
