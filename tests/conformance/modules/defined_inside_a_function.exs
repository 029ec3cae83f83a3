defmodule Maker do
  def make(name, value) do
    defmodule Module.concat(Made, name) do
      @value value
      def get, do: @value
      def closure, do: @value * 2
    end
  end
end

{:module, mod, bytes, _} = Maker.make(A, 5)
IO.inspect({mod, is_binary(bytes)}) # expect: {Made.A, true}
IO.inspect({Made.A.get(), Made.A.closure()}) # expect: {5, 10}
Maker.make(B, 7)
IO.inspect(apply(Made.B, :get, [])) # expect: 7
