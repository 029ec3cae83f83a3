//! Forms that nobody would write, through the expander and the compiler; see `fuzz/compile.exs`.
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

/// The seeds of a run that nobody asked for in particular.
const SEEDS: (u64, u64) = (1, 2000);

fn seeds() -> (u64, u64) {
    let Ok(asked) = std::env::var("FUZZ") else {
        return SEEDS;
    };
    let (first, count) = asked.split_once(':').expect("FUZZ=FIRST:COUNT");
    let number = |text: &str| text.parse().expect("FUZZ=FIRST:COUNT takes numbers");
    (number(first), number(count))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of the suite is there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "exs"))
        .collect();
    files.sort();
    files
}

#[test]
fn odd_forms_compile_or_are_refused() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let suite = root.join("../../tests/conformance");
    let (first, count) = seeds();
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .arg(root.join("tests/fuzz/compile.exs"))
        .args([first.to_string(), count.to_string()])
        .args(FOLDERS.iter().flat_map(|folder| files(&suite.join(folder))))
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complaints}");
    assert!(said.contains(" 0 bad"), "{said}{complaints}");
    assert!(!complaints.contains("panicked"), "{complaints}");
}
