//! What the tests send, and what the server answers.

use moov_types::api::{
    Cause, Framing, NotDocumented, Operation, Placement, Received, Streaming, accounts, files,
};
use moov_types::components::{
    CreateAccountType, CreateBusinessProfile, CreateProfile, FilePurpose,
};
use moov_types::support::Bytes;

pub(crate) const TOKEN: &str = r#"{"token_type": "Bearer", "access_token": "t1", "refresh_token": "r1",
    "expires_in": 3600, "scope": "/accounts.write"}"#;

pub(crate) const ACCOUNT: &str = r#"{"accountID": "a1", "mode": "sandbox", "accountType": "business",
    "displayName": "Tidewater Cycles", "profile": {"business": {"legalBusinessName": "Tidewater Cycles LLC",
    "ownersProvided": false}}, "verification": {"status": "pending"},
    "createdOn": "2026-02-03T15:20:11Z", "updatedOn": "2026-03-18T09:02:45Z"}"#;

pub(crate) const FILE: &str = r#"{"fileID": "f1", "fileName": "receipt.pdf", "accountID": "a1",
    "filePurpose": "account_requirement", "fileStatus": "pending", "metadata": "", "fileSizeBytes": 4,
    "createdOn": "2026-02-03T15:20:11Z", "updatedOn": "2026-03-18T09:02:45Z"}"#;

pub(crate) const TRANSFER: &str = r#"{"transferID": "x1", "createdOn": "2026-02-03T15:20:11Z", "status": "completed",
    "source": {"paymentMethodID": "p1", "paymentMethodType": "moov-wallet",
        "account": {"accountID": "a1", "email": "a@example.com", "displayName": "A"}},
    "destination": {"paymentMethodID": "p2", "paymentMethodType": "moov-wallet",
        "account": {"accountID": "a2", "email": "b@example.com", "displayName": "B"}},
    "amount": {"currency": "USD", "value": 4825}}"#;

pub(crate) const REFUSED: &str = r#"{"accountType": "is not one that you may create"}"#;

pub(crate) fn business() -> accounts::Create {
    let profile = CreateProfile::new().with_business(CreateBusinessProfile::new("T"));
    accounts::Create::new(CreateAccountType::Business, profile)
}

pub(crate) fn receipt() -> files::Upload {
    let file = Bytes::file("receipt.pdf", *b"%PDF").with_content_type("application/pdf");
    files::Upload::new("a1", file, FilePurpose::AccountRequirement)
}

/// An operation that is answered by a stream of events; this API has none.
pub(crate) struct Watch;

impl Operation for Watch {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/watch";
    type Success = moov_types::api::EventStream<Vec<i64>>;
    type Failure = NotDocumented;

    fn place(&self, request: &mut Placement) {
        request.accept("text/event-stream");
    }

    fn read_success(received: &Received<'_>) -> Result<Self::Success, Cause<NotDocumented>> {
        received.events(Self::FRAMING)
    }

    fn read_failure(_received: &Received<'_>) -> Cause<NotDocumented> {
        Cause::Undocumented
    }
}

impl Streaming for Watch {
    type Event = Vec<i64>;
    const FRAMING: Framing = Framing::Data;
}

/// Events in pieces that end anywhere; what follows the mark of the end is not read.
pub(crate) const EVENTS: [&str; 5] = [
    ": hello\n\nda",
    "ta: [1,",
    " 2]\n",
    "\ndata: [3]\n\n",
    "data: [DONE]\n\ndata: nothing\n\n",
];
