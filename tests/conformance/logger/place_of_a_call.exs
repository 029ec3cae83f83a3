defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    known = Map.replace_lazy(known, :file, &Path.basename/1)
    IO.inspect({level, msg, Enum.sort(known)}, width: 200)
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

defmodule M do
  require Logger

  def f(x), do: Logger.info("in f", x: x)
  def g, do: Logger.error(fn -> {"lazy", line: 1, y: 2} end)
  def h(level), do: Logger.log(level, "h", domain: [:mine])
end

M.f(1)
# expect: {:info, {:string, "in f"}, [domain: [:elixir], file: "place_of_a_call.exs", line: 15, mfa: {M, :f, 1}, x: 1]}
M.g()
# expect: {:error, {:string, "lazy"}, [domain: [:elixir], file: "place_of_a_call.exs", line: 1, mfa: {M, :g, 0}, y: 2]}
M.h(:debug)
# expect: {:debug, {:string, "h"}, [domain: [:elixir, :mine], file: "place_of_a_call.exs", line: 17, mfa: {M, :h, 1}]}
