//! Disks that do not do what they should: links, pages that cannot be read, no room, nothing that may be written.

use crate::common::{PAGE, Run, TestFolder, command, finish, run, tree};
use fieldwright_testkit::fuzz::within;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

const ARGS: &[&str] = &["generate", "--docs", "docs", "--out", "out"];

/// Docs of this many types.
fn docs(folder: &TestFolder, types: usize, word: &str) {
    for index in 0..types {
        let page = PAGE
            .replace("Amount", &format!("T{index}"))
            .replace("How much.", word);
        folder.write(&format!("docs/models/components/t{index}.md"), page);
    }
}

#[test]
fn links_are_not_followed() {
    let outside = TestFolder::new();
    outside.write("secret.md", PAGE.replace("Amount", "Xsecretx"));
    outside.write(
        "folder/models/components/other.md",
        PAGE.replace("Amount", "Xotherx"),
    );
    let folder = TestFolder::new();
    docs(&folder, 1, "x");
    let at = |path: &str| folder.path().join("docs/models/components").join(path);
    symlink(outside.path().join("secret.md"), at("secret.md")).unwrap();
    symlink(outside.path().join("folder"), at("folder")).unwrap();
    symlink("loop.md", at("loop.md")).unwrap();
    symlink("..", at("up")).unwrap();
    symlink("/nosuch", at("nowhere.md")).unwrap();
    symlink("/dev/zero", at("zero.md")).unwrap();
    let done = within("links", || run(folder.path(), ARGS));
    assert_eq!(done.code, 0, "{}", done.stderr);
    for name in [
        "secret.md",
        "folder",
        "loop.md",
        "up",
        "nowhere.md",
        "zero.md",
    ] {
        let verbose = run(
            folder.path(),
            &["generate", "--docs", "docs", "--out", "out", "-vv"],
        )
        .stderr;
        assert!(verbose.contains(name), "{name} is not mentioned: {verbose}");
    }
    for text in tree(&folder.path().join("out")).values() {
        let text = String::from_utf8_lossy(text);
        assert!(!text.contains("Xsecretx") && !text.contains("Xotherx"));
    }
}

#[test]
fn what_is_no_file_is_not_read() {
    let folder = TestFolder::new();
    docs(&folder, 1, "x");
    let pipe = folder.path().join("docs/models/components/pipe.md");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    fs::create_dir(folder.path().join("docs/models/components/folder.md")).unwrap();
    let page = folder.path().join("docs/models/components/closed.md");
    fs::write(&page, PAGE.replace("Amount", "Closed")).unwrap();
    fs::set_permissions(&page, fs::Permissions::from_mode(0o000)).unwrap();
    let closed = fs::read(&page).is_err();
    let done = within("a pipe", || {
        run(
            folder.path(),
            &["generate", "--docs", "docs", "--out", "out", "-vv"],
        )
    });
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert!(done.stderr.contains("pipe.md"), "{}", done.stderr);
    // The superuser reads what nobody may.
    assert!(
        !closed || done.stderr.contains("closed.md"),
        "{}",
        done.stderr
    );
}

/// Runs the program in a shell that prepares something first.
fn prepared(folder: &TestFolder, prepare: &str) -> Run {
    let program = command(folder.path());
    let line = format!("{prepare}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(line)
        .arg(program.get_program())
        .args(ARGS)
        .current_dir(folder.path())
        .env("COLUMNS", "120");
    within(prepare, || finish(shell.output().unwrap()))
}

/// The old crate is whole after a run that failed, and the next run succeeds.
fn old_crate_stays(folder: &TestFolder, failing: impl FnOnce() -> Run, word: &str) {
    let before = tree(&folder.path().join("out"));
    docs(folder, 40, "Changed.");
    let done = failing();
    assert_eq!(done.code, 1, "{}", done.stderr);
    assert!(done.stderr.contains(word), "{}", done.stderr);
    assert!(!done.stderr.contains("panicked"), "{}", done.stderr);
    assert!(
        tree(&folder.path().join("out")) == before,
        "the old crate changed"
    );
    let again = run(folder.path(), ARGS);
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert!(tree(&folder.path().join("out")) != before);
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["docs", "out"]);
}

/// No file may grow past a few blocks: a write fails in the middle of a file, as on a full disk.
#[test]
fn a_write_that_fails_midway() {
    let folder = TestFolder::new();
    docs(&folder, 40, "How much.");
    assert_eq!(run(folder.path(), ARGS).code, 0);
    for limit in [0, 1, 8] {
        docs(&folder, 40, "How much.");
        assert_eq!(run(folder.path(), ARGS).code, 0);
        let prepare = format!("trap '' XFSZ; ulimit -f {limit}");
        old_crate_stays(&folder, || prepared(&folder, &prepare), "cannot");
    }
}

/// A file system of a few hundred kilobytes, where the system lets a user mount one.
#[test]
fn a_full_disk() {
    let folder = TestFolder::new();
    docs(&folder, 40, "How much.");
    assert_eq!(run(folder.path(), ARGS).code, 0);
    let script = "mount -t tmpfs -o size=1500k none disk && cp -r docs out disk/ && cd disk || exit 77\n\
                  find out -type f | sort | xargs cksum > ../before\n\
                  sed -i 's/How much/Changed/' docs/models/components/*.md\n\
                  dd if=/dev/zero of=filler bs=1k 2>/dev/null; truncate -s -40k filler\n\
                  \"$0\" \"$@\" 2> ../said; echo $? > ../code\n\
                  find out -type f | sort | xargs cksum > ../after; ls -A > ../left";
    fs::create_dir(folder.path().join("disk")).unwrap();
    let program = command(folder.path());
    let mut shell = Command::new("unshare");
    shell
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .arg(program.get_program())
        .args(ARGS);
    let status = within("a full disk", || shell.current_dir(folder.path()).output());
    if !status.is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: this system does not let the test mount a file system");
        return;
    }
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(text("code").trim(), "1", "{}", text("said"));
    assert!(
        text("said").contains("make room on the disk"),
        "{}",
        text("said")
    );
    assert_eq!(text("before"), text("after"), "the old crate changed");
    assert_eq!(text("left"), "docs\nfiller\nout\n", "what the run left");
}

#[test]
fn output_that_cannot_be_written() {
    let folder = TestFolder::new();
    docs(&folder, 40, "How much.");
    assert_eq!(run(folder.path(), ARGS).code, 0);
    let out = folder.path().join("out");
    old_crate_stays(
        &folder,
        || {
            fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
            let done = run(folder.path(), ARGS);
            fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
            done
        },
        "make the folder writable",
    );
    folder.write("file", "mine");
    for out in [
        "file",
        "file/below",
        "/dev/null",
        "/dev/null/x",
        "/proc/x",
        "a\nb/\u{202e}",
    ] {
        let done = run(folder.path(), &["generate", "--docs", "docs", "--out", out]);
        assert!(done.code <= 1, "{out}: {}", done.stderr);
        assert!(
            done.code == 1 || out.starts_with('a'),
            "{out}: {}",
            done.stderr
        );
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("file")).unwrap(),
        "mine"
    );
}
