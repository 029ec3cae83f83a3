defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    IO.inspect({level, msg, Enum.sort(known)})
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

# expect: {:info, {:string, "text"}, []}
:logger.info("text")
# expect: {:info, {:string, ~c"chars"}, []}
:logger.info(~c"chars")
# expect: {:notice, {"format ~p", [1]}, []}
:logger.notice("format ~p", [1])
# expect: {:warning, {:string, "metadata"}, [x: 1]}
:logger.warning("metadata", %{x: 1})
# expect: {:error, {:report, %{a: 1}}, []}
:logger.error(%{a: 1})
# expect: {:error, {:report, [a: 1]}, [b: 2]}
:logger.error([a: 1], %{b: 2})
# expect: {:critical, {"format ~w", [2]}, [m: 1]}
:logger.critical("format ~w", [2], %{m: 1})
# expect: {:info, {"lazy ~p", [1]}, []}
:logger.log(:info, fn x -> {"lazy ~p", [x]} end, 1)
# expect: {:info, {:string, "string"}, [u: 1]}
:logger.log(:info, fn x -> x end, "string", %{u: 1})
# expect: {:info, {:report, %{r: 1}}, []}
:logger.log(:info, fn x -> x end, %{r: 1})
:logger.log(:info, fn _ -> :ignore end, 0)
:logger.macro_log(%{mfa: {A, :f, 1}, line: 2}, :debug, "macro", %{a: 1})
# expect: {:debug, {:string, "macro"}, [a: 1, line: 2, mfa: {A, :f, 1}]}
# expect: true
IO.inspect(:logger.allow(:debug, Enum))
# expect: :ok
IO.inspect(:logger.set_primary_config(:level, :error))
# expect: false
IO.inspect(:logger.allow(:debug, Enum))
:logger.log(:info, fn _ -> IO.puts("not called") end, 0)
# expect: :ok
IO.inspect(:logger.log(:notice, "not seen"))
