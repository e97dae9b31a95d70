//! What is asked for in a wrong way, or without what it needs.

use super::{GENERATE, one_page};
use crate::common::{TestFolder, run};

#[test]
fn bad_usage_exits_with_2() {
    let folder = one_page();
    for args in [
        &[][..],
        &["generate"],
        &["generate", "--docs", "docs"],
        &["generate", "--out", "out"],
        &[
            "generate",
            "--no-config",
            "--config",
            "a.toml",
            "--out",
            "out",
        ],
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--dialect",
            "cobol",
        ],
        &[
            "generate", "--docs", "docs", "--out", "out", "--family", "openapi",
        ],
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--name",
            "not a name",
        ],
        &[
            "generate", "--docs", "docs", "--out", "out", "--check", "--force",
        ],
        &["no-such-command"],
        &["explain", "FW999"],
    ] {
        let run = run(folder.path(), args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.stderr);
        assert!(!run.stderr.is_empty(), "{args:?}");
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_family_that_no_page_belongs_to_is_an_error() {
    let folder = one_page();
    let run = run(
        folder.path(),
        &[GENERATE, &["--family", "openapi-generator"]].concat(),
    );
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("openapi-generator"), "{}", run.stderr);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn what_is_missing_for_a_crate_is_told() {
    let folder = one_page();
    let nothing = run(folder.path(), &["generate"]);
    assert!(
        nothing.stderr.contains("fieldwright init"),
        "{}",
        nothing.stderr
    );
    let no_output = run(folder.path(), &["generate", "--docs", "docs"]);
    assert!(
        no_output.stderr.contains("[output]"),
        "{}",
        no_output.stderr
    );
}

#[test]
fn help_and_version_exit_with_0() {
    let folder = TestFolder::new();
    for args in [&["--help"][..], &["--version"], &["generate", "--help"]] {
        let run = run(folder.path(), args);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}");
    }
}
