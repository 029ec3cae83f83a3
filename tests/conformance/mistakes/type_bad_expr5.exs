defmodule A do
  @type t :: %{a: 1, b}
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/type_bad_expr5.exs:2:20:
# expect stderr:     error: unexpected expression after keyword list. Keyword lists must always come last in lists and maps. Therefore, this is not allowed:
# expect stderr:         [some: :value, :another]
# expect stderr:         %{some: :value, another => value}
# expect stderr:     Instead, reorder it to be the last entry:
# expect stderr:         [:another, some: :value]
# expect stderr:         %{another => value, some: :value}
# expect stderr:     Syntax error after: ','
# expect stderr:     │
# expect stderr:   2 │   @type t :: %{a: 1, b}
# expect stderr:     │                    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/type_bad_expr5.exs:2:20
