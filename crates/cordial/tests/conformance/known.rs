//! The list of files that are known to fail, each with a reason.
//!
//! One file a line: `PATH: REASON`. Lines that start with `#` are kept at the top.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The most characters of a reason that `UPDATE=1` takes from what went wrong.
const REASON_CHARS_MAX: usize = 120;

/// A list as read from its file.
pub(crate) struct Known {
    file: PathBuf,
    head: Vec<String>,
    reasons: BTreeMap<String, String>,
}

impl Known {
    /// Reads the list; a file that is not there is an empty list.
    pub(crate) fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        let (head, entries): (Vec<&str>, Vec<&str>) =
            text.lines().partition(|line| line.starts_with('#'));
        let reasons = entries
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| {
                let entry = line.split_once(": ");
                let (path, reason) = entry
                    .unwrap_or_else(|| panic!("{}: `PATH: REASON`, not `{line}`", file.display()));
                (path.to_owned(), reason.to_owned())
            });
        Self {
            file: file.to_owned(),
            head: head.into_iter().map(str::to_owned).collect(),
            reasons: reasons.collect(),
        }
    }

    /// Is the file known to fail?
    pub(crate) fn contains(&self, path: &str) -> bool {
        self.reasons.contains_key(path)
    }

    /// Is the file known to hold at times only? Its reason says so, and what is known of the cause.
    pub(crate) fn is_unsteady(&self, path: &str) -> bool {
        let reason = self.reasons.get(path);
        reason.is_some_and(|reason| reason.starts_with("unsteady"))
    }

    /// The files named.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.reasons.keys().map(String::as_str)
    }

    /// Takes in how a file fared: a reason that somebody wrote is kept for as long as the file fails.
    pub(crate) fn note(&mut self, path: &str, failure: Option<&str>) {
        match failure {
            None if self.is_unsteady(path) => {}
            None => {
                self.reasons.remove(path);
            }
            Some(failure) => {
                let shortened = || {
                    failure
                        .replace('\n', " ")
                        .chars()
                        .take(REASON_CHARS_MAX)
                        .collect()
                };
                self.reasons
                    .entry(path.to_owned())
                    .or_insert_with(shortened);
            }
        }
    }

    /// Writes the list back.
    pub(crate) fn write(&self) {
        let mut text = String::new();
        for line in &self.head {
            text.push_str(line);
            text.push('\n');
        }
        for (path, reason) in &self.reasons {
            text.push_str(&format!("{path}: {reason}\n"));
        }
        fs::write(&self.file, text).expect("the list can be written");
    }
}
