defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    IO.inspect({level, msg, Enum.sort(known)})
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

require Logger

# expect: nil
IO.inspect(Logger.get_process_level(self()))
# expect: :ok
IO.inspect(Logger.put_process_level(self(), :error))
# expect: :error
IO.inspect(Logger.get_process_level(self()))
Logger.warning("not heard")
:logger.warning("not heard either")
# expect: {:error, {:string, "heard"}, [domain: [:elixir]]}
Logger.error("heard")
Logger.configure(level: :critical)
Logger.put_process_level(self(), :debug)
Logger.error("no more than the primary level lets through")
Logger.configure(level: :debug)
# expect: :ok
IO.inspect(Logger.delete_process_level(self()))
# expect: {:debug, {:string, "heard again"}, [domain: [:elixir]]}
Logger.debug("heard again")

# expect: :ok
IO.inspect(Logger.disable(self()))
# expect: false
IO.inspect(Logger.enabled?(self()))
Logger.error("disabled")
# expect: :ok
IO.inspect(Logger.enable(self()))
# expect: true
IO.inspect(Logger.enabled?(self()))
# expect: {:error, {:string, "enabled"}, [domain: [:elixir]]}
Logger.error("enabled")
