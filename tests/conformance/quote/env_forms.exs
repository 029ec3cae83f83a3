# The forms about the place: `__ENV__`, `__MODULE__`, `__DIR__`, `__CALLER__` and where each may stand.
IO.inspect(__MODULE__) # expect: nil
IO.inspect(Path.basename(__DIR__)) # expect: "quote"
IO.inspect(__ENV__.__struct__) # expect: Macro.Env
IO.inspect(quote(do: {__ENV__, __MODULE__, __DIR__, __CALLER__, __STACKTRACE__}))
# expect: {:{}, [],
# expect:  [
# expect:    {:__ENV__, [], Elixir},
# expect:    {:__MODULE__, [], Elixir},
# expect:    {:__DIR__, [], Elixir},
# expect:    {:__CALLER__, [], Elixir},
# expect:    {:__STACKTRACE__, [], Elixir}
# expect:  ]}

refused = fn text ->
  {result, diagnostics} =
    Code.with_diagnostics(fn ->
      try do
        Code.eval_string(text)
      rescue
        e -> {e.__struct__, Exception.message(e)}
      end
    end)

  IO.inspect(result)
  for d <- diagnostics, do: IO.puts(d.message)
end

refused.("__CALLER__")
# expect: {CompileError, "nofile: cannot compile file (errors have been logged)"}
# expect: __CALLER__ is available only inside defmacro and defmacrop
refused.("__STACKTRACE__")
# expect: {CompileError, "nofile: cannot compile file (errors have been logged)"}
# expect: __STACKTRACE__ is available only inside catch and rescue clauses of try expressions
refused.("fn -> __CALLER__ end")
# expect: {CompileError, "nofile: cannot compile file (errors have been logged)"}
# expect: __CALLER__ is available only inside defmacro and defmacrop
refused.("__ENV__ = 1")
# expect: {CompileError, "nofile: cannot compile file (errors have been logged)"}
# expect: invalid pattern in match, __ENV__ is not allowed in matches
refused.("case 1 do __MODULE__ -> 2; _ -> 3 end |> IO.inspect()")
# expect: 3
# expect: {3, []}
