defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    IO.inspect({level, msg, Enum.sort(known)})
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

require Logger

# expect: []
IO.inspect(Logger.metadata())
# expect: :ok
IO.inspect(Logger.metadata(a: 1, b: 2))
# expect: [a: 1, b: 2]
IO.inspect(Enum.sort(Logger.metadata()))
# expect: {:info, {:string, "both"}, [a: 1, b: 2, domain: [:elixir]]}
Logger.info("both")
# expect: {:info, {:string, "call wins"}, [a: 5, b: 2, domain: [:elixir]]}
Logger.info("call wins", a: 5)
# expect: :ok
IO.inspect(Logger.metadata(a: nil, c: 3))
# expect: [b: 2, c: 3]
IO.inspect(Enum.sort(Logger.metadata()))
# expect: {:info, {:string, "erlang"}, [b: 2, c: 3, d: 4]}
:logger.info("erlang", %{d: 4})
# expect: :ok
IO.inspect(Logger.reset_metadata(z: 1))
# expect: [z: 1]
IO.inspect(Logger.metadata())
# expect: :ok
IO.inspect(Logger.reset_metadata())
# expect: []
IO.inspect(Logger.metadata())

# expect: :ok
IO.inspect(:logger.set_process_metadata(%{a: 1}))
# expect: :ok
IO.inspect(:logger.update_process_metadata(%{b: 2}))
# expect: [a: 1, b: 2]
IO.inspect(Enum.sort(:logger.get_process_metadata()))
# expect: :ok
IO.inspect(:logger.unset_process_metadata())
# expect: :undefined
IO.inspect(:logger.get_process_metadata())
:logger.set_primary_config(:metadata, %{everywhere: true})
spawn_monitor(fn -> Logger.info("other process", own: 1) end)
# expect: {:info, {:string, "other process"},
# expect:  [domain: [:elixir], everywhere: true, own: 1]}
# expect: :normal
receive do: ({:DOWN, _, _, _, reason} -> IO.inspect(reason))
