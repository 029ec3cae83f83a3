//! Source text that means harm: the answer is a program or an error, never a crash, and soon.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Deeper than any program nests.
const DEEP: usize = 10_000;

/// Just less than the parser allows.
const ALLOWED: usize = 450;

/// What `quote` takes: its result is a literal, which may nest less than code.
const ALLOWED_QUOTES: usize = 40;

/// How long one text may take, on a busy machine and without optimization.
const LIMIT: Duration = Duration::from_secs(30);

/// Runs a text from standard input; gives the exit code and what it says. Panics if that takes too long.
fn run(name: &str, source: &[u8]) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let mut stderr = child.stderr.take().expect("it has an error output");
    let (sender, said) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stderr.read_to_end(&mut bytes).expect("it can be read");
        drop(sender.send(bytes));
    });
    let source = source.to_vec();
    // It may end before it has read everything.
    thread::spawn(move || drop(stdin.write_all(&source)));
    let Ok(said) = said.recv_timeout(LIMIT) else {
        child.kill().expect("it can be ended");
        panic!("{name}: no answer in {LIMIT:?}");
    };
    let status = child.wait().expect("it ends");
    (status.code(), String::from_utf8_lossy(&said).into_owned())
}

/// Asserts that the text ends with `code` and without a word of a bug.
fn check(name: &str, source: &[u8], code: i32) {
    let (ended, said) = run(name, source);
    assert_eq!(ended, Some(code), "{name}: {said}");
    for bug in ["panicked", "overflow", "bug of Cordial"] {
        assert!(!said.contains(bug), "{name}: {said}");
    }
}

/// Every way to nest: what opens, what is inside, what closes.
const NESTS: &[(&str, &str, &str)] = &[
    ("(", "1", ")"),
    ("[", "", "]"),
    ("{", "", "}"),
    ("<< ", "1", " >>"),
    ("[1 | ", "[]", "]"),
    ("x = ", "1", ""),
    ("receive do _ -> ", "1", " after 0 -> 1 end"),
    ("cond do true -> ", "1", " end"),
    ("%{a: ", "1", "}"),
    ("to_string(", "1", ")"),
    ("not ", "true", ""),
    ("!", "true", ""),
    ("- ", "1", ""),
    ("1 + ", "1", ""),
    ("[1] ++ ", "[]", ""),
    ("true and ", "true", ""),
    ("fn -> ", "1", " end"),
    ("if true do ", "1", " end"),
    ("case 1 do _ -> ", "1", " end"),
    ("try do ", "1", " after 1 end"),
    ("\"#{", "1", "}\""),
    ("quote do ", "1", " end"),
    ("with x <- 1, do: ", "1", ""),
    ("for x <- [1], do: ", "1", ""),
    ("for _ <- [1], into: [], do: ", "1", ""),
];

fn nested((open, inside, close): &(&str, &str, &str), depth: usize) -> String {
    format!("_ = {}{inside}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn what_nests_too_deep_is_an_error() {
    for nest in NESTS {
        check(nest.0, nested(nest, DEEP).as_bytes(), 1);
    }
}

#[test]
fn what_nests_deep_compiles() {
    for nest in NESTS {
        let depth = if nest.0.starts_with("quote") {
            ALLOWED_QUOTES
        } else {
            ALLOWED
        };
        check(nest.0, nested(nest, depth).as_bytes(), 0);
    }
}

#[test]
fn what_is_not_closed_is_an_error() {
    let texts = [
        "(",
        "[",
        "{",
        "%{",
        "<<",
        "\"",
        "'",
        "\"\"\"\n",
        "~s(",
        "~S\"\"\"\n",
        ":\"",
        "?",
        "fn ->",
        "if x do",
        "case 1 do",
        "\"#{",
        "x = \"abc#{1",
        "defmodule A do",
    ];
    for text in texts {
        check(text, text.as_bytes(), 1);
        // Odd, as some of these close what they open.
        check(text, text.repeat(DEEP + 1).as_bytes(), 1);
    }
    for closer in [")", "]", "}", ">>", "end "] {
        check(closer, closer.repeat(DEEP).as_bytes(), 1);
    }
}

#[test]
fn what_is_no_text_is_an_error() {
    let texts: [&[u8]; 6] = [
        b"x = \"\xff\xfe\"",
        b"x\xff = 1",
        b"# \xc3\x28\nx = 1",
        b"x = 1\x00",
        b"x = \"\\x{110000}\"",
        b"x = 1.0e999",
    ];
    for text in texts {
        check("no text", text, 1);
    }
}

#[test]
fn what_is_long_compiles() {
    let number = "9".repeat(100_000);
    let elements = "1, ".repeat(100_000);
    let lines: String = (0..3000)
        .map(|at| format!("x{at} = {at}\n_ = x{at}\n"))
        .collect();
    let clauses: String = (0..3000).map(|at| format!("{at} -> {at}\n")).collect();
    let functions: String = (0..2000)
        .map(|at| format!("def f{at}, do: {at}\n"))
        .collect();
    let texts = [
        format!("_ = {number}"),
        format!("_ = [{elements}1]"),
        format!("_ = \"{}\"", "a".repeat(3_000_000)),
        lines,
        format!("case 1 do {clauses} end"),
        format!("defmodule Long do {functions} end"),
    ];
    for text in texts {
        check(&text[..20], text.as_bytes(), 0);
    }
}

#[test]
fn forms_that_nest_too_deep_are_an_error() {
    for form in [
        "[form]",
        "{:+, [], [1, form]}",
        "{:if, [], [true, [do: form]]}",
    ] {
        let source =
            format!("Code.eval_quoted(Enum.reduce(1..{DEEP}, 1, fn _, form -> {form} end))");
        check(form, source.as_bytes(), 1);
    }
}
