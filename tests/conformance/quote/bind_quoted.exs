# Bound values are evaluated once, and unquoting is off.
defmodule M do
  defmacro twice(value) do
    quote bind_quoted: [value: value] do
      {value, value}
    end
  end

  defmacro definitions(names) do
    quote bind_quoted: [names: names] do
      for name <- names do
        def unquote(name)(), do: unquote(name)
      end
    end
  end
end

defmodule N do
  require M
  M.definitions([:a, :b])
  def t, do: M.twice(send(self(), :once))
end

IO.inspect({N.a(), N.b(), N.t()}) # expect: {:a, :b, {:once, :once}}
IO.inspect(Process.info(self(), :messages)) # expect: {:messages, [:once]}
