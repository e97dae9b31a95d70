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
#[non_exhaustive]
pub struct Update {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked card concerned.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
    /// The changes to make.
    ///
    /// Example: `{ "cardCvv": "417", "holderName": "Mara E. Quill" }`
    pub body: crate::components::UpdateCard,
}

impl Update {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        card_id: impl Into<String>,
        body: crate::components::UpdateCard,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: card_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateCardRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateCardRequest) -> Self {
        Self {
            account_id: request.account_id,
            card_id: request.card_id,
            body: request.update_card,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateCardRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            account_id: call.account_id,
            card_id: call.card_id,
            update_card: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = crate::components::Card;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("cardID", &self.card_id);
        request.json(&self.body);
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
            400 | 409 => received.failure(UpdateFailure::GenericError),
            422 => received.failure(UpdateFailure::UpdateCardError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    UpdateCardError(Box<crate::errors::UpdateCardError>),
}

impl operations::Failure for UpdateFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
