defmodule Loaded do
  @on_load :start

  def start do
    IO.puts("loading")
    IO.inspect(function_exported?(__MODULE__, :value, 0))
    :persistent_term.put(:loaded, 5)
    :ok
  end

  def value, do: :persistent_term.get(:loaded)
end

IO.inspect(Loaded.value())

defmodule Private do
  @on_load {:start, 0}
  defp start do
    IO.puts("in private")
  end

  def value, do: :there
end

IO.inspect(Private.value()) # expect: loading

defmodule Refuses do
  @on_load :start
  def start, do: :no
  def value, do: 1
end

IO.inspect(Code.ensure_loaded(Refuses))
# expect: false
# expect: 5
# expect: in private

try do
  apply(Refuses, :value, [])
rescue
  error in UndefinedFunctionError -> IO.inspect({error.module, error.function})
end
# expect: :there
# expect: {:error, :nofile}
# expect: {Refuses, :value}
