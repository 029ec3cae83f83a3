# Names of the text go through the encoder in the order they stand there; operators do not.
encode = fn name, meta ->
  IO.inspect({name, meta})
  {:ok, {:atom, name}}
end

for text <- ["foo", "foo(:bar)", "Foo.Bar.baz", "[a: 1, \"b c\": 2]", "x |> y", "not true", "if a do b end", "~s(a)", "@foo", "&foo/1", "[+: :+]", "x[:a]", "Foo.{A, B}", "do_it do: 1", "\"\#{a}\""] do
  IO.inspect(Code.string_to_quoted(text, static_atoms_encoder: encode))
end
# expect: {"foo", [line: 1, column: 1]}
# expect: {:ok, {{:atom, "foo"}, [line: 1], nil}}
# expect: {"foo", [line: 1, column: 1]}
# expect: {"bar", [line: 1, column: 5]}
# expect: {:ok, {{:atom, "foo"}, [line: 1], [atom: "bar"]}}
# expect: {"Foo", [line: 1, column: 1]}
# expect: {"Bar", [line: 1, column: 5]}
# expect: {"baz", [line: 1, column: 9]}
# expect: {:ok,
# expect:  {{:., [line: 1],
# expect:    [{:__aliases__, [line: 1], [atom: "Foo", atom: "Bar"]}, {:atom, "baz"}]},
# expect:   [no_parens: true, line: 1], []}}
# expect: {"a", [line: 1, column: 2]}
# expect: {"b c", [line: 1, column: 8]}
# expect: {:ok, [{{:atom, "a"}, 1}, {{:atom, "b c"}, 2}]}
# expect: {"x", [line: 1, column: 1]}
# expect: {"y", [line: 1, column: 6]}
# expect: {:ok,
# expect:  {:|>, [line: 1],
# expect:   [{{:atom, "x"}, [line: 1], nil}, {{:atom, "y"}, [line: 1], nil}]}}
# expect: {:ok, {:not, [line: 1], [true]}}
# expect: {"if", [line: 1, column: 1]}
# expect: {"a", [line: 1, column: 4]}
# expect: {"b", [line: 1, column: 9]}
# expect: {:ok,
# expect:  {{:atom, "if"}, [line: 1],
# expect:   [{{:atom, "a"}, [line: 1], nil}, [do: {{:atom, "b"}, [line: 1], nil}]]}}
# expect: {:ok, {:sigil_s, [delimiter: "(", line: 1], [{:<<>>, [line: 1], ["a"]}, []]}}
# expect: {"foo", [line: 1, column: 2]}
# expect: {:ok, {:@, [line: 1], [{{:atom, "foo"}, [line: 1], nil}]}}
# expect: {"foo", [line: 1, column: 2]}
# expect: {:ok, {:&, [line: 1], [{:/, [line: 1], [{{:atom, "foo"}, [line: 1], nil}, 1]}]}}
# expect: {:ok, [+: :+]}
# expect: {"x", [line: 1, column: 1]}
# expect: {"a", [line: 1, column: 3]}
# expect: {:ok,
# expect:  {{:., [from_brackets: true, line: 1], [Access, :get]},
# expect:   [from_brackets: true, line: 1],
# expect:   [{{:atom, "x"}, [line: 1], nil}, {:atom, "a"}]}}
# expect: {"Foo", [line: 1, column: 1]}
# expect: {"A", [line: 1, column: 6]}
# expect: {"B", [line: 1, column: 9]}
# expect: {:ok,
# expect:  {{:., [line: 1], [{:__aliases__, [line: 1], [atom: "Foo"]}, :{}]}, [line: 1],
# expect:   [
# expect:     {:__aliases__, [line: 1], [atom: "A"]},
# expect:     {:__aliases__, [line: 1], [atom: "B"]}
# expect:   ]}}
# expect: {"do_it", [line: 1, column: 1]}
# expect: {"do", [line: 1, column: 7]}
# expect: {:ok, {{:atom, "do_it"}, [line: 1], [[{{:atom, "do"}, 1}]]}}
# expect: {"a", [line: 1, column: 4]}
# expect: {:ok,
# expect:  {:<<>>, [line: 1],
# expect:   [
# expect:     {:"::", [line: 1],
# expect:      [
# expect:        {{:., [line: 1], [Kernel, :to_string]},
# expect:         [from_interpolation: true, line: 1], [{{:atom, "a"}, [line: 1], nil}]},
# expect:        {:binary, [line: 1], nil}
# expect:      ]}
# expect:   ]}}

IO.inspect(Code.string_to_quoted("foo bar", static_atoms_encoder: fn name, _ -> {:ok, name} end))
# expect: {:ok, {"foo", [line: 1], [{"bar", [line: 1], nil}]}}
IO.inspect(Code.string_to_quoted("foo", static_atoms_encoder: fn _, _ -> {:error, "bad atom"} end))
# expect: {:error, {[line: 1, column: 1], "bad atom: ", "foo"}}
