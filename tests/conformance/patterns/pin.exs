x = 1
IO.inspect(match?(^x, 1))
IO.inspect(match?(^x, 1.0))
{^x, y} = {1, 2}
IO.inspect(y)

f = fn
  ^x, z -> {:pinned, z}
  other, _ -> {:other, other}
end

IO.inspect(f.(1, :z))
IO.inspect(f.(2, :z))
IO.inspect(match?([^x | _], [1, 2]))
IO.inspect(match?({^(x + 1), _}, {2, 0}))

# expect exit: 1
# expect stderr: ** (CompileError) tests/conformance/patterns/pin.exs: cannot compile file (errors have been logged)
# expect stderr:     (elixir 1.18.3) expanding macro: Kernel.match?/2
