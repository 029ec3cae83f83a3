//! The conformance suite: every `tests/conformance/**/*.exs` and `examples/*.exs`, run by the binary as a user would.
//!
//! A file that fails is named in `tests/conformance/known_failures.txt`, or the suite fails; so it does when a file named there
//! passes, so that the list only gets shorter. `CONFORMANCE=tests/conformance/maps` runs the files below a prefix,
//! `UPDATE=1` rewrites the list.

mod expectation;
mod known;
mod run;

use expectation::Expectation;
use known::Known;
use run::Run;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{env, fs, thread};

/// How many files run at the same time.
const JOBS: usize = 2;

/// One run at a time, or each would slow the other into its time limit.
static MACHINE: Mutex<()> = Mutex::new(());

/// What goes wrong with one file, if anything does.
struct Outcome {
    path: String,
    failures: Vec<String>,
}

/// The root of the repository: paths in expectations are relative to it.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2);
    root.expect("the crate is in crates/").to_owned()
}

/// All `.exs` files of the suite, by their path from the root, in order.
fn files() -> Vec<String> {
    let root = root();
    let mut pending = vec![root.join("tests/conformance"), root.join("examples")];
    let mut found = Vec::new();
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(&directory).expect("the directory exists") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|found| found == "exs") {
                let relative = path.strip_prefix(&root).expect("it is below the root");
                found.push(relative.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

/// Is the file among those that were asked for?
fn chosen(path: &str) -> bool {
    env::var("CONFORMANCE").map_or(true, |prefix| path.starts_with(&prefix))
}

/// How often a file is run before it counts as failed. Some files race with the schedulers, as they do on the
/// reference, where the race just has a likely winner.
const ATTEMPTS: usize = 3;

/// Runs one file and compares; says so when it held only at a later attempt.
fn check(path: &str, variables: &[(&str, &str)]) -> Outcome {
    let expectation = Expectation::read(&root(), path);
    let mut failures = Vec::new();
    for attempt in 1..=ATTEMPTS {
        failures = expectation.failures(&Run::new(&root(), path, variables));
        if failures.is_empty() {
            if attempt > 1 {
                eprintln!("{path}: held at attempt {attempt}");
            }
            break;
        }
    }
    Outcome {
        path: path.to_owned(),
        failures,
    }
}

/// Runs all `paths`, a few at a time; the outcomes are in their order.
fn check_all(paths: &[String], variables: &[(&str, &str)]) -> Vec<Outcome> {
    let _alone = MACHINE.lock().unwrap_or_else(PoisonError::into_inner);
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..JOBS {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = check(path, variables);
                    outcomes.lock().expect("no holder panics").push(outcome);
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().expect("no holder panics");
    outcomes.sort_by(|a, b| a.path.cmp(&b.path));
    outcomes
}

/// Fails if an outcome is not the one that `list` announces.
fn judge(title: &str, list: &str, outcomes: &[Outcome]) {
    let mut known = Known::read(&root().join(list));
    let failed = outcomes
        .iter()
        .filter(|outcome| !outcome.failures.is_empty());
    let (failed, passed) = (failed.count(), outcomes.len());
    let summary = format!("{title}: {} passed, {failed} failed", passed - failed);
    // Past the capture of the test harness: a passing run says how many failures are known, too.
    writeln!(std::io::stderr(), "{summary}").expect("standard error is open");

    if env::var_os("UPDATE").is_some() {
        for outcome in outcomes {
            known.note(&outcome.path, outcome.failures.first().map(String::as_str));
        }
        known.write();
        return;
    }
    let mut report = String::new();
    for Outcome { path, failures } in outcomes {
        match (known.contains(path), failures.is_empty()) {
            (false, false) => {
                write!(report, "\n{path}\n  {}\n", failures.join("\n  "))
            }
            (true, true) if known.is_unsteady(path) => Ok(()),
            (true, true) => write!(report, "\n{path}\n  passes: take it out of {list}\n"),
            (false, true) | (true, false) => Ok(()),
        }
        .expect("writing to a string succeeds");
    }
    assert!(report.is_empty(), "{report}\n{summary}");
}

#[test]
fn files_print_what_the_reference_prints() {
    let paths: Vec<String> = files().into_iter().filter(|path| chosen(path)).collect();
    let outcomes = check_all(&paths, &[]);
    judge(
        "conformance",
        "tests/conformance/known_failures.txt",
        &outcomes,
    );
}

/// The collector runs at every allocation test and every limit is tiny, so that the slow paths run.
#[test]
fn files_print_the_same_under_stress() {
    let known = Known::read(&root().join("tests/conformance/known_failures.txt"));
    let paths: Vec<String> = files()
        .into_iter()
        .filter(|path| chosen(path) && !known.contains(path))
        .collect();
    let variables = [("CORDIAL_GC", "stress"), ("CORDIAL_LIMITS", "small")];
    let outcomes = check_all(&paths, &variables);
    judge(
        "under stress",
        "tests/conformance/known_failures_under_stress.txt",
        &outcomes,
    );
}

#[test]
fn known_failures_name_files_that_exist() {
    for list in ["known_failures.txt", "known_failures_under_stress.txt"] {
        let known = Known::read(&root().join("tests/conformance").join(list));
        let files = files();
        let gone: Vec<&str> = known
            .paths()
            .filter(|path| !files.iter().any(|file| file == path))
            .collect();
        assert!(
            gone.is_empty(),
            "{list} names files that do not exist: {gone:?}"
        );
    }
}
