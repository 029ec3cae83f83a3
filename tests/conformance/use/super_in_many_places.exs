defmodule Chain do
  def a(x), do: [x]
  defoverridable a: 1
  def a(x), do: [:one | super(x)]
  defoverridable a: 1
  def a(x) when x > 1, do: [:two | super(x)]
  def a(x), do: super(x + 1)

  defp c(x \\ 3), do: x
  defoverridable c: 1, c: 0
  defp c(x), do: super(x) + 1
  def cc, do: c(1)

  def g, do: fn -> 1 end
  defoverridable g: 0

  def g do
    captured = &super/0
    fun = fn -> super() end
    {captured.().(), fun.().()}
  end

  defmacro m(x), do: quote(do: unquote(x) + 1)
  defoverridable m: 1
  defmacro m(x), do: quote(do: unquote(super(x)) * 2)

  def kept, do: :kept
  defoverridable kept: 0
end

IO.inspect({Chain.a(1), Chain.a(5)}) # expect: {[:one, 2], [:two, :one, 5]}
IO.inspect(Chain.cc()) # expect: 2
IO.inspect(Chain.g()) # expect: {1, 1}
IO.inspect(Chain.kept()) # expect: :kept
IO.inspect(Code.eval_string("require Chain; Chain.m(3)") |> elem(0)) # expect: 8
