for fun <- [
      fn -> [_] = Function.identity([1, 2]) end,
      fn -> {:ok, _} = Function.identity(:error) end,
      fn -> %{a: _} = Function.identity(%{b: 1}) end,
      fn -> <<_::16>> = Function.identity(<<1>>) end,
      fn -> 1 = Function.identity(2) end,
      fn -> "a" <> _ = Function.identity("b") end
    ] do
  try do
    fun.()
  rescue
    e in MatchError -> IO.puts(Exception.message(e))
  end
end
# expect: no match of right hand side value: [1, 2]
# expect: no match of right hand side value: :error
# expect: no match of right hand side value: %{b: 1}
# expect: no match of right hand side value: <<1>>
# expect: no match of right hand side value: 2
# expect: no match of right hand side value: "b"
