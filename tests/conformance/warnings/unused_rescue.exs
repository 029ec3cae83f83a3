defmodule A do
  def f do
    try do
      1
    rescue
      e -> 2
    catch
      k, v -> 3
    end
  end
end

# expect stderr:     warning: variable "e" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │       e -> 2
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rescue.exs:6:7: A.f/0
# expect stderr:     warning: variable "k" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   8 │       k, v -> 3
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rescue.exs:8:7: A.f/0
# expect stderr:     warning: variable "v" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   8 │       k, v -> 3
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_rescue.exs:8:10: A.f/0
