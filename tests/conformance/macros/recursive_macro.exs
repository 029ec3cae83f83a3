defmodule Rec do
  defmacro sum_to(0), do: 0

  defmacro sum_to(n) do
    quote do
      unquote(n) + Rec.sum_to(unquote(n - 1))
    end
  end
end

defmodule T do
  require Rec
  def f, do: Rec.sum_to(10)
end

IO.inspect(T.f()) # expect: 55
