//! Gets a token, opens an account for a business, and reads its transfers page by page.
//!
//! `cargo run -p moov-types --features ureq --example client -- https://api.example.com CLIENT_ID CLIENT_SECRET`

use moov_types::api::authentication::CreateAccessToken;
use moov_types::api::ureq::Client;
use moov_types::api::{Credentials, accounts, transfers};
use moov_types::components::{
    AuthTokenRequest, CreateAccountType, CreateBusinessProfile, CreateProfile, GrantType, Transfer,
};
use std::error::Error;

/// Gets a token, and shows it with every request from then on.
pub(crate) fn log_in(
    client: Client,
    id: &str,
    secret: &str,
    scope: &str,
) -> Result<Client, Box<dyn Error>> {
    let request = AuthTokenRequest::new(GrantType::ClientCredentials)
        .with_client_id(id)
        .with_client_secret(secret)
        .with_scope(scope);
    let token = client.send(&CreateAccessToken::from(request))?.body;
    Ok(client.with(Credentials::bearer(token.access_token)))
}

/// Opens an account for a business.
pub(crate) fn business(name: &str) -> accounts::Create {
    let profile = CreateProfile::new().with_business(CreateBusinessProfile::new(name));
    accounts::Create::new(CreateAccountType::Business, profile)
}

/// All transfers of an account.
pub(crate) fn all_transfers(
    client: &Client,
    account: &str,
) -> Result<Vec<Transfer>, Box<dyn Error>> {
    let mut all = Vec::new();
    for page in client.pages(transfers::List::new(account).with_count(200)) {
        all.extend(page?.body);
    }
    Ok(all)
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, id, secret] = args.as_slice() else {
        return Err("usage: client SERVER CLIENT_ID CLIENT_SECRET".into());
    };
    let client = log_in(Client::new(server), id, secret, "/accounts.write")?;
    let account = client.send(&business("Tidewater Cycles LLC"))?.body;
    let transfers = all_transfers(&client, &account.account_id)?;
    println!("{}: {} transfers", account.account_id, transfers.len());
    Ok(())
}
