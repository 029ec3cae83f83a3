Code.compile_string("defmodule A do\n  def f, do: x\nend", "a.ex")

# expect exit: 1
# expect stderr: error: undefined variable "x"
# expect stderr: └─ a.ex:2:14: A.f/0
# expect stderr: ** (CompileError) a.ex: cannot compile module A (errors have been logged)
