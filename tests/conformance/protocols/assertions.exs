defmodule Check do
  def run(fun) do
    IO.inspect(fun.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

defprotocol One do
  def f(x)
end

defprotocol Two do
  def f(x)
end

defmodule One.Plain do
end

defmodule One.Wrong do
  def __impl__(:protocol), do: Two
end

Check.run(fn -> Protocol.assert_protocol!(One) end) # expect: :ok
Check.run(fn -> Protocol.assert_protocol!(Enum) end) # expect: ArgumentError: Enum is not a protocol
Check.run(fn -> Protocol.assert_protocol!(Missing) end)
# expect: ArgumentError: could not load module Missing due to reason :nofile
Check.run(fn -> Protocol.assert_impl!(Enumerable, List) end) # expect: :ok
Check.run(fn -> Protocol.assert_impl!(Enumerable, Integer) end)
# expect: ArgumentError: could not load module Enumerable.Integer due to reason :nofile
Check.run(fn -> Protocol.assert_impl!(One, Plain) end)
# expect: ArgumentError: One.Plain is not an implementation of a protocol
Check.run(fn -> Protocol.assert_impl!(One, Wrong) end)
# expect: ArgumentError: expected One.Wrong to be an implementation of One, got: Two
Check.run(fn -> Protocol.consolidated?(One) end) # expect: false
Check.run(fn -> Protocol.consolidated?(Enum) end)
# expect: UndefinedFunctionError: function Enum.__protocol__/1 is undefined or private
