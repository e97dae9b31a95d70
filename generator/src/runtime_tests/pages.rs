use crate::runtime::Number;
use crate::runtime::operations::{
    Headers, next_after, next_counted, next_number, next_offset, next_told,
};

#[test]
fn offsets() {
    assert_eq!(next_offset(None::<&i64>, Some(&2_i64), 2), Some(2));
    assert_eq!(next_offset(Some(&4_i64), Some(&2_i64), 2), Some(6));
    // Without a size, only an empty page is the last.
    assert_eq!(next_offset(Some(&4_i64), None::<&i64>, 1), Some(5));
    assert_eq!(next_offset(Some(&4_i64), None::<&i64>, 0), None);
    assert_eq!(next_offset(Some(&4_i64), Some(&2_i64), 1), None);
    assert_eq!(next_offset(Some(&i64::MAX), None::<&i64>, 1), None);
    assert_eq!(
        next_offset(Some(&Number::from(4)), Some(&2.0), 2),
        Some(Number::from(6))
    );
    assert_eq!(next_offset(Some(&0.5), Some(&2.0), 2), None);
}

#[test]
fn numbers() {
    assert_eq!(next_number(None::<&i64>, 1, None::<&i64>, 3), Some(2));
    assert_eq!(next_number(None::<&i64>, 0, None::<&i64>, 3), Some(1));
    assert_eq!(next_number(Some(&7.0), 1, Some(&3_i64), 3), Some(8.0));
    assert_eq!(next_number(Some(&7_i64), 1, Some(&3_i64), 2), None);
    assert_eq!(next_number(Some(&7_i64), 1, None::<&i64>, 0), None);
}

#[test]
fn what_a_response_tells() {
    let told = |told, sent: Option<&str>| {
        let sent = sent.map(str::to_owned);
        next_told::<String>(told, "page token", sent.as_ref())
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(told(Some("c"), None), some("c"));
    assert_eq!(told(Some(" a/b= "), None), some("a/b="));
    let link = "https://a.example/x?size=2&page+token=a%2Fb%20c+d#end";
    assert_eq!(told(Some(link), None), some("a/b c d"));
    assert_eq!(told(Some("/x?page%20token=2"), None), some("2"));
    for nothing in [
        "",
        " ",
        "https://a.example/x",
        "/x?size=2",
        "/x?page+token=",
        "?page+token=%F",
        "?page+token=%FF",
        "?page+token=%é1",
    ] {
        assert_eq!(told(Some(nothing), None), None, "{nothing}");
    }
    assert_eq!(told(None, None), None);
    // A page that leads to itself is the last.
    assert_eq!(told(Some("c"), Some("c")), None);
    assert_eq!(told(Some("d"), Some("c")), some("d"));
}

#[test]
fn numbers_that_a_response_tells() {
    assert_eq!(next_told(Some("/x?page=2"), "page", Some(&1_i64)), Some(2));
    assert_eq!(next_told(Some("3"), "page", None::<&f64>), Some(3.0));
    assert_eq!(next_told(Some("x"), "page", None::<&Number>), None);
    assert_eq!(next_counted(Some(&2_i64), Some(&1.0)), Some(2.0));
    assert_eq!(next_counted(Some(&2_i64), Some(&2.0)), None);
    assert_eq!(next_counted(None::<&i64>, Some(&2.0)), None);
}

#[test]
fn after_the_last_item() {
    let (a, b) = ("a".to_owned(), "b".to_owned());
    let size = Some(&2_i64);
    assert_eq!(next_after(Some(&b), size, 2, Some(&a)), Some(b.clone()));
    assert_eq!(next_after(Some(&b), size, 1, Some(&a)), None);
    assert_eq!(next_after(Some(&a), size, 2, Some(&a)), None);
    assert_eq!(next_after(None::<&String>, size, 0, None), None);
}

#[test]
fn links_in_headers() {
    let next = |values: &[&str]| {
        let headers: Headers = values.iter().map(|value| ("link", *value)).collect();
        headers.next_link().map(str::to_owned)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(next(&["</a?p=2>; rel=\"next\""]), some("/a?p=2"));
    assert_eq!(
        next(&["</a?p=1>; rel=first, </a?p=2,3> ; title=\"x; y\"; REL=Next"]),
        some("/a?p=2,3")
    );
    assert_eq!(
        next(&["</a?p=0>;rel=prev", "</a?p=2>;rel=\"last next\""]),
        some("/a?p=2")
    );
    for nothing in [
        "",
        "</a>; rel=next",
        "</a?p=2>",
        "</a?p=2>; rel=nextish",
        "<",
        "rel=next",
    ] {
        assert_eq!(next(&[nothing]), None, "{nothing}");
    }
}
