//! Ten calls as a user writes them, and as the records of the docs make them: docs/measurements/calls.md has the figures.
#![cfg(feature = "operations")]

use moov_types::api::authentication::CreateAccessToken;
use moov_types::api::{Operation, accounts, bankaccounts, cards, files, transfers, wallets};
use moov_types::components::{
    AuthTokenRequest, CreateAccount, CreateAccountType, CreateBusinessProfile, CreateProfile,
    FilePurpose, FileUploadRequestMultiPart, GrantType,
};
use moov_types::operations::{
    GetAccountRequest, GetTransferRequest, GetWalletRequest, ListAccountsRequest,
    ListBankAccountsRequest, ListCardsRequest, ListTransfersRequest, UploadFileRequest,
};
use moov_types::support::Bytes;

/// How a call is written.
#[derive(Default)]
struct Written {
    constructors: usize,
    characters: usize,
}

impl Written {
    /// Constructors are functions called by the path of their type; white space does not count.
    fn add(&mut self, code: &str) {
        let code: String = code.split_whitespace().collect();
        let made = ["::new(", "::from(", "::file("];
        self.constructors += made
            .iter()
            .map(|name| code.matches(name).count())
            .sum::<usize>();
        self.characters += code.chars().count();
    }
}

/// Compares what two calls send, and adds how they are written to two sums.
macro_rules! same {
    ($now:ident, $records:ident: $call:expr; $record:expr;) => {
        $now.add(stringify!($call));
        $records.add(stringify!($record));
        let (call, record) = ($call.request_parts(), $record.request_parts());
        assert!(call.is_ok(), "{}", stringify!($call));
        assert!(call == record, "{}", stringify!($call));
    };
}

#[test]
fn ten_calls() {
    let business = || CreateProfile::new().with_business(CreateBusinessProfile::new("Tidewater"));
    let (mut now, mut records) = (Written::default(), Written::default());
    same! { now, records:
        CreateAccessToken::new(GrantType::ClientCredentials);
        CreateAccessToken::from(AuthTokenRequest::new(GrantType::ClientCredentials));
    }
    same! { now, records:
        accounts::Create::new(CreateAccountType::Business, business());
        accounts::Create::from(CreateAccount::new(CreateAccountType::Business, business()));
    }
    same! { now, records:
        accounts::Get::new("a");
        accounts::Get::from(GetAccountRequest::new("a"));
    }
    same! { now, records:
        accounts::List::new().with_count(20);
        accounts::List::from(ListAccountsRequest::new().with_count(20));
    }
    same! { now, records:
        transfers::List::new("a").with_count(200).with_skip(200);
        transfers::List::from(ListTransfersRequest::new("a").with_count(200).with_skip(200));
    }
    same! { now, records:
        transfers::Get::new("a", "t");
        transfers::Get::from(GetTransferRequest::new("t", "a"));
    }
    same! { now, records:
        cards::List::new("a");
        cards::List::from(ListCardsRequest::new("a"));
    }
    same! { now, records:
        bankaccounts::List::new("a");
        bankaccounts::List::from(ListBankAccountsRequest::new("a"));
    }
    same! { now, records:
        files::Upload::new("a", Bytes::file("id.pdf", *b"%PDF"), FilePurpose::AccountRequirement);
        files::Upload::from(UploadFileRequest::new("a", FileUploadRequestMultiPart::new(
            Bytes::file("id.pdf", *b"%PDF"),
            FilePurpose::AccountRequirement,
        )));
    }
    same! { now, records:
        wallets::Get::new("a", "w");
        wallets::Get::from(GetWalletRequest::new("a", "w"));
    }
    assert_eq!((now.constructors, records.constructors), (11, 22));
    assert_eq!((now.characters, records.characters), (417, 706));
}
