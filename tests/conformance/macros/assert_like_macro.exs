defmodule Check do
  defmacro check({op, _, [left, right]} = expr) when op in [:==, :<, :>, :!=] do
    text = Macro.to_string(expr)

    quote do
      l = unquote(left)
      r = unquote(right)

      if unquote(op)(l, r),
        do: IO.puts("ok: #{unquote(text)}"),
        else: IO.puts("failed: #{unquote(text)} (left: #{inspect(l)}, right: #{inspect(r)})")
    end
  end
end

defmodule T do
  import Check

  def run(list) do
    check(length(list) == 3)
    check(hd(list) > 10)
    check(Enum.sum(list) != 6)
    check([a: 1] == [{:a, 1}])
  end
end

T.run([1, 2, 3])
# expect: ok: length(list) == 3
# expect: failed: hd(list) > 10 (left: 1, right: 10)
# expect: failed: Enum.sum(list) != 6 (left: 6, right: 6)
# expect: ok: [a: 1] == [a: 1]
