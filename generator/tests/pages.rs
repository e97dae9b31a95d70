//! Small documentation folders in, model and diagnostics out. `BLESS=1` rewrites what is expected.

use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn pages_become_models() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .expect("the cases are there")
        .map(|entry| entry.expect("a case can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 6, "cases are missing");
    let mut failed = Vec::new();
    for case in cases {
        let shown = show(&case.join("docs")).expect("the pages can be read");
        let expected = case.join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &shown).expect("the case can be written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != shown {
            println!("{}\n{shown}", case.display());
            failed.push(case);
        }
    }
    assert!(
        failed.is_empty(),
        "{failed:?} differ; BLESS=1 rewrites them"
    );
}

fn show(docs: &Path) -> Result<String, Box<dyn Error>> {
    let mut source = DocSource::load(docs)?;
    source = source.dialect(Some("typescript".to_owned()));
    let generated = Generator::new().source(source).model(&|_| {});
    let mut out = model_text(&generated.api)?;
    out.push_str("\ndiagnostics:\n");
    for diagnostic in &generated.diagnostics {
        let place = diagnostic.span.map(|span| generated.sources.place(span));
        let at = place.map_or_else(String::new, |p| {
            format!("{}:{}:{} ", p.page, p.line, p.column)
        });
        let info = diagnostic.code.info();
        let _ = writeln!(out, "  {} {at}{}", info.id, diagnostic.message);
    }
    Ok(out)
}

/// The model without what other tests cover: places and decisions.
fn model_text(api: &Api) -> serde_json::Result<String> {
    let mut value = serde_json::to_value(api.types.values().collect::<Vec<_>>())?;
    strip(&mut value);
    Ok(serde_json::to_string_pretty(&value)? + "\n")
}

fn strip(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => {
            for key in ["place", "decisions", "usage"] {
                map.remove(key);
            }
            map.values_mut().for_each(strip);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
