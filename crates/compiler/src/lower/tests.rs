//! Tests of lowering: core, written as nested lists, against the ops that come out.
//!
//! Every module made here must also pass the verifier.

mod large;
mod machine;
mod ops;
mod programs;
mod random;
mod reader;
mod runs;

use bytecode::{Module, verify};

/// Lowers core text and verifies the result.
fn lowered(source: &str) -> Module {
    let module = super::lower(&reader::read(source)).expect("it is not too large");
    if let Err(error) = verify::verify(module.clone()) {
        panic!("{error}\n{}", module.disassemble());
    }
    module
}

/// The ops of the module's functions as text.
fn ops(source: &str) -> String {
    let text = lowered(source).disassemble();
    let body = text.split_once("\n\n").map_or("", |(_, body)| body);
    let is_line = |line: &&str| !line.trim_start().starts_with("# ");
    body.lines()
        .filter(is_line)
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// Asserts that `source` becomes `expected`, spaces at the start of lines aside.
#[track_caller]
fn check(source: &str, expected: &str) {
    let trimmed = |text: &str| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    };
    let actual = ops(source);
    assert!(
        trimmed(&actual) == trimmed(expected),
        "expected:\n{expected}\nactual:\n{actual}"
    );
}
