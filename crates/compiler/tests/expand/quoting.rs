//! `quote`.

use crate::check;

#[test]
fn constants_stay_constants() {
    check(
        "quote do foo(x, unquote(1), length([])) end",
        "{:foo, [], [{:x, [], Elixir}, 1, {:length, [context: Elixir, imports: [{1, Kernel}]], [[]]}]}",
    );
}

#[test]
fn unquote_runs() {
    check(
        "y = 1\nquote do: {1, unquote(y), 3}",
        "(v0 = 1; {:{}, [], [1, :elixir_quote.unquoted(v0), 3]})",
    );
    check(
        "y = [1]\nquote do: f(unquote_splicing(y), 2)",
        "(v0 = [1]; {:f, [], :erlang.++(:elixir_quote.spliced(v0), [2])})",
    );
    check(
        "y = [1]\nquote do: [0, unquote_splicing(y)]",
        "(v0 = [1]; [0 | :erlang.++(:elixir_quote.spliced(v0), [])])",
    );
}

#[test]
fn aliases_remember_what_they_meant() {
    check(
        "quote do: Foo.Bar",
        "{:__aliases__, [alias: false], [:Foo, :Bar]}",
    );
    check(
        "alias Foo.Bar\nquote do: Bar",
        "{:__aliases__, [alias: Foo.Bar], [:Bar]}",
    );
}

#[test]
fn options() {
    check("quote line: 7, do: x", "{:x, [line: 7], Elixir}");
    check(
        "quote unquote: false, do: unquote(x)",
        "{:unquote, [], [{:x, [], Elixir}]}",
    );
    check(
        "quote bind_quoted: [a: 1], do: a",
        "{:__block__, [], [{:=, [], [{:a, [line: 1], Elixir}, 1]}, {:a, [], Elixir}]}",
    );
}
