IO.inspect {Regex.opts(~r/a/imsxfU), Regex.opts(~r/a/u), Regex.opts(Regex.compile!("a", [:caseless, :dotall]))}
# expect: {[
# expect:    :ungreedy,
# expect:    :firstline,
# expect:    :extended,
# expect:    :dotall,
# expect:    {:newline, :anycrlf},
# expect:    :multiline,
# expect:    :caseless
# expect:  ], [:unicode, :ucp], [:caseless, :dotall]}
IO.inspect (try do Regex.compile!("*") rescue e -> e end)
# expect: %Regex.CompileError{message: "nothing to repeat at position 0"}
IO.inspect (try do Regex.compile!("a", "z") rescue e -> Exception.message(e) end)
# expect: "invalid_option at position z"
IO.inspect (try do Regex.compile!("a(", "") rescue e -> Exception.message(e) end)
# expect: "missing ) at position 2"
IO.inspect Regex.version |> elem(1) # expect: :little
IO.inspect {Regex.run(~r/c(d)/, "abcd"), Regex.run(~r/e/, "abcd"), Regex.run(~r/c(d)/, "abcd", return: :index), Regex.run(~r/c(?<foo>d)/, "abcd", capture: :all_names), Regex.run(~r/c(?<foo>d)/, "abcd", capture: ["foo"]), Regex.run(~r/c(d)/, "abcd", capture: :none), Regex.run(~r/c/, "abcd", offset: 3), Regex.run(~r/(a)|(b)/, "a"), Regex.run(~r/(a)|(b)/, "b"), Regex.run(~r/(a)|(b)/, "b", return: :index), Regex.run(~r/x/, "x", capture: [0, 1])}
# expect: {["cd", "d"], nil, [{2, 2}, {3, 1}], ["d"], ["d"], [], nil, ["a", "a"],
# expect:  ["b", "", "b"], [{0, 1}, {-1, 0}, {0, 1}], ["x", ""]}
IO.inspect {Regex.scan(~r/c(d|e)/, "abcd abce"), Regex.scan(~r/c(?:d|e)/, "abcd abce"), Regex.scan(~r/e/, "abcd"), Regex.scan(~r/a*/, "baac"), Regex.scan(~r/c(?<foo>d)/, "cdcd", capture: :all_names), Regex.scan(~r/\p{Sc}/u, "$, £, and €"), Regex.scan(~r/=+/, "=ü†ƒ8===", return: :index), Regex.scan(~r/c/, "cc", capture: :none), Regex.scan(~r/$/m, "a\nb\n"), Regex.scan(~r/a*?/, "aa"), Regex.scan(~r//, "héy"), Regex.scan(~r//u, "héy"), Regex.scan(~r/c/, "ccc", offset: 1)}
# expect: {[["cd", "d"], ["ce", "e"]], [["cd"], ["ce"]], [], [[""], ["aa"], [""], [""]],
# expect:  [["d"], ["d"]], [["$"], ["£"], ["€"]], [[{0, 1}], [{9, 3}]], [],
# expect:  [[""], [""], [""]], [[""], ["a"], [""], ["a"], [""]],
# expect:  [[""], [""], [""], [""], [""]], [[""], [""], [""], [""]], [["c"], ["c"]]}
IO.inspect {Regex.named_captures(~r/c(?<foo>d)/, "abcd"), Regex.named_captures(~r/a(?<foo>b)c(?<bar>d)/, "abcd"), Regex.named_captures(~r/a(?<foo>b)c(?<bar>d)/, "efgh"), Regex.named_captures(~r/a(?<b>x)?/, "a"), Regex.named_captures(~r/a(?<b>b)/, "ab", return: :index)}
# expect: {%{"foo" => "d"}, %{"bar" => "d", "foo" => "b"}, nil, %{"b" => ""},
# expect:  %{"b" => {1, 1}}}
IO.inspect {Regex.split(~r{-}, "a-b-c"), Regex.split(~r{-}, "a-b-c", parts: 2), Regex.split(~r{-}, "abc"), Regex.split(~r{}, "abc"), Regex.split(~r{a(?<second>b)c}, "abc"), Regex.split(~r{a(?<second>b)c}, "abc", on: [:second]), Regex.split(~r{(x)}, "Elixir", include_captures: true), Regex.split(~r{a(?<second>b)c}, "abc", on: [:second], include_captures: true), Regex.split(~r{-}, " a - b ", trim: true), Regex.split(~r{-}, "-a--b-", trim: true), Regex.split(~r{-}, ""), Regex.split(~r{-}, "", trim: true), Regex.split(~r/b/, "abc", parts: 1), Regex.split(~r//, "abc", trim: true), Regex.split(~r//u, "hé"), Regex.split(~r{-}, "-a-b", parts: 2, trim: true), Regex.split(~r/(b)|(c)/, "abcd", on: [1, 2], include_captures: true), Regex.split(~r/ /, "a b c", parts: :infinity), Regex.split(~r/x/i, "aXbxc", include_captures: true, parts: 2)}
# expect: {["a", "b", "c"], ["a", "b-c"], ["abc"], ["", "a", "b", "c", ""], ["", ""],
# expect:  ["a", "c"], ["Eli", "x", "ir"], ["a", "b", "c"], [" a ", " b "], ["a", "b"],
# expect:  [""], [], ["abc"], ["a", "b", "c"], ["", "h", "é", ""], ["a", "b"],
# expect:  ["a", "b", "", "c", "d"], ["a", "b", "c"], ["a", "X", "bxc"]}
IO.inspect {Regex.replace(~r/d/, "abc", "d"), Regex.replace(~r/b/, "abc", "d"), Regex.replace(~r/b/, "abc", "[\\0]"), Regex.replace(~r/a(b|d)c/, "abcadc", "[\\1]"), Regex.replace(~r/\.(\d)$/, "500.5", ".\\g{1}0"), Regex.replace(~r/a(b|d)c/, "abcadc", fn _, x -> "[#{x}]" end), Regex.replace(~r/a/, "abcadc", "A", global: false), Regex.replace(~r/b/, "abc", "\\\\"), Regex.replace(~r/(a)|(b)/, "ab", fn w, a, b -> "<#{w},#{a},#{b}>" end), Regex.replace(~r/a*/, "baac", "X"), Regex.replace(~r//, "ab", "-"), Regex.replace(~r/b/, "abc", "\\1"), Regex.replace(~r/(b)/, "abc", "\\g{0}\\11\\9"), Regex.replace(~r/b/, "abc", fn x -> [x, ?!] end), Regex.replace(~r/é/u, "aéb", "e"), Regex.replace(~r/a/, "aa", "\\g")}
# expect: {"abc", "adc", "a[b]c", "[b][d]", "500.50", "[b][d]", "Abcadc", "a\\c",
# expect:  "<a,a,><b,,b>", "XbXXcX", "-a-b-", "ac", "abc", "ab!c", "aeb", "\\g\\g"}
IO.inspect {String.match?("foo", ~r/o+/), String.replace("a,b,c", ~r/,/, "-"), String.replace("a,b,c", ~r/,/, fn x -> x <> x end), String.split("a b  c", ~r/ +/), String.split("a1b2", ~r/\d/, trim: true), "foo" =~ ~r/o/, String.replace("abc", ~r/b/, "[\\0]", global: false), String.split("abc", ~r/b/, include_captures: true)}
# expect: {true, "a-b-c", "a,,b,,c", ["a", "b", "c"], ["a", "b"], true, "a[b]c",
# expect:  ["a", "b", "c"]}
IO.inspect (try do Regex.run(~r/é/u, <<255>>) rescue e -> {e.__struct__, Exception.message(e)} end)
# expect: {ArgumentError, "argument error"}
IO.inspect {Regex.recompile(~r/a/) |> elem(0), Regex.recompile!(~r/a/) == ~r/a/} # expect: {:ok, true}
IO.inspect {:re.run("abc", "b"), :re.run("abc", "b", [:global]), :re.run("abc", "b", [{:capture, :all, :list}]), :re.run(~c"abc", ~c"(c)", [{:capture, [1], :binary}]), :re.run("abc", "x"), :re.split("a,b,c", ","), :re.split("a,b,c", ",", [{:return, :list}]), :re.split("a,b,c", "(,)", [{:return, :binary}, {:parts, 2}]), :re.replace("abcb", "b", "[&\\1\\0]", [:global, {:return, :binary}]), :re.replace("abc", "x", "y", [{:return, :list}]), :re.split("abc", ""), :re.split("a,,b,,", ",", [:trim]), :re.replace("abc", "b", fn w, subs -> [w, "!", subs] end, [{:return, :binary}]), :re.inspect(:re.compile("(?<a>b)") |> elem(1), :namelist), :re.split("abc", "(b)", [:group])}
# expect: {{:match, [{1, 1}]}, {:match, [[{1, 1}]]}, {:match, [~c"b"]}, {:match, ["c"]},
# expect:  :nomatch, ["a", "b", "c"], [~c"a", ~c"b", ~c"c"], ["a", ",", "b,c"],
# expect:  "a[b0]c[b0]", ~c"abc", ["a", "b", "c", ""], ["a", "", "b"], "ab!c",
# expect:  {:namelist, ["a"]}, [["a", "b"], ["c"]]}
IO.inspect (try do Regex.run("a", "b") rescue e -> e.__struct__ end) # expect: FunctionClauseError
IO.inspect (try do Regex.replace(~r/b/, "abc", fn a, b, c -> "<#{a}#{b}#{c}>" end) rescue e -> e end)
# expect: "a<b>c"
IO.inspect (try do Regex.split(~r/b/, "abc", on: [:nope]) rescue e -> e end) # expect: ["abc"]
IO.inspect (try do Regex.run(~r/b/, "abc", return: :foo) rescue e -> e end)
# expect: %ArgumentError{message: "argument error"}
IO.inspect (try do Regex.run(~r/b/, "abc", capture: :foo) rescue e -> e.__struct__ end)
# expect: ArgumentError
