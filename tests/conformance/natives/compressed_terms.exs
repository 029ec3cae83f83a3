text = String.duplicate("abc", 1000)

for options <- [[:compressed], [compressed: 9], [compressed: 0], [compressed: 1, minor_version: 2]] do
  bytes = :erlang.term_to_binary({:text, text}, options)
  IO.inspect({options, byte_size(bytes) < 200, :erlang.binary_to_term(bytes) == {:text, text}})
end
# expect: {[:compressed], true, true}
# expect: {[compressed: 9], true, true}
# expect: {[compressed: 0], false, true}
# expect: {[compressed: 1, minor_version: 2], true, true}

# What gets no shorter stays as it is.
IO.inspect(:erlang.term_to_binary("hello", [:compressed]))
# expect: <<131, 109, 0, 0, 0, 5, 104, 101, 108, 108, 111>>

# As zlib writes it.
bytes = <<131, 80, 0, 0, 0, 105, 120, 156, 203, 101, 96, 96, 72, 73, 164, 3, 0, 0, 206, 117, 38, 182>>
IO.inspect(:erlang.binary_to_term(bytes) == String.duplicate("a", 100)) # expect: true
IO.inspect(:erlang.term_to_binary(String.duplicate("a", 100), [:compressed]) == bytes) # expect: true
IO.inspect(:erlang.binary_to_term(bytes <> "rest", [:used]) |> elem(1)) # expect: 22

for wrong <- [binary_part(bytes, 0, 15), <<131, 80, 0, 0, 0, 1, 0>>, <<131, 80>>, <<131, 80, 255, 255, 255, 255, 120, 156, 3, 0>>] do
  try do
    :erlang.binary_to_term(wrong)
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid external representation of a term
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid external representation of a term
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid external representation of a term
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid external representation of a term
# expect:
