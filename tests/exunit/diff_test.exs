# What differs is marked: with `[-…-]` and `[+…+]` in place of colours.
ExUnit.start(autorun: false)

defmodule Diffs do
  defmodule Point do
    defstruct [:x, :y, z: 0]
  end

  defmodule Other do
    defstruct [:x]
  end

  def terms do
    [
      {1, 2},
      {123, 1423},
      {-10, 20},
      {1.0, 1.5},
      {1, 1.0},
      {:a, :b},
      {:abc, :abd},
      {nil, true},
      {"foo", "bar"},
      {"hello world", "hello there world"},
      {"fox hops over the dog", "fox jumps over the lazy cat"},
      {"a\nb", "a\nc"},
      {"  leading", "leading"},
      {"a b", "a  b"},
      {"", "a"},
      {"short", "something entirely different"},
      {"foo", 1},
      {"foo", :foo},
      {<<1, 2, 3>>, <<1, 3>>},
      {<<255, 1>>, "abc"},
      {"ünï", "ünö"},
      {~c"abc", ~c"abd"},
      {[], [1]},
      {[1], []},
      {[1, 2, 3], [1, 3, 4]},
      {[1, 2, 3, 4, 5], [1, 2, 4, 5]},
      {[1, 2, 3], [1, 4, 3]},
      {[1, [2, 3]], [1, [2, 4]]},
      {[1, 2], [1, 2, 3, 4]},
      {[1 | 2], [1 | 3]},
      {[1, 2 | 3], [1, 2, 3]},
      {[[1, 2], [3]], [[1, 2, 3], [4]]},
      {[:a, :b], {:a, :b}},
      {[a: 1, b: 2], [a: 1, b: 3]},
      {[a: 1, b: 2], [b: 2, a: 1]},
      {[a: 1], [a: 1, c: 2]},
      {[a: 1, b: 2], [c: 3]},
      {[a: 1], [1]},
      {{1, 2}, {1, 3}},
      {{1}, {1, 2}},
      {{:ok, 1}, {:error, 1}},
      {{:ok, "abc"}, {:ok, "abd"}},
      {{}, {1}},
      {{1, 2, 3}, {1, 3}},
      {%{a: 1}, %{a: 2}},
      {%{a: 1}, %{}},
      {%{}, %{a: 1}},
      {%{a: 1}, %{b: 1}},
      {%{1 => 2}, %{1 => 3}},
      {%{"a" => [1, 2]}, %{"a" => [1, 3]}},
      {%{a: %{b: 1}}, %{a: %{b: 2}}},
      {%{a: 1}, [a: 1]},
      {struct(Point, x: 1, y: 2), struct(Point, x: 1, y: 3)},
      {struct(Point, x: 1), struct(Other, x: 1)},
      {struct(Point, x: 1), %{x: 1}},
      {%{x: 1, y: nil, z: 0}, struct(Point, x: 1)},
      {1..3, 1..4},
      {1..3, 1..10//2},
      {%RuntimeError{message: "abc"}, %RuntimeError{message: "abd"}},
      {{:a, [1, %{b: "x"}]}, {:a, [1, %{b: "y"}]}},
      {[{:a, 1}, {:b, 2}, {:c, 3}], [{:a, 1}, {:c, 3}]},
      {Enum.to_list(1..40), Enum.to_list(1..20) ++ [:x] ++ Enum.to_list(22..40)},
      {String.duplicate("long text ", 12), String.duplicate("long text ", 11) <> "short text "}
    ]
  end

  def patterns do
    [
      {quote(do: {:ok, x}), {:error, 1}},
      {quote(do: {:ok, _}), {:ok, 1, 2}},
      {quote(do: [1, x, 3]), [1, 2, 4]},
      {quote(do: [1 | _]), [2, 3]},
      {quote(do: [1, 2 | rest]), [1]},
      {quote(do: [a | b]), []},
      {quote(do: %{a: 1}), %{a: 2, b: 3}},
      {quote(do: %{a: 1, c: 2}), %{a: 1}},
      {quote(do: %{"k" => v}), %{"j" => 1}},
      {quote(do: "foo" <> rest), "bar"},
      {quote(do: "foo" <> rest), "foe"},
      {quote(do: {x, x}), {1, 2}},
      {quote(do: {x, y, x}), {1, 2, 1}},
      {quote(do: 1), 2},
      {quote(do: :a), "a"},
      {quote(do: x when x > 1), 0},
      {quote(do: {x, 2} when x > 1), {0, 2}},
      {quote(do: [a: 1, b: x]), [a: 2, b: 3]},
      {quote(do: {:ok, %{a: [1, x]}}), {:ok, %{a: [2, 3]}}},
      {quote(do: <<1, 2>>), <<1, 3>>},
      {quote(do: nil), false},
      {quote(do: {^pin, 1}), {2, 1}},
      {quote(do: {^pin, ^other}), {5, [1, 3]}},
      {quote(do: %{key: ^other}), %{key: [1]}},
      {quote(do: ^pin), "x"}
    ]
  end

  def marked(:diff_enabled?, _), do: true
  def marked(:diff_delete, doc), do: Inspect.Algebra.concat(["[-", doc, "-]"])
  def marked(:diff_insert, doc), do: Inspect.Algebra.concat(["[+", doc, "+]"])
  def marked(:diff_delete_whitespace, doc), do: Inspect.Algebra.concat(["[-_", doc, "_-]"])
  def marked(:diff_insert_whitespace, doc), do: Inspect.Algebra.concat(["[+_", doc, "_+]"])
  def marked(_, text), do: text

  def show(left, right, context) do
    error = %ExUnit.AssertionError{left: left, right: right, context: context, message: "differs"}
    test = %ExUnit.Test{name: :"test it", module: Diffs, tags: %{file: "diff.exs", line: 1}}
    IO.puts(ExUnit.Formatter.format_test_failure(test, [{:error, error, []}], 1, 80, &marked/2))
  end
end

for {left, right} <- Diffs.terms(), do: Diffs.show(left, right, :==)
for {left, right} <- [{1, 1.0}, {[1, 2], [1.0, 2]}, {%{a: 1}, %{a: 1.0}}], do: Diffs.show(left, right, :===)
for {left, right} <- Diffs.patterns(), do: Diffs.show(left, right, {:match, [{{:pin, Diffs}, 5}, {{:other, Diffs}, [1, 2]}]})
