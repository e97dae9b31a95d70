//! Arbitrary JSON and damaged examples of the docs: reading never panics; what is read can be checked and written; what
//! is written reads as the same value again.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p moov-types --test decoders -- --nocapture` runs for ten
//! minutes.

use fieldwright_testkit::mutate::{document, mutated_json, mutated_page};
use fieldwright_testkit::{Random, fuzz};
use moov_types::support::validate::{Options, Validate};
use moov_types::{components, errors, operations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Reads a text as one type; whether it could be read.
type Trial = fn(&[u8]) -> bool;

fn trial<T: DeserializeOwned + Serialize + Validate + Debug>(text: &[u8]) -> bool {
    let Ok(value) = serde_json::from_slice::<T>(text) else {
        return false;
    };
    let shown = || String::from_utf8_lossy(text).into_owned();
    assert!(!format!("{value:?}").is_empty());
    for options in [Options::new(), Options::strict()] {
        if let Err(violations) = value.validate_with(&options) {
            assert!(!violations.to_string().is_empty());
        }
    }
    let Ok(once) = serde_json::to_string(&value) else {
        unreachable!("a value that was read cannot be written: {}", shown());
    };
    let again = match serde_json::from_str::<T>(&once) {
        Ok(again) => again,
        Err(error) => unreachable!(
            "{error}: what was written cannot be read\n{}\n{once}",
            shown()
        ),
    };
    assert_eq!(
        serde_json::to_string(&again).ok().as_ref(),
        Some(&once),
        "{}",
        shown()
    );
    true
}

/// Types of all kinds: with and without rules, unions with and without tags, open and closed enums, maps, nulls, dates.
const TYPES: &[(&str, Trial)] = &[
    ("components.Account", trial::<components::Account>),
    (
        "components.AuthTokenRequest",
        trial::<components::AuthTokenRequest>,
    ),
    ("components.BankAccount", trial::<components::BankAccount>),
    (
        "components.CardTransactionDetails",
        trial::<components::CardTransactionDetails>,
    ),
    (
        "components.CreateAccount",
        trial::<components::CreateAccount>,
    ),
    (
        "components.CreateTipPresets",
        trial::<components::CreateTipPresets>,
    ),
    (
        "components.CreateTransfer",
        trial::<components::CreateTransfer>,
    ),
    (
        "components.FacilitatorFee",
        trial::<components::FacilitatorFee>,
    ),
    (
        "components.LinkBankAccount",
        trial::<components::LinkBankAccount>,
    ),
    ("components.PatchAccount", trial::<components::PatchAccount>),
    (
        "components.PatchTransfer",
        trial::<components::PatchTransfer>,
    ),
    (
        "components.PaymentMethod",
        trial::<components::PaymentMethod>,
    ),
    (
        "components.ReceiptRequest",
        trial::<components::ReceiptRequest>,
    ),
    ("components.Transfer", trial::<components::Transfer>),
    ("components.WebhookEvent", trial::<components::WebhookEvent>),
    (
        "errors.CreateTransferErrorBody",
        trial::<errors::GenericError>,
    ),
    (
        "operations.ListTransfersRequest",
        trial::<operations::ListTransfersRequest>,
    ),
];

/// The documented values: the type, and the value in wire form.
fn documented() -> Vec<(&'static str, Value)> {
    let files = [
        include_str!("../documented_examples/components.tsv"),
        include_str!("../documented_examples/errors.tsv"),
        include_str!("../documented_examples/operations.tsv"),
    ];
    let lines = files.iter().flat_map(|file| file.lines());
    let read = |line: &'static str| {
        let mut parts = line.splitn(3, '\t');
        let (name, json) = (parts.next()?, parts.nth(1)?);
        Some((name, serde_json::from_str(json).ok()?))
    };
    lines.filter_map(read).collect()
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.keys().cloned());
            map.values().for_each(|inner| keys(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| keys(inner, found)),
        _ => {}
    }
}

#[test]
fn reading_never_panics_and_writing_is_stable() {
    let documented = documented();
    let mut names = BTreeSet::new();
    for (_, value) in &documented {
        keys(value, &mut names);
    }
    let names: Vec<String> = names.into_iter().collect();
    assert!(documented.len() > 300 && names.len() > 300);
    let (mut read, mut refused) = (0, 0);
    fuzz::run("decoders", 6_000, |random: &mut Random| {
        let Some((name, trial)) = random.choose(TYPES) else {
            return;
        };
        let own: Vec<&Value> = documented
            .iter()
            .filter(|(of, _)| of == name)
            .map(|(_, value)| value)
            .collect();
        let any = random.choose(&documented).map(|(_, value)| value);
        let seed = random.choose(&own).copied().or(any);
        let mut text = match seed {
            Some(seed) if random.chance(85) => {
                mutated_json(random, seed, &names).to_string().into_bytes()
            }
            _ => document(random, &names, 4).to_string().into_bytes(),
        };
        if random.chance(10) {
            let donor = any.map(Value::to_string).unwrap_or_default();
            text = mutated_page(random, &text, donor.as_bytes());
        }
        if trial(&text) {
            read += 1;
        } else {
            refused += 1;
        }
    });
    // Both happened, or the test means nothing. A single repeated round is let be.
    assert!(
        read + refused < 100 || (read > 20 && refused > 20),
        "{read} read, {refused} refused"
    );
}
