defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    known = Map.replace_lazy(known, :file, &Path.basename/1)
    IO.inspect({level, msg, Enum.sort(known)}, width: 200)
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

require Logger

defmodule M do
  require Logger
  def f, do: Logger.debug("debug") && Logger.error("error")
end

Logger.configure(level: :warning)
M.f()
# expect: {:error, {:string, "error"}, [domain: [:elixir], file: "module_level.exs", line: 16, mfa: {M, :f, 0}]}
IO.inspect(Logger.put_module_level(M, :debug)) # expect: :ok
IO.inspect(Logger.get_module_level(M)) # expect: [{M, :debug}]
IO.inspect(Logger.get_module_level([M, Enum])) # expect: [{M, :debug}]
IO.inspect(:logger.get_module_level()) # expect: [{M, :debug}]
M.f()
# expect: {:debug, {:string, "debug"}, [domain: [:elixir], file: "module_level.exs", line: 16, mfa: {M, :f, 0}]}
# expect: {:error, {:string, "error"}, [domain: [:elixir], file: "module_level.exs", line: 16, mfa: {M, :f, 0}]}
Logger.put_module_level([M], :none)
M.f()
IO.inspect(Logger.put_module_level(M, :loud)) # expect: {:error, {:invalid_level, :loud}}
IO.inspect(Logger.put_module_level("M", :info)) # expect: {:error, {:not_a_list_of_modules, "M"}}
IO.inspect(Logger.delete_module_level(M)) # expect: :ok
M.f()
# expect: {:error, {:string, "error"}, [domain: [:elixir], file: "module_level.exs", line: 16, mfa: {M, :f, 0}]}
Logger.put_module_level(M, :all)
IO.inspect(Logger.delete_all_module_levels()) # expect: :ok
IO.inspect(Logger.get_module_level(M)) # expect: []
IO.inspect(Logger.put_application_level(:no_such_app, :debug)) # expect: {:error, {:not_loaded, :no_such_app}}
IO.inspect(Logger.delete_application_level(:no_such_app)) # expect: {:error, {:not_loaded, :no_such_app}}
