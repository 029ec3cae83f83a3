//! No text makes the parser panic, overflow its stack or take more than linear time.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use syntax::{ParseOptions, Parsed, parse, recording};

fn parsed(source: &str) -> Parsed {
    parse(source.as_bytes(), &ParseOptions::default())
}

/// Texts that nest or repeat something `times` times.
fn deep(times: usize) -> Vec<String> {
    let nested = |open: &str, middle: &str, close: &str| {
        format!("{}{middle}{}", open.repeat(times), close.repeat(times))
    };
    vec![
        nested("(", "", ")"),
        nested("(", "", ""),
        nested("[", "", "]"),
        nested("{", "", "}"),
        nested("%{a: ", "1", "}"),
        nested("<<", "1", ">>"),
        nested("a do\n", "", "end\n"),
        nested("a do\n", "", ""),
        nested("fn -> ", "1", " end"),
        nested("f(", "1", ")"),
        nested("f ", "1", ""),
        nested("f a: ", "1", ""),
        nested("1 + ", "1", ""),
        nested("1 ++ ", "1", ""),
        nested("a when ", "a", ""),
        nested("!", "1", ""),
        nested("@", "a", ""),
        nested("@ ! ", "a", ""),
        nested("- ", "1", ""),
        nested("", "a", ".a"),
        nested("", "a", "[1]"),
        nested("", "a", "\n|> a()"),
        nested("\"#{", "1", "}\""),
        nested("\"#{", "1", ""),
        nested("\"\"\"\n", "", ""),
        nested("(a -> ", "", ")"),
        nested("%", "a", "{}"),
        nested("A.", "A", ""),
        nested("", "", ")"),
        nested("", "", "end "),
        nested("\"", "", ""),
        nested(":", "", ""),
        nested(";\n", "", ""),
        nested("#{", "", ""),
        nested("1_", "", ""),
        nested("", "a", "\u{301}"),
        nested("~s(", "", ""),
        nested("?\\", "", ""),
    ]
}

/// Takes the parser and the printer over a text; the time it took.
fn survive(source: &str) -> Duration {
    let start = Instant::now();
    recording::forms(source.as_bytes());
    recording::message(source.as_bytes());
    recording::warnings(source.as_bytes());
    start.elapsed()
}

#[test]
fn ten_thousand_deep() {
    for source in deep(10_000) {
        survive(&source);
    }
}

#[test]
fn a_megabyte_of_parentheses() {
    let Parsed { errors, .. } = parsed(&"(".repeat(1 << 20));
    assert_eq!(errors[0].title, "expressions are nested too deep");
}

/// Sixteen times the text may not take a hundred times the time (256 would be quadratic).
#[test]
fn linear_time() {
    for (small, large) in deep(4_000).iter().zip(deep(64_000)) {
        let small_time = survive(small).max(Duration::from_millis(5));
        let large_time = survive(&large);
        let shown: String = small.chars().take(12).collect();
        assert!(
            large_time < small_time * 100,
            "{shown}: {small_time:?} then {large_time:?}"
        );
    }
}

#[test]
fn bytes_that_are_not_utf8() {
    let Parsed { quoted, errors, .. } = parse(b"a\n\xff", &ParseOptions::default());
    assert_eq!(quoted, None);
    assert_eq!(errors[0].title, "invalid encoding starting at <<255>>");
    assert_eq!(errors[0].line, 2);
}

/// Pieces of source text, to be strung together.
const TOKENS: &[&str] = &[
    "a",
    "b?",
    "c!",
    "Foo",
    "foo(",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "%{",
    "%",
    "<<",
    ">>",
    "do",
    "end",
    "fn",
    "->",
    "else",
    "rescue",
    "after",
    "catch",
    " ",
    "\n",
    ";",
    ",",
    ".",
    "..",
    "...",
    "//",
    "a:",
    "\"a\":",
    ":a",
    ":\"",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "#{",
    "# c\n",
    "~s(",
    "~S\"\"\"\n",
    "~r/",
    "\\",
    "\\\\",
    "+",
    "-",
    "*",
    "/",
    "**",
    "++",
    "--",
    "<>",
    "|>",
    "|",
    "||",
    "&",
    "&&",
    "&1",
    "=",
    "==",
    "=>",
    "::",
    "<-",
    "!",
    "^",
    "~~~",
    "@",
    "not",
    "in",
    "and",
    "or",
    "when",
    "nil",
    "true",
    "1",
    "1.5",
    "0x1f",
    "1_000",
    "?a",
    "?\\n",
    "é",
    "日",
    "\u{202A}",
    "\0",
    "\r\n",
    "\t",
    "_",
    "__MODULE__",
    "unquote_splicing(",
    "foo.bar",
    ".(",
    "^^^",
    "<|>",
    "not in",
    "a -1",
    "a - 1",
    "a[",
];

fn token() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(TOKENS)
}

/// As many as `PROPTEST_CASES` says, if it asks for more than the usual.
fn cases() -> u32 {
    ProptestConfig::default().cases.max(4096)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(source in proptest::collection::vec(any::<u8>(), 0..200)) {
        recording::forms(&source);
        recording::message(&source);
    }

    #[test]
    fn any_text(source in "\\PC{0,100}") {
        survive(&source);
    }

    #[test]
    fn any_tokens(tokens in proptest::collection::vec(token(), 0..40)) {
        survive(&tokens.concat());
    }

    #[test]
    fn any_spaced_tokens(tokens in proptest::collection::vec(token(), 0..40)) {
        survive(&tokens.join(" "));
    }
}
