# A comment tells where it stands and how many line ends are around it.
show = fn text ->
  {:ok, quoted, comments} = Code.string_to_quoted_with_comments(text)
  IO.inspect(quoted)

  for c <- comments do
    IO.inspect({c.line, c.column, c.text, c.previous_eol_count, c.next_eol_count})
  end
end

show.("# a\nx = 1 # b\n\n# c\nfoo do\n  # d\n  :a # e\nend # f\n")
# expect: {:__block__, [],
# expect:  [{:=, [line: 2], [{:x, [line: 2], nil}, 1]}, {:foo, [line: 5], [[do: :a]]}]}
# expect: {1, 1, "# a", 1, 1}
# expect: {2, 7, "# b", 0, 2}
# expect: {4, 1, "# c", 2, 1}
# expect: {6, 3, "# d", 1, 1}
# expect: {7, 6, "# e", 0, 1}
# expect: {8, 5, "# f", 0, 1}
show.("# a\n\n\n# b\n\n1 #c")
# expect: 1
# expect: {1, 1, "# a", 1, 3}
# expect: {4, 1, "# b", 3, 2}
# expect: {6, 3, "#c", 0, 0}
show.("foo( # a\n 1, # b\n\n # c\n 2) # d\r\n ; # e\n x")
# expect: {:__block__, [], [{:foo, [line: 1], [1, 2]}, {:x, [line: 7], nil}]}
# expect: {1, 6, "# a", 0, 1}
# expect: {2, 5, "# b", 0, 2}
# expect: {4, 2, "# c", 2, 1}
# expect: {5, 5, "# d", 0, 1}
# expect: {6, 4, "# e", 0, 1}
show.("# only")
# expect: {:__block__, [], []}
# expect: {1, 1, "# only", 1, 0}
IO.inspect(Code.string_to_quoted_with_comments("# a\n )", columns: true))
# expect: {:error, {[line: 2, column: 2], "unexpected token: ", ")"}}
IO.inspect(elem(Code.string_to_quoted_with_comments!("1 # a"), 0)) # expect: 1
