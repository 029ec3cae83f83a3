# Options of Code.quoted_to_algebra/2, and forms that nobody parsed.
show = fn form, options ->
  form |> Code.quoted_to_algebra(options) |> Inspect.Algebra.format(98) |> IO.puts()
end

# expect: plug(:a)
show.({:plug, [], [:a]}, [])
# expect: plug :a
show.({:plug, [], [:a]}, locals_without_parens: [plug: 1])
show.("a\nb\\n\"", [])
# expect: "a\nb\\n\""
show.("a\nb\\n", escape: false)
# expect: "a
# expect: b\n"
show.(quote(do: if(a, do: b)), [])
# expect: if a do
# expect:   b
# expect: end
show.(quote(do: if(a, do: b, else: c)), [])
# expect: if a do
# expect:   b
# expect: else
# expect:   c
# expect: end
# expect: {1, a: 1}
show.({:{}, [], [1, [a: 1]]}, [])
# expect: {1, a: 1}
show.({1, [a: 1]}, [])
# expect: [{1, [a: 1]}]
show.([{1, [a: 1]}], [])
# expect: {[a: 1]}
show.({:{}, [], [[a: 1]]}, [])
# expect: [do: 1] + 2
show.({:+, [], [[do: 1], 2]}, [])
show.({:<<>>, [], ["a\nb"]}, [])
# expect: "a
# expect: b"
# expect: Elixir
show.(:"Elixir", [])
# expect: ["\\\\": 1]
show.([\\: 1], [])
# expect: [233]
show.(~c"é", [])
# expect: 123_456
show.(123_456, [])

encoder = &{:ok, {:__block__, &2, [&1]}}
options = [literal_encoder: encoder, token_metadata: true, unescape: false]
text = "# a\nfoo(1,\n# b\n\"x\\n\"  )\n# c"
{form, comments} = Code.string_to_quoted_with_comments!(text, options)

Enum.each(
  comments,
  &IO.puts("#{&1.line}:#{&1.column} #{&1.previous_eol_count} #{&1.next_eol_count} #{&1.text}")
)

# expect: 1:1 1 1 # a
# expect: 3:1 1 1 # b
# expect: 5:1 1 0 # c
show.(form, comments: comments, escape: false)
# expect: # a
# expect: foo(
# expect:   1,
# expect:   # b
# expect:   "x\n"
# expect: )
# expect:
# expect: # c
