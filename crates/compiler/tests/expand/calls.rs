//! Calls, imports, captures and macros.

use crate::{check, check_module};

#[test]
fn kernel_functions_are_erlangs() {
    check("elem({1, 2}, 1)", ":erlang.element(2, {1, 2})");
    check(
        "x = 0\nelem({1}, x)",
        "(v0 = 0; :erlang.element(:erlang.+(v0, 1), {1}))",
    );
    check("Map.put(%{}, :a, 1)", ":maps.put(:a, 1, %{})");
    check("-1", "-1");
}

#[test]
fn captures() {
    check("&length/1", "&:erlang.:length/1");
    check("&List.flatten(&1)", "&List.:flatten/1");
    check("&elem/2", "&Kernel.:elem/2");
    check(
        "&(&1 + 1)",
        "fn
  v0 -> :erlang.+(v0, 1)
end",
    );
    check("&{&2, &1}", "fn\n  v0, v1 -> {v1, v0}\nend");
}

#[test]
fn macros_run_and_their_variables_are_their_own() {
    check(
        "x = 1\ny = counted(5)\n{x, y}",
        "(v0 = 1; v2 = (v1 = 5; {v1, v1}); {v0, v2})",
    );
    check("[1, 2] |> length()", ":erlang.length([1, 2])");
}

#[test]
fn imports() {
    check("import List\nfirst([1])", "List.first([1])");
    check("alias List, as: L\nL.first([1])", "List.first([1])");
}

#[test]
fn and_or_are_short() {
    check(
        "x = true\nx and not x",
        "(v0 = true; (v0 and :erlang.not(v0)))",
    );
}

#[test]
fn local_macros_expand_below_their_definition() {
    check_module(
        "defmodule M do\n defmacrop same(x), do: x\n def f(y), do: same(y)\nend",
        "def f/1\n  v0 -> v0",
    );
}

#[test]
fn a_macro_that_expands_to_itself_ends() {
    let deep = std::thread::Builder::new()
        .stack_size(1 << 30)
        .spawn(|| crate::expanded("forever()"))
        .expect("a thread");
    assert_eq!(
        deep.join().expect("no panic"),
        "error 1: forms or macros nest deeper than 10000 levels"
    );
}
