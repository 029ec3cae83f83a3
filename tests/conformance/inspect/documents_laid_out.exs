import Inspect.Algebra
show = fn doc, width -> doc |> format(width) |> IO.iodata_to_binary() |> IO.puts() end
doc = container_doc("[", Enum.map(1..6, &to_string/1), "]", %Inspect.Opts{limit: :infinity}, fn x, _ -> x end)
show.(doc, 80) # expect: [1, 2, 3, 4, 5, 6]
show.(doc, 10)
# expect: [1, 2, 3,
# expect:  4, 5, 6]
show.(container_doc("{", [1, 2, 3], "}", %Inspect.Opts{limit: 2}, fn x, _ -> to_string(x) end, separator: ";", break: :strict), 80)
# expect: {1; 2; ...}
show.(container_doc("(", [], ")", %Inspect.Opts{}, fn x, _ -> x end), 80) # expect: ()
show.(group(glue(glue("aaa", "bbb"), "ccc")), 5)
# expect: aaa
# expect: bbb
# expect: ccc
show.(group(flex_glue(flex_glue("aaa", " ", "bbb"), " ", "ccc")), 8)
# expect: aaa bbb
# expect: ccc
show.(nest(glue("aaa", "bbb"), 2) |> group(), 4)
# expect: aaa
# expect:   bbb
show.(concat(["a", line(), "b"]) |> nest(3), 80)
# expect: a
# expect:    b
show.(line("a", "b"), 80)
# expect: a
# expect: b
show.(space("a", "b"), 80) # expect: a b
show.(fold(["a", "b", "c"], &concat([&1, "<", &2, ">"])), 80) # expect: a<b<c>>
show.(concat("a", break("-")) |> concat("b") |> group(), 80) # expect: a-b
show.(group(concat(["a", force_unfit(break()), "b"])), 80)
# expect: a
# expect: b
show.(string("éé") |> glue("x") |> group(), 4) # expect: éé x
show.(concat(["a", collapse_lines(3), line(), line(), "b"]), 80)
# expect: a
# expect:
# expect: b
show.(next_break_fits(group(glue("[", "", "x"))) |> group(), 80)
# expect: [x
show.(color("text", :atom, %Inspect.Opts{syntax_colors: [atom: :red]}), 80) # expect: [31mtext[0m
show.(color_doc("text", :number, %Inspect.Opts{syntax_colors: [atom: :red]}), 80) # expect: text
IO.inspect({empty(), is_doc("a"), is_doc(1), no_limit("x") |> format(80) |> IO.iodata_to_binary()})
# expect: {:doc_nil, true, false, "x"}
