defmodule A do
  def f do
    try do
      1
    else
      x -> 1
    end
  end
end

# expect stderr:     warning: "else" shouldn't be used as the only clause in "try", use "case" instead
# expect stderr:     │
# expect stderr:   3 │     try do
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_bad12.exs:3:5
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │       x -> 1
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_bad12.exs:6:7: A.f/0
