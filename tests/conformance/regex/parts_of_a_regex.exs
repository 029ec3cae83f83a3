regex = ~r/a(?<x>b)/iu
IO.inspect({Regex.source(regex), Regex.opts(regex), Regex.names(regex), Regex.version() == Regex.version(), is_tuple(Regex.re_pattern(regex)), Regex.recompile!(regex) == regex, Regex.recompile(regex) == {:ok, regex}})
# expect: {"a(?<x>b)", [:unicode, :ucp, :caseless], ["x"], true, true, true, true}
IO.inspect({Regex.opts(~r/a/), Regex.opts(~r/a/msxU), Regex.escape("a.b*c[d]")})
# expect: {[], [:ungreedy, :extended, :dotall, {:newline, :anycrlf}, :multiline],
# expect:  "a\\.b\\*c\\[d\\]"}

for make <- [
      fn -> Regex.compile("(a") end,
      fn -> Regex.compile!("(a") end,
      fn -> Regex.compile("a", "z") end,
      fn -> Regex.compile!("a", "z") end,
      fn -> Regex.run(~r/a/, :a) end,
      fn -> Regex.run(~r/a/, "a", capture: :nope) end,
      fn -> Regex.named_captures(~r/(?<a>.)/, "x", return: :index) end,
      fn -> Regex.replace(~r/(a)/, "a", fn _, x, _ -> x end) end,
      fn -> Regex.split(~r/a/, 1) end,
      fn -> Regex.scan(~r/(?<a>a)(?<b>b)?/, "aab", capture: [:b]) end,
      fn -> Regex.match?("a", "a") end,
      fn -> Regex.compile(1) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd() |> String.replace(~r/Function<[^>]*>/, "Function<>")}")
  end
end
# expect: {:error, {~c"missing )", 2}}
# expect: Regex.CompileError: missing ) at position 2
# expect: {:error, {:invalid_option, "z"}}
# expect: Regex.CompileError: invalid_option at position z
# expect: FunctionClauseError: no function clause matching in Regex.run/3
# expect: ArgumentError: argument error
# expect: %{"a" => {0, 1}}
# expect: "a"
# expect: FunctionClauseError: no function clause matching in Regex.split/3
# expect: [[""], ["b"]]
# expect: FunctionClauseError: no function clause matching in Regex.match?/2
# expect: FunctionClauseError: no function clause matching in Regex.compile/2
