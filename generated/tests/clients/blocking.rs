use crate::operations::{
    ACCOUNT, EVENTS, FILE, REFUSED, TOKEN, TRANSFER, Watch, business, receipt,
};
use crate::server::{Reply, serve};
use example::{all_transfers, log_in};
use moov_types::api::accounts::{self, CreateFailure};
use moov_types::api::ureq::Client;
use moov_types::api::{ClientCredentials, ClientError, Credentials};
use std::time::Duration;

#[allow(dead_code, reason = "its `main` is for the command line")]
#[path = "../../examples/client.rs"]
mod example;

#[test]
fn a_token_an_account_and_all_of_its_transfers() {
    let full = format!("[{}]", vec![TRANSFER; 200].join(","));
    let (server, seen) = serve(vec![
        Reply::json(200, TOKEN),
        Reply::json(200, ACCOUNT),
        Reply::json(200, &full),
        Reply::json(200, &format!("[{TRANSFER}]")),
    ]);
    let client = Client::new(server).with_user_agent("tests");
    let client = log_in(client, "id", "secret", "/accounts.write").expect("a token");
    let account = client.send(&business()).expect("an account").body;
    assert_eq!(account.account_id, "a1");
    assert_eq!(all_transfers(&client, "a/1").expect("transfers").len(), 201);

    let seen = seen.join().expect("a server");
    let lines: Vec<&str> = seen.iter().map(|seen| seen.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "POST /oauth2/token HTTP/1.1",
            "POST /accounts HTTP/1.1",
            "GET /accounts/a%2F1/transfers?count=200 HTTP/1.1",
            "GET /accounts/a%2F1/transfers?skip=200&count=200 HTTP/1.1",
        ]
    );
    let tokens: Vec<Option<&str>> = seen
        .iter()
        .map(|seen| seen.header("authorization"))
        .collect();
    let token = Some("Bearer t1");
    assert_eq!(tokens, [None, token, token, token]);
    assert_eq!(seen[1].header("content-type"), Some("application/json"));
    assert_eq!(seen[1].header("user-agent"), Some("tests"));
    assert!(
        seen[0]
            .body
            .contains(r#""grant_type":"client_credentials""#),
        "{}",
        seen[0].body
    );
    assert!(
        seen[1].body.contains(r#""legalBusinessName":"T""#),
        "{}",
        seen[1].body
    );
}

#[test]
fn a_token_of_oauth_is_shown_from_then_on() {
    let (server, seen) = serve(vec![Reply::json(200, TOKEN), Reply::json(200, ACCOUNT)]);
    let call = ClientCredentials::new("id", "secret").with_scope("/accounts.write");
    let token_url = format!("{server}/oauth2/token");
    let token = Client::new(token_url).send(&call).expect("a token").body;
    let client = Client::new(server).with(token.into());
    client.send(&business()).expect("an account");
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
    let client = Client::new(server).with(Credentials::basic("me", "pw"));
    let file = client.send(&receipt()).expect("a file").body;
    assert_eq!(file.file_id, "f1");
    let seen = &seen.join().expect("a server")[0];
    assert_eq!(seen.header("authorization"), Some("Basic bWU6cHc="));
    let part =
        "name=\"file\"; filename=\"receipt.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF";
    assert!(seen.body.contains(part), "{}", seen.body);
}

#[test]
fn events_come_one_by_one() {
    let (server, seen) = serve(vec![Reply::events(&EVENTS)]);
    let events = Client::new(server).stream(&Watch).expect("a stream");
    let events: Result<Vec<_>, _> = events.collect();
    assert_eq!(events.expect("events"), [vec![1, 2], vec![3]]);
    let seen = &seen.join().expect("a server")[0];
    assert_eq!(seen.header("accept"), Some("text/event-stream"));
}

#[test]
fn a_documented_error_has_its_type() {
    let (server, _) = serve(vec![Reply::json(422, REFUSED)]);
    let error = Client::new(server).send(&business()).expect_err("an error");
    assert_eq!(error.status(), Some(422));
    let Some(CreateFailure::CreateAccountError(reason)) = error.documented() else {
        panic!("another error: {error}");
    };
    assert_eq!(
        reason.account_type.as_deref(),
        Some("is not one that you may create")
    );
}

#[test]
fn what_the_docs_do_not_list_is_told() {
    let broken = || Reply::text(500, "out of\norder");
    let (server, _) = serve(vec![broken(), broken()]);
    let client = Client::new(server);
    let error = client
        .send(&accounts::Get::new("a1"))
        .expect_err("an error");
    assert_eq!(
        error.to_string(),
        "`GET /accounts/{accountID}` returned status 500: out of order"
    );
    // A documented error of this operation holds secrets, so no body is shown.
    let error = client.send(&business()).expect_err("an error");
    assert_eq!(error.to_string(), "`POST /accounts` returned status 500");
}

#[test]
fn a_server_that_is_slow_is_left() {
    let slow = Reply::json(200, ACCOUNT).after(Duration::from_secs(3));
    let (server, _) = serve(vec![slow]);
    let client = Client::new(server).with_timeout(Duration::from_millis(50));
    let error = client.send(&business()).expect_err("an error");
    assert!(matches!(error, ClientError::Transport(_)), "{error}");
}

#[test]
fn what_may_be_repeated_is() {
    let busy = || Reply::text(503, "busy").with_headers("Retry-After: 0\r\n");
    let (server, _) = serve(vec![busy(), busy(), Reply::json(200, ACCOUNT), busy()]);
    let client = Client::new(server);
    let account = client.send(&accounts::Get::new("a1")).expect("an account");
    assert_eq!(account.body.account_id, "a1");
    // An account that is created twice is two accounts.
    let error = client.send(&business()).expect_err("an error");
    assert_eq!(error.status(), Some(503));
    let answer = error.response().expect("a response");
    assert_eq!(answer.retry_after(), Some(Duration::ZERO));
}
