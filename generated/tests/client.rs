//! The client of the examples, against a server in this process.
#![cfg(feature = "operations")]

#[allow(dead_code, reason = "its `main` is for the command line")]
#[path = "../examples/client.rs"]
mod client;

use client::Client;
use moov_types::api::accounts::CreateFailure;
use moov_types::api::{Cause, OperationError};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

const ACCOUNT: &str = r#"{"accountID": "a1", "mode": "sandbox", "accountType": "business",
    "displayName": "Tidewater Cycles", "profile": {"business": {"legalBusinessName": "Tidewater Cycles LLC",
    "ownersProvided": false}}, "verification": {"status": "pending"},
    "createdOn": "2026-02-03T15:20:11Z", "updatedOn": "2026-03-18T09:02:45Z"}"#;

const TOKEN: &str = r#"{"token_type": "Bearer", "access_token": "t1", "refresh_token": "r1", "expires_in": 3600,
    "scope": "/accounts.write"}"#;

/// What a request held: its first line, its token, its body.
type Seen = (String, Option<String>, String);

/// Answers one request on each connection, as many as there are answers; gives back what was asked.
fn serve(answers: &'static [(u16, &'static str)]) -> (String, JoinHandle<Vec<Seen>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        let answer = |(status, body): &(u16, &str)| {
            let (stream, _) = listener.accept().expect("a connection");
            answer(&stream, *status, body)
        };
        answers.iter().map(answer).collect()
    });
    (format!("http://{address}"), server)
}

fn answer(stream: &TcpStream, status: u16, body: &str) -> Seen {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).expect("a request");
    let first = line.trim_end().to_owned();
    let (mut token, mut length) = (None, 0);
    loop {
        line.clear();
        reader.read_line(&mut line).expect("a header");
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "authorization" => token = Some(value.trim().to_owned()),
            "content-length" => length = value.trim().parse().expect("a length"),
            _ => {}
        }
    }
    let mut content = vec![0; length];
    reader.read_exact(&mut content).expect("a body");
    let mut out = stream;
    write!(
        out,
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .expect("an answer");
    (first, token, String::from_utf8(content).expect("text"))
}

#[test]
fn a_token_an_account_and_its_transfers() {
    let (server, seen) = serve(&[(200, TOKEN), (200, ACCOUNT), (200, "[]")]);
    let mut client = Client::new(&server);
    client
        .log_in("id", "secret", "/accounts.write")
        .expect("a token");
    let account = client
        .create_business("Tidewater Cycles LLC")
        .expect("an account");
    assert_eq!(account.account_id, "a1");
    assert!(client.transfers("a/1").expect("transfers").is_empty());

    let seen = seen.join().expect("a server");
    let lines: Vec<&str> = seen.iter().map(|(line, _, _)| line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "POST /oauth2/token HTTP/1.1",
            "POST /accounts HTTP/1.1",
            "GET /accounts/a%2F1/transfers?count=10 HTTP/1.1"
        ]
    );
    let tokens: Vec<Option<&str>> = seen.iter().map(|(_, token, _)| token.as_deref()).collect();
    assert_eq!(tokens, [None, Some("Bearer t1"), Some("Bearer t1")]);
    assert!(
        seen[0].2.contains(r#""grant_type":"client_credentials""#),
        "{}",
        seen[0].2
    );
    assert!(
        seen[1]
            .2
            .contains(r#""legalBusinessName":"Tidewater Cycles LLC""#),
        "{}",
        seen[1].2
    );
}

#[test]
fn a_documented_error_has_its_type() {
    let (server, seen) = serve(&[(422, r#"{"accountType": "is not one that you may create"}"#)]);
    let error = Client::new(&server)
        .create_business("T")
        .expect_err("an error");
    let error: Box<OperationError<CreateFailure>> = error.downcast().expect("an answer");
    assert_eq!(error.status, 422);
    assert!(error.body.starts_with(b"{\"accountType\""));
    let Cause::Documented(CreateFailure::CreateAccountError(reason)) = error.cause else {
        panic!("another error");
    };
    assert_eq!(
        reason.account_type.as_deref(),
        Some("is not one that you may create")
    );
    seen.join().expect("a server");
}

#[test]
fn what_the_docs_do_not_list_is_kept() {
    let (server, seen) = serve(&[(503, "<html>")]);
    let error = Client::new(&server)
        .create_business("T")
        .expect_err("an error");
    let error: Box<OperationError<CreateFailure>> = error.downcast().expect("an answer");
    assert_eq!((error.status, error.body.as_slice()), (503, &b"<html>"[..]));
    assert_eq!(error.cause, Cause::Undocumented);
    seen.join().expect("a server");
}
