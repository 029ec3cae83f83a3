defmodule U do
  @foo 1
  def f(a) do
    @foo
    if a, do: 1
    case a do
      _ -> 1
    end
    for x <- a, do: x
    try do
      1
    after
      2
    end
    1
  end
end

# expect stderr:     warning: module attribute @foo in code block has no effect as it is never returned (remove the attribute or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   4 │     @foo
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_results5.exs:4:5: U.f/1
