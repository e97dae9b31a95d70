//! `fieldwright watch` on real files.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod common;

use common::{PAGE, TestFolder, command, run, tree};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// A test that waits this long for a line has failed.
const PATIENCE: Duration = Duration::from_secs(120);

/// The command, with the usual answer to Ctrl-C: what a shell starts in the background ignores it, and so does all
/// that this starts.
fn interruptible(command: Command, folder: &TestFolder) -> Command {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    if ignored.is_none_or(|mask| mask & 0b10 == 0) {
        return command;
    }
    let mut reset = Command::new("env");
    reset
        .arg("--default-signal=INT")
        .arg(command.get_program())
        .current_dir(folder.path());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => reset.env(name, value),
            None => reset.env_remove(name),
        };
    }
    reset
}

/// A program that watches, and what it says.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(folder: &TestFolder, args: &[&str]) -> Self {
        let mut child = interruptible(command(folder.path()), folder)
            .arg("watch")
            .args(args)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines }
    }

    /// Everything up to the next line that tells of a run, or of the end.
    fn next(&self) -> String {
        let mut text = String::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    // Shown if the test fails.
                    eprintln!("{line}");
                    text.push_str(&line);
                    text.push('\n');
                    let line = line.trim_start();
                    if line.starts_with("Run ") || line.starts_with("Ended") {
                        return text;
                    }
                }
                Err(RecvTimeoutError::Timeout) => panic!("nothing more after:\n{text}"),
                Err(RecvTimeoutError::Disconnected) => panic!("it ended after:\n{text}"),
            }
        }
    }

    /// Runs up to one that says this.
    fn until(&self, words: &str) -> String {
        let mut told = String::new();
        for _ in 0..50 {
            let text = self.next();
            told.push_str(&text);
            if text.contains(words) {
                return text;
            }
        }
        panic!("never {words:?}:\n{told}")
    }

    fn interrupt(&mut self) -> i32 {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-INT", &id])
                .status()
                .unwrap()
                .success()
        );
        self.until("Ended");
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const PAGE_PATH: &str = "docs/models/components/amount.md";

fn docs() -> TestFolder {
    let folder = TestFolder::new();
    folder.write(PAGE_PATH, PAGE);
    folder
}

/// What a run from scratch makes of the docs as they are.
fn from_scratch(folder: &TestFolder, more: &[&str]) -> Vec<String> {
    let mut args = vec![
        "generate", "--docs", "docs", "--out", "clean", "--name", "watched",
    ];
    args.extend(more);
    let _ = fs::remove_dir_all(folder.path().join("clean"));
    assert_eq!(run(folder.path(), &args).code, 0);
    sources(folder, "clean")
}

fn sources(folder: &TestFolder, out: &str) -> Vec<String> {
    tree(&folder.path().join(out).join("src"))
        .into_iter()
        .map(|(path, text)| format!("{path}\n{}", String::from_utf8(text).unwrap()))
        .collect()
}

#[test]
fn follows_pages_folders_and_the_configuration() {
    let folder = docs();
    folder.write("fieldwright.toml", "");
    let config = ["--config", "fieldwright.toml"];
    let args = [
        "--docs", "docs", "--out", "out", "--name", "watched", config[0], config[1],
    ];
    let mut watch = Watch::start(&folder, &args);
    let first = watch.next();
    assert!(
        first.contains("Watching  fieldwright.toml, docs"),
        "{first}"
    );
    assert!(first.contains("Run 1"), "{first}");
    // A page.
    folder.write(PAGE_PATH, PAGE.replace("value", "worth"));
    // It may be seen while it is written, and again after that.
    watch.until("written; 1 change: major");
    let expected = from_scratch(&folder, &config);
    while sources(&folder, "out") != expected {
        watch.next();
    }
    // A burst: many pages, in new folders.
    for number in 0..40 {
        let page = PAGE.replace("Amount", &format!("T{number}"));
        folder.write(&format!("docs/models/n{}/t{number}.md", number % 4), page);
    }
    let all = || (0..4).map(|n| tree(&folder.path().join(format!("out/src/n{n}"))).len());
    while all().sum::<usize>() < 44 {
        watch.next();
    }
    // The configuration: an error, which is shown in full, and its mending.
    folder.write("fieldwright.toml", "[pakage]\n");
    let line = watch.until("failed, because of 1 error");
    assert!(line.contains("fieldwright.toml:1:2"), "{line}");
    folder.write(
        "fieldwright.toml",
        "[package]\ndescription = \"Another.\"\n",
    );
    watch.until("written");
    // The folder goes and comes back, with other content.
    fs::remove_dir_all(folder.path().join("docs")).unwrap();
    let line = watch.until("there is no folder `docs`");
    assert!(line.contains("failed, see above"), "{line}");
    folder.write(PAGE_PATH, PAGE.replace("Amount", "Sum"));
    watch.until("removed");
    folder.write(
        "docs/models/components/more.md",
        PAGE.replace("Amount", "More"),
    );
    let expected = from_scratch(&folder, &config);
    while sources(&folder, "out") != expected {
        watch.next();
    }
    assert_eq!(watch.interrupt(), 0);
}

#[test]
fn follows_by_looking() {
    let folder = docs();
    let args = ["--docs", "docs", "--out", "out", "--poll", "1"];
    let mut watch = Watch::start(&folder, &args);
    watch.next();
    folder.write(PAGE_PATH, PAGE.replace("value", "worth"));
    watch.until("1 change: major");
    assert_eq!(watch.interrupt(), 0);
}

#[test]
fn bad_usage_ends_it() {
    let folder = docs();
    let run = run(folder.path(), &["watch", "--out", "out"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
}
