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
#[non_exhaustive]
pub struct Link {
    /// Sent as the `X-Wait-For` header; with `payment-method`, the answer lists the payment methods of
    /// the new card.
    ///
    /// In the header `X-Wait-For`.
    ///
    /// Example: `payment-method`
    pub x_wait_for: Option<crate::components::LinkCardWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The card to link.
    pub body: crate::components::LinkCard,
}

impl Link {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        card_number: impl Into<String>,
        card_cvv: impl Into<String>,
        expiration: crate::components::CardExpiration,
        billing_address: crate::components::CardAddress,
    ) -> Self {
        Self {
            x_wait_for: None,
            account_id: account_id.into(),
            body: crate::components::LinkCard::new(
                card_number,
                card_cvv,
                expiration,
                billing_address,
            ),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::LinkCard,
    ) -> Self {
        Self {
            x_wait_for: None,
            account_id: account_id.into(),
            body,
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::LinkCardWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }
}

impl From<crate::operations::LinkCardRequest> for Link {
    #[inline]
    fn from(request: crate::operations::LinkCardRequest) -> Self {
        Self {
            x_wait_for: request.x_wait_for,
            account_id: request.account_id,
            body: request.link_card,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Link> for crate::operations::LinkCardRequest {
    #[inline]
    fn from(call: Link) -> Self {
        Self {
            x_wait_for: call.x_wait_for,
            account_id: call.account_id,
            link_card: call.body,
        }
    }
}

impl operations::Operation for Link {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/cards";
    type Success = crate::components::Card;
    type Failure = LinkFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.x_wait_for);
        request.path("accountID", &self.account_id);
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
            400 => received.failure(LinkFailure::GenericError),
            409 => received.failure(LinkFailure::DuplicateCardError),
            422 => received.failure(LinkFailure::LinkCardError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Link`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 409.
    DuplicateCardError(Box<crate::errors::DuplicateCardError>),
    /// With status 422.
    LinkCardError(Box<crate::errors::LinkCardError>),
}

impl operations::Failure for LinkFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::DuplicateCardError(error) => Some(&error.error),
            Self::LinkCardError(error) => error.error.as_deref(),
        }
    }
}
