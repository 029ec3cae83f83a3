defprotocol Nobody do
  def f(x)
end

defmodule NobodyStruct do
  defstruct [:a]
end

values = [
  1,
  1.0,
  :a,
  nil,
  "s",
  <<1::3>>,
  [],
  [1, 2],
  %{a: 1},
  {1, 2},
  1..2,
  struct(NobodyStruct),
  %ArgumentError{},
  123_456_789_012_345_678_901
]

for value <- values do
  try do
    Nobody.f(value)
  rescue
    error in Protocol.UndefinedError ->
      IO.inspect({error.protocol, error.value, error.description})
      IO.puts(Exception.message(error))
      [{module, function, _, _}, {caller, name, _, _} | _] = __STACKTRACE__
      IO.inspect({module, function, caller, name})
  end
end
# expect: {Nobody, 1, ""}
# expect: protocol Nobody not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     1
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, 1.0, ""}
# expect: protocol Nobody not implemented for type Float
# expect:
# expect: Got value:
# expect:
# expect:     1.0
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, :a, ""}
# expect: protocol Nobody not implemented for type Atom
# expect:
# expect: Got value:
# expect:
# expect:     :a
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, nil, ""}
# expect: protocol Nobody not implemented for type Atom
# expect:
# expect: Got value:
# expect:
# expect:     nil
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, "s", ""}
# expect: protocol Nobody not implemented for type BitString
# expect:
# expect: Got value:
# expect:
# expect:     "s"
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, <<1::size(3)>>, ""}
# expect: protocol Nobody not implemented for type BitString
# expect:
# expect: Got value:
# expect:
# expect:     <<1::size(3)>>
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, [], ""}
# expect: protocol Nobody not implemented for type List
# expect:
# expect: Got value:
# expect:
# expect:     []
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, [1, 2], ""}
# expect: protocol Nobody not implemented for type List
# expect:
# expect: Got value:
# expect:
# expect:     [1, 2]
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, %{a: 1}, ""}
# expect: protocol Nobody not implemented for type Map
# expect:
# expect: Got value:
# expect:
# expect:     %{a: 1}
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, {1, 2}, ""}
# expect: protocol Nobody not implemented for type Tuple
# expect:
# expect: Got value:
# expect:
# expect:     {1, 2}
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, 1..2, ""}
# expect: protocol Nobody not implemented for type Range (a struct)
# expect:
# expect: Got value:
# expect:
# expect:     1..2
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, %NobodyStruct{a: nil}, ""}
# expect: protocol Nobody not implemented for type NobodyStruct (a struct)
# expect:
# expect: Got value:
# expect:
# expect:     %NobodyStruct{a: nil}
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, %ArgumentError{message: "argument error"}, ""}
# expect: protocol Nobody not implemented for type ArgumentError (a struct)
# expect:
# expect: Got value:
# expect:
# expect:     %ArgumentError{message: "argument error"}
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}
# expect: {Nobody, 123456789012345678901, ""}
# expect: protocol Nobody not implemented for type Integer
# expect:
# expect: Got value:
# expect:
# expect:     123456789012345678901
# expect:
# expect: {Nobody, :impl_for!, Nobody, :f}

for value <- [self(), make_ref(), fn -> 1 end] do
  try do
    Nobody.impl_for!(value)
  rescue
    error -> IO.puts(hd(String.split(Exception.message(error), "\n")))
  end
end
# expect: protocol Nobody not implemented for type PID
# expect: protocol Nobody not implemented for type Reference
# expect: protocol Nobody not implemented for type Function

defimpl Nobody, for: Tuple do
  def other(x), do: x
end

try do
  Nobody.f({})
rescue
  error -> IO.puts(Exception.message(error)) # expect: function Nobody.Tuple.f/1 is undefined or private
end
