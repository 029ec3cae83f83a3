IO.inspect({:re.run("abcabc", "b(c)"), :re.run("abcabc", "b(c)", [:global]), :re.run("abc", "(b)(x)?", [{:capture, :all_but_first, :binary}])})
# expect: {{:match, [{1, 2}, {2, 1}]}, {:match, [[{1, 2}, {2, 1}], [{4, 2}, {5, 1}]]},
# expect:  {:match, ["b"]}}
IO.inspect({:re.run("abc", "x"), :re.run("abc", "b", [{:capture, :first, :list}]), :re.run("a1", "(?<n>\\d)", [{:capture, [:n], :binary}]), :re.run("aab", "a", [{:offset, 1}])})
# expect: {:nomatch, {:match, [~c"b"]}, {:match, ["1"]}, {:match, [{1, 1}]}}
IO.inspect({IO.iodata_to_binary(:re.replace("abcb", "b", "[&]")), :re.replace("abcb", "b", "x", [:global, {:return, :binary}]), :re.replace("ab", "(a)(b)", "\\2\\1", [{:return, :list}])})
# expect: {"a[b]cb", "axcx", ~c"ba"}
IO.inspect({:re.split("a,b,,c", ","), :re.split("a,b", ",", [{:return, :list}]), :re.split("a1b2", "(\\d)", [:trim]), :re.split("a,b,c", ",", [{:parts, 2}])})
# expect: {["a", "b", "", "c"], [~c"a", ~c"b"], ["a", "1", "b", "2"], ["a", "b,c"]}
{:ok, pattern} = :re.compile("A+", [:caseless])
IO.inspect({:re.run("xaa", pattern), :re.inspect(elem(:re.compile("(?<n>a)"), 1), :namelist), :re.compile("(") |> elem(0), is_binary(:re.version())})
# expect: {{:match, [{1, 2}]}, {:namelist, ["n"]}, :error, true}
