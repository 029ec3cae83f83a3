defmodule Strict do
  defmacro only_atoms(x) do
    unless is_atom(x), do: raise(ArgumentError, "expected an atom, got: #{Macro.to_string(x)}")
    x
  end
end

defmodule T do
  require Strict
  def f, do: Strict.only_atoms(1 + 2)
end

# expect error: ** (ArgumentError) expected an atom, got: 1 + 2
