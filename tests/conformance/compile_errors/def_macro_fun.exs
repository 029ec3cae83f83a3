defmodule U do
  defmacro f(1), do: 1
  def f(2), do: 2
end

# expect exit: 1
# expect stderr:     error: def f/1 already defined as defmacro in tests/conformance/compile_errors/def_macro_fun.exs:2
# expect stderr:     │
# expect stderr:   3 │   def f(2), do: 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_macro_fun.exs:3:7
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_macro_fun.exs: cannot compile file (errors have been logged)
