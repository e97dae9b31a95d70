// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

use crate::support::operations;

/// Replaces the choices of an account.
///
/// `PUT /accounts/{accountID}/transfer-config`
///
/// Source: [`sdks/transferconfig/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transferconfig/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The choices to store.
    pub body: crate::components::PutTransferConfig,
}

impl Update {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        tip_presets: crate::components::PutTipPresets,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::PutTransferConfig::new(tip_presets),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::PutTransferConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateTransferConfigRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateTransferConfigRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.put_transfer_config,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateTransferConfigRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            account_id: call.account_id,
            put_transfer_config: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 => received.failure(UpdateFailure::GenericError),
            422 => received.failure(UpdateFailure::TransferConfigValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferConfigValidationError(Box<crate::errors::TransferConfigValidationError>),
}

impl operations::Failure for UpdateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
