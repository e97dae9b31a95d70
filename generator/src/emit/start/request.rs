//! `examples/request.rs`: a first request.

use super::{allow_if, crate_ident, skip_if_long};
use crate::emit::context::Context;
use crate::emit::docs;
use crate::emit::header;
use crate::emit::operations::{FirstCall, Made, first_call};

/// The statement that makes the value that a call is made from.
const READ_FILE: &str = "\
    let path = std::env::args().nth(1).ok_or(\"name a file that holds the request as JSON\")?;
    let text = std::fs::read_to_string(path)?;
";

/// The request of the example.
pub(super) struct Request {
    call: FirstCall,
    /// The path of the operation, from the crate's root on.
    operation: String,
    package: String,
}

impl Request {
    /// The request to begin with, if the crate has any.
    pub(super) fn of(context: &Context<'_>) -> Option<Self> {
        let call = first_call(context)?;
        let package = crate_ident(context);
        Some(Self {
            operation: format!("{package}::{}", call.ty),
            call,
            package,
        })
    }

    /// What is asked for, as Markdown: `GET /accounts/{id}`.
    pub(super) fn title(&self) -> String {
        docs::code(&format!("{} {}", self.call.method, self.call.path))
    }

    /// What the example takes on the command line.
    pub(super) fn argument(&self) -> &'static str {
        match self.call.made {
            Made::New(_) => "",
            Made::From(_) => " -- request.json",
        }
    }

    /// The statements that make the call.
    pub(super) fn statements(&self) -> String {
        match &self.call.made {
            Made::New(arguments) => format!(
                "    let call = {}::new({});\n",
                self.operation,
                arguments.join(", ")
            ),
            Made::From(ty) => {
                let ty = ty.replace("crate::", &format!("{}::", self.package));
                let ty = ty.replace("::std::string::String", "String");
                format!(
                    "{READ_FILE}    let call = {}::from(serde_json::from_str::<{ty}>(&text)?);\n",
                    self.operation
                )
            }
        }
    }

    /// The example.
    pub(super) fn file(&self, context: &Context<'_>) -> String {
        let header = header(context.options, "the docs");
        let (package, operation, title) = (&self.package, &self.operation, self.title());
        let statements = self.statements();
        let allow = allow_if(self.call.deprecated);
        let skip = skip_if_long(&statements);
        let argument = self.argument();
        let sender =
            format!("fn send(call: &{operation}) -> Result<(), Box<dyn std::error::Error>> {{");
        let skip_sender = skip_if_long(&sender);
        format!(
            "{header}//! Prints what to send for {title}; with the feature `ureq`, sends it.\n\
             //!\n\
             //! ```text\n\
             //! cargo run --example request{argument}\n\
             //! API_URL=http://localhost:8080 cargo run --example request --features ureq{argument}\n\
             //! ```\n\
             //!\n\
             //! A token in `API_TOKEN` is sent along. For servers with `https`, the features are `ureq,ureq/rustls`.\n\
             \n\
             use {package}::api::Operation as _;\n\
             \n\
             {allow}{skip}fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
             {statements}    \
                 let parts = call.request_parts()?;\n    \
                 println!(\"{{}} {{}}\", parts.method, parts.target());\n    \
                 #[cfg(feature = \"ureq\")]\n    \
                 send(&call)?;\n    \
                 Ok(())\n\
             }}\n\
             \n\
             /// Sends it to the server that `API_URL` names.\n\
             #[cfg(feature = \"ureq\")]\n\
             {allow}{skip_sender}{sender}\n    \
                 let mut client = {package}::api::ureq::Client::new(std::env::var(\"API_URL\")?);\n    \
                 if let Ok(token) = std::env::var(\"API_TOKEN\") {{\n        \
                     client = client.with({package}::api::Credentials::bearer(token));\n    \
                 }}\n    \
                 let response = client.send(call)?;\n    \
                 println!(\"{{}}: {{:#?}}\", response.status, response.body);\n    \
                 Ok(())\n\
             }}\n"
        )
    }

    /// The call in the README, as the body of a function.
    pub(super) fn snippet(&self) -> String {
        let package = &self.package;
        let statements = self.statements();
        let statements: Vec<&str> = statements.lines().map(str::trim_start).collect();
        let statements = statements.join("\n");
        format!(
            "use {package}::api::Operation as _;\n\
             \n\
             {statements}\n\
             let parts = call.request_parts()?; // method, url(server), headers, body\n\
             // … or with the feature `ureq`, which sends it and reads the response:\n\
             let client = {package}::api::ureq::Client::new(\"https://api.example.com\");\n\
             let response = client.send(&call)?;\n"
        )
    }
}
