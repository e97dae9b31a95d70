//! The map of the published crate's API in a browser without a window: it loads, the search finds a type, a click shows
//! evidence.

use crate::command::{cargo, output, root, succeeds};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Programs that may be the browser, in the order in which they are tried.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The width and height of a window on a desk, and of a phone's screen.
const DESK: (u16, u16) = (1400, 900);
const PHONE: (u16, u16) = (390, 844);

/// What a user does, and what has to be seen then; the outcome stands in the title.
const VISIT: &str = r##"<script>
(() => {
  const seen = [];
  const need = (what, is) => { if (!is) seen.push(what); };
  const search = document.getElementById("search");
  need("ready", document.documentElement.dataset.ready === "yes");
  const data = JSON.parse(document.getElementById("data").textContent);
  const type = data.types.find(t => t.kind === "record" && t.fields.some(f => f.decisions.length));
  search.value = type.name;
  search.dispatchEvent(new Event("input"));
  need("hits", [...document.querySelectorAll("#hits li")].some(li => li.textContent.includes(type.id)));
  search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  const item = document.getElementById("item");
  need("panel", !item.hidden && item.querySelector("h2").textContent === type.id);
  const field = item.querySelector("details");
  field.querySelector("summary").click();
  need("evidence", field.open && field.querySelector(".fact li"));
  need("hash", location.hash.length > 1);
  need("width", document.documentElement.scrollWidth <= window.innerWidth);
  const parts = ["view", "legend", "zoom", "side"].map(id => document.getElementById(id).getBoundingClientRect());
  const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  need("apart", parts.every((a, i) => a.width > 0 && a.height > 0 && parts.every((b, j) => i === j || !over(a, b))));
  parent.document.title = seen.length ? `MISSED ${seen.join(" ")}` : "VISITED";
})();
</script>"##;

pub(crate) fn main() -> ExitCode {
    if check() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Visits the page at the widths of a desk and of a phone. Without a browser it is skipped.
pub(crate) fn check() -> bool {
    let Some(browser) = browser() else {
        eprintln!("SKIPPED: no browser ({}) is installed", BROWSERS.join(", "));
        return true;
    };
    let folder = root().join("target").join("map");
    match page(&folder) {
        Ok(page) => [DESK, PHONE]
            .iter()
            .all(|size| visit(browser, &folder, &page, *size)),
        Err(problem) => {
            eprintln!("error: {problem}");
            false
        }
    }
}

fn browser() -> Option<&'static str> {
    BROWSERS.into_iter().find(|name| {
        let mut command = Command::new(name);
        command.arg("--version");
        output(&mut command).is_ok()
    })
}

/// Writes the map, and the visit at its end.
fn page(folder: &Path) -> Result<PathBuf, String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let path = folder.join("map.html");
    let mut command = cargo(&["run", "--quiet", "--package", "fieldwright", "--", "map"]);
    command.args(["--config", "specs/fieldwright.toml", "--output"]);
    if !succeeds(command.arg(&path)) {
        return Err("the map was not drawn".to_owned());
    }
    let page = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let visited = page.replace("</body>", &format!("{VISIT}\n</body>"));
    let path = folder.join("visit.html");
    std::fs::write(&path, visited).map_err(|error| error.to_string())?;
    Ok(path)
}

/// A page with the map in a frame of this size: no window is as small as a phone's screen.
fn framed(folder: &Path, page: &Path, (width, height): (u16, u16)) -> Result<PathBuf, String> {
    let path = folder.join(format!("frame-{width}.html"));
    let text = format!(
        "<!doctype html><title>not visited</title><iframe src=\"{}\" style=\"border: 0; width: {width}px; height: {height}px\"></iframe>",
        page.file_name().unwrap_or_default().display()
    );
    std::fs::write(&path, text).map_err(|error| error.to_string())?;
    Ok(path)
}

fn visit(browser: &str, folder: &Path, page: &Path, size: (u16, u16)) -> bool {
    let title = framed(folder, page, size).and_then(|frame| {
        let mut command = Command::new(browser);
        command.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
        ]);
        command.args(["--no-first-run", "--disable-background-networking"]);
        command.args(["--disable-component-update", "--disable-sync"]);
        // The frame and the page in it are two files, and one tells the other what it saw.
        command.arg("--allow-file-access-from-files");
        let profile = folder.join("profile");
        command.arg(format!("--user-data-dir={}", profile.display()));
        command.arg("--window-size=1500,1000");
        command.args(["--virtual-time-budget=5000", "--dump-dom"]);
        command.arg(format!("file://{}", frame.display()));
        let dom = output(&mut command)?;
        let title = dom
            .split_once("<title>")
            .and_then(|(_, rest)| rest.split_once("</title>"));
        Ok(title.map_or_else(String::new, |(title, _)| title.to_owned()))
    });
    let is_seen = title.as_deref() == Ok("VISITED");
    if !is_seen {
        eprintln!("error: the map at {} by {}: {title:?}", size.0, size.1);
    }
    is_seen
}
