defmodule U do
  def f(<<a::utf8-size(3)>>), do: a
end

# expect exit: 1
# expect stderr:     error: size and unit are not supported on utf types
# expect stderr:     │
# expect stderr:   2 │   def f(<<a::utf8-size(3)>>), do: a
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_bin_utf_size.exs:2:12: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_bin_utf_size.exs: cannot compile module U (errors have been logged)
