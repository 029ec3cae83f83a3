defmodule A do
	def f(x) do
		y
	end
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   3 │ 		y
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/tabs.exs:3:3: A.f/1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │ 	def f(x) do
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/tabs.exs:2:8: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/tabs.exs: cannot compile module A (errors have been logged)
