# The order of async modules in groups and in none.
ExUnit.start(seed: 0, max_cases: 1, trace: true)
for {n, g} <- [{A, :g}, {B, :h}, {C, :g}, {D, nil}, {E, :g}, {F, :h}, {G, nil}] do
  defmodule Module.concat(M, n) do
    use ExUnit.Case, [async: true] ++ (if g, do: [group: g], else: []) ++ (if n in [C, G], do: [parameterize: [%{p: 1}, %{p: 2}, %{p: 3}]], else: [])
    test "t", do: :ok
  end
end
