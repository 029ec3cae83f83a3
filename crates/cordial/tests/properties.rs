//! The properties of `tests/properties`: thousands of generated cases a file, whose answers are the reference's.
//!
//! `tests/properties/record` writes a digest for each batch of cases to `NAME.expected`. When a batch differs, the command that
//! shows its cases is printed; `tests/properties/record --with COMMAND FILE` shows them beside the reference's.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

/// The most batches of a file that are named when they differ.
const NAMED_MAX: usize = 10;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Paths of the files, from the root.
fn files() -> Vec<String> {
    let entries =
        std::fs::read_dir(root().join("tests/properties")).expect("a folder of the repository");
    let names = entries.map(|entry| entry.expect("an entry of the folder").file_name());
    let mut files: Vec<String> = names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.ends_with(".exs"))
        .map(|name| format!("tests/properties/{name}"))
        .collect();
    files.sort();
    files
}

/// In what the answers to a file differ from those recorded, or nothing.
fn difference(file: &str) -> Option<String> {
    let recorded = root().join(file).with_extension("expected");
    let expected =
        std::fs::read_to_string(recorded).expect("tests/properties/record was run for each file");
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(root())
        .arg(file)
        .output()
        .expect("the binary runs");
    let printed = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && printed == expected {
        return None;
    }
    let printed: BTreeSet<&str> = printed.lines().collect();
    let differing: Vec<&str> = expected
        .lines()
        .filter(|line| !printed.contains(line))
        .collect();
    let mut report = format!(
        "{file}: {} lines differ; to see the cases:\n",
        differing.len()
    );
    for line in differing
        .iter()
        .filter(|line| !line.starts_with('#'))
        .take(NAMED_MAX)
    {
        let batch = line.rsplit_once(' ').map_or(*line, |(batch, _)| batch);
        report.push_str(&format!("    cordial {file} {batch}\n"));
    }
    report.push_str(&String::from_utf8_lossy(&output.stderr));
    Some(report)
}

#[test]
fn generated_cases_have_the_answers_of_the_reference() {
    let files = files();
    assert!(!files.is_empty(), "tests/properties has no file");
    let (left, right) = files.split_at(files.len() / 2);
    let check = |files: &[String]| {
        files
            .iter()
            .filter_map(|file| difference(file))
            .collect::<Vec<_>>()
    };
    let reports = thread::scope(|scope| {
        let left = scope.spawn(|| check(left));
        let mut reports = check(right);
        reports.extend(left.join().expect("it panics only as the test does"));
        reports
    });
    assert!(reports.is_empty(), "{}", reports.join("\n"));
}
