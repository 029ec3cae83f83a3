@doc false
@doc since: "1.0.0", deprecated: "no"
@callback init(args :: term) :: {:ok, state} | {:error, reason} when state: any, reason: atom
@type t(a) :: [a] | %{optional(a) => a, required(:b) => 1}
@opaque o :: (-> integer) | (integer, ... -> float)
@spec f(a, b) :: {a, b} when a: var, b: [a | nil]
@foo [1, 2]
@bar @foo ++ [3]
x = @bar
y = @bar[:a][0]
@compile {:inline, f: 1, g: 2}
@impl true
@enforce_keys [:a]
@external_resource Path.join(__DIR__, "x")
@baz fn x -> x end
@qux %{a: 1}.a
