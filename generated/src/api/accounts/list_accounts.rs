// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Finds accounts that the caller is connected to.
///
/// Without parameters, the answer lists all of them, one page at a time. Matches of `name` and
/// `email` are put in order of how well they fit. Guests are never listed.
///
/// Needs the `/accounts.read` scope.
///
/// `GET /accounts`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListAccounts {
    /// What is sent.
    pub request: crate::operations::ListAccountsRequest,
}

impl ListAccounts {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListAccountsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListAccounts {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts";
    type Success = Vec<crate::components::Account>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.request.name);
        request.query("email", &self.request.email);
        request.query("type", &self.request.r#type);
        request.query("foreignID", &self.request.foreign_id);
        request.query("includeDisconnected", &self.request.include_disconnected);
        request.query("capability", &self.request.capability);
        request.query("capabilityStatus", &self.request.capability_status);
        request.query("skip", &self.request.skip);
        request.query("count", &self.request.count);
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
