defmodule A do
  def f(x), do: x => 1
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/map_arrow_in_body.exs:2:19:
# expect stderr:     error: syntax error before: '=>'
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: x => 1
# expect stderr:     │                   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/map_arrow_in_body.exs:2:19
