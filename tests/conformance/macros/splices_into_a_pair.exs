rest = [quote(do: b), quote(do: c)]
IO.inspect(quote(do: {a, unquote_splicing(rest)}) |> Macro.to_string()) # expect: "{a, b, c}"
IO.inspect(quote(do: {a, unquote_splicing([])}) |> Macro.to_string()) # expect: "{a}"
IO.inspect(quote(do: {1, unquote_splicing([2])}) |> elem(0)) # expect: :{}
