defmodule Seen do
  def log(%{level: level, msg: msg, meta: meta}, _config) do
    known = Map.drop(meta, [:gl, :pid, :time])
    IO.inspect({level, msg, Enum.sort(known)})
  end
end

:logger.remove_handler(:default)
:logger.add_handler(:seen, Seen, %{})

require Logger

# expect: {:info, {:string, "text"}, [domain: [:elixir]]}
Logger.info("text")
Logger.error(["chardata", ?!, ~c" too"])
# expect: {:error, {:string, ["chardata", 33, ~c" too"]}, [domain: [:elixir]]}
# expect: {:notice, {:report, [a: 1, b: [2]]}, [domain: [:elixir]]}
Logger.notice(a: 1, b: [2])
# expect: {:debug, {:report, %{k: :v}}, [domain: [:elixir]]}
Logger.debug(%{k: :v})
Logger.critical(%ArithmeticError{message: "x"})
# expect: {:critical, {:report, %ArithmeticError{message: "x"}}, [domain: [:elixir]]}
# expect: {:alert, {:string, "lazy"}, [domain: [:elixir]]}
Logger.alert(fn -> "lazy" end)
Logger.emergency(fn -> {"lazy with metadata", x: 1} end)
# expect: {:emergency, {:string, "lazy with metadata"}, [domain: [:elixir], x: 1]}
Logger.warning("metadata", a: 1, b: 2)
# expect: {:warning, {:string, "metadata"}, [a: 1, b: 2, domain: [:elixir]]}
# expect: {:warning, {:string, "of a map"}, [a: 1, domain: [:elixir]]}
Logger.warning("of a map", %{a: 1})
# expect: {:info, {:string, "level as argument"}, [domain: [:elixir]]}
Logger.log(:info, "level as argument")
level = Enum.random([:error])
Logger.log(level, "level of a variable", n: 1)
# expect: {:error, {:string, "level of a variable"}, [domain: [:elixir], n: 1]}
# expect: {:info, {:string, "function"}, [domain: [:elixir], m: 2]}
Logger.bare_log(:info, "function", m: 2)
# expect: {:error, {:string, []}, [domain: [:elixir]]}
Logger.error([])
IO.inspect(Logger.info("result"))
# expect: {:info, {:string, "result"}, [domain: [:elixir]]}
# expect: :ok
