defmodule U do
  def nil(), do: 1
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/def_reserved.exs:2:10:
# expect stderr:     error: syntax error before: '('
# expect stderr:     │
# expect stderr:   2 │   def nil(), do: 1
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_reserved.exs:2:10
