if 1 == 1.0 do
  IO.puts("eq")
end
x = 5
case x do
  x when x = 5 -> :a
end

# expect exit: 1
# expect stderr:     error: invalid expression in guards, = is not allowed in guards. To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html#guards
# expect stderr:     │
# expect stderr:   6 │   x when x = 5 -> :a
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_eq.exs:6:12
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_eq.exs: cannot compile file (errors have been logged)
