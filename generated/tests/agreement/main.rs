//! `fieldwright validate` and the types of this crate judge the same documents alike: what one reads, the other does,
//! and both find the same violations.

mod documents;
#[path = "../common/specs.rs"]
mod specs;

use documents::Maker;
use fieldwright::model::TypeId;
use fieldwright::validate::{Checker, Options as CheckOptions, Report, Severity};
use moov_types::support::validate::{Options, Validate};
use moov_types::{components, operations};
use serde::de::DeserializeOwned;

/// Pointer and code of each violation, sorted; `None` if the document cannot be read.
type Verdict = Option<Vec<(String, String)>>;

type Judge = fn(&str, bool) -> Verdict;

fn judge<T: DeserializeOwned + Validate>(json: &str, strict: bool) -> Verdict {
    let value: T = serde_json::from_str(json).ok()?;
    let options = if strict {
        Options::strict()
    } else {
        Options::new()
    };
    let result = value.validate_with(&options);
    let violations = result.err().into_iter().flatten();
    let mut found: Vec<_> = violations
        .map(|it| (it.pointer.clone(), it.code().to_owned()))
        .collect();
    found.sort();
    Some(found)
}

/// Types with rules of all kinds, unions with and without tags, closed and open enums, maps, nulls.
const TYPES: &[(&str, Judge)] = &[
    (
        "components.AuthTokenRequest",
        judge::<components::AuthTokenRequest>,
    ),
    (
        "components.CreateAccount",
        judge::<components::CreateAccount>,
    ),
    (
        "components.CreateTipPresets",
        judge::<components::CreateTipPresets>,
    ),
    (
        "components.CreateTransfer",
        judge::<components::CreateTransfer>,
    ),
    (
        "components.FacilitatorFee",
        judge::<components::FacilitatorFee>,
    ),
    (
        "components.PaymentMethod",
        judge::<components::PaymentMethod>,
    ),
    (
        "components.ReceiptRequest",
        judge::<components::ReceiptRequest>,
    ),
    ("components.Transfer", judge::<components::Transfer>),
    ("components.WebhookEvent", judge::<components::WebhookEvent>),
    (
        "operations.ListTransfersRequest",
        judge::<operations::ListTransfersRequest>,
    ),
];

/// What the findings amount to.
fn verdict(report: &Report) -> Verdict {
    const UNREADABLE: &[&str] = &[
        "duplicate_key",
        "invalid_json",
        "missing_field",
        "no_member",
        "too_complex",
        "wrong_constant",
        "wrong_type",
    ];
    let errors = report
        .findings
        .iter()
        .filter(|it| it.severity == Severity::Error);
    let mut found: Vec<_> = errors
        .map(|it| (it.pointer.clone(), it.code.to_owned()))
        .collect();
    found.sort();
    let readable = found
        .iter()
        .all(|(_, code)| !UNREADABLE.contains(&code.as_str()));
    readable.then_some(found)
}

#[test]
fn documents_are_judged_alike() {
    let api = specs::model();
    let checker = Checker::new(&api);
    let mut maker = Maker::new(&api);
    let (mut refused, mut clean, mut violations) = (0, 0, 0);
    for (name, judge) in TYPES {
        let id = TypeId((*name).to_owned());
        let def = api.get(&id).unwrap_or_else(|| panic!("{id} is gone"));
        for round in 0..200 {
            maker.noise = [0, 2, 8, 20][round % 4];
            let json = maker.document(def, 4);
            for strict in [false, true] {
                let options = if strict {
                    CheckOptions::strict()
                } else {
                    CheckOptions::new()
                };
                let report = checker
                    .check(&id, &json, &options)
                    .expect("the type is there");
                let wanted = judge(&json, strict);
                assert_eq!(
                    verdict(&report),
                    wanted,
                    "{id}, strict: {strict}\n{json}\n{}",
                    report.to_text("json")
                );
                match wanted {
                    None => refused += 1,
                    Some(found) if found.is_empty() => clean += 1,
                    Some(_) => violations += 1,
                }
            }
        }
    }
    // All three happened often enough for the test to mean something.
    assert!(
        refused.min(clean).min(violations) > 100,
        "{refused} {clean} {violations}"
    );
}
