require Logger

defmodule H do
  def log(%{msg: {:string, text}}, _config), do: IO.puts(text)
end

:logger.remove_handler(:default)
:logger.add_handler(:h, H, %{})

Application.put_env(:logger, :compile_time_purge_matching, [
  [level_lower_than: :info],
  [module: Quiet],
  [function: "silent/1", level_lower_than: :error],
  [application: :shop]
])

Code.eval_string("""
defmodule Loud do
  require Logger

  def f(x) do
    Logger.debug("debug \#{IO.puts("never")}")
    Logger.info(x)
    x
  end

  def silent(x), do: Logger.warning("warning " <> x) && Logger.error("error " <> x)
end

defmodule Quiet do
  require Logger
  def f(x), do: Logger.error(x)
end
""")

IO.inspect(apply(Loud, :f, ["info"]))
# expect: info
# expect: "info"
IO.inspect(apply(Loud, :silent, ["x"]))
# expect: error x
# expect: :ok
# expect: :ok
IO.inspect(apply(Quiet, :f, ["quiet"]))
