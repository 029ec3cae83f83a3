defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    IO.inspect({level, msg, Enum.sort(known)})
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

require Logger

seen = fn text -> IO.puts("evaluated " <> text) && text end

for level <- [:all, :debug, :info, :error, :emergency, :none] do
  Logger.configure(level: level)
  IO.inspect(Logger.level())
  Logger.debug(seen.("debug"))
  Logger.error(seen.("error"))
  Logger.emergency(fn -> seen.("emergency") end)
  :logger.error("erlang")
end

# expect: :all
# expect: evaluated debug
# expect: {:debug, {:string, "debug"}, [domain: [:elixir]]}
# expect: evaluated error
# expect: {:error, {:string, "error"}, [domain: [:elixir]]}
# expect: evaluated emergency
# expect: {:emergency, {:string, "emergency"}, [domain: [:elixir]]}
# expect: {:error, {:string, "erlang"}, []}
# expect: :debug
# expect: evaluated debug
# expect: {:debug, {:string, "debug"}, [domain: [:elixir]]}
# expect: evaluated error
# expect: {:error, {:string, "error"}, [domain: [:elixir]]}
# expect: evaluated emergency
# expect: {:emergency, {:string, "emergency"}, [domain: [:elixir]]}
# expect: {:error, {:string, "erlang"}, []}
# expect: :info
# expect: evaluated error
# expect: {:error, {:string, "error"}, [domain: [:elixir]]}
# expect: evaluated emergency
# expect: {:emergency, {:string, "emergency"}, [domain: [:elixir]]}
# expect: {:error, {:string, "erlang"}, []}
# expect: :error
# expect: evaluated error
# expect: {:error, {:string, "error"}, [domain: [:elixir]]}
# expect: evaluated emergency
# expect: {:emergency, {:string, "emergency"}, [domain: [:elixir]]}
# expect: {:error, {:string, "erlang"}, []}
# expect: :emergency
# expect: evaluated emergency
# expect: {:emergency, {:string, "emergency"}, [domain: [:elixir]]}
# expect: :none
