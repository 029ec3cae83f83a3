defmodule A do
  def f(x) do
    case x do
      {:ok, v} -> 1
      [h | t] -> h
      %{a: z} -> 2
    end
  end
end

# expect stderr:     warning: variable "v" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │       {:ok, v} -> 1
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_case.exs:4:13: A.f/1
# expect stderr:     warning: variable "t" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   5 │       [h | t] -> h
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_case.exs:5:12: A.f/1
# expect stderr:     warning: variable "z" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │       %{a: z} -> 2
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_in_case.exs:6:12: A.f/1
