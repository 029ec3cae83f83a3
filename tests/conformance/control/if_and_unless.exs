IO.inspect(if 1 > 0, do: :yes, else: :no) # expect: :yes
IO.inspect(if nil, do: :yes) # expect: nil
IO.inspect(unless false, do: :ran) # expect: :ran
IO.inspect(unless true, do: :ran, else: :else) # expect: :else
x = if false do
  1
else
  2
end
IO.inspect(x) # expect: 2
IO.inspect(if 0 do :truthy end) # expect: :truthy
IO.inspect(if([], do: :list_is_truthy)) # expect: :list_is_truthy
