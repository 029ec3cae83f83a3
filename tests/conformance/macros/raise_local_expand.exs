defmodule A do
  defmacrop own(a) when is_atom(a), do: a

  defmacrop other(a), do: Macro.expand(a, __CALLER__)

  def f do
    other(own(2))
  end
end

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in A.own/1
# expect stderr:     expanding macro: A.own/1
# expect stderr:     tests/conformance/macros/raise_local_expand.exs:7: A.f/0
# expect stderr:     expanding macro: A.other/1
# expect stderr:     tests/conformance/macros/raise_local_expand.exs:7: A.f/0
