//! A client for every operation of the API, over a blocking HTTP client.
//!
//! `cargo run -p moov-types --example client -- https://api.example.com CLIENT_ID CLIENT_SECRET`

use moov_types::api::authentication::CreateAccessToken;
use moov_types::api::{Headers, Operation, OperationError, Response, accounts, transfers};
use moov_types::components;
use moov_types::components::{
    AuthTokenRequest, CreateAccountType, CreateBusinessProfile, CreateProfile, GrantType,
};
use std::error::Error;

/// A server, and the token to show it.
pub(crate) struct Client {
    server: String,
    agent: ureq::Agent,
    token: Option<String>,
}

impl Client {
    /// A client without a token.
    pub(crate) fn new(server: &str) -> Self {
        // The status is for the operation to read.
        let config = ureq::Agent::config_builder().http_status_as_error(false);
        let agent = config.build().into();
        Self {
            server: server.to_owned(),
            agent,
            token: None,
        }
    }

    /// Sends an operation and reads its answer.
    pub(crate) fn send<O>(&self, operation: &O) -> Result<Response<O::Success>, Box<dyn Error>>
    where
        O: Operation,
        OperationError<O::Failure>: Error + 'static,
    {
        let parts = operation.request_parts()?;
        let mut request = ureq::http::Request::builder()
            .method(parts.method)
            .uri(parts.url(&self.server));
        for (name, value) in &parts.headers {
            request = request.header(name, value);
        }
        if let Some(content_type) = parts.body.content_type() {
            request = request.header("Content-Type", content_type.as_ref());
        }
        if let Some(token) = &self.token {
            request = request.header("Authorization", format!("Bearer {token}"));
        }
        let mut answer = self
            .agent
            .run(request.body(parts.body.to_bytes().into_owned())?)?;
        let headers = answer.headers().iter();
        let headers: Headers = headers
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect();
        let body = answer.body_mut().read_to_vec()?;
        Ok(O::parse_response(answer.status().as_u16(), headers, &body)?)
    }

    /// Gets a token and keeps it.
    pub(crate) fn log_in(
        &mut self,
        id: &str,
        secret: &str,
        scope: &str,
    ) -> Result<(), Box<dyn Error>> {
        let request = AuthTokenRequest::new(GrantType::ClientCredentials)
            .with_client_id(id)
            .with_client_secret(secret)
            .with_scope(scope);
        let token = self.send(&CreateAccessToken::from(request))?.body;
        self.token = Some(token.access_token);
        Ok(())
    }

    /// Creates the account of a business.
    pub(crate) fn create_business(
        &self,
        name: &str,
    ) -> Result<components::Account, Box<dyn Error>> {
        let profile = CreateProfile::new().with_business(CreateBusinessProfile::new(name));
        Ok(self
            .send(&accounts::Create::new(CreateAccountType::Business, profile))?
            .body)
    }

    /// The first transfers of an account.
    pub(crate) fn transfers(
        &self,
        account: &str,
    ) -> Result<Vec<components::Transfer>, Box<dyn Error>> {
        Ok(self
            .send(&transfers::List::new(account).with_count(10))?
            .body)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, id, secret] = args.as_slice() else {
        return Err("usage: client SERVER CLIENT_ID CLIENT_SECRET".into());
    };
    let mut client = Client::new(server);
    client.log_in(id, secret, "/accounts.write /accounts.read")?;
    let account = client.create_business("Tidewater Cycles LLC")?;
    println!(
        "{}: {} transfers",
        account.account_id,
        client.transfers(&account.account_id)?.len()
    );
    Ok(())
}
