use crate::operations::{
    ACCOUNT, EVENTS, FILE, REFUSED, TOKEN, TRANSFER, Watch, business, receipt,
};
use crate::server::{Reply, serve};
use moov_types::api::accounts::{self, CreateFailure};
use moov_types::api::authentication::CreateAccessToken;
use moov_types::api::reqwest::Client;
use moov_types::api::{ClientCredentials, ClientError, Credentials, transfers};
use moov_types::components::GrantType;
use std::time::Duration;

fn run<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}

#[test]
fn a_token_an_account_and_all_of_its_transfers() {
    let (server, seen) = serve(vec![
        Reply::json(200, TOKEN),
        Reply::json(200, ACCOUNT),
        Reply::json(200, &format!("[{TRANSFER}, {TRANSFER}]")),
        Reply::json(200, "[]"),
    ]);
    let found = run(async {
        let client = Client::new(server);
        let log_in = CreateAccessToken::new(GrantType::ClientCredentials);
        let token = client
            .send(&log_in)
            .await
            .expect("a token")
            .body
            .access_token;
        let client = client.with(Credentials::bearer(token));
        client.send(&business()).await.expect("an account");
        let mut found = 0;
        let mut pages = client.pages(transfers::List::new("a1").with_count(2));
        while let Some(page) = pages.next().await {
            found += page.expect("a page").body.len();
        }
        found
    });
    assert_eq!(found, 2);
    let seen = seen.join().expect("a server");
    assert_eq!(seen[1].header("authorization"), Some("Bearer t1"));
    assert_eq!(seen[1].header("content-type"), Some("application/json"));
    assert_eq!(
        seen[3].line,
        "GET /accounts/a1/transfers?skip=2&count=2 HTTP/1.1"
    );
}

#[test]
fn a_token_of_oauth_is_shown_from_then_on() {
    let (server, seen) = serve(vec![Reply::json(200, TOKEN), Reply::json(200, ACCOUNT)]);
    run(async {
        let call = ClientCredentials::new("id", "secret").with_scope("/accounts.write");
        let token_url = format!("{server}/oauth2/token");
        let token = Client::new(token_url).send(&call).await.expect("a token");
        let client = Client::new(server).with(token.body.into());
        client.send(&business()).await.expect("an account");
    });
    let seen = seen.join().expect("a server");
    assert_eq!(seen[0].line, "POST /oauth2/token HTTP/1.1");
    assert_eq!(seen[0].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    let form = "grant_type=client_credentials&scope=%2Faccounts.write";
    assert_eq!(seen[0].body, form);
    assert_eq!(seen[1].header("authorization"), Some("Bearer t1"));
}

#[test]
fn a_file_has_its_name_and_type() {
    let (server, seen) = serve(vec![Reply::json(200, FILE)]);
    let file = run(async { Client::new(server).send(&receipt()).await });
    assert_eq!(file.expect("a file").body.file_id, "f1");
    let seen = &seen.join().expect("a server")[0];
    let part =
        "name=\"file\"; filename=\"receipt.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF";
    assert!(seen.body.contains(part), "{}", seen.body);
}

#[test]
fn events_come_one_by_one() {
    let (server, seen) = serve(vec![Reply::events(&EVENTS)]);
    let found = run(async {
        let mut events = Client::new(server).stream(&Watch).await.expect("a stream");
        let mut found = Vec::new();
        while let Some(event) = events.next().await {
            found.push(event.expect("an event"));
        }
        found
    });
    assert_eq!(found, [vec![1, 2], vec![3]]);
    let seen = &seen.join().expect("a server")[0];
    assert_eq!(seen.header("accept"), Some("text/event-stream"));
}

#[test]
fn errors_are_typed_or_told() {
    let (server, _) = serve(vec![
        Reply::json(422, REFUSED),
        Reply::text(500, "out of\norder"),
    ]);
    let (typed, told) = run(async {
        let client = Client::new(server);
        (
            client.send(&business()).await,
            client.send(&accounts::Get::new("a1")).await,
        )
    });
    let typed = typed.expect_err("an error");
    assert!(matches!(
        typed.documented(),
        Some(CreateFailure::CreateAccountError(_))
    ));
    assert_eq!(
        told.expect_err("an error").to_string(),
        "`GET /accounts/{accountID}` returned status 500: out of order"
    );
}

#[test]
fn a_server_that_is_slow_is_left() {
    let slow = Reply::json(200, ACCOUNT).after(Duration::from_secs(3));
    let (server, _) = serve(vec![slow]);
    let client = Client::new(server).with_timeout(Duration::from_millis(50));
    let error = run(async { client.send(&business()).await }).expect_err("an error");
    assert!(matches!(error, ClientError::Transport(_)), "{error}");
}

#[test]
fn what_may_be_repeated_is() {
    let busy = || Reply::text(503, "busy").with_headers("Retry-After: 0\r\n");
    let (server, _) = serve(vec![busy(), busy(), Reply::json(200, ACCOUNT), busy()]);
    let (again, once) = run(async {
        let client = Client::new(server);
        let again = client.send(&accounts::Get::new("a1")).await;
        (again, client.send(&business()).await)
    });
    assert_eq!(again.expect("an account").body.account_id, "a1");
    assert_eq!(once.expect_err("an error").status(), Some(503));
}
