defmodule A do
  def f(a: 1, b), do: b
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/kw_notlast3.exs:2:13:
# expect stderr:     error: unexpected expression after keyword list. Keyword lists must always come as the last argument. Therefore, this is not allowed:
# expect stderr:         function_call(1, some: :option, 2)
# expect stderr:     Instead, wrap the keyword in brackets:
# expect stderr:         function_call(1, [some: :option], 2)
# expect stderr:     Syntax error after: ','
# expect stderr:     │
# expect stderr:   2 │   def f(a: 1, b), do: b
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/kw_notlast3.exs:2:13
