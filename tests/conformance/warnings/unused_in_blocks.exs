defmodule U do
  def f(a) do
    case a do
      1 ->
        :x
        2
      _ ->
        a == 1
        3
    end
  end
end

# expect stderr:     warning: use of operator == has no effect
# expect stderr:     │
# expect stderr:   8 │         a == 1
# expect stderr:     │           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_blocks.exs:8:11
