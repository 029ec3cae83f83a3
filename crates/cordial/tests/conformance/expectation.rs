//! What a file says about its own run, as `tests/conformance/record` writes it.
//!
//! The forms are those of `tests/conformance/README.md`; an example has its output in `examples/expected` instead.

use crate::run::{End, Run};
use std::fs;
use std::path::Path;

/// How many lines around the first difference are shown.
const CONTEXT_LINES: usize = 3;

/// How many lines of standard error are shown.
const ERROR_LINES_MAX: usize = 12;

/// The expectations of one file.
#[derive(Default, Debug, PartialEq, Eq)]
pub(crate) struct Expectation {
    out: Vec<String>,
    err: Vec<String>,
    error: Vec<String>,
    exit: i32,
}

/// What one comment is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Out,
    Exit,
    Err,
    Error,
}

impl Expectation {
    /// Reads what is expected of the file at `path` below `root`.
    pub(crate) fn read(root: &Path, path: &str) -> Self {
        let read = |path: &str| {
            fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
        };
        match path.strip_prefix("examples/") {
            Some(example) => {
                let recorded =
                    format!("examples/expected/{}.out", example.trim_end_matches(".exs"));
                Self {
                    out: lines(&read(&recorded)),
                    ..Self::default()
                }
            }
            None => Self::parse(&read(path)),
        }
    }

    fn parse(text: &str) -> Self {
        let mut found = Self::default();
        let mut exit = None;
        for (kind, value) in text.lines().filter_map(comment) {
            match kind {
                Kind::Out => found.out.push(value.to_owned()),
                Kind::Exit => exit = Some(value.parse().expect("an exit code is a number")),
                Kind::Err => found.err.push(value.to_owned()),
                Kind::Error => found.error.push(value.to_owned()),
            }
        }
        // What the compiler refuses ends with 1.
        found.exit = exit.unwrap_or(i32::from(!found.error.is_empty()));
        found
    }

    /// In what the run differs: nothing, if it is as expected.
    pub(crate) fn failures(&self, run: &Run) -> Vec<String> {
        let mut found = Vec::new();
        match run.end {
            End::Code(code) if code == self.exit => {}
            End::Code(code) => found.push(format!("exit code {code}, expected {}", self.exit)),
            End::Signal => found.push("killed by a signal".to_owned()),
            End::TimedOut => found.push("does not end".to_owned()),
        }
        found.extend(difference(&self.out, &lines(&run.out)));
        let mut printed = run.err.lines().map(str::trim_end);
        let missing = self
            .err
            .iter()
            .find(|text| !printed.any(|line| line == text.trim_end()));
        found.extend(missing.map(|text| format!("standard error lacks the line `{text}`")));
        let unsaid = self
            .error
            .iter()
            .filter(|text| !run.err.contains(text.as_str()));
        found.extend(unsaid.map(|text| format!("standard error does not say `{text}`")));
        if !found.is_empty() {
            let shown = run
                .err
                .lines()
                .filter(|line| !line.trim().is_empty())
                .take(ERROR_LINES_MAX);
            found.extend(shown.map(|line| format!("  stderr| {line}")));
        }
        found
    }
}

/// The expectation that a line carries: `# expect KIND: VALUE` up to its end, at its start or after white space.
fn comment(line: &str) -> Option<(Kind, &str)> {
    const MARK: &str = "# expect";
    line.match_indices(MARK).find_map(|(at, _)| {
        let stands_alone = line[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace);
        let (kind, value) = line[at + MARK.len()..].split_once(':')?;
        let kind = match kind {
            "" => Kind::Out,
            " exit" => Kind::Exit,
            " stderr" => Kind::Err,
            " error" => Kind::Error,
            _ => return None,
        };
        let value = if value.is_empty() {
            Some("")
        } else {
            value.strip_prefix(' ')
        };
        value.filter(|_| stands_alone).map(|value| (kind, value))
    })
}

/// The lines of `text`; white space at their ends is part of them.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The first line in which the outputs differ, with what stands around it.
fn difference(expected: &[String], got: &[String]) -> Option<String> {
    if expected == got {
        return None;
    }
    let same = expected.iter().zip(got).take_while(|(a, b)| a == b).count();
    let mut text = format!("standard output differs from line {}:", same + 1);
    let from = same.saturating_sub(CONTEXT_LINES);
    let mut show = |sign: &str, lines: &[String]| {
        for line in lines {
            text.push_str(&format!("\n    {sign} {line}"));
        }
    };
    show(" ", &expected[from..same]);
    show(
        "-",
        &expected[same..expected.len().min(same + CONTEXT_LINES)],
    );
    show("+", &got[same..got.len().min(same + CONTEXT_LINES)]);
    Some(text)
}

#[test]
fn comments_are_found_where_record_writes_them() {
    assert_eq!(comment("IO.puts(1) # expect: 1"), Some((Kind::Out, "1")));
    assert_eq!(comment("# expect:"), Some((Kind::Out, "")));
    assert_eq!(comment("# expect:   x "), Some((Kind::Out, "  x ")));
    assert_eq!(comment("# expect exit: 2"), Some((Kind::Exit, "2")));
    assert_eq!(comment("# expect stderr: a: b"), Some((Kind::Err, "a: b")));
    assert_eq!(comment("x# expect: 1"), None);
    assert_eq!(comment("# expect:1"), None);
    assert_eq!(comment("x # expects: 1"), None);
    assert_eq!(
        comment("\"# expect:1\" # expect: 2"),
        Some((Kind::Out, "2"))
    );
}

#[test]
fn runs_are_compared_line_by_line() {
    let expectation =
        Expectation::parse("# expect: a\n# expect:\n# expect stderr: x\n# expect stderr: y\n");
    let run = |end, out: &str, err: &str| Run {
        end,
        out: out.to_owned(),
        err: err.to_owned(),
    };
    let failures = |run: &Run| expectation.failures(run).len();
    assert_eq!(failures(&run(End::Code(0), "a\n\n", "x \nz\ny\n")), 0);
    // Each failure is followed by the lines of standard error.
    assert_eq!(failures(&run(End::Code(0), "a\n\n", "y\nx\n")), 1 + 2);
    assert_eq!(failures(&run(End::Code(0), "a \n\n", "x\ny\n")), 1 + 2);
    assert_eq!(failures(&run(End::Code(1), "a\n\n", "x\ny\n")), 1 + 2);
    assert_eq!(failures(&run(End::TimedOut, "a\n", "x\ny\n")), 2 + 2);
}

#[test]
fn a_refused_file_exits_with_one() {
    let expectation = Expectation::parse("x = # expect error: nothing\n");
    assert_eq!(
        (expectation.exit, expectation.error),
        (1, vec!["nothing".to_owned()])
    );
}
