use super::{Legend, draw, inert};
use crate::generator::{DocSource, Generated, Generator};

const PAGE: &str = "# Parcel </script><script>alert(1)</script>

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `sizeClass` | *string* | :heavy_check_mark: | Ends a script: </script> & begins <b>another</b>. |
| `weight` | *number* | :heavy_minus_sign: | In grams. |
";

fn generated() -> Generated {
    let pages = vec![("models/components/parcel.md".to_owned(), PAGE.into())];
    let source = DocSource::new("docs", pages).dialect(Some("typescript".to_owned()));
    Generator::new().source(source).run()
}

fn page(title: &str) -> String {
    let generated = generated();
    let legend = Legend {
        title,
        findings: &generated.diagnostics,
        sources: &generated.sources,
        changes: None,
    };
    draw(&generated.api, &legend)
}

#[test]
fn says_nothing_of_the_machine() {
    let pages = vec![("models/components/parcel.md".to_owned(), PAGE.into())];
    let home = if cfg!(windows) {
        r"C:\Users\me\parcels\docs"
    } else {
        "/home/me/parcels/docs"
    };
    let source = DocSource::new(home, pages).dialect(Some("typescript".to_owned()));
    let generated = Generator::new().source(source).run();
    let legend = Legend {
        title: "Parcels",
        findings: &generated.diagnostics,
        sources: &generated.sources,
        changes: None,
    };
    let page = draw(&generated.api, &legend);
    assert!(page.contains("parcels/docs") && !page.contains("home/me") && !page.contains("Users"));
}

#[test]
fn what_the_docs_say_is_no_markup() {
    let page = page("A <b>title</b>");
    // The data and the script are the only elements of that kind, whatever the docs say.
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("</script").count(), 2);
    assert!(page.contains("A &lt;b&gt;title"));
    assert!(!page.contains("<b>"));
}

#[test]
fn the_data_are_json_with_every_field() {
    let page = page("API");
    let (_, rest) = page.split_once("id=\"data\">").expect("data");
    let (data, _) = rest.split_once("</script>").expect("an end");
    let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["types"].as_array().map(Vec::len), Some(1));
    assert_eq!(data["types"][0]["fields"][0]["name"], "sizeClass");
    assert_eq!(data["types"][0]["fields"][1]["type"], "number");
    let ranks = data["ranks"].as_array().map(Vec::len);
    assert_eq!(ranks, data["classes"].as_array().map(Vec::len));
}

#[test]
fn the_same_docs_give_the_same_page() {
    assert_eq!(page("API"), page("API"));
}

#[test]
fn nothing_ends_the_element() {
    assert_eq!(
        inert("\"</a>&\u{2028}\""),
        r#""\u003c/a\u003e\u0026\u2028""#
    );
    assert_eq!(inert("{}"), "{}");
}
