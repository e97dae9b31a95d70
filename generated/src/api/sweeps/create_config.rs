// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Sets a sweep up.
///
/// Needs the `/accounts/{accountID}/wallets.write` scope.
///
/// `POST /accounts/{accountID}/sweep-configs`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfig {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep to set up.
    pub body: crate::components::CreateSweepConfig,
}

impl CreateConfig {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        status: impl Into<crate::components::SweepConfigStatus>,
        push_payment_method_id: impl Into<String>,
        pull_payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::CreateSweepConfig::new(
                wallet_id,
                status,
                push_payment_method_id,
                pull_payment_method_id,
            ),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::CreateSweepConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateSweepConfigRequest> for CreateConfig {
    #[inline]
    fn from(request: crate::operations::CreateSweepConfigRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.create_sweep_config,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CreateConfig> for crate::operations::CreateSweepConfigRequest {
    #[inline]
    fn from(call: CreateConfig) -> Self {
        Self {
            account_id: call.account_id,
            create_sweep_config: call.body,
        }
    }
}

impl operations::Operation for CreateConfig {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs";
    type Success = crate::components::SweepConfig;
    type Failure = CreateConfigFailure;

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
            400 | 409 => received.failure(CreateConfigFailure::GenericError),
            422 => received.failure(CreateConfigFailure::CreateSweepConfigError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConfigFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateSweepConfigError(Box<crate::errors::CreateSweepConfigError>),
}

impl operations::Failure for CreateConfigFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
