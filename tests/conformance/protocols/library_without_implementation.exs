defmodule Check do
  def run(fun) do
    IO.inspect(fun.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run(fn -> Enum.map(1, & &1) end)
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     1
# expect:
Check.run(fn -> Enum.count(:a) end)
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect:
# expect: Got value:
# expect:
# expect:     :a
# expect:
Check.run(fn -> for x <- Process.get(:none, 5), do: x end)
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     5
# expect:
Check.run(fn -> "#{Process.get(:none, %{})}" end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Map
# expect:
# expect: Got value:
# expect:
# expect:     %{}
# expect:
Check.run(fn -> to_string({1}) end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Tuple
# expect:
# expect: Got value:
# expect:
# expect:     {1}
# expect:
Check.run(fn -> to_charlist(%{}) end)
# expect: Protocol.UndefinedError: protocol List.Chars not implemented for type Map
# expect:
# expect: Got value:
# expect:
# expect:     %{}
# expect:
Check.run(fn -> Enum.into([1], 2) end)
# expect: Protocol.UndefinedError: protocol Collectable not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     2
# expect:
Check.run(fn -> Enum.into([1], 1..2) end)
# expect: Protocol.UndefinedError: protocol Collectable not implemented for type Range (a struct)
# expect:
# expect: Got value:
# expect:
# expect:     1..2
# expect:
Check.run(fn -> to_string(<<1::3>>) end)
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type BitString, cannot convert a bitstring to a string
# expect:
# expect: Got value:
# expect:
# expect:     <<1::size(3)>>
# expect:
Check.run(fn -> to_charlist(<<1::3>>) end)
# expect: Protocol.UndefinedError: protocol List.Chars not implemented for type BitString, cannot convert a bitstring to a charlist
# expect:
# expect: Got value:
# expect:
# expect:     <<1::size(3)>>
# expect:
Check.run(fn -> Enum.into([1], "b") end)
# expect: ArgumentError: collecting into a binary requires a bitstring, got: 1
Check.run(fn -> Enum.into([<<1::3>>], <<1::3>>) end)
# expect: <<9::size(6)>>
IO.inspect(Enum.map([1, :a, "b", 1.5, ~c"c", nil], &String.Chars.impl_for/1))
# expect: [String.Chars.Integer, String.Chars.Atom, String.Chars.BitString,
# expect:  String.Chars.Float, String.Chars.List, String.Chars.Atom]
IO.inspect(Enum.map([%{}, {}, self()], &String.Chars.impl_for/1)) # expect: [nil, nil, nil]
IO.inspect(Enum.map([1, %{}, 1..2, %RuntimeError{}, self()], &Inspect.impl_for/1))
# expect: [Inspect.Integer, Inspect.Map, Inspect.Range, Inspect.Any, Inspect.PID]
IO.inspect(Enum.map([[], %{}, 1..2, MapSet.new(), fn -> 1 end], &Enumerable.impl_for/1))
# expect: [Enumerable.List, Enumerable.Map, Enumerable.Range, Enumerable.MapSet,
# expect:  Enumerable.Function]
IO.inspect(Enum.map([[], %{}, "", MapSet.new(), 1..2], &Collectable.impl_for/1))
# expect: [Collectable.List, Collectable.Map, Collectable.BitString, Collectable.MapSet,
# expect:  nil]
