"ping " <> host = "ping example.org"
IO.inspect(host) # expect: "example.org"

parse = fn
  "add " <> rest -> {:add, rest}
  "" -> :empty
  <<first::utf8, _::binary>> -> {:first, <<first::utf8>>}
end

IO.inspect(Enum.map(["add 1", "", "étude"], parse)) # expect: [{:add, "1"}, :empty, {:first, "é"}]
"a" <> "b" <> c = "abc"
IO.inspect(c) # expect: "c"
