# What `var!` does not take.
refused = fn text ->
  try do
    Code.eval_string(text)
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

Code.with_diagnostics(fn ->
  refused.("var!(1)")
  refused.("var!(x.y)")
  refused.("var!(a, 1)")
  refused.("var!(nobody)")
  refused.("var!(foo())")
end)
|> elem(1)
|> Enum.each(&IO.inspect({&1.severity, &1.message}))
# expect: ArgumentError: expected a variable to be given to var!, got: 1
# expect: ArgumentError: expected a variable to be given to var!, got: x.y
# expect: ArgumentError: expected var! context to expand to an atom, got: 1
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: ArgumentError: expected a variable to be given to var!, got: foo()
# expect: {:error, "undefined variable \"nobody\""}
