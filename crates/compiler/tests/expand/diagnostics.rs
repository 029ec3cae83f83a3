//! Errors and warnings, in the words of the reference implementation.

use crate::check_diagnostics;

#[test]
fn undefined_names() {
    check_diagnostics("x", &["error 1: undefined variable \"x\""]);
    check_diagnostics(
        "foo(1)",
        &["error 1: undefined function foo/1 (there is no such import)"],
    );
}

#[test]
fn every_error_is_reported() {
    check_diagnostics(
        "x\ny",
        &[
            "error 1: undefined variable \"x\"",
            "error 2: undefined variable \"y\"",
        ],
    );
}

#[test]
fn one_mistake_is_reported_once() {
    check_diagnostics("x.(1)", &["error 1: undefined variable \"x\""]);
}

#[test]
fn guards_and_patterns() {
    check_diagnostics(
        "fn x when List.first(x) -> x end",
        &["error 1: cannot invoke remote function List.first/1 inside a guard"],
    );
    check_diagnostics(
        "List.first(x) = 1",
        &["error 1: cannot invoke remote function List.first/1 inside a match"],
    );
}

#[test]
fn unused_variables() {
    check_diagnostics(
        "fn x -> 1 end",
        &[
            "warning 1: variable \"x\" is unused (if the variable is not meant to be used, prefix it with an underscore)",
        ],
    );
}

#[test]
fn unused_directives() {
    check_diagnostics(
        "defmodule M do\n alias Foo.Bar\n import List\n def f, do: 1\nend",
        &[
            "warning 2: unused alias Bar",
            "warning 3: unused import List",
        ],
    );
}

#[test]
fn unreachable_clauses() {
    check_diagnostics(
        "defmodule M do\n def f(x) do\n case x do\n _ -> 1\n 2 -> 3\n end\n end\nend",
        &["warning 5: this clause cannot match because a previous clause at line 4 always matches"],
    );
}
