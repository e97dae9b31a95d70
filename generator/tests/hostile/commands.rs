//! The program on hostile docs and documents: it ends by itself, says what is wrong in text that shows what it is, and
//! never panics.

use super::cases;
use crate::common::invariants::is_deceptive;
use crate::common::{Run, TestFolder, command, finish, run};
use fieldwright_testkit::fuzz::within;

fn sound(run: &Run, what: &str) {
    assert!(
        (0..=2).contains(&run.code),
        "{what}: {} {}",
        run.code,
        run.stderr
    );
    assert!(!run.stderr.contains("panicked"), "{what}: {}", run.stderr);
    assert!(
        run.code == 0 || !(run.stderr.trim().is_empty() && run.stdout.trim().is_empty()),
        "{what} says nothing"
    );
    let shown = run
        .stderr
        .chars()
        .chain(run.stdout.chars())
        .find(|c| is_deceptive(*c));
    assert_eq!(shown, None, "{what} prints a character that deceives");
}

/// The docs of all cases whose paths a file system can have.
fn write(folder: &TestFolder) {
    for case in cases::all() {
        for (path, bytes) in case.pages {
            if !path.contains("..") && !path.contains(['\0', '\n']) {
                folder.write(&format!("docs/{}/{path}", case.name), bytes);
            }
        }
    }
}

#[test]
fn every_command_reads_hostile_docs() {
    let folder = TestFolder::new();
    write(&folder);
    let commands: &[&[&str]] = &[
        &["generate", "--docs", "docs", "--out", "out", "-vv"],
        &["generate", "--docs", "docs", "--out", "out", "--check"],
        &[
            "generate",
            "--docs",
            "docs",
            "--out",
            "out",
            "--message-format",
            "json",
            "-vv",
        ],
        &["model", "--docs", "docs"],
        &["lint", "--docs", "docs"],
        &["lint", "--docs", "docs", "--format", "sarif"],
        &["explain", "components.Cells.f1", "--docs", "docs"],
        &["explain", "\u{202e}../..", "--docs", "docs"],
        &["explain", "", "--docs", "docs"],
        &["diff", "docs/text", "docs/names-of-fields"],
        &["diff", "docs/unions", "docs/types"],
    ];
    for args in commands {
        let done = within(&args.join(" "), || run(folder.path(), args));
        sound(&done, &args.join(" "));
    }
    let mut left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["docs", "out"], "nothing is written elsewhere");
}

