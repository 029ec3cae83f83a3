//! Modules.

use crate::{check_diagnostics, check_module};

#[test]
fn clauses_defaults_and_privacy() {
    check_module(
        "defmodule M do
  def f(a, b \\\\ 2)
  def f(0, b), do: b
  def f(a, b), do: g(a, b)
  defp g(a, b), do: {a, b}
  defp kept_by_nobody_but_itself(_), do: 1
end",
        "warning 6: function kept_by_nobody_but_itself/1 is unused
def f/1
  v0 -> f(v0, 2)
def f/2
  0, v0 -> v0
  v1, v2 -> g(v1, v2)
defp g/2
  v0, v1 -> {v0, v1}",
    );
}

#[test]
fn attributes_have_the_value_of_their_moment() {
    check_module(
        "defmodule M do\n @a 1\n def f, do: @a\n @a 2\n def g, do: @a\nend",
        "def f/0\n   -> 1\ndef g/0\n   -> 2",
    );
}

#[test]
fn macros_take_their_caller() {
    check_module(
        "defmodule M do\n defmacro m(x), do: {__CALLER__, x}\nend",
        "def MACRO-m/2\n  v0, v1 -> {v0, v1}",
    );
}

#[test]
fn bodies_with_sections_are_a_try() {
    check_module(
        "defmodule M do\n def f do\n  1\n after\n  2\n end\nend",
        "def f/0
   -> try v0 1
  after 2
  end",
    );
}

#[test]
fn definitions_are_checked_together() {
    check_diagnostics(
        "defmodule M do\n def f(x), do: g(x)\n defp f(x), do: x\n def h(a)\nend",
        &[
            "error 3: defp f/1 already defined as def in test.exs:2",
            "error 2: undefined function g/1 (expected M to define such a function or for it to be imported, but none \
             are available)",
            "error 4: implementation not provided for predefined def h/1",
        ],
    );
}
