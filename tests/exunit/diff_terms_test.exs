# What of terms of all kinds is marked, and how.
ExUnit.start(seed: 0, colors: [enabled: true])

defmodule S do
  defstruct [:a, :b, c: 1]
end

defmodule T do
  defstruct [:a, :b]
end

defmodule DiffTermsTest do
  use ExUnit.Case
  @x %{a: 1}

  test "eq int", do: assert(1 == 2)
  test "eq str", do: assert("hello world" == "hello there world")
  test "eq str2", do: assert("foo\nbar" == "foo\nbaz\n")
  test "eq str3", do: assert("" == "abc")
  test "eq ws", do: assert("a b" == "a  b")
  test "list", do: assert([1, 2, 3] == [1, 3, 4])
  test "list2", do: assert([] == [1])
  test "list3", do: assert([1, [2, 3], %{a: 1}] == [1, [2, 4], %{a: 2, b: 3}])
  test "improper", do: assert([1, 2 | 3] == [1, 2 | 4])
  test "improper2", do: assert([1, 2 | 3] == [1, 2, 3])
  test "improper3", do: assert([1 | 2] == [1, 5 | 2])
  test "tuple", do: assert({:ok, 1, 2} == {:error, 1, 3})
  test "tuple2", do: assert({:ok, 1} == {:ok, 1, 2})
  test "map", do: assert(%{a: 1, b: 2, c: 3} == %{a: 1, b: 3, d: 4})
  test "map2", do: assert(%{"a" => 1, 2 => [1]} == %{"a" => 2, 2 => [2]})
  test "map3", do: assert(%{} == %{a: 1})
  test "struct", do: assert(%S{a: 1} == %S{a: 2, b: "x"})
  test "struct2", do: assert(%S{a: 1} == %T{a: 1})
  test "struct3", do: assert(%S{a: 1} == %{a: 1})
  test "struct4", do: assert(MapSet.new([1, 2]) == MapSet.new([1, 3]))
  test "struct5", do: assert(1..3 == 1..4)
  test "kw", do: assert([a: 1, b: 2] == [a: 1, b: 3])
  test "kw2", do: assert([a: 1, b: 2] == [b: 2, a: 1])
  test "kw3", do: assert([a: 1] == [a: 1, b: 2])
  test "atom", do: assert(:foo == :bar)
  test "bool", do: assert(true == false)
  test "nil", do: assert(nil == :a)
  test "float", do: assert(1.0 == 2.5)
  test "int float", do: assert(1 === 1.0)
  test "types", do: assert(1 == "1")
  test "types2", do: assert([1] == {1})
  test "fun", do: assert((&Enum.map/2) == (&Enum.each/2))
  test "charlist", do: assert(~c"abc" == ~c"abd")
  test "binary", do: assert(<<1, 2, 3>> == <<1, 2, 4>>)
  test "bitstring", do: assert(<<1::3>> == <<2::3>>)
  test "neq", do: assert(1 != 1)
  test "lt", do: assert(2 < 1)
  test "in", do: assert(1 in [2, 3])
  test "match", do: assert({:ok, 1} = Process.get(:x, {:error, 2}))
  test "match2", do: assert(%{a: 1, b: _} = Process.get(:x, %{a: 2, c: 3}))

  test "match3",
    do:
      (
        y = 5
        assert {^y, 1} = Process.get(:x, {6, 1})
      )

  test "match4",
    do:
      (
        y = 5
        assert %{a: ^y} = Process.get(:x, %{a: 6})
      )

  test "match5", do: assert([1, 2 | _] = Process.get(:x, [1, 3, 4]))
  test "match6", do: assert(%S{a: 1} = Process.get(:x, %S{a: 2}))
  test "match7", do: assert(%S{a: 1} = Process.get(:x, %T{a: 1}))
  test "match8", do: assert("foo" <> rest = Process.get(:x, "fob" <> "bar"))
  test "match9", do: assert({a, a} = Process.get(:x, {1, 2}))
  test "match10", do: assert([a: 1, b: x] = Process.get(:x, a: 2, b: 3))
  test "match11", do: assert(%{a: %{b: [1, 2]}} = Process.get(:x, %{a: %{b: [1, 3]}}))
  test "match12", do: assert(<<1, x, 3>> = Process.get(:x, <<1, 2, 4>>))
  test "match13", do: assert({:ok, _} = Process.get(:x, :error))
  test "match15", do: assert({:ok, %S{a: "xyz"}} = Process.get(:x, {:ok, %S{a: "xzy"}}))

  test "match16",
    do:
      (
        y = %{k: 1}
        assert {:ok, ^y} = Process.get(:x, {:ok, %{k: 2}})
      )

  test "match17",
    do:
      (
        y = "a"
        assert %{^y => 1} = Process.get(:x, %{"a" => 2})
      )

  test "match18", do: assert([_, _ | [3]] = Process.get(:x, [1, 2, 4]))
  test "match19", do: assert(@x = Process.get(:x, %{a: 2}))

  test "recv",
    do:
      (
        send(self(), {:a, 1})
        send(self(), :b)
        assert_receive {:a, 2}, 10
      )

  test "recv2",
    do:
      (
        y = 2
        send(self(), {:a, 1})
        assert_received {:a, ^y}
      )

  test "refute",
    do:
      refute_received(_) ||
        (
          send(self(), :x)
          refute_received :x
        )

  test "refute2", do: refute(1 == 1)
  test "refute3", do: refute({:ok, _} = Process.get(:x, {:ok, 1}))

  test "long",
    do: assert(Enum.to_list(1..60) == Enum.to_list(1..30) ++ [:x] ++ Enum.to_list(31..60))

  test "longmap",
    do: assert(Map.new(1..40, &{&1, &1}) == Map.new(1..40, &{&1, if(&1 == 20, do: 0, else: &1)}))

  test "longstr",
    do:
      assert(
        String.duplicate("lorem ipsum ", 20) == String.duplicate("lorem ipsum ", 19) <> "dolor "
      )

  test "nested str", do: assert({:ok, "hello", [x: "foo bar"]} == {:ok, "hallo", [x: "foo baz"]})
  test "call", do: assert(Enum.member?([1], 2))
  test "exc", do: assert(%RuntimeError{message: "a"} == %RuntimeError{message: "b"})
  test "date-like", do: assert(%{__struct__: Nope, a: 1} == %{__struct__: Nope, a: 2})
  test "regex", do: assert(~r/a/ == ~r/b/i)
  test "neg", do: assert(-1 == -12)
  test "bigint", do: assert(12_345_678_901_234_567_890 == 12_345_678_901_234_567_891)
  test "escape", do: assert("a\tb\"c" == "a\tb'c")
  test "unicode", do: assert("héllo" == "hèllo")
  test "raise", do: raise("x")
  test "exit", do: exit({:a, 1})
  test "delta", do: assert_in_delta(1, 2, 0.1)
  test "maps in list", do: assert([%{a: 1}, %{b: 2}] == [%{b: 2}])
  test "empty tuple", do: assert({} == {1})
  test "kwmix", do: assert([1, a: 2] == [1, a: 3])
  test "nested struct", do: assert(%S{a: %T{a: 1}} == %S{a: %T{a: 2}})
  test "atoms map key", do: assert(%{:a => 1, "b" => 2} == %{:a => 1, "b" => 3})
end
