# What stands behind the cursor completes the innermost block or function.
texts = [
  {"foo(", ")"},
  {"foo(bar, ", "baz)"},
  {"fn x", " -> :ok end"},
  {"fn x", ", y -> :ok end"},
  {"foo(fn x", " -> :ok end)"},
  {"foo(fn x, ", "y -> :ok end)"},
  {"foo(bar, [a, ", "b], c)"},
  {"if x", " do y end"},
  {"if x", " do\n y\nend"},
  {"case x do\n a", " -> b\nend"},
  {"case x do\n a -> b\n c", " -> d\nend"},
  {"case x do\n {a, ", "b} -> b\nend"},
  {"x = ", "y + 1"},
  {"[a, ", "b, c]"},
  {"%{a: ", "1, b: 2}"},
  {"def foo(a, b", ") do\n c\nend"},
  {"def foo", "(a) do\n c\nend"},
  {"foo ", "do: bar"},
  {"foo a", " do b end"},
  {"foo.", "bar do b end"},
  {"fn ", "-> b end"},
  {"fn", " -> b end"},
  {"fn a, ", "{b, c} -> d(e) end"},
  {"foo(fn a", ", b -> c; d -> e end, f)"},
  {"with a", " <- b do\n c\nend"},
  {"(", "a -> b)"},
  {"(a", " -> b)"},
  {"foo(a", " -> b)"},
  {"foo do\n a", "\n b\nend"},
  {"foo do\n a", "\nelse\n b\nend"},
  {"cond do\n a", " -> b\n c -> d\nend"},
  {"\"a\#{", "b} c\""},
  {"foo", ""},
  {"foo(bar", " + 1"},
  {"fn a", " -> (b"},
  {"fn a", " -> b"},
  {"case x do\n a when ", "b -> c\nend"},
  {"fn a when ", "b -> c end"},
  {"receive do\n a", " -> b\nafter\n 1 -> c\nend"},
  {"fn a", "\n -> b end"},
  {"fn a", ") -> b end"},
  {"[fn a", " -> b end, c]"},
  {"case x do\n a", " -> fn b -> c end\n d -> e\nend"},
  {"case x do\n a", " -> \"b -> c\"\nend"},
  {"defmodule A do\n  @x [pos_i", "nt]\n  def foo, do: 1\nend"},
  {"defmodule A do\n  @x pos_i", "nt\n  def foo, do: 1\nend"},
  {"defmodule A do\n  def a do\n   b(", "c)\n   d\n  end\n  def foo, do: 1\nend"},
  {"defmodule A do\n  def a do\n   b", "\n   d\n  end\n  def foo, do: 1\nend"},
  {"defmodule A do\n  def a do\n   b", "c\n   d\n  end\n  def foo, do: 1\nend\n"},
  {"defmodule A do\n  def a(", "c) do\n   d\n  end\n  def foo, do: 1\nend\n"},
  {"foo do\n [a", "]\n b\nend"},
  {"foo do\n [a, ", "c]\n b\nend"},
  {"foo do\n {a", "} -> b\nend"},
  {"foo do\n a(", "b).c\n d\nend"},
  {"foo do\n a = ", "b\n d\nend"},
  {"foo do\n a", " + b\n d\nend"},
  {"foo do\n a, ", "b -> c\nend"},
  {"foo do\n \"a", "b\"\n c\nend"},
  {"foo do\n @doc \"\"\"\n a", "b\n \"\"\"\n c\nend"},
  {"foo do\n a", ", b -> c\n d -> e\nend"},
  {"foo do\n bar(1, ", "2)\n d\nend"},
  {"foo do\n bar(1, ", "2) |> x\n d\nend"},
  {"foo do\n bar do\n a", "\n end\n d\nend"},
  {"foo do\n bar do\n a", " -> b\n end\n d\nend"},
  {"foo do\n fn a", " -> b end\n d\nend"},
  {"foo do\n x(fn a", " -> b end)\n d\nend"},
  {"foo do\n a", "; b\nend"},
  {"foo do\n a", "\nend"},
  {"foo do\n  [a", "b,\n c]\n  d\nend"},
  {"foo do\n  {a,", "\n  b, c}\n  d\nend"},
  {"foo do\n  a |> [b", "b]\n  @y 1 - [2, 3]\n  d :: %{a: 1}\n x(~r/x/)\nend"}
]

for {text, trailing} <- texts do
  case Code.Fragment.container_cursor_to_quoted(text, trailing_fragment: trailing) do
    {:ok, quoted} -> IO.puts("#{inspect(text)} #{quoted |> Macro.to_string() |> inspect()}")
    error -> IO.inspect(error)
  end