#[test]
fn documents_that_are_no_documents() {
    let folder = TestFolder::new();
    folder.write(
        "docs/models/components/node.md",
        "# Node\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `next` | [components.Node](../../models/components/node.md) | :heavy_minus_sign: | Next. |\n| `n` | *number* | :heavy_minus_sign: | Must be at most 5. |\n| `any` | *any* | :heavy_minus_sign: | Any. |\n",
    );
    let deep = |open: &str, close: &str| {
        format!("{}1{}", open.repeat(100_000), close.repeat(100_000)).into_bytes()
    };
    let documents: Vec<(&str, Vec<u8>, bool)> = vec![
        ("good", br#"{"n": 1}"#.to_vec(), true),
        ("deep lists", deep("[", "]"), false),
        (
            "deep in any",
            [b"{\"any\": ".to_vec(), deep("[", "]"), b"}".to_vec()].concat(),
            false,
        ),
        ("deep objects", deep("{\"next\": ", "}"), false),
        ("unclosed", b"{\"next\": ".repeat(100_000), false),
        (
            "huge number",
            format!("{{\"n\": {}}}", "9".repeat(100_000)).into_bytes(),
            false,
        ),
        ("huge exponent", br#"{"n": 1e999999999999}"#.to_vec(), false),
        ("duplicate keys", br#"{"n": 1, "n": 2}"#.to_vec(), false),
        ("invalid UTF-8", b"{\"any\": \"\xff\xfe\"}".to_vec(), false),
        ("a lone surrogate", br#"{"any": "\ud800"}"#.to_vec(), false),
        ("a byte order mark", b"\xEF\xBB\xBF{}".to_vec(), true),
        ("nothing", Vec::new(), false),
        ("a NUL", b"\0".to_vec(), false),
        ("two documents", b"{} {}".to_vec(), false),
        (
            "a control in a key",
            "{\"\u{1b}[31m\u{202e}\": 1, \"n\": \"x\"}"
                .as_bytes()
                .to_vec(),
            false,
        ),
        (
            "a megabyte of text",
            format!("{{\"n\": \"{}\"}}", "x".repeat(1 << 20)).into_bytes(),
            false,
        ),
    ];
    for (name, bytes, good) in documents {
        folder.write("document.json", bytes);
        for format in ["human", "json"] {
            let args = [
                "validate",
                "--docs",
                "docs",
                "--type",
                "components.Node",
                "document.json",
                "--message-format",
                format,
            ];
            let done = within(name, || run(folder.path(), &args));
            sound(&done, name);
            assert_eq!(
                done.code == 0,
                good,
                "{name}: {} {}",
                done.stdout,
                done.stderr
            );
        }
    }
}

#[test]
fn configurations_that_are_no_configurations() {
    let folder = TestFolder::new();
    folder.write("docs/models/components/a.md", crate::common::PAGE);
    let outside = TestFolder::new();
    let name = folder.path().file_name().unwrap_or_default();
    let beside = format!("../{}-beside", name.to_string_lossy());
    let texts = [
        "[[source]]\npath = \"/nosuch\"\n".to_owned(),
        "[[source]]\npath = \"\"\n".to_owned(),
        "[[source]]\npath = \"docs\\u0000\"\n".to_owned(),
        "[[source]]\npath = \"docs\"\ninclude = [\"[\", \"**********a\", \"{{{{\"]\n".to_owned(),
        format!("[package]\nname = \"{beside}\"\n[[source]]\npath = \"docs\"\n"),
        format!("a = {}", "[".repeat(100_000)),
        format!("{}= 1", "a.".repeat(100_000)),
        format!("a = {}{}", "{ a = ".repeat(5_000), "}".repeat(5_000)),
        format!("a = \"{}\"", "x".repeat(1 << 20)),
        "\u{202e} = 1\n\u{1b}[31m = 2".to_owned(),
        "a = 1\na = 1\n".repeat(1_000),
        "\0".to_owned(),
    ];
    for (index, text) in texts.iter().enumerate() {
        folder.write("fieldwright.toml", text);
        let name = format!("configuration {index}");
        let done = within(&name, || {
            let mut program = command(folder.path());
            finish(
                program
                    .args(["generate", "--out", "out", "--config", "fieldwright.toml"])
                    .output()
                    .unwrap(),
            )
        });
        sound(&done, &name);
    }
    let written = std::fs::read_dir(outside.path()).unwrap().count();
    assert_eq!(written, 0);
    assert!(!folder.path().join(beside).exists());
}

#[test]
fn files_of_the_last_run_that_are_no_such_files() {
    let folder = TestFolder::new();
    folder.write("docs/models/components/a.md", crate::common::PAGE);
    let args = ["generate", "--docs", "docs", "--out", "out", "--force"];
    assert_eq!(run(folder.path(), &args).code, 0);
    let good: Vec<(String, Vec<u8>)> = [
        "names.lock",
        "fieldwright-model.json",
        ".fieldwright-manifest",
    ]
    .into_iter()
    .map(|name| {
        (
            name.to_owned(),
            std::fs::read(folder.path().join("out").join(name)).unwrap(),
        )
    })
    .collect();
    for (name, bytes) in &good {
        let broken = [
            Vec::new(),
            b"\xff\xfe\0".to_vec(),
            bytes[..bytes.len() / 2].to_vec(),
            b"[".repeat(100_000),
            [bytes.as_slice(), b"../../../../etc/passwd 0\n../x\n/x\n"].concat(),
            String::from_utf8_lossy(bytes)
                .replace("src/", "../")
                .into_bytes(),
        ];
        for text in broken {
            let path = folder.path().join("out").join(name);
            std::fs::write(&path, text).unwrap();
            let done = within(name, || run(folder.path(), &args));
            sound(&done, name);
            std::fs::write(&path, bytes).unwrap();
        }
    }
    let mut left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["docs", "out"]);
}
