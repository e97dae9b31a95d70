use crate::runtime::Number;
use crate::runtime::operations::{next_cursor, next_number, next_offset};

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
fn cursors() {
    assert_eq!(next_cursor(Some(&"c".to_owned())), Some("c".to_owned()));
    assert_eq!(next_cursor(Some(&String::new())), None);
    assert_eq!(next_cursor(None), None);
}
