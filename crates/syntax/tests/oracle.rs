//! What we make of the corpus is what the oracle recorded (`tests/syntax/record.exs`).

use std::path::{Path, PathBuf};

use syntax::recording;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/syntax")
        .join(name)
}

fn sources(name: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder(name)).expect("the corpus is part of the repository");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "exs"));
    files.sort();
    files
}

/// The recording beside `file` of the given kind; empty if there is none.
fn recorded(file: &Path, kind: &str) -> String {
    std::fs::read_to_string(file.with_extension(kind)).unwrap_or_default()
}

/// Compares each file's recording of `kind` with what `own` makes of it; returns how many.
fn check(name: &str, kind: &str, own: fn(&[u8]) -> String) -> usize {
    let files = sources(name);
    let mut differences = Vec::new();
    for file in &files {
        let own = own(&std::fs::read(file).expect("the file is there"));
        let expected = recorded(file, kind);
        let difference = match kind {
            "quoted" if expected.is_empty() => Some("  no recording".to_string()),
            "quoted" => recording::difference(&expected, &own),
            _ if expected == own => None,
            _ => Some(format!("oracle:\n{expected}ours:\n{own}")),
        };
        if let Some(difference) = difference {
            differences.push(format!("{}\n{difference}\n", file.display()));
        }
    }
    assert!(
        differences.is_empty(),
        "{} differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
    files.len()
}

#[test]
fn forms_of_the_corpus() {
    assert!(check("corpus", "quoted", recording::forms) >= 150);
}

#[test]
fn warnings_of_the_corpus() {
    check("corpus", "warnings", recording::warnings);
}

#[test]
fn errors_in_parts() {
    assert!(check("errors", "quoted", recording::forms) >= 100);
}

#[test]
fn messages_of_exceptions() {
    check("errors", "message", recording::message);
}
