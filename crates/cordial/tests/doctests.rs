//! The `iex>` examples of the standard library, run on the library.
//!
//! `stdlib/check_doctests.exs` runs those of one file. What does not hold yet is in
//! `stdlib/known_doctest_failures.txt`, as `FILE: EXAMPLE`; the list may only shrink: an example that fails and is not listed
//! fails the test, and so does one that is listed and holds. `UPDATE=1` rewrites the list.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const LIST: &str = "stdlib/known_doctest_failures.txt";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All library files that have examples, from the root of the repository.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "ex") {
            let source = std::fs::read_to_string(&path).expect("a source file");
            if source.contains("iex>") {
                found.push(path);
            }
        }
    }
}

/// The examples of a file that fail, as lines of the list.
fn failures(file: &Path, name: &str) -> BTreeSet<String> {
    let source = std::fs::File::open(file).expect("the file was just listed");
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(root())
        .args(["stdlib/check_doctests.exs", name])
        .stdin(Stdio::from(source))
        .output()
        .expect("the binary runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.lines()
            .last()
            .is_some_and(|line| line.contains(" examples, ")),
        "{name} was not checked to its end:\n{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut lines = text.lines().peekable();
    let mut failed = BTreeSet::new();
    while let Some(line) = lines.next() {
        let example = lines.peek().and_then(|next| next.strip_prefix("  iex> "));
        if let (true, Some(example)) = (line.starts_with(name), example) {
            failed.insert(format!("{name}: {example}"));
        }
    }
    failed
}

#[test]
fn examples_of_the_library_hold() {
    let mut found = Vec::new();
    files(&root().join("stdlib"), &mut found);
    found.sort();
    let mut failed = BTreeSet::new();
    for file in &found {
        let name = file.strip_prefix(root()).expect("a file below the root");
        failed.append(&mut failures(file, &name.to_string_lossy()));
    }
    let list = root().join(LIST);
    if std::env::var_os("UPDATE").is_some() {
        let lines: String = failed.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(&list, lines).expect("the list can be written");
        return;
    }
    let known = std::fs::read_to_string(&list).expect("the list is part of the repository");
    let known: BTreeSet<String> = known.lines().map(str::to_owned).collect();
    let news: Vec<_> = failed.difference(&known).collect();
    let stale: Vec<_> = known.difference(&failed).collect();
    assert!(news.is_empty(), "these examples fail: {news:#?}");
    assert!(
        stale.is_empty(),
        "these hold, take them out of {LIST}: {stale:#?}"
    );
}
