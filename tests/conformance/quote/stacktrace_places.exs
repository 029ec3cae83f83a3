# `__STACKTRACE__` in rescue, catch, and what its entries are.
defmodule T do
  def f, do: g() + 1
  def g, do: raise("x")

  def rescued do
    f()
  rescue
    _ -> Enum.take(Enum.map(__STACKTRACE__, fn {m, f, a, _} -> {m, f, a} end), 3)
  end

  def caught do
    try do
      throw(:ball)
    catch
      kind, value -> {kind, value, match?([{T, :caught, 0, _} | _], __STACKTRACE__)}
    end
  end

  def nested do
    try do
      f()
    rescue
      _ ->
        outer = hd(__STACKTRACE__) |> elem(1)

        inner =
          try do
            :erlang.error(:again)
          rescue
            _ -> hd(__STACKTRACE__) |> elem(1)
          end

        {outer, inner}
    end
  end

  def again do
    try do
      f()
    rescue
      e -> reraise e, __STACKTRACE__
    end
  end
end

IO.inspect(T.rescued()) # expect: [{T, :g, 0}, {T, :f, 0}, {T, :rescued, 0}]
IO.inspect(T.caught()) # expect: {:throw, :ball, true}
IO.inspect(T.nested()) # expect: {:g, :nested}

try do
  T.again()
rescue
  e -> IO.inspect({e, __STACKTRACE__ |> Enum.take(2) |> Enum.map(&elem(&1, 1))})
  # expect: {%RuntimeError{message: "x"}, [:g, :f]}
end
