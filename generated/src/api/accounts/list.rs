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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// Only accounts whose display name, personal name or company name matches.
    pub name: Option<String>,
    /// Only accounts with exactly this address.
    pub email: Option<String>,
    /// Only accounts of this type. Together with `name`, only the names of that type are searched.
    pub r#type: Option<crate::components::CreateAccountType>,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// Whether to list accounts that have been cut off as well.
    pub include_disconnected: Option<bool>,
    /// Only accounts with this capability.
    pub capability: Option<crate::components::CapabilityID>,
    /// Only accounts whose capability stands like this.
    pub capability_status: Option<crate::components::CapabilityStatus>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
}

impl List {
    /// The operation with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(
        mut self,
        value: impl Into<crate::components::CreateAccountType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `include_disconnected`.
    #[must_use]
    #[inline]
    pub fn with_include_disconnected(mut self, value: bool) -> Self {
        self.include_disconnected = Some(value);
        self
    }

    /// Sets `capability`.
    #[must_use]
    pub fn with_capability(
        mut self,
        value: impl Into<crate::components::CapabilityID>,
    ) -> Self {
        self.capability = Some(value.into());
        self
    }

    /// Sets `capability_status`.
    #[must_use]
    pub fn with_capability_status(
        mut self,
        value: impl Into<crate::components::CapabilityStatus>,
    ) -> Self {
        self.capability_status = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    #[inline]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl From<crate::operations::ListAccountsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListAccountsRequest) -> Self {
        Self {
            name: request.name,
            email: request.email,
            r#type: request.r#type,
            foreign_id: request.foreign_id,
            include_disconnected: request.include_disconnected,
            capability: request.capability,
            capability_status: request.capability_status,
            skip: request.skip,
            count: request.count,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListAccountsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            name: call.name,
            email: call.email,
            r#type: call.r#type,
            foreign_id: call.foreign_id,
            include_disconnected: call.include_disconnected,
            capability: call.capability,
            capability_status: call.capability_status,
            skip: call.skip,
            count: call.count,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts";
    type Success = Vec<crate::components::Account>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.name);
        request.query("email", &self.email);
        request.query("type", &self.r#type);
        request.query("foreignID", &self.foreign_id);
        request.query("includeDisconnected", &self.include_disconnected);
        request.query("capability", &self.capability);
        request.query("capabilityStatus", &self.capability_status);
        request.query("skip", &self.skip);
        request.query("count", &self.count);
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

/// By `skip`.
impl operations::Paged for List {
    fn next_page(&self, page: &operations::Response<Self::Success>) -> Option<Self> {
        let skip = operations::next_offset(
            self.skip.as_ref(),
            self.count.as_ref(),
            page.body.len(),
        )?;
        Some(Self {
            skip: Some(skip),
            ..self.clone()
        })
    }
}
