IO.inspect(~s(string with "quotes" and (parens\))) # expect: "string with \"quotes\" and (parens)"
IO.inspect(~S(no \n escape #{1})) # expect: "no \\n escape \#{1}"
IO.inspect([~s{a}, ~s[b], ~s<c>, ~s/d/, ~s|e|, ~s"f", ~s'g']) # expect: ["a", "b", "c", "d", "e", "f", "g"]
IO.inspect(~c(charlist)) # expect: ~c"charlist"
IO.inspect(~C(no #{1})) # expect: ~c"no \#{1}"
x = 5
IO.inspect(~s(x = #{x})) # expect: "x = 5"
