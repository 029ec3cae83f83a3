defprotocol Asked do
  @spec first(t) :: integer
  def first(x)
  def second(a, b)
end

defimpl Asked, for: Atom do
  def second(a, b), do: {a, b}
  def first(_), do: 1
end

for key <- [:module, :functions, :consolidated?, :impls], do: IO.inspect(Asked.__protocol__(key))
# expect: Asked
# expect: [first: 1, second: 2]
# expect: false
# expect: :not_consolidated
IO.inspect(Asked.Atom.__impl__(:protocol)) # expect: Asked
IO.inspect(Asked.Atom.__impl__(:for)) # expect: Atom
IO.inspect(Asked.__info__(:functions))
# expect: [__protocol__: 1, first: 1, impl_for: 1, impl_for!: 1, second: 2]
IO.inspect(Asked.Atom.__info__(:functions)) # expect: [__impl__: 1, first: 1, second: 2]
IO.inspect(Asked.__info__(:attributes)[:__protocol__]) # expect: [fallback_to_any: false]
IO.inspect(Asked.__info__(:attributes)[:behaviour]) # expect: [Protocol]
IO.inspect(Asked.Atom.__info__(:attributes)[:__impl__]) # expect: [protocol: Asked, for: Atom]
IO.inspect(Asked.Atom.__info__(:attributes)[:behaviour]) # expect: [Asked]
IO.inspect(Asked.behaviour_info(:callbacks)) # expect: [second: 2, first: 1]
IO.inspect(Asked.behaviour_info(:optional_callbacks)) # expect: []
IO.inspect(Protocol.behaviour_info(:callbacks))
# expect: [impl_for!: 1, impl_for: 1, __protocol__: 1, "MACRO-__deriving__": 3]
IO.inspect(Protocol.behaviour_info(:optional_callbacks)) # expect: ["MACRO-__deriving__": 3]
IO.inspect(Enumerable.__protocol__(:functions)) # expect: [count: 1, member?: 2, reduce: 3, slice: 1]
IO.inspect(Inspect.__protocol__(:functions)) # expect: [inspect: 2]
