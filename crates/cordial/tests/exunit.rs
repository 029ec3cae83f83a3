//! The test files of `tests/exunit`, most of which fail on purpose: counts, statuses and texts are the reference's.
//!
//! `tests/exunit/record` writes what the reference prints to `NAME.expected`, as it is. What may differ is taken out of both
//! sides before they are compared: times, identities of processes and functions, and the frames of the library in traces.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Names of the files, without `_test.exs`.
fn names() -> Vec<String> {
    let folder = root().join("tests/exunit");
    let entries = std::fs::read_dir(folder).expect("a folder of the repository");
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            entry
                .expect("an entry of the folder")
                .file_name()
                .into_string()
                .ok()
        })
        .filter_map(|name| name.strip_suffix("_test.exs").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// Takes out what stands between `start` and `end`, wherever both are found in a line.
fn without_inside(line: &str, start: &str, end: &str, inside: impl Fn(&str) -> bool) -> String {
    let mut result = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(start) {
        result.push_str(before);
        result.push_str(start);
        rest = after;
        if let Some((text, _)) = after.split_once(end)
            && inside(text)
        {
            rest = &after[text.len()..];
        }
    }
    result.push_str(rest);
    result
}

/// A line as it is compared; `None` if it does not count.
fn normalized(line: &str) -> Option<String> {
    let text = line.trim_start();
    let library = ["(ex_unit ", "(elixir ", "(stdlib ", "(kernel ", "stdlib/"];
    if library.iter().any(|start| text.starts_with(start)) {
        return None;
    }
    // What mix says of compiling.
    if text.starts_with("Compiling ") || text.starts_with("Generated ") {
        return None;
    }
    if text.starts_with("Finished in ") {
        return Some("Finished".to_owned());
    }
    if let Some((before, _)) = line.split_once("slowest (") {
        return Some(before.to_owned());
    }
    let number = |text: &str| {
        text.chars()
            .all(|char| char.is_ascii_digit() || char == '.')
    };
    // The function of a describe block has no line there.
    if text.contains(".__ex_unit_describe_") {
        return text.rsplit(": ").next().map(str::to_owned);
    }
    // Only mix knows of applications.
    let line = line
        .replace("(doctests 0.1.0) ", "")
        .replace("(project 0.1.0) ", "");
    let line = without_inside(&line, "#PID<", ">", |_| true);
    let line = without_inside(&line, "#Function<", "/", |_| true);
    let line = without_inside(&line, "#Reference<", ">", |_| true);
    let line = without_inside(&line, "(", "ms)", number);
    Some(line.trim_end().to_owned())
}

fn lines(text: &str) -> Vec<String> {
    text.lines().filter_map(normalized).collect()
}

/// What differs, or nothing.
fn compare(name: &str) -> Option<String> {
    let folder = root().join("tests/exunit");
    let expected = std::fs::read_to_string(folder.join(format!("{name}.expected")));
    let expected = expected.expect("tests/exunit/record was run for each file");
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(root())
        .arg(format!("tests/exunit/{name}_test.exs"))
        .output()
        .expect("the binary runs");
    let status = output.status.code().unwrap_or(-1);
    let printed = String::from_utf8_lossy(&output.stdout);
    let (expected, actual) = (
        lines(&expected),
        lines(&format!("exit: {status}\n{printed}")),
    );
    let place =
        (0..expected.len().max(actual.len())).find(|&at| expected.get(at) != actual.get(at))?;
    let show = |lines: &[String]| {
        lines[place.min(lines.len())..]
            .iter()
            .take(12)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    };
    Some(format!(
        "{name}, line {place}: expected\n{}\ninstead of\n{}\n{}",
        show(&expected),
        show(&actual),
        String::from_utf8_lossy(&output.stderr)
    ))
}

/// What `cordial` prints and gives, run with arguments in a folder: as it is recorded.
fn run(folder: &Path, arguments: &str) -> String {
    // The shell takes quotes and the environment apart, as it does for the reference.
    let at = arguments.find("test ").unwrap_or(0);
    let (variables, command) = arguments.split_at(at);
    let output = shell(
        folder,
        &format!("{variables}{} {command}", env!("CARGO_BIN_EXE_cordial")),
    );
    let status = output.status.code().unwrap_or(-1);
    let printed = String::from_utf8_lossy(&output.stdout);
    format!("=== {arguments}\nexit: {status}\n{printed}")
}

fn shell(folder: &Path, command: &str) -> Output {
    Command::new("sh")
        .current_dir(folder)
        .args(["-c", command])
        .output()
        .expect("the shell runs")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("a folder of the repository") {
        let path = entry.expect("an entry of the folder").path();
        let target = to.join(path.file_name().expect("entries have names"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// A copy of a folder; gone when this is.
struct Copied(PathBuf);

impl Copied {
    /// `purpose` tells copies apart that exist at the same time.
    fn of(name: &str, purpose: &str) -> Copied {
        let id = std::process::id();
        let folder = std::env::temp_dir().join(format!("cordial-{name}-{purpose}-{id}"));
        copy(&root().join("tests/exunit").join(name), &folder);
        Copied(folder)
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).expect("the folder was made here");
    }
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join("tests/exunit").join(name))
        .expect("a file of the repository")
}

/// Runs what `NAME.runs` says in a copy of the project, and compares it with `NAME.expected`.
fn compare_project(name: &str) -> Copied {
    let folder = Copied::of(name, "runs");
    let mut actual = String::new();
    for line in read(&format!("{name}.runs")).lines() {
        match line.strip_prefix("$ ") {
            Some(command) => assert!(shell(&folder.0, command).status.success(), "{line}"),
            None => actual.push_str(&run(&folder.0, line)),
        }
    }
    let (expected, actual) = (lines(&read(&format!("{name}.expected"))), lines(&actual));
    for (place, (expected, actual)) in expected.iter().zip(&actual).enumerate() {
        assert_eq!(
            actual, expected,
            "line {place} of {name}.expected, those of the library left out"
        );
    }
    assert_eq!(actual.len(), expected.len());
    folder
}

#[test]
fn a_project_is_tested_as_with_the_reference() {
    compare_project("project");
}

#[test]
fn examples_in_docs_are_tested_as_with_the_reference() {
    compare_project("doctests");
}

#[test]
fn clauses_that_did_not_match_are_shown_as_with_the_reference() {
    compare_project("clauses");
}

#[test]
fn options_do_what_those_of_the_reference_do() {
    compare_project("options");
}

// `leaks.expected` is not the reference's, which does not look for them.
#[test]
fn processes_that_tests_leave_alive_are_named() {
    compare_project("leaks");
}

/// What the watching program prints, until it waits for something.
fn next_run(output: &mut impl BufRead) -> String {
    let mut run = String::new();
    for line in output.lines() {
        let line = line.expect("the output is text");
        if line.starts_with("Exit code") {
            return run + &line;
        }
        run.push_str(&line);
        run.push('\n');
    }
    run
}

/// Watches a copy of the project that has one test with `flag`: its output, its input and itself.
fn watch(folder: &Path, flag: &str) -> (impl BufRead, ChildStdin, Child) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(folder)
        .args(["test", flag, "--seed", "0", "test/a_test.exs"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let output = BufReader::new(child.stdout.take().expect("it is piped"));
    let input = child.stdin.take().expect("it is piped");
    (output, input, child)
}

#[test]
fn a_change_a_line_and_the_end_of_input_are_watched_for() {
    let folder = Copied::of("options", "watch");
    let (mut output, mut input, mut child) = watch(&folder.0, "--watch");
    let first = next_run(&mut output);
    assert!(first.contains("1 test, 0 failures"), "{first}");
    assert!(
        first.ends_with("Exit code 0; waiting for a change of lib or test, or Enter (Ctrl+D ends)"),
        "{first}"
    );
    let module = folder.0.join("lib/b.ex");
    std::fs::write(module, "defmodule B do\n  def two, do: 5\nend\n").expect("it is ours");
    let changed = next_run(&mut output);
    assert!(changed.contains("1 test, 1 failure"), "{changed}");
    input.write_all(b"\n").expect("it reads");
    assert_eq!(
        next_run(&mut output).lines().count(),
        changed.lines().count()
    );
    let test = folder.0.join("test/a_test.exs");
    let text = std::fs::read_to_string(&test).expect("a file of the project");
    std::fs::write(test, text.replace("== 1", "== 4")).expect("it is ours");
    assert!(next_run(&mut output).contains("1 test, 0 failures"));
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn lines_of_standard_input_run_the_tests_again() {
    let folder = Copied::of("options", "listen");
    let (mut output, mut input, mut child) = watch(&folder.0, "--listen-on-stdin");
    assert!(next_run(&mut output).contains("1 test, 0 failures"));
    std::fs::write(folder.0.join("lib/b.ex"), "").expect("it is ours");
    input.write_all(b"again\n").expect("it reads");
    assert!(next_run(&mut output).contains("1 test, 1 failure"));
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(2));
}

/// `FILE:LINE COUNT` of each line that counts on the pages of a report.
fn counted_lines(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).expect("the report is there");
    let mut pages: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    pages.retain(|page| !page.ends_with("index.html"));
    pages.sort();
    let mut found = String::new();
    for page in pages {
        let text = std::fs::read_to_string(&page).expect("a page");
        let name = page
            .file_name()
            .expect("entries have names")
            .to_string_lossy();
        for row in text.split("<tr class=\"").skip(1) {
            let (class, rest) = row.split_once('"').expect("a class");
            let mut numbers = rest.split("class=\"number\">").skip(1);
            let mut number = || numbers.next().and_then(|rest| rest.split('<').next());
            let (line, count) = (number().expect("a line"), number().expect("a count"));
            let expected = match count {
                "" => "",
                "0" => "miss",
                _ => "hit",
            };
            assert_eq!(class, expected, "{name}:{line}");
            if !count.is_empty() {
                let _ = writeln!(found, "{name}:{line} {count}");
            }
        }
    }
    found
}

#[test]
fn coverage_counts_the_lines_that_the_reference_counts() {
    let folder = compare_project("cover");
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(
        sorted(&counted_lines(&folder.0.join("cover"))),
        sorted(&read("cover.lines"))
    );
}

#[test]
fn files_end_as_with_the_reference() {
    let differing: Vec<String> = names().iter().filter_map(|name| compare(name)).collect();
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
}
