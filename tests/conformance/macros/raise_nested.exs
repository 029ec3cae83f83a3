defmodule M do
  defmacro st(a) when is_atom(a), do: a
  defmacro nested(a), do: quote(do: M.st(unquote(a)))
end

defmodule A do
  require M

  def f do
    M.nested(1)
  end
end

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in M.st/1
# expect stderr:     expanding macro: M.st/1
# expect stderr:     tests/conformance/macros/raise_nested.exs:10: A.f/0
# expect stderr:     expanding macro: M.nested/1
# expect stderr:     tests/conformance/macros/raise_nested.exs:10: A.f/0
