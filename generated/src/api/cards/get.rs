// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Fetches one card.
///
/// Needs the `/accounts/{accountID}/cards.read` scope.
///
/// `GET /accounts/{accountID}/cards/{cardID}`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked card concerned.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: card_id.into(),
        }
    }
}

impl From<crate::operations::GetCardRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetCardRequest) -> Self {
        Self {
            account_id: request.account_id,
            card_id: request.card_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetCardRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            card_id: call.card_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = crate::components::Card;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("cardID", &self.card_id);
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
