defmodule A do
  def f do
    fn a, b -> a end
  end
end

# expect stderr:     warning: variable "b" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │     fn a, b -> a end
# expect stderr:     │           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn.exs:3:11: A.f/0
