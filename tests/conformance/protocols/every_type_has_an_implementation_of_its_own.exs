defprotocol Kind do
  def kind(term)
end

types = [Atom, BitString, Float, Function, Integer, List, Map, PID, Port, Reference, Tuple]

for type <- types do
  defimpl Kind, for: type do
    def kind(_), do: @for
  end
end

values = [
  :a,
  nil,
  true,
  "b",
  <<1::3>>,
  String.duplicate("b", 100),
  1.5,
  1.0e300,
  fn -> 1 end,
  &Kind.kind/1,
  1,
  123_456_789_012_345_678_901_234_567_890,
  -123_456_789_012_345_678_901_234_567_890,
  [],
  [1],
  %{},
  %{a: 1},
  Map.new(1..50, &{&1, &1}),
  %{__struct__: 1},
  self(),
  make_ref(),
  {},
  {1, 2}
]

for value <- values, do: IO.inspect(Kind.kind(value))
# expect: Atom
# expect: Atom
# expect: Atom
# expect: BitString
# expect: BitString
# expect: BitString
# expect: Float
# expect: Float
# expect: Function
# expect: Function
# expect: Integer
# expect: Integer
# expect: Integer
# expect: List
# expect: List
# expect: Map
# expect: Map
# expect: Map
# expect: Map
# expect: PID
# expect: Reference
# expect: Tuple
# expect: Tuple
