# Options of quote that are refused, each with its message.
refused = fn text ->
  try do
    Code.eval_string(text)
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

{_, diagnostics} =
  Code.with_diagnostics(fn ->
    refused.("quote(unknown: 1, do: x)")
    refused.("quote([bind_quoted: 1], do: x)")
    refused.("quote([bind_quoted: [a: 1], unquote: true], do: unquote(1)) |> IO.inspect()")
    refused.("quote(5)")
    refused.("unquote(1)")
    refused.("unquote_splicing([1])")
    refused.("quote(do: unquote_splicing([1]))")
    refused.("quote(do: unquote(1, 2))")
  end)
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: {:__block__, [], [{:=, [], [{:a, [line: 1], Elixir}, 1]}, 1]}
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: CompileError: nofile: cannot compile file (errors have been logged)
# expect: ArgumentError: unquote_splicing only works inside arguments and block contexts, wrap it in parens if you want it to work with one-liners

for %{message: message, severity: severity} <- diagnostics, do: IO.inspect({severity, message})
# expect: {:error, "unsupported option :unknown given to quote"}
# expect: {:error,
# expect:  "invalid :bind_quoted for quote, expected a keyword list of variable names, got: 1"}
# expect: {:error, "invalid arguments for \"quote\""}
# expect: {:error, "unquote called outside quote"}
# expect: {:error, "unquote_splicing called outside quote"}
