//! Forms and texts that nobody would write, through the parser, the formatter, the expander and the compiler; see
//! `fuzz/compile.exs`, `fuzz/texts.exs` and what they record in `docs/fuzzing.md`.
//!
//! The seeds are the same on every run. `FUZZ=FIRST:COUNT` takes others, for a longer run by hand.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the forms come from: folders of the suite whose code does nothing to the machine.
const FOLDERS: &[&str] = &[
    "binaries",
    "bitstrings",
    "closures",
    "comprehensions",
    "control",
    "guards",
    "hygiene",
    "kernel",
    "lists",
    "literals",
    "macros",
    "maps",
    "operators",
    "patterns",
    "receive",
    "structs",
    "try",
    "with",
];

/// The first seed and their number.
type Seeds = (u64, u64);

/// The seeds that somebody asked for.
fn asked() -> Option<Seeds> {
    let asked = std::env::var("FUZZ").ok()?;
    let (first, count) = asked.split_once(':').expect("FUZZ=FIRST:COUNT");
    let number = |text: &str| text.parse().expect("FUZZ=FIRST:COUNT takes numbers");
    Some((number(first), number(count)))
}

/// The files of a folder, those of the folders in it included.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            files.extend(self::files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Runs a script of this folder with seeds and files; none of the seeds may be bad.
fn survive(script: &str, seeds: Seeds, files: &[PathBuf]) {
    let (first, count) = asked().unwrap_or(seeds);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .arg(root.join("tests/fuzz").join(script))
        .args([first.to_string(), count.to_string()])
        .args(files)
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complaints}");
    assert!(said.contains(" 0 bad"), "{said}{complaints}");
    assert!(!complaints.contains("panicked"), "{complaints}");
}

/// A folder of the repository.
fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

#[test]
fn odd_forms_compile_or_are_refused() {
    let suite = folder("tests/conformance");
    let files: Vec<PathBuf> = FOLDERS
        .iter()
        .flat_map(|folder| files(&suite.join(folder), "exs"))
        .collect();
    survive("compile.exs", (1, 2000), &files);
}

#[test]
fn odd_texts_compile_or_are_refused() {
    let mut files = files(&folder("stdlib"), "ex");
    files.extend(self::files(&folder("tests/conformance"), "exs"));
    survive("texts.exs", (1, 400), &files);
}
