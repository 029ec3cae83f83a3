long = String.duplicate("é", 256)

attempt = fn make ->
  try do
    make.() |> Atom.to_string() |> String.length() |> IO.inspect()
  rescue
    e -> IO.inspect(e)
  end
end

attempt.(fn -> String.to_atom(long) end)
# expect: %SystemLimitError{message: "a system limit has been reached"}
attempt.(fn -> String.to_existing_atom(long) end)
# expect: %ArgumentError{
# expect:   message: "errors were found at the given arguments:\n\n  * 1st argument: not an already existing atom\n"
# expect: }
attempt.(fn -> List.to_atom(String.to_charlist(long)) end)
# expect: %SystemLimitError{message: "a system limit has been reached"}
attempt.(fn -> List.to_existing_atom(String.to_charlist(long)) end)
# expect: %ArgumentError{
# expect:   message: "errors were found at the given arguments:\n\n  * 1st argument: not an already existing atom\n"
# expect: }
attempt.(fn -> Module.concat([long]) end)
# expect: %SystemLimitError{message: "a system limit has been reached"}
attempt.(fn -> Module.concat("Foo", long) end)
# expect: %SystemLimitError{message: "a system limit has been reached"}
attempt.(fn -> Module.safe_concat("Foo", long) end)
# expect: %ArgumentError{
# expect:   message: "errors were found at the given arguments:\n\n  * 1st argument: not an already existing atom\n"
# expect: }
attempt.(fn -> :"#{long}" end) # expect: %SystemLimitError{message: "a system limit has been reached"}
attempt.(fn -> String.to_atom(String.duplicate("é", 255)) end)
# expect: 255
