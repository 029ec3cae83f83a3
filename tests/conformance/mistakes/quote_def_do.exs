IO.inspect do
  quote do
    def f(x), do: x
  end
  y
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   5 │   y
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/quote_def_do.exs:5:3
# expect stderr: ** (CompileError) tests/conformance/mistakes/quote_def_do.exs: cannot compile file (errors have been logged)
