//! Types that are the same are written once.

use super::pages::{Page, SHARED, after, link, operation, record, run, union, values};
use fieldwright::diff::{Class, compare};
use fieldwright::generator::Generated;
use fieldwright::model::{Shape, TypeId};

fn id(text: &str) -> TypeId {
    TypeId(text.to_owned())
}

/// `alias = home` for every name that shares a type.
fn shared(generated: &Generated) -> Vec<String> {
    let shared = generated.api.shared.iter();
    shared
        .map(|(alias, home)| format!("{alias} = {home}"))
        .collect()
}

/// The changes of types, as codes.
fn changes(before: &Generated, after: &Generated) -> Vec<String> {
    let changelog = compare(&before.api, &after.api);
    let told = [Class::Major, Class::Minor, Class::Patch]
        .into_iter()
        .flat_map(|class| changelog.of(class).map(move |change| (class, change)));
    told.map(|(class, change)| {
        format!(
            "{} {} {}",
            class.name(),
            change.effect.info().change,
            change.path
        )
    })
    .collect()
}

fn money(name: &str) -> Page {
    record(
        name,
        "An amount.",
        &[
            ("value", "*number*", "How much."),
            ("currency", "*string*", "A code."),
        ],
    )
}

fn holder(name: &str, of: &str) -> Page {
    record(name, "It has one.", &[("amount", &link(of), "The amount.")])
}

#[test]
fn equal_types_are_one_and_short_names_of_components_are_their_home() {
    let pages = [
        money("operations.Fee"),
        money("components.TransferAmount"),
        money("components.Amount"),
        holder("components.Wallet", "components.Amount"),
        holder("components.Purse", "components.TransferAmount"),
        record("operations.GetRequest", "", &[("id", "*string*", "Which.")]),
        operation(
            "transfers",
            "get/{id}",
            "operations.GetRequest",
            "components.Wallet",
        ),
    ];
    let generated = run(&pages, SHARED);
    assert_eq!(
        shared(&generated),
        [
            "components.TransferAmount = components.Amount",
            "components.Wallet = components.Purse",
            "operations.Fee = components.Amount",
        ]
    );
    let alias = &generated.files["src/components/transfer_amount.rs"];
    assert!(
        alias.contains("The same type as [`components::Amount`]"),
        "{alias}"
    );
    assert!(alias.contains("pub type TransferAmount = "), "{alias}");
    assert!(generated.files["names.lock"].contains(" = components.Amount\n"));
}

#[test]
fn nothing_is_shared_unless_all_of_it_is_equal() {
    let field = |name: &str, ty: &str, text: &str| record(name, "", &[("a", ty, text)]);
    for other in [
        field("components.B", "*number*", "Text."),
        field("components.B", "*string*", "Other text."),
        field(
            "components.B",
            "*string*",
            "Text. Must be at most 5 characters.",
        ),
        record("components.B", "About it.", &[("a", "*string*", "Text.")]),
        record("components.B", "", &[("b", "*string*", "Text.")]),
    ] {
        let generated = run(&[field("components.A", "*string*", "Text."), other], SHARED);
        assert_eq!(shared(&generated), Vec::<String>::new());
    }
}

#[test]
fn documentation_can_be_left_out_of_account() {
    let pages = [
        values("components.A", "One thing.", &["x", "y"]),
        values("components.B", "Another thing.", &["x", "y"]),
    ];
    assert!(shared(&run(&pages, SHARED)).is_empty());
    let generated = run(&pages, "[settings]\nshare = \"shape\"\n");
    assert_eq!(shared(&generated), ["components.B = components.A"]);
    assert!(
        shared(&run(&pages, "")).is_empty(),
        "small APIs share nothing by default"
    );
}

#[test]
fn types_that_contain_themselves_are_shared_and_rings_are_not() {
    let node = |name: &str| record(name, "", &[("next", &format!("{}[]", link(name)), "Text.")]);
    let generated = run(&[node("components.A"), node("components.B")], SHARED);
    assert_eq!(shared(&generated), ["components.B = components.A"]);
    let to = |name: &str, next: &str| {
        record(name, "", &[("next", &format!("{}[]", link(next)), "Text.")])
    };
    let ring = [
        to("components.A", "components.B"),
        to("components.B", "components.A"),
    ];
    assert!(shared(&run(&ring, SHARED)).is_empty());
}

#[test]
fn a_union_has_no_two_members_of_one_type() {
    let member = |name: &str, tag: &str| {
        record(
            name,
            "",
            &[
                ("kind", &format!("*\"{tag}\"*"), "Text."),
                ("a", "*string*", "Text."),
            ],
        )
    };
    let pages = [
        member("components.Cat", "pet"),
        member("components.Cats", "pet"),
        member("components.Dog", "dog"),
        union(
            "components.Any",
            &[
                ("components.Cats", "{ kind: \"pet\", a: \"x\" }"),
                ("components.Dog", "{ kind: \"dog\", a: \"x\" }"),
                ("components.Cat", "{ kind: \"pet\", a: \"x\" }"),
            ],
        ),
    ];
    let generated = run(&pages, SHARED);
    assert_eq!(shared(&generated), ["components.Cats = components.Cat"]);
    let Shape::Union(union) = &generated.api.types[&id("components.Any")].shape else {
        unreachable!("a union");
    };
    assert_eq!(union.members.len(), 2);
}

#[test]
fn the_home_stays_and_what_becomes_of_it_is_told() {
    let old = [money("components.Amounts"), money("components.Totals")];
    let before = run(&old, SHARED);
    assert_eq!(shared(&before), ["components.Amounts = components.Totals"]);
    // A shorter name that comes later takes nothing over.
    let more = [old.to_vec(), vec![money("components.Sum")]].concat();
    let now = after(&more, SHARED, &before);
    assert_eq!(
        shared(&now),
        [
            "components.Amounts = components.Totals",
            "components.Sum = components.Totals"
        ]
    );
    assert_eq!(changes(&before, &now), ["minor type-added components.Sum"]);
    // Without its home, what is left has another.
    let less = [money("components.Amounts"), money("components.Sum")];
    let moved = after(&less, SHARED, &now);
    let told = changes(&now, &moved);
    assert!(
        told.contains(&"patch home-moved components.Amounts".to_owned()),
        "{told:?}"
    );
    // A type that differs from now on is one of its own.
    let other = record(
        "components.Totals",
        "An amount.",
        &[("value", "*number*", "How much.")],
    );
    let apart = after(&[money("components.Amounts"), other], SHARED, &before);
    assert!(shared(&apart).is_empty());
    let told = changes(&before, &apart);
    assert!(
        told.contains(&"major type-parted components.Amounts".to_owned()),
        "{told:?}"
    );
    // And the other way round.
    let told = changes(&apart, &before);
    assert!(
        told.contains(&"major type-shared components.Amounts".to_owned()),
        "{told:?}"
    );
}
