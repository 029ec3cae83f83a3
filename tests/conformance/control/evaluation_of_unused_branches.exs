say = fn x ->
  IO.puts("ran #{x}")
  x
end

if say.(true), do: say.("then"), else: say.("else")
# expect: ran true
# expect: ran then
say.(false) && say.("and") # expect: ran false
say.(nil) || say.("or")
# expect: ran 
# expect: ran or

case say.(2) do
  1 -> say.("one")
  2 -> say.("two")
end
# expect: ran 2
# expect: ran two