end
# expect: "foo(" "foo(__cursor__())"
# expect: "foo(bar, " "foo(bar, __cursor__())"
# expect: "fn x" "fn __cursor__() -> :ok end"
# expect: "fn x" "fn __cursor__(), y -> :ok end"
# expect: "foo(fn x" "foo(fn __cursor__() -> :ok end)"
# expect: "foo(fn x, " "foo(fn x, __cursor__() -> :ok end)"
# expect: "foo(bar, [a, " "foo(bar, [a, __cursor__()])"
# expect: "if x" "if(__cursor__())"
# expect: "if x" "if(__cursor__())"
# expect: "case x do\n a" "case x do\n  __cursor__() -> b\nend"
# expect: "case x do\n a -> b\n c" "case x do\n  a -> b\n  __cursor__() -> d\nend"
# expect: "case x do\n {a, " "case x do\n  {a, __cursor__()} -> b\nend"
# expect: "x = " "x = __cursor__()"
# expect: "[a, " "[a, __cursor__()]"
# expect: "%{a: " "%{a: __cursor__()}"
# expect: "def foo(a, b" "def foo(a, __cursor__())"
# expect: "def foo" "def __cursor__()"
# expect: "foo " "foo(__cursor__())"
# expect: "foo a" "foo(__cursor__())"
# expect: "foo." "foo(__cursor__())"
# expect: "fn " "fn __cursor__() -> b end"
# expect: "fn" "fn __cursor__() -> b end"
# expect: "fn a, " "fn a, __cursor__() -> d(e) end"
# expect: "foo(fn a" "foo(fn\n  __cursor__(), b -> c\n  d -> e\nend)"
# expect: "with a" "with __cursor__()"
# expect: "(" "__cursor__()"
# expect: "(a" "__cursor__()"
# expect: "foo(a" "foo(__cursor__())"
# expect: "foo do\n a" "foo do\n  __cursor__()\n  b\nend"
# expect: "foo do\n a" "foo do\n  __cursor__()\nelse\n  b\nend"
# expect: "cond do\n a" "cond do\n  __cursor__() -> b\n  c -> d\nend"
# expect: "\"a\#{" "\"a\#{__cursor__()}\""
# expect: "foo" "__cursor__()"
# expect: "foo(bar" "foo(__cursor__())"
# expect: {:error,
# expect:  {[line: 1, column: 1],
# expect:   "expected anonymous functions to be defined with -> inside: ", "'fn'"}}
# expect: {:error,
# expect:  {[line: 1, column: 1],
# expect:   "expected anonymous functions to be defined with -> inside: ", "'fn'"}}
# expect: "case x do\n a when " "case x do\n  a when __cursor__() -> c\nend"
# expect: "fn a when " "fn a when __cursor__() -> c end"
# expect: "receive do\n a" "receive do\n  __cursor__() -> b\nafter\n  1 -> c\nend"
# expect: "fn a" "fn __cursor__() -> b end"
# expect: {:error,
# expect:  {[line: 1, column: 1],
# expect:   "expected anonymous functions to be defined with -> inside: ", "'fn'"}}
# expect: "[fn a" "[fn __cursor__() -> b end]"
# expect: "case x do\n a" "case x do\n  __cursor__() -> fn b -> c end\n  d -> e\nend"
# expect: "case x do\n a" "case x do\n  __cursor__() -> \"b -> c\"\nend"
# expect: "defmodule A do\n  @x [pos_i" "defmodule A do\n  @x [__cursor__()]\n  def foo do\n    1\n  end\nend"
# expect: "defmodule A do\n  @x pos_i" "defmodule A do\n  @x __cursor__()\n  def foo do\n    1\n  end\nend"
# expect: "defmodule A do\n  def a do\n   b(" "defmodule A do\n  def a do\n    b(__cursor__())\n    d\n  end\nend"
# expect: "defmodule A do\n  def a do\n   b" "defmodule A do\n  def a do\n    __cursor__()\n    d\n  end\nend"
# expect: "defmodule A do\n  def a do\n   b" "defmodule A do\n  def a do\n    __cursor__()\n    d\n  end\nend"
# expect: "defmodule A do\n  def a(" "defmodule A do\n  def a(__cursor__()) do\n    d\n  end\n\n  def foo do\n    1\n  end\nend"
# expect: "foo do\n [a" "foo do\n  [__cursor__()]\n  b\nend"
# expect: "foo do\n [a, " "foo do\n  [a, __cursor__()]\n  b\nend"
# expect: "foo do\n {a" "foo do\n  {__cursor__()} -> b\nend"
# expect: "foo do\n a(" "foo do\n  a(__cursor__()).c\n  d\nend"
# expect: "foo do\n a = " "foo do\n  a = __cursor__()\n  d\nend"
# expect: "foo do\n a" "foo do\n  __cursor__()\n  d\nend"
# expect: "foo do\n a, " "foo do\n  a, __cursor__() -> c\nend"
# expect: "foo do\n \"a" "foo do\n  __cursor__()\nend"
# expect: "foo do\n @doc \"\"\"\n a" "foo do\n  @doc __cursor__()\nend"
# expect: "foo do\n a" "foo do\n  __cursor__(), b -> c\n  d -> e\nend"
# expect: "foo do\n bar(1, " "foo do\n  bar(1, __cursor__())\n  d\nend"
# expect: "foo do\n bar(1, " "foo do\n  bar(1, __cursor__()) |> x\n  d\nend"
# expect: "foo do\n bar do\n a" "foo do\n  bar do\n    __cursor__()\n  end\nend"
# expect: "foo do\n bar do\n a" "foo do\n  bar do\n    __cursor__() -> b\n  end\nend"
# expect: "foo do\n fn a" "foo do\n  fn __cursor__() -> b end\nend"
# expect: "foo do\n x(fn a" "foo do\n  x(fn __cursor__() -> b end)\nend"
# expect: "foo do\n a" "foo do\n  __cursor__()\n  b\nend"
# expect: "foo do\n a" "foo do\n  __cursor__()\nend"
# expect: "foo do\n  [a" "foo do\n  [__cursor__(), c]\n  d\nend"
# expect: "foo do\n  {a," "foo do\n  {a, __cursor__(), c}\n  d\nend"
# expect: "foo do\n  a |> [b" "foo do\n  a |> [__cursor__()]\n  @y 1 - [2, 3]\n  d :: %{a: 1}\n  x(~r/x/)\nend"
